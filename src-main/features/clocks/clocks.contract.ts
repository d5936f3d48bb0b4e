// The chain of clocks of a case as the window reads it.
import { z } from 'zod'
import { operations, query, service } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema } from '../../contract/schemas.ts'
import { DeadlineSchema } from '../calendar/calendar.contract.ts'
import {
  CLOCK_BASES,
  CLOCK_CODES,
  CLOCK_COUNTINGS,
  CLOCK_NOTES,
  CLOCK_OWNERS,
  CLOCK_STATES,
  CLOCK_TRIGGERS,
} from './clocks.rules.ts'

const CaseRefFields = { entity: z.enum(['request', 'objection', 'dispute']), id: IdSchema }

const ReadingSchema = z.strictObject({
  deadline: DeadlineSchema,
  counting: z.enum(CLOCK_COUNTINGS),
  basis: z.enum(CLOCK_BASES),
})
export type WireReading = z.infer<typeof ReadingSchema>

export const ClockSchema = z.strictObject({
  code: z.enum(CLOCK_CODES),
  state: z.enum(CLOCK_STATES),
  owner: z.enum(CLOCK_OWNERS),
  /** A target the office set itself, not a limit of the law. */
  internal: z.boolean(),
  trigger: z.enum(CLOCK_TRIGGERS).nullable(),
  reading: ReadingSchema.nullable(),
  /** The same period by another text; never earlier than `reading`. */
  otherReading: ReadingSchema.nullable(),
  metOn: DateOnlySchema.nullable(),
  daysLeft: z.int().nullable(),
  notes: z.array(z.strictObject({ code: z.enum(CLOCK_NOTES), on: DateOnlySchema.nullable() })),
})
export type WireClock = z.infer<typeof ClockSchema>

export const ClockChainSchema = z.strictObject({
  agencyId: IdSchema,
  today: DateOnlySchema,
  workingWeek: z.union([z.literal(5), z.literal(6)]),
  /** The cautious way: a working trigger day is day 1. */
  countTriggerDay: z.boolean(),
  /** Request, its objections, their disputes, each with its own clocks. */
  links: z.array(z.strictObject({ ...CaseRefFields, number: z.string(), clocks: z.array(ClockSchema) })),
})
export type ClockChain = z.infer<typeof ClockChainSchema>
export type ClockLink = ClockChain['links'][number]

export const clockOperations = operations('clocks', {
  /** The chain of the whole case to which this request, objection or dispute belongs. */
  ofCase: query({ input: z.strictObject(CaseRefFields), output: ClockChainSchema }),
  /** "Lembar Perhitungan Tenggat" of the whole chain as PDF; starts a job. */
  printSheet: service({
    input: z.strictObject({ ...CaseRefFields, saveToken: z.string() }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'print',
  }),
})
