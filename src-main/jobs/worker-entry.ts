// Entry of the worker thread: the few lines around a job, and around the questions to one that stays.
import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../kernel/app-error.ts'
import { runJob } from './run-job.ts'
import { type HostMessage, RUN, type WorkerMessage, type WorkerStart } from './worker-messages.ts'

const { order, cancelledTo } = workerData as WorkerStart
const cancelled = new Int32Array(cancelledTo)
const say = (message: WorkerMessage) => parentPort?.postMessage(message)
const lookFor = (id: number) => () => Atomics.load(cancelled, 0) >= id

/** Says how `work` ended; `id` is that of a question, none for the run itself. */
async function tell(work: () => Promise<unknown>, id?: number): Promise<void> {
  const of = id === undefined ? {} : { id }
  try {
    say({ ...of, type: 'done', output: await work() })
  } catch (error) {
    if (error instanceof AppError) say({ ...of, type: 'failed', code: error.code, details: error.details })
    else if (error instanceof Error)
      say({
        ...of,
        type: 'broken',
        name: error.name,
        systemCode: 'code' in error && typeof error.code === 'string' ? error.code : '',
        stack: error.stack ?? '',
      })
    else say({ ...of, type: 'broken', name: typeof error, systemCode: '', stack: '' })
  }
}

await tell(async () => {
  const told = (step: string, done: number, total: number) => say({ type: 'progress', step, done, total })
  const { output, answer } = await runJob(order, told, lookFor(RUN))
  let earlier: Promise<unknown> = Promise.resolve()
  // Listening keeps the thread alive.
  if (answer !== undefined)
    parentPort?.on('message', ({ id, ...question }: HostMessage) => {
      earlier = earlier.then(() => {
        const progress = (step: string, done: number, total: number) => say({ id, type: 'progress', step, done, total })
        return tell(() => answer(question, progress, lookFor(id)), id)
      })
    })
  return output
})
