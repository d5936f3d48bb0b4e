// Which words of a text a search has found: the rule of the full-text index (unicode61, remove_diacritics 2, prefixes).

export type TextPart = { readonly text: string; readonly found: boolean }

const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu
/** As the backend cuts what was typed into terms (full-text-query.ts). */
const TYPED_WORD = /[\p{L}\p{N}]+/gu
const MOST_TERMS = 12

/** Small letters without marks: `É` and `e` are one letter to the index. */
function folded(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** Beginnings of words that were searched for. */
export function searchTerms(search: string): readonly string[] {
  return (search.match(TYPED_WORD) ?? []).slice(0, MOST_TERMS).map(folded)
}

/** The text in parts; a word that begins with a term is found, whole. The parts joined are the text. */
export function markedParts(text: string, terms: readonly string[]): readonly TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  if (terms.length > 0)
    for (const match of text.matchAll(WORD)) {
      const word = folded(match[0])
      if (!terms.some((term) => word.startsWith(term))) continue
      if (match.index > end) parts.push({ text: text.slice(end, match.index), found: false })
      parts.push({ text: match[0], found: true })
      end = match.index + match[0].length
    }
  if (end < text.length) parts.push({ text: text.slice(end), found: false })
  return parts
}

const BEFORE = 28

/** A piece of a long text that begins shortly before its first found word; '' when none was found. */
export function excerpt(text: string, terms: readonly string[]): string {
  const first = markedParts(text, terms).findIndex(({ found }) => found)
  if (first === -1) return ''
  const at = first === 0 ? 0 : (markedParts(text, terms)[0]?.text.length ?? 0)
  if (at <= BEFORE) return text
  const start = text.indexOf(' ', at - BEFORE)
  return `… ${text.slice(start === -1 || start > at ? at : start + 1)}`
}
