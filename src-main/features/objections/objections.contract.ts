// Operations on the register of objections (keberatan).
import { z } from 'zod'
import { command, operations, query } from '../../contract/operations.ts'
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
import { EXPORT_PROFILES } from '../export-profile.rules.ts'
import { OBJECTION_STAGES, OBJECTION_STEPS } from './objections.life-cycle.ts'
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from './objections.rules.ts'

export const OBJECTION_ERROR_CODES = [
  'objections.requestRequired',
  'objections.requestNotFound',
  'objections.notAnswered',
  'objections.hasDispute',
  'objections.notComplete',
  'objections.outcomeNotAllowed',
  'objections.stepNotAllowed',
  'objections.alreadyAnswered',
  'objections.notDiscardedWithDispute',
  'objections.hasLetters',
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
  /** Decision of Atasan PPID; written reasons are needed when the refusal is upheld, wholly or in part (`needsReasons`). */
  answerText: OptionalText(8000),
  superiorName: OptionalText(200),
  superiorPosition: OptionalText(200),
  applicantReaction: OptionalText(2000),
  /** Day by which the office carries out what it grants; a suggested one when an upheld objection names none. */
  executionDueOn: DateOnlySchema.nullable().default(null),
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
  stage: z.enum(OBJECTION_STAGES),
  executionDueOn: DateOnlySchema.nullable(),
  hasDispute: z.boolean(),
})
export type ObjectionRow = z.infer<typeof ObjectionRowSchema>

/** Contacts are masked; in full they come only from `objections.revealContacts`, which is journaled. */
export const ObjectionDetailSchema = z.strictObject({
  ...FormFields,
  ...AnswerFields,
  grounds: z.array(z.enum(OBJECTION_GROUNDS)),
  outcome: z.enum(OBJECTION_OUTCOMES).nullable(),
  executionDueOn: DateOnlySchema.nullable(),
  stage: z.enum(OBJECTION_STAGES),
  incompleteOn: DateOnlySchema.nullable(),
  missingPapers: z.string(),
  completeOn: DateOnlySchema.nullable(),
  answerReceivedOn: DateOnlySchema.nullable(),
  deliberationOn: DateOnlySchema.nullable(),
  deliberationNote: z.string(),
  executedOn: DateOnlySchema.nullable(),
  executionNote: z.string(),
  /** Day on which the contacts were erased for good, their retention being over (UU 27/2022 Ps.44); null while they were not. */
  identityErasedOn: DateOnlySchema.nullable(),
  /** The only steps the window offers, each with its last day. */
  nextSteps: z.array(z.strictObject({ step: z.enum(OBJECTION_STEPS), dueOn: DateOnlySchema.nullable() })),
  allowedOutcomes: z.array(z.enum(OBJECTION_OUTCOMES)),
  /** Suggested last day of the execution of an answer given today. */
  suggestedExecutionOn: DateOnlySchema,
  /** Title for the DIP entry that the answer opens, without identity; the clerk words it before it is saved. */
  informationTitle: z.string(),
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
  /** Filed while the request's own period still ran and nothing was answered: too early for ground c (ppid 6.2). */
  filedEarly: z.boolean(),
  filingWindow: DeadlineSchema.nullable(),
  disputes: z.array(z.strictObject({ id: IdSchema, commissionNumber: z.string(), filedOn: DateOnlySchema })),
})
export type ObjectionDetail = z.infer<typeof ObjectionDetailSchema>

const step = <S extends string>(name: S) => ({ step: z.literal(name), on: DateOnlySchema })

export const DatedObjectionStepSchema = z.discriminatedUnion('step', [
  z.strictObject({ ...step('noticeIncomplete'), missingPapers: RequiredText(2000) }),
  z.strictObject(step('declareComplete')),
  z.strictObject({ ...step('recordDeliberation'), note: RequiredText(4000) }),
  z.strictObject(step('recordAnswerReceipt')),
  z.strictObject({ ...step('recordExecution'), note: RequiredText(2000) }),
])

export const OBJECTION_LANES = ['open', 'overdue', 'incomplete', 'executing', 'closed'] as const

export const objectionOperations = operations('objections', {
  list: query({
    input: z.strictObject({
      agencyId: IdSchema,
      search: z.string().max(200),
      year: YearSchema.nullable(),
      state: z.enum(OBJECTION_LANES).nullable(),
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
      filedEarly: z.boolean(),
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
  /** Completeness, deliberation, receipt of the answer, execution: refused unless `nextSteps` has the step. */
  takeStep: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, taken: DatedObjectionStepSchema }),
    output: RefSchema,
    touches: ['objections', 'requests'],
  }),
  /** Drafts a DIP entry for what the answer opened: available at any time (UU KIP Ps.11(2); item T-q of the checklist). */
  draftInformation: command({
    input: z.strictObject({ id: IdSchema, title: RequiredText(500), summary: OptionalText(4000) }),
    output: z.strictObject({ id: IdSchema }),
    touches: ['publicInformation'],
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
  /**
   * Takes a objection entered by mistake out of the register, with its attachments; refused once it is answered, disputed, or written about.
   * Its number stays given out and is void; the case waits in the trash.
   */
  discard: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, reason: RequiredText(500) }),
    output: z.strictObject({}),
    touches: ['objections', 'requests', 'attachments', 'history'],
  }),
  /**
   * Register book in the official 20 columns (Lamp. XI), workbook or paper. It carries identities out of the register, so it
   * is a command: the journal says who took what when.
   */
  exportBook: command({
    input: z.strictObject({
      agencyId: IdSchema,
      from: DateOnlySchema,
      to: DateOnlySchema,
      profile: z.enum(EXPORT_PROFILES),
      format: z.enum(['xlsx', 'pdf']),
      paper: z.enum(['A4', 'F4']),
      saveToken: z.string(),
    }),
    output: z.strictObject({ jobId: z.string() }),
    touches: [],
  }),
})
