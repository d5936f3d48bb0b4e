// What must hold for every calendar, and the decreed days of 2019-2027 that ship with the app.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateOnly, weekdayOf, yearOf } from '../../../src-main/kernel/date-only.ts'
import { err, ok } from '../../../src-main/kernel/result.ts'
import { dayOffReason, type Holiday, isWorkingDay, workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { computeDeadline } from '../../../src-main/kernel/working-days.ts'
import { builtInHolidays } from '../../../src-main/platform/built-in-holidays.ts'
import { RESOURCES } from '../../support/resources.ts'

const builtIn = builtInHolidays(RESOURCES)
const START = dateOnly('2024-01-01')
const day = fc.nat(700).map((offset) => addDays(START, offset))
const days = fc.integer({ min: 1, max: 40 })
const holiday = day.map((date): Holiday => ({ date, name: 'Libur', kind: 'local', decree: 'SK' }))
const rules = fc.record({
  week: fc.constantFrom(5 as const, 6 as const),
  holidays: fc.array(holiday, { maxLength: 60 }),
  coveredYears: fc.constant([2024, 2025, 2026]),
  countTriggerDay: fc.boolean(),
})

describe('for every calendar', () => {
  it('a deadline never falls on a day off, whatever is counted', () => {
    fc.assert(
      fc.property(rules, day, days, (rule, trigger, n) => {
        const calendar = workingCalendar(rule)
        expect(dayOffReason(calendar, computeDeadline(calendar, trigger, n).due)).toBeUndefined()
      }),
    )
  })

  it('one more holiday never brings a deadline forward', () => {
    fc.assert(
      fc.property(rules, holiday, day, days, (rule, extra, trigger, n) => {
        const before = computeDeadline(workingCalendar(rule), trigger, n).due
        const after = computeDeadline(workingCalendar({ ...rule, holidays: [...rule.holidays, extra] }), trigger, n).due
        expect(after >= before).toBe(true)
      }),
    )
  })

  it('a six-day week is never later than a five-day week', () => {
    fc.assert(
      fc.property(rules, day, days, (rule, trigger, n) => {
        const due = (week: 5 | 6) => computeDeadline(workingCalendar({ ...rule, week }), trigger, n).due
        expect(due(6) <= due(5)).toBe(true)
      }),
    )
  })

  it('counting the trigger day is never later, and is earlier exactly when the trigger is a working day', () => {
    fc.assert(
      fc.property(rules, day, days, (rule, trigger, n) => {
        const calendar = workingCalendar(rule)
        const due = (countTriggerDay: boolean) => computeDeadline({ ...calendar, countTriggerDay }, trigger, n).due
        expect(due(true) < due(false)).toBe(isWorkingDay(calendar, trigger))
        expect(due(true) <= due(false)).toBe(true)
      }),
    )
  })

  it('the skipped days are exactly the days off on the way', () => {
    fc.assert(
      fc.property(rules, day, days, (rule, trigger, n) => {
        const calendar = workingCalendar(rule)
        const { due, skipped } = computeDeadline(calendar, trigger, n)
        const expected: string[] = []
        for (let one = rule.countTriggerDay ? trigger : addDays(trigger, 1); one <= due; one = addDays(one, 1))
          if (!isWorkingDay(calendar, one)) expected.push(one)
        expect(skipped.map((off) => off.date)).toEqual(expected)
      }),
    )
  })

  it('days that are no whole number of at least one are refused', () => {
    for (const n of [0, -1, 1.5, Number.NaN])
      expect(() => computeDeadline(workingCalendar({ week: 5, holidays: [], coveredYears: [] }), START, n)).toThrow(RangeError)
  })
})

/** Year, national dates, cuti bersama, weekday dates off; from the joint decrees (SKB 3 Menteri). */
const DECREED: ReadonlyArray<readonly [number, number, number, number]> = [
  [2019, 17, 4, 15],
  [2020, 17, 5, 19],
  [2021, 15, 1, 13],
  [2022, 16, 4, 14],
  [2023, 16, 11, 21],
  [2024, 19, 10, 24],
  [2025, 17, 11, 24],
  [2026, 17, 8, 21],
  [2027, 18, 8, 19],
]

describe('the decreed days that ship with the app', () => {
  it('cover 2019 to 2027 and no other year', () =>
    expect(builtIn.years.toSorted((a, b) => a - b)).toEqual(DECREED.map(([year]) => year)))

  for (const [year, national, leave, weekdays] of DECREED)
    it(`${year}: ${national} national dates, ${leave} of cuti bersama, ${weekdays} weekdays off`, () => {
      const own = builtIn.holidays.filter((one) => yearOf(one.date) === year)
      const dates = (kind?: Holiday['kind']) =>
        new Set(own.filter((one) => kind === undefined || one.kind === kind).map((one) => one.date))
      expect([dates('national').size, dates('collectiveLeave').size]).toEqual([national, leave])
      expect([...dates()].filter((date) => weekdayOf(date) <= 5)).toHaveLength(weekdays)
    })

  it('no cuti bersama falls on a weekend, and each day names its decree', () => {
    expect(builtIn.holidays.filter((one) => one.kind === 'collectiveLeave' && weekdayOf(one.date) > 5)).toEqual([])
    expect(builtIn.holidays.filter((one) => one.decree === '' || one.name === '')).toEqual([])
  })

  it('every withdrawn day on a weekday is a working day, unless decreed again under another name', () => {
    const file = JSON.parse(readFileSync(join(RESOURCES, 'holidays-id.json'), 'utf8')) as { withdrawn: { date: string }[] }
    const calendar = workingCalendar({ week: 5, holidays: builtIn.holidays, coveredYears: builtIn.years })
    const withdrawn = file.withdrawn.map((one) => dateOnly(one.date))
    expect(withdrawn.length).toBeGreaterThan(10)
    expect(withdrawn.filter((date) => weekdayOf(date) <= 5 && !isWorkingDay(calendar, date))).toEqual([])
  })

  it('two reasons on one date count once, and the first is named (13 May 2021)', () => {
    expect(builtIn.holidays.filter((one) => one.date === '2021-05-13')).toHaveLength(2)
    const twice: Holiday[] = ['Pertama', 'Kedua'].map((name) => ({
      date: dateOnly('2026-01-06'),
      name,
      kind: 'local',
      decree: 'SK',
    }))
    const calendar = workingCalendar({ week: 5, holidays: twice, coveredYears: [2026] })
    expect(dayOffReason(calendar, dateOnly('2026-01-06'))).toMatchObject({ holiday: { name: 'Pertama' } })
    expect(computeDeadline(calendar, dateOnly('2026-01-05'), 1).due).toBe('2026-01-07')
  })
})

describe('a decision as a value', () => {
  it('is either a value or an error', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 })
    expect(err('late')).toEqual({ ok: false, error: 'late' })
  })
})
