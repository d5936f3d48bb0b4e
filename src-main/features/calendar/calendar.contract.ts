// Operations on the working calendar: decreed holidays that ship with the app, and what the office adds.
import { z } from 'zod'
import { command, operations, query } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema, RequiredText, VersionSchema, YearSchema } from '../../contract/schemas.ts'
import { HOLIDAY_KINDS } from '../../kernel/working-calendar.ts'

export const CALENDAR_ERROR_CODES = [
  'calendar.alreadyHoliday',
  'calendar.notAHoliday',
  'calendar.fileInvalid',
  'calendar.outsideYear',
] as const

export const CalendarDaySchema = z.strictObject({
  date: DateOnlySchema,
  name: z.string(),
  kind: z.enum(HOLIDAY_KINDS),
  decree: z.string(),
  /** Built in with the app, or added by this office (then with id and version). */
  source: z.enum(['builtIn', 'added']),
  id: IdSchema.nullable(),
  version: VersionSchema.nullable(),
  /** A built-in day that the office withdrew after a later decree counts as a working day. */
  withdrawnBy: z.string().nullable(),
})
export type CalendarDay = z.infer<typeof CalendarDaySchema>

export const DeadlineMoveSchema = z.strictObject({
  entity: z.enum(['request', 'objection']),
  id: IdSchema,
  number: z.string(),
  from: DateOnlySchema,
  to: DateOnlySchema,
})

const Moves = z.strictObject({ moves: z.array(DeadlineMoveSchema) })

export const HolidayInputSchema = z.strictObject({
  date: DateOnlySchema,
  name: RequiredText(160),
  kind: z.enum(HOLIDAY_KINDS),
  decree: RequiredText(200),
})

export const DayOffSchema = z.strictObject({
  date: DateOnlySchema,
  reason: z.enum(['saturday', 'sunday', 'holiday']),
  name: z.string().nullable(),
  kind: z.enum(HOLIDAY_KINDS).nullable(),
  decree: z.string().nullable(),
})

/** A deadline that shows its working. */
export const DeadlineSchema = z.strictObject({
  trigger: DateOnlySchema,
  days: z.int(),
  due: DateOnlySchema,
  skipped: z.array(DayOffSchema),
  missingYears: z.array(z.int()),
})

export const calendarOperations = operations('calendar', {
  year: query({
    input: z.strictObject({ agencyId: IdSchema, year: YearSchema }),
    output: z.strictObject({
      year: z.int(),
      /** False: no decree for this year is known, deadlines into it are doubtful. */
      covered: z.boolean(),
      decree: z.string(),
      days: z.array(CalendarDaySchema),
      workingDays: z.int(),
      coveredYears: z.array(z.int()),
    }),
  }),
  addHoliday: command({ input: HolidayInputSchema, output: Moves, touches: ['calendar', 'requests', 'objections'] }),
  removeHoliday: command({
    input: z.strictObject({ id: IdSchema, version: VersionSchema }),
    output: Moves,
    touches: ['calendar', 'requests', 'objections'],
  }),
  withdrawHoliday: command({
    input: z.strictObject({ date: DateOnlySchema, decree: RequiredText(200) }),
    output: Moves,
    touches: ['calendar', 'requests', 'objections'],
  }),
  restoreHoliday: command({
    input: z.strictObject({ date: DateOnlySchema }),
    output: Moves,
    touches: ['calendar', 'requests', 'objections'],
  }),
  /** Replaces what the office added for a year by the days of a JSON file `{year, decree, days:[{date,name,kind}]}`. */
  importYear: command({
    input: z.strictObject({ token: z.string() }),
    output: z.strictObject({ year: z.int(), days: z.int(), moves: z.array(DeadlineMoveSchema) }),
    touches: ['calendar', 'requests', 'objections'],
  }),
  /** Due date `days` working days after a day, with every skipped day. */
  computeDeadline: query({
    input: z.strictObject({ agencyId: IdSchema, trigger: DateOnlySchema, days: z.int().min(1).max(400) }),
    output: DeadlineSchema,
  }),
})
