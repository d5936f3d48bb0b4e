// Splits "Jakarta, 2025", "Maret 2025, Medan" and "2018 Gresik" into when and where.
import { readMonthName } from './month-names.ts'
import { note, quote } from './messages.ts'
import { type Reading, reading, saysNothing } from './reading.ts'

export type WhenWhere = { readonly when: string; readonly where: string }

const WHEN_WORD =
  /^(?:tahun|thn|th|tgl|tanggal|bulan|semester|triwulan|tw|setiap|awal|akhir|s\/d|sd|sampai|dan|-|–|\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}(?:[-/–]\d{2,4})*|[ivx]+)$/i

/** Time may stand first or last, with or without a comma between. What cannot be split stays whole as the time (said). */
export function splitWhenWhere(text: string): Reading<WhenWhere> {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (saysNothing(plain)) return reading({ when: '', where: '' })
  const pieces = plain.split(/\s*[,;]\s*|\s+[-–/]\s+/).filter((piece) => piece !== '')
  const timed = pieces.filter(isTime)
  if (timed.length > 0) {
    return reading({ when: timed.join(', '), where: pieces.filter((piece) => !isTime(piece)).join(', ') })
  }
  const slashed = plain.split('/').map((piece) => piece.trim())
  if (slashed.length === 2 && slashed.filter(isTime).length === 1) {
    return reading({ when: slashed.find(isTime) ?? '', where: slashed.find((piece) => !isTime(piece)) ?? '' })
  }
  const words = plain.split(' ')
  const kinds = words.map(isTimeWord)
  if (kinds.every((isWhen) => !isWhen)) return reading({ when: '', where: plain })
  const changes = kinds.filter((isWhen, index) => index > 0 && isWhen !== kinds[index - 1]).length
  if (changes === 1) {
    const pick = (wanted: boolean) => words.filter((_, index) => kinds[index] === wanted).join(' ')
    return reading({ when: pick(true), where: pick(false) })
  }
  return reading({ when: plain, where: '' }, note('placeTimeUnsplit', { value: quote(plain) }))
}

function isTime(piece: string): boolean {
  return piece.split(' ').every(isTimeWord)
}

function isTimeWord(word: string): boolean {
  if (WHEN_WORD.test(word)) return true
  const [first = '', second] = word.split('-')
  // One- and two-letter Roman months are caught above; a place name never equals a month.
  return first.length >= 3 && readMonthName(first) !== undefined && (second === undefined || /^\d{2,4}$/.test(second))
}
