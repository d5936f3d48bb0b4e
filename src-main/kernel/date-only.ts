// A calendar day of the office, without clock or time zone (ppid 5.5: "store dates as date-only local, never UTC instants").
import { Temporal } from 'temporal-polyfill'

export type DateOnly = string & { readonly __brand: 'DateOnly' }

const SHAPE = /^\d{4}-\d{2}-\d{2}$/
/** Later days are slips of the pen. Counting working days from the end of year 9999 would leave the four digits and never end. */
const LAST_DAY = '2299-12-31'

/** Reads `YYYY-MM-DD`; undefined when it is not a day that exists (2026-02-30), not of that shape, or after 2299. */
export function parseDateOnly(text: string): DateOnly | undefined {
  if (!SHAPE.test(text) || text > LAST_DAY) return undefined
  // A register of fifty thousand rows has a million days: the engine's own calendar tells them several times faster.
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text) ? (text as DateOnly) : undefined
}

/** Reads `YYYY-MM-DD`; throws a RangeError for anything else. For values the program itself wrote. */
export function dateOnly(text: string): DateOnly {
  const day = parseDateOnly(text)
  if (day === undefined) throw new RangeError('not a calendar day')
  return day
}

// Counting working days asks for the next day and its weekday millions of times: in UTC every day has 24 hours, so the
// engine's own calendar answers a hundred times faster than a Temporal object.
const MS_PER_DAY = 86_400_000
const utcMidnight = (day: DateOnly) => Date.parse(`${day}T00:00:00Z`)

/** The day `days` calendar days later (negative: earlier). */
export function addDays(day: DateOnly, days: number): DateOnly {
  return new Date(utcMidnight(day) + days * MS_PER_DAY).toISOString().slice(0, 10) as DateOnly
}

/** The same day `months` months later (negative: earlier); the last day of a month that has no such day (31 August + 6 = 28 February). */
export function addMonths(day: DateOnly, months: number): DateOnly {
  return Temporal.PlainDate.from(day).add({ months }).toString() as DateOnly
}

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: DateOnly, to: DateOnly): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** The later of two days. */
export function laterOf(one: DateOnly, other: DateOnly): DateOnly {
  return one > other ? one : other
}

/** ISO weekday, 1 = Monday ... 7 = Sunday. */
export function weekdayOf(day: DateOnly): number {
  return new Date(utcMidnight(day)).getUTCDay() || 7
}

/** Year of the day, e.g. 2026. */
export function yearOf(day: DateOnly): number {
  return Number(day.slice(0, 4))
}

/** Month of the day, 1-12. */
export function monthOf(day: DateOnly): number {
  return Number(day.slice(5, 7))
}

/** Builds a day; undefined when month and day do not exist in that year. */
export function dateOnlyOf(year: number, month: number, day: number): DateOnly | undefined {
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return parseDateOnly(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}
