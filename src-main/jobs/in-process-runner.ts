// Runs jobs in this process: the CLI and most tests.
import { AppError } from '../kernel/app-error.ts'
import type { JobRunner } from './job-host.ts'
import { runJob } from './run-job.ts'

/** A runner without a worker. */
export const runInProcess: JobRunner = (order, progress) => {
  // As in a worker: everything asked up to this one is cancelled; the run itself is the first.
  let cancelledTo = 0
  let lastAsked = 1
  let dismissed = false
  const run = runJob(order, progress, () => cancelledTo >= 1)
  return {
    finished: run.then(({ output }) => output),
    async ask(question, told) {
      const id = ++lastAsked
      const { answer } = await run
      if (answer === undefined || dismissed) throw new AppError('notFound')
      return answer(question, told, () => cancelledTo >= id)
    },
    dismiss: () => {
      dismissed = true
    },
    cancel: () => {
      cancelledTo = lastAsked
    },
  }
}
