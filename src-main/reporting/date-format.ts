// Days as formal Indonesian writes them.
import { type DateOnly, weekdayOf } from '../kernel/date-only.ts'

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
const WEEKDAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const

/** `13 Maret 2026`. */
export function formatDay(day: DateOnly): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** `Jumat, 13 Maret 2026`. */
export function formatWeekday(day: DateOnly): string {
  return `${WEEKDAYS[weekdayOf(day) - 1]}, ${formatDay(day)}`
}

/** `13-03-2026`, for narrow register columns. */
export function formatShortDay(day: DateOnly): string {
  return `${day.slice(8, 10)}-${day.slice(5, 7)}-${day.slice(0, 4)}`
}
