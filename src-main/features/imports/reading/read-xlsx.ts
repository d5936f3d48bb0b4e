// Reads an Excel workbook into grids: values only, no styles, dates without any time zone.
import ExcelJS from 'exceljs'
import { parseDateOnly } from '../../../kernel/date-only.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { EMPTY_CELL, type Grid, type GridCell, type GridRow, type Merge, textCell } from './grid.ts'
import type { ImportFileError } from './read-file.ts'

/** Wider sheets are no registers: the widest official one has 21 columns. */
export const MAX_COLUMNS = 256
/** More rows than any office keeps; Excel's own limit is 1,048,576. */
export const MAX_ROWS = 200_000
const MAX_CELL_CHARACTERS = 32_767
/** Of all cells together; a text may stand in a file once and be named by a million cells. */
const MAX_CHARACTERS = 100_000_000
/** Parts of a sheet without values; the library lays down every cell of the areas and columns they name. */
const UNREAD = ['cols', 'dataValidations', 'conditionalFormatting', 'drawing', 'legacyDrawing', 'picture', 'tableParts', 'extLst']

/** All worksheets of the workbook, hidden ones too. Errors: damaged, tooLarge. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Grid[], ImportFileError>> {
  const workbook = new ExcelJS.Workbook()
  try {
    // The type asks for the old Buffer type of exceljs; an ArrayBuffer of exactly these bytes is accepted at run time.
    const exact = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    await workbook.xlsx.load(exact as ArrayBuffer, { ignoreNodes: UNREAD })
  } catch {
    return err({ code: 'damaged' })
  }
  const grids: Grid[] = []
  let characters = 0
  for (const sheet of workbook.worksheets) {
    const grid = readSheet(sheet, (count) => (characters += count) > MAX_CHARACTERS)
    if (grid === undefined) return err({ code: 'tooLarge' })
    grids.push(grid)
  }
  return ok(grids)
}

/** Undefined when the sheet is too large, or `isTooMuch` says so of the characters read. */
function readSheet(sheet: ExcelJS.Worksheet, isTooMuch: (characters: number) => boolean): Grid | undefined {
  const rows: GridRow[] = []
  let tooLarge = false
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (tooLarge) return
    const cells = readRow(row)
    if (cells?.length === 0) return
    if (cells === undefined || number > MAX_ROWS || isTooMuch(charactersOf(cells))) {
      tooLarge = true
      return
    }
    while (rows.length < number - 1) rows.push([])
    rows[number - 1] = cells
  })
  return tooLarge ? undefined : { sheetName: sheet.name.trim(), rows, merges: mergesOf(sheet) }
}

function charactersOf(cells: GridRow): number {
  return cells.reduce((sum, cell) => sum + (cell.kind === 'text' ? cell.text.length : 0), 0)
}

/** Undefined when something stands beyond the last column read. */
function readRow(row: ExcelJS.Row): GridRow | undefined {
  const cells: GridCell[] = []
  let tooWide = false
  row.eachCell({ includeEmpty: false }, (cell, number) => {
    // Slaves of a merge repeat the master's value in exceljs; here only the master speaks.
    const value = cell.isMerged && cell.master !== cell ? EMPTY_CELL : toGridCell(cell.value, cell.numFmt)
    if (value.kind === 'empty') return
    if (number > MAX_COLUMNS) {
      tooWide = true
      return
    }
    while (cells.length < number - 1) cells.push(EMPTY_CELL)
    cells[number - 1] = value
  })
  return tooWide ? undefined : cells
}

function toGridCell(value: ExcelJS.CellValue, format = ''): GridCell {
  if (value === null || value === undefined) return EMPTY_CELL
  if (typeof value === 'string') return textCell(value.slice(0, MAX_CELL_CHARACTERS))
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'number', number: value } : EMPTY_CELL
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  if (value instanceof Date) return dateCell(value, format)
  if ('richText' in value)
    return textCell(
      value.richText
        .map((part) => part.text)
        .join('')
        .slice(0, MAX_CELL_CHARACTERS),
    )
  if ('hyperlink' in value) return linkCell(value)
  if ('error' in value) return { kind: 'error', code: value.error }
  if ('formula' in value || 'sharedFormula' in value) return toGridCell(value.result, format)
  return EMPTY_CELL
}

/** The shown text and, when it is not the text itself, the address behind it: "Lihat" alone would lose the document. */
function linkCell(value: ExcelJS.CellHyperlinkValue): GridCell {
  const shown: unknown = value.text
  const cell = typeof shown === 'string' ? textCell(shown) : toGridCell(shown as ExcelJS.CellValue)
  const text = cell.kind === 'text' ? cell.text : ''
  const address = value.hyperlink.replace(/^mailto:/, '')
  if (text === address || !/^https?:|@/.test(address)) return cell
  return textCell(text === '' ? address : `${text}\n${address}`)
}

/** exceljs gives midnight UTC of the day the sheet shows, so the UTC parts are the day in every time zone. */
function dateCell(value: Date, format: string): GridCell {
  if (Number.isNaN(value.getTime())) return EMPTY_CELL
  const date = parseDateOnly(value.toISOString().slice(0, 10))
  if (date === undefined) return EMPTY_CELL
  // "mmm-yy" shows Jan-21 although the cell holds a day; the day was never typed.
  const parts = format.toLowerCase().replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')
  if (!parts.includes('y') || parts.includes('d')) return { kind: 'date', date }
  return { kind: 'date', date, shows: parts.includes('m') ? 'month' : 'year' }
}

function mergesOf(sheet: ExcelJS.Worksheet): Merge[] {
  const merges: Merge[] = []
  for (const range of sheet.model.merges) {
    const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range)
    if (match === null) continue
    const [, left = '', top = '', right = '', bottom = ''] = match
    merges.push({
      top: Number(top) - 1,
      left: columnIndex(left),
      bottom: Number(bottom) - 1,
      right: columnIndex(right),
    })
  }
  return merges
}

function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + (letter.charCodeAt(0) - 64)
  return index - 1
}
