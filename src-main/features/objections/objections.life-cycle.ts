// The life of an objection from the counter to its execution, as pure rules (UU KIP Ps.35-37; Perki KI 1/2021 Ps.39-44).
import { type DateOnly, laterOf } from '../../kernel/date-only.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline } from '../../kernel/working-days.ts'
import {
  hasWrittenAnswer,
  isUpheld,
  mayDeliberate,
  OBJECTION_OUTCOMES,
  objectionDeadline,
  type ObjectionGround,
  type ObjectionOutcome,
} from './objections.rules.ts'

/** Where an objection stands; "overdue" is computed and never a stage. */
export const OBJECTION_STAGES = ['incomplete', 'answering', 'executing', 'answered', 'finished'] as const
export type ObjectionStage = (typeof OBJECTION_STAGES)[number]

/** The days of an objection on which its stage rests. */
export type ObjectionDays = {
  readonly receivedOn: DateOnly
  readonly grounds: readonly ObjectionGround[]
  /** Day on which the applicant was told that papers are missing. */
  readonly incompleteOn: DateOnly | null
  /** Day of the objection (note of Lamp. X): receipt, or the repair once papers were missing; null while they are. */
  readonly completeOn: DateOnly | null
  readonly deliberationOn: DateOnly | null
  readonly outcome: ObjectionOutcome | null
  readonly answeredOn: DateOnly | null
  /** Day on which the applicant got the answer; from it the 14 working days count (Perki KI 1/2013 Ps.13). */
  readonly answerReceivedOn: DateOnly | null
  readonly executionDueOn: DateOnly | null
  readonly executedOn: DateOnly | null
}

/** The stage of an objection. A promise to carry out comes before the receipt of the letter: it is work of the office. */
export function objectionStage(
  days: Omit<ObjectionDays, 'receivedOn' | 'grounds' | 'incompleteOn' | 'deliberationOn'>,
): ObjectionStage {
  if (days.outcome === null) return days.completeOn === null ? 'incomplete' : 'answering'
  if (days.executionDueOn !== null && days.executedOn === null) return 'executing'
  return hasWrittenAnswer(days.outcome) && days.answerReceivedOn === null ? 'answered' : 'finished'
}

/** The day from which the 30 days of UU KIP Ps.36(2) count; while papers are missing, provisionally receipt. */
export function objectionClockStart(days: Pick<ObjectionDays, 'receivedOn' | 'completeOn'>): DateOnly {
  return days.completeOn ?? days.receivedOn
}

/** True while the answer period runs: unanswered and with all its papers. */
export function objectionClockRuns(days: Pick<ObjectionDays, 'outcome' | 'completeOn'>): boolean {
  return days.outcome === null && days.completeOn !== null
}

/** Days an office gives itself to carry out an answer; no law sets them, so they are only suggested (as UU KIP Ps.22(7)). */
export const EXECUTION_DAYS = 10

/** The day suggested for the execution of an answer that was given on `answeredOn`. */
export function suggestedExecution(calendar: WorkingCalendar, answeredOn: DateOnly): DateOnly {
  return computeDeadline(calendar, answeredOn, EXECUTION_DAYS).due
}

/**
 * How the objection may end now. Without its papers only by a withdrawal; unanswered only once the 30 days are over
 * (UU KIP Ps.36(2)); settled only after a deliberation, and never on ground a alone (UU KIP Ps.35(2)).
 */
export function allowedObjectionOutcomes(
  calendar: WorkingCalendar,
  days: ObjectionDays,
  today: DateOnly,
): readonly ObjectionOutcome[] {
  if (days.completeOn === null) return ['withdrawn']
  const late = today > objectionDeadline(calendar, objectionClockStart(days)).due
  const settled = mayDeliberate(days.grounds) && days.deliberationOn !== null
  return OBJECTION_OUTCOMES.filter(
    (outcome) => outcome === days.outcome || ((outcome !== 'unanswered' || late) && (outcome !== 'settled' || settled)),
  )
}

