// What crosses the process border: errors and events as plain data, and the two channel names.
import { z } from 'zod'
import { TOPICS } from './operations.ts'

export const GENERAL_ERROR_CODES = [
  'input.invalid',
  'notFound',
  'conflict',
  'storage.busy',
  'storage.full',
  'storage.corrupt',
  'storage.readOnly',
  'storage.fromFuture',
  'storage.notOurs',
  'file.locked',
  'file.noSpace',
  'file.notFound',
  'file.notAllowed',
  'file.ofTheApp',
  'job.cancelled',
  'job.busy',
  'job.tooLarge',
  'operation.unknown',
  'internal',
] as const

export const WireErrorSchema = z.strictObject({
  code: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** Field problems of `input.invalid`: path like `applicant.name` and a code. */
  fields: z.array(z.strictObject({ path: z.string(), code: z.string() })).optional(),
  /** Number that finds the cause in the log; only for `internal`. */
  incident: z.string().optional(),
})
export type WireError = z.infer<typeof WireErrorSchema>

export const JobStateSchema = z.strictObject({
  jobId: z.string(),
  kind: z.string(),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  step: z.string(),
  done: z.number(),
  total: z.number(),
  error: WireErrorSchema.optional(),
  output: z.unknown().optional(),
})
export type JobState = z.infer<typeof JobStateSchema>

export const AppEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('changed'), topics: z.array(z.enum(TOPICS)) }),
  z.strictObject({ type: z.literal('job'), job: JobStateSchema }),
  z.strictObject({ type: z.literal('menu'), command: z.string() }),
])
export type AppEvent = z.infer<typeof AppEventSchema>
