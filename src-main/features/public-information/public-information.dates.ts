// Dates that a clerk types, worded as the official list words them.
import { dateOnlyOf } from '../../kernel/date-only.ts'
import { formatDay, MONTHS } from '../../reporting/date-format.ts'

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/
const MONTH_ONLY = /^(\d{1,2})[-/](\d{4})$/

/**
 * A typed date in Indonesian words: `2026-03-13`, `13/3/2026` and `13-03-2026` become `13 Maret 2026`, `03/2026` becomes
 * `Maret 2026` (the column "Waktu" of Lamp. I is read by the public). Anything else, and a day that does not exist, stays as
 * typed.
 */
export function dateInIndonesian(text: string): string {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? []
  if (year !== undefined) return dayWords(year, month, day) ?? text
  const [, ownDay, , ownMonth, ownYear] = DAY_FIRST.exec(text) ?? []
  if (ownYear !== undefined) return dayWords(ownYear, ownMonth, ownDay) ?? text
  const [, only, ofYear] = MONTH_ONLY.exec(text) ?? []
  const name = MONTHS[Number(only) - 1]
  return name === undefined ? text : `${name} ${ofYear}`
}

function dayWords(year: string, month: string | undefined, day: string | undefined): string | undefined {
  const found = dateOnlyOf(Number(year), Number(month), Number(day))
  return found === undefined ? undefined : formatDay(found)
}
