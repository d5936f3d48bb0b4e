// Runs jobs in a worker thread; cancels by a shared flag, since a busy worker reads no messages, then by force.
import type { Worker, WorkerOptions } from 'node:worker_threads'
import { AppError } from '../kernel/app-error.ts'
import type { JobRunner } from './job-host.ts'
import type { WorkerMessage, WorkerStart } from './worker-messages.ts'

const FORCE_AFTER_MS = 5000
/** A job that needs more is ended alone, before the whole program runs out of memory. */
const MEMORY_LIMIT = { maxOldGenerationSizeMb: 3072 }

/** `createWorker` comes from the composition root (the bundler's `?nodeWorker` factory, or a plain Worker in tests). */
export function workerRunner(createWorker: (options: WorkerOptions) => Worker): JobRunner {
  return (order, progress) => {
    const start: WorkerStart = { order, cancelFlag: new SharedArrayBuffer(4) }
    const worker = createWorker({ workerData: start, resourceLimits: MEMORY_LIMIT })
    let cancelled = false
    const finished = new Promise<unknown>((resolve, reject) => {
      worker.on('message', (message: WorkerMessage) => {
        if (message.type === 'progress') progress(message.step, message.done, message.total)
        else if (message.type === 'done') resolve(message.output)
        else if (message.type === 'failed') reject(new AppError(message.code, message.details))
        else reject(brokenError(message))
      })
      worker.on('error', (error) => reject(isOutOfMemory(error) ? new AppError('job.tooLarge') : error))
      worker.on('exit', () => reject(cancelled ? new AppError('job.cancelled') : new Error('worker ended without an answer')))
    })
    return {
      finished,
      cancel: () => {
        cancelled = true
        Atomics.store(new Int32Array(start.cancelFlag), 0, 1)
        const force = setTimeout(() => void worker.terminate(), FORCE_AFTER_MS)
        worker.once('exit', () => clearTimeout(force))
      },
    }
  }
}

const isOutOfMemory = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function brokenError(message: Extract<WorkerMessage, { type: 'broken' }>): Error {
  const error = new Error(message.name)
  error.stack = message.stack
  return Object.assign(error, { code: message.systemCode })
}
