// Starts, watches and cancels jobs; keeps the outputs of the last few; cleans up after a job that did not finish.
import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Topic } from '../contract/operations.ts'
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

export type Progress = (step: string, done: number, total: number) => void

/** A question to a job that stays, with what the worker cannot know by itself. */
export type JobQuestion = { readonly question: unknown; readonly now: string; readonly dataKey?: Uint8Array }

export type RunningJob = {
  readonly finished: Promise<unknown>
  /** Of a job that stays, once it has finished. Rejects with AppError `notFound` after `dismiss`. */
  readonly ask: (question: JobQuestion, progress: Progress) => Promise<unknown>
  readonly dismiss: () => void
  /** Asks politely; the runner ends the work by force when it does not stop in time. */
  readonly cancel: () => void
}

/** Runs an order, in a worker or in this process; `finished` rejects with AppError or a plain Error. */
export type JobRunner = (order: JobOrder, progress: Progress) => RunningJob

type Followed = Pick<RunningJob, 'finished' | 'cancel'>

type Kept = {
  state: JobState
  output: unknown
  /** While it runs. */
  running: Followed | undefined
  /** A job that stays, until it is dismissed. */
  staying: RunningJob | undefined
  /** The job that stays and does this work. */
  readonly doneBy?: Kept
  followed: Promise<void>
}

const KEPT_JOBS = 8
const PROGRESS_INTERVAL_MS = 100

/** Builds the host. `emit` gets at most ten progress events a second for each job. */
export function createJobHost(machine: {
  readonly run: JobRunner
  readonly slices: readonly Slice[]
  readonly base: { readonly databasePath: string; readonly resourcesFolder: string }
  /** The data key of an encrypted register that is open; null otherwise. */
  readonly dataKey?: () => Uint8Array | null
  /** Lets work that writes wait for its turn. */
  readonly turnToWrite?: <T>(work: () => Promise<T>) => Promise<T>
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

  const follow = async (
    kept: Kept,
    running: Followed,
    definition: JobDefinition | undefined,
    input: unknown,
    settle = async () => {},
  ) => {
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
      if (definition !== undefined) await removeParts(definition, input, kept.state.jobId)
      if (definition !== undefined) dismiss(kept)
      update(kept, { state: cancelled ? 'cancelled' : 'failed', error: wire })
    } finally {
      kept.running = undefined
    }
  }

  const forgetOld = () => {
    const ended = [...jobs].filter(([, kept]) => kept.running === undefined && kept.staying === undefined)
    for (const [id] of ended.slice(0, Math.max(0, ended.length - KEPT_JOBS))) jobs.delete(id)
  }

  const forget = (kept: Kept) => {
    kept.staying?.dismiss()
    Object.assign(kept, { staying: undefined, output: undefined })
  }

  /** Whoever leaves the page does not break off what is being written: the worker is let go when that has ended. */
  const dismiss = (kept: Kept | undefined) => {
    if (kept === undefined) return
    const work = [...jobs.values()].find((one) => one.doneBy === kept && one.running !== undefined)
    if (work === undefined) forget(kept)
    else void work.followed.then(() => forget(kept))
  }

  const dataKey = () => {
    const key = machine.dataKey?.() ?? null
    return key === null ? {} : { dataKey: key }
  }

  /** Puts a new job on the list and gives the function that takes its progress. */
  const enter = (kind: string, doneBy?: Kept): { readonly kept: Kept; readonly progress: Progress } => {
    forgetOld()
    const state: JobState = { jobId: randomUUID(), kind, state: 'running', step: '', done: 0, total: 0 }
    const followed = Promise.resolve()
    const by = doneBy === undefined ? {} : { doneBy }
    const kept: Kept = { state, output: undefined, running: undefined, staying: undefined, followed, ...by }
    jobs.set(state.jobId, kept)
    let lastEvent = 0
    const progress: Progress = (step, done, total) => {
      const time = performance.now()
      const changed = step !== kept.state.step
      kept.state = { ...kept.state, step, done, total }
      if (!changed && time - lastEvent < PROGRESS_INTERVAL_MS) return
      lastEvent = time
      machine.emit({ type: 'job', job: kept.state })
    }
    return { kept, progress }
  }

  const takeTurn = <T>(work: () => Promise<T>) => machine.turnToWrite?.(work) ?? work()

  /** Begins when its turn to write has come; cancelled before, it ends at its first look. */
  const inTurn = (run: () => Followed): Followed => {
    let begun: Followed | undefined
    let cancelled = false
    const finished = takeTurn(() => {
      begun = run()
      if (cancelled) begun.cancel()
      return begun.finished
    })
    return {
      finished,
      cancel: () => {
        cancelled = true
        begun?.cancel()
      },
    }
  }

  const tellingOf = (touches: readonly Topic[]) => async () => {
    if (touches.length > 0) machine.emit({ type: 'changed', topics: [...touches] })
  }

  const stayingOf = (jobId: string): RunningJob => {
    const staying = jobs.get(jobId)?.staying
    if (staying === undefined) throw new AppError('notFound')
    return staying
  }

  return {
    start(kind, input, settle) {
      const definition = definitions.get(kind)
      if (definition === undefined) throw new Error(`unknown job ${kind}`)
      const ofKind = [...jobs.values()].filter((kept) => kept.state.kind === kind)
      if (ofKind.some((kept) => kept.running !== undefined)) throw new AppError('job.busy')
      // What stays is large; a new one of its kind takes its place.
      for (const kept of ofKind) dismiss(kept)
      const { kept, progress } = enter(kind)
      const { jobId } = kept.state
      const run = () => machine.run({ jobId, kind, input, now: machine.now(), ...machine.base, ...dataKey() }, progress)
      if (definition.writes === undefined) {
        const running = run()
        kept.running = running
        if (definition.stays === true) kept.staying = running
        kept.followed = follow(kept, running, definition, input, settle)
      } else {
        const running = inTurn(run)
        kept.running = running
        kept.followed = follow(kept, running, definition, input, tellingOf(definition.writes))
      }
      return jobId
    },
    ask: async (jobId, question) => stayingOf(jobId).ask({ question, now: machine.now(), ...dataKey() }, () => {}),
    goOn(jobId, question, { touches } = {}) {
      const staying = stayingOf(jobId)
      const { kind } = jobs.get(jobId)?.state ?? { kind: '' }
      const goingOn = `${kind}.goesOn`
      if ([...jobs.values()].some((kept) => kept.state.kind === goingOn && kept.running !== undefined))
        throw new AppError('job.busy')
      const { kept, progress } = enter(goingOn, jobs.get(jobId))
      const ask = () => staying.ask({ question, now: machine.now(), ...dataKey() }, progress)
      const run = () => ({ finished: ask(), cancel: staying.cancel })
      const running = touches === undefined ? run() : inTurn(run)
      kept.running = running
      kept.followed = follow(kept, running, undefined, undefined, tellingOf(touches ?? []))
      return kept.state.jobId
    },
    dismiss: (jobId) => dismiss(jobs.get(jobId)),
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
    cancelAll: () => {
      for (const { running } of jobs.values()) running?.cancel()
    },
    isRunning: () => [...jobs.values()].some((kept) => kept.running !== undefined),
    async close() {
      const running = [...jobs.values()].flatMap((kept) => (kept.running === undefined ? [] : [kept.running]))
      for (const one of running) one.cancel()
      await Promise.allSettled(running.map((one) => one.finished))
      for (const kept of jobs.values()) forget(kept)
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
