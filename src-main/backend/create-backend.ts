// The whole backend behind three functions; it knows no Electron and runs in tests, the CLI and the shell alike.
import type { BackupReason, Service } from '../contract/operations.ts'
import type { AppEvent, WireError } from '../contract/wire.ts'
import { type Actor, createActorSession } from '../features/actor.ts'
import type { Host } from '../features/host.ts'
import { openRemembered } from '../features/identity-protection/identity-protection.remembered.ts'
import { createIdentityVault } from '../features/identity-vault.ts'
import { SLICES } from '../features/index.ts'
import type { JournalEntry } from '../features/slice.ts'
import { createJobHost, type JobRunner } from '../jobs/job-host.ts'
import { createFileTokens, type FileTokens } from '../platform/file-tokens.ts'
import { AppError } from '../kernel/app-error.ts'
import { identityOf } from '../platform/file-identity.ts'
import type { Log } from '../platform/log.ts'
import { installCapture } from '../storage/change-capture.ts'
import { kyselyOver, sealedRoot } from '../storage/handles.ts'
import { type MigrationReport, migrate } from '../storage/migrate.ts'
import { openDatabase } from '../storage/open-database.ts'
import { requireAccess } from './access-guard.ts'
import { type Caller, dispatch, journalLeaving, noteAct, operationTable } from './dispatch.ts'
import { requireOpenIdentities } from './identity-guard.ts'
import { createJobOwners } from './job-owners.ts'
import { writeJournal } from './journal.ts'
import { createLateJournal } from './late-journal.ts'
import { createRunning } from './running.ts'
import { inTransaction } from './transaction.ts'
import { toWireError } from './wire-error.ts'
import { createWriteTurns } from './write-turns.ts'

export type Adapters = {
  readonly databasePath: string
  readonly resourcesFolder: string
  /** Current instant, ISO in UTC. */
  readonly now: () => string
  readonly log: Log
  readonly host: Host
  /** Starts a job in a worker (window) or in this process (CLI, tests). */
  readonly runJob: JobRunner
  readonly validateOutput: boolean
  /** Makes the backup that a migration or an operation asks for before it changes anything. */
  readonly backUpFirst: (reason: BackupReason | 'migration') => Promise<void>
}

export type WireResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: WireError }

export type Backend = {
  /** `caller` is the user at the keyboard unless told. */
  readonly invoke: (operation: string, input: unknown, caller?: Caller) => Promise<WireResult>
  /** For a service that is answered outside the register: refuses and journals as for any other. Throws AppError. */
  readonly admit: (name: string, operation: Service, input: unknown) => Promise<void>
  /** Who is signed in. */
  readonly actor: () => Actor | null
  /** Journals what the program did to the register as a whole. */
  readonly note: (operation: string, actor: Actor | null, act: Pick<JournalEntry, 'action' | 'changes'>) => Promise<void>
  readonly subscribe: (listener: (event: AppEvent) => void) => () => void
  readonly emit: (event: AppEvent) => void
  readonly files: FileTokens
  readonly migration: MigrationReport
  readonly hasRunningJob: () => boolean
  /** Asks all running jobs to stop. */
  readonly cancelJobs: () => void
  /** True while the register is being encrypted or decrypted. */
  readonly isRewriting: () => boolean
  readonly close: () => Promise<void>
}

/** Opens the register file, brings it to the newest shape and answers operations. Throws AppError `storage.*`. */
export async function createBackend(adapters: Adapters): Promise<Backend> {
  const db = openDatabase(adapters.databasePath)
  const migration = await migrate(db, () => adapters.backUpFirst('migration')).catch((error: unknown) => {
    db.close()
    throw error
  })
  installCapture(db)
  const openedFile = identityOf(adapters.databasePath)
  const root = kyselyOver(db)
  const listeners = new Set<(event: AppEvent) => void>()
  const emit = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  const files = createFileTokens()
  const isProtected = db.prepare('SELECT count(*) FROM identity_key').pluck().get() !== 0
  const vault = createIdentityVault(isProtected, () => emit({ type: 'changed', topics: ['privacy'] }))
  await openRemembered(vault, root, adapters.host.safe)
  const onFault = (incident: string, error: unknown) => adapters.log.fault(incident, error)
  const turns = createWriteTurns()
  const jobs = createJobHost({
    run: adapters.runJob,
    slices: SLICES,
    base: {
      databasePath: adapters.databasePath,
      resourcesFolder: adapters.resourcesFolder,
    },
    dataKey: vault.dataKey,
    turnToWrite: turns.take,
    now: adapters.now,
    emit,
    toWireError: (error) => toWireError(error, onFault),
  })
  const lateJournal = createLateJournal(async (rows) => {
    // The job that encrypts holds the file for minutes; waiting for it would hold up the window.
    if (vault.state() === 'busy') throw new AppError('identity.busy')
    await inTransaction({ ...adapters, root, openedFile, turns }, async (write) => {
      for (const { at, operation, actor, entry } of rows) await writeJournal(write, at, operation, actor, [entry])
    })
  }, adapters.log)
  const machine = {
    ...adapters,
    /** What stores read and write goes through the data key while the identities are open. */
    get root() {
      const sealing = vault.sealing()
      return sealing === null ? root : sealedRoot(root, sealing)
    },
    openedFile,
    turns,
    vault,
    files,
    jobsOf: createJobOwners(jobs),
    session: createActorSession(() => emit({ type: 'changed', topics: ['access'] })),
    running: createRunning(),
    lateJournal,
  }
  const table = operationTable(SLICES)
  return {
    async invoke(operation, input, caller) {
      try {
        const { value, touched } = await dispatch(machine, SLICES, table, operation, input, caller)
        if (touched.length > 0) emit({ type: 'changed', topics: [...touched] as never })
        return { ok: true, value }
      } catch (error) {
        return { ok: false, error: toWireError(error, onFault) }
      }
    },
    async admit(name, operation, input) {
      requireOpenIdentities(vault, name)
      await requireAccess(root, machine.session, name, operation)
      await journalLeaving(machine, name, operation, input)
    },
    actor: machine.session.current,
    note: (operation, actor, act) => noteAct(machine, operation, actor, act),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    emit,
    files,
    migration,
    hasRunningJob: jobs.isRunning,
    cancelJobs: jobs.cancelAll,
    isRewriting: () => vault.state() === 'busy',
    async close() {
      await jobs.close()
      await lateJournal.write()
      await root.destroy()
      // Kysely closes only what it has used; closing the last connection brings the write-ahead log into the file.
      db.close()
    },
  }
}
