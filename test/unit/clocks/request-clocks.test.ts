// The clocks of a request, R1 to R5, and the window to object, O1.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startedClock } from '../../../src-main/features/clocks/clocks.rules.ts'
import { filingClock, type RequestCase, requestClocks } from '../../../src-main/features/clocks/request-clocks.rules.ts'
import { REQUEST_OUTCOMES } from '../../../src-main/features/requests/requests.rules.ts'
import { addDays, dateOnly } from '../../../src-main/kernel/date-only.ts'
import type { Holiday } from '../../../src-main/kernel/working-calendar.ts'
import { clockOf, deskOn, lineOf, noteCodes, REQUEST } from './clock-desk.ts'

const day = dateOnly
const request = (change: Partial<RequestCase> = {}): RequestCase => ({ ...REQUEST, ...change })
const clock = (code: 'R1' | 'R2' | 'R3' | 'R4' | 'R5', today: string, change: Partial<RequestCase> = {}, agency = {}) =>
  clockOf(requestClocks(deskOn(today, agency), request(change)), code)

describe('R1, completeness within 3 working days of the entry in the register (Ps.31(2))', () => {
  it('runs from registration, not from receipt', () =>
    expect(lineOf(clock('R1', '2026-01-07', { registeredOn: day('2026-01-06'), completeOn: null }))).toBe(
      'running 2026-01-09 - 2',
    ))

  it('is met by whichever comes first: the declaration or the letter of incompleteness', () => {
    expect(lineOf(clock('R1', '2026-01-07'))).toBe('metInTime 2026-01-08 2026-01-05 -')
    const repaired = { incompleteOn: day('2026-01-06'), completeOn: day('2026-01-20') }
    expect(lineOf(clock('R1', '2026-01-30', repaired))).toBe('metInTime 2026-01-08 2026-01-06 -')
    expect(lineOf(clock('R1', '2026-01-30', { completeOn: day('2026-01-09') }))).toBe('metLate 2026-01-08 2026-01-09 -')
  })

  it('is overdue from the fourth working day, and no longer needed once the applicant has withdrawn', () => {
    expect(lineOf(clock('R1', '2026-01-09', { completeOn: null }))).toBe('overdue 2026-01-08 - -1')
    const withdrawn = { completeOn: null, outcome: 'withdrawn', decidedOn: day('2026-01-06') } as const
    expect(clock('R1', '2026-01-09', withdrawn).state).toBe('notNeeded')
  })
})

describe('R2, repair within 3 working days of receiving the letter (Ps.33(3))', () => {
  const asked = { incompleteOn: day('2026-01-06'), completeOn: null }
  it('is not needed while no letter was sent', () => expect(lineOf(clock('R2', '2026-01-07'))).toBe('notNeeded - - -'))

  it('does not begin before the applicant has the letter', () => {
    expect(lineOf(clock('R2', '2026-01-09', asked))).toBe('notStarted - - -')
    expect(clock('R2', '2026-01-09', { ...asked, completeOn: day('2026-01-08') }).state).toBe('notNeeded')
  })

  it('runs from that day, is met by the repair, and ends as a lapse without one', () => {
    const received = { ...asked, incompleteReceivedOn: day('2026-01-09') }
    expect(lineOf(clock('R2', '2026-01-12', received))).toBe('running 2026-01-14 - 2')
    expect(lineOf(clock('R2', '2026-01-20', { ...received, completeOn: day('2026-01-15') }))).toBe(
      'metLate 2026-01-14 2026-01-15 -',
    )
    const lapsed = { ...received, outcome: 'lapsed', finishedOn: day('2026-01-19') } as const
    expect(clock('R2', '2026-01-20', lapsed).state).toBe('overdue')
    expect(clock('R2', '2026-01-20', { ...received, outcome: 'withdrawn' }).state).toBe('notNeeded')
  })
})

describe('R3, the office’s own target for the notice (Ps.31(3))', () => {
  it('counts the days of the setting from completeness and says that the law gives ten', () => {
    expect(lineOf(clock('R3', '2026-01-06'))).toBe('running 2026-01-08 - 2')
    expect(lineOf(clock('R3', '2026-01-06', {}, { noticeTargetDays: 5 }))).toBe('running 2026-01-12 - 4')
    expect(noteCodes(clock('R3', '2026-01-06'))).toEqual(['twoNoticePeriods'])
  })

  it('is left out where the limit of the law comes first', () => {
    expect(lineOf(clock('R3', '2026-01-19', { completeOn: day('2026-01-15') }))).toBe('notNeeded - - -')
    const extended = { completeOn: day('2026-01-15'), extendedOn: day('2026-01-19') }
    expect(lineOf(clock('R3', '2026-01-19', extended))).toBe('running 2026-01-21 - 2')
  })

  it('begins with completeness and needs nothing of a case that ended at once', () => {
    expect(clock('R3', '2026-01-06', { completeOn: null }).state).toBe('notStarted')
    expect(clock('R3', '2026-01-06', { completeOn: null, outcome: 'lapsed' }).state).toBe('notNeeded')
    expect(clock('R3', '2026-01-06', { outcome: 'withdrawn' }).state).toBe('notNeeded')
  })
})

