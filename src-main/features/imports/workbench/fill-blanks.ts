// Merging two entries that are the same: what one leaves blank is taken from the other; nothing that is there is changed.

type Plain = Readonly<Record<string, unknown>>

const isBlank = (value: unknown) =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

/** `entry` with its blanks filled from `from`, and which fields that were. Fields that `from` does not have stay. */
export function fillBlanks<E extends object>(entry: E, from: object): { readonly filled: E; readonly fields: readonly string[] } {
  const source = from as Plain
  const fields = Object.entries(entry)
    .filter(([field, value]) => isBlank(value) && field in source && !isBlank(source[field]))
    .map(([field]) => field)
  return { filled: { ...entry, ...Object.fromEntries(fields.map((field) => [field, source[field]])) }, fields }
}
