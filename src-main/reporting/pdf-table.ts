// A table of the report for pdfmake: official multi-row header repeated on each page, rows never split.
import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces'
import { alignmentOf, cellText } from './cell-text.ts'
import { fitColumns, hyphenated, linesIn, withBrokenWords } from './column-fit.ts'
import { MEAN_LETTER } from './letter-width.ts'
import {
  type Cell,
  columnSum,
  isRegister,
  PAPER_SIZES,
  type Paper,
  placeHeader,
  REGISTER_REACH_MM,
  type Row,
  type ReportTable,
} from './report-model.ts'

export const PAGE_MARGIN_MM = { left: 25, top: 22, right: 20, bottom: 22 } as const

const HEADER_FILL = '#e4e9ef'
const TOTAL_FILL = '#f3f5f8'
const LINE = 0.5
/** A table of so few lines is kept on one page; a longer one flows with its header repeated. */
const LINES_KEPT_TOGETHER = 32
/** A row of more lines may not fit any page; only then may rows be split. */
const LINES_ON_A_PAGE = { portrait: 45, landscape: 34 } as const

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
  const { size, padding } = density(table)
  const frame = table.columns.length * 2 * padding + (table.columns.length + 1) * LINE
  const reach = isRegister(table) ? REGISTER_REACH_MM : { left: 0, right: 0 }
  const room = usableWidth(paper, table.orientation) + millimetres(reach.left + reach.right) - frame
  const letters = fitColumns(table, room / (size * MEAN_LETTER))
  const headerCount = table.header.length + (table.numbered ? 1 : 0)
  const lines = table.rows.map((row) => ('cells' in row ? linesOf(row.cells, table, letters) : 1))
  const rowsFit = lines.every((count) => count <= LINES_ON_A_PAGE[table.orientation])
  const drawn = groupsOf(table).map(
    (group, index, groups): ContentTable => ({
      table: {
        headerRows: headerCount + (group.heading === undefined ? 0 : 1),
        widths: letters.map((count) => count * size * MEAN_LETTER),
        dontBreakRows: rowsFit,
        // pdfmake loses a header and its first row that are kept together but do not fit any page.
        keepWithHeaderRows: rowsFit ? 1 : 0,
        body: [
          // Drawn anew each time: pdfmake writes into the cells it is given.
          ...headerRows(table, size, letters),
          ...(group.heading === undefined ? [] : [headingRow(group.heading, table.columns.length)]),
          ...bodyRows({ ...table, rows: group.rows }, letters),
          ...(index === groups.length - 1 ? totalRow(table) : []),
        ],
      },
      layout: {
        hLineWidth: () => LINE,
        vLineWidth: () => LINE,
        hLineColor: () => '#444444',
        vLineColor: () => '#444444',
        paddingLeft: () => padding,
        paddingRight: () => padding,
        paddingTop: () => 2,
        paddingBottom: () => 1.5,
      },
      fontSize: size,
      lineHeight: 1.1,
      font: 'Arimo',
      margin: [-millimetres(reach.left), 0, -millimetres(reach.right), index === groups.length - 1 ? 4 : 10],
    }),
  )
  const short = lines.reduce((sum, count) => sum + count, headerCount) <= LINES_KEPT_TOGETHER && table.orientation === 'portrait'
  const caption: Content = {
    text: table.caption,
    style: 'caption',
    marginLeft: -millimetres(reach.left),
    id: tableAnchor(table),
    ...(short ? {} : { headlineLevel: 9 }),
  }
  const footnote: Content[] =
    table.footnote === undefined ? [] : [{ text: table.footnote, fontSize: 8.5, italics: true, margin: [0, 0, 0, 8] }]
  const parts = [...(table.caption === '' ? [] : [caption]), ...drawn, ...footnote]
  return short ? [{ stack: parts, unbreakable: true }] : parts
}

type Group = { readonly heading?: string; readonly rows: Row[] }

/**
 * Rows under each heading. A group is drawn as a table of its own whose header ends with the heading: pdfmake can keep a
 * header with the first row, but no other row with the next, and so the heading is repeated on each page.
 */
