// One transaction around a command's work.
import { existsSync } from 'node:fs'
import { AppError } from '../kernel/app-error.ts'
import type { Root, Write } from '../storage/handles.ts'

/**
 * Runs `work` in a transaction. AppError `storage.missing` when the file is no longer where it was opened: a system may let
 * a program write on into a file that has no name any more.
 */
export async function inTransaction<T>(root: Root, databasePath: string, work: (write: Write) => Promise<T>): Promise<T> {
  if (!existsSync(databasePath)) throw new AppError('storage.missing')
  return root.transaction().execute(work)
}
