// Operations on the register of information requests.
import { z } from 'zod'
import { command, operations, query } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema, PageRequest, pageOf, RefSchema, RequiredText, VersionSchema } from '../../contract/schemas.ts'
import { DeadlineSchema } from '../calendar/calendar.contract.ts'
import { requestBookOperations } from './requests.book.contract.ts'
import { APPLICANT_KINDS, EXTENSION_REASONS } from './requests.rules.ts'
import {
  DatedStepSchema,
  DecisionInputSchema,
  EarlierRequestSchema,
  IdentitySchema,
  RequestDetailSchema,
  RequestFilter,
  RequestInputSchema,
  RequestRowSchema,
} from './requests.record.contract.ts'

export * from './requests.record.contract.ts'

export const REQUEST_ERROR_CODES = [
  'requests.alreadyClosed',
  'requests.alreadyExtended',
  'requests.extensionTooLate',
  'requests.extensionBeforeReceipt',
  'requests.notClosed',
  'requests.hasObjection',
  'requests.notComplete',
  'requests.outcomeNotAllowed',
  'requests.stepNotAllowed',
  'requests.hasLetters',
  'requests.notDiscardedWithObjection',
] as const

export const requestOperations = operations('requests', {
  list: query({ input: z.strictObject({ ...RequestFilter, ...PageRequest }), output: pageOf(RequestRowSchema) }),
  get: query({ input: z.strictObject({ id: IdSchema }), output: RequestDetailSchema }),
  /** Years with requests, newest first, for the filter. */
  years: query({ input: z.strictObject({ agencyId: IdSchema }), output: z.array(z.int()) }),
  /** Units that hold entries of the DIP, by name: suggestions for the unit of a request. */
  units: query({ input: z.strictObject({ agencyId: IdSchema }), output: z.array(z.string()) }),
  /** What the form needs before saving: the number it will get and the due date. */
  preview: query({
    input: z.strictObject({ agencyId: IdSchema, receivedOn: DateOnlySchema }),
    output: z.strictObject({ nextNumber: z.string(), today: DateOnlySchema, deadline: DeadlineSchema }),
  }),
  /** Applicants known from earlier requests while a name is typed; identity masked. */
  suggestApplicants: query({
    input: z.strictObject({ agencyId: IdSchema, typed: z.string().max(200) }),
    output: z.array(
      z.strictObject({
        requestId: IdSchema,
        applicantName: z.string(),
        applicantKind: z.enum(APPLICANT_KINDS),
        occupation: z.string(),
        nationalId: z.string(),
        address: z.string(),
        phone: z.string(),
        email: z.string(),
        legalEntityDecree: z.string(),
        requests: z.int(),
      }),
    ),
  }),
  /** Other requests of the applicant of this one, newest first. */
  ofApplicant: query({ input: z.strictObject({ id: IdSchema }), output: z.array(EarlierRequestSchema) }),
  /** Recent requests of the same name about the same matter. */
  likelyDuplicates: query({
    input: z.strictObject({
      agencyId: IdSchema,
      applicantName: z.string().max(200),
      informationRequested: z.string().max(8000),
      receivedOn: DateOnlySchema,
    }),
    output: z.array(EarlierRequestSchema),
  }),
  register: command({
    input: z.strictObject({
      agencyId: IdSchema,
      form: RequestInputSchema,
      /** The papers were checked at the counter and are complete (Perki KI 1/2021 Ps.31(2)). */
      papersComplete: z.boolean().default(true),
      /** An earlier request whose identity fields the form shows masked. */
      sameApplicantAs: IdSchema.nullable().default(null),
    }),
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
  /** One dated step of the life cycle (`requests.life-cycle.ts`); anything out of order is `requests.stepNotAllowed`. */
  takeStep: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, taken: DatedStepSchema }),
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
  /**
   * Takes a request entered by mistake out of the register, with its attachments; refused once it is decided, objected to, or written about.
   * Its number stays given out and is void; the case waits in the trash.
   */
  discard: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, reason: RequiredText(500) }),
    output: z.strictObject({}),
    touches: ['requests', 'attachments', 'history'],
  }),
  /** Shows the full identity and writes who looked and why into the journal. */
  revealIdentity: command({
    input: z.strictObject({ id: IdSchema, reason: RequiredText(300) }),
    output: IdentitySchema,
    touches: [],
  }),
  ...requestBookOperations,
})
