// How a file is to be read where the clerk decided otherwise than the app would, and what the clerk repaired in it.
import type { ImportKind } from './drafts.ts'
import { columnLetter, type Grid } from './grid.ts'
import { columnsAt, type ColumnMapping, type LocatedHeader, locateHeader } from './header.ts'
import type { FieldSpec } from './field-spec.ts'
import type { DateOrder } from './value-dates.ts'

/** Decisions about one sheet. */
export type SheetPlan = {
  readonly isLeftOut: boolean
  /** Zero-based first row and number of rows of the header; null lets the app find it. */
  readonly header: { readonly top: number; readonly depth: number } | null
  /** Field of a column by its zero-based number; null uses the column for nothing; a missing one is recognised. */
  readonly columns: Readonly<Record<number, string | null>>
}

/** Decisions about a file; what is missing is left to the app. */
export type ImportPlan = {
  readonly kind: ImportKind
  /** By name of the sheet. */
  readonly sheets: Readonly<Record<string, SheetPlan>>
  /** What a field says in every row that leaves it blank. */
  readonly constants: Readonly<Record<string, string>>
  readonly dateOrders: Readonly<Record<string, DateOrder>>
  /** Year to assume where the file names none. */
  readonly year: number | null
}

/** A plan without decisions. */
export const openPlan = (kind: ImportKind, year: number | null = null): ImportPlan => ({
  kind,
  sheets: {},
  constants: {},
  dateOrders: {},
  year,
})

/** The header of a sheet as planned, else as found; undefined when the sheet has none. */
export function plannedHeader(grid: Grid, specs: readonly FieldSpec[], plan?: SheetPlan): LocatedHeader | undefined {
  const found =
    plan?.header === undefined || plan.header === null
      ? locateHeader(grid, specs)
      : columnsAt(grid, plan.header.top, plan.header.depth, specs)
  if (found === undefined || plan === undefined) return found
  const columns = withChosen(grid, found, plan)
  // Where the clerk gives a field to a column, no guess shares it; two choices of the clerk do: their texts are joined.
  const chosen = new Set(columns.filter(({ column }) => plan.columns[column] !== undefined).map(({ field }) => field))
  const settled = columns.map((column) =>
    plan.columns[column.column] === undefined && column.field !== null && chosen.has(column.field)
      ? { ...column, field: null, confidence: 0 }
      : column,
  )
  const score = settled.reduce((sum, { confidence }) => sum + confidence, 0)
  return { ...found, columns: settled, score }
}

/** The columns as chosen, with those that bear no heading but were given a field. */
function withChosen(grid: Grid, found: LocatedHeader, plan: SheetPlan): ColumnMapping[] {
  const known = new Set(found.columns.map(({ column }) => column))
  const added = Object.keys(plan.columns)
    .map(Number)
    .filter((column) => !known.has(column))
    .map((column) => ({ sheet: grid.sheetName, column, letter: columnLetter(column), header: '', field: null, confidence: 0 }))
  return [...found.columns, ...added].toSorted((a, b) => a.column - b.column).map((column) => chosenColumn(column, plan))
}

function chosenColumn(column: ColumnMapping, plan: SheetPlan): ColumnMapping {
  const field = plan.columns[column.column]
  return field === undefined ? column : { ...column, field, confidence: field === null ? 0 : 1 }
}

/** What the clerk wrote over the file's own text, by field. */
export type Repairs = {
  /** By `sheet\nrow`, then by field. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** By field, then by the text that is replaced wherever it stands. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>
}

export const NO_REPAIRS: Repairs = { cells: new Map(), values: new Map() }

/** Key of a row among all sheets of a file. */
export const rowKey = ({ sheet, row }: { readonly sheet: string; readonly row: number }) => `${sheet}\n${row}`
