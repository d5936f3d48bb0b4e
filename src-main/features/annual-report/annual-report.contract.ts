// Operations on the annual report: its figures, its written sections, and drawing it.
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema, OptionalText, YearSchema } from '../../contract/schemas.ts'
import { INFORMATION_CATEGORIES } from '../public-information/public-information.rules.ts'
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from '../objections/objections.rules.ts'
import { APPLICANT_KINDS, CHANNELS, REFUSAL_REASONS, REQUEST_OUTCOMES } from '../requests/requests.rules.ts'
import { CASE_TABLES, EXECUTIONS } from './case-figures.rules.ts'
import { PAPERS, REPORT_FORMATS, REPORT_SECTIONS, TIME_BANDS } from './annual-report.rules.ts'

export const ANNUAL_REPORT_ERROR_CODES = ['annualReport.unbalanced', 'annualReport.noSignatory'] as const

const Count = z.int().nonnegative()

/** Every figure of the report; also the JSON of `ppid angka`. All counts are of the fiscal year, as at 31 December. */
export const ReportFiguresSchema = z.strictObject({
  year: z.int(),
  agencyName: z.string(),
  requests: z.strictObject({
    openAtStart: Count,
    received: Count,
    closed: Count,
    closedOfCarriedOver: Count,
    openAtEnd: Count,
    /** Of the requests received in the year: decision by 31 December, or in process. */
    byOutcome: z.record(z.enum([...REQUEST_OUTCOMES, 'inProcess']), Count),
    byMonth: z.array(
      z.strictObject({
        month: z.int().min(1).max(12),
        received: Count,
        byOutcome: z.record(z.enum([...REQUEST_OUTCOMES, 'inProcess']), Count),
      }),
    ),
    byApplicantKind: z.record(z.enum(APPLICANT_KINDS), Count),
    byChannel: z.record(z.enum(CHANNELS), Count),
    byRefusalReason: z.record(z.enum(REFUSAL_REASONS), Count),
    /** Refused without a coded reason (old imported rows). */
    refusedWithoutReason: Count,
    byTimeBand: z.record(z.enum(TIME_BANDS), Count),
    /** Closed without a usable date of notice, so no processing time. */
    withoutProcessingTime: Count,
    onTime: Count,
    late: Count,
    meanWorkingDays: z.number().nullable(),
    medianWorkingDays: z.number().nullable(),
    extended: Count,
  }),
  objections: z.strictObject({
    openAtStart: Count,
    received: Count,
    closed: Count,
    openAtEnd: Count,
    byGround: z.record(z.enum(OBJECTION_GROUNDS), Count),
    byOutcome: z.record(z.enum([...OBJECTION_OUTCOMES, 'inProcess']), Count),
    /** T10: result by ground; a case with several grounds is counted under each. */
    byGroundOutcome: z.record(z.enum(OBJECTION_GROUNDS), z.record(z.enum([...OBJECTION_OUTCOMES, 'inProcess']), Count)),
    /** Answers to be carried out: those done and those still open (Perki KI 1/2021 Ps.57). */
    byExecution: z.record(z.enum(EXECUTIONS), Count),
  }),
  disputes: z.strictObject({
    filed: Count,
    byStage: z.record(z.string(), Count),
    byRulingOrder: z.record(z.string(), Count),
    executed: Count,
    /** Suits brought in the year, also over disputes filed before it. */
    toCourt: Count,
    /** T11: every number by `group/key`, such as `mediation/failed` or `cassation/ruled`. */
    byFigure: z.record(z.string(), Count),
  }),
  publicInformation: z.strictObject({
    total: Count,
    byCategory: z.record(z.enum(INFORMATION_CATEGORIES), Count),
  }),
  excludedInformation: z.strictObject({ total: Count }),
})
export type ReportFigures = z.infer<typeof ReportFiguresSchema>

export const ReportFindingSchema = z.strictObject({
  level: z.enum(['error', 'warning']),
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})

export const FigureCaseSchema = z.strictObject({
  entity: z.enum(['request', 'objection', 'dispute']),
  id: IdSchema,
  number: z.string(),
  applicantName: z.string(),
  on: DateOnlySchema,
  /** The result of an objection or the stage of a dispute, as a code of its register. */
  state: z.string(),
})
export type FigureCase = z.infer<typeof FigureCaseSchema>

export const annualReportOperations = operations('annualReport', {
  /** The cases a number of the report counts, oldest first; none for a number the table does not have. */
  casesBehind: query({
    input: z.strictObject({
      agencyId: IdSchema,
      year: YearSchema,
      figure: z.strictObject({ table: z.enum(CASE_TABLES), group: z.string().max(40), key: z.string().max(40) }),
    }),
    output: z.array(FigureCaseSchema),
  }),
  figures: query({ input: z.strictObject({ agencyId: IdSchema, year: YearSchema }), output: ReportFiguresSchema }),
  /** Staff-written sections of the year; a section never written carries last year's text as `suggestion`. */
  sections: query({
    input: z.strictObject({ agencyId: IdSchema, year: YearSchema }),
    output: z.array(
      z.strictObject({
        section: z.enum(REPORT_SECTIONS),
        body: z.string(),
        version: z.int().nonnegative(),
        suggestion: z.string().nullable(),
      }),
    ),
  }),
  /** What should be mended before signing: unbalanced counts, missing sections, missing signatory, a year without calendar. */
  findings: query({
    input: z.strictObject({ agencyId: IdSchema, year: YearSchema }),
    output: z.array(ReportFindingSchema),
  }),
  writeSection: command({
    input: z.strictObject({
      agencyId: IdSchema,
      year: YearSchema,
      section: z.enum(REPORT_SECTIONS),
      body: OptionalText(20000),
      /** Version read before, 0 for a section never written. */
      version: z.int().nonnegative(),
    }),
    output: z.strictObject({ version: z.int() }),
    touches: ['annualReport'],
  }),
  /** Draws the report into a chosen folder; starts a job with output `{ files: [{ token, name, format }] }`. */
  make: service({
    input: z.strictObject({
      agencyId: IdSchema,
      year: YearSchema,
      formats: z.array(z.enum(REPORT_FORMATS)).min(1),
      paper: z.enum(PAPERS),
      folderToken: z.string(),
    }),
    output: z.strictObject({ jobId: z.string() }),
  }),
  /** Files a finished job wrote, as tokens to open or show. */
  madeFiles: service({
    input: z.strictObject({ jobId: z.string() }),
    output: z.array(z.strictObject({ token: z.string(), name: z.string(), format: z.string() })),
  }),
})
