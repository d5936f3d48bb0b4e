// The file of a case: its timeline, and the dossier made of it in one click.
import { z } from 'zod'
import { command, operations, query } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema } from '../../contract/schemas.ts'
import { CASE_ENTITIES } from '../attachments/attachments.rules.ts'
import { CASE_FILE_SIDES, PART_GROUPS } from './case-file.rules.ts'
import { EVENT_SOURCES } from './case-file.timeline.rules.ts'

export const CASE_FILE_ERROR_CODES = [
  'caseFile.nothingChosen',
  'caseFile.notForApplicant',
  'caseFile.leak',
  'caseFile.needsZip',
] as const

const Case = { entity: z.enum(CASE_ENTITIES), id: IdSchema }

const LinkSchema = z.strictObject({ ...Case, number: z.string() })
export type CaseLink = z.infer<typeof LinkSchema>

const EventSchema = z.strictObject({
  on: DateOnlySchema,
  entity: z.enum(CASE_ENTITIES),
  entityId: IdSchema,
  source: z.enum(EVENT_SOURCES),
  title: z.string(),
  detail: z.string(),
  internal: z.boolean(),
  recordedAt: z.string().nullable(),
})

const PartSchema = z.strictObject({
  id: z.string(),
  group: z.enum(PART_GROUPS),
  entity: z.enum(CASE_ENTITIES).nullable(),
  title: z.string(),
  on: DateOnlySchema.nullable(),
  size: z.int().nullable(),
  forApplicant: z.boolean(),
})
export type CaseFilePart = z.infer<typeof PartSchema>

export const caseFileOperations = operations('caseFile', {
  /** Every event of the whole case to which this request, objection or dispute belongs, oldest first. */
  timeline: query({
    input: z.strictObject(Case),
    output: z.strictObject({
      agencyId: IdSchema,
      today: DateOnlySchema,
      links: z.array(LinkSchema),
      events: z.array(EventSchema),
    }),
  }),
  /** What a dossier may hold, in order. */
  parts: query({ input: z.strictObject(Case), output: z.array(PartSchema) }),
  /**
   * Writes the chosen parts to the place behind `token`: a zip of the single papers and the whole as one PDF, or that PDF
   * alone. Journaled, since papers of a case carry identity. The applicant's side is refused when a chosen part is not for
   * the applicant, and fails when an excluded text or an internal note stands in it.
   */
  make: command({
    input: z.strictObject({
      ...Case,
      side: z.enum(CASE_FILE_SIDES),
      parts: z.array(z.string()).max(500),
      format: z.enum(['zip', 'pdf']),
      token: z.string(),
    }),
    output: z.strictObject({ jobId: z.string() }),
    touches: [],
  }),
})
