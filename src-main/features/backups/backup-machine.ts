// What backups need of the program around them.
import type { AppEvent } from '../../contract/wire.ts'
import type { JobHost } from '../../jobs/job.ts'
import type { NoteKeeper } from '../../platform/backup-notes.ts'
import type { RegisterFault } from './backups.rules.ts'

/** The register as backups see it: open or not, and replaceable as a whole. */
export type ReplaceableRegister = {
  /** Null while the register is open. */
  readonly fault: () => RegisterFault | null
  readonly emit: (event: AppEvent) => void
  /** Tries once more to open a register that could not be opened. */
  readonly reopen: () => Promise<void>
  /**
   * Closes the register, keeps its file aside and opens `staged` (null: an empty register) in its place; the act is
   * journaled there. Returns the name of the kept file. AppError `backups.restoreFailed`, with the old register in place.
   */
  readonly replace: (
    staged: string | null,
    act: { readonly action: string; readonly changes: Readonly<Record<string, unknown>> },
  ) => Promise<string | null>
}

export type BackupMachine = {
  readonly databasePath: string
  readonly defaultFolder: string
  /** The file was not as the app had closed it: damaged, or changed by another program. */
  readonly changedWhileClosed: boolean
  readonly appVersion: string
  /** Current instant, ISO in UTC. */
  readonly now: () => string
  readonly notes: NoteKeeper
  /** Runs the jobs of backups; it outlives a restore. */
  readonly jobs: JobHost
  readonly register: ReplaceableRegister
}
