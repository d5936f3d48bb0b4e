// Which cases are due and which deadlines stay open (UU KIP Ps.22(7)-(8); Perki KI 1/2021 Ps.31, 33), as pure rules.
import fc from 'fast-check'
import { clockRuns } from '../../../src-main/features/requests/requests.life-cycle.ts'
import { describe, expect, it } from 'vitest'
import {
  type DueDays,
  initialsOf,
  lastDayWithTargetReached,
  noticeTarget,
  openRequestDeadlines,
  waitsForApplicant,
  workingDayBefore,
} from '../../../src-main/features/dashboard/dashboard.rules.ts'
import { REQUEST_OUTCOMES } from '../../../src-main/features/requests/requests.rules.ts'
import { addDays, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { computeDeadline } from '../../../src-main/kernel/working-days.ts'

const calendar = workingCalendar({
  week: 5,
  holidays: [{ date: dateOnly('2026-12-25'), name: 'Natal', kind: 'national', decree: 'SKB' }],
  coveredYears: [2026, 2027],
})
const DAYS: DueDays = {
  registeredOn: dateOnly('2026-11-24'),
  incompleteOn: null,
  incompleteReceivedOn: null,
  completeOn: dateOnly('2026-11-24'),
  extendedOn: null,
  outcome: null,
  noticeOn: null,
  providedOn: null,
  finishedOn: null,
  dueOn: dateOnly('2026-12-08'),
}
const decided = { ...DAYS, outcome: 'grantedFully' as const }
const incomplete = { ...DAYS, completeOn: null, incompleteOn: dateOnly('2026-11-25') }

describe('the period of Ps.22(7) UU KIP', () => {
  it('runs on after the decision until the applicant has been told', () => {
    expect(clockRuns(DAYS)).toBe(true)
    expect(clockRuns(decided)).toBe(true)
    expect(clockRuns({ ...decided, noticeOn: dateOnly('2026-11-26') })).toBe(false)
  })

  it('ends with a lapse or a withdrawal, of which there is no notice, and with a case put away', () => {
    const over = REQUEST_OUTCOMES.filter((outcome) => !clockRuns({ ...DAYS, outcome }))
    expect(over).toEqual(['lapsed', 'withdrawn'])
    expect(clockRuns({ ...decided, finishedOn: dateOnly('2026-11-26') })).toBe(false)
  })

  it('runs on while the applicant is waited for, since no text stops it', () => {
    expect(clockRuns(incomplete)).toBe(true)
  })
})

describe('waiting for the applicant (Ps.33)', () => {
  it('begins with the letter and ends with the repair or the decision', () => {
    expect(waitsForApplicant(incomplete)).toBe(true)
    expect(waitsForApplicant({ ...incomplete, completeOn: dateOnly('2026-11-27') })).toBe(false)
    expect(waitsForApplicant({ ...incomplete, outcome: 'lapsed' })).toBe(false)
    expect(waitsForApplicant({ ...DAYS, completeOn: null })).toBe(false)
  })
})

describe('the internal target of Ps.31(3)', () => {
  it('is counted from the day of completeness, with the days the office has set', () => {
    expect(noticeTarget(calendar, DAYS, 3)).toBe('2026-11-27')
    expect(noticeTarget(calendar, DAYS, 5)).toBe('2026-12-01')
  })

  it('is none before completeness, after the notice, and when the limit of the law comes first', () => {
    expect(noticeTarget(calendar, incomplete, 3)).toBeNull()
    expect(noticeTarget(calendar, { ...decided, noticeOn: dateOnly('2026-11-26') }, 3)).toBeNull()
    expect(noticeTarget(calendar, DAYS, 10)).toBeNull()
    expect(noticeTarget(calendar, { ...DAYS, completeOn: dateOnly('2026-12-04') }, 3)).toBeNull()
  })

  it('is reached for exactly the requests complete on the last such day or before', () => {
    const someDay = fc.integer({ min: 0, max: 330 }).map((offset) => addDays(dateOnly('2026-01-20'), offset))
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 10 }), (today, targetDays) => {
        const last = lastDayWithTargetReached(calendar, today, targetDays)
        expect(computeDeadline(calendar, last, targetDays).due <= today).toBe(true)
        expect(computeDeadline(calendar, addDays(last, 1), targetDays).due > today).toBe(true)
      }),
    )
  })
})

describe('open deadlines of a request', () => {
  const steps = (days: DueDays) => openRequestDeadlines(calendar, days).map(({ step, dueOn }) => `${step} ${dueOn}`)

  it('are the check of the papers (Ps.31(2)) and the notice, from the first day', () => {
    expect(steps({ ...DAYS, completeOn: null })).toEqual(['check 2026-11-27', 'notice 2026-12-08'])
  })

  it('have the repair (Ps.33(3)) once the applicant has the letter', () => {
    expect(steps(incomplete)).toEqual(['notice 2026-12-08'])
    expect(steps({ ...incomplete, incompleteReceivedOn: dateOnly('2026-11-26') })).toEqual([
      'repair 2026-12-01',
      'notice 2026-12-08',
    ])
  })

  it('keep the notice after the decision and name the extension (Ps.22(8))', () => {
    expect(steps(decided)).toEqual(['notice 2026-12-08'])
    expect(steps({ ...decided, extendedOn: dateOnly('2026-12-01') })).toEqual(['extendedNotice 2026-12-08'])
    expect(steps({ ...decided, noticeOn: dateOnly('2026-12-01') })).toEqual([])
  })
})

describe('the working day before', () => {
  it.each([
    ['2026-12-08', '2026-12-07'],
    ['2026-12-07', '2026-12-04'],
    ['2026-12-28', '2026-12-24'],
  ])('%s is %s', (day, before) => expect(workingDayBefore(calendar, dateOnly(day))).toBe(before))
})

describe('initials', () => {
  it.each([
    ['Budi Percobaan', 'B.P.'],
    ['PT Maju-Jaya (Persero)', 'P.M.J.P.'],
    ["Ma'ruf  Zaïd", 'M.Z.'],
    ['budi', 'B.'],
    ['—', ''],
  ])('of "%s" are "%s"', (name, initials) => expect(initialsOf(name)).toBe(initials))
})
