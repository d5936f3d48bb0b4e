// Words and marks of the calendar: every kind of day is told apart by a letter, never by colour alone.
import { type CalendarDay, type HolidayKind, parseDateOnly } from '../../../src-main/contract/index.ts'
import type { Moves } from '../../ui/moved-deadlines.tsx'

export const KIND_LABELS: Readonly<Record<HolidayKind, string>> = {
  national: 'Libur nasional',
  collectiveLeave: 'Cuti bersama',
  local: 'Libur daerah',
}

export const KIND_MARKS: Readonly<Record<HolidayKind, string>> = { national: 'L', collectiveLeave: 'C', local: 'D' }

export const KIND_COLORS: Readonly<Record<HolidayKind, string>> = { national: 'red', collectiveLeave: 'yellow', local: 'blue' }

/** A change of the calendar in words, with what it did to open cases. */
export type CalendarChange = { readonly what: string; readonly moves: Moves }

/** Days that count as off, by their date; a withdrawn day is a working day, and a day with two names keeps both. */
export function daysOff(days: readonly CalendarDay[]): ReadonlyMap<string, CalendarDay> {
  const off = new Map<string, CalendarDay>()
  for (const day of days) {
    if (day.withdrawnBy !== null) continue
    const known = off.get(day.date)
    off.set(day.date, known === undefined ? day : { ...known, name: `${known.name}; ${day.name}` })
  }
  return off
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

/** Years to choose from: those with data, the running one and the next, and the one on screen. */
export function yearChoices(covered: readonly number[], shown: number, thisYear: number): readonly number[] {
  return [...new Set([...covered, shown, thisYear, thisYear + 1, (covered.at(-1) ?? thisYear) + 1])].toSorted((a, b) => a - b)
}

/** Deadlines of the law in working days, for trying one out. */
export const DEADLINES = [
  { value: 'answer', days: 10, label: 'Jawaban permohonan (10 hari kerja)', article: 'Pasal 22 ayat (7) UU KIP' },
  {
    value: 'extended',
    days: 17,
    label: 'Jawaban setelah diperpanjang (17 hari kerja)',
    article: 'Pasal 22 ayat (7) dan ayat (8) UU KIP',
  },
  { value: 'objection', days: 30, label: 'Pengajuan keberatan (30 hari kerja)', article: 'Pasal 36 ayat (1) UU KIP' },
  { value: 'objectionAnswer', days: 30, label: 'Tanggapan atas keberatan (30 hari kerja)', article: 'Pasal 36 ayat (2) UU KIP' },
  { value: 'dispute', days: 14, label: 'Sengketa ke Komisi Informasi (14 hari kerja)', article: 'Pasal 37 ayat (2) UU KIP' },
] as const

export type HolidayForm = {
  readonly date: string | null
  readonly name: string
  readonly kind: HolidayKind
  readonly decree: string
}

/** What is missing, by field. */
export function holidayProblems({ date, name, decree }: HolidayForm): Readonly<Partial<Record<keyof HolidayForm, string>>> {
  return {
    ...(date === null || parseDateOnly(date) === undefined ? { date: 'Isi tanggal hari libur.' } : {}),
    ...(name.trim() === '' ? { name: 'Isi nama hari libur.' } : {}),
    ...(decree.trim() === '' ? { decree: 'Sebutkan keputusan yang menetapkannya.' } : {}),
  }
}
