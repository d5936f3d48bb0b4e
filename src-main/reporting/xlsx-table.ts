// One table as a worksheet: official header, frozen and repeated on print, live totals with our result cached.
import ExcelJS from 'exceljs'
import { cellText } from './cell-text.ts'
import { BOLD, fitColumns, linesIn } from './column-fit.ts'
import { type Cell, type Column, isRegister, placeHeader, type ReportModel, type ReportTable } from './report-model.ts'
import { PERCENT, termsFormula, totalFormula } from './xlsx-formulas.ts'
import { TITLE_ROWS, type TableLayout, tableLayout } from './xlsx-layout.ts'
import { centrePages } from './xlsx-package.ts'
import {
  CELL_STYLES,
  HEADER_STYLE,
  HEADING_STYLE,
  LINE_STYLES,
  NOTE_STYLE,
  PAPER_CODES,
  TITLE_STYLE,
  TOTAL_STYLES,
} from './xlsx-styles.ts'

type Writer = ExcelJS.stream.xlsx.WorkbookWriter
type Sheet = ExcelJS.Worksheet

/** Characters of the default font (11 points) across a sheet; printing shrinks it to the page. */
const WIDTH_IN_CHARACTERS = { portrait: 95, landscape: 160, register: 205 } as const
/** Letters of 9 points that fit into one character of a column's width. */
const LETTERS_PER_CHARACTER = 1.1
/** Header words up to this length stay whole: Didokumentasikan, Penanggungjawab. */
const HEADER_WORD = 17
const LINE_HEIGHT = 12.5
const ROWS_BETWEEN_CHECKS = 500

/** Writes the sheet and commits it row by row; `step` hears of the rows written and may throw to stop. */
export async function writeTableSheet(
  workbook: Writer,
  table: ReportTable,
  model: ReportModel,
  step: (rows: number) => void,
): Promise<void> {
  const layout = tableLayout(table)
  const { firstRow, lastRow } = layout
  const room = WIDTH_IN_CHARACTERS[isRegister(table) ? 'register' : table.orientation]
  const letters = fitColumns(table, room * LETTERS_PER_CHARACTER, HEADER_WORD)
  const sheet = workbook.addWorksheet(table.sheet, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: firstRow - 1, showGridLines: false }],
    pageSetup: {
      paperSize: PAPER_CODES[model.paper],
      orientation: table.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.6, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
      printArea: `A$1:${layout.lastColumn}$${layout.endRow}`,
      printTitlesRow: `${TITLE_ROWS + 1}:${firstRow - 1}`,
    },
    headerFooter: pageMarks(model),
  })
  centrePages(sheet)
  sheet.columns = letters.map((count) => ({ width: count / LETTERS_PER_CHARACTER }))
  writeTitle(sheet, table, model)
  writeHeader(sheet, table, letters)
  await writeBody(sheet, table, firstRow, letters, step)
  writeTotal(sheet, table, layout)
  writeNote(sheet, table, layout)
  if (table.rows.length > 0)
    sheet.autoFilter = { from: { row: firstRow - 1, column: 1 }, to: { row: lastRow, column: table.columns.length } }
  sheet.commit()
}

/** The draft mark at the head, office and page at the foot of each printed page. */
export function pageMarks(model: ReportModel): Partial<ExcelJS.HeaderFooter> {
  return {
    oddHeader: model.watermark === null ? '' : `&R${footerText(model.watermark)}`,
    oddFooter: `&L${footerText(shortened(model.letterhead.agencyName))}&RHalaman &P dari &N`,
  }
}

/** A longer name would run into the page number. */
const FOOTER_LETTERS = 70
const shortened = (name: string) => (name.length > FOOTER_LETTERS ? `${name.slice(0, FOOTER_LETTERS - 1).trimEnd()}…` : name)

/** `&` starts a code in Excel's footer. */
const footerText = (text: string) => text.replaceAll('&', '&&')

function writeTitle(sheet: Sheet, table: ReportTable, model: ReportModel): void {
  const lines = [table.caption, model.letterhead.agencyName]
  lines.forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1)
    cell.value = text
    cell.style = TITLE_STYLE
    if (table.columns.length > 1) sheet.mergeCells(index + 1, 1, index + 1, table.columns.length)
    sheet.getRow(index + 1).height = 18
  })
}

function writeHeader(sheet: Sheet, table: ReportTable, letters: readonly number[]): void {
  const heights = table.header.map(() => 15)
  for (const { row, column, cell } of placeHeader(table)) {
    const [top, left] = [TITLE_ROWS + row + 1, column + 1]
    const [bottom, right] = [top + (cell.rowSpan ?? 1) - 1, left + (cell.colSpan ?? 1) - 1]
    for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) sheet.getCell(r, c).style = HEADER_STYLE
    const room = letters.slice(column, right).reduce((sum, count) => sum + count, 0)
    // Never hyphenated here: our own import and others read these headers again.
    sheet.getCell(top, left).value = cell.text
    if (bottom > top || right > left) sheet.mergeCells(top, left, bottom, right)
    const wanted = (linesIn(cell.text, room / BOLD) * LINE_HEIGHT + 4) / (cell.rowSpan ?? 1)
    for (let r = row; r < row + (cell.rowSpan ?? 1); r++) heights[r] = Math.max(heights[r] ?? 0, wanted)
  }
  heights.forEach((height, index) => {
    sheet.getRow(TITLE_ROWS + index + 1).height = height
  })
  if (!table.numbered) return
  const numbers = sheet.getRow(TITLE_ROWS + table.header.length + 1)
  table.columns.forEach((_column, index) => {
    const cell = numbers.getCell(index + 1)
    cell.value = String(index + 1)
    cell.style = HEADER_STYLE
  })
}

