// A table of the report for Word: merged official header repeated on each page, rows never split.
import {
  AlignmentType,
  convertMillimetersToTwip,
  type FileChild,
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
import { fitColumns, hyphenated } from './column-fit.ts'
import { columnSum, PAPER_SIZES, type Paper, placeHeader, type ReportTable } from './report-model.ts'

const FILL = { type: ShadingType.CLEAR, color: 'auto', fill: 'E4E9EF' }
const SOFT_FILL = { type: ShadingType.CLEAR, color: 'auto', fill: 'F3F5F8' }
const MARGINS_MM = 45
/** Room left and right of a cell's text, in twentieths of a point. */
const CELL_MARGIN = 45
const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

type CellOptions = {
  readonly width: number
  readonly size: number
  readonly align: 'left' | 'center' | 'right'
  readonly bold?: boolean
  readonly fill?: typeof FILL
  readonly columnSpan?: number
  readonly rowSpan?: number
}

function tableCell(text: string, options: CellOptions): TableCell {
  return new TableCell({
    width: { size: options.width, type: WidthType.DXA },
    margins: { top: 30, bottom: 30, left: CELL_MARGIN, right: CELL_MARGIN },
    verticalAlign: options.fill === undefined ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    ...(options.fill === undefined ? {} : { shading: options.fill }),
    ...(options.columnSpan === undefined ? {} : { columnSpan: options.columnSpan }),
    ...(options.rowSpan === undefined ? {} : { rowSpan: options.rowSpan }),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: ALIGN[options.align],
          spacing: { line: 240, lineRule: LineRuleType.AUTO },
          children: [new TextRun({ text: line, size: options.size, bold: options.bold ?? false, font: 'Arial' })],
        }),
    ),
  })
}

/** Caption, table and footnote. */
export function docxTable(table: ReportTable, paper: Paper): FileChild[] {
  const landscape = table.orientation === 'landscape'
  const size = table.columns.length > 16 ? 12 : table.columns.length > 10 ? 14 : landscape ? 17 : 19
  const [short, long] = PAPER_SIZES[paper]
  const room = convertMillimetersToTwip((landscape ? long : short) - MARGINS_MM)
  // Sizes are half points, widths twentieths of a point: a mean letter is about 0.53 of its size.
  const letter = size * 10 * 0.53
  const inner = room - table.columns.length * 2 * CELL_MARGIN
  const widths = fitColumns(table, inner / letter).map((count) => Math.floor(count * letter) + 2 * CELL_MARGIN)
  const rows = [...headerRows(table, widths, size), ...bodyRows(table, widths, size), ...totalRow(table, widths, size)]
  const note = table.footnote === undefined ? [] : [new TextRun({ text: table.footnote, italics: true, size: 17 })]
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 180, after: 80 },
      children: [new TextRun({ text: table.caption, bold: true, size: 21 })],
    }),
    new Table({ layout: TableLayoutType.FIXED, width: { size: room, type: WidthType.DXA }, columnWidths: widths, rows }),
    new Paragraph({ children: note, spacing: { after: 120 } }),
  ]
}

function headerRows(table: ReportTable, widths: readonly number[], size: number): TableRow[] {
  const placed = placeHeader(table)
  const rows = table.header.map((_cells, index) => {
    const children = placed
      .filter((place) => place.row === index)
      .sort((a, b) => a.column - b.column)
      .map(({ column, cell }) => {
        const span = cell.colSpan ?? 1
        const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
        return tableCell(hyphenated(cell.text, (width - 2 * CELL_MARGIN) / (size * 5.3)), {
          width,
          size,
          align: 'center',
          bold: true,
          fill: FILL,
          columnSpan: span,
          rowSpan: cell.rowSpan ?? 1,
        })
      })
    return new TableRow({ tableHeader: true, cantSplit: true, children })
  })
  if (table.numbered) {
    const numbers = widths.map((width, index) => tableCell(String(index + 1), { width, size, align: 'center', fill: FILL }))
    rows.push(new TableRow({ tableHeader: true, cantSplit: true, children: numbers }))
  }
  return rows
}

function bodyRows(table: ReportTable, widths: readonly number[], size: number): TableRow[] {
  const whole = { width: widths.reduce((sum, one) => sum + one, 0), size, columnSpan: widths.length }
  if (table.rows.length === 0)
    return [new TableRow({ cantSplit: true, children: [tableCell(table.emptyText, { ...whole, align: 'center' })] })]
  return table.rows.map((row) => {
    const children =
      'heading' in row
        ? [tableCell(row.heading, { ...whole, align: 'left', bold: true, fill: SOFT_FILL })]
        : table.columns.map((column, index) =>
            tableCell(cellText(row.cells[index] ?? null, column), {
              width: widths[index] ?? 0,
              size,
              align: alignmentOf(column),
            }),
          )
    return new TableRow({ cantSplit: true, children })
  })
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
