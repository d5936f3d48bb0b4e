// Where an entry stands on a day (Perki KI 1/2021 Ps.49(6), Ps.52), as cases and properties.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CLOSED_STATES,
  EXCLUSION_STATES,
  type Dated,
  exclusionDay,
  type ExclusionState,
  exclusionState,
  fixedBy,
  reviewIsDue,
} from '../../../src-main/features/excluded-information/excluded-information.state.rules.ts'
import { addDays, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { isWorkingDay, workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { countWorkingDays } from '../../../src-main/kernel/working-days.ts'

const calendar = workingCalendar({
  week: 5,
  holidays: [{ date: dateOnly('2026-12-25'), name: 'Natal', kind: 'national', decree: 'SKB' }],
  coveredYears: [2026, 2027],
})

const ENTRY: Dated = {
  startsOn: dateOnly('2026-01-05'),
  decreeOn: dateOnly('2026-01-05'),
  decreeNumber: 'SK-1',
  expiresOn: dateOnly('2026-12-31'),
  grounds: ['h'],
  openedOn: null,
}

const stateOn = (today: string, change: Partial<Dated> = {}) =>
  exclusionState({ ...ENTRY, ...change }, exclusionDay(calendar, dateOnly(today)))

const CASES: ReadonlyArray<readonly [string, Partial<Dated>, ExclusionState]> = [
  ['2026-06-01', { decreeNumber: '', decreeOn: null, startsOn: null }, 'draft'],
  ['2026-01-04', {}, 'draft'],
  ['2026-01-05', {}, 'inForce'],
  ['2026-06-01', {}, 'inForce'],
  ['2026-06-01', { expiresOn: null }, 'inForce'],
  // 60 working days before 31 December 2026 with Christmas off: Wednesday 7 October.
  ['2026-10-06', {}, 'inForce'],
  ['2026-10-07', {}, 'expiresSoon60'],
  // 30 working days before: Wednesday 18 November.
  ['2026-11-17', {}, 'expiresSoon60'],
  ['2026-11-18', {}, 'expiresSoon30'],
  ['2026-12-31', {}, 'expiresSoon30'],
  ['2027-01-01', {}, 'expired'],
  ['2030-01-01', {}, 'expired'],
  ['2026-06-01', { openedOn: dateOnly('2026-06-01') }, 'opened'],
  ['2026-05-31', { openedOn: dateOnly('2026-06-01') }, 'inForce'],
  ['2030-01-01', { openedOn: dateOnly('2027-01-01') }, 'opened'],
  ['2056-01-05', { grounds: ['a'], expiresOn: null }, 'expiresSoon30'],
  ['2056-01-06', { grounds: ['a'], expiresOn: null }, 'expired'],
  ['2056-01-06', { grounds: ['a', 'h'], expiresOn: null }, 'inForce'],
  ['2056-01-06', { expiresOn: null }, 'inForce'],
]

describe('the state', () => {
  it.each(CASES)('on %s of %j is %s', (today, change, state) => expect(stateOn(today, change)).toBe(state))

  it('counts today as no day left, whatever the office counts of its deadlines', () => {
    const cautious = { ...calendar, countTriggerDay: true }
    expect(exclusionDay(cautious, dateOnly('2026-11-24'))).toEqual(exclusionDay(calendar, dateOnly('2026-11-24')))
  })
})

const from2026 = (max: number) => fc.integer({ min: 0, max }).map((days) => addDays(dateOnly('2026-01-01'), days))

describe('over time', () => {
  it('states follow each other and never go back, so they part all days among them', () => {
    fc.assert(
      fc.property(from2026(300), fc.integer({ min: 1, max: 400 }), (startsOn, length) => {
        const expiresOn = addDays(startsOn, length)
        const entry = { ...ENTRY, startsOn, decreeOn: startsOn, expiresOn }
        let last = 0
        for (let today = addDays(startsOn, -3); today <= addDays(expiresOn, 3); today = addDays(today, 7)) {
          const at = EXCLUSION_STATES.indexOf(exclusionState(entry, exclusionDay(calendar, today)))
          expect(at).toBeGreaterThanOrEqual(last)
          last = at
        }
      }),
      { numRuns: 30 },
    )
  })

  it('information opens by itself exactly on the day after the last day (Ps.52)', () => {
    fc.assert(
      fc.property(from2026(700), (expiresOn) => {
        fc.pre(expiresOn > ENTRY.startsOn!)
        expect(CLOSED_STATES).toContain(stateOn(expiresOn, { expiresOn }))
        expect(stateOn(addDays(expiresOn, 1), { expiresOn })).toBe('expired')
      }),
      { numRuns: 60 },
    )
  })

  it('the two warnings begin when 60 and 30 working days are left', () => {
    fc.assert(
      fc.property(from2026(350), from2026(500), (today, expiresOn) => {
        fc.pre(today >= ENTRY.startsOn! && expiresOn >= today)
        const left = countWorkingDays(calendar, today, expiresOn)
        const state = stateOn(today, { expiresOn })
        // A day off after the last working day still belongs to the same count.
        const onWorkingDay = isWorkingDay(calendar, expiresOn)
        if (left < 30 || (left === 30 && onWorkingDay)) expect(state).toBe('expiresSoon30')
        else if (left > 60) expect(state).toBe('inForce')
        else if (left > 30 && left < 60) expect(state).toBe('expiresSoon60')
      }),
      { numRuns: 60 },
    )
  })
})

describe('what a test fixes', () => {
  it('is typed over neither once it is open (Ps.52) nor once a test decided it (Ps.53)', () => {
    const found = (tested: boolean) => EXCLUSION_STATES.map((state) => fixedBy({ state, tested }))
    expect(found(false)).toEqual([null, null, null, null, 'opening', 'opening'])
    expect(found(true)).toEqual(['test', 'test', 'test', 'test', 'opening', 'opening'])
  })
})

describe('the review (Ps.51(5))', () => {
  const reviewOn = dateOnly('2026-06-01')
  const due = (today: string, change: Partial<Dated> = {}) =>
    reviewIsDue({ ...ENTRY, ...change, reviewOn }, exclusionDay(calendar, dateOnly(today)))
  it('is due from its day while the information is closed', () => {
    expect([due('2026-05-31'), due('2026-06-01'), due('2026-12-31')]).toEqual([false, true, true])
    expect([due('2027-01-01'), due('2026-07-01', { openedOn: dateOnly('2026-06-15') })]).toEqual([false, false])
    expect(reviewIsDue({ ...ENTRY, reviewOn: null }, exclusionDay(calendar, dateOnly('2026-07-01')))).toBe(false)
  })
})
