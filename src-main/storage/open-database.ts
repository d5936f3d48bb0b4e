// Opens the one register file with the pragmas that keep it whole.
import Database from 'better-sqlite3'
import { AppError } from '../kernel/app-error.ts'

/** An open register file; only storage and the command line work on it directly. */
export type RegisterFile = Database.Database

/** "PPID" in ASCII; a file with another application id is not ours. */
export const APPLICATION_ID = 0x50504944

/**
 * Opens (and creates, unless `readOnly`) the SQLite file. Throws AppError `storage.notOurs` for a foreign file,
 * before anything is written to it.
 */
export function openDatabase(path: string, options: { readonly readOnly?: boolean } = {}): Database.Database {
  const readOnly = options.readOnly === true
  try {
    return opened(path, readOnly)
  } catch (error) {
    if (!readOnly || !isHalfChanged(error)) throw error
    settle(path)
    return opened(path, readOnly)
  }
}

/** A program was killed while it changed the file's way of logging: the change must first be taken back. */
const isHalfChanged = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'SQLITE_READONLY_ROLLBACK'

/** Lets SQLite take an unfinished change back; a reader may not. */
function settle(path: string): void {
  const db = new Database(path, { fileMustExist: true })
  try {
    refuseForeignFile(db)
  } finally {
    db.close()
  }
}

function opened(path: string, readOnly: boolean): Database.Database {
  const db = new Database(path, { readonly: readOnly, fileMustExist: readOnly })
  try {
    refuseForeignFile(db)
    db.pragma('busy_timeout = 5000')
    db.pragma('foreign_keys = ON')
    if (!readOnly) {
      db.pragma('journal_mode = WAL')
      db.pragma('synchronous = FULL')
      // What is deleted or overwritten leaves no legible remains in the file (UU 27/2022 Ps.8, Ps.43).
      db.pragma('secure_delete = ON')
    }
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** AppError `storage.notOurs` for a file of another program; an empty one passes, it becomes ours. */
export function refuseForeignFile(db: Database.Database): void {
  let id: unknown
  let tables: unknown
  try {
    id = db.pragma('application_id', { simple: true })
    tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB') throw new AppError('storage.notOurs')
    throw error
  }
  if (id === APPLICATION_ID) return
  if (id !== 0 || tables !== 0) throw new AppError('storage.notOurs')
}
