// Makes header texts comparable: one spelling for what people write in many ways, and a measure of how alike two are.

const DROPPED = new Set(['dan', 'atau', 'yang', 'yg', 'serta', 'utk', 'untuk', 'di', 'nya'])

/** Spellings folded to one; applied to the text before it is cut into words. */
const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/#/g, ' nomor '],
  [/\bpenan+g+u+ng?\s+jawab\b/g, 'penanggungjawab'],
  [/\bdi\s+bawah\b/g, 'dibawah'],
  [/\bsoft\s+(copy|kopi|file)\b|\bsoftkopi\b|\bsoftfile\b/g, 'softcopy'],
  [/\bhard\s+(copy|kopi|file)\b|\bhardkopi\b|\bhardfile\b/g, 'hardcopy'],
  [/\be\s*mail\b|\bsurel\b/g, 'email'],
  [/\bsatuan kerja\b/g, 'satker'],
  [/\b(telp|tlp|telepon|telpon|telephone|handphone|hp|wa|whatsapp|ponsel)\b/g, 'telepon'],
  [/\b(no|nmr|nomer|num)\b/g, 'nomor'],
  [/\btgl\b/g, 'tanggal'],
  [/\b(tdk|tak)\b/g, 'tidak'],
  [/\bnama pemohon informasi( publik)?\b/g, 'nama pemohon'],
]

/** Lower case words without punctuation, connecting words and spelling variants: `"No. HP / E-mail"` -> `"nomor telepon email"`. */
export function normaliseHeader(text: string): string {
  let plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  plain = plain.replace(/[^a-z0-9#]+/g, ' ').trim()
  for (const [pattern, replacement] of FOLDED) plain = plain.replace(pattern, replacement)
  return plain
    .split(' ')
    .filter((word) => word !== '' && !DROPPED.has(word))
    .join(' ')
}

/** Number of single-letter changes (insert, delete, replace, swap of neighbours) between two texts, at most `limit + 1`. */
export function typoDistance(a: string, b: string, limit = 3): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    if (Math.min(...row) > limit) return limit + 1
    beforeLast = last
    last = row
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1)
}

/** True when two words are the same up to the slips a typist makes: none below 4 letters, one up to 7, two above. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < 4) return false
  if (!sharesAnEnd(a, b)) return false
  const allowed = shorter <= 7 ? 1 : 2
  return typoDistance(a, b, allowed) <= allowed
}

/** Slips change the inside of a word or one end of it; this spares most comparisons. */
function sharesAnEnd(a: string, b: string): boolean {
  return a[0] === b[0] || a.at(-1) === b.at(-1)
}

/** A normalised header cut into words, once for many comparisons. */
export type CutHeader = { readonly text: string; readonly words: readonly string[]; readonly compact: string }

/** Cuts a normalised header. */
export function cut(text: string): CutHeader {
  return { text, words: text.split(' '), compact: text.replaceAll(' ', '') }
}

/** 0 (nothing in common) to 1 (equal) for two normalised headers; 0.7 and above is worth proposing. */
export function similarity(header: CutHeader, name: CutHeader): number {
  if (header.text === name.text) return 1
  if (header.text === '' || name.text === '') return 0
  const { words: headerWords } = header
  const { words: nameWords } = name
  if (headerWords.length === nameWords.length && headerWords.every((word, i) => sameWord(word, nameWords[i] ?? ''))) {
    return 0.94
  }
  const [a, b] = [header.compact, name.compact]
  if (Math.min(a.length, b.length) >= 8 && sharesAnEnd(a, b) && typoDistance(a, b, 2) <= 2) return 0.92
  const shared = nameWords.filter((word) => headerWords.some((other) => sameWord(word, other))).length
  if (nameWords.length >= 2 && shared === nameWords.length) return 0.62 + 0.3 * (nameWords.length / headerWords.length)
  const covered = headerWords.filter((word) => nameWords.some((other) => sameWord(word, other))).length
  if (headerWords.length >= 2 && covered === headerWords.length) return 0.5 + 0.35 * (covered / nameWords.length)
  return 0
}
