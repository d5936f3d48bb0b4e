// Words and marks of the calendar: every kind of day is told apart by a letter, never by colour alone.
import type { CalendarDay, HolidayKind, OutputOf } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'

export const KIND_LABELS: Readonly<Record<HolidayKind, string>> = {
  national: 'Libur nasional',
  collectiveLeave: 'Cuti bersama',
  local: 'Libur daerah',
}

export const KIND_MARKS: Readonly<Record<HolidayKind, string>> = { national: 'L', collectiveLeave: 'C', local: 'D' }

export type Moves = OutputOf<'calendar.addHoliday'>['moves']

/** What a change of the calendar did to open cases. */
export function moveWords(moves: Moves): readonly string[] {
  return moves.map(
    ({ entity, number, from, to }) =>
      `${entity === 'request' ? 'Permohonan' : 'Keberatan'} ${number}: ${formatDate(from)} menjadi ${formatDate(to)}`,
  )
}

/** Days that count as off, by their date; a withdrawn day is a working day. */
export function daysOff(days: readonly CalendarDay[]): ReadonlyMap<string, CalendarDay> {
  return new Map(days.filter((day) => day.withdrawnBy === null).map((day) => [day.date, day]))
}

/** The weeks of a month, Monday first; null where another month's days would stand. */
export function weeksOf(year: number, month: number): readonly (readonly (string | null)[])[] {
  const pad = (value: number) => String(value).padStart(2, '0')
  const first = new Date(Date.UTC(year, month - 1, 1))
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const lead = (first.getUTCDay() + 6) % 7
  const cells = Array.from({ length: 42 }, (_, index) => {
    const day = index - lead + 1
    return day < 1 || day > length ? null : `${year}-${pad(month)}-${pad(day)}`
  })
  return Array.from({ length: 6 }, (_, week) => cells.slice(week * 7, week * 7 + 7)).filter((week) =>
    week.some((day) => day !== null),
  )
}
