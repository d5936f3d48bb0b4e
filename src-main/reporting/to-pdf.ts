// Draws a report as PDF: pdfmake lays out all but the long tables, whose pages are drawn and written out one by one.
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import pdfmake from 'pdfmake'
import { type DrawTarget, reportStep } from './draw-target.ts'
import { pdfDefinition } from './pdf-definition.ts'
import { preparePdfmake } from './pdf-fonts.ts'
import { drawLongPages, hasLongTable, openLongReport } from './pdf-long-report.ts'
import { plainModel } from './plain-model.ts'
import type { ReportModel } from './report-model.ts'

/** Writes the report to `target.path`. The same model gives the same bytes. */
export async function drawPdf(given: ReportModel, target: DrawTarget): Promise<void> {
  const model = plainModel(given)
  preparePdfmake(target.fontsFolder)
  reportStep(target, 0, 100)
  if (hasLongTable(model)) await drawLong(model, target)
  else {
    const stream = await pdfmake.createPdf(pdfDefinition(model)).getStream()
    reportStep(target, 50, 100)
    stream.end()
    await pipeline(stream, createWriteStream(target.path))
  }
  reportStep(target, 100, 100)
}

async function drawLong(model: ReportModel, target: DrawTarget): Promise<void> {
  const report = await openLongReport(model, target)
  const written = pipeline(report.document, createWriteStream(target.path))
  // A full disk shows itself while pages are still drawn; it is thrown below, not into the void.
  written.catch(() => undefined)
  try {
    await drawLongPages(report, model, target)
    report.document.end()
  } catch (error) {
    report.document.destroy()
    await written.catch(() => undefined)
    throw error
  }
  await written
}

/** The report as the bytes of a PDF, for a file that holds more than it. */
export function reportPdfBytes(model: ReportModel, fontsFolder: string): Promise<Uint8Array> {
  preparePdfmake(fontsFolder)
  return pdfmake.createPdf(pdfDefinition(plainModel(model))).getBuffer()
}
