// The life of a request, step by step and in ten thousand random walks (Perki KI 1/2021 Ps.31-36).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allowedOutcomes,
  type CaseDays,
  type DatedStep,
  nextSteps,
  REQUEST_STEPS,
  type RequestStep,
  requestStage,
  takeStep,
} from '../../../src-main/features/requests/requests.life-cycle.ts'
import { closingDay, decideExtension, isGranted } from '../../../src-main/features/requests/requests.rules.ts'
import { addDays, type DateOnly, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { builtInHolidays } from '../../../src-main/platform/built-in-holidays.ts'
import { RESOURCES } from '../../support/resources.ts'

const builtIn = builtInHolidays(RESOURCES)
const calendar = workingCalendar({ week: 5, holidays: builtIn.holidays, coveredYears: builtIn.years })
const received = dateOnly('2026-01-05')
const SETTING = { restartOnRepair: false }
const NEW: CaseDays = {
  receivedOn: received,
  registeredOn: received,
  incompleteOn: null,
  incompleteReceivedOn: null,
  completeOn: null,
  extendedOn: null,
  outcome: null,
  decidedOn: null,
  noticeOn: null,
  providedOn: null,
  paidOn: null,
  finishedOn: null,
  fee: 0,
}
const day = (text: string) => dateOnly(text)
const steps = (change: Partial<CaseDays>, today: DateOnly = received, hasObjection = false) =>
  nextSteps(calendar, { ...NEW, ...change }, SETTING, today, hasObjection)
const names = (...given: Parameters<typeof steps>) => steps(...given).map(({ step }) => step)
const granted = { completeOn: received, outcome: 'grantedFully', decidedOn: received } as const

describe('what may be done next', () => {
  it('a new request is checked within 3 working days (Ps.31(2))', () => {
    expect(names({})).toEqual(['declareComplete', 'noticeIncomplete', 'decide', 'edit'])
    expect(steps({})[0]).toEqual({ step: 'declareComplete', dueOn: '2026-01-08' })
    expect(allowedOutcomes(calendar, NEW, received)).toEqual(['withdrawn'])
  })

  it('an incomplete one waits for the letter to be received, then 3 working days for the repair (Ps.33(3))', () => {
    expect(names({ incompleteOn: received })).toContain('recordIncompleteReceipt')
    const waiting = { incompleteOn: received, incompleteReceivedOn: day('2026-01-07') }
    expect(steps(waiting)[0]).toEqual({ step: 'declareComplete', dueOn: '2026-01-12' })
    expect(allowedOutcomes(calendar, { ...NEW, ...waiting }, day('2026-01-12'))).toEqual(['withdrawn'])
    expect(allowedOutcomes(calendar, { ...NEW, ...waiting }, day('2026-01-13'))).toEqual(['lapsed', 'withdrawn'])
  })

  it('a complete one is decided within 10 working days and may be extended before they end (Ps.36)', () => {
    expect(steps({ completeOn: received })).toEqual([
      { step: 'decide', dueOn: '2026-01-20' },
      { step: 'extend', dueOn: '2026-01-20' },
      { step: 'edit', dueOn: null },
    ])
    expect(names({ completeOn: received }, day('2026-01-21'))).toEqual(['decide', 'object', 'edit'])
    expect(steps({ completeOn: received, extendedOn: received })[0]).toEqual({ step: 'decide', dueOn: '2026-01-29' })
  })

  it('the clock starts anew on repair only where the office has chosen so', () => {
    const repaired = { ...NEW, incompleteOn: received, completeOn: day('2026-01-12') }
    expect(nextSteps(calendar, repaired, { restartOnRepair: false }, received, false)[0]?.dueOn).toBe('2026-01-20')
    expect(nextSteps(calendar, repaired, { restartOnRepair: true }, received, false)[0]?.dueOn).toBe('2026-01-27')
  })

  it('a grant is notified, handed over, paid where it costs something, and then finished', () => {
    expect(names(granted)).toEqual(['recordNotice', 'object', 'correctDecision', 'reopen', 'edit'])
    expect(names({ ...granted, noticeOn: received })).toContain('recordHandover')
    const handed = { ...granted, noticeOn: received, providedOn: received }
    expect(names(handed)).toContain('finish')
    expect(names({ ...handed, fee: 5000 })).not.toContain('finish')
    expect(names({ ...handed, fee: 5000, paidOn: received })).toContain('finish')
  })

  it('a refusal has nothing to hand over; a withdrawn request has no objection; an objected decision stays', () => {
    const refused = { completeOn: received, outcome: 'refused', decidedOn: received, noticeOn: received } as const
    expect(names(refused)).toEqual(['finish', 'object', 'correctDecision', 'reopen', 'edit'])
    expect(names(refused, received, true)).not.toContain('reopen')
    expect(names({ ...refused, outcome: 'withdrawn' })).not.toContain('object')
  })
})

describe('a step', () => {
  const take = (days: Partial<CaseDays>, taken: DatedStep, today = day('2026-01-30')) =>
    takeStep({ ...NEW, ...days }, taken, steps(days, today), today)
  it('out of turn is refused', () =>
    expect(take({}, { step: 'finish', on: received })).toEqual({ ok: false, error: 'requests.stepNotAllowed' }))
  it('in the future or before the step it follows is refused', () => {
    expect(take({}, { step: 'declareComplete', on: day('2026-01-31') })).toMatchObject({ error: 'date.inFuture' })
    expect(take({}, { step: 'declareComplete', on: day('2026-01-04') })).toMatchObject({ error: 'date.beforeEarlierStep' })
    const decided = { ...granted, decidedOn: day('2026-01-08') }
    expect(take(decided, { step: 'recordNotice', on: day('2026-01-07') })).toMatchObject({ error: 'date.beforeEarlierStep' })
    expect(take(decided, { step: 'recordNotice', on: day('2026-01-08') })).toMatchObject({ ok: true })
  })
})

/** One random act: a step by its place among the allowed or a forbidden one, and how many days pass before it. */
const act = fc.record({ pick: fc.nat(20), days: fc.integer({ min: -2, max: 9 }), any: fc.constantFrom(...REQUEST_STEPS) })

function applied(days: CaseDays, step: RequestStep, on: DateOnly, today: DateOnly, pick: number): CaseDays {
  const allowed = nextSteps(calendar, days, SETTING, today, false)
  switch (step) {
    case 'object':
    case 'edit':
      return days
    case 'decide':
    case 'correctDecision': {
      const outcomes = allowedOutcomes(calendar, days, today)
      const outcome = outcomes[pick % outcomes.length]
      if (outcome === undefined || !allowed.some((one) => one.step === step)) return days
      const decidedOn = on < days.receivedOn ? days.receivedOn : on
      const finishedOn = outcome === 'lapsed' || outcome === 'withdrawn' ? decidedOn : days.finishedOn
      return { ...days, outcome, decidedOn, finishedOn }
    }
    case 'extend':
      return days.completeOn !== null && decideExtension(calendar, days, on).ok ? { ...days, extendedOn: on } : days
    case 'reopen':
      if (!allowed.some((one) => one.step === 'reopen')) return days
      return { ...days, outcome: null, decidedOn: null, noticeOn: null, providedOn: null, paidOn: null, finishedOn: null }
    case 'declareComplete':
    case 'noticeIncomplete':
    case 'recordIncompleteReceipt':
    case 'recordNotice':
    case 'recordHandover':
    case 'recordPayment':
    case 'finish': {
      const taken = { step, on, missingPapers: 'KTP', paymentMethod: 'Tunai' } as DatedStep
      const result = takeStep(days, taken, allowed, today)
      return result.ok ? { ...days, ...result.value } : days
    }
  }
}

/** What must hold of every case at every moment. */
function lawful(days: CaseDays): void {
  expect(days.outcome === null).toBe(days.decidedOn === null)
  if (days.finishedOn !== null) expect(days.outcome).not.toBeNull()
  if (days.providedOn !== null) expect(days.noticeOn).not.toBeNull()
  if (days.extendedOn !== null) expect(days.completeOn).not.toBeNull()
  if (days.incompleteReceivedOn !== null) expect(days.incompleteOn).not.toBeNull()
  if (days.outcome !== null && days.outcome !== 'withdrawn' && days.outcome !== 'lapsed') expect(days.completeOn).not.toBeNull()
  if (days.outcome === 'lapsed') expect(days.incompleteReceivedOn).not.toBeNull()
  if (requestStage(days) === 'finished' && isGranted(days.outcome) && days.fee > 0) expect(days.finishedOn).not.toBeNull()
  if (days.outcome !== null) expect(closingDay(days.receivedOn, days) >= days.receivedOn).toBe(true)
  const offered = nextSteps(calendar, days, SETTING, received, false).map(({ step }) => step)
  expect(new Set(offered).size).toBe(offered.length)
  expect(offered).toContain('edit')
}

describe('random walks', () => {
  it('ten thousand of them never reach a case the rules forbid', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 4, maxLength: 18 }), fc.constantFrom(0, 5000), (acts, fee) => {
        let days: CaseDays = { ...NEW, fee }
        let today: DateOnly = received
        for (const { pick, days: pass, any } of acts) {
          if (pass > 0) today = addDays(today, pass)
          const offered = nextSteps(calendar, days, SETTING, today, false)
          const step = pick > 16 ? any : (offered[pick % offered.length]?.step ?? any)
          days = applied(days, step, pass < 0 ? addDays(today, pass) : today, today, pick)
          lawful(days)
        }
      }),
      { numRuns: 10_000 },
    )
  })
})
