// Operations on agencies (OPD) and their officials.
import { z } from 'zod'
import { command, operations, query } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema, OptionalText, RefSchema, RequiredText, VersionSchema } from '../../contract/schemas.ts'
import { TIME_ZONES } from '../../kernel/time-zone.ts'
import { DeadlineMoveSchema } from '../calendar/calendar.contract.ts'
import { CAPACITIES, EXECUTOR_LABELS, isNumberingTemplate, NIP_WARNINGS, OFFICIAL_ROLES } from './office.rules.ts'

export const OFFICE_ERROR_CODES = [
  'office.shortCodeTaken',
  'office.lastAgency',
  'office.logoTooLarge',
  'office.logoNotImage',
  'office.logoTooManyPixels',
] as const

export const AgencyProfileSchema = z.strictObject({
  governmentName: RequiredText(120),
  name: RequiredText(160),
  shortCode: RequiredText(24),
  address: OptionalText(300),
  city: RequiredText(80),
  postalCode: OptionalText(10),
  phone: OptionalText(60),
  fax: OptionalText(60),
  email: OptionalText(120),
  website: OptionalText(120),
  timeZone: z.enum(TIME_ZONES),
  workingWeek: z.union([z.literal(5), z.literal(6)]),
  countTriggerDay: z.boolean(),
  countNotHeldAsRefused: z.boolean(),
  executorLabel: z.enum(EXECUTOR_LABELS),
  /** Start the answer period again when the applicant has completed the papers (the texts are silent; default no). */
  restartOnRepair: z.boolean(),
  /** Internal target for the written notice; Perki KI 1/2021 Ps.31(3) says 3 working days. */
  noticeTargetDays: z.int().min(1).max(10),
  /** `HH:MM` of the daily reminder, or empty for none. */
  reminderTime: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/, { error: 'time.invalid' }),
  numberingTemplate: RequiredText(120).refine(isNumberingTemplate, { error: 'numbering.invalid' }),
})
export type AgencyProfile = z.infer<typeof AgencyProfileSchema>

export const LogoSchema = z.strictObject({ mime: z.enum(['image/png', 'image/jpeg']), base64: z.string() })

export const AgencySchema = AgencyProfileSchema.extend({
  id: IdSchema,
  version: VersionSchema,
  logo: LogoSchema.nullable(),
})
export type Agency = z.infer<typeof AgencySchema>

export const OfficialInputSchema = z
  .strictObject({
    role: z.enum(OFFICIAL_ROLES),
    capacity: z.enum(CAPACITIES),
    frontTitle: OptionalText(60),
    name: RequiredText(160),
    backTitle: OptionalText(80),
    nip: OptionalText(30),
    rank: OptionalText(80),
    position: OptionalText(200),
    validFrom: DateOnlySchema,
    validTo: DateOnlySchema.nullable(),
  })
  .refine((official) => official.validTo === null || official.validTo >= official.validFrom, {
    error: 'date.endBeforeStart',
    path: ['validTo'],
  })
export type OfficialInput = z.infer<typeof OfficialInputSchema>

export const OfficialSchema = z.strictObject({
  ...OfficialInputSchema.shape,
  id: IdSchema,
  version: VersionSchema,
  agencyId: IdSchema,
  nipWarnings: z.array(z.enum(NIP_WARNINGS)),
})
export type Official = z.infer<typeof OfficialSchema>

export const officeOperations = operations('office', {
  listAgencies: query({ input: z.strictObject({}), output: z.array(AgencySchema) }),
  /** First run: the agency and, when given, its first officials, in one transaction. Final: every later row hangs on it. */
  createAgency: command({
    input: z.strictObject({ profile: AgencyProfileSchema, officials: z.array(OfficialInputSchema) }),
    output: RefSchema,
    touches: ['office'],
    undo: 'final',
  }),
  /** A change of the counting rule moves open deadlines: `moves` says which. */
  updateAgency: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, profile: AgencyProfileSchema }),
    output: RefSchema.extend({ moves: z.array(DeadlineMoveSchema) }),
    touches: ['office', 'requests', 'objections'],
  }),
  /** Takes the logo from a file the user chose (PNG or JPEG, at most 1 MB); `token` null removes it. */
  setLogo: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, token: z.string().nullable() }),
    output: RefSchema,
    touches: ['office'],
  }),
  listOfficials: query({ input: z.strictObject({ agencyId: IdSchema }), output: z.array(OfficialSchema) }),
  addOfficial: command({
    input: z.strictObject({ agencyId: IdSchema, official: OfficialInputSchema }),
    output: RefSchema,
    touches: ['office'],
  }),
  updateOfficial: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, official: OfficialInputSchema }),
    output: RefSchema,
    touches: ['office'],
  }),
  removeOfficial: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema }),
    output: z.strictObject({}),
    touches: ['office'],
  }),
})
