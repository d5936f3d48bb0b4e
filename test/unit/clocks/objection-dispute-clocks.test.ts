// The clocks of an objection, O2 and O3, and of a dispute, S1, C1 and K1.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarPeriod, type DisputeCase, disputeClocks } from '../../../src-main/features/clocks/dispute-clocks.rules.ts'
import {
  disputeFilingClock,
  type ObjectionCase,
  objectionAnswerClock,
} from '../../../src-main/features/clocks/objection-clocks.rules.ts'
import { DISPUTE_STAGES, RULING_TYPES } from '../../../src-main/features/disputes/disputes.rules.ts'
import { addDays, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { clockOf, deskOn, DISPUTE, lineOf, noteCodes, OBJECTION } from './clock-desk.ts'

const day = dateOnly

describe('O2, the superior answers within 30 working days (UU KIP Ps.36(2))', () => {
  const clock = (today: string, change: Partial<ObjectionCase> = {}) =>
    objectionAnswerClock(deskOn(today), { ...OBJECTION, ...change })

  it('runs from receipt and is met by the answer', () => {
    expect(lineOf(clock('2026-01-05'))).toBe('running 2026-02-19 - 30')
    expect(lineOf(clock('2026-02-20'))).toBe('overdue 2026-02-19 - -1')
    const answered = { outcome: 'rejected', answeredOn: day('2026-02-19') } as const
    expect(lineOf(clock('2026-03-02', answered))).toBe('metInTime 2026-02-19 2026-02-19 -')
    expect(clock('2026-03-02', { ...answered, answeredOn: day('2026-02-20') }).state).toBe('metLate')
  })

  it('warns when the entry came later, and names the day Perki Ps.44(1) would give', () => {
    const late = clock('2026-01-12', { registeredOn: day('2026-01-08') })
    expect(late.notes).toEqual([{ code: 'objectionRegisteredLater', on: '2026-01-08' }])
    expect([late.reading?.deadline.due, late.otherReading?.deadline.due, late.otherReading?.basis]).toEqual([
      '2026-02-19',
      '2026-02-24',
      'objectionAnswerRegistered',
    ])
    expect(clock('2026-01-12').otherReading).toBeNull()
  })

  it('left unanswered it is overdue, withdrawn it is not needed, undated it is said to be', () => {
    expect(clock('2026-03-02', { outcome: 'unanswered' }).state).toBe('overdue')
    expect(clock('2026-03-02', { outcome: 'withdrawn' }).state).toBe('notNeeded')
    expect(clock('2026-03-02', { outcome: 'rejected' }).state).toBe('undated')
  })

  it('tells when the register kept another day', () =>
    expect(noteCodes(clock('2026-01-12', { dueOn: day('2026-02-18') }))).toEqual(['recordedOtherwise']))
})

describe('O3, to the commission within 14 working days (Perki KI 1/2013 Ps.13)', () => {
  const clock = (today: string, change: Partial<ObjectionCase> = {}, disputedOn: string | null = null) =>
    disputeFilingClock(deskOn(today), { ...OBJECTION, ...change }, disputedOn === null ? null : day(disputedOn))

  it('begins with the answer, whose own day stands for its receipt', () => {
    const answered = clock('2026-01-13', { outcome: 'rejected', answeredOn: day('2026-01-12') })
    expect([lineOf(answered), answered.trigger, noteCodes(answered)]).toEqual([
      'running 2026-02-02 - 13',
      'answered',
      ['answerDayAsReceipt'],
    ])
  })

  it('in silence begins at the end of the thirty days', () => {
    expect(lineOf(clock('2026-02-19'))).toBe('notStarted 2026-03-11 - -')
    expect([lineOf(clock('2026-02-20')), clock('2026-02-20').trigger]).toEqual([
      'running 2026-03-11 - 13',
      'objectionPeriodEnded',
    ])
  })

  it('is met by the dispute and not needed after a withdrawal', () => {
    const answered = { outcome: 'rejected', answeredOn: day('2026-01-12') } as const
    expect(clock('2026-06-02', answered, '2026-02-02').state).toBe('metInTime')
    expect(clock('2026-06-02', answered, '2026-02-03').state).toBe('metLate')
    expect(clock('2026-06-02', answered).state).toBe('overdue')
    expect(clock('2026-06-02', { outcome: 'withdrawn' }).state).toBe('notNeeded')
  })
})

const dispute = (code: 'S1' | 'C1' | 'K1', today: string, change: Partial<DisputeCase> = {}) =>
  clockOf(disputeClocks(deskOn(today), { ...DISPUTE, ...change }), code)

describe('S1, the commission begins within 14 working days (UU KIP Ps.38(1))', () => {
  it('runs from the filing and is met by the first mediation', () => {
    expect(lineOf(dispute('S1', '2026-01-05'))).toBe('running 2026-01-26 - 14')
    expect(dispute('S1', '2026-02-02').state).toBe('overdue')
    const mediation = { stage: 'mediation', mediationStartedOn: day('2026-01-27') } as const
    expect(lineOf(dispute('S1', '2026-02-02', mediation))).toBe('metLate 2026-01-26 2026-01-27 -')
  })

  it('has begun on an unknown day when the case went straight to adjudication', () =>
    expect(dispute('S1', '2026-02-02', { stage: 'adjudication' }).state).toBe('undated'))
})

describe('C1, to court: 14 working days (UU KIP Ps.48) against 14 days (Perki KI 1/2013 Ps.60)', () => {
  // Received on Friday 13 March 2026, before Idul Fitri: 14 days are 27 March, 14 working days 10 April.
  const ruled: Partial<DisputeCase> = {
    stage: 'ruled',
    rulingType: 'adjudication',
    rulingOn: day('2026-03-12'),
    rulingReceivedOn: day('2026-03-13'),
  }

  it('shows the earlier as the safe day and the later beside it, with the conflict explained', () => {
    const clock = dispute('C1', '2026-03-16', ruled)
    expect(lineOf(clock)).toBe('running 2026-03-27 - 4')
    expect([clock.reading?.counting, clock.reading?.basis]).toEqual(['calendarDays', 'courtRegulation'])
    expect([clock.otherReading?.deadline.due, clock.otherReading?.basis]).toEqual(['2026-04-10', 'courtLaw'])
    expect(noteCodes(clock)).toEqual(['courtPeriodConflict'])
  })

  it('between the two days still runs, and says until when', () => {
    const clock = dispute('C1', '2026-04-01', ruled)
    expect(lineOf(clock)).toBe('running 2026-03-27 - 6')
    expect(clock.notes.at(-1)).toEqual({ code: 'safeDayPassed', on: '2026-04-10' })
    expect(dispute('C1', '2026-04-13', ruled).state).toBe('overdue')
  })

  it('a suit between the two days is in time under the law and says so; after both it is late', () => {
    const between = dispute('C1', '2026-06-02', { ...ruled, courtFiledOn: day('2026-04-01') })
    expect([between.state, noteCodes(between)]).toEqual(['metInTime', ['courtPeriodConflict', 'metBetweenReadings']])
    expect(dispute('C1', '2026-06-02', { ...ruled, courtFiledOn: day('2026-03-27') }).state).toBe('metInTime')
    expect(dispute('C1', '2026-06-02', { ...ruled, courtFiledOn: day('2026-04-13') }).state).toBe('metLate')
  })

  it('a safe day on a day off names the working day before', () =>
    expect(dispute('C1', '2026-03-09', { ...ruled, rulingReceivedOn: day('2026-03-06') }).notes.at(-1)).toEqual({
      code: 'dueOnDayOff',
      on: '2026-03-17',
    }))

  it('waits for the ruling and is not needed after a mediated one, a lapse or a withdrawal', () => {
    expect(dispute('C1', '2026-03-16').state).toBe('notStarted')
    expect(dispute('C1', '2026-03-16', { ...ruled, rulingReceivedOn: null }).state).toBe('notStarted')
    for (const rulingType of ['mediation', 'lapsed', 'withdrawn'] as const)
      expect(dispute('C1', '2026-03-16', { ...ruled, rulingType }).state).toBe('notNeeded')
    expect(dispute('C1', '2026-03-16', { stage: 'final' }).state).toBe('notNeeded')
    expect(dispute('C1', '2026-03-16', { stage: 'court' }).state).toBe('undated')
  })
})

describe('K1, cassation within 14 days (UU KIP Ps.50)', () => {
  const inCourt: Partial<DisputeCase> = {
    stage: 'court',
    rulingType: 'adjudication',
    rulingOn: day('2026-01-12'),
    rulingReceivedOn: day('2026-01-13'),
    courtFiledOn: day('2026-01-20'),
    courtRuledOn: day('2026-03-13'),
  }

  it('counts both ways from the day of the court’s ruling and says that its receipt is not kept', () => {
    const clock = dispute('K1', '2026-03-16', inCourt)
    expect([lineOf(clock), clock.otherReading?.deadline.due]).toEqual(['running 2026-03-27 - 4', '2026-04-10'])
    expect(noteCodes(clock)).toEqual(['cassationPeriodConflict', 'courtRulingDayAsReceipt'])
  })

  it('is undated once cassation was filed, and over when the ruling is final', () => {
    expect(lineOf(dispute('K1', '2026-04-01', { ...inCourt, stage: 'cassation' }))).toBe('undated 2026-03-27 - -')
    const final = dispute('K1', '2026-04-01', { ...inCourt, stage: 'final' })
    expect([lineOf(final), noteCodes(final)]).toEqual([
      'notNeeded 2026-03-27 - -',
      ['cassationPeriodConflict', 'courtRulingDayAsReceipt'],
    ])
  })

  it('without a ruling of the court waits, or is not needed when nothing went there', () => {
    expect(dispute('K1', '2026-03-16').state).toBe('notStarted')
    expect(dispute('K1', '2026-03-16', { stage: 'cassation' }).state).toBe('undated')
    expect(dispute('K1', '2026-03-16', { stage: 'final' }).state).toBe('notNeeded')
    const lapsed = { ...inCourt, courtFiledOn: null, courtRuledOn: null, stage: 'ruled' } as const
    expect(dispute('K1', '2026-06-02', lapsed).state).toBe('notNeeded')
  })
})

describe('for every dispute', () => {
  const on = fc.nat(200).map((offset) => addDays(day('2025-10-01'), offset))
  const maybe = fc.option(on, { nil: null })
  const disputes = fc.record({
    filedOn: on,
    stage: fc.constantFrom(...DISPUTE_STAGES),
    mediationStartedOn: maybe,
    rulingType: fc.option(fc.constantFrom(...RULING_TYPES), { nil: null }),
    rulingOn: maybe,
    rulingReceivedOn: maybe,
    courtFiledOn: maybe,
    courtRuledOn: maybe,
  })

  it('the shown day is never later than the other reading', () => {
    fc.assert(
      fc.property(disputes, on, (one, today) => {
        const clocks = disputeClocks(deskOn(today), one)
        expect(clocks.map((clock) => clock.code)).toEqual(['S1', 'C1', 'K1'])
        for (const { reading, otherReading } of clocks)
          if (reading !== null && otherReading !== null) expect(reading.deadline.due <= otherReading.deadline.due).toBe(true)
      }),
    )
  })

  it('calendar days skip nothing', () =>
    expect(calendarPeriod(day('2026-03-13'), 14)).toEqual({
      trigger: '2026-03-13',
      days: 14,
      due: '2026-03-27',
      skipped: [],
      missingYears: [],
    }))
})
