// Opens a register file for one command and closes it again.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openRegisterSession, type RegisterSession } from '../backend/register-session.ts'
import type { Agency, InputOf, OperationName, OutputOf } from '../contract/index.ts'
import type { Host } from '../features/host.ts'
import { runInProcess } from '../jobs/in-process-runner.ts'
import { AppError } from '../kernel/app-error.ts'
import { signIn } from './sign-in.ts'

export const RESOURCES = fileURLToPath(new URL('../../resources', import.meta.url))

const ownPackage = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

/** Version of the program. */
export const APP_VERSION = ownPackage.version

/** The passphrase of a backup: an option would stand in the history of the terminal. */
export function passphraseFromEnvironment(): string | undefined {
  const passphrase = process.env['PPID_FRASA_SANDI']
  return passphrase === undefined || passphrase === '' ? undefined : passphrase
}

/** The passphrase of the encryption of identities; in the environment, for a command line is seen by everybody. */
const identityPassphrase = () => process.env['PPID_SANDI_IDENTITAS'] ?? ''

export type Session = {
  readonly backend: RegisterSession
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

/**
 * Opens `databasePath`; AppError `file.notFound` when it does not exist and `create` is not set, `storage.*` when it is damaged
 * and `recovery` is not set: then only backups and files answer.
 */
export async function openSession(
  databasePath: string,
  options: {
    readonly create?: boolean
    readonly recovery?: boolean
    readonly now?: () => string
    readonly user?: string | undefined
  } = {},
): Promise<Session> {
  const path = resolve(databasePath)
  if (options.create !== true && !existsSync(path)) throw new AppError('file.notFound')
  const backend = await openRegisterSession({
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
    appVersion: APP_VERSION,
  })
  const fault = backend.fault()
  if (fault !== null && options.recovery !== true) {
    await backend.close()
    throw new AppError(fault)
  }
  const call: Session['call'] = async (operation, input) => {
    const result = await backend.invoke(operation, input)
    if (!result.ok) throw new AppError(result.error.code, result.error.details)
    return result.value as never
  }
  try {
    if (fault === null) await comeIn(call, options.user)
  } catch (error) {
    await backend.close()
    throw error
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

async function comeIn(call: Session['call'], user: string | undefined): Promise<void> {
  const { state } = await call('identityProtection.state', {})
  if (state === 'locked' && identityPassphrase() !== '')
    await call('identityProtection.unlock', { passphrase: identityPassphrase(), remember: false })
  await signIn(call, user)
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
