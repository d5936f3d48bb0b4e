// One way of making a PDF of a 10,000-row register, in a process of its own so that its memory can be measured.
// Called as `node report-pdf-child.ts WAY ROWS FILE`; prints milliseconds and peak memory as JSON.
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pdfmake from 'pdfmake'
import type { Content, TableCell } from 'pdfmake/interfaces'
import { alignmentOf, cellText } from '../../src-main/reporting/cell-text.ts'
import { preparePdfmake } from '../../src-main/reporting/pdf-fonts.ts'
import { pdfTable } from '../../src-main/reporting/pdf-table.ts'
import { pageSize, tableLook } from '../../src-main/reporting/pdf-table-look.ts'
import { type ReportTable, tablesOf } from '../../src-main/reporting/report-model.ts'
import { drawPdf } from '../../src-main/reporting/to-pdf.ts'
import { drawXlsx } from '../../src-main/reporting/to-xlsx.ts'
import { RESOURCES } from '../support/resources.ts'
import { sampleBook, sampleReport } from '../support/sample-report.ts'

const FONTS = join(RESOURCES, 'fonts')
const [way = 'report', rows = '10000', path = ''] = process.argv.slice(2)
const report = sampleReport({}, Number(rows))
const annex = tablesOf(report).at(-1) as ReportTable

/** What pdfmake is used for in its examples: header rows repeated, cells of text, nothing kept together. */
function plainTable(): Content {
  const look = tableLook(annex, 'A4')
  const header = [annex.columns.map((_column, index): TableCell => ({ text: `Kolom ${index + 1}`, bold: true }))]
  const body = annex.rows.flatMap((row): TableCell[][] =>
    'cells' in row
      ? [
          annex.columns.map((column, index) => ({
            text: cellText(row.cells[index] ?? null, column),
            alignment: alignmentOf(column),
          })),
        ]
      : [],
  )
  return { table: { headerRows: 1, widths: [...look.widths], body: [...header, ...body] }, fontSize: look.size }
}

async function withPdfmake(content: Content): Promise<void> {
  preparePdfmake(FONTS)
  const page = { pageSize: pageSize('A4', 'landscape'), pageMargins: [40, 62, 34, 62] as [number, number, number, number] }
  const document = pdfmake.createPdf({ ...page, content, defaultStyle: { font: 'Arimo' } })
  const stream = await document.getStream()
  stream.end()
  await pipeline(stream, createWriteStream(path))
}

const WAYS: Readonly<Record<string, () => Promise<void>>> = {
  report: () => drawPdf(report, { path, fontsFolder: FONTS }),
  book: () => drawPdf(sampleBook(Number(rows)), { path, fontsFolder: FONTS }),
  plain: () => withPdfmake(plainTable()),
  kept: () => withPdfmake(pdfTable(annex, 'A4')),
  workbook: () => drawXlsx(report, { path, fontsFolder: FONTS }),
}
const started = performance.now()
await WAYS[way]?.()
console.log(JSON.stringify({ ms: performance.now() - started, megabytes: process.resourceUsage().maxRSS / 1024 }))
