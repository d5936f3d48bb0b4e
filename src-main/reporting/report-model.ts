// A report as plain data: what it says, before anyone decides how PDF, Excel or Word shows it.
import type { DateOnly } from '../kernel/date-only.ts'

/** A value in a table: text, number, day, or nothing (prints "–"). What a number looks like is the column's affair. */
export type Cell = string | number | null | { readonly date: DateOnly }

export type Column = {
  /** An ordinal is the running number of a row; it is never summed. */
  readonly kind: 'text' | 'ordinal' | 'integer' | 'decimal' | 'percent' | 'money' | 'date' | 'tick'
  /** Share of the table's width; the drawings scale all shares to the page. */
  readonly width: number
  /** Telephone and identity numbers in this column stay in one piece, however narrow the page. */
  readonly wholeNumbers?: boolean
}

export type HeaderCell = { readonly text: string; readonly colSpan?: number; readonly rowSpan?: number }

/** One line of a table; a heading spans the whole width and is no entry. */
export type Row = { readonly cells: readonly Cell[] } | { readonly heading: string }

export type ReportTable = {
  /** Short name such as `T1`, unique in the report. */
  readonly id: string
  readonly caption: string
  /** Name of its worksheet, at most 31 characters, without `[]:*?/\`. */
  readonly sheet: string
  readonly orientation: 'portrait' | 'landscape'
  /** One to three rows; cells covered by a span are left out, as in HTML. */
  readonly header: readonly (readonly HeaderCell[])[]
  /** Prints 1..n under the header, as the official annexes do. */
  readonly numbered: boolean
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Sum line: its label stands in the first column, the columns named by index are summed. */
  readonly total?: { readonly label: string; readonly columns: readonly number[] }
  /** Cells that are a sum of others; a workbook writes them as live formulas beside our result. */
  readonly formulas?: readonly CellFormula[]
  /** Said in place of rows when there are none. */
  readonly emptyText: string
  readonly footnote?: string
}

/** The number in `row` and `column` (zero-based) is the sum of its terms; a factor of -1 subtracts. */
export type CellFormula = {
  readonly row: number
  readonly column: number
  readonly terms: readonly { readonly row: number; readonly column: number; readonly factor: 1 | -1 }[]
}

/** A picture of the numbers of one table; every value stands in that table. */
export type ReportChart = {
  /** Short name such as `G1`, unique in the report. */
  readonly id: string
  readonly caption: string
  /** Upright columns for time, stacked where the series add up; lying bars for long words. */
  readonly kind: 'columns' | 'stackedColumns' | 'bars'
  readonly categories: readonly string[]
  /** Each with one value a category. */
  readonly series: readonly { readonly label: string; readonly values: readonly number[] }[]
  /** What is counted, such as `Permohonan`. */
  readonly valueLabel: string
  /** The table the values are from. */
  readonly tableId: string
  /** Said in place of the picture when every value is zero. */
  readonly emptyText: string
}

export type SignatureBlock = {
  readonly placeAndDate: string
  /** Position lines in capitals, e.g. `KEPALA DINAS …` / `SELAKU PPID PELAKSANA`. */
  readonly positionLines: readonly string[]
  readonly name: string
  readonly rank: string
  readonly nip: string
  /** The superior's signature beside it: left of it, on the same height; `opening` stands where the place and day stand. */
  readonly acknowledged?: AcknowledgementBlock
  /** Set close, where the page has to stay one. */
  readonly dense?: true
}

/** A second signature, such as that of the Atasan PPID. */
export type AcknowledgementBlock = {
  /** `Mengetahui,` */
  readonly opening: string
  readonly positionLines: readonly string[]
  readonly name: string
  readonly rank: string
  readonly nip: string
}

export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly type: 'keyFigures'
      readonly figures: readonly { readonly label: string; readonly value: string }[]
      readonly dense?: true
    }
  | { readonly type: 'table'; readonly table: ReportTable }
  | { readonly type: 'signature'; readonly signature: SignatureBlock }
  | { readonly type: 'contents' }
  | { readonly type: 'tableList' }
  | { readonly type: 'chart'; readonly chart: ReportChart }
  | { readonly type: 'chartList' }

