// What the clerk sees first: what is due, what is late, how the year stands.
import { z } from 'zod'
import { operations, query } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema } from '../../contract/schemas.ts'

export const DashboardItemSchema = z.strictObject({
  entity: z.enum(['request', 'objection']),
  id: IdSchema,
  number: z.string(),
  applicantName: z.string(),
  subject: z.string(),
  dueOn: DateOnlySchema,
  daysLeft: z.int(),
})
export type DashboardItem = z.infer<typeof DashboardItemSchema>

const Lane = z.strictObject({ total: z.int(), items: z.array(DashboardItemSchema) })

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
})
