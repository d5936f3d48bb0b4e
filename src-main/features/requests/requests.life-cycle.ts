// The life of a request from the counter to the file, as pure rules (Perki KI 1/2021 Ps.31-36; ppid 5.9).
import { type DateOnly, laterOf } from '../../kernel/date-only.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline, type Deadline } from '../../kernel/working-days.ts'
import {
  answerDeadline,
  decideExtension,
  endsAtOnce,
  isGranted,
  REQUEST_OUTCOMES,
  type RequestOutcome,
} from './requests.rules.ts'

/** Where a case stands; "overdue" is computed and never a stage. */
export const REQUEST_STAGES = [
  'checking',
  'incomplete',
  'processing',
  'extended',
  'decided',
  'noticed',
  'provided',
  'finished',
] as const
export type RequestStage = (typeof REQUEST_STAGES)[number]

/** The days of a case on which its stage rests. */
export type CaseDays = {
  readonly receivedOn: DateOnly
  readonly registeredOn: DateOnly
  /** Date of the surat keterangan tidak lengkap (Ps.33), and the day the applicant received it. */
  readonly incompleteOn: DateOnly | null
  readonly incompleteReceivedOn: DateOnly | null
  readonly completeOn: DateOnly | null
  readonly extendedOn: DateOnly | null
  readonly outcome: RequestOutcome | null
  readonly decidedOn: DateOnly | null
  readonly noticeOn: DateOnly | null
  readonly providedOn: DateOnly | null
  readonly paidOn: DateOnly | null
  readonly finishedOn: DateOnly | null
  /** Sum of the fees in rupiah. */
  readonly fee: number
}

/** Perki KI 1/2021 Ps.31(2): completeness is checked within 3 working days of the entry in the register. */
export const CHECK_DAYS = 3
/** Perki KI 1/2021 Ps.33(3): the applicant repairs within 3 working days of receiving the letter. */
export const REPAIR_DAYS = 3

/** The stage of a case. */
export function requestStage(
  days: Pick<CaseDays, 'outcome' | 'finishedOn' | 'providedOn' | 'noticeOn' | 'extendedOn' | 'completeOn' | 'incompleteOn'>,
): RequestStage {
  if (days.outcome !== null) {
    if (days.finishedOn !== null) return 'finished'
    if (days.providedOn !== null) return 'provided'
    return days.noticeOn === null ? 'decided' : 'noticed'
  }
  if (days.completeOn === null) return days.incompleteOn === null ? 'checking' : 'incomplete'
  return days.extendedOn === null ? 'processing' : 'extended'
}

/**
 * The day from which the 10 days of UU KIP Ps.22(7) count: receipt, or the repair when the office has chosen so
 * (the texts are silent; ppid 5.5 [D]).
 */
export function clockStart(
  days: Pick<CaseDays, 'receivedOn' | 'incompleteOn' | 'completeOn'>,
  restartOnRepair: boolean,
): DateOnly {
  return restartOnRepair && days.incompleteOn !== null && days.completeOn !== null ? days.completeOn : days.receivedOn
}

/**
 * True while the period of UU KIP Ps.22(7) runs: until the written notice, so a decision that nobody was told of is still
 * due. A lapse or a withdrawal asks for no notice, and a case that was put away (also every imported one) is over.
 */
export function clockRuns(days: Pick<CaseDays, 'outcome' | 'noticeOn' | 'finishedOn'>): boolean {
  if (days.outcome === null) return true
  return !endsAtOnce(days.outcome) && days.noticeOn === null && days.finishedOn === null
}

/** The last day of the repair; null while the day on which the applicant got the letter is not known. */
export function repairDeadline(calendar: WorkingCalendar, incompleteReceivedOn: DateOnly | null): Deadline | null {
  return incompleteReceivedOn === null ? null : computeDeadline(calendar, incompleteReceivedOn, REPAIR_DAYS)
}

