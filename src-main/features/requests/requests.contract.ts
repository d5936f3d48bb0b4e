// Operations on the register of information requests.
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
import {
  DateOnlySchema,
  IdSchema,
  OptionalText,
  PageRequest,
  pageOf,
  RefSchema,
  RequiredText,
  VersionSchema,
  YearSchema,
} from '../../contract/schemas.ts'
import { DeadlineSchema } from '../calendar/calendar.contract.ts'
import {
  ACCESS_METHODS,
  APPLICANT_KINDS,
  CHANNELS,
  DELIVERY_METHODS,
  EXTENSION_REASONS,
  NATIONAL_ID_WARNINGS,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
} from './requests.rules.ts'

export const REQUEST_ERROR_CODES = [
  'requests.alreadyClosed',
  'requests.alreadyExtended',
  'requests.extensionTooLate',
  'requests.extensionBeforeReceipt',
  'requests.notClosed',
  'requests.hasObjection',
] as const

/** The official form and its superset (Perki KI 1/2021 Ps.27, Ps.29(5), Lamp. VI; ppid 5.3). */
const FormFields = {
  receivedOn: DateOnlySchema,
  backdatingReason: OptionalText(300),
  channel: z.enum(CHANNELS),
  applicantKind: z.enum(APPLICANT_KINDS),
  applicantName: RequiredText(200),
  nationalId: OptionalText(30),
  legalEntityDecree: OptionalText(120),
  address: OptionalText(400),
  phone: OptionalText(60),
  email: OptionalText(160),
  occupation: OptionalText(160),
  proxyName: OptionalText(200),
  powerOfAttorney: OptionalText(200),
  informationRequested: RequiredText(8000),
  purpose: OptionalText(2000),
  accessMethod: z.enum(ACCESS_METHODS).nullable(),
  deliveryMethod: z.enum(DELIVERY_METHODS).nullable(),
  notes: OptionalText(4000),
}

export const RequestInputSchema = z.strictObject(FormFields)
export type RequestInput = z.infer<typeof RequestInputSchema>

/** The decision with its law (Perki KI 1/2021 Ps.31(4), Ps.34; Lamp. VII, VIII, IX). */
const DecisionFields = {
  outcome: z.enum(REQUEST_OUTCOMES),
  decidedOn: DateOnlySchema,
  underControl: z.boolean().nullable(),
  otherBody: OptionalText(200),
  notDocumented: z.boolean(),
  formSoft: z.boolean(),
  formHard: z.boolean(),
  refusalReasons: z.array(z.enum(REFUSAL_REASONS)),
  refusalText: OptionalText(4000),
  otherLaw: OptionalText(300),
  excludedInformationId: IdSchema.nullable(),
  redactionNote: OptionalText(2000),
  promisedOn: DateOnlySchema.nullable(),
  /** Approval of Atasan PPID, wanted for a refusal by exclusion (Perki KI 1/2021 Ps.10(2)f). */
  approvedBy: OptionalText(200),
  approvedOn: DateOnlySchema.nullable(),
  noticeOn: DateOnlySchema.nullable(),
  providedOn: DateOnlySchema.nullable(),
  feeCopying: z.int().nonnegative(),
  feeDelivery: z.int().nonnegative(),
  feeOther: z.int().nonnegative(),
  paymentMethod: OptionalText(120),
}

export const DecisionInputSchema = z.strictObject(DecisionFields)
export type DecisionInput = z.infer<typeof DecisionInputSchema>

export const NEXT_STEPS = ['edit', 'decide', 'extend', 'correctDecision', 'reopen', 'object'] as const

/** One line of the list; identity beyond the name is not in it. */
export const RequestRowSchema = z.strictObject({
  id: IdSchema,
  version: VersionSchema,
  registrationNumber: z.string(),
  receivedOn: DateOnlySchema,
  applicantName: z.string(),
  applicantKind: z.enum(APPLICANT_KINDS),
  channel: z.enum(CHANNELS),
  informationRequested: z.string(),
  stage: z.enum(['open', 'extended', 'closed']),
  outcome: z.enum(REQUEST_OUTCOMES).nullable(),
  dueOn: DateOnlySchema,
  /** Working days left, 0 today, negative when late; null for a closed case. */
  daysLeft: z.int().nullable(),
  closedOn: DateOnlySchema.nullable(),
})
export type RequestRow = z.infer<typeof RequestRowSchema>