async function writeBody(
  sheet: Sheet,
  table: ReportTable,
  firstRow: number,
  letters: readonly number[],
  step: (rows: number) => void,
): Promise<void> {
  const width = table.columns.length
  if (table.rows.length === 0) {
    for (let column = 1; column <= width; column++) sheet.getCell(firstRow, column).style = CELL_STYLES.tick
    sheet.getCell(firstRow, 1).value = table.emptyText
    if (width > 1) sheet.mergeCells(firstRow, 1, firstRow, width)
    return
  }
  const formulas = formulasOf(table, firstRow)
  let number = firstRow - 1
  for (const entry of table.rows) {
    number++
    const row = sheet.getRow(number)
    if ('heading' in entry) {
      for (let column = 1; column <= width; column++) row.getCell(column).style = HEADING_STYLE
      row.getCell(1).value = entry.heading
    } else {
      const lines = entry.cells.reduce<number>(
        (most, cell, index) => (typeof cell === 'string' ? Math.max(most, linesIn(cell, letters[index] ?? 10)) : most),
        1,
      )
      const styles = lines === 1 ? LINE_STYLES : CELL_STYLES
      table.columns.forEach((column, index) => {
        const cell = row.getCell(index + 1)
        const value = cellValue(entry.cells[index] ?? null, column)
        const formula = typeof value === 'number' ? formulas?.get(number * width + index) : undefined
        cell.value = formula === undefined ? value : { formula, result: value as number }
        cell.style = styles[column.kind]
      })
      // Without an explicit height wrapped text is clipped in print; Excel allows 409 points.
      row.height = Math.min(409, lines * LINE_HEIGHT + 5)
    }
    // Rows a total refers to are committed at once; the stream never holds the whole table.
    row.commit()
    if (number % ROWS_BETWEEN_CHECKS === 0) {
      step(number - firstRow + 1)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  step(table.rows.length)
}

/** The formulas by row of the sheet and column; undefined for a table without any. */
function formulasOf(table: ReportTable, firstRow: number): ReadonlyMap<number, string> | undefined {
  if (table.formulas === undefined) return undefined
  const width = table.columns.length
  return new Map(table.formulas.map((one) => [(firstRow + one.row) * width + one.column, termsFormula(one, firstRow)]))
}

/** Longest text Excel holds in a cell. */
const LONGEST_TEXT = 32_767

/** Text never becomes a formula: exceljs writes a string as an inline string whatever it begins with. */
function cellValue(cell: Cell, column: Column): string | number | Date | null {
  if (cell === null) return column.kind === 'text' || column.kind === 'percent' ? '–' : null
  if (typeof cell === 'object') return new Date(`${cell.date}T00:00:00Z`)
  // A box without a tick is left empty.
  if (column.kind === 'tick') return cellText(cell, column) || null
  if (typeof cell === 'string') return cell.slice(0, LONGEST_TEXT).toWellFormed()
  return column.kind === 'percent' ? cell / PERCENT : cell
}

function writeTotal(sheet: Sheet, table: ReportTable, { firstRow, lastRow, totalRow }: TableLayout): void {
  const { total } = table
  if (total === undefined || totalRow === undefined) return
  const row = sheet.getRow(totalRow)
  row.height = LINE_HEIGHT + 4
  const labelColumns = Math.max(1, Math.min(...total.columns))
  table.columns.forEach((column, index) => {
    const cell = row.getCell(index + 1)
    const kind = column.kind === 'decimal' || column.kind === 'percent' || column.kind === 'money' ? column.kind : 'integer'
    cell.style = index < labelColumns ? TOTAL_STYLES.label : TOTAL_STYLES[kind]
    if (index === 0) cell.value = total.label
    if (total.columns.includes(index)) cell.value = { ...totalFormula(table, index, firstRow, lastRow) }
  })
  if (labelColumns > 1) sheet.mergeCells(totalRow, 1, totalRow, labelColumns)
}

function writeNote(sheet: Sheet, table: ReportTable, { noteRow }: TableLayout): void {
  if (noteRow === undefined) return
  const cell = sheet.getCell(noteRow, 1)
  cell.value = table.footnote ?? ''
  cell.style = NOTE_STYLE
  if (table.columns.length > 1) sheet.mergeCells(noteRow, 1, noteRow, table.columns.length)
  sheet.getRow(noteRow).height = 26
}
