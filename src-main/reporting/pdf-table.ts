// A table of the report for pdfmake: official multi-row header repeated on each page, rows never split.
import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces'
import { alignmentOf, cellText } from './cell-text.ts'
import { linesIn, withBrokenWords } from './column-fit.ts'
import {
  GAP,
  groupsOf,
  HEADER_FILL,
  headerTexts,
  indented,
  LINE,
  LINE_COLOUR,
  LINE_HEIGHT,
  PADDING,
  TOTAL_FILL,
  tableAnchor,
  tableLook,
} from './pdf-table-look.ts'
import { type Cell, columnSum, type Paper, type ReportTable } from './report-model.ts'

/** A table of so few lines is kept on one page; a longer one flows with its header repeated. */
const LINES_KEPT_TOGETHER = 32
/** A row of more lines may not fit any page; only then may rows be split. */
const LINES_ON_A_PAGE = { portrait: 45, landscape: 34 } as const

/** Caption, table and footnote. Column shares are scaled so that the table fills the page's width exactly. */
export function pdfTable(table: ReportTable, paper: Paper): Content[] {
  const { size, padding, reach, letters, widths } = tableLook(table, paper)
  const headerCount = table.header.length + (table.numbered ? 1 : 0)
  const lines = table.rows.map((row) => ('cells' in row ? linesOf(row.cells, table, letters) : 1))
  const rowsFit = lines.every((count) => count <= LINES_ON_A_PAGE[table.orientation])
  const drawn = groupsOf(table).map(
    (group, index, groups): ContentTable => ({
      table: {
        headerRows: headerCount + (group.heading === undefined ? 0 : 1),
        widths: [...widths],
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
        hLineColor: () => LINE_COLOUR,
        vLineColor: () => LINE_COLOUR,
        paddingLeft: () => padding,
        paddingRight: () => padding,
        paddingTop: () => PADDING.top,
        paddingBottom: () => PADDING.bottom,
      },
      fontSize: size,
      lineHeight: LINE_HEIGHT,
      font: 'Arimo',
      margin: [-reach.left, 0, -reach.right, index === groups.length - 1 ? GAP.table : GAP.group],
    }),
  )
  const short = lines.reduce((sum, count) => sum + count, headerCount) <= LINES_KEPT_TOGETHER && table.orientation === 'portrait'
  const parts = [...captionOf(table, reach.left, short), ...drawn, ...footnoteOf(table)]
  return short ? [{ stack: parts, unbreakable: true }] : parts
}

/** The caption above a table; on one that flows over pages it is never the last line of a page. */
export function captionOf(table: ReportTable, reach: number, short: boolean): Content[] {
  if (table.caption === '') return []
  const caption = { text: table.caption, style: 'caption', marginLeft: -reach, id: tableAnchor(table) }
  return [short ? caption : { ...caption, headlineLevel: 9 }]
}

/** What is said below a table. */
export function footnoteOf(table: ReportTable): Content[] {
  return table.footnote === undefined ? [] : [{ text: table.footnote, fontSize: 8.5, italics: true, margin: [0, 0, 0, 8] }]
}

function headingRow(text: string, width: number): TableCell[] {
  return [{ text, colSpan: width, bold: true, fillColor: TOTAL_FILL }, ...Array.from({ length: width - 1 }, () => ({}))]
}

function linesOf(cells: readonly Cell[], table: ReportTable, letters: readonly number[]): number {
  return table.columns.reduce(
    (most, column, index) => Math.max(most, linesIn(cellText(cells[index] ?? null, column), letters[index] ?? 1)),
    1,
  )
}

function headerRows(table: ReportTable, size: number, letters: readonly number[]): TableCell[][] {
  const rows: TableCell[][] = table.header.map(() => table.columns.map((): TableCell => ({})))
  const cells = headerTexts(table, letters).map(({ row, column, colSpan, rowSpan, text, room }) => {
    return { row, column, span: { colSpan, rowSpan }, text, lines: linesIn(text, room) }
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
        : { margin: [0, (Math.max(0, room - lines) / 2) * size * LINE_HEIGHT, 0, 0] as [number, number, number, number] }
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
