// Values of the dispute form and which parts each stage shows (UU KIP Ps.37-50; Perki KI 1/2013).
import {
  blankDispute,
  COMMISSION_NAMES,
  type CommissionLevel,
  type DateOnly,
  type Dispute,
  disputeDayProblems,
  type DisputeInput,
  DisputeInputSchema,
  type DisputeStage,
  settledStage,
  statedStage,
} from '../../../src-main/contract/index.ts'
import type { FieldProblem } from '../../ui/use-record-form.ts'

/** A dispute just registered at the commission. */
export const emptyDisputeForm = blankDispute

/** The form of a stored dispute; the stage is left to the recorded days unless it goes beyond them. */
export function disputeFormOf(dispute: Dispute): DisputeInput {
  const keys = Object.keys(blankDispute(dispute.objectionId, dispute.filedOn)) as (keyof DisputeInput)[]
  const form = Object.fromEntries(keys.map((key) => [key, dispute[key]])) as DisputeInput
  return { ...form, stage: statedStage(dispute.stage, form) }
}

export type DisputePart = 'mediation' | 'ruling' | 'court' | 'cassation'

const FIELDS: Readonly<Record<DisputePart, readonly (keyof DisputeInput)[]>> = {
  mediation: ['mediator', 'mediationStartedOn', 'mediationExtendedOn', 'mediationEndedOn', 'mediationResult'],
  ruling: ['rulingType', 'rulingNumber', 'rulingOn', 'rulingReceivedOn', 'rulingOrder', 'executionDueOn', 'executedOn'],
  court: ['courtName', 'courtNumber', 'courtFiledOn', 'courtRuledOn', 'courtRulingReceivedOn', 'courtResult'],
  cassation: ['cassationNumber', 'cassationFiledOn', 'cassationRuledOn', 'cassationResult'],
}

/** Shown although nothing is recorded in it: what the stage is in, and what comes next. */
const STAGE_PARTS: Readonly<Record<DisputeStage, readonly DisputePart[]>> = {
  registered: ['mediation', 'ruling'],
  mediation: ['mediation', 'ruling'],
  adjudication: ['ruling'],
  ruled: ['ruling', 'court'],
  court: ['ruling', 'court', 'cassation'],
  cassation: ['ruling', 'court', 'cassation'],
  final: ['ruling'],
}

/** The stage that the form shows: the days', or the later one the clerk stated. */
export const shownStage = (form: DisputeInput): DisputeStage => settledStage(form.stage, form)

/**
 * A part is shown when the stage asks for it or it is the next one, and always when something is recorded in it. A dispute
 * just filed has none of them yet; an old one entered at once opens them by its stage.
 */
export function showsPart(part: DisputePart, form: DisputeInput, isNew = false): boolean {
  if (isNew && shownStage(form) === 'registered') return hasPart(part, form)
  return STAGE_PARTS[shownStage(form)].includes(part) || hasPart(part, form)
}

/** True when something is recorded in that part. */
export function hasPart(part: DisputePart, form: DisputeInput): boolean {
  return FIELDS[part].some((field) => (form[field] ?? '') !== '')
}

/** Problems of the form by field; the backend asks the same rules. */
export function disputeFormProblems(
  form: DisputeInput,
  today: DateOnly | undefined,
  objectionReceivedOn: DateOnly | null = null,
): readonly FieldProblem[] {
  const parsed = DisputeInputSchema.safeParse(form)
  if (!parsed.success) return parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }))
  return today === undefined ? [] : disputeDayProblems(parsed.data, objectionReceivedOn, today)
}

/** The commission's name after its level was changed: a name of the clerk's own stays. */
export function renamedCommission(form: DisputeInput, level: CommissionLevel): string {
  const untouched = Object.values(COMMISSION_NAMES).includes(form.commissionName.trim()) || form.commissionName.trim() === ''
  return untouched ? COMMISSION_NAMES[level] : form.commissionName
}
