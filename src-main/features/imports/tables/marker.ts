// How the app knows its own workbooks again: a hidden sheet that says what they are. Sheets of guidance are no tables.
import { IMPORT_KINDS } from '../reading/kinds.ts'
import type { ImportKind } from '../reading/drafts.ts'
import { cellAt, cellText, type Grid } from '../reading/grid.ts'

export const MARKER_SHEET = 'register-ppid'
export const GUIDANCE_SHEET = 'Petunjuk'
export const CHOICES_SHEET = 'Pilihan Isian'
const OWN_SHEETS = new Set([MARKER_SHEET, GUIDANCE_SHEET, CHOICES_SHEET])
const FORMAT = 1

/** `full` is a table with every field, `blank` a workbook to be filled in. */
export type Marker = { readonly is: 'full' | 'blank'; readonly kind: ImportKind; readonly office: string }

/** The lines of the hidden sheet. */
export function markerRows({ is, kind, office }: Marker): readonly (readonly [string, string])[] {
  return [
    ['register-ppid', String(FORMAT)],
    ['isi', is],
    ['register', kind],
    ['kantor', office],
  ]
}

/** What a workbook of the app says it is; undefined for any other, and for one of a later format. */
export function markerOf(grids: readonly Grid[]): Marker | undefined {
  const grid = grids.find(({ sheetName }) => sheetName === MARKER_SHEET)
  if (grid === undefined) return undefined
  const said = new Map(grid.rows.map((_, row) => [cellText(cellAt(grid, row, 0)), cellText(cellAt(grid, row, 1))]))
  const kind = IMPORT_KINDS.find((one) => one === said.get('register'))
  const is = said.get('isi')
  if (said.get('register-ppid') !== String(FORMAT) || kind === undefined || (is !== 'full' && is !== 'blank')) return undefined
  return { is, kind, office: said.get('kantor') ?? '' }
}

/** The sheets that may be tables: of a workbook of the app all but guidance and marker. */
export function tableSheets(grids: readonly Grid[]): readonly Grid[] {
  return markerOf(grids) === undefined ? grids : grids.filter(({ sheetName }) => !OWN_SHEETS.has(sheetName))
}
