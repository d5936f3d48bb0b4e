// Objections and disputes, article by article (UU KIP Ps.35-37; Perki KI 1/2021 Ps.39-44; Perki KI 1/2013 Ps.13).
import { describe, expect, it } from 'vitest'
import { disputeWindow } from '../../../src-main/features/disputes/disputes.rules.ts'
import {
  checkAnswer,
  filingWindow,
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
  const answer = { answeredOn: dateOnly('2026-04-01'), answerText: 'Alasan tertulis' }
  const codes = (change: Parameters<typeof checkAnswer>[1]) =>
    checkAnswer(received, change).map((one) => `${one.path} ${one.code}`)

  it('with date and text is complete for every result', () => {
    for (const outcome of OBJECTION_OUTCOMES) expect(codes({ ...answer, outcome })).toEqual([])
  })
  it('has written reasons when it upholds the refusal (UU KIP Ps.36(3))', () =>
    expect(codes({ ...answer, outcome: 'rejected', answerText: '' })).toEqual(['answerText answer.reasonsRequired']))
  it('has a date, except where nobody answered or the applicant withdrew (Perki KI 1/2021 Ps.44(2))', () => {
    const undated = OBJECTION_OUTCOMES.filter((outcome) => codes({ ...answer, outcome, answeredOn: null }).length === 0)
    expect(undated).toEqual(['unanswered', 'withdrawn'])
  })
  it('is not dated before the objection was received', () =>
    expect(codes({ ...answer, outcome: 'settled', answeredOn: dateOnly('2026-03-12') })).toEqual([
      'answeredOn date.beforeReceipt',
    ]))
})

describe('a dispute may be filed fourteen working days (UU KIP Ps.37(2), Perki KI 1/2013 Ps.13)', () => {
  it('after the answer was received', () =>
    expect(disputeWindow(calendar, { answeredOn: dateOnly('2026-03-13'), dueOn: dateOnly('2026-05-05') })).toMatchObject({
      days: 14,
      due: '2026-04-10',
    }))
  it('after the answer period ran out in silence', () =>
    expect(disputeWindow(calendar, { answeredOn: null, dueOn: dateOnly('2026-05-12') }).due).toBe('2026-06-08'))
})
