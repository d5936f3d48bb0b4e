// What is wrong with a single case of the registers, pure: facts of a case to the checks it does not pass.
import type { DateOnly } from '../../../kernel/date-only.ts'
import { type DisputeDays, disputeDayProblems } from '../../disputes/disputes.dates.rules.ts'
import { hasWrittenAnswer, needsReasons, type ObjectionOutcome } from '../../objections/objections.rules.ts'
import { endsAtOnce, isGranted, type RefusalReason, type RequestOutcome } from '../../requests/requests.rules.ts'
import type { ReportCheckCode } from './report-checks.rules.ts'

type Day = DateOnly | null

/** As much of a request as the checks look at; free texts only as being there or not. */
export type RequestFact = {
  readonly receivedOn: DateOnly
  readonly incompleteOn: Day
  readonly completeOn: Day
  readonly extendedOn: Day
  readonly hasExtensionReason: boolean
  readonly outcome: RequestOutcome | null
  readonly decidedOn: Day
  readonly closedOn: Day
  readonly noticeOn: Day
  readonly providedOn: Day
  readonly paidOn: Day
  readonly finishedOn: Day
  readonly refusalReasons: readonly RefusalReason[]
  readonly hasRefusalText: boolean
  readonly hasOtherLaw: boolean
  readonly hasApproval: boolean
  readonly hasRedactionNote: boolean
  /** The linked entry of the DIK: was it closed by a decree on the day of the decision? Null without a link. */
  readonly exclusion: { readonly inForce: boolean; readonly scope: 'whole' | 'partial' } | null
  /** Extended after the period of the answer had run out (Perki KI 1/2021 Ps.36(1)). */
  readonly isExtendedLate: boolean
  /** Answered after its 10 or 17 working days (UU KIP Ps.22(7)-(8)), as the figures count it. */
  readonly isLate: boolean
}

/** What a case is held against. */
export type CheckDay = {
  readonly today: DateOnly
  /** Last day of the report: what was decided later is still in process in it. */
  readonly to: DateOnly
}

const isBefore = (day: Day, other: Day) => day !== null && other !== null && day < other
const liesAhead = (days: readonly Day[], today: DateOnly) => days.some((day) => day !== null && day > today)

/** True when the days, passed over where unknown, do not follow one another. */
export function runsBackwards(days: readonly Day[]): boolean {
  const known = days.filter((day) => day !== null)
  return known.some((day, index) => index > 0 && isBefore(day, known[index - 1] ?? null))
}

/**
 * Received, told incomplete, complete, decided, notified. The day of completeness is a step only where papers were missing:
 * otherwise it is the day of entry, which for a case entered later lies after everything. The extension has two neighbours
 * only, since the period runs from receipt and may be extended before the papers are whole (Perki KI 1/2021 Ps.31-36).
 */
function requestOrder(one: RequestFact): boolean {
  const complete = one.incompleteOn === null ? null : one.completeOn
  return (
    runsBackwards([one.receivedOn, one.incompleteOn, complete, one.decidedOn, one.noticeOn]) ||
    runsBackwards([one.receivedOn, one.extendedOn, one.decidedOn]) ||
    runsBackwards([one.receivedOn, one.completeOn]) ||
    isBefore(one.providedOn, one.decidedOn ?? one.receivedOn)
  )
}

const requestDays = (one: RequestFact) => [
  one.receivedOn,
  one.incompleteOn,
  one.completeOn,
  one.extendedOn,
  one.decidedOn,
  one.noticeOn,
  one.providedOn,
  one.paidOn,
  one.finishedOn,
]