function groupsOf(table: ReportTable): readonly Group[] {
  const groups: Group[] = []
  for (const row of table.rows) {
    if ('heading' in row) groups.push({ heading: row.heading, rows: [] })
    else if (groups.length === 0) groups.push({ rows: [row] })
    else groups.at(-1)?.rows.push(row)
  }
  return groups.length === 0 ? [{ rows: [] }] : groups
}

function headingRow(text: string, width: number): TableCell[] {
  return [{ text, colSpan: width, bold: true, fillColor: TOTAL_FILL }, ...Array.from({ length: width - 1 }, () => ({}))]
}

/** pdfmake drops spaces at the start of a line, also those that do not break; here they become a margin. */
export function indented(text: string): { text: string; marginLeft: number } {
  const words = text.replace(/^\u00A0+/, '')
  return { text: words, marginLeft: (text.length - words.length) * 4 }
}

/** Where the list of tables points. */
export const tableAnchor = (table: ReportTable) => `table-${table.id}`

/** Size of letters and room around them: the official registers have up to 21 columns on one page. */
function density(table: ReportTable): { readonly size: number; readonly padding: number } {
  const count = table.columns.length
  if (isRegister(table)) return { size: 6.4, padding: 1.5 }
  if (count > 10) return { size: 7.2, padding: 2.2 }
  if (count > 7 && table.orientation === 'portrait') return { size: 8, padding: 2.2 }
  return table.orientation === 'landscape' ? { size: 8.5, padding: 3 } : { size: 9.5, padding: 3 }
}

function linesOf(cells: readonly Cell[], table: ReportTable, letters: readonly number[]): number {
  return table.columns.reduce(
    (most, column, index) => Math.max(most, linesIn(cellText(cells[index] ?? null, column), letters[index] ?? 1)),
    1,
  )
}

function headerRows(table: ReportTable, size: number, letters: readonly number[]): TableCell[][] {
  const rows: TableCell[][] = table.header.map(() => table.columns.map((): TableCell => ({})))
  const cells = placeHeader(table).map(({ row, column, cell }) => {
    const span = { colSpan: cell.colSpan ?? 1, rowSpan: cell.rowSpan ?? 1 }
    const room = letters.slice(column, column + span.colSpan).reduce((sum, count) => sum + count, 0)
    const text = hyphenated(cell.text, room)
    return { row, column, span, text, lines: linesIn(text, room) }
  })
  const heights = table.header.map((_cells, row) =>
    cells.filter((cell) => cell.row === row && cell.span.rowSpan === 1).reduce((most, cell) => Math.max(most, cell.lines), 1),
  )
  for (const { row, column, span, text, lines } of cells) {
    const line = rows[row]
    if (line === undefined) continue
    const room = heights.slice(row, row + span.rowSpan).reduce((sum, one) => sum + one, 0)
    // pdfmake misplaces vertically centred cells that span rows, so these are pushed down by hand.
    const middle =
      span.rowSpan === 1
        ? { verticalAlignment: 'middle' as const }
        : { margin: [0, (Math.max(0, room - lines) / 2) * size * 1.1, 0, 0] as [number, number, number, number] }
    line[column] = { text, ...span, ...middle, bold: true, alignment: 'center', fillColor: HEADER_FILL, fontSize: size }
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

function bodyRows(table: ReportTable, letters: readonly number[]): TableCell[][] {
  const rest = (count: number): TableCell[] => Array.from({ length: count }, () => ({}))
  const width = table.columns.length
  if (table.rows.length === 0)
    return [[{ text: table.emptyText, colSpan: width, alignment: 'center', italics: true }, ...rest(width - 1)]]
  return table.rows.map((row) => {
    if ('heading' in row) return headingRow(row.heading, width)
    return table.columns.map((column, index) => ({
      ...indented(withBrokenWords(cellText(row.cells[index] ?? null, column), letters[index] ?? 1)),
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
      if (index === 0)
        return { text: total.label, colSpan: Math.max(1, first), bold: true, alignment: 'center', fillColor: TOTAL_FILL }
      const text = total.columns.includes(index) ? cellText(columnSum(table, index), column) : ''
      return { text, bold: true, alignment: alignmentOf(column), fillColor: TOTAL_FILL }
    }),
  ]
}
