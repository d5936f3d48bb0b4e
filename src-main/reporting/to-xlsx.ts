// Draws a report as a workbook: a summary sheet and one sheet for each table, written as a stream.
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import ExcelJS from 'exceljs'
import { type DrawTarget, reportStep } from './draw-target.ts'
import { plainModel } from './plain-model.ts'
import { type ReportModel, tablesOf } from './report-model.ts'
import { writeChartSheet } from './xlsx-charts.ts'
import { tableNames } from './xlsx-names.ts'
import { openPackage } from './xlsx-package.ts'
import { hasSummarySheet, writeSummarySheet } from './xlsx-summary.ts'
import { writeTableSheet } from './xlsx-table.ts'

/** Writes the workbook to `target.path`. Text is always stored as text, so that nothing a person typed can run as a formula. */
export async function drawXlsx(model: ReportModel, target: DrawTarget): Promise<void> {
  const stream = createWriteStream(target.path)
  try {
    await drawInto(stream, plainModel(model), target)
  } catch (error) {
    await abandon(stream)
    throw error
  }
}

/** A file that is still being opened would come into being after whoever called has tidied up. */
async function abandon(stream: WriteStream): Promise<void> {
  if (stream.closed) return
  stream.destroy()
  await once(stream, 'close')
}

async function drawInto(stream: WriteStream, model: ReportModel, target: DrawTarget): Promise<void> {
  const created = new Date(model.info.createdAt)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  workbook.creator = 'Register PPID'
  workbook.lastModifiedBy = 'Register PPID'
  workbook.created = created
  workbook.modified = created
  workbook.title = model.info.title
  workbook.subject = model.info.subject
  const parts = openPackage(workbook)
  const tables = tablesOf(model)
  if (hasSummarySheet(model)) writeSummarySheet(workbook, model)
  writeChartSheet(workbook, model, parts)
  for (const { name, range } of tableNames(tables)) parts.defineName(name, range)
  const total = tables.reduce((sum, table) => sum + table.rows.length, 0)
  let done = 0
  for (const table of tables) {
    await writeTableSheet(workbook, table, model, (rows) => reportStep(target, done + rows, total))
    done += table.rows.length
  }
  await workbook.commit()
}
