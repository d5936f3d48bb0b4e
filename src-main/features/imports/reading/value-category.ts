// Category words: berkala, serta merta, setiap saat, dikecualikan, in cells, section rows, sheet and file names.
import type { InformationCategory } from '../../public-information/public-information.rules.ts'
import { normaliseHeader, sameWord } from './normalise.ts'

export type CategoryWord = InformationCategory | 'excluded'

/** The category a text names, typing slips allowed; null when it names none or more than one. */
export function readCategory(text: string): CategoryWord | null {
  const words = normaliseHeader(text.replace(/serta[\s-]*merta/gi, 'sertamerta')).split(' ')
  const has = (wanted: string) => words.some((word) => sameWord(word, wanted))
  const found = new Set<CategoryWord>()
  if (has('berkala')) found.add('periodic')
  if (has('sertamerta')) found.add('immediate')
  if ((has('setiap') || has('tiap')) && (has('saat') || has('waktu'))) found.add('anytime')
  if (has('dikecualikan')) found.add('excluded')
  const [only] = found
  return found.size === 1 && only !== undefined ? only : null
}

const SECTION_WORDS =
  /^(?:[a-z]|[ivx]+|\d+)?\s*(?:daftar\s+)?(?:kategori\s+)?(?:informasi|info)\b|^(?:[a-z]|[ivx]+|\d+)?\s*(?:berkala|serta\s*merta|setiap\s+saat|dikecualikan)\s*$/i

/** True when a lone text reads as the heading of a category section ("A. INFORMASI WAJIB DIUMUMKAN SECARA BERKALA"). */
export function isCategoryHeading(text: string): boolean {
  const plain = text.replace(/[^a-z0-9]+/gi, ' ').trim()
  return plain.length <= 140 && readCategory(text) !== null && SECTION_WORDS.test(plain)
}
