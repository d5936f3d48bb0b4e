// Full tables as a person handles them: written by the app, changed by hand in another program, brought in again.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { ImportKind } from '../../src-main/features/imports/imports.workbench.contract.ts'
import { REGISTER_TABLES } from '../../src-main/features/imports/tables/register-tables.ts'
import type { TestBackend } from './backend.ts'

/** Writes the register of an office as a full table; the path of the workbook. */
export async function exportedTable(
  test: TestBackend,
  agencyId: number,
  kind: ImportKind,
  year: number | null = null,
): Promise<string> {
  const path = join(test.folder, `${kind}.xlsx`)
  const { jobId } = await test.call('imports.exportTable', { agencyId, kind, year, saveToken: test.backend.files.keep(path) })
  const state = await test.jobEnded(jobId)
  if (state.state !== 'done') throw new Error(JSON.stringify(state))
  return path
}

/** Opens the workbook, lets it be changed, and saves it in its place. */
export async function changeWorkbook(path: string, change: (workbook: ExcelJS.Workbook) => void): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(readFileSync(path)).buffer)
  change(workbook)
  writeFileSync(path, Buffer.from(await workbook.xlsx.writeBuffer()))
}

/** Puts values under headings of one row of a sheet (the main one unless named); row 2 is the first entry. */
export async function changeRow(
  path: string,
  kind: ImportKind,
  row: number,
  values: Readonly<Record<string, ExcelJS.CellValue>>,
  sheetName = REGISTER_TABLES[kind].sheet,
): Promise<void> {
  await changeWorkbook(path, (workbook) => putValues(sheetOf(workbook, sheetName), row, values))
}

/** Puts values under their headings. */
export function putValues(sheet: ExcelJS.Worksheet, row: number, values: Readonly<Record<string, ExcelJS.CellValue>>): void {
  const headings = Array.from({ length: sheet.columnCount }, (_, index) => sheet.getCell(1, index + 1).text)
  for (const [heading, value] of Object.entries(values)) {
    const column = headings.indexOf(heading)
    if (column === -1) throw new Error(`no column ${heading}`)
    sheet.getCell(row, column + 1).value = value
  }
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return sheet
}
