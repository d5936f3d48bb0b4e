// Instants as the office's clock shows them, wherever the computer stands.
import type { TimeZone } from '../../src-main/contract/index.ts'
import { formatDate, formatShortDate } from './format-date.ts'

const OFFSET_HOURS: Readonly<Record<TimeZone, number>> = { WIB: 7, WITA: 8, WIT: 9 }

/** Day and time on the office's clock; Indonesia has no daylight saving. */
function local(instant: string, zone: TimeZone): readonly [day: string, time: string] {
  const shifted = new Date(Date.parse(instant) + OFFSET_HOURS[zone] * 3_600_000).toISOString()
  return [shifted.slice(0, 10), shifted.slice(11, 16).replace(':', '.')]
}

/** `13 Maret 2026 pukul 10.05` for an instant in ISO, UTC. */
export function formatInstant(instant: string, zone: TimeZone): string {
  const [day, time] = local(instant, zone)
  return `${formatDate(day)} pukul ${time}`
}

/** `13 Mar 2026, 10.05`, for narrow columns. */
export function formatShortInstant(instant: string, zone: TimeZone): string {
  const [day, time] = local(instant, zone)
  return `${formatShortDate(day)}, ${time}`
}

/** `13 Maret 2026`. */
export function formatInstantDay(instant: string, zone: TimeZone): string {
  return formatDate(local(instant, zone)[0])
}
