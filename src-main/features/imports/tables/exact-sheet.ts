// A sheet of a full table: where its headings stand, which column is which field, and its rows as cells by field.
import { cellText, columnLetter, type Grid, type GridCell, isBlankRow, isEmpty } from '../reading/grid.ts'
import type { ColumnMapping } from '../reading/header.ts'
import type { SheetRecord } from '../reading/sheet-record.ts'
import type { ExactColumn } from './table-column.ts'

/** The headings stand in the first row; rows put above them by hand are few. */
const SEARCHED_ROWS = 20

export type ExactSheet = {
  /** Zero-based row of the headings. */
  readonly top: number
  readonly columns: readonly ColumnMapping[]
  /** Headings that are not there. */
  readonly missing: readonly string[]
  readonly records: readonly SheetRecord[]
}

/** The sheet read by the headings of `columns`, wherever they stand now; undefined when less than half of them are found. */
export function openExactSheet(grid: Grid, columns: readonly ExactColumn[]): ExactSheet | undefined {
  const top = grid.rows.slice(0, SEARCHED_ROWS).findIndex((row) => {
    const texts = new Set(row.map(cellText))
    return columns.filter(({ heading }) => texts.has(heading)).length * 2 >= columns.length
  })
  if (top === -1) return undefined
  const headings = grid.rows[top] ?? []
  const mapping = headings.flatMap((cell, column): ColumnMapping[] => {
    const header = cellText(cell)
    const field = columns.find(({ heading }) => heading === header)?.field ?? null
    const isFirst = headings.findIndex((other) => cellText(other) === header) === column
    const known = isFirst ? field : null
    if (header === '') return []
    return [
      { sheet: grid.sheetName, column, letter: columnLetter(column), header, field: known, confidence: known === null ? 0 : 1 },
    ]
  })
  const found = new Set(mapping.map(({ field }) => field))
  return {
    top,
    columns: mapping,
    missing: columns.filter(({ field }) => !found.has(field)).map(({ heading }) => heading),
    records: recordsOf(grid, top, mapping),
  }
}

function recordsOf(grid: Grid, top: number, mapping: readonly ColumnMapping[]): SheetRecord[] {
  const fields = mapping.flatMap(({ column, field }) => (field === null ? [] : [[column, field] as const]))
  return grid.rows.slice(top + 1).flatMap((row, index) => {
    if (isBlankRow(row)) return []
    const cells = new Map<string, GridCell[]>()
    for (const [column, field] of fields) {
      const cell = row[column]
      if (cell !== undefined && !isEmpty(cell)) cells.set(field, [cell])
    }
    return [
      {
        sheet: grid.sheetName,
        row: top + index + 2,
        joinedRows: [],
        loneRows: [],
        period: null,
        section: null,
        inherited: new Set<string>(),
        cells,
      },
    ]
  })
}
