// Style objects shared by all cells: one object a kind, since styling cell by cell costs twice the time.
import type ExcelJS from 'exceljs'
import type { Paper } from './report-model.ts'

/** Excel's codes of paper; 14 is Folio, which printers here call F4. */
export const PAPER_CODES: Readonly<Record<Paper, number>> = { A4: 9, F4: 14 }

const thin: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF444444' } }
const borders: Partial<ExcelJS.Borders> = { top: thin, left: thin, bottom: thin, right: thin }
const font = { name: 'Arial', size: 9 }
const fill = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } })

/** Locale 421 is Indonesian: thousands with a point, decimals with a comma, whatever the computer is set to. */
export const NUMBER_FORMATS = {
  integer: '[$-421]#,##0',
  decimal: '[$-421]#,##0.0',
  percent: '[$-421]#,##0.0%',
  money: '[$Rp-421]#,##0.00',
} as const

export type NumberKind = keyof typeof NUMBER_FORMATS

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

export const NOTE_STYLE: Partial<ExcelJS.Style> = {
  font: { ...font, italic: true },
  alignment: { wrapText: true, vertical: 'top' },
}

const cellStyles = (vertical: 'top' | 'middle') =>
  ({
    text: { font, border: borders, numFmt: '@', alignment: { wrapText: true, vertical } },
    ordinal: { font, border: borders, numFmt: '0', alignment: { horizontal: 'center', vertical } },
    integer: { font, border: borders, numFmt: NUMBER_FORMATS.integer, alignment: { horizontal: 'right', vertical } },
    decimal: { font, border: borders, numFmt: NUMBER_FORMATS.decimal, alignment: { horizontal: 'right', vertical } },
    percent: { font, border: borders, numFmt: NUMBER_FORMATS.percent, alignment: { horizontal: 'right', vertical } },
    money: { font, border: borders, numFmt: NUMBER_FORMATS.money, alignment: { horizontal: 'right', vertical } },
    date: { font, border: borders, numFmt: 'dd-mm-yyyy', alignment: { horizontal: 'center', vertical } },
    tick: { font, border: borders, alignment: { horizontal: 'center', vertical } },
  }) satisfies Record<string, Partial<ExcelJS.Style>>

/** Cells of a row that takes several lines. */
export const CELL_STYLES = cellStyles('top')
/** Cells of a row of one line. */
export const LINE_STYLES = cellStyles('middle')

const total = { font: { ...font, bold: true }, fill: fill('FFF3F5F8'), border: borders }

export const TOTAL_STYLES = {
  label: { ...total, alignment: { horizontal: 'center', vertical: 'middle' } },
  integer: { ...total, numFmt: NUMBER_FORMATS.integer, alignment: { horizontal: 'right', vertical: 'middle' } },
  decimal: { ...total, numFmt: NUMBER_FORMATS.decimal, alignment: { horizontal: 'right', vertical: 'middle' } },
  percent: { ...total, numFmt: NUMBER_FORMATS.percent, alignment: { horizontal: 'right', vertical: 'middle' } },
  money: { ...total, numFmt: NUMBER_FORMATS.money, alignment: { horizontal: 'right', vertical: 'middle' } },
} satisfies Record<string, Partial<ExcelJS.Style>>

/** Lines of a signature block. */
const signature = { font: { name: 'Arial', size: 10 }, numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } as const

export const SIGNATURE_STYLES = {
  plain: signature,
  bold: { ...signature, font: { ...signature.font, bold: true } },
  name: { ...signature, font: { ...signature.font, bold: true, underline: true } },
} satisfies Record<string, Partial<ExcelJS.Style>>

export const CAPTION_STYLE: Partial<ExcelJS.Style> = {
  font: { name: 'Arial', size: 10, bold: true },
  alignment: { vertical: 'middle', wrapText: true },
}
