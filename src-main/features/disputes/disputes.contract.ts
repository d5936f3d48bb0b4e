// Operations on the register of disputes at the Information Commission.
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
} from '../../contract/schemas.ts'
import { DISPUTE_STAGES, MEDIATION_RESULTS, RULING_ORDERS, RULING_TYPES } from './disputes.rules.ts'

export const DISPUTE_ERROR_CODES = ['disputes.objectionNotFound', 'disputes.filedBeforeObjection'] as const

const Fields = {
  objectionId: IdSchema,
  commissionName: RequiredText(200),
  commissionNumber: OptionalText(120),
  filedOn: DateOnlySchema,
  respondentRepresentative: OptionalText(300),
  stage: z.enum(DISPUTE_STAGES),
  mediator: OptionalText(200),
  mediationStartedOn: DateOnlySchema.nullable(),
  mediationEndedOn: DateOnlySchema.nullable(),
  mediationResult: z.enum(MEDIATION_RESULTS).nullable(),
  rulingType: z.enum(RULING_TYPES).nullable(),
  rulingNumber: OptionalText(120),
  rulingOn: DateOnlySchema.nullable(),
  rulingReceivedOn: DateOnlySchema.nullable(),
  rulingOrder: z.enum(RULING_ORDERS).nullable(),
  executionDueOn: DateOnlySchema.nullable(),
  executedOn: DateOnlySchema.nullable(),
  courtName: OptionalText(200),
  courtNumber: OptionalText(120),
  courtFiledOn: DateOnlySchema.nullable(),
  courtRuledOn: DateOnlySchema.nullable(),
  courtResult: OptionalText(500),
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
export type DisputeInput = z.infer<typeof DisputeInputSchema>

export const DisputeSchema = z.strictObject({
  ...Fields,
  id: IdSchema,
  version: VersionSchema,
  agencyId: IdSchema,
  objectionNumber: z.string(),
  requestNumber: z.string().nullable(),
  applicantName: z.string(),
  /** Last day on which the applicant could file (14 working days). */
  filingDueOn: DateOnlySchema,
  filedLate: z.boolean(),
})
export type Dispute = z.infer<typeof DisputeSchema>

export const disputeOperations = operations('disputes', {
  list: query({
    input: z.strictObject({ agencyId: IdSchema, stage: z.enum(DISPUTE_STAGES).nullable(), ...PageRequest }),
    output: pageOf(DisputeSchema),
  }),
  get: query({ input: z.strictObject({ id: IdSchema }), output: DisputeSchema }),
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
})
