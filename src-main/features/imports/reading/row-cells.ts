// What single rows and cells under a header say, whatever stands around them.
import { cellText, EMPTY_CELL, type GridCell, type GridRow, isEmpty, type Merge } from './grid.ts'
import { saysNothing } from './reading.ts'

/** Text of the number column where it is a number or letter of a list, else `''`. */
export function numberIn(row: GridRow | undefined, numberColumn: number | undefined): string {
  const text = numberColumn === undefined ? '' : cellText(row?.[numberColumn] ?? { kind: 'empty' }).trim()
  return /^\(?(?:\d+(?:\.\d+)*|[a-z]{1,4})[.)]*$/i.test(text) ? text.replace(/[().]+$/, '') : ''
}

const FORMULA_ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/i

/** A text table keeps only the sign of a formula that failed. */
export function failedFormula(cell: GridCell): GridCell {
  if (cell.kind !== 'text' || !cell.text.startsWith('#') || !FORMULA_ERROR.test(cell.text)) return cell
  return { kind: 'error', code: cell.text }
}

/** Fields of the row that say something; a failed formula counts. */
export function contentFields(cells: ReadonlyMap<string, readonly GridCell[]>): Set<string> {
  const said = ([, list]: readonly [string, readonly GridCell[]]) =>
    list.some((cell) => cell.kind === 'error' || !saysNothing(cellText(cell)))
  return new Set([...cells].filter(said).map(([field]) => field))
}

const DENSE_COLUMNS = 4

/** True when half of the rows with more than one filled column fill four or more. */
export function isDense(rows: readonly GridRow[], columns: readonly number[]): boolean {
  const filled = rows
    .slice(0, 500)
    .map((row) => columns.filter((column) => !isEmpty(row[column] ?? EMPTY_CELL)).length)
    .filter((count) => count > 1)
  return filled.length > 0 && filled.filter((count) => count >= DENSE_COLUMNS).length * 2 >= filled.length
}

/** Row of the value that a merge spreads over a cell below it, by `row:column`. */
export function spreadOf(merges: readonly Merge[], rowCount: number): Map<string, number> {
  const spread = new Map<string, number>()
  for (const merge of merges) {
    for (let row = merge.top + 1; row <= Math.min(merge.bottom, rowCount - 1); row += 1)
      spread.set(`${row}:${merge.left}`, merge.top)
  }
  return spread
}
