// Operations on the annual report: its figures, its written sections, and drawing it.
import { z } from 'zod'
import { command, operations, query, service } from '../../contract/operations.ts'
import {
  DateOnlySchema,
  IdSchema,
  OptionalText,
  PageRequest,
  pageOf,
  RequiredText,
  VersionSchema,
  YearSchema,
} from '../../contract/schemas.ts'
import { REPORT_LISTS } from '../report-lists/report-lists.rules.ts'
import { CASE_TABLES, FIGURE_ENTITIES } from './case-figures.rules.ts'
import { ReportFiguresSchema } from './report-figures.contract.ts'
import {
  NARRATIVE_SECTIONS,
  PAPERS,
  REPORT_ANNEXES,
  REPORT_FORMATS,
  REPORT_FORMS,
  REPORT_NAMES,
  REPORT_PARTS,
  REPORT_SECTIONS,
} from './annual-report.rules.ts'
import { CASE_ORIGINS, CASES_NAMED, REPORT_CHECK_CODES } from './checks/report-checks.rules.ts'

export const ANNUAL_REPORT_ERROR_CODES = ['annualReport.unbalanced'] as const

/** How the office wants its report: wording, paper, annexes, who acknowledges it. One a year of service is enough: kept per agency. */
export const ReportLayoutSchema = z.strictObject({
  reportName: z.enum(REPORT_NAMES),
  /** The report of one OPD, or of the city compiled by PPID Utama. */
  scope: z.enum(['agency', 'city']),
  paper: z.enum(PAPERS),
  /** A second signature "Mengetahui, Atasan PPID". */
  acknowledged: z.boolean(),
  charts: z.boolean(),
  annexes: z.array(z.enum(REPORT_ANNEXES)),
  /** Who gets a copy, in the closing sentence and the delivery log. */
  recipients: z.array(RequiredText(160)).max(10),
})
export type ReportLayout = z.infer<typeof ReportLayoutSchema>

/** What a new office starts with (Perki KI 1/2021 Ps.58: copy to the commission). */
export const DEFAULT_REPORT_LAYOUT: ReportLayout = {
  reportName: 'service',
  scope: 'agency',
  paper: 'A4',
  acknowledged: false,
  charts: true,
  annexes: [...REPORT_ANNEXES],
  recipients: ['PPID Utama', 'Komisi Informasi'],
}

/** Behind the name of every file, such as ` (2)`: when the file of that name is open elsewhere. */
export const NameSuffixSchema = z.string().regex(/^( \(\d{1,2}\))?$/)

/** Files a finished job wrote, as tokens to open or show. */
export const MadeFilesSchema = z.array(z.strictObject({ token: z.string(), name: z.string(), format: z.string() }))

/** A case behind a finding; no identity is in it. */
export const FindingCaseSchema = z.strictObject({
  entity: z.enum(['request', 'objection', 'dispute']),
  id: IdSchema,
  number: z.string(),
  /** Day of receipt or filing. */
  on: DateOnlySchema,
})

export const ReportFindingSchema = z.strictObject({
  level: z.enum(['error', 'warning']),
  code: z.enum(REPORT_CHECK_CODES),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  /** How many cases, numbers or figures are concerned. */
  count: z.int().positive(),
  /** The first of the cases; `findingCases` lists all. */
  cases: z.array(FindingCaseSchema).max(CASES_NAMED),
})

/** A text of the report. `suggestion` is last year's text of a staff-written part that was never written this year. */
export const ReportPartSchema = z.strictObject({
  section: z.enum(REPORT_PARTS),
  kind: z.enum(['staff', 'narrative']),
  /** What staff wrote; empty for sentences that still write themselves. */
  body: z.string(),
  version: z.int().nonnegative(),
  suggestion: z.string().nullable(),
  /** What the section says by itself now, and what it said when staff edited it. */
  automatic: z.string().nullable(),
  automaticThen: z.string().nullable(),
  /** Edited, and the figures say something else since. */
  changedSince: z.boolean(),
})
export type ReportPart = z.infer<typeof ReportPartSchema>

/** A number of the report: its table, a row or group, and a column or key. */
export const CaseFigureSchema = z.strictObject({
  table: z.enum(CASE_TABLES),
  group: z.string().max(400),
  key: z.string().max(40),
})

