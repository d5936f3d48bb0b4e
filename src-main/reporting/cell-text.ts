// A table cell as printed text, the same in PDF and Word.
import { formatShortDay } from './date-format.ts'
import { formatNumber } from './number-format.ts'
import type { Cell, Column } from './report-model.ts'

/** What is printed for a cell: "–" for nothing, a tick for 1 in a tick column. */
export function cellText(cell: Cell, column: Column): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  if (typeof cell === 'object') return formatShortDay(cell.date)
  if (column.kind === 'tick') return cell === 1 ? '√' : ''
  return formatNumber(cell, column.kind === 'decimal' ? 1 : 0)
}

/** Numbers stand right, running numbers, ticks and days in the middle, text left. */
export function alignmentOf(column: Column): 'left' | 'center' | 'right' {
  if (column.kind === 'integer' || column.kind === 'decimal') return 'right'
  return column.kind === 'text' ? 'left' : 'center'
}
