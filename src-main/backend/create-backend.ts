// The whole backend behind three functions; it knows no Electron and runs in tests, the CLI and the shell alike.
import type { BackupReason } from '../contract/operations.ts'
import type { AppEvent, WireError } from '../contract/wire.ts'
import { createActorSession } from '../features/actor.ts'
import type { Host } from '../features/host.ts'
import { SLICES } from '../features/index.ts'
import { createJobHost, type JobRunner } from '../jobs/job-host.ts'
import { createFileTokens, type FileTokens } from '../platform/file-tokens.ts'
import type { Log } from '../platform/log.ts'
import { backupBeforeMigration } from '../storage/backup.ts'
import { installCapture } from '../storage/change-capture.ts'
import { kyselyOver } from '../storage/handles.ts'
import { type MigrationReport, migrate } from '../storage/migrate.ts'
import { openDatabase } from '../storage/open-database.ts'
import { dispatch, operationTable } from './dispatch.ts'
import { toWireError } from './wire-error.ts'

export type Adapters = {
  readonly databasePath: string
  readonly backupFolder: string
  readonly resourcesFolder: string
  /** Current instant, ISO in UTC. */
  readonly now: () => string
  readonly log: Log
  readonly host: Host
  /** Starts a job in a worker (window) or in this process (CLI, tests). */
  readonly runJob: JobRunner
  readonly validateOutput: boolean
  /** Makes the backup that an operation asks for before it changes anything. */
  readonly backUpFirst: (reason: BackupReason) => Promise<void>
}

export type WireResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: WireError }

export type Backend = {
  readonly invoke: (operation: string, input: unknown) => Promise<WireResult>
  readonly subscribe: (listener: (event: AppEvent) => void) => () => void
  readonly emit: (event: AppEvent) => void
  readonly files: FileTokens
  readonly migration: MigrationReport
  readonly hasRunningJob: () => boolean
  readonly close: () => Promise<void>
}

/** Opens the register file, brings it to the newest shape and answers operations. Throws AppError `storage.*`. */
export async function createBackend(adapters: Adapters): Promise<Backend> {
  const db = openDatabase(adapters.databasePath)
  const migration = await migrate(db, (from) => backupBeforeMigration(db, adapters.backupFolder, from, adapters.now())).catch(
    (error: unknown) => {
      db.close()
      throw error
    },
  )
  installCapture(db)
  const root = kyselyOver(db)
  const listeners = new Set<(event: AppEvent) => void>()
  const emit = (event: AppEvent) => {
    for (const listener of listeners) listener(event)
  }
  const files = createFileTokens()
  const onFault = (incident: string, error: unknown) => adapters.log.fault(incident, error)
  const jobs = createJobHost({
    run: adapters.runJob,
    slices: SLICES,
    base: {
      databasePath: adapters.databasePath,
      resourcesFolder: adapters.resourcesFolder,
    },
    now: adapters.now,
    emit,
    toWireError: (error) => toWireError(error, onFault),
  })
  const machine = { ...adapters, root, files, jobs, session: createActorSession() }
  const table = operationTable(SLICES)
  return {
    async invoke(operation, input) {
      try {
        const { value, touched } = await dispatch(machine, SLICES, table, operation, input)
        if (touched.length > 0) emit({ type: 'changed', topics: [...touched] as never })
        return { ok: true, value }
      } catch (error) {
        return { ok: false, error: toWireError(error, onFault) }
      }
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    emit,
    files,
    migration,
    hasRunningJob: jobs.isRunning,
    async close() {
      await jobs.close()
      await root.destroy()
      // Kysely closes only what it has used; closing the last connection brings the write-ahead log into the file.
      db.close()
    },
  }
}
