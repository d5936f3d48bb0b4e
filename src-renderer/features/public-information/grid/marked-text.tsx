// A text with the words that a search has found in it.
import { markedParts } from './search-marks.model.ts'

/** The found words in `mark`. */
export function MarkedText({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  if (terms.length === 0) return text
  return markedParts(text, terms).map(({ text: part, found }, at) => (found ? <mark key={at}>{part}</mark> : part))
}
