// Turns what a clerk types into an FTS5 query in which no character has a special meaning.

/** Each word as a quoted prefix term, all of them wanted; undefined when nothing searchable was typed. */
export function fullTextQuery(typed: string): string | undefined {
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length === 0
    ? undefined
    : words
        .slice(0, 12)
        .map((word) => `"${word}"*`)
        .join(' ')
}
