// What a table of the report looks like on paper: sizes, widths, groups and the words of its header; both ways of drawing use it.
import { fitColumns, hyphenated } from './column-fit.ts'
import { MEAN_LETTER } from './letter-width.ts'
import {
  isRegister,
  PAPER_SIZES,
  type Paper,
  placeHeader,
  REGISTER_REACH_MM,
  type ReportTable,
  type Row,
} from './report-model.ts'

export const PAGE_MARGIN_MM = { left: 25, top: 22, right: 20, bottom: 22 } as const
export const HEADER_FILL = '#e4e9ef'
export const TOTAL_FILL = '#f3f5f8'
export const LINE_COLOUR = '#444444'
/** Thickness of the lines between cells, in points. */
export const LINE = 0.5
export const PADDING = { top: 2, bottom: 1.5 } as const
export const LINE_HEIGHT = 1.1
/** Room below a group of rows, and below the last. */
export const GAP = { group: 10, table: 4 } as const

/** Millimetres as PDF points. */
export const millimetres = (mm: number) => (mm * 72) / 25.4

/** Width and height of the page in points. */
export function pageSize(
  paper: Paper,
  orientation: 'portrait' | 'landscape',
): { readonly width: number; readonly height: number } {
  const [short, long] = PAPER_SIZES[paper].map(millimetres) as [number, number]
  return orientation === 'landscape' ? { width: long, height: short } : { width: short, height: long }
}

export type TableLook = {
  /** Size of letters, and room left and right of them in a cell. */
  readonly size: number
  readonly padding: number
  /** How far the table goes into the margins, in points. */
  readonly reach: { readonly left: number; readonly right: number }
  /** Width of each column's words in mean letters, and in points. */
  readonly letters: readonly number[]
  readonly widths: readonly number[]
}

/** Column shares are scaled so that the table fills the page's width exactly. */
export function tableLook(table: ReportTable, paper: Paper): TableLook {
  const { size, padding } = density(table)
  const frame = table.columns.length * 2 * padding + (table.columns.length + 1) * LINE
  const reaching = isRegister(table) ? REGISTER_REACH_MM : { left: 0, right: 0 }
  const reach = { left: millimetres(reaching.left), right: millimetres(reaching.right) }
  const usable = pageSize(paper, table.orientation).width - millimetres(PAGE_MARGIN_MM.left + PAGE_MARGIN_MM.right)
  const letters = fitColumns(table, (usable + reach.left + reach.right - frame) / (size * MEAN_LETTER))
  return { size, padding, reach, letters, widths: letters.map((count) => count * size * MEAN_LETTER) }
}

/** Size of letters and room around them: the official registers have up to 21 columns on one page. */
function density(table: ReportTable): { readonly size: number; readonly padding: number } {
  const count = table.columns.length
  if (isRegister(table)) return { size: 6.4, padding: 1.5 }
  if (count > 10) return { size: 7.2, padding: 2.2 }
  if (count > 7 && table.orientation === 'portrait') return { size: 8, padding: 2.2 }
  return table.orientation === 'landscape' ? { size: 8.5, padding: 3 } : { size: 9.5, padding: 3 }
}

export type RowGroup = { readonly heading?: string; readonly rows: Row[] }

/**
 * Rows under each heading. A group is drawn as a table of its own whose header ends with the heading, and so the heading is
 * repeated on each page and never stands without a row.
 */
export function groupsOf(table: ReportTable): readonly RowGroup[] {
  const groups: RowGroup[] = []
  for (const row of table.rows) {
    if ('heading' in row) groups.push({ heading: row.heading, rows: [] })
    else if (groups.length === 0) groups.push({ rows: [row] })
    else groups.at(-1)?.rows.push(row)
  }
  return groups.length === 0 ? [{ rows: [] }] : groups
}

export type HeaderText = {
  readonly row: number
  readonly column: number
  readonly colSpan: number
  readonly rowSpan: number
  readonly text: string
  /** Letters that fit into one line of the cell. */
  readonly room: number
}

/** The cells of the header with their words hyphenated where a column is narrow. */
export function headerTexts(table: ReportTable, letters: readonly number[]): HeaderText[] {
  return placeHeader(table).map(({ row, column, cell }) => {
    const colSpan = cell.colSpan ?? 1
    const room = letters.slice(column, column + colSpan).reduce((sum, count) => sum + count, 0)
    return { row, column, colSpan, rowSpan: cell.rowSpan ?? 1, text: hyphenated(cell.text, room), room }
  })
}

/** pdfmake drops spaces at the start of a line, also those that do not break; here they become a margin. */
export function indented(text: string): { text: string; marginLeft: number } {
  const words = text.replace(/^\u00A0+/, '')
  return { text: words, marginLeft: (text.length - words.length) * 4 }
}

/** Where the list of tables points. */
export const tableAnchor = (table: ReportTable) => `table-${table.id}`
