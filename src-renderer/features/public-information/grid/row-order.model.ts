// The office's own order: before which row a moved one comes to stand.

/** The row index `beforeId` must name when a row is dropped on another, on its upper or lower half. */
export function dropTarget(onRow: number, lowerHalf: boolean): number {
  return lowerHalf ? onRow + 1 : onRow
}

/** The row index `beforeId` must name when a row goes one up or down; undefined at the ends of the list. */
export function stepTarget(row: number, direction: 'up' | 'down', rows: number): number | undefined {
  if (direction === 'up') return row === 0 ? undefined : row - 1
  return row >= rows - 1 ? undefined : row + 2
}

/** True when the row would stay where it is. */
export function staysInPlace(from: number, target: number): boolean {
  return target === from || target === from + 1
}

/** Index of the row after the move. */
export function placeAfterMove(from: number, target: number): number {
  return target > from ? target - 1 : target
}
