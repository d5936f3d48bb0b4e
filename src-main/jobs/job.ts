// Long work: a function that reads, reports progress, looks for cancellation, and writes files, never the database.
import type { JobState } from '../contract/wire.ts'
import type { Actor } from '../features/actor.ts'
import type { JournalEntry } from '../features/slice.ts'
import type { Read, Write } from '../storage/handles.ts'
import type { RegisterFile } from '../storage/open-database.ts'

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

/** What a job gets that works on files, also while there is no register to open. */
export type MachineContext = Omit<JobContext, 'read'>

/** What a job gets that rewrites the whole register: the one kind of job that writes, while nothing else is answered. */
export type RewritingContext = JobContext & {
  /** The job's own writing connection. */
  readonly file: RegisterFile
  /** Runs the work and its journal row in one transaction on that connection. */
  readonly change: (
    what: { readonly operation: string; readonly actor: Actor | null; readonly entry: JournalEntry },
    work: (write: Write) => Promise<void>,
  ) => Promise<void>
}

export type JobDefinition = {
  readonly run: (input: never, context: JobContext) => Promise<unknown>
  /** Folder of temporary files `*.<jobId>.part` that the host removes when the job did not finish. */
  readonly targetFolder?: (input: never) => string | undefined | Promise<string | undefined>
  /** It gets a `RewritingContext`. */
  readonly rewrites?: true
  /** It gets a `MachineContext`: the register is not opened for it. */
  readonly withoutRegister?: true
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

/** A job that works on files; its module is read when it first runs. */
export function machineJob<I, O>(
  load: () => Promise<(input: I, context: MachineContext) => Promise<O>>,
  targetFolder?: (input: I) => string,
): JobDefinition {
  return {
    run: async (input, context) => (await load())(input, context),
    ...(targetFolder === undefined ? {} : { targetFolder }),
    withoutRegister: true,
  }
}

/** A job that rewrites the register; whoever starts it sees to it that nothing else is answered meanwhile. */
export function rewritingJob(definition: {
  readonly run: (input: never, context: RewritingContext) => Promise<unknown>
}): JobDefinition {
  return { run: (input, context) => definition.run(input, context as RewritingContext), rewrites: true }
}

export type JobHost = {
  /**
   * Starts a job; one of a kind at a time, else AppError `job.busy`. Returns its id. `settle` runs when it has ended in
   * whatever way, before anybody is told.
   */
  readonly start: (kind: string, input: unknown, settle?: () => Promise<void>) => string
  /** Asks the job to stop; ends it by force when it does not. */
  readonly cancel: (jobId: string) => void
  readonly stateOf: (jobId: string) => JobState | undefined
  /** Resolves with the last state once the job has ended in whatever way; AppError `notFound` for an unknown one. */
  readonly ended: (jobId: string) => Promise<JobState>
  /** Full output of a finished job (kept for the last few jobs); AppError `notFound` otherwise. */
  readonly outputOf: (jobId: string) => unknown
  /** True while any job runs: quitting asks first. */
  readonly isRunning: () => boolean
  readonly close: () => Promise<void>
}
