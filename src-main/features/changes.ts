// What a journal row keeps of a change: only the fields that differ, with both values.

/** Fields whose value differs between two plain records, as `{ field: [before, after] }`. */
export function changedFields(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, readonly [unknown, unknown]> {
  const changes: Record<string, readonly [unknown, unknown]> = {}
  for (const key of Object.keys(after)) {
    const same = JSON.stringify(before[key]) === JSON.stringify(after[key])
    if (!same) changes[key] = [before[key] ?? null, after[key] ?? null]
  }
  return changes
}
