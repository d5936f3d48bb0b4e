// Operations on the register book and on the audit of its numbers; joined to those of the register under the same prefix.
import { z } from 'zod'
import { command, query, service } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema, PageRequest, pageOf } from '../../contract/schemas.ts'
import { EXPORT_PROFILES } from '../export-profile.rules.ts'
import { NUMBER_FINDINGS, REGISTER_TYPES } from './requests.audit.rules.ts'
import { BOOK_MODES } from './requests.columns.labels.ts'

export const BOOK_FORMATS = ['xlsx', 'pdf'] as const

/** A period of the register book, both days included. */
const BookQuestion = { agencyId: IdSchema, from: DateOnlySchema, to: DateOnlySchema, mode: z.enum(BOOK_MODES) }

export const BookLineSchema = z.strictObject({ id: IdSchema, cells: z.array(z.string()) })

export const NumberFindingSchema = z.strictObject({
  kind: z.enum(NUMBER_FINDINGS),
  number: z.string(),
  from: z.int(),
  to: z.int(),
  records: z.array(z.strictObject({ id: IdSchema, number: z.string() })),
  recordCount: z.int().nonnegative(),
  note: z.string(),
})

/** One book of numbers; of very many findings only the first are listed. */
export const AuditedBookSchema = z.strictObject({
  type: z.enum(REGISTER_TYPES),
  year: z.int(),
  first: z.int(),
  last: z.int(),
  records: z.int().nonnegative(),
  findings: z.array(NumberFindingSchema),
  findingCount: z.int().nonnegative(),
})

export const requestBookOperations = {
  /** The register book on screen, in order of number: printed cells with the identity masked. */
  book: query({ input: z.strictObject({ ...BookQuestion, ...PageRequest }), output: pageOf(BookLineSchema) }),
  /**
   * The register book as a file: official 21 columns of Lamp. VIII, or with NIK and proxy of Ps.32 (internal). It carries
   * identities out of the register, so it is a command: the journal says who took what when.
   */
  exportBook: command({
    input: z.strictObject({
      ...BookQuestion,
      profile: z.enum(EXPORT_PROFILES),
      format: z.enum(BOOK_FORMATS),
      paper: z.enum(['A4', 'F4']),
      saveToken: z.string(),
    }),
    output: z.strictObject({ jobId: z.string() }),
    touches: [],
  }),
  /** Every book of numbers, requests and objections, with its gaps, duplicates and strays. */
  numberAudit: query({ input: z.strictObject({ agencyId: IdSchema }), output: z.array(AuditedBookSchema) }),
  /** The whole audit as xlsx; no identity is in it. */
  exportNumberAudit: service({
    input: z.strictObject({ agencyId: IdSchema, saveToken: z.string() }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
}
