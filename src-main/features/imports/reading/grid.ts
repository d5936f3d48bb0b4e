// A sheet as plain values: what every later step reads, whatever kind of file it came from.
import { assertNever } from '../../../kernel/assert-never.ts'
import type { DateOnly } from '../../../kernel/date-only.ts'
import { plainText } from '../../../kernel/plain-text.ts'

export type GridCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** `shows` when the sheet displays only the month ("Jan-21") or the year of the day. */
  | { readonly kind: 'date'; readonly date: DateOnly; readonly shows?: 'month' | 'year' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A formula that failed, e.g. `#REF!`. */
  | { readonly kind: 'error'; readonly code: string }

export type GridRow = readonly GridCell[]

/** A merged rectangle, zero-based and inclusive; only its top left cell carries a value in `rows`. */
export type Merge = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** `rows[0]` is row 1 of the sheet: blank rows are kept so that numbers agree with what Excel shows. */
export type Grid = {
  readonly sheetName: string
  readonly rows: readonly GridRow[]
  readonly merges: readonly Merge[]
  /** Present when the program that wrote the file does not show this sheet. */
  readonly hidden?: boolean
  /** How many cells show the saved result of a formula; absent when none does. */
  readonly formulaCells?: number
  /** How many blocks of labels beside values were turned into rows; absent where the sheet was a table. */
  readonly blocks?: number
}

export const EMPTY_CELL: GridCell = { kind: 'empty' }

/** Letters, digits and signs of western keyboards, without a space at either end. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/

/** A text cell; empty when nothing but spaces is left. Line breaks inside are kept as `\n`. */
export function textCell(raw: string): GridCell {
  // Most cells are plain words, and a register has a million of them.
  if (PLAIN.test(raw)) return { kind: 'text', text: raw }
  const text = plainText(raw)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .trim()
  return text === '' ? EMPTY_CELL : { kind: 'text', text }
}

/** The cell at zero-based coordinates; empty outside the sheet. */
export function cellAt(grid: Grid, row: number, column: number): GridCell {
  return grid.rows[row]?.[column] ?? EMPTY_CELL
}

/** What the cell says as text: dates as `YYYY-MM-DD`, whole numbers without exponent, `''` when empty or a formula error. */
export function cellText(cell: GridCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text
    case 'number':
      return Number.isInteger(cell.number) ? BigInt(cell.number).toString() : String(cell.number)
    case 'date':
      return cell.date
    case 'boolean':
      return cell.value ? 'Ya' : 'Tidak'
    case 'empty':
    case 'error':
      return ''
    default:
      return assertNever(cell)
  }
}

/** True when the cell holds nothing at all; a failed formula counts as content. */
export function isEmpty(cell: GridCell): boolean {
  return cell.kind === 'empty'
}

/** True when no cell of the row holds anything. */
export function isBlankRow(row: GridRow | undefined): boolean {
  return row === undefined || row.every(isEmpty)
}

/** Excel's letter of a zero-based column: 0 -> A, 27 -> AB. */
export function columnLetter(column: number): string {
  let rest = column
  let letters = ''
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters
    rest = Math.floor(rest / 26) - 1
  } while (rest >= 0)
  return letters
}
