// Letters of law out of free text: Pasal 17 huruf a-j of UU KIP for exclusions, Pasal 35 letters for objections.
import type { ObjectionGround } from '../../objections/objections.rules.ts'
import type { ExclusionGround } from '../../excluded-information/excluded-information.rules.ts'

const ARTICLE = /\b(?:pasal|ps)\.?\s*/i
const NEXT_LAW = /\b(?:uu|undang|peraturan|perda|perki|tentang|kuhp)\b/i

/** Letters of Pasal 17 named in a legal basis, in order and without repetition. */
export function exclusionGroundsIn(text: string): ExclusionGround[] {
  const letters = new Set<ExclusionGround>()
  for (const article of text.split(ARTICLE).slice(1)) {
    if (!/^17\b/.test(article)) continue
    const listed = article.split(NEXT_LAW)[0] ?? ''
    for (const [letter] of listed.toLowerCase().matchAll(/(?<![a-z0-9])[a-j](?![a-z0-9])/g))
      letters.add(letter as ExclusionGround)
  }
  return [...letters].toSorted()
}

// Wording of Pasal 35 ayat (1) as clerks shorten it; ppid 6.1.
const GROUND_WORDS: readonly (readonly [RegExp, ObjectionGround])[] = [
  [/tidak\s+ditanggapi\s*(?:sebagaimana|sesuai)|tidak\s+sebagaimana|tidak\s+sesuai/i, 'd'],
  [/tidak\s+(?:di)?tanggap/i, 'c'],
  [/berkala/i, 'b'],
  [/tolak|pengecualian|dikecualikan/i, 'a'],
  [/biaya/i, 'f'],
  [/melebihi|jangka\s*waktu|terlambat|lewat/i, 'g'],
  [/tidak\s+(?:di)?(?:penuhi|kabul|beri)/i, 'e'],
]

/** Objection grounds named by letter ("a, c", "huruf e") or by the words of the law; empty when none is recognised. */
export function objectionGroundsIn(text: string): ObjectionGround[] {
  const plain = text
    .toLowerCase()
    .replace(/pasal\s*35[^a-g]*(?:ayat\s*\(?1\)?)?/g, ' ')
    .replace(/\b(?:huruf|poin|butir|dan|alasan)\b/g, ' ')
  if (/^[\s().,;/&a-g-]*$/.test(plain)) {
    const letters = plain.match(/(?<![a-z])[a-g](?![a-z])/g) ?? []
    return [...new Set(letters)].toSorted() as ObjectionGround[]
  }
  const found = new Set<ObjectionGround>()
  for (const piece of text.split(/\n|;|,|\bdan\b/)) {
    const lettered = /^\s*\(?([a-g])[.)]\s/i.exec(piece)?.[1]?.toLowerCase()
    const worded = GROUND_WORDS.find(([pattern]) => pattern.test(piece))?.[1]
    const ground = (lettered as ObjectionGround | undefined) ?? worded
    if (ground !== undefined) found.add(ground)
  }
  return [...found].toSorted()
}
