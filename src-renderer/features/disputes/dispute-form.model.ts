// Values of the dispute form and which parts each stage shows (UU KIP Ps.37-50; Perki KI 1/2013).
import {
  type DateOnly,
  type Dispute,
  type DisputeInput,
  DisputeInputSchema,
  type DisputeStage,
} from '../../../src-main/contract/index.ts'
import { daysToCome } from '../../ui/days-to-come.ts'
import type { FieldProblem } from '../../ui/use-record-form.ts'

/** A dispute just registered at the commission; cities rarely have one of their own, so the province's is the guess. */
export function emptyDisputeForm(objectionId: number, today: DateOnly): DisputeInput {
  return {
    objectionId,
    commissionName: 'Komisi Informasi Provinsi',
    commissionNumber: '',
    filedOn: today,
    respondentRepresentative: '',
    stage: 'registered',
    mediator: '',
    mediationStartedOn: null,
    mediationEndedOn: null,
    mediationResult: null,
    rulingType: null,
    rulingNumber: '',
    rulingOn: null,
    rulingReceivedOn: null,
    rulingOrder: null,
    executionDueOn: null,
    executedOn: null,
    courtName: '',
    courtNumber: '',
    courtFiledOn: null,
    courtRuledOn: null,
    courtResult: '',
    notes: '',
  }
}

/** The form of a stored dispute. */
export function disputeFormOf(dispute: Dispute): DisputeInput {
  const keys = Object.keys(emptyDisputeForm(dispute.objectionId, dispute.filedOn)) as (keyof DisputeInput)[]
  return Object.fromEntries(keys.map((key) => [key, dispute[key]])) as DisputeInput
}

export type DisputePart = 'mediation' | 'ruling' | 'court'

const FIELDS: Readonly<Record<DisputePart, readonly (keyof DisputeInput)[]>> = {
  mediation: ['mediator', 'mediationStartedOn', 'mediationEndedOn', 'mediationResult'],
  ruling: ['rulingType', 'rulingNumber', 'rulingOn', 'rulingReceivedOn', 'rulingOrder', 'executionDueOn', 'executedOn'],
  court: ['courtName', 'courtNumber', 'courtFiledOn', 'courtRuledOn', 'courtResult'],
}

const STAGE_PARTS: Readonly<Record<DisputeStage, readonly DisputePart[]>> = {
  registered: [],
  mediation: ['mediation'],
  adjudication: ['mediation'],
  ruled: ['mediation', 'ruling'],
  court: ['ruling', 'court'],
  cassation: ['ruling', 'court'],
  final: ['ruling'],
}

/** A part is shown when the stage asks for it, and always when something is recorded in it. */
export function showsPart(part: DisputePart, form: DisputeInput): boolean {
  return STAGE_PARTS[form.stage].includes(part) || FIELDS[part].some((field) => (form[field] ?? '') !== '')
}

const PAST_DAYS = [
  'filedOn',
  'mediationStartedOn',
  'mediationEndedOn',
  'rulingOn',
  'rulingReceivedOn',
  'executedOn',
  'courtFiledOn',
  'courtRuledOn',
] as const

/** Problems of the form by field. */
export function disputeFormProblems(form: DisputeInput, today: DateOnly | undefined): readonly FieldProblem[] {
  const parsed = DisputeInputSchema.safeParse(form)
  if (!parsed.success) return parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }))
  const { mediationStartedOn: start, mediationEndedOn: end } = parsed.data
  const problems = daysToCome(parsed.data, PAST_DAYS, today)
  if (start !== null && end !== null && end < start) problems.push({ path: 'mediationEndedOn', code: 'date.endBeforeStart' })
  return problems
}

/** Ground a goes straight to adjudication; the others are mediated first (Perki KI 1/2013 Ps.29). */
export function firstStageWord(grounds: readonly string[]): string {
  return grounds.includes('a')
    ? 'Alasan huruf a: sengketa langsung diperiksa melalui ajudikasi nonlitigasi.'
    : 'Alasan huruf b sampai g: sengketa ditempuh melalui mediasi terlebih dahulu.'
}
