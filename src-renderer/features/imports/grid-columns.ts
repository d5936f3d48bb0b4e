// The columns of the grid of rows, and what is remarked about a cell.
import type { ImportRow, ImportSummary } from '../../../src-main/contract/index.ts'

export type GridColumn = {
  readonly field: string
  readonly label: string
  /** Letters of the columns it was read from, by sheet. */
  readonly letters: Readonly<Record<string, readonly string[]>>
}

/** Fields of the file in the order of its columns, then those with a constant. */
export function gridColumns(summary: Pick<ImportSummary, 'columns' | 'fields' | 'plan'>): readonly GridColumn[] {
  const labels = new Map(summary.fields.map(({ field, label }) => [field, label]))
  const read = summary.columns.flatMap(({ field }) => (field === null ? [] : [field]))
  return [...new Set([...read, ...Object.keys(summary.plan.constants)])].map((field) => {
    const own = summary.columns.filter((column) => column.field === field)
    const bySheet = Map.groupBy(own, ({ sheet }) => sheet)
    return {
      field,
      label: labels.get(field) ?? own[0]?.header ?? field,
      letters: Object.fromEntries([...bySheet].map(([sheet, columns]) => [sheet, columns.map(({ letter }) => letter)])),
    }
  })
}

/** Remarks about a field of a row. */
export function remarksOf(row: ImportRow, column: GridColumn | undefined): ImportRow['messages'] {
  const letters = column?.letters[row.sheet] ?? []
  return row.messages.filter((message) => letters.includes(message.column))
}

/** Rows that are entries can be repaired; the others are only looked at. */
export function isEntry({ state }: Pick<ImportRow, 'state'>): boolean {
  return state !== 'joined' && state !== 'heading'
}
