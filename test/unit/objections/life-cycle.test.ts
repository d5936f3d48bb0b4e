// The life of an objection, step by step and in four thousand random walks (UU KIP Ps.35-37; Perki KI 1/2021 Ps.39-44).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allowedObjectionOutcomes,
  type DatedObjectionStep,
  type NextObjectionStep,
  nextObjectionSteps,
  OBJECTION_STEP_LAW,
  OBJECTION_STEPS,
  receiptBound,
  type ObjectionDays,
  type ObjectionStep,
  objectionClockRuns,
  objectionClockStart,
  objectionStage,
  suggestedExecution,
  takeObjectionStep,
} from '../../../src-main/features/objections/objections.life-cycle.ts'
import {
  checkAnswer,
  hasWrittenAnswer,
  isUpheld,
  mayDeliberate,
  OBJECTION_GROUNDS,
  objectionDeadline,
} from '../../../src-main/features/objections/objections.rules.ts'
import { addDays, type DateOnly, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { builtInHolidays } from '../../../src-main/platform/built-in-holidays.ts'
import { RESOURCES } from '../../support/resources.ts'

const builtIn = builtInHolidays(RESOURCES)
const calendar = workingCalendar({ week: 5, holidays: builtIn.holidays, coveredYears: builtIn.years })
const day = (text: string) => dateOnly(text)
const received = day('2026-01-05')
const DUE = '2026-02-19'
const NEW: ObjectionDays = {
  receivedOn: received,
  grounds: ['e'],
  incompleteOn: null,
  completeOn: received,
  deliberationOn: null,
  outcome: null,
  answeredOn: null,
  answerReceivedOn: null,
  executionDueOn: null,
  executedOn: null,
}
const SEQUEL = { hasDispute: false, disputeDueOn: day('2026-03-13') }
const steps = (change: Partial<ObjectionDays>, today: DateOnly = received, sequel = SEQUEL) =>
  nextObjectionSteps(calendar, { ...NEW, ...change }, today, sequel)
const names = (...given: Parameters<typeof steps>) => steps(...given).map(({ step }) => step)
const waiting = { incompleteOn: day('2026-01-08'), completeOn: null } as const
const upheld = { outcome: 'upheldFully', answeredOn: day('2026-01-20'), executionDueOn: day('2026-02-03') } as const

describe('what may be done next', () => {
  it('a new objection is answered within 30 working days, by deliberation too for grounds b to g', () => {
    expect(steps({})).toEqual([
      { step: 'answer', dueOn: DUE },
      { step: 'recordDeliberation', dueOn: DUE },
      { step: 'noticeIncomplete', dueOn: DUE },
      { step: 'edit', dueOn: null },
    ])
    expect(names({ grounds: ['a'] })).toEqual(['answer', 'noticeIncomplete', 'edit'])
    expect(names({ grounds: ['a', 'g'] })).toContain('recordDeliberation')
  })

  it('while papers are missing it only waits for them or is withdrawn, and nothing runs', () => {
    expect(names(waiting)).toEqual(['declareComplete', 'answer', 'edit'])
    expect(allowedObjectionOutcomes(calendar, { ...NEW, ...waiting }, received)).toEqual(['withdrawn'])
    expect(objectionClockRuns({ ...NEW, ...waiting })).toBe(false)
    expect(objectionStage({ ...NEW, ...waiting })).toBe('incomplete')
  })

  it('its day is the one it was declared complete (note of Lamp. X), and it is told incomplete once', () => {
    const complete = { incompleteOn: day('2026-01-08'), completeOn: day('2026-01-12') }
    expect(objectionClockStart({ ...NEW, ...complete })).toBe('2026-01-12')
    expect(steps(complete)[0]).toEqual({ step: 'answer', dueOn: objectionDeadline(calendar, day('2026-01-12')).due })
    expect(names(complete)).not.toContain('noticeIncomplete')
  })

  it('silence opens the way to the commission on the day after the last', () => {
    expect(names({}, day(DUE))).not.toContain('dispute')
    expect(steps({}, addDays(day(DUE), 1))).toContainEqual({ step: 'dispute', dueOn: '2026-03-13' })
    expect(names({}, addDays(day(DUE), 1), { ...SEQUEL, hasDispute: true })).not.toContain('dispute')
  })

  it('an upheld objection is a task until it is carried out, and what it opens goes into the DIP (UU KIP Ps.11(2))', () => {
    expect(names(upheld)).toEqual([
      'recordExecution',
      'recordAnswerReceipt',
      'draftInformation',
      'dispute',
      'correctAnswer',
      'reopen',
      'edit',
    ])
    expect(steps(upheld)[0]).toEqual({ step: 'recordExecution', dueOn: '2026-02-03' })
    const done = { ...upheld, executedOn: day('2026-01-30') }
    expect(steps(done)[0]).toEqual({ step: 'recordAnswerReceipt', dueOn: null })
    expect(names(done)).not.toContain('reopen')
    expect([objectionStage({ ...NEW, ...upheld }), objectionStage({ ...NEW, ...done })]).toEqual(['executing', 'answered'])
    expect(objectionStage({ ...NEW, ...done, answerReceivedOn: day('2026-01-22') })).toBe('finished')
  })

  it('a day of receipt or execution that was typed wrongly is typed again, beside the other corrections', () => {
    const done = { ...upheld, executedOn: day('2026-01-30'), answerReceivedOn: day('2026-01-22') }
    expect(names(done)).toEqual([
      'draftInformation',
      'dispute',
      'recordExecution',
      'recordAnswerReceipt',
      'correctAnswer',
      'edit',
    ])
    expect(steps(done)).toContainEqual({ step: 'recordExecution', dueOn: null })
  })

  it('a withdrawn one goes nowhere; a disputed answer is not taken back', () => {
    expect(names({ outcome: 'withdrawn' })).toEqual(['correctAnswer', 'reopen', 'edit'])
    expect(names({ ...upheld, outcome: 'rejected', executionDueOn: null }, received, { ...SEQUEL, hasDispute: true })).toEqual([
      'recordAnswerReceipt',
      'correctAnswer',
      'edit',
    ])
  })

  it('every step names its article', () => {
    for (const step of OBJECTION_STEPS) expect(OBJECTION_STEP_LAW[step]).toMatch(/Pasal|Lampiran X/)
  })

  it('ten working days are suggested for what no law dates', () =>
    expect(suggestedExecution(calendar, day('2026-01-20'))).toBe('2026-02-03'))
})

describe('a step', () => {
  const take = (change: Partial<ObjectionDays>, taken: DatedObjectionStep, today = day('2026-04-01')) => {
    const days = { ...NEW, ...change }
    return takeObjectionStep(days, taken, { allowed: steps(change, today), today, receiptBound: null })
  }
  const missing = { missingPapers: 'Surat kuasa' }

  it('out of turn is refused', () => {
    const refused = { ok: false, error: 'objections.stepNotAllowed' }
    expect(take({}, { step: 'declareComplete', on: received })).toEqual(refused)
    expect(take({}, { step: 'recordExecution', on: received, note: 'x' })).toEqual(refused)
    expect(take({ grounds: ['a'] }, { step: 'recordDeliberation', on: received, note: 'x' })).toEqual(refused)
  })

  it.each<[string, Partial<ObjectionDays>, DatedObjectionStep, string]>([
    ['a notice before receipt', {}, { step: 'noticeIncomplete', on: day('2026-01-04'), ...missing }, 'date.beforeEarlierStep'],
    ['a notice after the period', {}, { step: 'noticeIncomplete', on: day('2026-02-20'), ...missing }, 'date.afterPeriod'],
    ['complete before the notice', waiting, { step: 'declareComplete', on: day('2026-01-07') }, 'date.beforeEarlierStep'],
    ['a receipt before the answer', upheld, { step: 'recordAnswerReceipt', on: day('2026-01-19') }, 'date.beforeEarlierStep'],
    ['done before the answer', upheld, { step: 'recordExecution', on: day('2026-01-19'), note: 'x' }, 'date.beforeEarlierStep'],
    ['a day to come', upheld, { step: 'recordAnswerReceipt', on: day('2026-04-02') }, 'date.inFuture'],
  ])('%s is refused', (_name, change, taken, error) => expect(take(change, taken)).toEqual({ ok: false, error }))

  it.each<[string, string | null, readonly string[], string | null]>([
    ['a dispute filed on an answer in time', '2026-01-20', ['2026-02-02'], '2026-02-02'],
    ['the first of several', '2026-01-20', ['2026-03-02', '2026-02-02'], '2026-02-02'],
    ['no dispute', '2026-01-20', [], null],
    ['one that came before the answer', '2026-02-10', ['2026-02-02'], null],
    ['one over silence, while the letter came late', '2026-02-20', ['2026-02-24'], null],
    ['no answer', null, ['2026-02-24'], null],
  ])('of receipt is bound by %s', (_name, answeredOn, filedOn, bound) => {
    const answer = { dueOn: day(DUE), answeredOn: answeredOn === null ? null : day(answeredOn) }
    expect(receiptBound(answer, filedOn.map(day))).toBe(bound)
    if (bound === null || answeredOn === null) return
    const days = { ...NEW, ...upheld }
    const limits = { allowed: steps(upheld), today: day('2026-04-01'), receiptBound: day(bound) }
    const receipt = (on: DateOnly) => takeObjectionStep(days, { step: 'recordAnswerReceipt', on }, limits)
    expect(receipt(addDays(day(bound), 1))).toEqual({ ok: false, error: 'date.afterLaterStep' })
    expect(receipt(day(bound))).toMatchObject({ value: { answerReceivedOn: bound } })
  })

  it('in its turn writes its day', () => {
    expect(take({}, { step: 'noticeIncomplete', on: day('2026-01-08'), ...missing })).toEqual({
      ok: true,
      value: { incompleteOn: '2026-01-08', completeOn: null, missingPapers: 'Surat kuasa' },
    })
    expect(take(upheld, { step: 'recordAnswerReceipt', on: day('2026-01-22') })).toMatchObject({
      value: { answerReceivedOn: '2026-01-22' },
    })
  })
})

const act = fc.record({ pick: fc.nat(20), days: fc.integer({ min: -3, max: 12 }), any: fc.constantFrom(...OBJECTION_STEPS) })

type Walk = {
  readonly on: DateOnly
  readonly today: DateOnly
  readonly pick: number
  readonly allowed: readonly NextObjectionStep[]
}

/** What the backend does for a step, with every refusal it knows. */
function applied(days: ObjectionDays, step: ObjectionStep, { on, today, pick, allowed }: Walk): ObjectionDays {
  switch (step) {
    case 'answer':
    case 'correctAnswer': {
      const outcomes = allowedObjectionOutcomes(calendar, days, today)
      const outcome = outcomes[pick % outcomes.length]
      if (outcome === undefined || !allowed.some((one) => one.step === step)) return days
      const answeredOn = hasWrittenAnswer(outcome) ? on : null
      const executionDueOn = isUpheld(outcome) ? suggestedExecution(calendar, on) : null
      const given = { outcome, answeredOn, executionDueOn }
      const startsOn = objectionClockStart(days)
      if (checkAnswer({ ...days, startsOn }, { ...given, answerText: 'Alasan' }, today).length > 0) return days
      return { ...days, ...given, answerReceivedOn: answeredOn === null ? null : days.answerReceivedOn }
    }
    case 'reopen':
      if (!allowed.some((one) => one.step === 'reopen')) return days
      return { ...days, outcome: null, answeredOn: null, answerReceivedOn: null, executionDueOn: null }
    case 'noticeIncomplete':
    case 'declareComplete':
    case 'recordDeliberation':
    case 'recordAnswerReceipt':
    case 'recordExecution': {
      const taken = { step, on, missingPapers: 'KTP', note: 'x' } as DatedObjectionStep
      const result = takeObjectionStep(days, taken, { allowed, today, receiptBound: null })
      if (!result.ok) return days
      const { missingPapers: _m, deliberationNote: _d, executionNote: _e, ...written } = result.value
      return { ...days, ...written }
    }
    case 'draftInformation':
    case 'dispute':
    case 'edit':
      return days
  }
}

/** What must hold of every objection at every moment. */
function lawful(days: ObjectionDays, today: DateOnly, allowed: readonly NextObjectionStep[]): void {
  const start = objectionClockStart(days)
  if (days.completeOn === null) expect(days.incompleteOn).not.toBeNull()
  if (days.completeOn === null && days.outcome !== null) expect(days.outcome).toBe('withdrawn')
  if (days.incompleteOn !== null && days.completeOn !== null) expect(days.completeOn >= days.incompleteOn).toBe(true)
  if (days.incompleteOn === null) expect(days.completeOn).toBe(days.receivedOn)
  if (days.answeredOn !== null) expect(days.answeredOn >= start && days.answeredOn <= today).toBe(true)
  if (days.answerReceivedOn !== null) expect(days.answerReceivedOn >= (days.answeredOn ?? '9999')).toBe(true)
  if (days.executedOn !== null) expect(days.executedOn >= (days.answeredOn ?? '9999')).toBe(true)
  if (hasWrittenAnswer(days.outcome)) expect(days.answeredOn).not.toBeNull()
  if (days.outcome === 'settled') expect(days.deliberationOn !== null && mayDeliberate(days.grounds)).toBe(true)
  if (days.outcome === 'unanswered') expect(today > objectionDeadline(calendar, start).due).toBe(true)
  if (isUpheld(days.outcome)) expect(days.executionDueOn).not.toBeNull()
  const offered = allowed.map(({ step }) => step)
  expect(new Set(offered).size).toBe(offered.length)
  expect(offered).toContain('edit')
}

describe('random walks', () => {
  it('four thousand of them never reach an objection the rules forbid', () => {
    const grounds = fc.uniqueArray(fc.constantFrom(...OBJECTION_GROUNDS), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(act, { minLength: 4, maxLength: 18 }), grounds, (acts, chosen) => {
        let days: ObjectionDays = { ...NEW, grounds: chosen }
        let today: DateOnly = received
        for (const { pick, days: pass, any } of acts) {
          if (pass > 0) today = addDays(today, pass)
          const allowed = nextObjectionSteps(calendar, days, today, SEQUEL)
          lawful(days, today, allowed)
          const step = pick > 16 ? any : (allowed[pick % allowed.length]?.step ?? any)
          days = applied(days, step, { on: pass < 0 ? addDays(today, pass) : today, today, pick, allowed })
        }
      }),
      { numRuns: 4000 },
    )
  })
})
