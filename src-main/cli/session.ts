// Opens a register file for one command and closes it again.
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Backend, createBackend } from '../backend/create-backend.ts'
import type { Agency, InputOf, OperationName, OutputOf } from '../contract/index.ts'
import type { Host } from '../features/host.ts'
import { runInProcess } from '../jobs/in-process-runner.ts'
import { AppError } from '../kernel/app-error.ts'

export const RESOURCES = fileURLToPath(new URL('../../resources', import.meta.url))

export type Session = {
  readonly backend: Backend
  /** Invokes and returns the value; throws AppError with the wire code. */
  readonly call: <K extends OperationName>(operation: K, input: InputOf<K>) => Promise<OutputOf<K>>
  /** Waits for a job; throws AppError with its code when it failed. */
  readonly jobDone: (jobId: string) => Promise<void>
  readonly close: () => Promise<void>
}

const NO_DIALOGS: Host = {
  chooseFile: async () => undefined,
  chooseFolder: async () => undefined,
  chooseSavePath: async () => undefined,
  showInFolder: async () => {},
  openFile: async () => {},
}

/** Opens `databasePath`; AppError `file.notFound` when it does not exist and `create` is not set. */
export async function openSession(
  databasePath: string,
  options: { readonly create?: boolean; readonly now?: () => string } = {},
): Promise<Session> {
  const path = resolve(databasePath)
  if (options.create !== true && !existsSync(path)) throw new AppError('file.notFound')
  const backend = await createBackend({
    databasePath: path,
    backupFolder: join(dirname(path), 'cadangan'),
    resourcesFolder: RESOURCES,
    now: options.now ?? (() => new Date().toISOString()),
    log: {
      note: () => {},
      fault: (incident, error) => process.stderr.write(`galat ${incident}: ${error instanceof Error ? error.name : 'lain'}\n`),
    },
    host: NO_DIALOGS,
    runJob: runInProcess,
    validateOutput: false,
    backUpFirst: async () => {},
  })
  const call: Session['call'] = async (operation, input) => {
    const result = await backend.invoke(operation, input)
    if (!result.ok) throw new AppError(result.error.code, result.error.details)
    return result.value as never
  }
  return {
    backend,
    call,
    async jobDone(jobId) {
      for (;;) {
        const state = await call('jobs.state', { jobId })
        if (state.state === 'done') return
        if (state.state !== 'running') throw new AppError(state.error?.code ?? 'internal', state.error?.details ?? {})
        await new Promise((wake) => setTimeout(wake, 10))
      }
    },
    close: () => backend.close(),
  }
}

/** Opens, works, and closes whatever happens. */
export async function withSession<T>(
  databasePath: string,
  work: (session: Session) => Promise<T>,
  options: Parameters<typeof openSession>[1] = {},
): Promise<T> {
  const session = await openSession(databasePath, options)
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

/** The agency a command is about: the only one, or the one of `--opd`. */
export async function chooseAgency(session: Session, code: string | undefined): Promise<Agency> {
  const agencies = await session.call('office.listAgencies', {})
  if (code !== undefined) {
    const found = agencies.find((agency) => agency.shortCode.toLowerCase() === code.toLowerCase())
    if (found === undefined) throw new AppError('cli.unknownOffice')
    return found
  }
  const [only, ...others] = agencies
  if (only === undefined) throw new AppError('cli.noOffice')
  if (others.length > 0) throw new AppError('cli.severalOffices')
  return only
}