/** A case behind a number, with no more of the applicant than the lists of the registers show. */
export const FigureCaseSchema = z.strictObject({
  entity: z.enum(FIGURE_ENTITIES),
  id: IdSchema,
  number: z.string(),
  applicantName: z.string(),
  /** Receipt or filing; the decree of an edition, a test or an exclusion; the update of an entry of the DIP. */
  on: DateOnlySchema.nullable(),
  /** The information asked for, or the title. */
  subject: z.string(),
  /** Decision of a request, result of an objection, stage of a dispute, category or state, as a code of its register. */
  state: z.string(),
  /** The written notice of a request, the answer to an objection. */
  noticeOn: DateOnlySchema.nullable(),
  /** Working days until a request was answered. */
  days: z.int().nullable(),
})
export type FigureCase = z.infer<typeof FigureCaseSchema>

export const annualReportOperations = operations('annualReport', {
  /** The cases a number of the report counts, oldest first; none for a number the table does not have. */
  casesBehind: query({
    input: z.strictObject({
      agencyId: IdSchema,
      from: DateOnlySchema,
      to: DateOnlySchema,
      figure: CaseFigureSchema,
      ...PageRequest,
    }),
    output: pageOf(FigureCaseSchema),
  }),
  /** The same cases as a workbook of evidence, without any applicant; starts a job. */
  exportCases: service({
    input: z.strictObject({
      agencyId: IdSchema,
      from: DateOnlySchema,
      to: DateOnlySchema,
      figure: CaseFigureSchema,
      saveToken: z.string(),
    }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
  figures: query({ input: z.strictObject({ agencyId: IdSchema, year: YearSchema }), output: ReportFiguresSchema }),
  /** Every text of the year: parts that staff write, then sections whose sentences write themselves. */
  sections: query({
    input: z.strictObject({ agencyId: IdSchema, year: YearSchema }),
    output: z.array(ReportPartSchema),
  }),
  /** What should be mended before signing, in the order of the checks; nothing for a sound year. */
  findings: query({
    input: z.strictObject({ agencyId: IdSchema, year: YearSchema }),
    output: z.array(ReportFindingSchema),
  }),
  /** Every case behind a finding, oldest first. */
  findingCases: query({
    input: z.strictObject({
      agencyId: IdSchema,
      year: YearSchema,
      code: z.enum(REPORT_CHECK_CODES),
      origin: z.enum(CASE_ORIGINS),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(500),
    }),
    output: z.strictObject({ total: z.int().nonnegative(), rows: z.array(FindingCaseSchema) }),
  }),
  /** Writes a part; an empty body gives a section of sentences back to the figures. */
  writeSection: command({
    input: z.strictObject({
      agencyId: IdSchema,
      year: YearSchema,
      section: z.enum(REPORT_PARTS),
      body: OptionalText(20000),
      /** Version read before, 0 for a section never written. */
      version: z.int().nonnegative(),
    }),
    output: z.strictObject({ version: z.int() }),
    touches: ['reportTexts'],
  }),
  /** Lets the sentences of a section write themselves again. */
  resetSection: command({
    input: z.strictObject({ agencyId: IdSchema, year: YearSchema, section: z.enum(NARRATIVE_SECTIONS), version: VersionSchema }),
    output: z.strictObject({ version: z.int() }),
    touches: ['reportTexts'],
  }),
  /** Copies last year's texts and lists into the parts never written this year; nothing written is overwritten. */
  takeOverLastYear: command({
    input: z.strictObject({ agencyId: IdSchema, year: YearSchema }),
    output: z.strictObject({ sections: z.array(z.enum(REPORT_SECTIONS)), lists: z.array(z.enum(REPORT_LISTS)) }),
    touches: ['reportTexts'],
  }),
  /** How the office wants its report; version 0 until it chose. */
  layout: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: ReportLayoutSchema.extend({ version: z.int().nonnegative() }),
  }),
  saveLayout: command({
    input: z.strictObject({ agencyId: IdSchema, layout: ReportLayoutSchema, version: z.int().nonnegative() }),
    output: z.strictObject({ version: z.int() }),
    touches: ['annualReport'],
  }),
  /** Draws the report into a chosen folder; starts a job with output `{ files: [{ token, name, format }] }`. */
  make: service({
    input: z.strictObject({
      agencyId: IdSchema,
      year: YearSchema,
      forms: z.array(z.enum(REPORT_FORMS)).min(1),
      formats: z.array(z.enum(REPORT_FORMATS)).min(1),
      paper: z.enum(PAPERS),
      folderToken: z.string(),
      nameSuffix: NameSuffixSchema,
    }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
  /** Files a finished job wrote, as tokens to open or show. */
  madeFiles: service({
    input: z.strictObject({ jobId: z.string() }),
    output: MadeFilesSchema,
  }),
})
