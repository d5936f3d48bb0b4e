// What backups need of the program around them.
import type { AppEvent } from '../../contract/wire.ts'
import type { JobHost } from '../../jobs/job.ts'
import type { NoteKeeper } from '../../platform/backup-notes.ts'
import type { Actor } from '../actor.ts'
import type { RegisterFault } from './backups.rules.ts'

/** The register as backups see it: open or not, and replaceable as a whole. */
export type ReplaceableRegister = {
  /** Null while the register is open. */
  readonly fault: () => RegisterFault | null
  /** Who is at the keyboard now; to be kept when work begins that ends in `replace`. */
  readonly asker: () => Actor | null
  readonly emit: (event: AppEvent) => void
  /** Journals what is done to the backups of the register; nothing while it cannot be opened. */
  readonly note: (
    operation: string,
    act: { readonly action: string; readonly changes: Readonly<Record<string, unknown>> },
  ) => Promise<void>
  /** Tries once more to open a register that could not be opened. */
  readonly reopen: () => Promise<void>
  /**
   * Brings `staged` (null: an empty register) to the newest shape, journals the act in it, closes the register, keeps its file
   * aside and opens the new one in its place. Returns the name of the kept file. AppError `backups.restoreFailed`, with the
   * old register in place; `access.*` when `asker` has left meanwhile or may no longer.
   */
  readonly replace: (
    staged: string | null,
    act: { readonly action: 'restore' | 'startEmpty'; readonly changes: Readonly<Record<string, unknown>> },
    asker: Actor | null,
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
