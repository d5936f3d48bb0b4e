// What an act changes in entries, pure: only the columns that differ.

export type Columns = Readonly<Record<string, string | number | null>>

/** One entry of an act: only the columns that changed; `before` null means that the act created the entry. */
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
function pick(columns: Columns, names: readonly string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, columns[name] ?? null]))
}
