// Years mentioned in titles, sheet names, file names and free text such as "Tahun 2023" or "Jan-21".
import { datePartsOf } from './date-parts.ts'
import { note, quote } from './messages.ts'
import { MONTHS } from './month-names.ts'
import { type Reading, reading } from './reading.ts'

const MONTH_NAMES = MONTHS.map((name) => name.toLowerCase())
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g

/** All four-digit years of a text, in order. */
export function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(YEAR), (match) => Number(match[0]))
}

/** The one year and the one month that a title or a heading names ("BULAN JANUARI 2023"); null where it names none or several. */
export function periodIn(text: string): { readonly year: number | null; readonly month: number | null } {
  const only = (numbers: readonly number[]) => (new Set(numbers).size === 1 ? (numbers[0] ?? null) : null)
  const words = text.toLowerCase().split(/[^a-z]+/)
  return {
    year: only(yearsIn(text)),
    month: only(words.map((word) => MONTH_NAMES.indexOf(word) + 1).filter((month) => month > 0)),
  }
}

/** The year a text names; of several (a range) the latest, said so. Null when none. */
export function readYear(text: string): Reading<number | null> {
  const years = [...new Set(yearsIn(text))]
  if (years.length === 1) return reading(years[0] ?? null)
  if (years.length > 1) {
    const latest = Math.max(...years)
    return reading(latest, note('yearFromSeveral', { value: quote(text), reading: latest }))
  }
  const parts = datePartsOf(text)
  return reading(parts !== undefined && 'year' in parts ? parts.year : null)
}
