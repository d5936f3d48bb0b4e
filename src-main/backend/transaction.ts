// One transaction around a command's work.
import { existsSync } from 'node:fs'
import { AppError } from '../kernel/app-error.ts'
import { identityOf } from '../platform/file-identity.ts'
import type { Root, Write } from '../storage/handles.ts'
import type { WriteTurns } from './write-turns.ts'

/** What a transaction runs on; `openedFile` is the file's identity at the opening, undefined where the system has none. */
type Register = {
  readonly root: Root
  readonly databasePath: string
  readonly openedFile: string | undefined
  readonly turns: WriteTurns
}

/**
 * Runs `work` in a transaction. AppError `storage.missing` when the file is no longer where it was opened, or another one
 * stands there: a system may let a program write on into a file that has no name any more.
 */
export async function inTransaction<T>(
  { root, databasePath, openedFile, turns }: Register,
  work: (write: Write) => Promise<T>,
): Promise<T> {
  return turns.take(async () => {
    if (!existsSync(databasePath) || identityOf(databasePath) !== openedFile) throw new AppError('storage.missing')
    return root.transaction().execute(work)
  })
}
