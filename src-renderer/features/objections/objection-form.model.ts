// Values of the objection form (Lamp. X), and what it takes over from the linked request.
import {
  type DateOnly,
  needsRequest,
  type ObjectionDetail,
  type ObjectionInput,
  ObjectionInputSchema,
  type RequestDetail,
} from '../../../src-main/contract/index.ts'

/** An empty objection received today. */
export function emptyObjectionForm(today: DateOnly): ObjectionInput {
  return {
    requestId: null,
    receivedOn: today,
    backdatingReason: '',
    applicantName: '',
    address: '',
    phone: '',
    occupation: '',
    proxyName: '',
    proxyAddress: '',
    proxyPhone: '',
    informationRequested: '',
    purpose: '',
    grounds: [],
    caseStatement: '',
    notes: '',
  }
}

/** The form of a stored objection. */
export function objectionFormOf(detail: ObjectionDetail): ObjectionInput {
  const keys = Object.keys(emptyObjectionForm(detail.receivedOn)) as (keyof ObjectionInput)[]
  return Object.fromEntries(keys.map((key) => [key, detail[key]])) as ObjectionInput
}

/**
 * What a linked request tells about the one who objects. Address and phone reach the window masked, so they stay empty
 * and are asked again rather than saved as a mask.
 */
export function copiedFromRequest(request: RequestDetail): Partial<ObjectionInput> {
  return {
    requestId: request.id,
    applicantName: request.applicantName,
    occupation: request.occupation,
    proxyName: request.proxyName,
    informationRequested: request.informationRequested,
    purpose: request.purpose,
  }
}

/** Grounds that suggest themselves from how the request ended (UU KIP Ps.35(1)); the clerk may change them. */
export function suggestedGrounds(
  request: Pick<RequestDetail, 'outcome' | 'daysLeft' | 'refusalReasons'>,
): ObjectionInput['grounds'] {
  if (request.outcome === null) return request.daysLeft !== null && request.daysLeft < 0 ? ['c'] : []
  if (request.outcome === 'refused') return request.refusalReasons.some((reason) => reason !== 'againstLaw') ? ['a'] : ['e']
  if (request.outcome === 'notHeld' || request.outcome === 'notDocumented') return ['e']
  return []
}

/** What stands where no request is linked: ground b needs none; on any other an old register may not name it. */
export const withoutRequest = (grounds: ObjectionInput['grounds']) =>
  needsRequest(grounds) ? '' : 'Tanpa permohonan (informasi berkala)'

/** The last day of the request's own period when silence (ground c) was objected to before it ended; else null. */
export function silenceStillRuns(
  grounds: ObjectionInput['grounds'],
  filed: Pick<ObjectionDetail, 'filedEarly' | 'filingWindow'>,
): DateOnly | null {
  return filed.filedEarly && grounds.includes('c') ? (filed.filingWindow?.trigger ?? null) : null
}

/** The day of registration: the office's today for a new objection, and whether it is one. */
export type Registration = { readonly on: DateOnly; readonly isNew: boolean }

/** Problems of the form by field. */
export function objectionFormProblems(
  form: ObjectionInput,
  registration: Registration,
): readonly { readonly path: string; readonly code: string }[] {
  const parsed = ObjectionInputSchema.safeParse(form)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }))
  if (form.requestId === null && needsRequest(form.grounds))
    problems.push({ path: 'requestId', code: 'objections.requestRequired' })
  if (problems.some((problem) => problem.path === 'receivedOn')) return problems
  if (form.receivedOn > registration.on)
    problems.push({ path: 'receivedOn', code: registration.isNew ? 'date.inFuture' : 'date.afterRegistration' })
  if (form.receivedOn < registration.on && form.backdatingReason.trim() === '')
    problems.push({ path: 'backdatingReason', code: 'backdating.reasonRequired' })
  return problems
}
