// Long work: a function that reads, reports progress, looks for cancellation, and writes files, never the database.
import type { Deed, DeedContext } from '../backend/deed.ts'
import type { Topic } from '../contract/operations.ts'
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

/** What a staying job gets with each question: it opens the register only for as long as it needs it. */
export type QuestionContext = Pick<JobContext, 'now' | 'progress' | 'checkCancelled'> & {
  readonly reading: <T>(work: (read: Read) => Promise<T>) => Promise<T>
  /** Changes the register as a command does: one transaction with its journal and its step. */
  readonly carryOut: <T>(deed: Deed, work: (context: DeedContext) => Promise<T>) => Promise<T>
}

/** What a job leaves behind that stays: its output, and answers to questions about what it keeps in memory. */
export type StayingWork = {
  readonly output: unknown
  readonly answer: (question: never, context: QuestionContext) => Promise<unknown>
}

export type JobDefinition = {
  readonly run: (input: never, context: JobContext) => Promise<unknown>
  /** Folder of temporary files `*.<jobId>.part` that the host removes when the job did not finish. */
  readonly targetFolder?: (input: never) => string | undefined | Promise<string | undefined>
  /** It gets a `RewritingContext`. */
  readonly rewrites?: true
  /** It gets a `MachineContext`: the register is not opened for it. */
  readonly withoutRegister?: true
  /** It gets a `QuestionContext` and changes the register in its turn; these lists are to be read again afterwards. */
  readonly writes?: readonly Topic[]
  /** `run` gives `StayingWork`: what it has read never leaves its worker, which answers questions until it is dismissed. */
  readonly stays?: true
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

/** A job that stays, see `StayingWork`; its module is read when it first runs. `finished` gives its output alone. */
export function stayingJob(load: () => Promise<(input: never, context: JobContext) => Promise<StayingWork>>): JobDefinition {
  return { run: async (input, context) => (await load())(input, context), stays: true }
}

/** A job that changes the register as a command does, away from the window; its module is read when it first runs. */
export function writingJob(
  writes: readonly Topic[],
  load: () => Promise<(input: never, context: QuestionContext) => Promise<unknown>>,
): JobDefinition {
  return { run: async (input, context) => (await load())(input, context as unknown as QuestionContext), writes }
}

/** A job that rewrites the register; whoever starts it sees to it that nothing else is answered meanwhile. */
export function rewritingJob(definition: {
  readonly run: (input: never, context: RewritingContext) => Promise<unknown>
}): JobDefinition {
  return { run: (input, context) => definition.run(input, context as RewritingContext), rewrites: true }
}

export type GoOnOptions = {
  /** Lists to be read again when the work has changed the register; with it the work waits for its turn to write. */
  readonly touches?: readonly Topic[]
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
  /** Asks a job that stays; AppError `notFound` once it is dismissed. Throws what the answer threw. */
  readonly ask: (jobId: string, question: unknown) => Promise<unknown>
  /** Long work of a job that stays, as a job of its own with progress and cancelling. */
  readonly goOn: (jobId: string, question: unknown, options?: GoOnOptions) => string
  /** Lets a job that stays forget everything. */
  readonly dismiss: (jobId: string) => void
  /** True while any job runs: quitting asks first. */
  readonly isRunning: () => boolean
  /** Asks every running job to stop. */
  readonly cancelAll: () => void
  readonly close: () => Promise<void>
}