export const RequestDetailSchema = z.strictObject({
  ...FormFields,
  ...DecisionFields,
  outcome: z.enum(REQUEST_OUTCOMES).nullable(),
  decidedOn: DateOnlySchema.nullable(),
  id: IdSchema,
  version: VersionSchema,
  agencyId: IdSchema,
  registrationNumber: z.string(),
  originalNumber: z.string(),
  registeredOn: DateOnlySchema,
  enteredAt: z.string(),
  /** Masked: `3273********0001`. The full value comes only from `requests.revealIdentity`, which is journaled. */
  nationalId: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
  nationalIdWarnings: z.array(z.enum(NATIONAL_ID_WARNINGS)),
  extendedOn: DateOnlySchema.nullable(),
  extensionReason: z.enum(EXTENSION_REASONS).nullable(),
  extensionNote: z.string(),
  stage: z.enum(['open', 'extended', 'closed']),
  dueOn: DateOnlySchema,
  daysLeft: z.int().nullable(),
  deadline: DeadlineSchema,
  /** Working days from receipt to the written notice; null while there is none. */
  answeredInDays: z.int().nullable(),
  nextSteps: z.array(z.enum(NEXT_STEPS)),
  objections: z.array(z.strictObject({ id: IdSchema, registrationNumber: z.string(), receivedOn: DateOnlySchema })),
  excludedInformationTitle: z.string().nullable(),
})
export type RequestDetail = z.infer<typeof RequestDetailSchema>

export const REQUEST_LANES = ['overdue', 'dueToday', 'dueSoon', 'open', 'closed'] as const

export const RequestFilter = {
  agencyId: IdSchema,
  search: z.string().max(200),
  year: YearSchema.nullable(),
  lane: z.enum(REQUEST_LANES).nullable(),
  outcome: z.enum(REQUEST_OUTCOMES).nullable(),
  channel: z.enum(CHANNELS).nullable(),
}

export const IdentitySchema = z.strictObject({
  nationalId: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.string(),
})

export const requestOperations = operations('requests', {
  list: query({ input: z.strictObject({ ...RequestFilter, ...PageRequest }), output: pageOf(RequestRowSchema) }),
  get: query({ input: z.strictObject({ id: IdSchema }), output: RequestDetailSchema }),
  /** Years with requests, newest first, for the filter. */
  years: query({ input: z.strictObject({ agencyId: IdSchema }), output: z.array(z.int()) }),
  /** What the form needs before saving: the number it will get and the due date. */
  preview: query({
    input: z.strictObject({ agencyId: IdSchema, receivedOn: DateOnlySchema }),
    output: z.strictObject({ nextNumber: z.string(), today: DateOnlySchema, deadline: DeadlineSchema }),
  }),
  register: command({
    input: z.strictObject({ agencyId: IdSchema, form: RequestInputSchema }),
    output: z.strictObject({ id: IdSchema, version: VersionSchema, registrationNumber: z.string() }),
    touches: ['requests'],
  }),
  /** Corrects the form fields; a changed received date moves the deadline. Masked identity fields sent back unchanged stay as they are. */
  update: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, form: RequestInputSchema }),
    output: RefSchema,
    touches: ['requests'],
  }),
  extend: command({
    input: z.strictObject({
      id: IdSchema,
      version: VersionSchema,
      extendedOn: DateOnlySchema,
      reason: z.enum(EXTENSION_REASONS),
      /** The written reason that UU KIP Ps.22(8) asks for. */
      note: RequiredText(2000),
    }),
    output: RefSchema,
    touches: ['requests'],
  }),
  decide: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, decision: DecisionInputSchema }),
    output: RefSchema,
    touches: ['requests'],
  }),
  /** Takes a decision back (entered by mistake); refused while an objection hangs on it. */
  reopen: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, reason: RequiredText(500) }),
    output: RefSchema,
    touches: ['requests'],
  }),
  /** Shows the full identity and writes who looked and why into the journal. */
  revealIdentity: command({
    input: z.strictObject({ id: IdSchema, reason: RequiredText(300) }),
    output: IdentitySchema,
    touches: [],
  }),
  /** Register book as xlsx: official 21 columns of Lamp. VIII, or with NIK and proxy of Ps.32 (internal). */
  exportWorkbook: service({
    input: z.strictObject({
      agencyId: IdSchema,
      from: DateOnlySchema,
      to: DateOnlySchema,
      mode: z.enum(['annexVIII', 'article32']),
      saveToken: z.string(),
    }),
    output: z.strictObject({ jobId: z.string() }),
  }),
})
