// Operations on the register of objections (keberatan).
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
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from './objections.rules.ts'

export const OBJECTION_ERROR_CODES = [
  'objections.requestRequired',
  'objections.requestNotFound',
  'objections.notAnswered',
  'objections.hasDispute',
] as const

/** Form of Lamp. X (Perki KI 1/2021 Ps.41(5)). */
const FormFields = {
  requestId: IdSchema.nullable(),
  receivedOn: DateOnlySchema,
  backdatingReason: OptionalText(300),
  applicantName: RequiredText(200),
  address: OptionalText(400),
  phone: OptionalText(60),
  occupation: OptionalText(160),
  proxyName: OptionalText(200),
  proxyAddress: OptionalText(400),
  proxyPhone: OptionalText(60),
  informationRequested: OptionalText(8000),
  purpose: OptionalText(2000),
  grounds: z.array(z.enum(OBJECTION_GROUNDS)).min(1, { error: 'objection.groundRequired' }),
  caseStatement: OptionalText(8000),
  notes: OptionalText(4000),
}

export const ObjectionInputSchema = z.strictObject(FormFields)
export type ObjectionInput = z.infer<typeof ObjectionInputSchema>

const AnswerFields = {
  outcome: z.enum(OBJECTION_OUTCOMES),
  answeredOn: DateOnlySchema.nullable(),
  answerNumber: OptionalText(120),
  /** Decision of Atasan PPID; written reasons are needed when the refusal is upheld (UU KIP Ps.36(3)). */
  answerText: OptionalText(8000),
  superiorName: OptionalText(200),
  superiorPosition: OptionalText(200),
  applicantReaction: OptionalText(2000),
}

export const ObjectionAnswerSchema = z.strictObject(AnswerFields)
export type ObjectionAnswer = z.infer<typeof ObjectionAnswerSchema>

export const ObjectionRowSchema = z.strictObject({
  id: IdSchema,
  version: VersionSchema,
  registrationNumber: z.string(),
  receivedOn: DateOnlySchema,
  applicantName: z.string(),
  requestNumber: z.string().nullable(),
  grounds: z.array(z.enum(OBJECTION_GROUNDS)),
  outcome: z.enum(OBJECTION_OUTCOMES).nullable(),
  dueOn: DateOnlySchema,
  daysLeft: z.int().nullable(),
  answeredOn: DateOnlySchema.nullable(),
  hasDispute: z.boolean(),
})
export type ObjectionRow = z.infer<typeof ObjectionRowSchema>

/** Contacts are masked; in full they come only from `objections.revealContacts`, which is journaled. */
export const ObjectionDetailSchema = z.strictObject({
  ...FormFields,
  ...AnswerFields,
  grounds: z.array(z.enum(OBJECTION_GROUNDS)),
  outcome: z.enum(OBJECTION_OUTCOMES).nullable(),
  id: IdSchema,
  version: VersionSchema,
  agencyId: IdSchema,
  registrationNumber: z.string(),
  originalNumber: z.string(),
  registeredOn: DateOnlySchema,
  requestNumber: z.string().nullable(),
  dueOn: DateOnlySchema,
  daysLeft: z.int().nullable(),
  deadline: DeadlineSchema,
  /** Filed after the window of UU KIP Ps.36(1)? Null when no request is linked. */
  filedLate: z.boolean().nullable(),
  filingWindow: DeadlineSchema.nullable(),
  disputes: z.array(z.strictObject({ id: IdSchema, commissionNumber: z.string(), filedOn: DateOnlySchema })),
})
export type ObjectionDetail = z.infer<typeof ObjectionDetailSchema>

export const objectionOperations = operations('objections', {
  list: query({
    input: z.strictObject({
      agencyId: IdSchema,
      search: z.string().max(200),
      year: YearSchema.nullable(),
      state: z.enum(['open', 'closed', 'overdue']).nullable(),
      ...PageRequest,
    }),
    output: pageOf(ObjectionRowSchema),
  }),
  get: query({ input: z.strictObject({ id: IdSchema }), output: ObjectionDetailSchema }),
  years: query({ input: z.strictObject({ agencyId: IdSchema }), output: z.array(z.int()) }),
  preview: query({
    input: z.strictObject({ agencyId: IdSchema, receivedOn: DateOnlySchema, requestId: IdSchema.nullable() }),
    output: z.strictObject({
      nextNumber: z.string(),
      today: DateOnlySchema,
      deadline: DeadlineSchema,
      filingWindow: DeadlineSchema.nullable(),
      filedLate: z.boolean().nullable(),
    }),
  }),
  register: command({
    input: z.strictObject({ agencyId: IdSchema, form: ObjectionInputSchema }),
    output: z.strictObject({ id: IdSchema, version: VersionSchema, registrationNumber: z.string() }),
    touches: ['objections', 'requests'],
  }),
  update: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, form: ObjectionInputSchema }),
    output: RefSchema,
    touches: ['objections', 'requests'],
  }),
  answer: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, answer: ObjectionAnswerSchema }),
    output: RefSchema,
    touches: ['objections', 'requests'],
  }),
  /** Shows addresses and telephone numbers in full and writes who looked and why into the journal. */
  revealContacts: command({
    input: z.strictObject({ id: IdSchema, reason: RequiredText(300) }),
    output: z.strictObject({
      address: z.string(),
      phone: z.string(),
      proxyAddress: z.string(),
      proxyPhone: z.string(),
    }),
    touches: [],
  }),
  reopen: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, reason: RequiredText(500) }),
    output: RefSchema,
    touches: ['objections', 'requests'],
  }),
  /** Register book in the official 20 columns (Lamp. XI) as xlsx; starts a job. */
  exportWorkbook: service({
    input: z.strictObject({ agencyId: IdSchema, from: DateOnlySchema, to: DateOnlySchema, saveToken: z.string() }),
    output: z.strictObject({ jobId: z.string() }),
  }),
})
