// What the clerk sees first: what is due, what is late, who is waited for, how the year stands.
import { z } from 'zod'
import { operations, query, service } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema } from '../../contract/schemas.ts'
import { PAPERS } from '../annual-report/annual-report.rules.ts'
import { DUE_STEPS } from './dashboard.rules.ts'

export const DashboardItemSchema = z.strictObject({
  entity: z.enum(['request', 'objection', 'dispute']),
  id: IdSchema,
  number: z.string(),
  applicantName: z.string(),
  subject: z.string(),
  dueOn: DateOnlySchema,
  daysLeft: z.int(),
  /** What is due on `dueOn`. */
  step: z.enum(DUE_STEPS),
  /** Decided, but the applicant has not been told: the period still runs (UU KIP Ps.22(7)). */
  unnoticed: z.boolean(),
  /** Which of several sittings; 0 otherwise. */
  place: z.int().nonnegative(),
  /** Waits for the applicant's papers (Perki KI 1/2021 Ps.33); `repairDueOn` once the day of receipt is known. */
  waiting: z.boolean(),
  repairDueOn: DateOnlySchema.nullable(),
  /** Internal target of the notice (Perki KI 1/2021 Ps.31(3)), where it comes before the limit. */
  targetOn: DateOnlySchema.nullable(),
})
export type DashboardItem = z.infer<typeof DashboardItemSchema>

const Lane = z.strictObject({ total: z.int(), items: z.array(DashboardItemSchema) })
const Counts = z.strictObject({ overdue: z.int(), dueToday: z.int(), dueSoon: z.int() })
const Job = z.strictObject({ jobId: z.string() })

export const dashboardOperations = operations('dashboard', {
  today: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.strictObject({
      today: DateOnlySchema,
      isWorkingDay: z.boolean(),
      /** First items (at most 50) of each lane and the full count. */
      overdue: Lane,
      dueToday: Lane,
      /** Due within the next 3 working days. */
      dueSoon: Lane,
      /** Incomplete, the applicant has been told and has not repaired; also in the other lanes when due there. */
      waiting: Lane,
      /** Internal target reached, though the limit is more than 3 working days away. */
      pastTarget: z.array(DashboardItemSchema),
      year: z.strictObject({
        year: z.int(),
        received: z.int(),
        open: z.int(),
        closed: z.int(),
        onTime: z.int(),
        late: z.int(),
        objections: z.int(),
        disputes: z.int(),
        publicInformation: z.int(),
      }),
      /** True when no decree is known for a year that open deadlines reach into. */
      calendarMissingYears: z.array(z.int()),
    }),
  }),
  /** What is late, due today or due within 3 working days: for the navigation and the reminder. */
  counts: query({
    input: z.strictObject({ agencyId: IdSchema }),
    output: z.strictObject({ isWorkingDay: z.boolean(), requests: Counts, objections: Counts, disputes: Counts }),
  }),
  /** "Lembar Kerja Harian" as PDF; starts a job. */
  printSheet: service({
    input: z.strictObject({ agencyId: IdSchema, paper: z.enum(PAPERS), saveToken: z.string() }),
    output: Job,
    leaves: 'print',
  }),
  /** All open deadlines as an iCalendar file without personal data; starts a job. */
  exportCalendar: service({
    input: z.strictObject({ agencyId: IdSchema, saveToken: z.string() }),
    output: Job,
    leaves: 'export',
  }),
})
