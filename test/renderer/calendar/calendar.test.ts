// Calendar on screen: weeks of a month, days off, years to choose from, what a new day needs.
import { expect, test } from 'vitest'
import { type CalendarDay, HOLIDAY_KINDS } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import {
  daysOff,
  holidayProblems,
  KIND_LABELS,
  KIND_MARKS,
  weeksOf,
  yearChoices,
} from '../../../src-renderer/features/calendar/calendar-words.ts'

const day = (date: string, change: Partial<CalendarDay> = {}): CalendarDay => ({
  date: dateOnly(date),
  name: 'Hari contoh',
  kind: 'national',
  decree: 'SKB',
  source: 'builtIn',
  id: null,
  version: null,
  withdrawnBy: null,
  ...change,
})

test('a month starts on its weekday, Monday first, and holds each day once', () => {
  const weeks = weeksOf(2026, 2) // 1 February 2026 is a Sunday.
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-02-01'])
  expect(weeks.flat().filter((one) => one !== null)).toHaveLength(28)
  expect(
    weeksOf(2024, 2)
      .flat()
      .filter((one) => one !== null),
  ).toHaveLength(29)
  expect(weeksOf(2026, 12).at(-1)?.[3]).toBe('2026-12-31')
})

test('a withdrawn day is not off, and a day with two names keeps both', () => {
  const off = daysOff([
    day('2021-05-13', { name: 'Kenaikan Isa Almasih' }),
    day('2021-05-13', { name: 'Idul Fitri' }),
    day('2021-12-24', { withdrawnBy: 'SKB lain' }),
  ])
  expect([...off.keys()]).toEqual(['2021-05-13'])
  expect(off.get('2021-05-13')?.name).toBe('Kenaikan Isa Almasih; Idul Fitri')
})

test('every kind has a letter of its own', () => {
  expect(new Set(HOLIDAY_KINDS.map((kind) => KIND_MARKS[kind])).size).toBe(HOLIDAY_KINDS.length)
  expect(HOLIDAY_KINDS.every((kind) => KIND_LABELS[kind] !== '')).toBe(true)
})

test('a year after the last decree can be opened', () => {
  expect(yearChoices([2026, 2027], 2026, 2026)).toEqual([2026, 2027, 2028])
  expect(yearChoices([], 2030, 2026)).toEqual([2026, 2027, 2030])
})

test('a new day needs a date, a name and a decree', () => {
  expect(holidayProblems({ date: null, name: ' ', kind: 'local', decree: '' })).toEqual({
    date: 'Isi tanggal hari libur.',
    name: 'Isi nama hari libur.',
    decree: 'Sebutkan keputusan yang menetapkannya.',
  })
  expect(holidayProblems({ date: '2026-11-30', name: 'Hari Jadi', kind: 'local', decree: 'SE Nomor 5' })).toEqual({})
})
