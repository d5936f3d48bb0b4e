// Runs jobs in a worker thread; cancels by a shared number, since a busy worker reads no messages, then by force.
import type { Worker, WorkerOptions } from 'node:worker_threads'
import { AppError } from '../kernel/app-error.ts'
import type { JobRunner, Progress } from './job-host.ts'
import { type HostMessage, RUN, type WorkerMessage, type WorkerStart } from './worker-messages.ts'

const FORCE_AFTER_MS = 5000
/** A job that needs more is ended alone, before the whole program runs out of memory. */
const MEMORY_LIMIT = { maxOldGenerationSizeMb: 3072 }

type Pending = {
  readonly progress: Progress
  readonly resolve: (output: unknown) => void
  readonly reject: (error: Error) => void
}

/** `createWorker` comes from the composition root (the bundler's `?nodeWorker` factory, or a plain Worker in tests). */
export function workerRunner(createWorker: (options: WorkerOptions) => Worker): JobRunner {
  return (order, progress) => {
    const start: WorkerStart = { order, cancelledTo: new SharedArrayBuffer(4) }
    const worker = createWorker({ workerData: start, resourceLimits: MEMORY_LIMIT })
    let cancelled = false
    let dismissed = false
    let lastAsked = RUN
    const awaited = new Map<number | undefined, Pending>()
    const answered = (id: number | undefined, told: Progress) => {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      awaited.set(id, { progress: told, resolve, reject })
      return promise.finally(() => awaited.delete(id))
    }
    const failAll = (error: Error) => {
      for (const { reject } of awaited.values()) reject(error)
    }
    worker.on('message', (message: WorkerMessage) => {
      const one = awaited.get(message.id)
      if (message.type === 'progress') one?.progress(message.step, message.done, message.total)
      else if (message.type === 'done') one?.resolve(message.output)
      else if (message.type === 'failed') one?.reject(new AppError(message.code, message.details))
      else one?.reject(brokenError(message))
    })
    worker.on('error', (error) => failAll(isOutOfMemory(error) ? new AppError('job.tooLarge') : error))
    worker.on('exit', () => {
      const ended = dismissed ? new AppError('notFound') : new Error('worker ended without an answer')
      dismissed = true
      failAll(cancelled ? new AppError('job.cancelled') : ended)
    })
    return {
      finished: answered(undefined, progress),
      async ask(question, told) {
        if (dismissed) throw new AppError('notFound')
        const message: HostMessage = { ...question, type: 'question', id: ++lastAsked }
        const answer = answered(message.id, told)
        worker.postMessage(message)
        return answer
      },
      dismiss() {
        dismissed = true
        void worker.terminate()
      },
      cancel: () => {
        const asked = [...awaited.keys()]
        cancelled = true
        Atomics.store(new Int32Array(start.cancelledTo), 0, lastAsked)
        const force = setTimeout(() => {
          // A job that stays lives on when what was cancelled has ended in time.
          if (asked.some((id) => awaited.has(id))) void worker.terminate()
          else cancelled = false
        }, FORCE_AFTER_MS)
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
