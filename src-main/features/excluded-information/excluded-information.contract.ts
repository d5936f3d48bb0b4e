// Operations on the register of excluded information (DIK).
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
import { INFORMATION_CATEGORIES, INFORMATION_STATUSES } from '../public-information/public-information.rules.ts'
import {
  EXCLUSION_GROUNDS,
  EXCLUSION_PERIOD_KINDS,
  EXCLUSION_SCOPES,
  OPENED_BY_HAND,
  OPENED_HOW,
} from './excluded-information.rules.ts'
import { EXCLUSION_STATES } from './excluded-information.state.rules.ts'

export const EXCLUDED_INFORMATION_ERROR_CODES = [
  'excludedInformation.inUse',
  'excludedInformation.wasInForce',
  'excludedInformation.inTest',
  'excludedInformation.linked',
  'excludedInformation.stillPublic',
  'excludedInformation.changeNeedsTest',
  'excludedInformation.staysOpen',
  'excludedInformation.notInForce',
  'excludedInformation.notOpen',
  'excludedInformation.alreadyOpened',
  'excludedInformation.alreadyProposed',
] as const

const Fields = {
  title: RequiredText(500),
  content: OptionalText(4000),
  grounds: z.array(z.enum(EXCLUSION_GROUNDS)),
  legalBasis: OptionalText(2000),
  /** Law and article that letter j or the period rests on. */
  otherLaw: OptionalText(500),
  consequenceOpen: OptionalText(4000),
  consequenceClosed: OptionalText(4000),
  periodKind: z.enum(EXCLUSION_PERIOD_KINDS),
  periodText: OptionalText(300),
  startsOn: DateOnlySchema.nullable(),
  expiresOn: DateOnlySchema.nullable(),
  /** Day on which the head of the body looks at the exclusion again (Perki KI 1/2021 Ps.51(5)). */
  reviewOn: DateOnlySchema.nullable(),
  scope: z.enum(EXCLUSION_SCOPES),
  decreeNumber: OptionalText(120),
  decreeOn: DateOnlySchema.nullable(),
  holderUnit: OptionalText(300),
}

export const ExcludedInformationInputSchema = z.strictObject(Fields)
export type ExcludedInformationInput = z.infer<typeof ExcludedInformationInputSchema>

export const ExcludedInformationSchema = z.strictObject({
  ...Fields,
  id: IdSchema,
  version: VersionSchema,
  agencyId: IdSchema,
  imported: z.boolean(),
  openedOn: DateOnlySchema.nullable(),
  openedHow: z.enum(OPENED_HOW).nullable(),
  openedNote: z.string(),
})
export type ExcludedInformation = z.infer<typeof ExcludedInformationSchema>

const Standing = {
  /** Where the entry stands today. */
  state: z.enum(EXCLUSION_STATES),
  /** Last day of the exclusion; letter a alone ends after 30 years at the latest. */
  endsOn: DateOnlySchema.nullable(),
  reviewDue: z.boolean(),
}

export const ExcludedInformationRowSchema = ExcludedInformationSchema.extend(Standing)
export type ExcludedInformationRow = z.infer<typeof ExcludedInformationRowSchema>

/** An entry of the DIP that this exclusion covers. */
export const LinkedEntrySchema = z.strictObject({
  id: IdSchema,
  version: VersionSchema,
  title: z.string(),
  status: z.enum(INFORMATION_STATUSES),
})
export type LinkedEntry = z.infer<typeof LinkedEntrySchema>

export const ExcludedInformationDetailSchema = ExcludedInformationRowSchema.extend({
  findings: z.array(
    z.strictObject({ path: z.string(), code: z.string(), severity: z.enum(['error', 'warning']), article: z.string() }),
  ),
  /** What the tested fields say is fixed by a decided test, so only a new test changes them (Perki KI 1/2021 Ps.53). */
  tested: z.boolean(),
  refusals: z.int().nonnegative(),
  linked: z.array(LinkedEntrySchema),
  /** Entries that are in the public list although the whole is excluded. */
  stillPublic: z.array(LinkedEntrySchema),
  removable: z.boolean(),
})
export type ExcludedInformationDetail = z.infer<typeof ExcludedInformationDetailSchema>

const touches = ['excludedInformation', 'publicInformation'] as const
const Filter = { agencyId: IdSchema, search: z.string().max(200), state: z.enum(EXCLUSION_STATES).nullable().default(null) }

export const excludedInformationOperations = operations('excludedInformation', {
  list: query({ input: z.strictObject({ ...Filter, ...PageRequest }), output: pageOf(ExcludedInformationRowSchema) }),
  get: query({ input: z.strictObject({ id: IdSchema }), output: ExcludedInformationDetailSchema }),
  /** Entries ended or opened but not in the DIP, ending soon, or whose review is due, the most pressing first. */
  alerts: query({ input: z.strictObject({ agencyId: IdSchema }), output: z.array(ExcludedInformationRowSchema) }),
  add: command({
    input: z.strictObject({ agencyId: IdSchema, entry: ExcludedInformationInputSchema }),
    output: RefSchema,
    touches,
  }),
  update: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, entry: ExcludedInformationInputSchema }),
    output: RefSchema,
    touches,
  }),
  /** Only an entry that was never in force and on which nothing rests. */
  remove: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema }),
    output: z.strictObject({}),
    touches,
  }),
  /** Opened by a ruling, written consent or a public court hearing; opening by decision takes a test (Ps.53). */
  open: command({
    input: z.strictObject({
      id: IdSchema,
      version: VersionSchema,
      how: z.enum(OPENED_BY_HAND),
      on: DateOnlySchema,
      note: RequiredText(500),
    }),
    output: RefSchema,
    touches,
  }),
  /** Writes down that the information is open and adds it to the DIP as a draft (Perki KI 1/2021 Ps.52). */
  proposeOpen: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, category: z.enum(INFORMATION_CATEGORIES) }),
    output: RefSchema.extend({ publicInformationId: IdSchema }),
    touches,
  }),
  /** The list as a file; starts a job. */
  exportBook: service({
    input: z.strictObject({
      ...Filter,
      format: z.enum(['xlsx', 'pdf']),
      paper: z.enum(['A4', 'F4']),
      saveToken: z.string(),
    }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
})
