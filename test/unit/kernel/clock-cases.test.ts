// The clock is right: due dates that other programs computed, every receipt day of five and a half years, and what must
// hold for any calendar. The dates of clock-cases.jsonl come from numpy and a loop in Python (clock-cases.make.py says how).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import dayjs from 'dayjs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { clockStart } from '../../../src-main/features/requests/requests.life-cycle.ts'
import { answerDeadline } from '../../../src-main/features/requests/requests.rules.ts'
import { addDays, type DateOnly, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { localDay, type TimeZone } from '../../../src-main/kernel/time-zone.ts'
import { type Holiday, isWorkingDay, workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { computeDeadline, countWorkingDays } from '../../../src-main/kernel/working-days.ts'
import { builtInHolidays } from '../../../src-main/platform/built-in-holidays.ts'
import { RESOURCES } from '../../support/resources.ts'

type Case = {
  readonly group: string
  readonly trigger: string
  readonly days: number
  readonly week: 5 | 6
  readonly countTriggerDay: boolean
  readonly added: readonly string[]
  readonly due: string
  readonly note: string
  readonly instant?: string
  readonly zone?: TimeZone
  readonly receivedOn?: string
  readonly incompleteOn?: string
  readonly completeOn?: string
  readonly restart?: boolean
}

const CASES = readFileSync(new URL('./clock-cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Case)
const builtIn = builtInHolidays(RESOURCES)
const local = (date: string): Holiday => ({ date: dateOnly(date), name: 'Hari Jadi', kind: 'local', decree: 'SK' })
const calendarOf = ({ week, countTriggerDay, added }: Pick<Case, 'week' | 'countTriggerDay' | 'added'>) =>
  workingCalendar({ week, countTriggerDay, holidays: [...builtIn.holidays, ...added.map(local)], coveredYears: builtIn.years })

/** The day 0 of a case, by the app's own way to it. */
function triggerOf(one: Case): DateOnly {
  if (one.instant !== undefined && one.zone !== undefined) return localDay(one.instant, one.zone)
  if (one.receivedOn === undefined) return dateOnly(one.trigger)
  const [receivedOn, incompleteOn, completeOn] = [one.receivedOn, one.incompleteOn ?? '', one.completeOn ?? ''].map(dateOnly)
  return clockStart(
    { receivedOn: receivedOn as DateOnly, incompleteOn: incompleteOn ?? null, completeOn: completeOn ?? null },
    one.restart === true,
  )
}

describe.each([...Map.groupBy(CASES, (one) => one.group)])('%s', (_group, cases) => {
  for (const one of cases)
    it(`${one.instant ?? one.trigger} + ${one.days} = ${one.due}${one.note === '' ? '' : ` (${one.note})`}`, () => {
      const trigger = triggerOf(one)
      expect(trigger).toBe(one.trigger)
      const deadline = computeDeadline(calendarOf(one), trigger, one.days)
      expect([deadline.due, deadline.missingYears]).toEqual([one.due, []])
    })
})

test('the table holds at least seventy cases, each group of the law more than one', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(70)
  const groups = Map.groupBy(CASES, (one) => one.group)
  expect(groups.size).toBeGreaterThanOrEqual(10)
  for (const [group, cases] of groups) expect(cases.length, group).toBeGreaterThan(1)
})

test('extensions and restarted periods of the table are the answer deadline of the register', () => {
  const extended = CASES.filter((one) => one.group === 'extension')
  for (const one of extended) expect(answerDeadline(calendarOf(one), dateOnly(one.trigger), true).due).toBe(one.due)
  const repaired = CASES.filter((one) => one.restart !== undefined)
  for (const one of repaired) expect(answerDeadline(calendarOf(one), triggerOf(one), false).due).toBe(one.due)
  expect([extended.length, repaired.length]).toEqual([6, 8])
})

test('a local day added later moves the deadline exactly when it is a working day on the way', () => {
  for (const one of CASES.filter((each) => each.added.length > 0)) {
    const before = computeDeadline(calendarOf({ ...one, added: [] }), dateOnly(one.trigger), one.days).due
    const hits = one.added.some((day) => day <= before && isWorkingDay(calendarOf({ ...one, added: [] }), dateOnly(day)))
    expect(one.due > before, `${one.trigger} + ${one.days}`).toBe(hits)
  }
})

describe('another library agrees on every receipt day from 2022-01-01 to 2027-06-30', () => {
  const file = JSON.parse(readFileSync(join(RESOURCES, 'holidays-id.json'), 'utf8')) as {
    years: Record<string, { date: string }[]>
  }
  const off = new Set(Object.values(file.years).flatMap((days) => days.map((day) => day.date)))

  /** Plain counting with dayjs over the dates of the JSON file; nothing of the app takes part. */
  function counted(trigger: string, wanted: readonly number[], week: 5 | 6): string[] {
    const found: string[] = []
    let day = dayjs(trigger)
    for (let count = 0; found.length < wanted.length; ) {
      day = day.add(1, 'day')
      const weekday = day.day()
      if (weekday === 0 || (weekday === 6 && week === 5) || off.has(day.format('YYYY-MM-DD'))) continue
      count++
      if (wanted.includes(count)) found.push(day.format('YYYY-MM-DD'))
    }
    return found
  }

  const PERIODS = [3, 10, 14, 17, 30]
  it.each([5, 6] as const)('in a week of %i days, for 3, 10, 14, 17 and 30 days', (week) => {
    const calendar = calendarOf({ week, countTriggerDay: false, added: [] })
    const differences: string[] = []
    let seen = 0
    for (let trigger = dateOnly('2022-01-01'); trigger <= '2027-06-30'; trigger = addDays(trigger, 1)) {
      const ours = PERIODS.map((days) => computeDeadline(calendar, trigger, days).due)
      const theirs = counted(trigger, PERIODS, week)
      seen++
      if (ours.join() !== theirs.join()) differences.push(`${trigger}: ${ours.join()} instead of ${theirs.join()}`)
    }
    expect(differences).toEqual([])
    expect(seen).toBe(2007)
  })
})

describe('for any calendar', () => {
  const START = dateOnly('2022-01-01')
  const day = fc.nat(2000).map((offset) => addDays(START, offset))
  const days = fc.integer({ min: 1, max: 40 })
  const rules = fc.record({
    week: fc.constantFrom(5 as const, 6 as const),
    holidays: fc.array(day.map(local), { maxLength: 80 }).map((added) => [...builtIn.holidays, ...added]),
    coveredYears: fc.constant(builtIn.years),
    countTriggerDay: fc.boolean(),
  })

  it('a later trigger never ends earlier', () => {
    fc.assert(
      fc.property(rules, day, day, days, (rule, one, other, n) => {
        const calendar = workingCalendar(rule)
        const [first, second] = one <= other ? [one, other] : [other, one]
        expect(computeDeadline(calendar, first, n).due <= computeDeadline(calendar, second, n).due).toBe(true)
      }),
    )
  })

  it('each day more ends later', () => {
    fc.assert(
      fc.property(rules, day, days, (rule, trigger, n) => {
        const calendar = workingCalendar(rule)
        expect(computeDeadline(calendar, trigger, n).due < computeDeadline(calendar, trigger, n + 1).due).toBe(true)
      }),
    )
  })

  it('ends on a working day, with exactly n working days from the first that counts', () => {
    fc.assert(
      fc.property(rules, day, days, (rule, trigger, n) => {
        const calendar = workingCalendar(rule)
        const { due } = computeDeadline(calendar, trigger, n)
        expect(isWorkingDay(calendar, due)).toBe(true)
        const from = rule.countTriggerDay ? addDays(trigger, -1) : trigger
        expect(countWorkingDays(calendar, from, due)).toBe(n)
      }),
    )
  })

  it('more days off never end a period earlier', () => {
    fc.assert(
      fc.property(rules, fc.array(day.map(local), { maxLength: 10 }), day, days, (rule, extra, trigger, n) => {
        const before = computeDeadline(workingCalendar(rule), trigger, n).due
        const after = computeDeadline(workingCalendar({ ...rule, holidays: [...rule.holidays, ...extra] }), trigger, n).due
        // A trigger that is no longer a working day stops being day 1; also that ends later, never earlier.
        expect(after >= before).toBe(true)
      }),
    )
  })
})
