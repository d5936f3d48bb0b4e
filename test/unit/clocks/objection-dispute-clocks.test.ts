// The clocks of an objection, O2 and O3, and of a dispute, S1, C1 and K1.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarPeriod, type DisputeCase, disputeClocks } from '../../../src-main/features/clocks/dispute-clocks.rules.ts'
import {
  disputeFilingClock,
  type ObjectionCase,
  objectionAnswerClock,
} from '../../../src-main/features/clocks/objection-clocks.rules.ts'
import {
  DISPUTE_STAGES,
  MEDIATION_RESULTS,
  PROCEDURES,
  RULING_ORDERS,
  RULING_TYPES,
} from '../../../src-main/features/disputes/disputes.rules.ts'
import { addDays, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { clockOf, deskOn, DISPUTE, lineOf, noteCodes, OBJECTION, SITTING } from './clock-desk.ts'

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

  it('runs from the day the papers were complete, and not at all while they are missing (Lamp. X)', () => {
    const repaired = clock('2026-01-12', { completeOn: day('2026-01-08'), dueOn: day('2026-02-24') })
    expect([lineOf(repaired), repaired.trigger]).toEqual(['running 2026-02-24 - 28', 'objectionComplete'])
    expect(clock('2026-01-12', { completeOn: null }).state).toBe('notStarted')
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

  it('begins with the day the applicant received the answer, not with the day on the paper', () => {
    const paper = { outcome: 'rejected', answeredOn: day('2026-01-12') } as const
    const table = [
      [null, 'answered', '2026-02-02', ['answerDayAsReceipt']],
      ['2026-01-12', 'answerReceived', '2026-02-02', []],
      ['2026-01-15', 'answerReceived', '2026-02-05', []],
    ] as const
    for (const [receipt, trigger, due, notes] of table) {
      const found = clock('2026-01-20', { ...paper, answerReceivedOn: receipt === null ? null : day(receipt) })
      expect([found.trigger, found.reading?.deadline.due, noteCodes(found)]).toEqual([trigger, due, notes])
    }
  })

  it('over the year’s end skips Natal, its collective leave, New Year and Isra Mikraj of 5 January 2027', () => {
    const late = { receivedOn: day('2026-11-02'), registeredOn: day('2026-11-02'), completeOn: day('2026-11-02') }
    const silent = { ...late, dueOn: day('2026-12-14') }
    expect(lineOf(clock('2026-12-15', silent))).toBe('running 2027-01-07 - 13')
    const answered = { ...silent, outcome: 'rejected', answeredOn: day('2026-12-18') } as const
    expect(clock('2026-12-21', { ...answered, answerReceivedOn: day('2026-12-23') }).reading?.deadline.due).toBe('2027-01-18')
  })

  it('of an answer after the thirty days counts from the answer, and names where silence would have ended', () => {
    const late = clock('2026-03-02', { outcome: 'rejected', answeredOn: day('2026-02-25'), answerReceivedOn: day('2026-02-27') })
    expect(late.notes).toEqual([{ code: 'answeredAfterPeriod', on: '2026-03-11' }])
    expect(late.reading?.deadline.due).toBe('2026-03-26')
  })

  it('in silence begins at the end of the thirty days', () => {
    expect(lineOf(clock('2026-02-19'))).toBe('notStarted 2026-03-11 - -')
    expect([lineOf(clock('2026-02-20')), clock('2026-02-20').trigger]).toEqual([
      'running 2026-03-11 - 13',
      'objectionPeriodEnded',
    ])
  })

  it('does not begin while the papers of the objection are missing, whatever days pass (Lamp. X)', () => {
    expect(clock('2026-06-02', { completeOn: null }).state).toBe('notStarted')
    expect(clock('2026-06-02', { completeOn: null }, '2026-03-02').state).toBe('metInTime')
    expect(clock('2026-06-02').state).toBe('overdue')
  })

  it('is met by the dispute and not needed after a withdrawal', () => {
    const answered = { outcome: 'rejected', answeredOn: day('2026-01-12') } as const
    expect(clock('2026-06-02', answered, '2026-02-02').state).toBe('metInTime')
    expect(clock('2026-06-02', answered, '2026-02-03').state).toBe('metLate')
    expect(clock('2026-06-02', answered).state).toBe('overdue')
    expect(clock('2026-06-02', { outcome: 'withdrawn' }).state).toBe('notNeeded')
  })
})

const dispute = (code: 'S1' | 'M1' | 'S2' | 'C1' | 'K1' | 'E1', today: string, change: Partial<DisputeCase> = {}) =>
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

describe('M1, the mediation: 14 working days from the first meeting, once seven more (Perki KI 1/2013 Ps.41)', () => {
  const met = { stage: 'mediation', mediationStartedOn: day('2026-12-14') } as const

  it('runs over the year’s end and is extended once', () => {
    expect(lineOf(dispute('M1', '2026-12-15', met))).toBe('running 2027-01-07 - 13')
    const longer = dispute('M1', '2026-12-15', { ...met, mediationExtendedOn: day('2026-12-15') })
    expect([longer.reading?.deadline.days, longer.reading?.deadline.due, noteCodes(longer)]).toEqual([
      21,
      '2027-01-18',
      ['mediationExtended'],
    ])
    expect(dispute('M1', '2027-01-08', met).state).toBe('overdue')
  })

  it('ends with the mediation, or with the ruling', () => {
    expect(dispute('M1', '2027-03-01', { ...met, mediationEndedOn: day('2027-01-06') }).state).toBe('metInTime')
    expect(dispute('M1', '2027-03-01', { ...met, rulingType: 'mediation', rulingOn: day('2027-01-08') }).state).toBe('metLate')
    expect(dispute('M1', '2027-03-01', { ...met, mediationResult: 'failed' }).state).toBe('undated')
  })

  it('begins with the first sitting when no other day is known, and never for ground a', () => {
    const sitting = { ...SITTING, kind: 'mediation', on: day('2026-12-14') } as const
    expect(dispute('M1', '2026-12-15', { sessions: [sitting] }).reading?.deadline.trigger).toBe('2026-12-14')
    expect(dispute('M1', '2026-12-11', { sessions: [sitting] }).state).toBe('notStarted')
    expect(dispute('M1', '2026-12-15', { procedure: 'adjudication' }).state).toBe('notNeeded')
  })
})

describe('S2, the commission is done within 100 working days (UU KIP Ps.38(2))', () => {
  it('runs from the filing until a ruling that is not interim', () => {
    const open = dispute('S2', '2026-01-06')
    expect([open.state, open.reading?.deadline.days, noteCodes(open)]).toEqual(['running', 100, ['commissionPeriodStart']])
    expect(dispute('S2', '2026-03-16', { rulingType: 'interim', rulingOn: day('2026-03-12') }).state).toBe('running')
    expect(dispute('S2', '2026-03-16', { rulingType: 'adjudication', rulingOn: day('2026-03-12') }).state).toBe('metInTime')
    expect(dispute('S2', '2026-03-16', { stage: 'final' }).state).toBe('undated')
  })
})

describe('E1, the execution by the day the ruling names (UU KIP Ps.46)', () => {
  const ruled = { stage: 'final', rulingType: 'adjudication', rulingOn: day('2026-03-12') } as const
  const due = { ...ruled, rulingReceivedOn: day('2026-03-16'), executionDueOn: day('2026-03-30') }

  it('runs to that day, is met by the execution, and is the agency’s own failure when it passes', () => {
    expect(dispute('E1', '2026-03-17', due)).toMatchObject({ state: 'running', trigger: 'rulingReceived' })
    expect(dispute('E1', '2026-03-31', due).state).toBe('overdue')
    expect(dispute('E1', '2026-06-02', { ...due, executedOn: day('2026-03-30') }).state).toBe('metInTime')
    expect(dispute('E1', '2026-06-02', { ...due, executedOn: day('2026-03-31') }).state).toBe('metLate')
  })

  it('of a ruling after which a court ruled is never overdue: whether it still stands is known in words only', () => {
    const judged = { ...due, courtFiledOn: day('2026-03-20'), courtRuledOn: day('2026-05-04'), finalOn: day('2026-06-01') }
    expect(dispute('E1', '2026-06-02', judged).state).toBe('undated')
    expect(dispute('E1', '2026-06-02', { ...judged, finalOn: null }).state).toBe('undated')
    expect(dispute('E1', '2026-06-02', { ...judged, executedOn: day('2026-03-30') }).state).toBe('metInTime')
    expect(dispute('E1', '2026-06-02', { ...judged, courtRuledOn: null }).state).toBe('overdue')
  })

  it('waits while the ruling is before a court, and is not needed where nothing was ordered', () => {
    const sued = dispute('E1', '2026-06-02', { ...due, stage: 'court', courtFiledOn: day('2026-03-20') })
    expect([sued.state, noteCodes(sued)]).toEqual(['notStarted', ['executionWaitsForCourt']])
    expect(dispute('E1', '2026-06-02', ruled).state).toBe('notNeeded')
    expect(dispute('E1', '2026-06-02', { ...ruled, rulingOrder: 'granted' }).state).toBe('undated')
    expect(dispute('E1', '2026-06-02').state).toBe('notStarted')
  })
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

  it('counts from the receipt of the court’s ruling when that is known, and is met by the cassation', () => {
    const received = { ...inCourt, courtRulingReceivedOn: day('2026-03-16') }
    const clock = dispute('K1', '2026-03-17', received)
    expect([lineOf(clock), clock.trigger, noteCodes(clock)]).toEqual([
      'running 2026-03-30 - 4',
      'courtRulingReceived',
      ['cassationPeriodConflict'],
    ])
    const filed = { ...received, stage: 'cassation', cassationFiledOn: day('2026-03-30') } as const
    expect(lineOf(dispute('K1', '2026-06-02', filed))).toBe('metInTime 2026-03-30 2026-03-30 -')
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
    rulingOrder: fc.option(fc.constantFrom(...RULING_ORDERS), { nil: null }),
    rulingReceivedOn: maybe,
    courtFiledOn: maybe,
    courtRuledOn: maybe,
    courtRulingReceivedOn: maybe,
    cassationFiledOn: maybe,
    executionDueOn: maybe,
    executedOn: maybe,
    finalOn: maybe,
    mediationExtendedOn: maybe,
    mediationEndedOn: maybe,
    mediationResult: fc.option(fc.constantFrom(...MEDIATION_RESULTS), { nil: null }),
    procedure: fc.constantFrom(...PROCEDURES),
    sessions: fc.constant([]),
  })

  it('the shown day is never later than the other reading', () => {
    fc.assert(
      fc.property(disputes, on, (one, today) => {
        const clocks = disputeClocks(deskOn(today), one)
        expect(clocks.map((clock) => clock.code)).toEqual(['S1', 'M1', 'S2', 'C1', 'K1', 'E1'])
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
