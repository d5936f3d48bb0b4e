// The tables that staff keep beside the written parts of the annual report: table T15 (Perki KI 1/2021 Ps.57; ppid 7.3).
import { z } from 'zod'
import { command, operations, query } from '../../contract/operations.ts'
import { IdSchema, OptionalText, RequiredText, YearSchema } from '../../contract/schemas.ts'
import { FACILITY_CONDITIONS, MAX_LIST_ROWS, MOST_COUNT, MOST_RUPIAH } from './report-lists.rules.ts'

const Quantity = z.int({ error: 'count.invalid' }).min(0, { error: 'count.invalid' }).max(MOST_COUNT, { error: 'count.invalid' })
const Rupiah = z.int({ error: 'money.invalid' }).min(0, { error: 'money.invalid' }).max(MOST_RUPIAH, { error: 'money.invalid' })

/** Facilities "dan kondisinya". */
export const FacilityRowSchema = z.strictObject({
  name: RequiredText(200),
  quantity: Quantity,
  condition: z.enum(FACILITY_CONDITIONS),
  note: OptionalText(300),
})
/** People "dan kualifikasinya", by position: never by name. */
export const StaffRowSchema = z.strictObject({
  position: RequiredText(200),
  count: Quantity,
  education: OptionalText(200),
  training: OptionalText(300),
})
/** Budget "dan laporan penggunaannya", in whole rupiah. */
export const BudgetRowSchema = z.strictObject({
  item: RequiredText(200),
  source: OptionalText(120),
  allocated: Rupiah,
  realised: Rupiah,
})
/** What will be done, by which unit, and by when. */
export const FollowUpRowSchema = z.strictObject({ action: RequiredText(400), unit: OptionalText(160), due: OptionalText(80) })

const rowsOf = <T extends z.ZodType>(row: T) => z.array(row).max(MAX_LIST_ROWS, { error: 'list.tooLong' })

const ROWS = {
  facilities: rowsOf(FacilityRowSchema),
  staff: rowsOf(StaffRowSchema),
  budget: rowsOf(BudgetRowSchema),
  followUp: rowsOf(FollowUpRowSchema),
} as const

/** All four lists of a year; also what the stored JSON is read back with. */
export const ReportListsSchema = z.strictObject(ROWS)
export type ReportLists = z.infer<typeof ReportListsSchema>

/** A list as kept: version 0 when it was never written, and then last year's rows (if any) to begin from. */
const keptOf = <T extends z.ZodType>(rows: T) =>
  z.strictObject({ rows, version: z.int().nonnegative(), suggestion: rows.nullable() })

const orderOf = <N extends keyof typeof ROWS>(list: N) =>
  z.strictObject({
    agencyId: IdSchema,
    year: YearSchema,
    list: z.literal(list),
    rows: ROWS[list],
    /** Version read before, 0 for a list never written. */
    version: z.int().nonnegative(),
  })

export const reportListOperations = operations('reportLists', {
  get: query({
    input: z.strictObject({ agencyId: IdSchema, year: YearSchema }),
    output: z.strictObject({
      facilities: keptOf(ROWS.facilities),
      staff: keptOf(ROWS.staff),
      budget: keptOf(ROWS.budget),
      followUp: keptOf(ROWS.followUp),
    }),
  }),
  /** Writes a whole list; rows that are not right are named by their place, such as `rows.3.allocated`. */
  save: command({
    input: z.discriminatedUnion('list', [orderOf('facilities'), orderOf('staff'), orderOf('budget'), orderOf('followUp')]),
    output: z.strictObject({ version: z.int() }),
    touches: ['reportTexts'],
  }),
})
