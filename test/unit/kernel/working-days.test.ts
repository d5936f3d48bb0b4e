// Counting hari kerja: the vectors of the law's calendar, and what must hold for every date.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateOnly, daysBetween } from '../../../src-main/kernel/date-only.ts'
import { dayOffReason, isWorkingDay, workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { computeDeadline, countWorkingDays, workingDaysLeft } from '../../../src-main/kernel/working-days.ts'
import { builtInHolidays } from '../../../src-main/platform/built-in-holidays.ts'
import { RESOURCES } from '../../support/resources.ts'

const builtIn = builtInHolidays(RESOURCES)
const national = workingCalendar({ week: 5, holidays: builtIn.holidays, coveredYears: builtIn.years })
const due = (from: string, days: number, calendar = national) => computeDeadline(calendar, dateOnly(from), days).due

const VECTORS: ReadonlyArray<readonly [string, Readonly<Record<number, string>>]> = [
  ['2026-01-05', { 3: '2026-01-08', 10: '2026-01-20', 17: '2026-01-29', 14: '2026-01-26', 30: '2026-02-19' }],
  ['2026-03-13', { 3: '2026-03-25', 10: '2026-04-06', 17: '2026-04-15', 14: '2026-04-10', 30: '2026-05-05' }],
  ['2026-03-14', { 3: '2026-03-25', 10: '2026-04-06', 17: '2026-04-15', 14: '2026-04-10', 30: '2026-05-05' }],
  ['2026-03-19', { 3: '2026-03-27', 10: '2026-04-08', 17: '2026-04-17', 14: '2026-04-14', 30: '2026-05-07' }],
  ['2026-05-12', { 3: '2026-05-19', 10: '2026-06-02', 17: '2026-06-11', 14: '2026-06-08', 30: '2026-07-01' }],
  ['2026-08-14', { 3: '2026-08-20', 10: '2026-09-01', 17: '2026-09-10', 14: '2026-09-07', 30: '2026-09-29' }],
]

describe('a deadline counts working days from the day after its trigger', () => {
  for (const [received, deadlines] of VECTORS)
    for (const [days, expected] of Object.entries(deadlines))
      it(`${received} + ${days} = ${expected}`, () => expect(due(received, Number(days))).toBe(expected))

  it('would end too early if cuti bersama counted as working days (2026-03-13 + 10)', () => {
    const withoutLeave = workingCalendar({
      week: 5,
      holidays: builtIn.holidays.filter((day) => day.kind === 'national'),
      coveredYears: builtIn.years,
    })
    expect(due('2026-03-13', 10, withoutLeave)).toBe('2026-03-30')
  })

  it('counts a working trigger day as day 1 when the office chose the cautious rule', () => {
    const cautious = { ...national, countTriggerDay: true }
    expect(due('2026-01-05', 3, cautious)).toBe('2026-01-07')
    expect(due('2026-03-14', 3, cautious)).toBe(due('2026-03-14', 3))
  })

  it('counts Saturdays in a six-day week, but never Sundays', () => {
    const six = { ...national, week: 6 as const }
    expect(due('2026-01-05', 5, six)).toBe('2026-01-10')
    expect(isWorkingDay(six, dateOnly('2026-01-11'))).toBe(false)
  })

  it('names each skipped day and its decree', () => {
    const { skipped } = computeDeadline(national, dateOnly('2026-03-13'), 3)
    expect(skipped.map((day) => `${day.date} ${day.reason}`)).toEqual([
      '2026-03-14 saturday',
      '2026-03-15 sunday',
      '2026-03-18 holiday',
      '2026-03-19 holiday',
      '2026-03-20 holiday',
      '2026-03-21 saturday',
      '2026-03-22 sunday',
      '2026-03-23 holiday',
      '2026-03-24 holiday',
    ])
    const leave = skipped[2]
    expect(leave?.reason === 'holiday' && leave.holiday.decree).toContain('1497/2025')
  })

  it('says which years lack a decree instead of assuming no holidays', () => {
    expect(computeDeadline(national, dateOnly('2027-12-20'), 10).missingYears).toEqual([2028])
    expect(computeDeadline(national, dateOnly('2026-12-20'), 10).missingYears).toEqual([])
  })

  it('refuses a number of days below one', () => {
    expect(() => computeDeadline(national, dateOnly('2026-01-05'), 0)).toThrow(RangeError)
  })
})

describe('the calendar that ships with the app', () => {
  const WORKING_DAYS: ReadonlyArray<readonly [number, number]> = [
    [2019, 246],
    [2020, 243],
    [2021, 248],
    [2022, 246],
    [2023, 239],
    [2024, 238],
    [2025, 237],
    [2026, 240],
    [2027, 242],
  ]
  for (const [year, expected] of WORKING_DAYS)
    it(`${year} has ${expected} working days`, () =>
      expect(countWorkingDays(national, dateOnly(`${year - 1}-12-31`), dateOnly(`${year}-12-31`))).toBe(expected))

  it('treats withdrawn collective leave as a working day (22 May 2020)', () => {
    expect(dayOffReason(national, dateOnly('2020-05-22'))).toBeUndefined()
  })
})

const day = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays(dateOnly('2019-01-02'), offset))
const count = fc.integer({ min: 1, max: 60 })

describe('for every date and number of days', () => {
  it('a deadline is a working day after its trigger, and counting back gives the same number', () => {
    fc.assert(
      fc.property(day, count, (trigger, days) => {
        const { due: end, skipped } = computeDeadline(national, trigger, days)
        expect(isWorkingDay(national, end)).toBe(true)
        expect(end > trigger).toBe(true)
        expect(countWorkingDays(national, trigger, end)).toBe(days)
        expect(daysBetween(trigger, end)).toBe(days + skipped.length)
      }),
    )
  })

  it('a later trigger never gives an earlier deadline, more days never either', () => {
    fc.assert(
      fc.property(day, fc.nat(40), count, (trigger, later, days) => {
        expect(due(addDays(trigger, later), days) >= due(trigger, days)).toBe(true)
        expect(due(trigger, days + 1) > due(trigger, days)).toBe(true)
      }),
    )
  })

  it('days left are zero on the day, positive before, negative after', () => {
    fc.assert(
      fc.property(day, count, fc.integer({ min: 1, max: 50 }), (trigger, days, off) => {
        const end = due(trigger, days)
        expect(workingDaysLeft(national, end, end)).toBe(0)
        expect(workingDaysLeft(national, trigger, end)).toBe(days)
        expect(workingDaysLeft(national, addDays(end, off), end)).toBeLessThan(0)
      }),
    )
  })
})
