// Windows of an objection as tables: what opens them, over which days off they go, and into which year.
import { describe, expect, it } from 'vitest'
import { disputeWindow } from '../../../src-main/features/disputes/disputes.rules.ts'
import { filingWindow, objectionDeadline } from '../../../src-main/features/objections/objections.rules.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { deskOn } from '../clocks/clock-desk.ts'

const { calendar } = deskOn('2026-06-02')
const day = (text: string | null) => (text === null ? null : dateOnly(text))

describe('to object within 30 working days (UU KIP Ps.36(1))', () => {
  it.each([
    ['the notice, not the day of receipt', '2026-01-05', null, '2026-01-12', '2026-02-26'],
    ['silence: the end of the ten days', '2026-01-05', null, null, '2026-03-05'],
    ['silence after an extension: the end of the seventeen', '2026-01-05', '2026-01-20', null, '2026-03-16'],
    ['a notice that came late', '2024-11-04', null, '2024-12-02', '2025-01-16'],
    ['a notice before the year’s end', '2026-11-20', null, '2026-12-01', '2027-01-18'],
    ['silence that ends before New Year', '2026-12-14', null, null, '2027-02-15'],
  ])('from %s', (_from, clockStart, extendedOn, noticeOn, due) => {
    const request = { clockStart: dateOnly(clockStart), extendedOn: day(extendedOn), noticeOn: day(noticeOn) }
    expect(filingWindow(calendar, request).due).toBe(due)
  })
})

describe('to be answered within 30 working days (UU KIP Ps.36(2))', () => {
  it.each([
    ['2024-03-25', '2024-05-20', 'Idul Fitri and the days of May'],
    ['2024-12-10', '2025-01-24', 'Natal and New Year'],
    ['2026-11-19', '2027-01-06', 'Natal, New Year and Isra Mikraj of 5 January 2027'],
  ])('received %s: %s, over %s', (receivedOn, due) => expect(objectionDeadline(calendar, dateOnly(receivedOn)).due).toBe(due))
})

describe('to the commission within 14 working days (UU KIP Ps.37(2); Perki KI 1/2013 Ps.13)', () => {
  it.each([
    ['silence: the end of the thirty days', null, null, '2024-06-11'],
    ['the letter’s own day while its receipt is unknown', '2024-04-18', null, '2024-05-13'],
    ['the day the applicant got the letter', '2024-04-18', '2024-04-22', '2024-05-15'],
    ['a letter of the old year got in the new one', '2024-12-23', '2025-01-02', '2025-01-22'],
  ])('from %s', (_from, answeredOn, answerReceivedOn, due) => {
    const answer = { dueOn: dateOnly('2024-05-20'), answeredOn: day(answeredOn), answerReceivedOn: day(answerReceivedOn) }
    expect(disputeWindow(calendar, answer).due).toBe(due)
  })
})
