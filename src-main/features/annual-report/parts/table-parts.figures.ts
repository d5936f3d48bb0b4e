// What the tables of the report have in common: columns, shares, and saying "Nihil" where everything is zero.
import type { Cell, CellFormula, Column, HeaderCell, ReportTable } from '../../../reporting/report-model.ts'

export const NIHIL = 'Nihil'

export const ordinal = (width = 10): Column => ({ kind: 'ordinal', width })
export const label = (width: number): Column => ({ kind: 'text', width })
export const count = (width: number): Column => ({ kind: 'integer', width })
export const percent = (width: number): Column => ({ kind: 'percent', width })
export const money = (width: number): Column => ({ kind: 'money', width })

/** `part` of `whole` from 0 to 100, null of nothing. Twelve decimals: what every program keeps of a number. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1e14) / 1e12
}

export type TableSpec = {
  /** Short name such as `T2`. */
  readonly id: string
  readonly caption: string
  readonly sheet: string
  readonly footnote?: string
}

type Grid = {
  readonly header: readonly (readonly HeaderCell[])[]
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Columns that the sum line adds up; none without it. */
  readonly summed?: readonly number[]
  readonly totalLabel?: string
  readonly formulas?: readonly CellFormula[]
  readonly orientation?: 'portrait' | 'landscape'
}

/** Counts and amounts alone tell whether something happened; shares and running numbers follow from them. */
const isZero = (columns: readonly Column[], cells: readonly Cell[]) =>
  columns.every((column, index) => (column.kind !== 'integer' && column.kind !== 'money') || (cells[index] ?? 0) === 0)

/** A table as the report shows it: where every number is zero it says "Nihil" in place of rows of zeros. */
export function tableOf(spec: TableSpec, grid: Grid): ReportTable {
  const nothing = grid.rows.every((cells) => isZero(grid.columns, cells))
  const { summed = [], totalLabel = 'Jumlah', formulas = [] } = grid
  return {
    id: spec.id,
    caption: spec.caption,
    sheet: spec.sheet,
    orientation: grid.orientation ?? 'portrait',
    header: grid.header,
    numbered: false,
    columns: grid.columns,
    rows: nothing ? [] : grid.rows.map((cells) => ({ cells })),
    ...(nothing || summed.length === 0 ? {} : { total: { label: totalLabel, columns: summed } }),
    ...(nothing || formulas.length === 0 ? {} : { formulas }),
    emptyText: NIHIL,
    ...(nothing || spec.footnote === undefined ? {} : { footnote: spec.footnote }),
  }
}

export type Counted = readonly (readonly [words: string, value: number])[]

/** Words and counts with their sum. */
export function simpleTable(
  spec: TableSpec & { readonly what: string; readonly totalLabel?: string },
  rows: Counted,
): ReportTable {
  return tableOf(spec, {
    header: [[{ text: 'No.' }, { text: spec.what }, { text: 'Jumlah' }]],
    columns: [ordinal(), label(110), count(30)],
    rows: rows.map(([words, value], index) => [index + 1, words, value]),
    summed: [2],
    ...(spec.totalLabel === undefined ? {} : { totalLabel: spec.totalLabel }),
  })
}

/** Words, counts and each one's share of the sum. */
export function shareTable(spec: TableSpec & { readonly what: string }, rows: Counted): ReportTable {
  const whole = rows.reduce((sum, [, value]) => sum + value, 0)
  const shares = rows.map(([, value]) => shareOf(value, whole))
  const footnote = [spec.footnote ?? '', roundingNote(shares)].filter((text) => text !== '').join(' ')
  return tableOf(footnote === '' ? spec : { ...spec, footnote }, {
    header: [[{ text: 'No.' }, { text: spec.what }, { text: 'Jumlah' }, { text: 'Persentase' }]],
    columns: [ordinal(), label(92), count(26), percent(26)],
    rows: rows.map(([words, value], index) => [index + 1, words, value, shares[index] ?? null]),
    summed: [2, 3],
  })
}

/** Said where the shares as printed, each with one decimal, do not add up to the 100,0% printed below them. */
function roundingNote(shares: readonly (number | null)[]): string {
  const tenths = shares.reduce<number>((sum, share) => sum + Math.round((share ?? 0) * 10), 0)
  return tenths === 0 || tenths === 1000 ? '' : 'Persentase dibulatkan, sehingga jumlahnya dapat berbeda dari 100,0%.'
}

/** The cell that ends a row as the sum of the columns before it. */
export function rowSum(row: number, column: number, of: readonly number[]): CellFormula {
  return { row, column, terms: of.map((one) => ({ row, column: one, factor: 1 as const })) }
}
