// A table of the report for Word: merged official header repeated on each page, rows never split.
import {
  AlignmentType,
  convertMillimetersToTwip,
  type FileChild,
  HeightRule,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { alignmentOf, cellText } from './cell-text.ts'
import { BOLD, fitColumns, hyphenated, linesIn, withBrokenWords } from './column-fit.ts'
import { LONG_TABLE, type LongRows, longRows, type RowWords } from './docx-long-rows.ts'
import { MEAN_LETTER } from './letter-width.ts'
import {
  columnSum,
  isRegister,
  PAPER_SIZES,
  type Paper,
  placeHeader,
  REGISTER_REACH_MM,
  type ReportTable,
} from './report-model.ts'
import { CAPTION_STYLE, type CELL_SIZES, cellStyle } from './docx-styles.ts'

const FILL = { type: ShadingType.CLEAR, color: 'auto', fill: 'E4E9EF' }
const SOFT_FILL = { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F5F8' }
const MARGINS_MM = 45
/** Room left and right of a cell's text, in twentieths of a point. */
const CELL_MARGIN = 45
const ALIGN = { center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

type CellOptions = {
  readonly width: number
  readonly size: number
  readonly align: 'left' | 'center' | 'right'
  readonly bold?: boolean
  readonly fill?: typeof FILL
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly keepNext?: boolean
}

/** What is the same for all cells stands in styles and in the table, or ten thousand rows would be twice as long a file. */
function tableCell(text: string, options: CellOptions): TableCell {
  return new TableCell({
    width: { size: options.width, type: WidthType.DXA },
    ...(options.fill === undefined ? {} : { shading: options.fill, verticalAlign: VerticalAlignTable.CENTER }),
    ...(options.columnSpan === undefined ? {} : { columnSpan: options.columnSpan }),
    ...(options.rowSpan === undefined ? {} : { rowSpan: options.rowSpan }),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          style: cellStyle(options.size),
          ...(options.align === 'left' ? {} : { alignment: ALIGN[options.align] }),
          ...(options.keepNext === true ? { keepNext: true } : {}),
          children: [new TextRun({ text: line, ...(options.bold === true ? { bold: true } : {}) })],
        }),
    ),
  })
}

/** Caption, table and footnote. A long table leaves its rows to be filled in, where `long` collects them. */
export function docxTable(table: ReportTable, paper: Paper, long?: LongRows[]): FileChild[] {
  const landscape = table.orientation === 'landscape'
  const size = letterSize(table)
  const [width, height] = PAPER_SIZES[paper]
  const reach = isRegister(table) ? REGISTER_REACH_MM : { left: 0, right: 0 }
  const room = convertMillimetersToTwip((landscape ? height : width) - MARGINS_MM + reach.left + reach.right)
  // Sizes are half points, widths twentieths of a point.
  const letter = size * 10 * MEAN_LETTER
  const inner = room - table.columns.length * 2 * CELL_MARGIN
  const widths = fitColumns(table, inner / letter).map((count) => Math.floor(count * letter) + 2 * CELL_MARGIN)
  const body = long === undefined || table.rows.length < LONG_TABLE ? bodyRows : standingRows(long)
  const rows = [...headerRows(table, widths, size), ...body(table, widths, size), ...totalRow(table, widths, size)]
  const note = table.footnote === undefined ? [] : [new TextRun({ text: table.footnote, italics: true, size: 17 })]
  const caption = new Paragraph({
    style: CAPTION_STYLE,
    keepNext: true,
    indent: { left: -convertMillimetersToTwip(reach.left) },
    children: [new TextRun(table.caption)],
  })
  return [
    ...(table.caption === '' ? [] : [caption]),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: room, type: WidthType.DXA },
      indent: { size: -convertMillimetersToTwip(reach.left), type: WidthType.DXA },
      columnWidths: widths,
      margins: { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: CELL_MARGIN, right: CELL_MARGIN },
      rows,
    }),
    // Two tables without a paragraph between them would become one.
    new Paragraph({
      children: note,
      spacing: note.length > 0 ? { before: 40, after: 120, line: 240 } : { line: 80, lineRule: LineRuleType.EXACT },
    }),
  ]
}

/** In half points; for each of them there is a style. */
function letterSize(table: ReportTable): (typeof CELL_SIZES)[number] {
  const count = table.columns.length
  if (isRegister(table)) return 12
  if (count > 10) return 14
  if (table.orientation === 'landscape') return 17
  return count > 7 ? 16 : 19
}

/** A table of so few rows is kept on one page; a longer one flows with its header repeated. */
const isShort = (table: ReportTable) => table.orientation === 'portrait' && table.rows.length <= 16

