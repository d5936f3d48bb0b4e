// Steps that can be taken back, pure: what a change was, what undo and redo set, and whether they still may.

export type Columns = Readonly<Record<string, string | number | null>>

/** One entry in a step: only the columns that changed; `before` null means that the step created the entry. */
export type EntryChange = { readonly id: number; readonly before: Columns | null; readonly after: Columns }

/** What to set in an entry. */
export type Setting = { readonly id: number; readonly set: Columns }

/** Columns of `after` that differ in `before`, as a change; undefined when nothing differs. */
export function changeOf(before: Columns & { readonly id: number }, after: Columns): EntryChange | undefined {
  const changed = Object.keys(after).filter((column) => before[column] !== after[column])
  if (changed.length === 0) return undefined
  return { id: before.id, before: pick(before, changed), after: pick(after, changed) }
}

/** The named columns of a row. */
export function pick(columns: Columns, names: readonly string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, columns[name] ?? null]))
}

const holds = (row: Columns, columns: Columns) => Object.keys(columns).every((column) => row[column] === columns[column])

/**
 * The columns that undo sets in the entry as it is now; undefined when the entry is no longer as the step left it. A created
 * entry is not deleted but goes to the trash, so that redo gives back the same entry.
 */
export function takenBack(change: EntryChange, row: Columns | undefined, now: string): Columns | undefined {
  if (row === undefined) return undefined
  if (change.before !== null) return holds(row, change.after) ? change.before : undefined
  return row['trashed_at'] === null ? { trashed_at: now } : undefined
}

/** The columns that redo sets in the entry as it is now; undefined when the entry is no longer as undo left it. */
export function repeated(change: EntryChange, row: Columns | undefined): Columns | undefined {
  if (row === undefined) return undefined
  if (change.before !== null) return holds(row, change.before) ? change.after : undefined
  return row['trashed_at'] === null ? undefined : { trashed_at: null }
}
