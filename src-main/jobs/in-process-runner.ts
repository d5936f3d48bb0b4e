// Runs jobs in this process: the CLI and most tests.
import type { JobRunner } from './job-host.ts'
import { runJob } from './run-job.ts'

/** A runner without a worker. */
export const runInProcess: JobRunner = (order, progress) => {
  let cancelled = false
  return {
    finished: runJob(order, progress, () => cancelled),
    cancel: () => {
      cancelled = true
    },
  }
}
