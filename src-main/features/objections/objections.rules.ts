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

/**
 * The deadline for the superior's answer, counted from the day of the objection: receipt (the earlier of UU "diterima" and
 * Perki "dicatat"), or the day it was declared complete (note of Lamp. X); see `objectionClockStart`.
 */
export function objectionDeadline(calendar: WorkingCalendar, startsOn: DateOnly): Deadline {
  return computeDeadline(calendar, startsOn, OBJECTION_ANSWER_DAYS)
}

/** Outcomes that give the applicant what was objected for, wholly or in part; the office then has something to carry out. */
export const isUpheld = (outcome: ObjectionOutcome | null) => outcome === 'upheldFully' || outcome === 'upheldPartly'

/** An objection left unanswered or withdrawn has no letter of answer. */
export const hasWrittenAnswer = (outcome: ObjectionOutcome | null) =>
  outcome !== null && outcome !== 'unanswered' && outcome !== 'withdrawn'

/**
 * Written reasons are needed for what upholds the refusal, wholly or in part (UU KIP Ps.36(3)); the letter sets them against
 * the grounds of the objection (Perki KI 1/2021 Ps.44(2)).
 */
export const needsReasons = (outcome: ObjectionOutcome | null) => outcome === 'rejected' || outcome === 'upheldPartly'

/** UU KIP Ps.35(2): grounds b to g may be settled by deliberation of both sides; ground a alone may not. */
export const mayDeliberate = (grounds: readonly ObjectionGround[]) => grounds.some((ground) => ground !== 'a')

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

/**
 * Filed although the request's own period had not ended and nothing was answered: ground c arises only when the 10 (or 17)
 * days have lapsed (ppid 6.2). The window of a silent request opens on the last of them, which still belongs to the period.
 */
export function isFiledEarly(
  receivedOn: DateOnly,
  window: { readonly trigger: DateOnly; readonly noticeOn: DateOnly | null } | null,
): boolean {
  return window !== null && window.noticeOn === null && receivedOn <= window.trigger
}

export type AnswerProblem = {
  readonly path: 'outcome' | 'answeredOn' | 'answerText' | 'executionDueOn'
  readonly code: string
}

export type AnswerToCheck = {
  readonly outcome: ObjectionOutcome
  readonly answeredOn: DateOnly | null
  readonly answerText: string
  readonly executionDueOn: DateOnly | null
}

/** The objection as it stands when its answer is checked. */
export type AnsweredCase = {
  /** Day of the objection: receipt, or its completion (note of Lamp. X). */
  readonly startsOn: DateOnly
  readonly grounds: readonly ObjectionGround[]
  readonly deliberationOn: DateOnly | null
  readonly answerReceivedOn: DateOnly | null
  readonly executedOn: DateOnly | null
}

/**
 * What the superior's answer lacks by law: its date, and written reasons when it upholds the refusal, wholly or in part.
 * An objection left unanswered or withdrawn has no date of answer. A correction does not pass the steps that followed.
 */
export function checkAnswer(before: AnsweredCase, answer: AnswerToCheck, today: DateOnly): readonly AnswerProblem[] {
  const { answeredOn, outcome, executionDueOn } = answer
  const problems: AnswerProblem[] = [...checkSettlement(before, answer)]
  if (hasWrittenAnswer(outcome) && answeredOn === null) problems.push({ path: 'answeredOn', code: 'text.required' })
  if (answeredOn !== null) {
    if (answeredOn < before.startsOn) problems.push({ path: 'answeredOn', code: 'date.beforeReceipt' })
    else if (answeredOn > today) problems.push({ path: 'answeredOn', code: 'date.inFuture' })
    else if (isAfter(answeredOn, before.answerReceivedOn) || isAfter(answeredOn, before.executedOn))
      problems.push({ path: 'answeredOn', code: 'date.afterLaterStep' })
  }
  if (needsReasons(outcome) && answer.answerText === '') problems.push({ path: 'answerText', code: 'answer.reasonsRequired' })
  if (executionDueOn !== null && answeredOn !== null && executionDueOn < answeredOn)
    problems.push({ path: 'executionDueOn', code: 'date.beforeEarlierStep' })
  if (before.executedOn !== null && !isUpheld(outcome) && outcome !== 'settled')
    problems.push({ path: 'outcome', code: 'answer.alreadyExecuted' })
  return problems
}

const isAfter = (day: DateOnly, later: DateOnly | null) => later !== null && day > later

/** A settlement rests on a deliberation of grounds b to g (UU KIP Ps.35(2)), and its answer comes after it. */
function checkSettlement(before: AnsweredCase, { outcome, answeredOn }: AnswerToCheck): AnswerProblem[] {
  if (outcome !== 'settled') return []
  if (!mayDeliberate(before.grounds)) return [{ path: 'outcome', code: 'answer.notDeliberable' }]
  if (before.deliberationOn === null) return [{ path: 'outcome', code: 'answer.deliberationRequired' }]
  return answeredOn !== null && answeredOn < before.deliberationOn ? [{ path: 'answeredOn', code: 'date.beforeEarlierStep' }] : []
}