/** Mean letters that fit into a cell of this width. */
const lettersOf = (width: number, size: number) => (width - 2 * CELL_MARGIN) / (size * 10 * MEAN_LETTER)

function headerRows(table: ReportTable, widths: readonly number[], size: number): TableRow[] {
  const placed = placeHeader(table).map((place) => {
    const span = place.cell.colSpan ?? 1
    const width = widths.slice(place.column, place.column + span).reduce((sum, one) => sum + one, 0)
    return { ...place, span, width, text: hyphenated(place.cell.text, lettersOf(width, size)) }
  })
  const rows = table.header.map((_cells, index) => {
    // Cells that span rows do not make their rows higher everywhere, so the height is said.
    const covering = placed.filter(({ row, cell }) => row <= index && index < row + (cell.rowSpan ?? 1))
    const lines = covering.map(({ text, width, cell }) => linesIn(text, lettersOf(width, size) / BOLD) / (cell.rowSpan ?? 1))
    const children = covering
      .filter((place) => place.row === index)
      .sort((a, b) => a.column - b.column)
      .map(({ text, width, span, cell }) =>
        tableCell(text, {
          width,
          size,
          align: 'center',
          bold: true,
          fill: FILL,
          columnSpan: span,
          rowSpan: cell.rowSpan ?? 1,
          keepNext: true,
        }),
      )
    const height = { value: Math.ceil(Math.max(...lines) * size * 12 + 70), rule: HeightRule.ATLEAST }
    return new TableRow({ tableHeader: true, cantSplit: true, height, children })
  })
  if (table.numbered) {
    const numbers = widths.map((width, index) => tableCell(String(index + 1), { width, size, align: 'center', fill: FILL }))
    rows.push(new TableRow({ tableHeader: true, cantSplit: true, children: numbers }))
  }
  return rows
}

function bodyRows(table: ReportTable, widths: readonly number[], size: number): TableRow[] {
  if (table.rows.length === 0)
    return [
      new TableRow({ cantSplit: true, children: [tableCell(table.emptyText, { ...across(widths, size), align: 'center' })] }),
    ]
  return table.rows.map((_row, index) => bodyRow(rowWords(table, widths, size, index), table, widths, size))
}

/** One row that stands for all entries, and one for all headings. */
const standingRows =
  (long: LongRows[]) =>
  (table: ReportTable, widths: readonly number[], size: number): TableRow[] => {
    const rows = longRows(table.rows.length, (row) => rowWords(table, widths, size, row))
    long.push(rows)
    const hasHeadings = table.rows.some((row) => 'heading' in row)
    return [
      bodyRow(
        table.columns.map((_column, index) => rows.cellMark(index)),
        table,
        widths,
        size,
      ),
      ...(hasHeadings ? [bodyRow({ heading: rows.headingMark }, table, widths, size)] : []),
    ]
  }

const across = (widths: readonly number[], size: number) => ({
  width: widths.reduce((sum, one) => sum + one, 0),
  size,
  columnSpan: widths.length,
})

function rowWords(table: ReportTable, widths: readonly number[], size: number, index: number): RowWords {
  const row = table.rows[index]
  if (row === undefined || 'heading' in row) return { heading: row?.heading ?? '' }
  return table.columns.map((column, at) =>
    withBrokenWords(cellText(row.cells[at] ?? null, column), lettersOf(widths[at] ?? 0, size)),
  )
}

function bodyRow(words: RowWords, table: ReportTable, widths: readonly number[], size: number): TableRow {
  const children =
    'heading' in words
      ? [tableCell(words.heading, { ...across(widths, size), align: 'left', bold: true, fill: SOFT_FILL, keepNext: true })]
      : table.columns.map((column, index) =>
          tableCell(words[index] ?? '', {
            width: widths[index] ?? 0,
            size,
            align: alignmentOf(column),
            keepNext: isShort(table),
          }),
        )
  return new TableRow({ cantSplit: true, children })
}

function totalRow(table: ReportTable, widths: readonly number[], size: number): TableRow[] {
  const { total } = table
  if (total === undefined) return []
  const first = Math.max(1, Math.min(...total.columns))
  const label = tableCell(total.label, {
    width: widths.slice(0, first).reduce((sum, one) => sum + one, 0),
    size,
    align: 'center',
    bold: true,
    fill: SOFT_FILL,
    columnSpan: first,
  })
  const sums = table.columns.slice(first).map((column, offset) => {
    const index = first + offset
    const text = total.columns.includes(index) ? cellText(columnSum(table, index), column) : ''
    return tableCell(text, { width: widths[index] ?? 0, size, align: alignmentOf(column), bold: true, fill: SOFT_FILL })
  })
  return [new TableRow({ cantSplit: true, children: [label, ...sums] })]
}
