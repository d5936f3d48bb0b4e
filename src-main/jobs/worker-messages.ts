// What host and worker say to each other. Errors travel as data: a thrown class loses its code on the way.
import type { ErrorDetails } from '../kernel/app-error.ts'
import type { JobOrder, JobQuestion } from './job-host.ts'

export type WorkerStart = {
  readonly order: JobOrder
  /** One number: everything asked up to this one is cancelled. */
  readonly cancelledTo: SharedArrayBuffer
}

/** The number of the run itself; questions are numbered after it. */
export const RUN = 1

/** What the host says to a job that stays. */
export type HostMessage = JobQuestion & { readonly type: 'question'; readonly id: number }

/** Everything but progress ends the run, or the question of that id. */
export type WorkerMessage = { readonly id?: number } & (
  | { readonly type: 'progress'; readonly step: string; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly output: unknown }
  | { readonly type: 'failed'; readonly code: string; readonly details: ErrorDetails }
  | { readonly type: 'broken'; readonly name: string; readonly systemCode: string; readonly stack: string }
)