/** Everything that can be done with an objection; `edit` always, the others when the stage allows. */
export const OBJECTION_STEPS = [
  'declareComplete',
  'answer',
  'recordDeliberation',
  'noticeIncomplete',
  'recordExecution',
  'recordAnswerReceipt',
  'draftInformation',
  'dispute',
  'correctAnswer',
  'reopen',
  'edit',
] as const
export type ObjectionStep = (typeof OBJECTION_STEPS)[number]

/** The article each step rests on. */
export const OBJECTION_STEP_LAW: Readonly<Record<ObjectionStep, string>> = {
  declareComplete: 'Catatan Lampiran X Perki KI 1/2021',
  answer: 'Pasal 36 ayat (2) UU KIP; Pasal 44 Perki KI 1/2021',
  recordDeliberation: 'Pasal 35 ayat (2) UU KIP',
  noticeIncomplete: 'Catatan Lampiran X Perki KI 1/2021',
  recordExecution: 'Pasal 36 UU KIP; Pasal 44 Perki KI 1/2021',
  recordAnswerReceipt: 'Pasal 13 Perki KI 1/2013',
  draftInformation: 'Pasal 11 ayat (2) UU KIP',
  dispute: 'Pasal 37 ayat (2) UU KIP; Pasal 13 Perki KI 1/2013',
  correctAnswer: 'Pasal 43 Perki KI 1/2021',
  reopen: 'Pasal 43 Perki KI 1/2021',
  edit: 'Pasal 43 Perki KI 1/2021',
}

/** A step with the last day on which it is in time; null where the law sets none. */
export type NextObjectionStep = { readonly step: ObjectionStep; readonly dueOn: DateOnly | null }

/** What lies beyond the objection itself. */
export type ObjectionSequel = {
  readonly hasDispute: boolean
  /** Last day to go to the Information Commission. */
  readonly disputeDueOn: DateOnly
}

const undated = (step: ObjectionStep): NextObjectionStep => ({ step, dueOn: null })

/** The steps the law leaves open on `today`; an answer on which a dispute hangs or that was carried out is not taken back. */
export function nextObjectionSteps(
  calendar: WorkingCalendar,
  days: ObjectionDays,
  today: DateOnly,
  sequel: ObjectionSequel,
): NextObjectionStep[] {
  const dispute: NextObjectionStep[] = sequel.hasDispute ? [] : [{ step: 'dispute', dueOn: sequel.disputeDueOn }]
  if (days.outcome !== null) return stepsAfterAnswer(days, sequel, dispute)
  if (days.completeOn === null) return [undated('declareComplete'), undated('answer'), undated('edit')]
  const { due } = objectionDeadline(calendar, objectionClockStart(days))
  return [
    { step: 'answer', dueOn: due },
    ...(mayDeliberate(days.grounds) ? [{ step: 'recordDeliberation', dueOn: due } as const] : []),
    ...(days.incompleteOn === null && days.deliberationOn === null ? [{ step: 'noticeIncomplete', dueOn: due } as const] : []),
    // Silence opens the way to the commission only after the last day (UU KIP Ps.37(2)).
    ...(today > due ? dispute : []),
    undated('edit'),
  ]
}

function stepsAfterAnswer(
  days: ObjectionDays,
  { hasDispute }: ObjectionSequel,
  dispute: readonly NextObjectionStep[],
): NextObjectionStep[] {
  const { outcome, executionDueOn, executedOn } = days
  const promised = executionDueOn !== null && executedOn === null
  const awaitsReceipt = hasWrittenAnswer(outcome) && days.answerReceivedOn === null
  // Once taken, both are offered again among the corrections: a wrongly typed day would move the way to the commission.
  const again: readonly ObjectionStep[] = [
    ...(executedOn === null ? [] : ['recordExecution' as const]),
    ...(days.answerReceivedOn === null ? [] : ['recordAnswerReceipt' as const]),
  ]
  return [
    ...(promised ? [{ step: 'recordExecution', dueOn: executionDueOn } as const] : []),
    ...(awaitsReceipt ? [undated('recordAnswerReceipt')] : []),
    ...(isUpheld(outcome) || (outcome === 'settled' && executionDueOn !== null) ? [undated('draftInformation')] : []),
    ...(outcome === 'withdrawn' ? [] : dispute),
    ...again.map(undated),
    undated('correctAnswer'),
    ...(hasDispute || executedOn !== null ? [] : [undated('reopen')]),
    undated('edit'),
  ]
}