const SUBSTANTIAL = REQUEST_OUTCOMES.filter((outcome) => !endsAtOnce(outcome))

/**
 * How the case may be decided now. Before the papers are complete only a withdrawal, and a lapse once the repair period
 * has run out (Ps.33); afterwards everything but a lapse. A decision that stands may be corrected to itself.
 */
export function allowedOutcomes(calendar: WorkingCalendar, days: CaseDays, today: DateOnly): readonly RequestOutcome[] {
  if (days.completeOn !== null) return [...SUBSTANTIAL, 'withdrawn']
  if (days.outcome !== null) return [days.outcome]
  const repair = repairDeadline(calendar, days.incompleteReceivedOn)
  return repair !== null && today > repair.due ? ['lapsed', 'withdrawn'] : ['withdrawn']
}

/** Everything that can be done with a case; `edit` always, the others when the stage allows. */
export const REQUEST_STEPS = [
  'declareComplete',
  'noticeIncomplete',
  'recordIncompleteReceipt',
  'decide',
  'extend',
  'recordNotice',
  'recordHandover',
  'recordPayment',
  'finish',
  'object',
  'correctDecision',
  'reopen',
  'edit',
] as const
export type RequestStep = (typeof REQUEST_STEPS)[number]

/** A step with the last day on which it is in time; null where the law sets none. */
export type NextStep = { readonly step: RequestStep; readonly dueOn: DateOnly | null }

const undated = (step: RequestStep): NextStep => ({ step, dueOn: null })

/**
 * The day a case is finished after its decision was taken or corrected: at once without a written answer, and as before
 * when everything that the outcome asks for is still done. A case that came in finished without these days stays finished.
 */
export function finishedAfterDecision(before: CaseDays, after: CaseDays, closedOn: DateOnly): DateOnly | null {
  if (endsAtOnce(after.outcome)) return closedOn
  const kept = mayFinish(after) || !mayFinish(before)
  return !endsAtOnce(before.outcome) && kept ? before.finishedOn : null
}

/** Is everything done that the outcome asks for? */
function mayFinish(days: CaseDays): boolean {
  if (days.noticeOn === null) return false
  if (isGranted(days.outcome) && days.providedOn === null) return false
  return days.fee === 0 || days.paidOn !== null
}

/** The steps the law leaves open on `today`; a decision on which an objection hangs is not taken back. */
export function nextSteps(
  calendar: WorkingCalendar,
  days: CaseDays,
  setting: { readonly restartOnRepair: boolean },
  today: DateOnly,
  hasObjection: boolean,
): NextStep[] {
  const start = clockStart(days, setting.restartOnRepair)
  const answer = answerDeadline(calendar, start, days.extendedOn !== null).due
  if (days.outcome !== null) return stepsAfterDecision(days, answer, hasObjection)
  const late = today > answer ? [undated('object')] : []
  if (days.completeOn === null) {
    const check = computeDeadline(calendar, days.registeredOn, CHECK_DAYS).due
    if (days.incompleteOn === null)
      return [
        { step: 'declareComplete', dueOn: check },
        { step: 'noticeIncomplete', dueOn: check },
        ...late,
        undated('decide'),
        undated('edit'),
      ]
    const repair = repairDeadline(calendar, days.incompleteReceivedOn)
    return [
      ...(repair === null ? [undated('recordIncompleteReceipt')] : []),
      { step: 'declareComplete', dueOn: repair?.due ?? null },
      ...late,
      undated('decide'),
      undated('edit'),
    ]
  }
  const first = answerDeadline(calendar, start, false).due
  const extendable = decideExtension(calendar, { ...days, receivedOn: start }, laterOf(today, start)).ok
  return [
    { step: 'decide', dueOn: answer },
    ...(extendable ? [{ step: 'extend', dueOn: first } as const] : []),
    // An applicant may hold that the answer came too late or not at all; before that day there is no ground (UU KIP Ps.35).
    ...late,
    undated('edit'),
  ]
}

