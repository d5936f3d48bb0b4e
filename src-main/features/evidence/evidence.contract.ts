// Operations on evidence files and links of the register of public information.
import { z } from 'zod'
import { operations, query, service } from '../../contract/operations.ts'
import { IdSchema, PageRequest, pageOf, VersionSchema } from '../../contract/schemas.ts'
import { LINK_FAULTS } from './links.rules.ts'

const Count = z.int().nonnegative()
const Agency = { agencyId: IdSchema }
const Entry = { id: IdSchema, title: z.string() }
const Listed = z.strictObject({ ...Agency, search: z.string().max(200), ...PageRequest })

export const EvidenceFileSchema = z.strictObject({
  ...Entry,
  fileName: z.string(),
  mime: z.string(),
  /** Bytes. */
  size: z.int(),
  /** When the file was tied to the entry, ISO in UTC; null for one tied before the journal told. */
  addedAt: z.string().nullable(),
})
export type EvidenceFile = z.infer<typeof EvidenceFileSchema>

export const FaultyLinkSchema = z.strictObject({
  ...Entry,
  version: VersionSchema,
  link: z.string(),
  faults: z.array(z.enum(LINK_FAULTS)),
  /** The link as it was surely meant; null when a person must look. */
  mended: z.string().nullable(),
})
export type FaultyLink = z.infer<typeof FaultyLinkSchema>

/** Entries named in one group of duplicates; the others are counted. */
export const NAMED_DUPLICATES = 20

export const DuplicateLinkSchema = z.strictObject({
  link: z.string(),
  count: z.int().min(2),
  entries: z.array(z.strictObject(Entry)),
})
export type DuplicateLink = z.infer<typeof DuplicateLinkSchema>

/** Who of the agency refers to a content that is not whole; none when it is another office's. Attachments of a case are named by their case alone. */
const Holder = z.strictObject({
  entity: z.enum(['publicInformation', 'request', 'objection', 'dispute']),
  id: IdSchema,
  label: z.string(),
})
const Damaged = z.strictObject({ sha256: z.string(), size: z.int(), holders: z.array(Holder) })
export type DamagedFile = z.infer<typeof Damaged>

export const WholenessSchema = z.strictObject({
  checked: Count,
  bytes: Count,
  /** Content of the whole file, of any office, whose checksum or size is no longer the one it was stored under. */
  damaged: z.array(Damaged),
  /** Content that nothing refers to any more. */
  orphans: z.strictObject({ count: Count, bytes: Count }),
  /** Files whose name says another kind than their content. */
  misnamed: z.array(z.strictObject({ ...Entry, fileName: z.string(), mime: z.string() })),
})
export type Wholeness = z.infer<typeof WholenessSchema>

export const evidenceOperations = operations('evidence', {
  summary: query({
    input: z.strictObject(Agency),
    output: z.strictObject({
      entries: Count,
      /** Files tied to entries; the same content under two entries counts twice here and once in `bytes`. */
      files: Count,
      bytes: Count,
      /** Neither file nor link. */
      withoutEvidence: Count,
      links: Count,
      faultyLinks: Count,
      /** Entries that share their address with another. */
      duplicateLinks: Count,
    }),
  }),
  files: query({ input: Listed, output: pageOf(EvidenceFileSchema) }),
  without: query({ input: Listed, output: pageOf(z.strictObject(Entry)) }),
  faulty: query({ input: Listed, output: pageOf(FaultyLinkSchema) }),
  duplicates: query({ input: Listed, output: pageOf(DuplicateLinkSchema) }),
  /** Reads every stored file again and compares; starts a job. */
  verify: service({ input: z.strictObject(Agency), output: z.strictObject({ jobId: z.string() }) }),
  /** What a finished check found. */
  verified: service({ input: z.strictObject({ jobId: z.string() }), output: WholenessSchema }),
})