/** A step that only writes its day (and a word or two) into the objection. */
export type DatedObjectionStep =
  | { readonly step: 'noticeIncomplete'; readonly on: DateOnly; readonly missingPapers: string }
  | { readonly step: 'declareComplete'; readonly on: DateOnly }
  | { readonly step: 'recordDeliberation'; readonly on: DateOnly; readonly note: string }
  | { readonly step: 'recordAnswerReceipt'; readonly on: DateOnly }
  | { readonly step: 'recordExecution'; readonly on: DateOnly; readonly note: string }

export type ObjectionStepResult = Partial<
  Pick<ObjectionDays, 'incompleteOn' | 'completeOn' | 'deliberationOn' | 'answerReceivedOn' | 'executedOn'>
> & { readonly missingPapers?: string; readonly deliberationNote?: string; readonly executionNote?: string }

/** The day that a step may not precede. */
function earliest(days: ObjectionDays, step: DatedObjectionStep['step']): DateOnly {
  const start = objectionClockStart(days)
  switch (step) {
    case 'noticeIncomplete':
      return days.receivedOn
    case 'declareComplete':
      return days.incompleteOn ?? days.receivedOn
    case 'recordDeliberation':
      return start
    case 'recordAnswerReceipt':
    case 'recordExecution':
      return laterOf(days.answeredOn ?? start, start)
  }
}

/**
 * The day that the receipt of the answer may not pass: an answer given in time had been received when a dispute was filed on
 * it (Perki KI 1/2013 Ps.13). A dispute over silence says nothing of a letter that came late.
 */
export function receiptBound(
  answer: { readonly dueOn: DateOnly; readonly answeredOn: DateOnly | null },
  filedOn: readonly DateOnly[],
): DateOnly | null {
  const { answeredOn, dueOn } = answer
  if (answeredOn === null || answeredOn > dueOn) return null
  return filedOn.filter((day) => day >= answeredOn).toSorted()[0] ?? null
}

export type ObjectionStepRefusal =
  | 'objections.stepNotAllowed'
  | 'date.inFuture'
  | 'date.beforeEarlierStep'
  | 'date.afterPeriod'
  | 'date.afterLaterStep'

/** What a step is held against: `nextObjectionSteps` says which are allowed, `receiptBound` what binds the receipt. */
export type ObjectionStepLimits = {
  readonly allowed: readonly NextObjectionStep[]
  readonly today: DateOnly
  readonly receiptBound: DateOnly | null
}

/** What the step writes, or why it may not be taken. */
export function takeObjectionStep(
  days: ObjectionDays,
  taken: DatedObjectionStep,
  { allowed, today, receiptBound: bound }: ObjectionStepLimits,
): Result<ObjectionStepResult, ObjectionStepRefusal> {
  const found = allowed.find(({ step }) => step === taken.step)
  if (found === undefined) return err('objections.stepNotAllowed')
  if (taken.on > today) return err('date.inFuture')
  if (taken.on < earliest(days, taken.step)) return err('date.beforeEarlierStep')
  switch (taken.step) {
    case 'noticeIncomplete':
      // Once the 30 days are over, missing papers no longer stop what has already run out.
      if (found.dueOn !== null && taken.on > found.dueOn) return err('date.afterPeriod')
      return ok({ incompleteOn: taken.on, missingPapers: taken.missingPapers, completeOn: null })
    case 'declareComplete':
      return ok({ completeOn: taken.on })
    case 'recordDeliberation':
      return ok({ deliberationOn: taken.on, deliberationNote: taken.note })
    case 'recordAnswerReceipt':
      if (bound !== null && taken.on > bound) return err('date.afterLaterStep')
      return ok({ answerReceivedOn: taken.on })
    case 'recordExecution':
      return ok({ executedOn: taken.on, executionNote: taken.note })
  }
}
