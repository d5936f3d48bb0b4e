// Writes generated tables as the files clerks have: Excel workbooks, and text tables of every separator and encoding.
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import type { Merge } from '../../src-main/features/imports/reading/grid.ts'
import type { CellInput } from './import-layout.ts'
import type { Random } from './seeded-random.ts'

export type TableSheet = { readonly name: string; readonly rows: (readonly CellInput[])[]; readonly merges: Merge[] }

/** A workbook with all sheets; dates that show only their month where the day is the first, as "Jan-21" does. */
export async function writeWorkbook(sheets: readonly TableSheet[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  for (const { name, rows, merges } of sheets) {
    const sheet = workbook.addWorksheet(name)
    rows.forEach((row, index) => {
      row.forEach((input, column) => {
        if (input === null) return
        const cell = sheet.getCell(index + 1, column + 1)
        cell.value = cellValue(input)
        if (input instanceof Date) cell.numFmt = input.getUTCDate() === 1 ? 'mmm-yy' : 'dd/mm/yyyy'
      })
    })
    for (const { top, left, bottom, right } of merges) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1)
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function cellValue(input: Exclude<CellInput, null>): ExcelJS.CellValue {
  if (typeof input !== 'object' || input instanceof Date) return input
  if ('error' in input) return { error: input.error as ExcelJS.CellErrorValue['error'] }
  return { text: input.text, hyperlink: input.link }
}

/** A text table in one of the ways Excel, applications and clerks save it. */
export function writeCsv(rows: readonly (readonly CellInput[])[], random: Random): Buffer {
  const separator = random.pick([';', ',', '\t', '|'])
  const text = rows
    .map((row) => row.map((input) => quoted(textOf(input), separator)).join(separator))
    .join(random.pick(['\n', '\r\n']))
  const [encoding, addBOM] = random.pick([
    ['utf8', false],
    ['utf8', true],
    ['utf16le', true],
  ] as const)
  return iconv.encode(text, encoding, { addBOM })
}

function textOf(input: CellInput): string {
  if (input === null) return ''
  if (input instanceof Date) return input.toISOString().slice(0, 10).split('-').toReversed().join('/')
  if (typeof input === 'object') return 'error' in input ? input.error : input.link
  return String(input)
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
