// Makes a staged register file ready to take the place of the one in use.
import { existsSync } from 'node:fs'
import type { Actor } from '../features/actor.ts'
import type { JournalEntry } from '../features/slice.ts'
import { AppError } from '../kernel/app-error.ts'
import { kyselyOver } from '../storage/handles.ts'
import { migrate } from '../storage/migrate.ts'
import { openDatabase } from '../storage/open-database.ts'
import { writeJournal } from './journal.ts'

type StagedAct = Pick<JournalEntry, 'action' | 'changes'> & {
  readonly operation: string
  readonly actor: Actor | null
  /** ISO in UTC. */
  readonly at: string
}

/**
 * Brings the file to the newest shape, or makes an empty register where there is none, and journals there how it came: the
 * register and the row about it take their place together. Leaves one settled file. AppError `storage.busy` when another
 * program has it open.
 */
export async function readyStaged(path: string, { operation, actor, at, ...act }: StagedAct): Promise<void> {
  const db = openDatabase(path)
  try {
    // It is a copy: what it was copied from is the backup.
    await migrate(db, async () => {})
    const entry: JournalEntry = { entity: 'register', entityId: null, agencyId: null, ...act }
    const root = kyselyOver(db)
    await root.transaction().execute((write) => writeJournal(write, at, operation, actor, [entry]))
  } finally {
    db.close()
  }
  if (existsSync(`${path}-wal`)) throw new AppError('storage.busy')
}
