// Style objects shared by all cells: one object a kind, since styling cell by cell costs twice the time.
import type ExcelJS from 'exceljs'

const thin: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF444444' } }
const borders: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin }
const font = { name: 'Arial', size: 9 }
const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })

export const TITLE_STYLE: Partial<ExcelJS.Style> = {
  font: { name: 'Arial', size: 12, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
}

export const HEADER_STYLE: Partial<ExcelJS.Style> = {
  font: { ...font, bold: true },
  fill: fill('FFE4E9EF'),
  border: borders,
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
}

export const HEADING_STYLE: Partial<ExcelJS.Style> = {
  font: { ...font, bold: true },
  fill: fill('FFF3F5F8'),
  border: borders,
  alignment: { vertical: 'middle' },
}

export const NOTE_STYLE: Partial<ExcelJS.Style> = { font: { ...font, italic: true }, alignment: { wrapText: true, vertical: 'top' } }

export const CELL_STYLES = {
  text: { font, border: borders, numFmt: '@', alignment: { wrapText: true, vertical: 'top' } },
  integer: { font, border: borders, numFmt: '#,##0', alignment: { horizontal: 'right', vertical: 'top' } },
  decimal: { font, border: borders, numFmt: '#,##0.0', alignment: { horizontal: 'right', vertical: 'top' } },
  date: { font, border: borders, numFmt: 'dd-mm-yyyy', alignment: { horizontal: 'center', vertical: 'top' } },
  tick: { font, border: borders, alignment: { horizontal: 'center', vertical: 'top' } },
} satisfies Record<string, Partial<ExcelJS.Style>>

export const TOTAL_STYLE: Partial<ExcelJS.Style> = {
  font: { ...font, bold: true },
  fill: fill('FFF3F5F8'),
  border: borders,
  numFmt: '#,##0',
  alignment: { horizontal: 'right', vertical: 'middle' },
}
