// Where the parts of a table stand on its worksheet; shared by what writes the cells and what points to them.
import { columnLetter } from './xlsx-address.ts'
import type { ReportTable } from './report-model.ts'

/** Caption and office stand above the header. */
export const TITLE_ROWS = 2

export type TableLayout = {
  /** The row under the header, one-based. */
  readonly firstRow: number
  /** Last row of entries; an empty table says so in one row. */
  readonly lastRow: number
  /** Undefined where nothing is summed. */
  readonly totalRow: number | undefined
  readonly noteRow: number | undefined
  /** The last row of all. */
  readonly endRow: number
  readonly lastColumn: string
}

export function tableLayout(table: ReportTable): TableLayout {
  const firstRow = TITLE_ROWS + table.header.length + (table.numbered ? 1 : 0) + 1
  const lastRow = firstRow - 1 + Math.max(1, table.rows.length)
  const totalRow = table.total === undefined ? undefined : lastRow + 1
  const noteRow = table.footnote === undefined ? undefined : (totalRow ?? lastRow) + 1
  const endRow = noteRow ?? totalRow ?? lastRow
  return { firstRow, lastRow, totalRow, noteRow, endRow, lastColumn: columnLetter(table.columns.length) }
}
