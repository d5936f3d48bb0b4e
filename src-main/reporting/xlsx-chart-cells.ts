// Which cells of its table a chart shows, so that a corrected cell moves the chart.
import { cellText } from './cell-text.ts'
import { placeHeader, type ReportChart, type ReportTable } from './report-model.ts'
import { absoluteRange, joinedRanges } from './xlsx-address.ts'
import { PERCENT } from './xlsx-formulas.ts'
import { TITLE_ROWS, tableLayout } from './xlsx-layout.ts'
import type { NumberKind } from './xlsx-styles.ts'

export type ChartSeries = {
  readonly label: string
  /** The cell that says the label; undefined when no cell does. */
  readonly labelCell: string | undefined
  readonly cells: string
  /** As the cells hold them: a percentage as a share of one. */
  readonly values: readonly number[]
  readonly kind: NumberKind
}

export type ChartCells = { readonly categories: string; readonly series: readonly ChartSeries[] }

/**
 * The categories as rows of one column, each series in a column beside it, told by its words and its numbers. Undefined when a
 * part is not found beyond doubt: a chart that follows some cells and not others would mislead.
 */
export function cellsOfTable(chart: ReportChart, table: ReportTable): ChartCells | undefined {
  for (let column = 0; column < table.columns.length; column++) {
    const rows = rowsOfCategories(chart.categories, table, column)
    if (rows === undefined) continue
    const series = chart.series.map((one) => seriesCells(one, table, rows))
    if (series.every((one) => one !== undefined)) return { categories: rangeOf(table, rows, column), series }
  }
  return undefined
}

/** Rows that say the categories in their order; rows between may be left out. */
function rowsOfCategories(categories: readonly string[], table: ReportTable, column: number): number[] | undefined {
  const kind = table.columns[column]
  if (kind === undefined) return undefined
  const found: number[] = []
  table.rows.forEach((row, index) => {
    const wanted = categories[found.length]
    if (wanted === undefined || !('cells' in row)) return
    if (same(cellText(row.cells[column] ?? null, kind)) === same(wanted)) found.push(index)
  })
  return found.length === categories.length ? found : undefined
}

type Series = ReportChart['series'][number]

/** The one column that holds the values; of several, the one whose header says the label. */
function seriesCells({ label, values }: Series, table: ReportTable, rows: readonly number[]): ChartSeries | undefined {
  const holds = (column: number) =>
    values.every((value, index) => {
      const row = table.rows[rows[index] ?? -1]
      return row !== undefined && 'cells' in row && row.cells[column] === value
    })
  const found = table.columns.flatMap(({ kind }, column) => {
    const number = numberKind(kind)
    return number !== undefined && holds(column) ? [{ column, kind: number, labelCell: headerCell(label, column, table) }] : []
  })
  const chosen = found.find(({ labelCell }) => labelCell !== undefined) ?? (found.length === 1 ? found[0] : undefined)
  if (chosen === undefined) return undefined
  const { kind, labelCell, column } = chosen
  const held = kind === 'percent' ? values.map((value) => value / PERCENT) : values
  return { label, labelCell, cells: rangeOf(table, rows, column), values: held, kind }
}

function numberKind(kind: string): NumberKind | undefined {
  return kind === 'integer' || kind === 'decimal' || kind === 'percent' || kind === 'money' ? kind : undefined
}

function rangeOf(table: ReportTable, rows: readonly number[], column: number): string {
  const { firstRow } = tableLayout(table)
  return joinedRanges(
    table.sheet,
    rows.map((row) => row + firstRow),
    column + 1,
  )
}

/** Address of a header cell over the column that says the label. */
function headerCell(label: string, column: number, table: ReportTable): string | undefined {
  const over = placeHeader(table).find(
    (place) =>
      place.column <= column && column < place.column + (place.cell.colSpan ?? 1) && same(place.cell.text) === same(label),
  )
  if (over === undefined) return undefined
  const place = [TITLE_ROWS + over.row + 1, over.column + 1] as const
  return absoluteRange(table.sheet, place, place)
}

const same = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
