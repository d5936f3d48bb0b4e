// A table of the report for pdfmake: official multi-row header repeated on each page, rows never split.
import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces'
import { alignmentOf, cellText } from './cell-text.ts'
import { columnSum, PAPER_SIZES, type Paper, placeHeader, type ReportTable } from './report-model.ts'

export const PAGE_MARGIN_MM = { left: 25, top: 22, right: 20, bottom: 22 } as const

const HEADER_FILL = '#e4e9ef'
const TOTAL_FILL = '#f3f5f8'
const CELL_PADDING = 3
const LINE = 0.5

/** Millimetres as PDF points. */
export const millimetres = (mm: number) => (mm * 72) / 25.4

/** Usable width of the page in points. */
function usableWidth(paper: Paper, orientation: 'portrait' | 'landscape'): number {
  const [short, long] = PAPER_SIZES[paper]
  const page = orientation === 'landscape' ? long : short
  return millimetres(page - PAGE_MARGIN_MM.left - PAGE_MARGIN_MM.right)
}

/** Caption, table and footnote. Column shares are scaled so that the table fills the page's width exactly. */
export function pdfTable(table: ReportTable, paper: Paper): Content[] {
  const landscape = table.orientation === 'landscape'
  const size = landscape ? (table.columns.length > 12 ? 6.2 : 8) : 9.5
  const frame = table.columns.length * 2 * CELL_PADDING + (table.columns.length + 1) * LINE
  const share = table.columns.reduce((sum, column) => sum + column.width, 0)
  const room = usableWidth(paper, table.orientation) - frame
  const widths = table.columns.map((column) => (column.width / share) * room)
  const narrow = widths.map((width) => Math.floor(width / (size * 0.56)))
  const header = headerRows(table, size, narrow)
  const drawn: ContentTable = {
    table: {
      headerRows: header.length,
      widths,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      body: [...header, ...bodyRows(table, narrow), ...totalRow(table)],
    },
    layout: {
      hLineWidth: () => LINE,
      vLineWidth: () => LINE,
      hLineColor: () => '#444444',
      vLineColor: () => '#444444',
      paddingLeft: () => CELL_PADDING,
      paddingRight: () => CELL_PADDING,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
    fontSize: size,
    lineHeight: 1.1,
    font: 'Arimo',
    margin: [0, 0, 0, 4],
  } as ContentTable
  const caption: Content = { text: table.caption, style: 'caption', headlineLevel: 9, tocItem: 'tables', tocMargin: [0, 1, 0, 1] }
  const footnote: Content[] =
    table.footnote === undefined ? [] : [{ text: table.footnote, fontSize: 8.5, italics: true, margin: [0, 0, 0, 8] }]
  return [caption, drawn, ...footnote]
}

function headerRows(table: ReportTable, size: number, narrow: readonly number[]): TableCell[][] {
  const rows: TableCell[][] = table.header.map(() => table.columns.map(() => ({}) as TableCell))
  for (const { row, column, cell } of placeHeader(table)) {
    const span = { colSpan: cell.colSpan ?? 1, rowSpan: cell.rowSpan ?? 1 }
    const room = narrow.slice(column, column + span.colSpan).reduce((sum, letters) => sum + letters, 0)
    const line = rows[row]
    if (line === undefined) continue
    line[column] = {
      text: breakable(cell.text, room),
      ...span,
      bold: true,
      alignment: 'center',
      fillColor: HEADER_FILL,
      fontSize: size,
    }
  }
  if (table.numbered)
    rows.push(
      table.columns.map((_column, index) => ({
        text: String(index + 1),
        alignment: 'center',
        italics: true,
        fontSize: size - 0.5,
        fillColor: HEADER_FILL,
      })),
    )
  return rows
}

function bodyRows(table: ReportTable, narrow: readonly number[]): TableCell[][] {
  const rest = (count: number) => Array.from({ length: count }, () => ({}) as TableCell)
  const width = table.columns.length
  if (table.rows.length === 0)
    return [[{ text: table.emptyText, colSpan: width, alignment: 'center', italics: true }, ...rest(width - 1)]]
  return table.rows.map((row) => {
    if ('heading' in row) return [{ text: row.heading, colSpan: width, bold: true, fillColor: TOTAL_FILL }, ...rest(width - 1)]
    return table.columns.map((column, index) => ({
      text: breakable(cellText(row.cells[index] ?? null, column), narrow[index] ?? 10),
      alignment: alignmentOf(column),
    }))
  })
}

function totalRow(table: ReportTable): TableCell[][] {
  const { total } = table
  if (total === undefined) return []
  const first = Math.min(...total.columns)
  return [
    table.columns.map((column, index): TableCell => {
      if (index === 0) return { text: total.label, colSpan: Math.max(1, first), bold: true, alignment: 'center', fillColor: TOTAL_FILL }
      const text = total.columns.includes(index) ? cellText(columnSum(table, index), column) : ''
      return { text, bold: true, alignment: alignmentOf(column), fillColor: TOTAL_FILL }
    }),
  ]
}

/** A word longer than its column gets places where it may break, so that nothing runs out of a cell. */
function breakable(text: string, letters: number): string {
  const most = Math.max(4, letters)
  return text.replace(/\S+/g, (word) => (word.length <= most ? word : (word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []).join(' ')))
}
