// Objections and disputes, article by article (UU KIP Ps.35-37; Perki KI 1/2021 Ps.39-44; Perki KI 1/2013 Ps.13).
import { describe, expect, it } from 'vitest'
import { disputeWindow } from '../../../src-main/features/disputes/disputes.rules.ts'
import {
  type AnsweredCase,
  type AnswerToCheck,
  checkAnswer,
  filingWindow,
  mayDeliberate,
  needsRequest,
  OBJECTION_GROUNDS,
  OBJECTION_OUTCOMES,
  objectionDeadline,
} from '../../../src-main/features/objections/objections.rules.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { builtInHolidays } from '../../../src-main/platform/built-in-holidays.ts'
import { RESOURCES } from '../../support/resources.ts'

const builtIn = builtInHolidays(RESOURCES)
const calendar = workingCalendar({ week: 5, holidays: builtIn.holidays, coveredYears: builtIn.years })
const received = dateOnly('2026-03-13')

describe('an objection', () => {
  it('is answered thirty working days after receipt (UU KIP Ps.36(2))', () =>
    expect(objectionDeadline(calendar, received)).toMatchObject({ days: 30, due: '2026-05-05' }))

  it('needs a request for every ground but b, the missing periodic information (UU KIP Ps.35(1), Lamp. XI)', () => {
    expect(OBJECTION_GROUNDS.filter((ground) => !needsRequest([ground]))).toEqual(['b'])
    expect(needsRequest(['b', 'c'])).toBe(true)
  })

  it('may be filed thirty working days after the notice (UU KIP Ps.36(1))', () =>
    expect(
      filingWindow(calendar, { clockStart: dateOnly('2026-01-05'), extendedOn: null, noticeOn: dateOnly('2026-03-13') }),
    ).toMatchObject({ trigger: '2026-03-13', due: '2026-05-05' }))

  it('against silence counts from the end of day 10, or of day 17 when extended (ground c)', () => {
    const silent = { clockStart: dateOnly('2026-01-05'), noticeOn: null }
    expect(filingWindow(calendar, { ...silent, extendedOn: null }).trigger).toBe('2026-01-20')
    expect(filingWindow(calendar, { ...silent, extendedOn: dateOnly('2026-01-12') }).trigger).toBe('2026-01-29')
  })
})

describe('the answer of Atasan PPID', () => {
  const today = dateOnly('2026-05-01')
  const given = { answeredOn: dateOnly('2026-04-01'), answerText: 'Alasan tertulis', executionDueOn: null }
  const before: AnsweredCase = {
    startsOn: received,
    grounds: ['a', 'e'],
    deliberationOn: dateOnly('2026-03-20'),
    answerReceivedOn: null,
    executedOn: null,
  }
  const codes = (change: Partial<AnswerToCheck>, around: Partial<AnsweredCase> = {}) =>
    checkAnswer({ ...before, ...around }, { ...given, outcome: 'upheldFully', ...change }, today).map(
      (one) => `${one.path} ${one.code}`,
    )

  it('with date and text is complete for every result', () => {
    for (const outcome of OBJECTION_OUTCOMES) expect(codes({ outcome })).toEqual([])
  })
  it('has written reasons when it upholds the refusal, wholly or in part (UU KIP Ps.36(3))', () => {
    const reasoned = OBJECTION_OUTCOMES.filter((outcome) => codes({ outcome, answerText: '' }).length > 0)
    expect(reasoned).toEqual(['upheldPartly', 'rejected'])
    for (const outcome of reasoned) expect(codes({ outcome, answerText: '' })).toEqual(['answerText answer.reasonsRequired'])
  })
  it('has a date, except where nobody answered or the applicant withdrew (Perki KI 1/2021 Ps.44(2))', () => {
    const undated = OBJECTION_OUTCOMES.filter((outcome) => codes({ outcome, answeredOn: null }).length === 0)
    expect(undated).toEqual(['unanswered', 'withdrawn'])
  })
  it('is not dated before the day of the objection, in the future, or after what followed it', () => {
    expect(codes({ answeredOn: dateOnly('2026-03-12') })).toEqual(['answeredOn date.beforeReceipt'])
    expect(codes({ answeredOn: dateOnly('2026-05-02') })).toEqual(['answeredOn date.inFuture'])
    for (const later of ['answerReceivedOn', 'executedOn'])
      expect(codes({}, { [later]: dateOnly('2026-03-31') })).toEqual(['answeredOn date.afterLaterStep'])
  })
  it('settles grounds b to g only, after a deliberation (UU KIP Ps.35(2))', () => {
    expect(codes({ outcome: 'settled' }, { grounds: ['a'] })).toEqual(['outcome answer.notDeliberable'])
    expect(codes({ outcome: 'settled' }, { deliberationOn: null })).toEqual(['outcome answer.deliberationRequired'])
    expect(codes({ outcome: 'settled', answeredOn: dateOnly('2026-03-19') })).toEqual(['answeredOn date.beforeEarlierStep'])
    expect(OBJECTION_GROUNDS.filter((ground) => !mayDeliberate([ground]))).toEqual(['a'])
  })
  it('promises nothing before its own day, and what was carried out is no refusal', () => {
    expect(codes({ executionDueOn: dateOnly('2026-03-31') })).toEqual(['executionDueOn date.beforeEarlierStep'])
    expect(codes({ outcome: 'rejected' }, { executedOn: dateOnly('2026-04-10') })).toEqual(['outcome answer.alreadyExecuted'])
  })
})

describe('a dispute may be filed fourteen working days (UU KIP Ps.37(2), Perki KI 1/2013 Ps.13)', () => {
  it('after the answer was received', () =>
    expect(
      disputeWindow(calendar, { answeredOn: dateOnly('2026-03-13'), answerReceivedOn: null, dueOn: dateOnly('2026-05-05') }),
    ).toMatchObject({
      days: 14,
      due: '2026-04-10',
    }))
  it('after the answer period ran out in silence', () =>
    expect(disputeWindow(calendar, { answeredOn: null, answerReceivedOn: null, dueOn: dateOnly('2026-05-12') }).due).toBe(
      '2026-06-08',
    ))
})
