// Operations on the register of excluded information (DIK).
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
import { EXCLUSION_GROUNDS, EXCLUSION_SCOPES } from './excluded-information.rules.ts'

export const EXCLUDED_INFORMATION_ERROR_CODES = ['excludedInformation.inUse'] as const

const Fields = {
  title: RequiredText(500),
  content: OptionalText(4000),
  grounds: z.array(z.enum(EXCLUSION_GROUNDS)),
  legalBasis: OptionalText(2000),
  consequenceOpen: OptionalText(4000),
  consequenceClosed: OptionalText(4000),
  periodText: OptionalText(300),
  expiresOn: DateOnlySchema.nullable(),
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
})
export type ExcludedInformation = z.infer<typeof ExcludedInformationSchema>

export const excludedInformationOperations = operations('excludedInformation', {
  list: query({
    input: z.strictObject({ agencyId: IdSchema, search: z.string().max(200), ...PageRequest }),
    output: pageOf(ExcludedInformationSchema),
  }),
  get: query({ input: z.strictObject({ id: IdSchema }), output: ExcludedInformationSchema }),
  add: command({
    input: z.strictObject({ agencyId: IdSchema, entry: ExcludedInformationInputSchema }),
    output: RefSchema,
    touches: ['excludedInformation'],
  }),
  update: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, entry: ExcludedInformationInputSchema }),
    output: RefSchema,
    touches: ['excludedInformation'],
  }),
  remove: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema }),
    output: z.strictObject({}),
    touches: ['excludedInformation'],
  }),
})
