// What crosses to the window of a file on the workbench: rows, counts, decisions, columns.
import { z } from 'zod'
import { IdSchema, YearSchema } from '../../contract/schemas.ts'

export const IMPORT_KINDS = ['publicInformation', 'excludedInformation', 'request', 'objection'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

export const ImportMessageSchema = z.strictObject({
  sheet: z.string(),
  row: z.int(),
  /** Column letter, empty when the whole row is meant. */
  column: z.string(),
  code: z.string(),
  level: z.enum(['info', 'doubtful', 'error']),
  text: z.string(),
})

/**
 * What becomes of each non-empty row below the headers; every row has one. `good` and `doubtful` come in, `duplicate` is
 * there already and is skipped or merged, `leftOut` was taken out by the clerk, `joined` went to the row above.
 */
export const IMPORT_ROW_STATES = ['good', 'doubtful', 'rejected', 'duplicate', 'leftOut', 'joined', 'heading'] as const
export type ImportRowState = (typeof IMPORT_ROW_STATES)[number]

/** `skip` does not write the row, `keep` writes it as well, `merge` fills what the entry there already leaves blank. */
export const DUPLICATE_CHOICES = ['skip', 'keep', 'merge'] as const
export type DuplicateChoice = (typeof DUPLICATE_CHOICES)[number]

export const ImportRowRef = { sheet: z.string().max(200), row: z.int().positive() }
export const ImportFieldName = z.string().max(60)

export const ImportRowSchema = z.strictObject({
  ...ImportRowRef,
  state: z.enum(IMPORT_ROW_STATES),
  /** What the file says, by field of the register, in the order of its columns; identity masked. */
  cells: z.array(
    z.strictObject({
      field: ImportFieldName,
      text: z.string(),
      /** Gravest remark on the field; null when there is none. */
      level: z.enum(['info', 'doubtful', 'error']).nullable(),
      repaired: z.boolean(),
    }),
  ),
  /** What the row will become, as label and value in reading order; identity masked; empty unless it is an entry. */
  reading: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  messages: z.array(ImportMessageSchema),
  /** The entry it equals: in the register (its number or title), or another row of the file. */
  duplicate: z
    .strictObject({ of: z.enum(['register', 'file']), label: z.string(), choice: z.enum(DUPLICATE_CHOICES) })
    .nullable(),
  /** Row of the entry a joined row went to. */
  joinedTo: z.int().nullable(),
})
export type ImportRow = z.infer<typeof ImportRowSchema>

/** `read` is the sum of all states. */
export const ImportCountsSchema = z.strictObject({
  read: z.int(),
  states: z.record(z.enum(IMPORT_ROW_STATES), z.int()),
  /** Kinds of remark with the rows that bear them, the gravest first. */
  problems: z.array(
    z.strictObject({ code: z.string(), level: z.enum(['doubtful', 'error']), example: z.string(), rows: z.int() }),
  ),
  /** Whether there is a repair to take back. */
  canUndo: z.boolean(),
})
export type ImportCounts = z.infer<typeof ImportCountsSchema>

const DATE_ORDERS = ['dayFirst', 'monthFirst'] as const
const ColumnNumber = z.int().min(0).max(20_000)

/** Decisions of the clerk about how the file is read; what is missing is left to the app. */
export const ImportPlanSchema = z.strictObject({
  kind: z.enum(IMPORT_KINDS),
  sheets: z.record(
    z.string().max(200),
    z.strictObject({
      isLeftOut: z.boolean(),
      /** Zero-based first row and number of rows of the header; null lets the app find it. */
      header: z.strictObject({ top: z.int().min(0).max(200_000), depth: z.int().min(1).max(5) }).nullable(),
      /** Field of a column by its zero-based number; null uses it for nothing; a missing one is recognised. */
      columns: z.record(z.coerce.string().regex(/^\d{1,5}$/), ImportFieldName.nullable()),
    }),
  ),
  constants: z.record(ImportFieldName, z.string().max(500)),
  dateOrders: z.record(ImportFieldName, z.enum(DATE_ORDERS)),
  year: YearSchema.nullable(),
})
export type ImportPlanInput = z.infer<typeof ImportPlanSchema>

export const ImportSummarySchema = z.strictObject({
  fileName: z.string(),
  sha256: z.string(),
  kind: z.enum(IMPORT_KINDS),
  /** Which register the file seems to be; null when none fits. */
  recognised: z.enum(IMPORT_KINDS).nullable(),
  /** True when nothing of the file can be imported as this kind; the messages say why. */
  blocked: z.boolean(),
  counts: ImportCountsSchema,
  sheets: z.array(
    z.strictObject({
      sheet: z.string(),
      /** Non-empty rows of the whole sheet. */
      rows: z.int(),
      isLeftOut: z.boolean(),
      /** Zero-based; null when no table of this kind was found in it. */
      header: z.strictObject({ top: z.int(), depth: z.int() }).nullable(),
    }),
  ),
  /** Which column was read as what. */
  columns: z.array(
    z.strictObject({
      sheet: z.string(),
      column: ColumnNumber,
      letter: z.string(),
      header: z.string(),
      field: ImportFieldName.nullable(),
      /** 0-1; 1 when the clerk chose. */
      confidence: z.number(),
      chosen: z.boolean(),
      /** A few texts of the column, identity masked. */
      samples: z.array(z.string()),
    }),
  ),
  /** Fields a column may be given, in the order of the register. */
  fields: z.array(z.strictObject({ field: ImportFieldName, label: z.string(), required: z.boolean(), constant: z.boolean() })),
  /** Date columns with dates that can be read two ways. */
  dates: z.array(z.strictObject({ field: ImportFieldName, label: z.string(), order: z.enum(DATE_ORDERS), chosen: z.boolean() })),
  plan: ImportPlanSchema,
  mapping: z.strictObject({ id: IdSchema, name: z.string() }).nullable(),
  messages: z.array(ImportMessageSchema),
})
export type ImportSummary = z.infer<typeof ImportSummarySchema>

export const ImportRepairSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('cell'), ...ImportRowRef, field: ImportFieldName, text: z.string().max(8000) }),
  /** Everywhere the field says what it says in this row. */
  z.strictObject({ type: z.literal('value'), ...ImportRowRef, field: ImportFieldName, text: z.string().max(8000) }),
  /** Rows named, or all that bear a remark of this code. */
  z.strictObject({
    type: z.literal('leaveOut'),
    rows: z.array(z.strictObject(ImportRowRef)).max(5000),
    code: z.string().nullable(),
    leftOut: z.boolean(),
  }),
  /** One row, or all duplicates of that kind. */
  z.strictObject({
    type: z.literal('duplicate'),
    row: z.strictObject(ImportRowRef).nullable(),
    of: z.enum(['register', 'file']),
    choice: z.enum(DUPLICATE_CHOICES),
  }),
])
export type ImportRepair = z.infer<typeof ImportRepairSchema>
