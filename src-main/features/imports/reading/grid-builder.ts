// Lays cells down as a grid, whatever kind of file they come from, and gives the file up where it is larger than any register.
import { FileRefusal } from './file-refusal.ts'
import { columnLetter, EMPTY_CELL, type Grid, type GridCell, isEmpty, type Merge } from './grid.ts'
import {
  MAX_CELL_CHARACTERS,
  MAX_CELLS,
  MAX_CHARACTERS,
  MAX_COLUMNS,
  MAX_MERGED_CELLS,
  MAX_MERGES,
  MAX_ROWS,
} from './reading-limits.ts'

/** Counts over all sheets of one file. Call with the cell; throws FileRefusal `tooLarge`. */
export type Allowance = (cell: GridCell) => void

export type GridBuilder = {
  /** Places a value at zero-based coordinates; an empty one is left out. Throws `tooManyRows`, `tooManyColumns`, `cellTooLong`. */
  readonly put: (row: number, column: number, cell: GridCell) => void
  /** What was put there. */
  readonly at: (row: number, column: number) => GridCell
  readonly merge: (area: Merge) => void
  /** A cell whose value is the result of a formula. */
  readonly countFormula: () => void
  /** How a person finds the cell: `Lembar1!B7`. */
  readonly place: (row: number, column: number) => string
  readonly finish: () => Grid
}

/** A fresh count for one file. */
export function newAllowance(): Allowance {
  let cells = 0
  let characters = 0
  return (cell) => {
    cells += 1
    if (cell.kind === 'text') characters += cell.text.length
    if (cells > MAX_CELLS || characters > MAX_CHARACTERS) throw new FileRefusal('tooLarge')
  }
}

/** An empty sheet; `hidden` when the program that wrote it does not show it. */
export function gridBuilder(sheetName: string, allowance: Allowance, hidden = false): GridBuilder {
  const rows: GridCell[][] = []
  const merges: Merge[] = []
  let formulaCells = 0
  let mergedCells = 0
  const place = (row: number, column: number) => `${sheetName}!${columnLetter(column)}${row + 1}`
  return {
    put(row, column, cell) {
      if (isEmpty(cell)) return
      if (column >= MAX_COLUMNS) throw new FileRefusal('tooManyColumns', place(row, column))
      if (row >= MAX_ROWS) throw new FileRefusal('tooManyRows', place(row, column))
      if (cell.kind === 'text' && cell.text.length > MAX_CELL_CHARACTERS) throw new FileRefusal('cellTooLong', place(row, column))
      allowance(cell)
      while (rows.length <= row) rows.push([])
      const cells = rows[row] ?? []
      while (cells.length < column) cells.push(EMPTY_CELL)
      cells[column] = cell
    },
    at: (row, column) => rows[row]?.[column] ?? EMPTY_CELL,
    merge(area) {
      mergedCells += (area.bottom - area.top + 1) * (area.right - area.left + 1)
      merges.push(area)
      if (merges.length > MAX_MERGES || mergedCells > MAX_MERGED_CELLS) throw new FileRefusal('tooLarge')
    },
    countFormula() {
      formulaCells += 1
    },
    place,
    finish() {
      for (const area of merges) clearCovered(rows, area)
      return {
        sheetName,
        rows,
        merges,
        ...(hidden ? { hidden } : {}),
        ...(formulaCells > 0 ? { formulaCells } : {}),
      }
    },
  }
}

/** Some programs leave old values behind the top left cell of a merged area; nobody sees them. */
function clearCovered(rows: readonly GridCell[][], { top, left, bottom, right }: Merge): void {
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
    const cells = rows[row] ?? []
    for (let column = left; column <= Math.min(right, cells.length - 1); column += 1)
      if (row !== top || column !== left) cells[column] = EMPTY_CELL
    while (cells.length > 0 && isEmpty(cells.at(-1) ?? EMPTY_CELL)) cells.pop()
  }
}