describe('R4, the written notice within 10 working days (UU KIP Ps.22(7))', () => {
  it('counts down to the day itself and then the days late', () => {
    expect(lineOf(clock('R4', '2026-01-05'))).toBe('running 2026-01-20 - 10')
    expect(lineOf(clock('R4', '2026-01-20'))).toBe('running 2026-01-20 - 0')
    expect(lineOf(clock('R4', '2026-01-21'))).toBe('overdue 2026-01-20 - -1')
  })

  it('is met by the notice, and runs on after a decision nobody was told of', () => {
    const decided = { outcome: 'refused', decidedOn: day('2026-01-12') } as const
    expect(lineOf(clock('R4', '2026-01-21', decided))).toBe('overdue 2026-01-20 - -1')
    expect(lineOf(clock('R4', '2026-01-30', { ...decided, noticeOn: day('2026-01-20') }))).toBe(
      'metInTime 2026-01-20 2026-01-20 -',
    )
    expect(lineOf(clock('R4', '2026-01-30', { ...decided, noticeOn: day('2026-01-21') }))).toBe('metLate 2026-01-20 2026-01-21 -')
  })

  it('starts again with the repair only where the office has chosen so, and says it', () => {
    const repaired = { incompleteOn: day('2026-01-07'), completeOn: day('2026-01-12'), dueOn: day('2026-01-27') }
    const restarted = clock('R4', '2026-01-12', repaired, { restartOnRepair: true })
    expect([lineOf(restarted), restarted.trigger]).toEqual(['running 2026-01-27 - 10', 'declaredComplete'])
    expect(restarted.notes).toEqual([{ code: 'restartedOnRepair', on: '2026-01-12' }])
    const plain = clock('R4', '2026-01-12', { ...repaired, dueOn: day('2026-01-20') })
    expect([lineOf(plain), plain.trigger, plain.notes]).toEqual(['running 2026-01-20 - 5', 'received', []])
  })

  it('counts from receipt when the entry was later, and says so', () =>
    expect(clock('R4', '2026-01-12', { registeredOn: day('2026-01-07') }).notes).toEqual([
      { code: 'registeredLater', on: '2026-01-07' },
    ]))

  it('tells when the register kept another day than today’s calendar gives', () =>
    expect(clock('R4', '2026-01-12', { dueOn: day('2026-01-19') }).notes).toEqual([
      { code: 'recordedOtherwise', on: '2026-01-19' },
    ]))

  it('of an old case without any day of an answer is undated, never called in time', () => {
    const imported = { outcome: 'grantedFully', decidedOn: day('2026-01-05'), finishedOn: day('2026-01-05') } as const
    expect(lineOf(clock('R4', '2026-03-02', imported))).toBe('undated 2026-01-20 - -')
    expect(lineOf(clock('R3', '2026-03-02', imported))).toBe('undated 2026-01-08 - -')
    expect(lineOf(clock('R4', '2026-03-02', { ...imported, providedOn: day('2026-01-09') }))).toBe(
      'metInTime 2026-01-20 2026-01-09 -',
    )
    // A day before receipt is an error of the old register.
    expect(clock('R4', '2026-03-02', { ...imported, noticeOn: day('2025-01-09') }).state).toBe('undated')
  })

  it('is not needed after a lapse or a withdrawal', () => {
    for (const outcome of ['lapsed', 'withdrawn'] as const) {
      const ended = clock('R4', '2026-03-02', { outcome, finishedOn: day('2026-01-14') })
      expect(lineOf(ended)).toBe('notNeeded 2026-01-20 - -')
    }
  })
})

describe('R5, one extension of 7 days (UU KIP Ps.22(8))', () => {
  const extended = { extendedOn: day('2026-01-19'), dueOn: day('2026-01-29') }
  it('is not needed while nothing was extended', () => expect(lineOf(clock('R5', '2026-01-12'))).toBe('notNeeded - - -'))

  it('keeps the ten days by the notice of extension and runs to the seventeenth', () => {
    const first = clock('R4', '2026-01-21', extended)
    expect([lineOf(first), first.notes]).toEqual(['metInTime 2026-01-20 2026-01-19 -', [{ code: 'extended', on: '2026-01-19' }]])
    expect(lineOf(clock('R5', '2026-01-21', extended))).toBe('running 2026-01-29 - 6')
    expect(lineOf(clock('R5', '2026-01-30', { ...extended, noticeOn: day('2026-01-30') }))).toBe(
      'metLate 2026-01-29 2026-01-30 -',
    )
  })
})

