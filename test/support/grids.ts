// Sheets written in place: rows of plain values, as the import reading takes them.
import { type Grid, type GridCell, type Merge, textCell } from '../../src-main/features/imports/reading/grid.ts'

export type Input = string | number | null

/** A sheet of plain values; merges as zero-based rectangles. */
export function grid(
  rows: readonly (readonly Input[])[],
  options: { readonly name?: string; readonly merges?: readonly Merge[] } = {},
): Grid {
  const cell = (input: Input): GridCell =>
    input === null ? { kind: 'empty' } : typeof input === 'number' ? { kind: 'number', number: input } : textCell(input)
  return { sheetName: options.name ?? 'Lembar1', rows: rows.map((row) => row.map(cell)), merges: options.merges ?? [] }
}
