// Long work: a function that reads, reports progress, looks for cancellation, and writes files, never the database.
import type { JobState } from '../contract/wire.ts'
import type { Read } from '../storage/handles.ts'

export type JobContext = {
  /** Names the job's temporary files `*.<jobId>.part`, which the host removes if the job does not finish. */
  readonly jobId: string
  /** Read handle on the job's own connection and one read transaction. */
  readonly read: Read
  readonly now: string
  readonly resourcesFolder: string
  readonly progress: (step: string, done: number, total: number) => void
  /** Throws AppError `job.cancelled` once the user has cancelled; call between sections and every few hundred rows. */
  readonly checkCancelled: () => void
}

export type JobDefinition = {
  readonly run: (input: never, context: JobContext) => Promise<unknown>
  /** Folder of temporary files `*.<jobId>.part` that the host removes when the job did not finish. */
  readonly targetFolder?: (input: never) => string | undefined | Promise<string | undefined>
}

/** A job whose module is read when it first runs, so that the window opens without the libraries that draw documents. */
export function deferredJob(load: () => Promise<JobDefinition>): JobDefinition {
  return {
    run: async (input, context) => (await load()).run(input, context),
    targetFolder: async (input) => (await load()).targetFolder?.(input),
  }
}

/** Ties a job's input and output types; input and output must be plain data. */
export function job<I, O>(definition: {
  readonly run: (input: I, context: JobContext) => Promise<O>
  readonly targetFolder?: (input: I) => string
}): JobDefinition {
  return definition
}

export type JobHost = {
  /** Starts a job; one of a kind at a time, else AppError `job.busy`. Returns its id. */
  readonly start: (kind: string, input: unknown) => string
  /** Asks the job to stop; ends it by force when it does not. */
  readonly cancel: (jobId: string) => void
  readonly stateOf: (jobId: string) => JobState | undefined
  /** Full output of a finished job (kept for the last few jobs); AppError `notFound` otherwise. */
  readonly outputOf: (jobId: string) => unknown
  /** True while any job runs: quitting asks first. */
  readonly isRunning: () => boolean
  readonly close: () => Promise<void>
}
