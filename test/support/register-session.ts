// A whole register session on real files in a temporary folder: what the window talks to, in recovery too.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegisterSession, type RegisterSession } from '../../src-main/backend/register-session.ts'
import type { InputOf, OperationName, OutputOf } from '../../src-main/contract/index.ts'
import { runInProcess } from '../../src-main/jobs/in-process-runner.ts'
import { OFFICIAL, PROFILE } from './office.ts'
import { RESOURCES } from './resources.ts'

export type Desk = {
  readonly folder: string
  readonly databasePath: string
  readonly session: RegisterSession
  readonly faults: readonly unknown[]
  /** Invokes and returns the value; throws with the error code when it fails. */
  readonly call: <K extends OperationName>(operation: K, input: InputOf<K>) => Promise<OutputOf<K>>
  /** Error code with its cause, or `ok`. */
  readonly outcome: <K extends OperationName>(operation: K, input: InputOf<K>) => Promise<string>
  readonly jobEnded: (jobId: string) => Promise<OutputOf<'jobs.state'>>
  readonly setNow: (instant: string) => void
  readonly close: () => Promise<void>
}

/** Opens a session on `folder`, or on a new one. Default clock: 24 November 2026, 10:00 WIB, a second later at each look. */
export async function openDesk(folder = mkdtempSync(join(tmpdir(), 'register-ppid-'))): Promise<Desk> {
  const databasePath = join(folder, 'register.ppid')
  let now = '2026-11-24T03:00:00.000Z'
  const faults: unknown[] = []
  const session = await openRegisterSession({
    databasePath,
    backupFolder: join(folder, 'cadangan'),
    resourcesFolder: RESOURCES,
    appVersion: '0.1.0',
    now: () => {
      const instant = now
      now = new Date(Date.parse(now) + 1000).toISOString()
      return instant
    },
    log: { note: () => {}, fault: (_incident, error) => faults.push(error) },
    host: {
      chooseFile: async () => undefined,
      chooseFolder: async () => undefined,
      chooseSavePath: async () => undefined,
      showInFolder: async () => {},
      openFile: async () => {},
    },
    runJob: runInProcess,
    validateOutput: true,
  })
  const call: Desk['call'] = async (operation, input) => {
    const result = await session.invoke(operation, input)
    if (!result.ok) throw new Error(`${operation}: ${JSON.stringify(result.error)} ${faults.map(String).join('; ')}`)
    return result.value as never
  }
  return {
    folder,
    databasePath,
    session,
    faults,
    call,
    async outcome(operation, input) {
      const result = await session.invoke(operation, input)
      if (result.ok) return 'ok'
      const { cause } = result.error.details
      return cause === undefined ? result.error.code : `${result.error.code}: ${String(cause)}`
    },
    async jobEnded(jobId) {
      for (;;) {
        const state = await call('jobs.state', { jobId })
        if (state.state !== 'running') return state
        await new Promise((wake) => setTimeout(wake, 5))
      }
    },
    setNow: (instant) => {
      now = instant
    },
    close: () => session.close(),
  }
}

/** Sets up the office; its id. */
export async function setUp(desk: Pick<Desk, 'call'>): Promise<number> {
  return (await desk.call('office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })).id
}

/** Makes a backup by hand and waits; its row. */
export async function backUp(desk: Desk): Promise<OutputOf<'backups.list'>[number]> {
  const { jobId } = await desk.call('backups.make', {})
  const state = await desk.jobEnded(jobId)
  if (state.state !== 'done') throw new Error(`backup ${state.state}: ${JSON.stringify(state.error)}`)
  const [row] = await desk.call('backups.list', {})
  if (row === undefined) throw new Error('no backup in the list')
  return row
}

export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true })
