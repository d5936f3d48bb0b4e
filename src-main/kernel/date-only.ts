// A calendar day of the office, without clock or time zone (ppid 5.5: "store dates as date-only local, never UTC instants").
import { Temporal } from 'temporal-polyfill'

export type DateOnly = string & { readonly __brand: 'DateOnly' }

const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** Reads `YYYY-MM-DD`; undefined when it is not a day that exists (2026-02-30) or not of that shape. */
export function parseDateOnly(text: string): DateOnly | undefined {
  if (!SHAPE.test(text)) return undefined
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return text as DateOnly
  } catch {
    return undefined
  }
}

/** Reads `YYYY-MM-DD`; throws a RangeError for anything else. For values the program itself wrote. */
export function dateOnly(text: string): DateOnly {
  const day = parseDateOnly(text)
  if (day === undefined) throw new RangeError('not a calendar day')
  return day
}

/** The day `days` calendar days later (negative: earlier). */
export function addDays(day: DateOnly, days: number): DateOnly {
  return Temporal.PlainDate.from(day).add({ days }).toString() as DateOnly
}

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: DateOnly, to: DateOnly): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** ISO weekday, 1 = Monday ... 7 = Sunday. */
export function weekdayOf(day: DateOnly): number {
  return Temporal.PlainDate.from(day).dayOfWeek
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