function stepsAfterDecision(days: CaseDays, answer: DateOnly, hasObjection: boolean): NextStep[] {
  const open = days.finishedOn === null
  return [
    ...(open && days.noticeOn === null && !endsAtOnce(days.outcome) ? [{ step: 'recordNotice', dueOn: answer } as const] : []),
    ...(open && days.noticeOn !== null && isGranted(days.outcome) && days.providedOn === null ? [undated('recordHandover')] : []),
    ...(days.fee > 0 && days.paidOn === null ? [undated('recordPayment')] : []),
    ...(open && mayFinish(days) ? [undated('finish')] : []),
    ...(days.outcome === 'withdrawn' ? [] : [undated('object')]),
    undated('correctDecision'),
    ...(hasObjection ? [] : [undated('reopen')]),
    undated('edit'),
  ]
}

/** A step that only writes its day (and a word or two) into the case. */
export type DatedStep =
  | { readonly step: 'declareComplete'; readonly on: DateOnly }
  | { readonly step: 'noticeIncomplete'; readonly on: DateOnly; readonly missingPapers: string }
  | { readonly step: 'recordIncompleteReceipt'; readonly on: DateOnly }
  | { readonly step: 'recordNotice'; readonly on: DateOnly }
  | { readonly step: 'recordHandover'; readonly on: DateOnly }
  | { readonly step: 'recordPayment'; readonly on: DateOnly; readonly paymentMethod: string }
  | { readonly step: 'finish'; readonly on: DateOnly }

export type DatedStepResult = Partial<
  Pick<CaseDays, 'incompleteOn' | 'incompleteReceivedOn' | 'completeOn' | 'noticeOn' | 'providedOn' | 'paidOn' | 'finishedOn'>
> & { readonly missingPapers?: string; readonly paymentMethod?: string }

/** The day that a step may not precede. */
function earliest(days: CaseDays, step: DatedStep['step']): DateOnly {
  switch (step) {
    case 'declareComplete':
      return days.incompleteReceivedOn ?? days.incompleteOn ?? days.receivedOn
    case 'noticeIncomplete':
      return days.receivedOn
    case 'recordIncompleteReceipt':
      return days.incompleteOn ?? days.receivedOn
    case 'recordNotice':
      return days.decidedOn ?? days.receivedOn
    case 'recordHandover':
    case 'recordPayment':
      return days.decidedOn ?? days.receivedOn
    case 'finish':
      return [days.noticeOn, days.providedOn, days.paidOn].reduce<DateOnly>(
        (last, day) => (day === null ? last : laterOf(last, day)),
        days.decidedOn ?? days.receivedOn,
      )
  }
}

export type StepRefusal = 'requests.stepNotAllowed' | 'date.inFuture' | 'date.beforeEarlierStep'

/** What the step writes, or why it may not be taken; `allowed` comes from `nextSteps`. */
export function takeStep(
  days: CaseDays,
  taken: DatedStep,
  allowed: readonly NextStep[],
  today: DateOnly,
): Result<DatedStepResult, StepRefusal> {
  if (!allowed.some(({ step }) => step === taken.step)) return err('requests.stepNotAllowed')
  if (taken.on > today) return err('date.inFuture')
  if (taken.on < earliest(days, taken.step)) return err('date.beforeEarlierStep')
  switch (taken.step) {
    case 'declareComplete':
      return ok({ completeOn: taken.on })
    case 'noticeIncomplete':
      return ok({ incompleteOn: taken.on, missingPapers: taken.missingPapers })
    case 'recordIncompleteReceipt':
      return ok({ incompleteReceivedOn: taken.on })
    case 'recordNotice':
      return ok({ noticeOn: taken.on })
    case 'recordHandover':
      return ok({ providedOn: taken.on })
    case 'recordPayment':
      return ok({ paidOn: taken.on, paymentMethod: taken.paymentMethod })
    case 'finish':
      return ok({ finishedOn: taken.on })
  }
}
