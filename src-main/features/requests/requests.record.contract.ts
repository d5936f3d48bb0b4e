// What a request looks like when it crosses to the window: form, decision, line, whole case.
import { z } from 'zod'
import { DateOnlySchema, IdSchema, OptionalText, RequiredText, VersionSchema, YearSchema } from '../../contract/schemas.ts'
import { DeadlineSchema } from '../calendar/calendar.contract.ts'
import {
  ACCESS_METHODS,
  APPLICANT_KINDS,
  CHANNELS,
  DELIVERY_METHODS,
  EXTENSION_REASONS,
  ITEM_OUTCOMES,
  NATIONAL_ID_WARNINGS,
  PURPOSE_KINDS,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
} from './requests.rules.ts'
import { REQUEST_STAGES, REQUEST_STEPS } from './requests.life-cycle.ts'

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
  /** The unit that holds the information, for the annual report; known to staff, so never asked of the applicant. */
  unit: OptionalText(200).default(''),
  /** The group of the purpose as staff read it; null leaves it to the words (`purposeKindOf`). */
  purposeKind: z.enum(PURPOSE_KINDS).nullable().default(null),
  notes: OptionalText(4000),
}

export const RequestInputSchema = z.strictObject(FormFields)
export type RequestInput = z.infer<typeof RequestInputSchema>

export const RequestItemSchema = z.strictObject({
  text: RequiredText(2000),
  outcome: z.enum(ITEM_OUTCOMES),
  note: OptionalText(1000),
})

/** An entry of the DIP that answers the request, as it was when it was attached. */
export const AnsweringInformationSchema = z.strictObject({
  id: IdSchema,
  title: z.string().max(1000),
  link: z.string().max(1000),
})
export type AnsweringInformation = z.infer<typeof AnsweringInformationSchema>

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
  /** Items decided one by one; empty when the request is decided as a whole. */
  items: z.array(RequestItemSchema).max(40),
  /** Public information handed over or pointed to as the answer. */
  answeredWith: z.array(AnsweringInformationSchema).max(20),
}

export const DecisionInputSchema = z.strictObject(DecisionFields)
export type DecisionInput = z.infer<typeof DecisionInputSchema>

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
  stage: z.enum(REQUEST_STAGES),
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
  /** Day on which the identity was erased for good, its retention being over (UU 27/2022 Ps.44); null while it was not. */
  identityErasedOn: DateOnlySchema.nullable(),
  nationalIdWarnings: z.array(z.enum(NATIONAL_ID_WARNINGS)),
  extendedOn: DateOnlySchema.nullable(),
  extensionReason: z.enum(EXTENSION_REASONS).nullable(),
  extensionNote: z.string(),
  stage: z.enum(REQUEST_STAGES),
  incompleteOn: DateOnlySchema.nullable(),
  incompleteReceivedOn: DateOnlySchema.nullable(),
  missingPapers: z.string(),
  completeOn: DateOnlySchema.nullable(),
  paidOn: DateOnlySchema.nullable(),
  finishedOn: DateOnlySchema.nullable(),
  dueOn: DateOnlySchema,
  daysLeft: z.int().nullable(),
  deadline: DeadlineSchema,
  /** Working days from receipt to the written notice; null while there is none. */
  answeredInDays: z.int().nullable(),
  /** The only steps the window offers, each with its last day. */
  nextSteps: z.array(z.strictObject({ step: z.enum(REQUEST_STEPS), dueOn: DateOnlySchema.nullable() })),
  allowedOutcomes: z.array(z.enum(REQUEST_OUTCOMES)),
  /** An objection that was upheld opens the request again as a task until it is carried out (ppid 6.4). */
  objections: z.array(
    z.strictObject({
      id: IdSchema,
      registrationNumber: z.string(),
      receivedOn: DateOnlySchema,
      executionDueOn: DateOnlySchema.nullable(),
      executedOn: DateOnlySchema.nullable(),
    }),
  ),
  excludedInformationTitle: z.string().nullable(),
})
export type RequestDetail = z.infer<typeof RequestDetailSchema>

export const REQUEST_LANES = ['overdue', 'dueToday', 'dueSoon', 'waiting', 'open', 'closed'] as const

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

export const EarlierRequestSchema = z.strictObject({
  id: IdSchema,
  registrationNumber: z.string(),
  receivedOn: DateOnlySchema,
  informationRequested: z.string(),
  outcome: z.enum(REQUEST_OUTCOMES).nullable(),
})
export type EarlierRequest = z.infer<typeof EarlierRequestSchema>

const step = <S extends string>(name: S) => ({ step: z.literal(name), on: DateOnlySchema })

export const DatedStepSchema = z.discriminatedUnion('step', [
  z.strictObject(step('declareComplete')),
  z.strictObject({ ...step('noticeIncomplete'), missingPapers: RequiredText(2000) }),
  z.strictObject(step('recordIncompleteReceipt')),
  z.strictObject(step('recordNotice')),
  z.strictObject(step('recordHandover')),
  z.strictObject({ ...step('recordPayment'), paymentMethod: RequiredText(120) }),
  z.strictObject(step('finish')),
])
