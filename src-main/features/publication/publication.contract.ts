// Operations on the published list: what stands against it, and writing its files.
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema, RequiredText, VersionSchema } from '../../contract/schemas.ts'
import { PERSONAL_KINDS } from './personal-data.rules.ts'
import { ENTRY_CHECKS, LICENSES, PUBLICATION_FORMATS, PUBLICATION_SCOPES, type TextField } from './publication.rules.ts'

export const PUBLICATION_ERROR_CODES = ['publication.nothing', 'publication.personalData'] as const

const Count = z.int().nonnegative()
const Named = z.strictObject({ id: IdSchema, title: z.string() })

/** The first entries of a check are named; the list shows the others. */
export const NAMED_ENTRIES = 100

export const OfficialContactSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(PERSONAL_KINDS),
  /** Its middle masked. */
  shown: z.string(),
  reason: z.string(),
  declaredOn: DateOnlySchema,
})
export type OfficialContact = z.infer<typeof OfficialContactSchema>

/** One value that looks like personal data, and where it stands. */
export const PersonalDoubtSchema = z.strictObject({
  kind: z.enum(PERSONAL_KINDS),
  shown: z.string(),
  /** Entries that hold it. */
  count: z.int().positive(),
  entries: z.array(
    z.strictObject({
      ...Named.shape,
      version: VersionSchema,
      field: z.custom<TextField>((value) => typeof value === 'string'),
      /** Its place among the findings of the entry, to name it without saying it. */
      at: Count,
    }),
  ),
})
export type PersonalDoubt = z.infer<typeof PersonalDoubtSchema>

const Choice = { agencyId: IdSchema, scope: z.enum(PUBLICATION_SCOPES) }

export const publicationOperations = operations('publication', {
  /** Everything to look at before the list goes out; texts are masked. */
  check: query({
    input: z.strictObject(Choice),
    output: z.strictObject({
      /** Entries that go out. */
      entries: Count,
      /** Entries that stay inside, by reason. */
      leftOut: z.strictObject({ draft: Count, proposed: Count, decided: Count, withdrawn: Count, excluded: Count }),
      edition: z.strictObject({ decreeNumber: z.string(), decreeOn: DateOnlySchema }).nullable(),
      doubts: z.array(z.strictObject({ check: z.enum(ENTRY_CHECKS), count: z.int().positive(), entries: z.array(Named) })),
      /** Not declared official yet: each one stops the publication. */
      personal: z.array(PersonalDoubtSchema),
      contacts: z.array(OfficialContactSchema),
    }),
  }),
  /** Declares what a finding of an entry says to be no personal data; counts for every entry of the office with the same value. */
  declareContact: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, at: Count, reason: RequiredText(300) }),
    output: z.strictObject({ id: IdSchema }),
    touches: ['publicInformation'],
  }),
  withdrawContact: command({
    input: z.strictObject({ id: IdSchema }),
    output: z.strictObject({}),
    touches: ['publicInformation'],
  }),
  /** Writes all files into a new folder inside the chosen one; journaled, since it leaves the office. */
  publish: command({
    input: z.strictObject({ ...Choice, license: z.enum(LICENSES), paper: z.enum(['A4', 'F4']), folderToken: z.string() }),
    output: z.strictObject({ jobId: z.string() }),
    touches: [],
  }),
  /** Files that a finished job wrote, as tokens to open or show. */
  madeFiles: service({
    input: z.strictObject({ jobId: z.string() }),
    output: z.strictObject({
      folder: z.string(),
      entries: Count,
      files: z.array(z.strictObject({ token: z.string(), name: z.string(), format: z.enum(PUBLICATION_FORMATS), size: z.int() })),
    }),
  }),
})
