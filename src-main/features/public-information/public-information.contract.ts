// Operations on the register of public information (DIP).
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
import { INFORMATION_CATEGORIES, INFORMATION_STATUSES } from './public-information.rules.ts'

export const PUBLIC_INFORMATION_ERROR_CODES = ['publicInformation.fileTooLarge', 'publicInformation.linkInvalid'] as const

const Fields = {
  category: z.enum(INFORMATION_CATEGORIES),
  title: RequiredText(500),
  summary: OptionalText(4000),
  holderUnit: OptionalText(300),
  responsible: OptionalText(300),
  madeWhen: OptionalText(120),
  madeWhere: OptionalText(120),
  year: YearSchema.nullable(),
  formSoft: z.boolean(),
  formHard: z.boolean(),
  formText: OptionalText(200),
  retentionText: OptionalText(200),
  media: OptionalText(200),
  link: OptionalText(1000),
  status: z.enum(INFORMATION_STATUSES),
  withdrawalReason: OptionalText(500),
}

export const PublicInformationInputSchema = z
  .strictObject(Fields)
  .refine((entry) => entry.status !== 'withdrawn' || entry.withdrawalReason !== '', {
    error: 'text.required',
    path: ['withdrawalReason'],
  })
export type PublicInformationInput = z.infer<typeof PublicInformationInputSchema>

export const PublicInformationSchema = z.strictObject({
  ...Fields,
  id: IdSchema,
  version: VersionSchema,
  agencyId: IdSchema,
  fileName: z.string().nullable(),
  updatedOn: DateOnlySchema,
})
export type PublicInformation = z.infer<typeof PublicInformationSchema>

export const PublicInformationFilter = {
  agencyId: IdSchema,
  search: z.string().max(200),
  category: z.enum(INFORMATION_CATEGORIES).nullable(),
  status: z.enum(INFORMATION_STATUSES).nullable(),
  year: YearSchema.nullable(),
}

export const publicInformationOperations = operations('publicInformation', {
  list: query({
    input: z.strictObject({ ...PublicInformationFilter, ...PageRequest }),
    output: pageOf(PublicInformationSchema),
  }),
  get: query({ input: z.strictObject({ id: IdSchema }), output: PublicInformationSchema }),
  /** How many entries stand in each category and status, and the years met, for filters and the dashboard. */
  /** Published or decided entries that seem to answer a text, best first, at most five. */
  suggest: query({
    input: z.strictObject({ agencyId: IdSchema, text: z.string().max(8000) }),
    output: z.array(
      z.strictObject({ id: IdSchema, title: z.string(), summary: z.string(), year: z.int().nullable(), link: z.string() }),
    ),
  }),
  counts: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.strictObject({
      total: z.int(),
      byCategory: z.record(z.enum(INFORMATION_CATEGORIES), z.int()),
      years: z.array(z.int()),
    }),
  }),
  add: command({
    input: z.strictObject({ agencyId: IdSchema, entry: PublicInformationInputSchema }),
    output: RefSchema,
    touches: ['publicInformation'],
  }),
  update: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, entry: PublicInformationInputSchema }),
    output: RefSchema,
    touches: ['publicInformation'],
  }),
  remove: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema }),
    output: z.strictObject({}),
    touches: ['publicInformation'],
  }),
  /** Stores a chosen file (at most 25 MB) once by content and ties it to the entry; `token` null unties it. */
  attachFile: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, token: z.string().nullable() }),
    output: RefSchema,
    touches: ['publicInformation'],
  }),
  /** Saves a copy of the stored file where the user wants it; null when cancelled. */
  saveFile: service({
    input: z.strictObject({ id: IdSchema }),
    output: z.strictObject({ token: z.string(), name: z.string() }).nullable(),
  }),
  /** Official layout (Lamp. I) as xlsx of the current filter; starts a job, output `{ token, name }`. */
  exportWorkbook: service({
    input: z.strictObject({ ...PublicInformationFilter, saveToken: z.string() }),
    output: z.strictObject({ jobId: z.string() }),
  }),
})