export type Section = {
  /** Unique in the report; the sections `summary` and `book` open with the letterhead. */
  readonly id: string
  /** `BAB I`, `A.`, or empty. */
  readonly number: string
  readonly heading: string
  readonly level: 1 | 2 | 3
  readonly startsPage: boolean
  readonly blocks: readonly Block[]
}

export type Letterhead = {
  readonly governmentName: string
  readonly agencyName: string
  /** Address and contacts, ready to print. */
  readonly lines: readonly string[]
  readonly place: string
  readonly logo: { readonly mime: 'image/png' | 'image/jpeg'; readonly base64: string } | null
}

export type Paper = 'A4' | 'F4'

export type ReportModel = {
  /** Lines of the title page; empty for a register book, which begins with its table. */
  readonly titleLines: readonly string[]
  readonly year: number
  readonly paper: Paper
  readonly letterhead: Letterhead
  readonly sections: readonly Section[]
  /** Printed across each page of a report that is not ready to sign. */
  readonly watermark: string | null
  /** Properties of the file; never a person's name. `createdAt` is an ISO instant. */
  readonly info: { readonly title: string; readonly subject: string; readonly createdAt: string }
}

/** Width and height of the paper in millimetres, portrait. F4 (folio) is the size of Indonesian offices. */
export const PAPER_SIZES: Readonly<Record<Paper, readonly [number, number]>> = { A4: [210, 297], F4: [215, 330] }

/** The official registers of Lampiran VIII and XI have 20 columns and more. */
export const isRegister = (table: ReportTable) => table.columns.length > 16

/** How far such a register reaches into the margins left and right, so that its words stay whole. */
export const REGISTER_REACH_MM = { left: 11, right: 8 } as const

/** Whether the letterhead stands above the section: the one-page summary, and a register book printed on its own. */
export const opensWithLetterhead = (section: Section) => section.id === 'summary' || section.id === 'book'

/** A section with a wide table is printed across the long side of the paper. */
export function isLandscape(section: Section): boolean {
  return section.blocks.some((block) => block.type === 'table' && block.table.orientation === 'landscape')
}

/** The year the report was made in, on its title page beside the place. */
export const yearMade = (model: ReportModel) => model.info.createdAt.slice(0, 4)

/** All tables of a report in the order of reading. */
export function tablesOf(model: ReportModel): ReportTable[] {
  return model.sections.flatMap((section) => section.blocks.flatMap((block) => (block.type === 'table' ? [block.table] : [])))
}

/** All charts of a report in the order of reading. */
export function chartsOf(model: ReportModel): ReportChart[] {
  return model.sections.flatMap((section) => section.blocks.flatMap((block) => (block.type === 'chart' ? [block.chart] : [])))
}

/** Whether there is nothing to draw; the chart's `emptyText` is said instead. */
export const isEmptyChart = (chart: ReportChart) => chart.series.every(({ values }) => values.every((value) => value === 0))

/** Sum of a column over all entries; headings and empty cells count nothing. Shares add up to 100 and not to 99.999…9. */
export function columnSum(table: ReportTable, column: number): number {
  let sum = 0
  for (const row of table.rows) {
    const cell = 'cells' in row ? row.cells[column] : undefined
    if (typeof cell === 'number') sum += cell
  }
  return Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6
}

/** Where each header cell begins, spans taken into account; zero-based. */
export function placeHeader(table: ReportTable): { readonly row: number; readonly column: number; readonly cell: HeaderCell }[] {
  const taken = table.header.map(() => new Set<number>())
  const placed: { row: number; column: number; cell: HeaderCell }[] = []
  table.header.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (taken[row]?.has(column) === true) column++
      placed.push({ row, column, cell })
      for (let r = row; r < row + (cell.rowSpan ?? 1); r++)
        for (let c = column; c < column + (cell.colSpan ?? 1); c++) taken[r]?.add(c)
      column += cell.colSpan ?? 1
    }
  })
  return placed
}
