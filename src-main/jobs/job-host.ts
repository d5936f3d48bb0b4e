// Starts, watches and cancels jobs; keeps the outputs of the last few; cleans up after a job that did not finish.
import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AppEvent, JobState, WireError } from '../contract/wire.ts'
import type { Slice } from '../features/slice.ts'
import { AppError } from '../kernel/app-error.ts'
import type { JobDefinition, JobHost } from './job.ts'

export type JobOrder = {
  readonly jobId: string
  readonly kind: string
  readonly input: unknown
  readonly now: string
  readonly databasePath: string
  readonly resourcesFolder: string
  /** Opens the identities of an encrypted register; it travels in memory only. */
  readonly dataKey?: Uint8Array
}

export type RunningJob = {
  readonly finished: Promise<unknown>
  /** Asks politely; the runner ends the work by force when it does not stop in time. */
  readonly cancel: () => void
}

/** Runs an order, in a worker or in this process; `finished` rejects with AppError or a plain Error. */
export type JobRunner = (order: JobOrder, progress: (step: string, done: number, total: number) => void) => RunningJob

type Kept = { state: JobState; output: unknown; running: RunningJob | undefined; followed: Promise<void> }

const KEPT_JOBS = 8
const PROGRESS_INTERVAL_MS = 100

/** Builds the host. `emit` gets at most ten progress events a second for each job. */
export function createJobHost(machine: {
  readonly run: JobRunner
  readonly slices: readonly Slice[]
  readonly base: { readonly databasePath: string; readonly resourcesFolder: string }
  /** The data key of an encrypted register that is open; null otherwise. */
  readonly dataKey?: () => Uint8Array | null
  readonly now: () => string
  readonly emit: (event: AppEvent) => void
  readonly toWireError: (error: unknown) => WireError
}): JobHost {
  const definitions = new Map<string, JobDefinition>()
  for (const slice of machine.slices)
    for (const [kind, definition] of Object.entries(slice.jobs ?? {})) definitions.set(kind, definition)
  const jobs = new Map<string, Kept>()

  const update = (kept: Kept, change: Partial<JobState>) => {
    kept.state = { ...kept.state, ...change }
    machine.emit({ type: 'job', job: kept.state })
  }

  const follow = async (kept: Kept, running: RunningJob, definition: JobDefinition, input: unknown, settle = async () => {}) => {
    try {
      try {
        kept.output = await running.finished
      } finally {
        await settle()
      }
      update(kept, { state: 'done' })
    } catch (error) {
      const wire = machine.toWireError(error)
      const cancelled = wire.code === 'job.cancelled'
      await removeParts(definition, input, kept.state.jobId)
      update(kept, { state: cancelled ? 'cancelled' : 'failed', error: wire })
    } finally {
      kept.running = undefined
    }
  }

  const forgetOld = () => {
    const ended = [...jobs].filter(([, kept]) => kept.running === undefined)
    for (const [id] of ended.slice(0, Math.max(0, ended.length - KEPT_JOBS))) jobs.delete(id)
  }

  return {
    start(kind, input, settle) {
      const definition = definitions.get(kind)
      if (definition === undefined) throw new Error(`unknown job ${kind}`)
      if ([...jobs.values()].some((kept) => kept.state.kind === kind && kept.running !== undefined))
        throw new AppError('job.busy')
      forgetOld()
      const jobId = randomUUID()
      const state: JobState = { jobId, kind, state: 'running', step: '', done: 0, total: 0 }
      const kept: Kept = { state, output: undefined, running: undefined, followed: Promise.resolve() }
      let lastEvent = 0
      const dataKey = machine.dataKey?.() ?? null
      const order = { jobId, kind, input, now: machine.now(), ...machine.base, ...(dataKey === null ? {} : { dataKey }) }
      const running = machine.run(order, (step, done, total) => {
        const time = performance.now()
        const changed = step !== kept.state.step
        kept.state = { ...kept.state, step, done, total }
        if (!changed && time - lastEvent < PROGRESS_INTERVAL_MS) return
        lastEvent = time
        machine.emit({ type: 'job', job: kept.state })
      })
      kept.running = running
      jobs.set(jobId, kept)
      kept.followed = follow(kept, running, definition, input, settle)
      return jobId
    },
    cancel: (jobId) => jobs.get(jobId)?.running?.cancel(),
    stateOf: (jobId) => jobs.get(jobId)?.state,
    async ended(jobId) {
      const kept = jobs.get(jobId)
      if (kept === undefined) throw new AppError('notFound')
      await kept.followed
      return kept.state
    },
    outputOf(jobId) {
      const kept = jobs.get(jobId)
      if (kept?.state.state !== 'done') throw new AppError('notFound')
      return kept.output
    },
    isRunning: () => [...jobs.values()].some((kept) => kept.running !== undefined),
    async close() {
      const running = [...jobs.values()].flatMap((kept) => (kept.running === undefined ? [] : [kept.running]))
      for (const one of running) one.cancel()
      await Promise.allSettled(running.map((one) => one.finished))
    },
  }
}

async function removeParts(definition: JobDefinition, input: unknown, jobId: string): Promise<void> {
  const folder = await definition.targetFolder?.(input as never)
  if (folder === undefined) return
  try {
    for (const name of readdirSync(folder)) if (name.endsWith(`.${jobId}.part`)) rmSync(join(folder, name), { force: true })
  } catch {
    // The folder itself went away (a pulled memory stick): nothing is left in it to remove, and the job still has to end.
  }
}
