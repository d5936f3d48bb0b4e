// The three time zones of Indonesia, and the office's calendar day of an instant.
import { Temporal } from 'temporal-polyfill'
import type { DateOnly } from './date-only.ts'

export const TIME_ZONES = ['WIB', 'WITA', 'WIT'] as const
export type TimeZone = (typeof TIME_ZONES)[number]

const IANA: Record<TimeZone, string> = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' }

/** The calendar day of `instant` (ISO, UTC) in the office's zone: a request entered at 23:30 WIB belongs to that day. */
export function localDay(instant: string, zone: TimeZone): DateOnly {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(IANA[zone]).toPlainDate().toString() as DateOnly
}

/** `HH.MM` of `instant` (ISO, UTC) on the office's clock. */
export function localTime(instant: string, zone: TimeZone): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(IANA[zone]).toPlainTime().toString().slice(0, 5).replace(':', '.')
}

/** The instant (ISO, UTC) at which the office's clock shows `time` (`HH:MM`) on `day`. */
export function instantAt(day: DateOnly, time: string, zone: TimeZone): string {
  const instant = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(IANA[zone]).toInstant()
  return instant.toString({ fractionalSecondDigits: 3 })
}
