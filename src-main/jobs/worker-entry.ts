// Entry of the worker thread: the few lines around a job.
import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '../kernel/app-error.ts'
import { runJob } from './run-job.ts'
import type { WorkerMessage, WorkerStart } from './worker-messages.ts'

const { order, cancelFlag } = workerData as WorkerStart
const flag = new Int32Array(cancelFlag)
const say = (message: WorkerMessage) => parentPort?.postMessage(message)

try {
  const output = await runJob(
    order,
    (step, done, total) => say({ type: 'progress', step, done, total }),
    () => Atomics.load(flag, 0) === 1,
  )
  say({ type: 'done', output })
} catch (error) {
  if (error instanceof AppError) say({ type: 'failed', code: error.code, details: error.details })
  else if (error instanceof Error)
    say({
      type: 'broken',
      name: error.name,
      systemCode: 'code' in error && typeof error.code === 'string' ? error.code : '',
      stack: error.stack ?? '',
    })
  else say({ type: 'broken', name: typeof error, systemCode: '', stack: '' })
}
