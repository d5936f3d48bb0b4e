// Sheets for tests of the import: written in place as plain values, or read from bytes as the import does.
import { type Grid, type GridCell, type Merge, cellText, textCell } from '../../src-main/features/imports/reading/grid.ts'
import { readGrids } from '../../src-main/features/imports/reading/read-file.ts'

/** All sheets; throws when the file is refused. */
export async function gridsOf(bytes: Buffer, fileName = 'berkas.xlsx'): Promise<readonly Grid[]> {
  const read = await readGrids(bytes, fileName)
  if (!read.ok) throw new Error(`${read.error.code} ${read.error.place}`.trim())
  return read.value
}

/** The first sheet. */
export async function gridOf(bytes: Buffer, fileName?: string): Promise<Grid> {
  const [grid] = await gridsOf(bytes, fileName)
  if (grid === undefined) throw new Error('no sheet')
  return grid
}

export const textsOf = (grid: Grid): readonly (readonly string[])[] => grid.rows.map((row) => row.map(cellText))

/** `code` or `code place` of the refusal, else `read`. */
export async function refusalOf(bytes: Buffer, fileName = 'berkas.xlsx'): Promise<string> {
  const read = await readGrids(bytes, fileName)
  return read.ok ? 'read' : `${read.error.code} ${read.error.place}`.trim()
}

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
