// Takes a written date apart without deciding anything: which numbers stand where, and what is missing or odd.
import { readMonthName } from './month-names.ts'

export type DateParts =
  /** Year first: no doubt about the order. */
  | { readonly shape: 'iso'; readonly year: number; readonly month: number; readonly day: number; readonly odd: boolean }
  /** Two numbers whose order the column decides; `year` null when not written. */
  | {
      readonly shape: 'numbers'
      readonly first: number
      readonly second: number
      readonly year: number | null
      readonly shortYear: boolean
      readonly odd: boolean
    }
  /** Month in words. */
  | {
      readonly shape: 'named'
      readonly day: number
      readonly month: number
      readonly year: number | null
      readonly shortYear: boolean
      readonly odd: boolean
    }
  /** `Januari 2021`, `Jan-21`. */
  | { readonly shape: 'month'; readonly month: number; readonly year: number; readonly shortYear: boolean }
  | { readonly shape: 'year'; readonly year: number }

const WEEKDAY = /^(?:senin|selasa|rabu|kamis|jum'?at|jumat|sabtu|minggu|ahad)\b[\s,/-]*/i
const CLOCK = /[\sT,]*(?:(?:pukul|jam)\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:Z|wib|wita|wit|am|pm)?\s*$/i
const SEPARATOR = String.raw`\s*([-/.,\s])[-/.,\s]*`

const ISO = new RegExp(String.raw`^(\d{4})${SEPARATOR}(\d{1,2})${SEPARATOR}(\d{1,2})$`)
const NUMBERS = new RegExp(String.raw`^(\d{1,2})${SEPARATOR}(\d{1,2})(?:${SEPARATOR}(\d{4}|\d{2}))?$`)
const NAMED = /^(\d{1,2})[-/.,\s]*([a-z]{1,10})\.?(?:[-/.,\s]*(\d{4}|\d{2}))?$/i
const NAMED_FIRST = /^([a-z]{3,10})\.?\s+(\d{1,2})\s*,\s*(\d{4})$/i
const MONTH_YEAR = /^(?:bulan\s+)?([a-z]{3,10})\.?[-/.,\s]*(?:tahun\s+)?(\d{4}|\d{2})$/i
const YEAR = /^(?:tahun|thn\.?|th\.?)?\s*((?:19|20)\d{2})$/i

/** The parts of one written date, weekday and clock time set aside; undefined when it is none of the known shapes. */
export function datePartsOf(text: string): DateParts | undefined {
  const plain = withoutClock(text.replace(/\s+/g, ' ').trim().replace(WEEKDAY, ''))
  return isoParts(plain) ?? numberParts(plain) ?? wordParts(plain) ?? yearParts(plain)
}

/** `2022-03-06 10:22` loses its time; `12.10` alone keeps its digits, as does a date written with dots. */
function withoutClock(text: string): string {
  const match = CLOCK.exec(text)
  if (match === null) return text
  const rest = text.slice(0, match.index).trim()
  const dated = ISO.test(rest) || NUMBERS.test(rest) || NAMED.test(rest)
  return dated && (/[:]/.test(match[0]) || /pukul|jam|wi/i.test(match[0])) ? rest : text
}

function isoParts(text: string): DateParts | undefined {
  const match = ISO.exec(text)
  if (match === null) return undefined
  const [whole, year, , month, , day] = match
  return { shape: 'iso', year: Number(year), month: Number(month), day: Number(day), odd: hasDoubledSeparator(whole) }
}

function numberParts(text: string): DateParts | undefined {
  const match = NUMBERS.exec(text)
  if (match === null) return undefined
  const [whole, first, , second, , year] = match
  return {
    shape: 'numbers',
    first: Number(first),
    second: Number(second),
    ...yearPart(year),
    odd: hasDoubledSeparator(whole),
  }
}

function wordParts(text: string): DateParts | undefined {
  const named = NAMED.exec(text)
  const month = named === null ? undefined : readMonthName(named[2] ?? '')
  if (named !== null && month !== undefined) {
    return { shape: 'named', day: Number(named[1]), month, ...yearPart(named[3]), odd: hasDoubledSeparator(named[0]) }
  }
  const first = NAMED_FIRST.exec(text)
  const firstMonth = first === null ? undefined : readMonthName(first[1] ?? '')
  if (first !== null && firstMonth !== undefined) {
    return { shape: 'named', day: Number(first[2]), month: firstMonth, ...yearPart(first[3]), odd: false }
  }
  const monthYear = MONTH_YEAR.exec(text)
  const onlyMonth = monthYear === null ? undefined : readMonthName(monthYear[1] ?? '')
  if (monthYear === null || onlyMonth === undefined) return undefined
  const { year, shortYear } = yearPart(monthYear[2])
  return year === null ? undefined : { shape: 'month', month: onlyMonth, year, shortYear }
}

function yearParts(text: string): DateParts | undefined {
  const match = YEAR.exec(text)
  return match === null ? undefined : { shape: 'year', year: Number(match[1]) }
}

function yearPart(text: string | undefined): { year: number | null; shortYear: boolean } {
  if (text === undefined) return { year: null, shortYear: false }
  return text.length === 2 ? { year: 2000 + Number(text), shortYear: true } : { year: Number(text), shortYear: false }
}

function hasDoubledSeparator(text: string): boolean {
  return /[-/.]\s*[-/.,]/.test(text)
}
