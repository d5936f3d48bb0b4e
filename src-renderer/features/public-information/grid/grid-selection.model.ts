// Which entries are selected, and with what version they were seen.

export type PickedRow = { readonly id: number; readonly version: number; readonly row: number }
export type Selection = {
  readonly picked: ReadonlyMap<number, PickedRow>
  /** The row from which Shift extends. */
  readonly anchor: number | null
}

export const NOTHING_PICKED: Selection = { picked: new Map(), anchor: null }

/** The row in, or out when it was in; the next range starts here. */
export function toggled({ picked }: Selection, row: PickedRow): Selection {
  const next = new Map(picked)
  if (!next.delete(row.id)) next.set(row.id, row)
  return { picked: next, anchor: row.row }
}

/** Rows from the anchor to `row`, both included, in either direction. */
export function rangeTo(anchor: number | null, row: number): { readonly from: number; readonly to: number } {
  const start = anchor ?? row
  return { from: Math.min(start, row), to: Math.max(start, row) }
}

/** The rows of a range besides what was selected; the anchor stays, so that the range can be drawn anew. */
export function withRange({ picked, anchor }: Selection, rows: readonly PickedRow[]): Selection {
  const next = new Map(picked)
  for (const row of rows) next.set(row.id, row)
  return { picked: next, anchor: anchor ?? rows[0]?.row ?? null }
}

/** Just these rows, as "select all" gives them in the order of the list. */
export function allOf(refs: readonly { readonly id: number; readonly version: number }[]): Selection {
  return { picked: new Map(refs.map(({ id, version }, row) => [id, { id, version, row }])), anchor: null }
}

/** How the box above all rows looks. */
export function headState({ picked }: Selection, rows: number): 'none' | 'some' | 'all' {
  if (picked.size === 0) return 'none'
  return picked.size >= rows ? 'all' : 'some'
}

/** Offsets of the pages of `size` rows in which the selected rows were seen. */
export function pagesOf({ picked }: Selection, size: number): readonly number[] {
  return [...new Set([...picked.values()].map(({ row }) => Math.floor(row / size) * size))].sort((a, b) => a - b)
}

/** The selected entries with the versions just read; one that was not met again keeps the version it was seen with. */
export function freshRefs(
  { picked }: Selection,
  read: readonly { readonly id: number; readonly version: number }[],
): { readonly id: number; readonly version: number }[] {
  const versions = new Map(read.map(({ id, version }) => [id, version]))
  return [...picked.values()].map(({ id, version }) => ({ id, version: versions.get(id) ?? version }))
}