describe('O1, to object within 30 working days (UU KIP Ps.36(1))', () => {
  const window = (today: string, change: Partial<RequestCase> = {}, objectedOn: string | null = null) =>
    filingClock(deskOn(today), request(change), objectedOn === null ? null : day(objectedOn))

  it('begins with the notice', () => {
    const noticed = window('2026-01-13', { outcome: 'refused', noticeOn: day('2026-01-12') })
    expect([lineOf(noticed), noticed.trigger]).toEqual(['running 2026-02-26 - 29', 'noticed'])
  })

  it('in silence begins when the answer period has ended, and shows the coming days before', () => {
    expect([lineOf(window('2026-01-20')), window('2026-01-20').reading?.deadline.trigger]).toEqual([
      'notStarted 2026-03-05 - -',
      '2026-01-20',
    ])
    expect([lineOf(window('2026-01-21')), window('2026-01-21').trigger]).toEqual(['running 2026-03-05 - 29', 'answerPeriodEnded'])
  })

  it('is met by the objection, late or in time, and over when none came', () => {
    const refused = { outcome: 'refused', noticeOn: day('2026-01-12') } as const
    expect(lineOf(window('2026-06-02', refused, '2026-02-26'))).toBe('metInTime 2026-02-26 2026-02-26 -')
    expect(lineOf(window('2026-06-02', refused, '2026-02-27'))).toBe('metLate 2026-02-26 2026-02-27 -')
    expect(window('2026-06-02', refused).state).toBe('overdue')
    expect(window('2026-06-02', { outcome: 'withdrawn' }).state).toBe('notNeeded')
  })

  it('cannot be counted for an objection without a request (ground b)', () => {
    const alone = filingClock(deskOn('2026-01-12'), null, day('2026-01-12'))
    expect([lineOf(alone), noteCodes(alone)]).toEqual(['undated - - -', ['noRequest']])
  })
})

describe('for every request', () => {
  const START = day('2025-06-02')
  const on = fc.nat(300).map((offset) => addDays(START, offset))
  const maybe = fc.option(on, { nil: null })
  const cases = fc.record({
    receivedOn: on,
    registeredOn: on,
    incompleteOn: maybe,
    incompleteReceivedOn: maybe,
    completeOn: maybe,
    extendedOn: maybe,
    outcome: fc.option(fc.constantFrom(...REQUEST_OUTCOMES), { nil: null }),
    decidedOn: maybe,
    noticeOn: maybe,
    providedOn: maybe,
    paidOn: maybe,
    finishedOn: maybe,
    fee: fc.constant(0),
    dueOn: on,
  })
  const chain = (one: RequestCase, today: string, added: readonly Holiday[] = []) => {
    const desk = deskOn(today, {}, added)
    return [...requestClocks(desk, one), filingClock(desk, one, null)]
  }

  it('gives each clock once, with a day met exactly where it is met, and days left exactly where it runs', () => {
    fc.assert(
      fc.property(cases, on, (one, today) => {
        const clocks = chain(one, today)
        expect(clocks.map((clock) => clock.code)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'O1'])
        for (const { state, metOn, daysLeft, reading } of clocks) {
          expect(metOn !== null).toBe(state === 'metInTime' || state === 'metLate')
          expect(daysLeft !== null).toBe(state === 'running' || state === 'overdue')
          if (daysLeft !== null) expect(daysLeft < 0).toBe(state === 'overdue')
          if (metOn !== null && reading !== null) expect(metOn <= reading.deadline.due).toBe(state === 'metInTime')
        }
      }),
    )
  })

  it('one more day off never makes any date of the chain earlier', () => {
    fc.assert(
      fc.property(cases, on, on, (one, today, off) => {
        const extra: Holiday = { date: off, name: 'Hari Jadi', kind: 'local', decree: 'SK' }
        const [before, after] = [chain(one, today), chain(one, today, [extra])]
        for (const [index, clock] of before.entries()) {
          const due = clock.reading?.deadline.due
          const later = after[index]?.reading?.deadline.due
          // A target that the limit overtakes is left out.
          if (due === undefined) continue
          if (later === undefined) expect(clock.code).toBe('R3')
          else expect(later >= due).toBe(true)
        }
      }),
    )
  })
})

it('a clock whose generous reading has not ended still runs', () => {
  const reading = clock('R4', '2026-01-05').reading
  if (reading === null) throw new Error('no reading')
  const run = { trigger: 'received', reading, metOn: null, lastDay: day('2026-01-23') } as const
  expect(lineOf(startedClock(deskOn('2026-01-22'), 'C1', run))).toBe('running 2026-01-20 - 1')
  expect(lineOf(startedClock(deskOn('2026-01-26'), 'C1', run))).toBe('overdue 2026-01-20 - -1')
})
