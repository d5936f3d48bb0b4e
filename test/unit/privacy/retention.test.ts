// When a case is over for good, and when its personal data has served its time.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankDispute } from '../../../src-main/features/disputes/disputes.draft.ts'
import {
  backupsUntil,
  closedForGood,
  type DisputeEnd,
  type ObjectionEnd,
  type RequestEnd,
  retentionEnds,
  shorter,
} from '../../../src-main/features/privacy/privacy.rules.ts'
import { deskOn } from '../clocks/clock-desk.ts'
import { addDays, dateOnly } from '../../../src-main/kernel/date-only.ts'

const desk = deskOn('2030-01-01')
const REQUEST: RequestEnd = {
  finishedOn: dateOnly('2026-03-10'),
  noticeOn: dateOnly('2026-03-05'),
  providedOn: dateOnly('2026-03-09'),
  paidOn: null,
}
const OBJECTION: ObjectionEnd = {
  dueOn: dateOnly('2026-05-20'),
  outcome: 'rejected',
  answeredOn: dateOnly('2026-05-04'),
  answerReceivedOn: dateOnly('2026-05-06'),
  executionDueOn: null,
  executedOn: null,
}
const DISPUTE: DisputeEnd = {
  ...blankDispute(1, dateOnly('2026-05-20')),
  procedure: 'mediation',
  rulingType: 'mediation',
  rulingOn: dateOnly('2026-08-03'),
}
const closed = (request: RequestEnd | null, objections: readonly ObjectionEnd[] = [], disputes: readonly DisputeEnd[] = []) =>
  closedForGood(desk, { request, objections, disputes })

describe('a case is over for good', () => {
  it('on the last day on which anything happened in it', () => {
    expect(closed(REQUEST)).toBe('2026-03-10')
    expect(closed({ ...REQUEST, paidOn: dateOnly('2026-03-12') })).toBe('2026-03-12')
    expect(closed(REQUEST, [OBJECTION])).toBe('2026-05-06')
    expect(closed(REQUEST, [OBJECTION], [DISPUTE])).toBe('2026-08-03')
  })

  it('not while the request is not put away', () => {
    expect(closed({ ...REQUEST, finishedOn: null })).toBeNull()
  })

  it('not while an objection is unanswered, or upheld and not carried out (UU KIP Ps.36)', () => {
    expect(closed(REQUEST, [{ ...OBJECTION, outcome: null }])).toBeNull()
    const upheld = { ...OBJECTION, outcome: 'upheldFully' as const, executionDueOn: dateOnly('2026-05-18') }
    expect(closed(REQUEST, [upheld])).toBeNull()
    expect(closed(REQUEST, [{ ...upheld, executedOn: dateOnly('2026-05-15') }])).toBe('2026-05-15')
  })

  it('not while a dispute has no ruling, only an interim one, or one that is not carried out (UU KIP Ps.39)', () => {
    expect(closed(REQUEST, [OBJECTION], [{ ...DISPUTE, rulingType: null, rulingOn: null }])).toBeNull()
    expect(closed(REQUEST, [OBJECTION], [{ ...DISPUTE, rulingType: 'interim' }])).toBeNull()
    expect(closed(REQUEST, [OBJECTION], [{ ...DISPUTE, executionDueOn: dateOnly('2026-09-01') }])).toBeNull()
  })

  it('not while a court has the case (UU KIP Ps.47-50), and on the day the ruling became final once that is recorded', () => {
    const atCourt = {
      ...DISPUTE,
      rulingType: 'adjudication' as const,
      stage: 'court' as const,
      courtFiledOn: dateOnly('2026-08-20'),
    }
    expect(closed(REQUEST, [OBJECTION], [atCourt])).toBeNull()
    expect(closed(REQUEST, [OBJECTION], [{ ...atCourt, finalOn: dateOnly('2027-02-01') }])).toBe('2027-02-01')
  })

  it('also where an objection stands alone, and was never answered: after its thirty days', () => {
    expect(closed(null, [{ ...OBJECTION, outcome: 'unanswered', answeredOn: null, answerReceivedOn: null }])).toBe('2026-05-20')
  })
})

describe('retention', () => {
  it('keeps for ever what the office set no years for', () => {
    expect(retentionEnds(dateOnly('2026-03-10'), { identityYears: null, scansYears: null })).toEqual({
      identityOn: null,
      scansOn: null,
    })
  })

  it('counts whole years from the day the case was closed', () => {
    expect(retentionEnds(dateOnly('2024-02-29'), { identityYears: 5, scansYears: 2 })).toEqual({
      identityOn: '2029-02-28',
      scansOn: '2026-02-28',
    })
  })

  it('never keeps a scan longer than the identity it shows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 1, max: 50 }),
        fc.option(fc.integer({ min: 1, max: 50 })),
        (days, identityYears, scansYears) => {
          const ends = retentionEnds(addDays(dateOnly('2010-01-01'), days), { identityYears, scansYears })
          expect(ends.scansOn !== null && ends.identityOn !== null && ends.scansOn <= ends.identityOn).toBe(true)
        },
      ),
    )
  })

  it('takes the shorter of two periods, and the one that is set', () => {
    expect([shorter(3, 5), shorter(null, 5), shorter(2, null), shorter(null, null)]).toEqual([3, 5, 2, null])
  })
})

describe('backups from before an erasure', () => {
  it('hold the data until the longest kept of them is replaced', () => {
    const until = (today: string, keepDaily: number, keepWeekly: number, keepMonthly: number) =>
      backupsUntil(dateOnly(today), { keepDaily, keepWeekly, keepMonthly })
    expect(until('2026-11-24', 14, 8, 12)).toBe('2027-12-24')
    expect(until('2026-11-24', 7, 52, 1)).toBe('2027-11-30')
    expect(until('2026-11-24', 90, 1, 1)).toBe('2027-02-23')
    expect(until('2027-12-31', 1, 1, 1)).toBe('2028-02-29')
  })
})
