// The figures of the report as data: also the JSON of `ppid angka`, and what a finalised report keeps.
import { z } from 'zod'
import { DateOnlySchema } from '../../contract/schemas.ts'
import { EXCLUSION_GROUNDS } from '../excluded-information/excluded-information.rules.ts'
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from '../objections/objections.rules.ts'
import { INFORMATION_CATEGORIES } from '../public-information/public-information.rules.ts'
import {
  ACCESS_METHODS,
  APPLICANT_KINDS,
  CHANNELS,
  PURPOSE_KINDS,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
} from '../requests/requests.rules.ts'
import { TIME_BANDS } from './annual-report.rules.ts'
import { EXECUTIONS } from './case-figures.rules.ts'
import { EXCLUSION_FIGURE_STATES } from './exclusion-figures.rules.ts'

const Count = z.int().nonnegative()

/** T9: see, or get a copy; in soft or hard copy. */
export const ACCESS_KEYS = [...ACCESS_METHODS, 'unstated'] as const
export const FORM_KEYS = ['soft', 'hard', 'both', 'unstated'] as const

/** Every figure of the report; also the JSON of `ppid angka`. All counts are of the period, as at its last day. */
export const ReportFiguresSchema = z.strictObject({
  year: z.int(),
  /** First and last day counted: the fiscal year, or the period of a recap. Everything is as at the last day. */
  from: DateOnlySchema,
  to: DateOnlySchema,
  agencyName: z.string(),
  requests: z.strictObject({
    openAtStart: Count,
    received: Count,
    closed: Count,
    closedOfCarriedOver: Count,
    openAtEnd: Count,
    /** Of the requests received in the period: decision by its last day, or in process. */
    byOutcome: z.record(z.enum([...REQUEST_OUTCOMES, 'inProcess']), Count),
    byMonth: z.array(
      z.strictObject({
        year: z.int(),
        month: z.int().min(1).max(12),
        received: Count,
        /** Answered or ended in the month, whenever received. */
        closed: Count,
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
    /** T7: by the unit that holds the information, most first; the key is empty where none is known. */
    byUnit: z.array(z.strictObject({ unit: z.string(), received: Count, granted: Count, refused: Count })),
    /** T8: the purpose staff chose, or as its words say; `unstated` without any. */
    byPurpose: z.record(z.enum([...PURPOSE_KINDS, 'unstated']), Count),
    /** T9: how the applicant wanted the information (Lamp. VI), and in which form it was given. */
    byAccess: z.record(z.enum(ACCESS_KEYS), Count),
    byForm: z.record(z.enum(FORM_KEYS), Count),
    /** Items of requests that were decided item by item; a request without items counts as one. */
    items: Count,
    /** Channels by decision, for the breakdown the e-Monev asks. */
    byChannelOutcome: z.record(z.enum(CHANNELS), z.record(z.enum([...REQUEST_OUTCOMES, 'inProcess']), Count)),
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
    /** T13: mandatory kinds of information that are met, of those that apply (ppid 3.4). */
    completeness: z.record(z.enum([...INFORMATION_CATEGORIES, 'all']), z.strictObject({ satisfied: Count, applicable: Count })),
    /** Editions decided in the period (Perki KI 1/2021 Ps.45). */
    editions: Count,
  }),
  excludedInformation: z.strictObject({
    total: Count,
    /** T14: by ground of UU KIP Ps.17; an entry has one or more. */
    byGround: z.record(z.enum(EXCLUSION_GROUNDS), Count),
    /** T14: as at the last day. */
    byState: z.record(z.enum(EXCLUSION_FIGURE_STATES), Count),
    /** Consequence tests decided in the period (UU KIP Ps.19). */
    tests: Count,
  }),
})
export type ReportFigures = z.infer<typeof ReportFiguresSchema>
