// A table cell as printed text, the same in PDF and Word.
import { formatShortDay } from './date-format.ts'
import { formatNumber, formatRupiah } from './number-format.ts'
import type { Cell, Column } from './report-model.ts'

/** What is printed for a cell: "–" for nothing, a tick for 1 in a tick column. */
export function cellText(cell: Cell, column: Column): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  if (typeof cell === 'object') return formatShortDay(cell.date)
  if (column.kind === 'tick') return cell === 1 ? '√' : ''
  if (column.kind === 'money') return formatRupiah(cell)
  if (column.kind === 'percent') return `${formatNumber(cell, 1)}%`
  return formatNumber(cell, column.kind === 'decimal' ? 1 : 0)
}

const RIGHT: ReadonlySet<Column['kind']> = new Set(['integer', 'decimal', 'percent', 'money'])

/** Numbers stand right, running numbers, ticks and days in the middle, text left. */
export function alignmentOf(column: Column): 'left' | 'center' | 'right' {
  if (RIGHT.has(column.kind)) return 'right'
  return column.kind === 'text' ? 'left' : 'center'
}
