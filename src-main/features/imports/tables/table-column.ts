// A column of a register as a table: declared once, for the blank workbook that a clerk fills in and for the full table.

type Labels = Readonly<Record<string, string>>

/** How a value stands in a cell; `several` are joined by "; ", and codes without labels stand as they are. */
export type ColumnType =
  | { readonly is: 'text' }
  | { readonly is: 'date' }
  | { readonly is: 'whole' }
  | { readonly is: 'yesNo' }
  | { readonly is: 'choice'; readonly labels: Labels }
  | { readonly is: 'several'; readonly labels: Labels | null }

/** A column as the blank workbook has it. */
export type BlankColumn = {
  /** Official headings over the column, outermost first. */
  readonly headings: readonly string[]
  readonly kind: 'text' | 'date' | 'tick' | 'money'
  /** Words offered in the cell. With `free` others may be written as well. */
  readonly words?: readonly string[]
  readonly free?: true
  readonly isRequired?: true
  /** What the example row says. */
  readonly example: string
  /** What is to be written, with the law that asks for it; for the sheet of guidance. */
  readonly guidance: string
}

export type TableColumn = {
  /** Name in the full table. */
  readonly heading: string
  readonly width: number
  /** Field of the entry in the full table; null for a column of the blank workbook alone. */
  readonly exact: { readonly field: string; readonly type: ColumnType } | null
  /** Null for a column of the full table alone. */
  readonly blank: BlankColumn | null
}

/** Rows of their own that an entry has, such as items decided one by one; they stand on a further sheet. */
export type TablePart = {
  readonly field: string
  readonly sheet: string
  readonly columns: readonly ExactColumn[]
}

export type ExactColumn = { readonly heading: string; readonly width: number; readonly field: string; readonly type: ColumnType }

export const TEXT: ColumnType = { is: 'text' }
export const DATE: ColumnType = { is: 'date' }
export const WHOLE: ColumnType = { is: 'whole' }
export const YES_NO: ColumnType = { is: 'yesNo' }
export const choice = (labels: Labels): ColumnType => ({ is: 'choice', labels })
export const several = (labels: Labels | null): ColumnType => ({ is: 'several', labels })

/** A column of the full table; with `blank` of the blank workbook too. */
export function column(
  field: string,
  heading: string,
  type: ColumnType = TEXT,
  width = 18,
  blank: BlankColumn | null = null,
): TableColumn {
  return { heading, width, exact: { field, type }, blank }
}

/** A column that official layouts have for what is kept in several fields. */
export function blankColumn(width: number, blank: BlankColumn): TableColumn {
  return { heading: blank.headings.join(' > '), width, exact: null, blank }
}

/** The columns of a full table in their order. */
export function exactColumns(columns: readonly TableColumn[]): ExactColumn[] {
  return columns.flatMap(({ heading, width, exact }) => (exact === null ? [] : [{ heading, width, ...exact }]))
}

/** The columns of a blank workbook in their order. */
export function blankColumns(columns: readonly TableColumn[]): (BlankColumn & { readonly width: number })[] {
  return columns.flatMap(({ width, blank }) => (blank === null ? [] : [{ ...blank, width }]))
}
