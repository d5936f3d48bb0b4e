// Runs jobs in this process: the CLI and most tests.
import { AppError } from '../kernel/app-error.ts'
import type { JobRunner } from './job-host.ts'
import { runJob } from './run-job.ts'

/** A runner without a worker. */
export const runInProcess: JobRunner = (order, progress) => {
  let cancelled = false
  let dismissed = false
  const run = runJob(order, progress, () => cancelled)
  return {
    finished: run.then(({ output }) => output),
    async ask(question, told) {
      const { answer } = await run
      if (answer === undefined || dismissed) throw new AppError('notFound')
      cancelled = false
      return answer(question, told, () => cancelled)
    },
    dismiss: () => {
      dismissed = true
    },
    cancel: () => {
      cancelled = true
    },
  }
}
