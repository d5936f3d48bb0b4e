// Values of the decision form and which fields each outcome needs (Perki KI 1/2021 Ps.31(4), Ps.34).
import {
  checkDecision,
  type DateOnly,
  type DecisionInput,
  DecisionInputSchema,
  type RequestDetail,
  type RequestItem,
  type RequestOutcome,
} from '../../../src-main/contract/index.ts'
import type { FieldProblem } from '../../ui/use-record-form.ts'

/** The form while no outcome is chosen yet. */
export type DecisionForm = Omit<DecisionInput, 'outcome'> & { readonly outcome: RequestOutcome | null }

/** The decision as stored, or an empty one dated today. */
export function decisionFormOf(detail: RequestDetail, today: DateOnly): DecisionForm {
  const open = detail.outcome === null
  return {
    outcome: detail.outcome,
    decidedOn: detail.decidedOn ?? today,
    underControl: detail.underControl,
    otherBody: detail.otherBody,
    notDocumented: detail.notDocumented,
    formSoft: detail.formSoft,
    formHard: detail.formHard,
    refusalReasons: detail.refusalReasons,
    refusalText: detail.refusalText,
    otherLaw: detail.otherLaw,
    excludedInformationId: detail.excludedInformationId,
    redactionNote: detail.redactionNote,
    promisedOn: detail.promisedOn,
    approvedBy: detail.approvedBy,
    approvedOn: detail.approvedOn,
    noticeOn: open ? today : detail.noticeOn,
    providedOn: detail.providedOn,
    feeCopying: detail.feeCopying,
    feeDelivery: detail.feeDelivery,
    feeOther: detail.feeOther,
    paymentMethod: detail.paymentMethod,
    items: detail.items,
    answeredWith: detail.answeredWith,
  }
}

export type DecisionPart = 'redaction' | 'refusal' | 'otherBody' | 'promise' | 'notice' | 'form' | 'handover' | 'fees'

const PARTS: Readonly<Record<RequestOutcome, readonly DecisionPart[]>> = {
  grantedFully: ['notice', 'form', 'handover', 'fees'],
  grantedPartly: ['redaction', 'notice', 'form', 'handover', 'fees'],
  refused: ['refusal', 'notice'],
  notHeld: ['otherBody', 'notice'],
  notDocumented: ['promise', 'notice'],
  lapsed: [],
  withdrawn: [],
}

/** True when this outcome asks for that part of the form. */
export function hasPart(outcome: RequestOutcome | null, part: DecisionPart): boolean {
  return outcome !== null && PARTS[outcome].includes(part)
}

/** A partly granted request may also name the ground of what stays closed. */
export function showsGrounds(outcome: RequestOutcome | null): boolean {
  return outcome === 'refused' || outcome === 'grantedPartly'
}

/** A refusal by exclusion rests on a decree and on the approval of Atasan PPID (Perki KI 1/2021 Ps.34(2), Ps.10(2)f). */
export function restsOnExclusion(form: Pick<DecisionForm, 'refusalReasons'>): boolean {
  return form.refusalReasons.some((reason) => reason !== 'againstLaw')
}

const heldBy: Readonly<Record<RequestOutcome, boolean | null>> = {
  grantedFully: true,
  grantedPartly: true,
  refused: true,
  notHeld: false,
  notDocumented: true,
  lapsed: null,
  withdrawn: null,
}

/** The decision to send: fields of other outcomes emptied, "Di bawah Penguasaan" of Lamp. VIII filled from the outcome. */
export function decisionOf(form: DecisionForm, outcome: RequestOutcome): DecisionInput {
  const grounds = showsGrounds(outcome) ? form.refusalReasons : []
  const excluded = grounds.some((reason) => reason !== 'againstLaw')
  const has = (part: DecisionPart) => hasPart(outcome, part)
  const fees = has('fees')
  return {
    ...form,
    outcome,
    underControl: heldBy[outcome],
    notDocumented: outcome === 'notDocumented',
    otherBody: has('otherBody') ? form.otherBody : '',
    refusalReasons: grounds,
    refusalText: showsGrounds(outcome) ? form.refusalText : '',
    otherLaw: grounds.includes('article17j') ? form.otherLaw : '',
    excludedInformationId: excluded ? form.excludedInformationId : null,
    redactionNote: has('redaction') ? form.redactionNote : '',
    promisedOn: has('promise') ? form.promisedOn : null,
    approvedBy: excluded ? form.approvedBy : '',
    approvedOn: excluded ? form.approvedOn : null,
    noticeOn: has('notice') ? form.noticeOn : null,
    formSoft: has('form') && form.formSoft,
    formHard: has('form') && form.formHard,
    providedOn: has('handover') ? form.providedOn : null,
    feeCopying: fees ? form.feeCopying : 0,
    feeDelivery: fees ? form.feeDelivery : 0,
    feeOther: fees ? form.feeOther : 0,
    paymentMethod: fees && totalFee(form) > 0 ? form.paymentMethod : '',
    items: outcome === 'lapsed' || outcome === 'withdrawn' ? [] : form.items,
    answeredWith: has('handover') ? form.answeredWith : [],
  }
}

/** Lines or numbered parts of a request as its items, to begin with. */
export function itemsOfText(text: string): RequestItem[] {
  const parts = text
    .split(/\n+|;\s+|\s(?=\(?\d{1,2}[.)]\s)/)
    .map((part) => part.replace(/^\s*(?:\(?\d{1,2}[.)]|[-•a-z][.)]?(?=\s))\s*/, '').trim())
    .filter((part) => part !== '')
  return parts.slice(0, 40).map((part) => ({ text: part.slice(0, 2000), outcome: 'grantedFully', note: '' }))
}

/** Sum of the three fees in whole rupiah (Lamp. VII: penyalinan, pengiriman, lain-lain). */
export function totalFee(form: Pick<DecisionForm, 'feeCopying' | 'feeDelivery' | 'feeOther'>): number {
  return form.feeCopying + form.feeDelivery + form.feeOther
}

/** What is missing, by field: the shape first, then what the law asks of this outcome. */
export function decisionProblems(
  receivedOn: DateOnly,
  today: DateOnly,
  form: DecisionForm,
  exclusionScope: 'whole' | 'partial' | null = null,
): readonly FieldProblem[] {
  if (form.outcome === null) return [{ path: 'outcome', code: 'text.required' }]
  const parsed = DecisionInputSchema.safeParse(decisionOf(form, form.outcome))
  if (!parsed.success) return parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }))
  return checkDecision(receivedOn, parsed.data, today, exclusionScope)
}
