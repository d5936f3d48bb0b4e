// Pure decisions of the objection register (UU KIP Ps.35-36; Perki KI 1/2021 Ps.39-44).
import type { DateOnly } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline, type Deadline } from '../../kernel/working-days.ts'
import { answerDeadline } from '../requests/requests.rules.ts'

/** UU KIP Ps.35(1) letters a to g; several may be given. Ground b needs no request (Lamp. XI). */
export const OBJECTION_GROUNDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
export type ObjectionGround = (typeof OBJECTION_GROUNDS)[number]

/** How an objection ends (ppid 6.4). */
export const OBJECTION_OUTCOMES = ['upheldFully', 'upheldPartly', 'rejected', 'settled', 'unanswered', 'withdrawn'] as const
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number]

/** UU KIP Ps.36(1): to be filed at the latest 30 working days after the ground was found. */
export const FILING_DAYS = 30
/** UU KIP Ps.36(2): to be answered at the latest 30 working days after receipt. */
export const OBJECTION_ANSWER_DAYS = 30

/** The deadline for the superior's answer, counted from receipt (the earlier of UU "diterima" and Perki "dicatat"). */
export function objectionDeadline(calendar: WorkingCalendar, receivedOn: DateOnly): Deadline {
  return computeDeadline(calendar, receivedOn, OBJECTION_ANSWER_DAYS)
}

/** True when these grounds can only be raised against a request. */
export function needsRequest(grounds: readonly ObjectionGround[]): boolean {
  return grounds.some((ground) => ground !== 'b')
}

/**
 * The last day to file against a request: 30 working days after the answer was notified, or after the answer period
 * lapsed in silence (ground c). The trigger tells which.
 */
export function filingWindow(
  calendar: WorkingCalendar,
  request: {
    /** First day of the answer period (`clockStart`). */
    readonly clockStart: DateOnly
    readonly extendedOn: DateOnly | null
    readonly noticeOn: DateOnly | null
  },
): Deadline {
  const answerDue = answerDeadline(calendar, request.clockStart, request.extendedOn !== null).due
  const groundFoundOn = request.noticeOn ?? answerDue
  return computeDeadline(calendar, groundFoundOn, FILING_DAYS)
}

export type AnswerProblem = { readonly path: 'answeredOn' | 'answerText'; readonly code: string }

/**
 * What the superior's answer lacks by law: its date, and written reasons when it upholds the refusal (UU KIP Ps.36(3)).
 * An objection left unanswered or withdrawn has no date of answer.
 */
export function checkAnswer(
  receivedOn: DateOnly,
  answer: { readonly outcome: ObjectionOutcome; readonly answeredOn: DateOnly | null; readonly answerText: string },
): readonly AnswerProblem[] {
  const problems: AnswerProblem[] = []
  const dated = answer.outcome !== 'unanswered' && answer.outcome !== 'withdrawn'
  if (dated && answer.answeredOn === null) problems.push({ path: 'answeredOn', code: 'text.required' })
  if (answer.answeredOn !== null && answer.answeredOn < receivedOn)
    problems.push({ path: 'answeredOn', code: 'date.beforeReceipt' })
  if (answer.outcome === 'rejected' && answer.answerText === '')
    problems.push({ path: 'answerText', code: 'answer.reasonsRequired' })
  return problems
}
