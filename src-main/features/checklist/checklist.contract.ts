// Operations on the mandatory checklist (Perki KI 1/2021 Ps.14-15, 19-21).
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema, RequiredText, VersionSchema, YearSchema } from '../../contract/schemas.ts'
import { ChecklistCodeSchema } from '../public-information/public-information.contract.ts'
import { INFORMATION_STATUSES } from '../public-information/public-information.rules.ts'
import { APPLIES_SOURCES, OFFICE_KINDS } from './checklist.rules.ts'

export const CHECKLIST_ERROR_CODES = ['checklist.nilNotAllowed', 'checklist.answeredByRegister'] as const

const StateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('satisfied'), until: DateOnlySchema.nullable() }),
  z.strictObject({ kind: z.literal('nil'), until: DateOnlySchema }),
  z.strictObject({ kind: z.literal('missing'), nilLapsedOn: DateOnlySchema.nullable() }),
  z.strictObject({ kind: z.literal('notPublished') }),
  z.strictObject({ kind: z.literal('noEvidence') }),
  z.strictObject({ kind: z.literal('outdated'), since: DateOnlySchema }),
  z.strictObject({ kind: z.literal('notApplicable'), reason: z.string(), source: z.enum(APPLIES_SOURCES) }),
])

/** An item of this office; its article and title are data of CHECKLIST_ITEMS. */
export const ChecklistLineSchema = z.strictObject({
  code: ChecklistCodeSchema,
  state: StateSchema,
  /** Who decided that it applies or not. */
  source: z.enum(APPLIES_SOURCES),
  /** Reason of the office when it overruled its kind; empty otherwise. */
  appliesReason: z.string(),
  nil: z.strictObject({ on: DateOnlySchema, reason: z.string() }).nullable(),
  /** Whether nihil is accepted as the registers stand now. */
  mayBeNil: z.boolean(),
  linked: z.int().nonnegative(),
  published: z.int().nonnegative(),
  /** Latest update of a tied entry, published or not. */
  updatedOn: DateOnlySchema.nullable(),
})
export type ChecklistLine = z.infer<typeof ChecklistLineSchema>

const CompletenessSchema = z.strictObject({ satisfied: z.int().nonnegative(), applicable: z.int().nonnegative() })

export const ChecklistOverviewSchema = z.strictObject({
  /** Null until the office has chosen; it is then assessed as an ordinary office. */
  kind: z.enum(OFFICE_KINDS).nullable(),
  today: DateOnlySchema,
  lines: z.array(ChecklistLineSchema),
  summary: z.strictObject({
    periodic: CompletenessSchema,
    immediate: CompletenessSchema,
    anytime: CompletenessSchema,
    overall: CompletenessSchema,
  }),
  registers: z.strictObject({
    year: z.int(),
    /** Requests received this year. */
    requests: z.int().nonnegative(),
    openedCases: z.int().nonnegative(),
  }),
})
export type ChecklistOverview = z.infer<typeof ChecklistOverviewSchema>

export const ChecklistEntrySchema = z.strictObject({
  id: IdSchema,
  version: VersionSchema,
  title: z.string(),
  year: z.int().nullable(),
  status: z.enum(INFORMATION_STATUSES),
  updatedOn: DateOnlySchema,
  hasEvidence: z.boolean(),
  checklistCodes: z.array(z.string()),
})
export type ChecklistEntry = z.infer<typeof ChecklistEntrySchema>

/** What the office says about an item. */
export const ChecklistAnswerSchema = z.discriminatedUnion('say', [
  z.strictObject({ say: z.literal('applies'), applies: z.boolean(), reason: RequiredText(500) }),
  /** There was nothing to announce up to that day. */
  z.strictObject({ say: z.literal('nil'), on: DateOnlySchema, reason: RequiredText(500) }),
  /** Back to what follows from the kind of office. */
  z.strictObject({ say: z.literal('asKind') }),
  z.strictObject({ say: z.literal('noNil') }),
])
export type ChecklistAnswerInput = z.infer<typeof ChecklistAnswerSchema>

export const TemplateLineSchema = z.strictObject({
  code: ChecklistCodeSchema,
  title: z.string(),
  summary: z.string(),
  retention: z.string(),
})
export type TemplateLine = z.infer<typeof TemplateLineSchema>

export const GAP_FORMATS = ['xlsx', 'pdf'] as const

const Office = { agencyId: IdSchema }
const touches = ['checklist'] as const

export const checklistOperations = operations('checklist', {
  overview: query({ input: z.strictObject(Office), output: ChecklistOverviewSchema }),
  /** Entries tied to an item that are not in the trash, newest update first; at most a hundred. */
  entriesOf: query({ input: z.strictObject({ ...Office, code: ChecklistCodeSchema }), output: z.array(ChecklistEntrySchema) }),
  setOfficeKind: command({
    input: z.strictObject({ ...Office, kind: z.enum(OFFICE_KINDS) }),
    output: z.strictObject({}),
    touches,
  }),
  answer: command({
    input: z.strictObject({ ...Office, code: ChecklistCodeSchema, answer: ChecklistAnswerSchema }),
    output: z.strictObject({}),
    touches,
  }),
  /** The starter template: what a draft for each missing item of this office would say. */
  starterTemplate: query({ input: z.strictObject({ ...Office, year: YearSchema }), output: z.array(TemplateLineSchema) }),
  /** Adds one draft entry for each of the items; one step to undo. */
  addDrafts: command({
    input: z.strictObject({ ...Office, year: YearSchema, codes: z.array(ChecklistCodeSchema).min(1).max(100) }),
    output: z.strictObject({ ids: z.array(IdSchema) }),
    touches: ['publicInformation', 'checklist'],
  }),
  /** The gap list as a file; starts a job, output `{ token, name }`. No identity is in it. */
  exportGaps: service({
    input: z.strictObject({ ...Office, format: z.enum(GAP_FORMATS), paper: z.enum(['A4', 'F4']), saveToken: z.string() }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
})
