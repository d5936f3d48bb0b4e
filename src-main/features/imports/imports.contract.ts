// Operations that bring in what the office keeps in Excel: check in a worker, look, then all or nothing.
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
import { IdSchema, PageRequest, pageOf, YearSchema } from '../../contract/schemas.ts'

export const IMPORT_KINDS = ['publicInformation', 'excludedInformation', 'request', 'objection'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

export const IMPORT_ERROR_CODES = [
  'imports.notASpreadsheet',
  'imports.passwordProtected',
  'imports.legacyXls',
  'imports.empty',
  'imports.tooLarge',
  'imports.damaged',
  'imports.hasRejected',
  'imports.nothingToImport',
  'imports.alreadyWritten',
] as const

export const ImportMessageSchema = z.strictObject({
  sheet: z.string(),
  row: z.int(),
  /** Column letter, empty when the whole row is meant. */
  column: z.string(),
  code: z.string(),
  level: z.enum(['info', 'doubtful', 'error']),
  text: z.string(),
})

export const ImportPreviewRowSchema = z.strictObject({
  sheet: z.string(),
  row: z.int(),
  state: z.enum(['accepted', 'doubtful', 'rejected']),
  /** What the row will become, as label and value in reading order; identity masked. */
  cells: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  messages: z.array(ImportMessageSchema),
})

/** read = accepted + rejected + joined + skippedHeadings; doubtful rows are among the accepted. */
export const ImportSummarySchema = z.strictObject({
  fileName: z.string(),
  kind: z.enum(IMPORT_KINDS),
  /** True when nothing of the file can be imported as this kind; the messages say why. */
  blocked: z.boolean(),
  read: z.int(),
  accepted: z.int(),
  doubtful: z.int(),
  rejected: z.int(),
  joined: z.int(),
  skippedHeadings: z.int(),
  /** Which column was read as what. */
  mapping: z.array(z.strictObject({ sheet: z.string(), column: z.string(), header: z.string(), field: z.string() })),
  messages: z.array(ImportMessageSchema),
})

export const importOperations = operations('imports', {
  /** Reads and checks a chosen file in a worker; nothing is written. */
  check: service({
    input: z.strictObject({ agencyId: IdSchema, kind: z.enum(IMPORT_KINDS), token: z.string(), year: YearSchema.nullable() }),
    output: z.strictObject({ jobId: z.string() }),
  }),
  summary: service({ input: z.strictObject({ jobId: z.string() }), output: ImportSummarySchema }),
  rows: service({
    input: z.strictObject({
      jobId: z.string(),
      state: z.enum(['accepted', 'doubtful', 'rejected']).nullable(),
      ...PageRequest,
    }),
    output: pageOf(ImportPreviewRowSchema),
  }),
  /** Writes the accepted rows in one transaction. With rejected rows it refuses unless `skipRejected`. */
  commit: command({
    input: z.strictObject({ agencyId: IdSchema, jobId: z.string(), skipRejected: z.boolean() }),
    output: z.strictObject({ batchId: IdSchema, written: z.int() }),
    touches: ['imports', 'publicInformation', 'excludedInformation', 'requests', 'objections'],
    backupFirst: 'import',
  }),
  batches: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.array(
      z.strictObject({
        id: IdSchema,
        kind: z.enum(IMPORT_KINDS),
        fileName: z.string(),
        importedAt: z.string(),
        accepted: z.int(),
        rejected: z.int(),
      }),
    ),
  }),
})
