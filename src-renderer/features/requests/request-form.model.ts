// Values of the request form: how they start, and which fields are worth showing.
import {
  type ApplicantKind,
  type Channel,
  checkNationalId,
  type DateOnly,
  type NationalIdWarning,
  type OutputOf,
  type RequestDetail,
  type RequestInput,
  RequestInputSchema,
} from '../../../src-main/contract/index.ts'

/** Fields that `requests.get` sends masked; sent back unchanged they keep their stored value. */
export const MASKED_FIELDS = ['nationalId', 'address', 'phone', 'email'] as const

/** A walk-in request of a person, received today: the most common case needs no choice. */
export function emptyRequestForm(today: DateOnly): RequestInput {
  return {
    receivedOn: today,
    backdatingReason: '',
    channel: 'inPerson',
    applicantKind: 'individual',
    applicantName: '',
    nationalId: '',
    legalEntityDecree: '',
    address: '',
    phone: '',
    email: '',
    occupation: '',
    proxyName: '',
    powerOfAttorney: '',
    informationRequested: '',
    purpose: '',
    accessMethod: null,
    deliveryMethod: null,
    unit: '',
    purposeKind: null,
    notes: '',
  }
}

/** What an earlier request says of its applicant; masked fields are filled in by the backend when they come back unchanged. */
export function formOfKnown(known: OutputOf<'requests.suggestApplicants'>[number]): Partial<RequestInput> {
  const { applicantName, applicantKind, occupation, nationalId, address, phone, email, legalEntityDecree } = known
  return { applicantName, applicantKind, occupation, nationalId, address, phone, email, legalEntityDecree }
}

/** The form of a stored request, identity still masked. */
export function requestFormOf(detail: RequestDetail): RequestInput {
  const keys = Object.keys(emptyRequestForm(detail.receivedOn)) as (keyof RequestInput)[]
  return Object.fromEntries(keys.map((key) => [key, detail[key]])) as RequestInput
}

export type ConditionalField = 'backdatingReason' | 'nationalId' | 'legalEntityDecree' | 'deliveryMethod'

/**
 * Is the field worth showing? It is when the case asks for it, and always when it holds something: a hidden field never
 * carries a value, and a stored value is never dropped in silence.
 */
export function showsField(field: ConditionalField, form: RequestInput, today: DateOnly | null): boolean {
  if ((form[field] ?? '') !== '') return true
  switch (field) {
    case 'backdatingReason':
      return today !== null && form.receivedOn < today
    case 'nationalId':
      return form.applicantKind !== 'legalEntity'
    case 'legalEntityDecree':
      return form.applicantKind === 'legalEntity'
    case 'deliveryMethod':
      return form.accessMethod === 'copy'
  }
}

export type FieldProblem = { readonly path: string; readonly code: string }

/** Problems of the form by field; `today` is null when a stored request is corrected (its date was checked at entry). */
export function requestFormProblems(form: RequestInput, today: DateOnly | null): readonly FieldProblem[] {
  const parsed = RequestInputSchema.safeParse(form)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), code: issue.message }))
  if (today === null || problems.some((problem) => problem.path === 'receivedOn')) return problems
  if (form.receivedOn > today) return [...problems, { path: 'receivedOn', code: 'date.inFuture' }]
  if (form.receivedOn < today && form.backdatingReason.trim() === '')
    return [...problems, { path: 'backdatingReason', code: 'backdating.reasonRequired' }]
  return problems
}

/** Doubts about the NIK while it is typed; a masked or too short unfinished number raises none. */
export function nationalIdDoubts(typed: string, focused: boolean): readonly NationalIdWarning[] {
  const digits = typed.trim()
  if (digits === '' || digits.includes('*')) return []
  if (focused && digits.length < 16 && /^\d*$/.test(digits)) return []
  return checkNationalId(digits)
}

/** Perki KI 1/2021 Ps.28 knows in person and e-mail; another channel is recorded and its identity completed later. */
export function isOutsidePerkiChannels(channel: Channel): boolean {
  return channel !== 'inPerson' && channel !== 'email' && channel !== 'post'
}

/** A group always acts through the one who holds its power of attorney (Perki KI 1/2021 Ps.27). */
export function needsProxy(kind: ApplicantKind, form: Pick<RequestInput, 'proxyName' | 'powerOfAttorney'>): boolean {
  return kind === 'group' || form.proxyName !== '' || form.powerOfAttorney !== ''
}