/** The checks a request does not pass (UU KIP Ps.12, 17, 22; Perki KI 1/2021 Ps.31-36, 50; ppid 11 numbers 3, 6, 7). */
export function requestFaults(one: RequestFact, day: CheckDay): ReportCheckCode[] {
  const { outcome } = one
  const ended = [one.decidedOn, one.closedOn, one.noticeOn, one.providedOn, one.finishedOn].some((known) => known !== null)
  const answered = outcome !== null && !endsAtOnce(outcome) && one.closedOn !== null && one.closedOn <= day.to
  const faults: ReadonlyArray<readonly [ReportCheckCode, boolean]> = [
    ['report.datesOutOfOrder', requestOrder(one)],
    ['report.dateInFuture', liesAhead(requestDays(one), day.today)],
    ['report.handedOverBeforeNotice', isBefore(one.providedOn, one.noticeOn)],
    ['report.endedWithoutOutcome', outcome === null && ended],
    ['report.closedWithoutNotice', answered && one.noticeOn === null],
    ['report.partlyWithoutRedaction', outcome === 'grantedPartly' && !one.hasRedactionNote],
    ['report.givenWithoutGrant', outcome !== null && !isGranted(outcome) && one.providedOn !== null],
    ['report.extendedWithoutReason', one.extendedOn !== null && !one.hasExtensionReason],
    ['report.extendedLate', one.isExtendedLate],
    ['report.lateAnswers', answered && one.isLate],
  ]
  return [...faults.flatMap(([code, wrong]) => (wrong ? [code] : [])), ...refusalFaults(one)]
}

/** Perki KI 1/2021 Ps.34 and Lamp. IX: ground, decree of exclusion, the other law of letter j, approval (Ps.10(2)f). */
function refusalFaults(one: RequestFact): ReportCheckCode[] {
  if (one.outcome !== 'refused') return []
  if (one.refusalReasons.length === 0) return [one.hasRefusalText ? 'report.refusedUncoded' : 'report.refusedWithoutReason']
  const excluded = one.refusalReasons.some((reason) => reason !== 'againstLaw')
  const faults: ReadonlyArray<readonly [ReportCheckCode, boolean]> = [
    ['report.refusedWithoutExclusion', excluded && one.exclusion?.inForce !== true],
    ['report.refusedOnPart', excluded && one.exclusion?.scope === 'partial'],
    ['report.refusedWithoutOtherLaw', one.refusalReasons.includes('article17j') && !one.hasOtherLaw],
    ['report.refusedWithoutApproval', excluded && !one.hasApproval],
  ]
  return faults.flatMap(([code, wrong]) => (wrong ? [code] : []))
}

export type ObjectionCheckFact = {
  readonly receivedOn: DateOnly
  readonly incompleteOn: Day
  readonly completeOn: Day
  readonly deliberationOn: Day
  readonly outcome: ObjectionOutcome | null
  readonly answeredOn: Day
  readonly answerReceivedOn: Day
  readonly executedOn: Day
  readonly hasAnswerText: boolean
}

/** The checks an objection does not pass (UU KIP Ps.36; Perki KI 1/2021 Ps.43-44, note of Lamp. X). */
export function objectionFaults(one: ObjectionCheckFact, today: DateOnly): ReportCheckCode[] {
  const { receivedOn, incompleteOn, completeOn, deliberationOn, answeredOn, answerReceivedOn, executedOn } = one
  const days = [receivedOn, incompleteOn, completeOn, deliberationOn, answeredOn, answerReceivedOn, executedOn]
  const backwards =
    runsBackwards([receivedOn, incompleteOn, completeOn, answeredOn, answerReceivedOn]) ||
    runsBackwards([receivedOn, deliberationOn]) ||
    isBefore(executedOn, answeredOn ?? receivedOn)
  const faults: ReadonlyArray<readonly [ReportCheckCode, boolean]> = [
    ['report.datesOutOfOrder', backwards],
    ['report.dateInFuture', liesAhead(days, today)],
    ['report.objectionWithoutAnswer', hasWrittenAnswer(one.outcome) && answeredOn === null],
    ['report.objectionWithoutReasons', needsReasons(one.outcome) && !one.hasAnswerText],
  ]
  return faults.flatMap(([code, wrong]) => (wrong ? [code] : []))
}

const AHEAD: readonly string[] = ['date.inFuture', 'dispute.attendanceAhead']

/** The checks a dispute does not pass: its days as the register of disputes judges them, and no ruling before the filing. */
export function disputeFaults(dispute: DisputeDays, objectionReceivedOn: DateOnly, today: DateOnly): ReportCheckCode[] {
  const codes = disputeDayProblems(dispute, objectionReceivedOn, today).map(({ code }) => code)
  const backwards = codes.some((code) => !AHEAD.includes(code)) || isBefore(dispute.rulingOn, dispute.filedOn)
  return [
    ...(backwards ? (['report.datesOutOfOrder'] as const) : []),
    ...(codes.some((code) => AHEAD.includes(code)) ? (['report.dateInFuture'] as const) : []),
  ]
}
