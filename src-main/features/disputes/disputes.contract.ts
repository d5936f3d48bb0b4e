// Operations on the register of disputes at the Information Commission.
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
} from '../../contract/schemas.ts'
import { EXPORT_PROFILES } from '../export-profile.rules.ts'
import { OBJECTION_GROUNDS } from '../objections/objections.rules.ts'
import { DISPUTE_HINTS } from './disputes.hints.rules.ts'
import { FINALITY_REASONS } from './disputes.finality.rules.ts'
import {
  COMMISSION_LEVELS,
  COURT_KINDS,
  DISPUTE_STAGES,
  MEDIATION_RESULTS,
  PROCEDURES,
  RULING_ORDERS,
  RULING_TYPES,
} from './disputes.rules.ts'
import { SESSION_KINDS } from './disputes.sessions.rules.ts'

export const DISPUTE_ERROR_CODES = [
  'disputes.objectionNotFound',
  'disputes.notOpenedByRuling',
  'disputes.alreadyOpened',
  'disputes.hasRuling',
] as const

const Day = DateOnlySchema.nullable()

export const DisputeSessionSchema = z.strictObject({
  kind: z.enum(SESSION_KINDS),
  on: DateOnlySchema,
  time: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, { error: 'time.invalid' }),
  summonsReceivedOn: Day,
  agenda: OptionalText(500),
  place: OptionalText(300),
  attendedBy: z.strictObject({ applicant: z.boolean().nullable(), respondent: z.boolean().nullable() }),
  note: OptionalText(2000),
})

const Fields = {
  objectionId: IdSchema,
  commissionLevel: z.enum(COMMISSION_LEVELS),
  commissionName: RequiredText(200),
  commissionNumber: OptionalText(120),
  filedOn: DateOnlySchema,
  respondentRepresentative: OptionalText(300),
  /** At least this stage; a later one that the recorded days show is kept instead. */
  stage: z.enum(DISPUTE_STAGES),
  sessions: z.array(DisputeSessionSchema).max(100),
  mediator: OptionalText(200),
  mediationStartedOn: Day,
  /** The day on which the mediation got seven more working days, once (Perki KI 1/2013 Ps.41). */
  mediationExtendedOn: Day,
  mediationEndedOn: Day,
  mediationResult: z.enum(MEDIATION_RESULTS).nullable(),
  rulingType: z.enum(RULING_TYPES).nullable(),
  rulingNumber: OptionalText(120),
  rulingOn: Day,
  rulingReceivedOn: Day,
  rulingOrder: z.enum(RULING_ORDERS).nullable(),
  executionDueOn: Day,
  executedOn: Day,
  executionNote: OptionalText(2000),
  courtKind: z.enum(COURT_KINDS).nullable(),
  courtName: OptionalText(200),
  courtNumber: OptionalText(120),
  courtFiledOn: Day,
  courtRuledOn: Day,
  courtRulingReceivedOn: Day,
  courtResult: OptionalText(500),
  cassationNumber: OptionalText(120),
  cassationFiledOn: Day,
  cassationRuledOn: Day,
  cassationResult: OptionalText(500),
  finalOn: Day,
  notes: OptionalText(4000),
}

export const DisputeInputSchema = z
  .strictObject(Fields)
  .refine((dispute) => (dispute.rulingType === null) === (dispute.rulingOn === null), {
    error: 'dispute.rulingDateRequired',
    path: ['rulingOn'],
  })
  .refine((dispute) => dispute.rulingOn === null || dispute.rulingOn >= dispute.filedOn, {
    error: 'date.endBeforeStart',
    path: ['rulingOn'],
  })
  .refine((dispute) => dispute.finalOn === null || (dispute.rulingOn !== null && dispute.rulingType !== 'interim'), {
    error: 'dispute.finalNeedsRuling',
    path: ['finalOn'],
  })
  .refine(
    ({ mediationExtendedOn, mediationStartedOn, sessions }) =>
      mediationExtendedOn === null || mediationStartedOn !== null || sessions.some(({ kind }) => kind === 'mediation'),
    { error: 'dispute.extensionNeedsStart', path: ['mediationStartedOn'] },
  )
export type DisputeInput = z.infer<typeof DisputeInputSchema>

export const DisputeSchema = z.strictObject({
  ...Fields,
  id: IdSchema,
  version: VersionSchema,
  agencyId: IdSchema,
  objectionNumber: z.string(),
  requestNumber: z.string().nullable(),
  applicantName: z.string(),
  grounds: z.array(z.enum(OBJECTION_GROUNDS)),
  /** What the grounds ask for first (Perki KI 1/2013 Ps.29). */
  procedure: z.enum(PROCEDURES),
  /** Last day on which the applicant could file (14 working days). */
  filingDueOn: DateOnlySchema,
  filedLate: z.boolean(),
})
export type Dispute = z.infer<typeof DisputeSchema>

export const DisputeDetailSchema = DisputeSchema.extend({
  /** The day the office's computer calls today. */
  today: DateOnlySchema,
  hints: z.array(
    z.strictObject({
      code: z.enum(DISPUTE_HINTS),
      on: DateOnlySchema.nullable(),
      /** A duty of the law is at stake, not only a remark. */
      grave: z.boolean(),
    }),
  ),
  /** From which day the ruling is final by law, and why; null while it is not, or once it is recorded. */
  finality: z.strictObject({ on: DateOnlySchema, reason: z.enum(FINALITY_REASONS) }).nullable(),
  /** A final ruling opens the information (UU KIP Ps.11(2)) and no DIP entry was drafted yet. */
  mayOpenInformation: z.boolean(),
  /** The DIP entry drafted from the ruling. */
  openedInformationId: IdSchema.nullable(),
})
export type DisputeDetail = z.infer<typeof DisputeDetailSchema>

export const disputeOperations = operations('disputes', {
  list: query({
    input: z.strictObject({
      agencyId: IdSchema,
      search: z.string().max(200),
      stage: z.enum(DISPUTE_STAGES).nullable(),
      ...PageRequest,
    }),
    output: pageOf(DisputeSchema),
  }),
  get: query({ input: z.strictObject({ id: IdSchema }), output: DisputeDetailSchema }),
  add: command({
    input: z.strictObject({ agencyId: IdSchema, dispute: DisputeInputSchema }),
    output: RefSchema,
    touches: ['disputes', 'objections'],
  }),
  update: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, dispute: DisputeInputSchema }),
    output: RefSchema,
    touches: ['disputes', 'objections'],
  }),
  /**
   * Takes a dispute entered by mistake out of the register, with its attachments; refused once it has a ruling.
   * It has no number of ours; it waits in the trash.
   */
  discard: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, reason: RequiredText(500) }),
    output: z.strictObject({}),
    touches: ['disputes', 'objections', 'attachments', 'history'],
  }),
  /**
   * Drafts a DIP entry for what a final ruling opened (UU KIP Ps.11(2); Perki KI 1/2021 Ps.52(4)) and ends the exclusion the
   * refusal rested on.
   */
  openByRuling: command({
    input: z.strictObject({ id: IdSchema }),
    output: z.strictObject({ publicInformationId: IdSchema }),
    touches: ['disputes', 'publicInformation', 'excludedInformation', 'checklist'],
  }),
  /** The disputes filed in a period as xlsx; starts a job. */
  exportWorkbook: service({
    input: z.strictObject({
      agencyId: IdSchema,
      from: DateOnlySchema,
      to: DateOnlySchema,
      profile: z.enum(EXPORT_PROFILES),
      saveToken: z.string(),
    }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
})
