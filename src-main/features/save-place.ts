// Where the user wants a file saved: asked for under a name that every system takes, and never over the app's own files.
import { dirname } from 'node:path'
import { AppError } from '../kernel/app-error.ts'
import { fileNameOf } from '../kernel/file-name.ts'
import { isSame, isWithin } from '../platform/file-identity.ts'
import type { ServiceContext } from './slice.ts'

/**
 * AppError `file.ofTheApp` for a place in the folder of the register, where its log, the backups and their notes lie and
 * what is made to be printed is removed again; also for the register under another name, wherever that is.
 */
function refuseOwnFiles(databasePath: string, path: string): void {
  const own = ['', '-wal', '-shm', '-journal'].map((ending) => `${databasePath}${ending}`)
  if (isWithin(dirname(databasePath), path) || own.some((file) => isSame(file, path))) throw new AppError('file.ofTheApp')
}

/** Asks where to save one file; undefined when cancelled. AppError `file.ofTheApp` for a place among the app's own files. */
export async function askSavePlace(
  { host, databasePath }: Pick<ServiceContext, 'host' | 'databasePath'>,
  suggestedName: string,
): Promise<string | undefined> {
  const path = await host.chooseSavePath(fileNameOf(suggestedName))
  if (path !== undefined) refuseOwnFiles(databasePath, path)
  return path
}
