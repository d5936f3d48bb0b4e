// Operations on finalised annual reports: freezing, reprinting, comparing with the register, delivering.
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
import {
  DateOnlySchema,
  IdSchema,
  OptionalText,
  RefSchema,
  RequiredText,
  VersionSchema,
  YearSchema,
} from '../../contract/schemas.ts'
import { PAPERS, REPORT_FORMATS, REPORT_FORMS } from '../annual-report/annual-report.rules.ts'
import { RECIPIENT_KINDS, REMINDER_LEVELS, REPORT_STEPS } from './report-editions.rules.ts'

export const REPORT_EDITION_ERROR_CODES = [
  'reportEditions.openErrors',
  'reportEditions.yearNotOver',
  'reportEditions.noSignatory',
  'reportEditions.changed',
  'reportEditions.damaged',
] as const

/** A file as it was signed, found by its content. */
export const EditionFileSchema = z.strictObject({
  form: z.enum(REPORT_FORMS),
  format: z.enum(REPORT_FORMATS),
  name: z.string(),
  sha256: z.string(),
  /** Bytes. */
  size: z.int(),
})
export type EditionFile = z.infer<typeof EditionFileSchema>

export const SignatorySchema = z.strictObject({
  capacity: z.string(),
  position: z.string(),
  role: z.string(),
  nameWithTitles: z.string(),
  rank: z.string(),
  nip: z.string(),
})

/** To whom, when and how a report was delivered. */
export const DeliverySchema = z.strictObject({
  recipientKind: z.enum(RECIPIENT_KINDS),
  recipient: RequiredText(160),
  deliveredOn: DateOnlySchema,
  method: OptionalText(120),
  receiptNumber: OptionalText(120),
  note: OptionalText(500),
})
export type Delivery = z.infer<typeof DeliverySchema>

export const ReportEditionSchema = z.strictObject({
  id: IdSchema,
  agencyId: IdSchema,
  year: YearSchema,
  /** 1 for the report, 2 and on for its corrections. */
  sequence: z.int().positive(),
  number: z.string(),
  signedOn: DateOnlySchema,
  signatory: SignatorySchema,
  reason: z.string(),
  files: z.array(EditionFileSchema),
  /** Over the checksums of the files. */
  checksum: z.string(),
  finalisedAt: z.string(),
})
export type ReportEdition = z.infer<typeof ReportEditionSchema>

const Year = { agencyId: IdSchema, year: YearSchema }
const Form = { number: OptionalText(120), signedOn: DateOnlySchema, reason: OptionalText(500) }
const FileName = { id: IdSchema, form: z.enum(REPORT_FORMS), format: z.enum(REPORT_FORMATS) }
const Value = z.union([z.number(), z.string(), z.null()])

export const FigureDifferenceSchema = z.strictObject({ path: z.array(z.string()), frozen: Value, present: Value })

export const reportEditionOperations = operations('reportEditions', {
  /** Editions of the year, newest first, each with its deliveries; `differing` counts the figures the register states otherwise now. */
  list: query({
    input: z.strictObject(Year),
    output: z.strictObject({
      editions: z.array(
        ReportEditionSchema.extend({ deliveries: z.array(DeliverySchema.extend({ id: IdSchema, version: VersionSchema })) }),
      ),
      /** Null when nothing is finalised, or the figures were frozen by a version whose figures this one does not read. */
      differing: z.int().nonnegative().nullable(),
    }),
  }),
  /** Whether the year can be finalised, and who signs on that day. */
  outlook: query({
    input: z.strictObject({ ...Year, signedOn: DateOnlySchema }),
    output: z.strictObject({
      today: DateOnlySchema,
      sequence: z.int().positive(),
      previousOn: DateOnlySchema.nullable(),
      isYearOver: z.boolean(),
      /** Findings that must be mended first. */
      openErrors: z.int().nonnegative(),
      signatory: SignatorySchema.nullable(),
    }),
  }),
  /** Draws both forms in all formats as they would be signed, to be looked at; a job. */
  draw: service({ input: z.strictObject({ ...Year, ...Form }), output: z.strictObject({ jobId: z.string() }) }),
  /** What the job drew, as tokens to open. */
  drawn: service({
    input: z.strictObject({ jobId: z.string() }),
    output: z.array(
      z.strictObject({ token: z.string(), name: z.string(), form: z.enum(REPORT_FORMS), format: z.enum(REPORT_FORMATS) }),
    ),
  }),
  /** Keeps what the job drew, for ever; refused when the register or the form is no longer what was drawn. Final: it is signed. */
  finalise: command({
    input: z.strictObject({ ...Year, ...Form, jobId: z.string() }),
    output: z.strictObject({ id: IdSchema, sequence: z.int() }),
    touches: ['annualReport'],
    undo: 'final',
  }),
  /** The stored bytes, shown by the system's viewer. */
  openFile: service({ input: z.strictObject(FileName), output: z.strictObject({ name: z.string() }), leaves: 'print' }),
  /** The stored bytes, written to the place behind `token`. */
  saveFile: service({
    input: z.strictObject({ ...FileName, token: z.string() }),
    output: z.strictObject({ name: z.string() }),
    leaves: 'export',
  }),
  /** Every figure that differs from the edition after it, or from the register as it is now. */
  difference: query({
    input: z.strictObject({ id: IdSchema }),
    output: z.strictObject({
      /** The edition compared with; null for the register. */
      against: z.int().nullable(),
      rows: z.array(FigureDifferenceSchema),
      /** False when the frozen figures cannot be read by this version. */
      readable: z.boolean(),
    }),
  }),
  writeDifference: service({
    input: z.strictObject({ id: IdSchema, format: z.enum(['pdf', 'xlsx']), paper: z.enum(PAPERS), token: z.string() }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
  addDelivery: command({
    input: z.strictObject({ editionId: IdSchema, delivery: DeliverySchema }),
    output: RefSchema,
    touches: ['annualReport'],
  }),
  updateDelivery: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema, delivery: DeliverySchema }),
    output: RefSchema,
    touches: ['annualReport'],
  }),
  removeDelivery: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema }),
    output: z.strictObject({}),
    touches: ['annualReport'],
  }),
  /** What is missing of last year's report until it is delivered (Perki KI 1/2021 Ps.56, Ps.58). */
  reminder: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z
      .strictObject({
        year: YearSchema,
        dueOn: DateOnlySchema,
        daysLeft: z.int(),
        level: z.enum(REMINDER_LEVELS),
        missing: z.array(z.enum(REPORT_STEPS)),
      })
      .nullable(),
  }),
})
