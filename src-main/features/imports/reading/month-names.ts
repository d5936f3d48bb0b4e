// Indonesian month names: writing a day in words, and reading every spelling of a month met in registers.
import type { DateOnly } from '../../../kernel/date-only.ts'
import { typoDistance } from './normalise.ts'

export const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const

const SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  mrt: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  agust: 8,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
}

const OTHER_SPELLINGS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  pebruari: 2,
  march: 3,
  june: 6,
  july: 7,
  august: 8,
  october: 10,
  nopember: 11,
  december: 12,
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** 1-12 for a month's name, abbreviation, Roman numeral or name with one or two slips; undefined otherwise. */
export function readMonthName(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '')
  const known = SHORT[plain] ?? OTHER_SPELLINGS[plain]
  if (known !== undefined) return known
  const roman = ROMAN.indexOf(plain)
  if (roman >= 0) return roman + 1
  if (plain.length < 3) return undefined
  const names = MONTHS.map((name) => name.toLowerCase())
  const exact = names.indexOf(plain)
  if (exact >= 0) return exact + 1
  if (plain.length < 5) return undefined
  const close = names.findIndex((name) => name.length >= 5 && typoDistance(plain, name, 2) <= (name.length > 6 ? 2 : 1))
  return close >= 0 ? close + 1 : undefined
}

/** `Desember 2022`. */
export function monthInWords(day: DateOnly): string {
  return dayInWords(day).replace(/^\d+ /, '')
}

/** `6 Desember 2022`. */
export function dayInWords(day: DateOnly): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}
