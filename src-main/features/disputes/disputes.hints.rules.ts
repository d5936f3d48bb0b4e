// What a clerk should notice on the page of a dispute, derived from its days and sittings (UU KIP Ps.37-50; Perki KI 1/2013).
import type { DateOnly } from '../../kernel/date-only.ts'
import { computeDeadline } from '../../kernel/working-days.ts'
import type { ClockDesk } from '../clocks/clocks.rules.ts'
import { type DisputeCase, disputeClocks } from '../clocks/dispute-clocks.rules.ts'
import { ABSENCES_THAT_END, isSummonedLate, isUnrecorded, mediationAbsences } from './disputes.sessions.rules.ts'

export const DISPUTE_HINTS = [
  'filedBeforeAnswerEnded',
  'mediationNotForExclusion',
  'adjudicationBeforeMediation',
  'summonedLate',
  'attendanceMissing',
  'applicantAbsentTwice',
  'respondentAbsentTwice',
  'mediationPeriodOver',
  'copyLate',
  'executionDayMissing',
  'executionLate',
] as const
export type DisputeHint = {
  readonly code: (typeof DISPUTE_HINTS)[number]
  /** The day it speaks of. */
  readonly on: DateOnly | null
  readonly grave: boolean
}

/** Perki KI 1/2013 Ps.59: the parties get a copy of the ruling within 3 working days. */
export const RULING_COPY_DAYS = 3

export type HintedDispute = DisputeCase & { readonly premature: boolean }

const hint = (code: DisputeHint['code'], on: DateOnly | null = null, grave = false): DisputeHint => ({ code, on, grave })
const when = (holds: boolean, found: DisputeHint): DisputeHint[] => (holds ? [found] : [])

/** Does the stage fit what the grounds ask for first (Perki KI 1/2013 Ps.29)? */
function procedureHints({ procedure, sessions, mediationStartedOn, mediationResult }: HintedDispute): DisputeHint[] {
  const first = (kind: 'mediation' | 'adjudication') =>
    sessions
      .filter((session) => session.kind === kind)
      .map(({ on }) => on)
      .toSorted()[0] ?? null
  const mediated = first('mediation') ?? mediationStartedOn
  const adjudicated = first('adjudication')
  return [
    ...when(procedure === 'adjudication' && mediated !== null, hint('mediationNotForExclusion', mediated)),
    ...when(
      procedure === 'mediation' && adjudicated !== null && mediated === null && mediationResult === null,
      hint('adjudicationBeforeMediation', adjudicated),
    ),
  ]
}

function sessionHints(desk: ClockDesk, { sessions }: HintedDispute): DisputeHint[] {
  return sessions.flatMap((session) => [
    ...when(isSummonedLate(desk.calendar, session), hint('summonedLate', session.on)),
    ...when(isUnrecorded(session, desk.today), hint('attendanceMissing', session.on)),
  ])
}

function mediationHints(desk: ClockDesk, dispute: HintedDispute): DisputeHint[] {
  if (dispute.mediationResult !== null || dispute.rulingOn !== null) return []
  const { sessions } = dispute
  const clock = disputeClocks(desk, dispute).find(({ code }) => code === 'M1')
  const over = clock?.state === 'overdue' ? (clock.reading?.deadline.due ?? null) : null
  return [
    ...when(mediationAbsences(sessions, 'applicant') >= ABSENCES_THAT_END, hint('applicantAbsentTwice')),
    ...when(mediationAbsences(sessions, 'respondent') >= ABSENCES_THAT_END, hint('respondentAbsentTwice', null, true)),
    ...when(over !== null, hint('mediationPeriodOver', over)),
  ]
}

function rulingHints(desk: ClockDesk, dispute: HintedDispute): DisputeHint[] {
  const { rulingOn, rulingReceivedOn, rulingOrder, executionDueOn, executedOn, courtFiledOn, courtRuledOn, finalOn } = dispute
  if (rulingOn === null) return []
  const copyDue = computeDeadline(desk.calendar, rulingOn, RULING_COPY_DAYS).due
  const ordered = rulingOrder === 'granted' || rulingOrder === 'grantedPartly'
  const waits = courtRuledOn !== null || (courtFiledOn !== null && finalOn === null)
  const execution = disputeClocks(desk, dispute).find(({ code }) => code === 'E1')
  return [
    ...when((rulingReceivedOn ?? desk.today) > copyDue, hint('copyLate', copyDue)),
    // While a court looks at the ruling nothing is carried out, and afterwards its own words count, not the commission's.
    ...when(ordered && executionDueOn === null && executedOn === null && !waits, hint('executionDayMissing')),
    ...when(execution?.state === 'overdue', hint('executionLate', executionDueOn, true)),
  ]
}

/** Everything worth a remark, in the order of the procedure. */
export function disputeHints(desk: ClockDesk, dispute: HintedDispute): DisputeHint[] {
  return [
    ...when(dispute.premature, hint('filedBeforeAnswerEnded', dispute.filedOn)),
    ...procedureHints(dispute),
    ...sessionHints(desk, dispute),
    ...mediationHints(desk, dispute),
    ...rulingHints(desk, dispute),
  ]
}
