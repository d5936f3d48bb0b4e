// Where a key leads from a cell of the grid.

export type CellPlace = { readonly row: number; readonly column: number }
export type GridBounds = { readonly rows: number; readonly columns: number; readonly pageRows: number }

const within = (at: number, count: number) => Math.min(count - 1, Math.max(0, at))

/** The cell after a key, within the grid (ARIA grid pattern); undefined for a key that does not move. */
export function cellAfterKey(key: string, ctrl: boolean, from: CellPlace, bounds: GridBounds): CellPlace | undefined {
  const { row, column } = from
  const last = { row: bounds.rows - 1, column: bounds.columns - 1 }
  const moves: Readonly<Record<string, CellPlace>> = {
    ArrowDown: { row: ctrl ? last.row : row + 1, column },
    ArrowUp: { row: ctrl ? 0 : row - 1, column },
    ArrowRight: { row, column: ctrl ? last.column : column + 1 },
    ArrowLeft: { row, column: ctrl ? 0 : column - 1 },
    PageDown: { row: row + bounds.pageRows, column },
    PageUp: { row: row - bounds.pageRows, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? last.row : row, column: last.column },
  }
  const next = moves[key]
  return next === undefined ? undefined : { row: within(next.row, bounds.rows), column: within(next.column, bounds.columns) }
}

/** The cell after an edited one: Enter goes down, Tab to the next cell and from the last of a row to the next row. */
export function cellAfterEdit(way: 'down' | 'up' | 'next' | 'back', from: CellPlace, bounds: GridBounds): CellPlace {
  const { row, column } = from
  if (way === 'down' || way === 'up') return { row: within(way === 'down' ? row + 1 : row - 1, bounds.rows), column }
  const at = row * bounds.columns + column + (way === 'next' ? 1 : -1)
  const inside = within(at, bounds.rows * bounds.columns)
  return { row: Math.floor(inside / bounds.columns), column: inside % bounds.columns }
}
