// A whole backend on a real file in a temporary folder, with a clock the test moves.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Backend, createBackend, type WireResult } from '../../src-main/backend/create-backend.ts'
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import type { Host, Safe } from '../../src-main/features/host.ts'
import { runInProcess } from '../../src-main/jobs/in-process-runner.ts'
import type { JobRunner } from '../../src-main/jobs/job-host.ts'
import { RESOURCES } from './resources.ts'

export type TestBackend = {
  readonly folder: string
  readonly databasePath: string
  readonly backend: Backend
  /** Invokes and returns the value; throws with the error code when it fails. */
  readonly call: <K extends OperationName>(operation: K, input: InputOf<K>) => Promise<OutputOf<K>>
  /** Invokes and returns the wire result, success or failure. */
  readonly attempt: <K extends OperationName>(operation: K, input: InputOf<K>) => Promise<WireResult>
  /** Waits until a job has ended and returns its last state. */
  readonly jobEnded: (jobId: string) => Promise<OutputOf<'jobs.state'>>
  /** Incidents logged as unknown faults; a test that expects none asserts on it. */
  readonly faults: readonly unknown[]
  /** Paths handed to the system to be opened. */
  readonly opened: readonly string[]
  /** Sets the clock: an instant, ISO in UTC. */
  readonly setNow: (instant: string) => void
  readonly close: () => Promise<void>
}

/** Answers of the dialogs; a path not given means the user cancelled. */
export type DialogAnswers = { file?: string; folder?: string; savePath?: string }

/** Opens a backend on a new file, or on `databasePath`. Default clock: 24 November 2026, 10:00 WIB. */
export async function openTestBackend(
  options: {
    now?: string
    databasePath?: string
    dialogs?: DialogAnswers
    runJob?: JobRunner
    safe?: Safe
    backUpFirst?: () => Promise<void>
  } = {},
): Promise<TestBackend> {
  const folder = mkdtempSync(join(tmpdir(), 'register-ppid-'))
  const databasePath = options.databasePath ?? join(folder, 'register.ppid')
  let now = options.now ?? '2026-11-24T03:00:00.000Z'
  const faults: unknown[] = []
  const opened: string[] = []
  const dialogs = options.dialogs ?? {}
  const host: Host = {
    ...(options.safe === undefined ? {} : { safe: options.safe }),
    chooseFile: async () => dialogs.file,
    chooseFolder: async () => dialogs.folder,
    chooseSavePath: async () => dialogs.savePath,
    showInFolder: async () => {},
    openFile: async (path) => {
      opened.push(path)
    },
  }
  const backend = await createBackend({
    databasePath,
    resourcesFolder: RESOURCES,
    now: () => now,
    log: { note: () => {}, fault: (_incident, error) => faults.push(error) },
    host,
    runJob: options.runJob ?? runInProcess,
    validateOutput: true,
    backUpFirst: options.backUpFirst ?? (async () => {}),
  })
  const attempt: TestBackend['attempt'] = (operation, input) => backend.invoke(operation, input)
  return {
    folder,
    databasePath,
    backend,
    faults,
    opened,
    attempt,
    async call(operation, input) {
      const result = await attempt(operation, input)
      if (!result.ok)
        throw new Error(
          `${operation}: ${JSON.stringify(result.error)} ${faults.length} fault(s): ${faults.map((fault) => (fault instanceof Error ? fault.message : typeof fault)).join('; ')}`,
        )
      return result.value as never
    },
    async jobEnded(jobId) {
      for (;;) {
        const result = await attempt('jobs.state', { jobId })
        if (!result.ok) throw new Error(`job state: ${result.error.code}`)
        const state = result.value as OutputOf<'jobs.state'>
        if (state.state !== 'running') return state
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    },
    setNow: (instant) => {
      now = instant
    },
    async close() {
      await backend.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
