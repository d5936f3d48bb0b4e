// What a saved view of the list may hold.

const DEEPEST = 6

/** True for plain data of a few levels: it can be written as JSON and read back, however it was sent. */
export function isStorableView(value: unknown, levels = DEEPEST): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || levels === 0) return false
  return Object.values(value).every((inner) => isStorableView(inner, levels - 1))
}
