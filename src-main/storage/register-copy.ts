// A copy of a register file that is ours to look into: settled into one file without a log, checked whole, hashed.
import { createHash } from 'node:crypto'
import { copyFileSync, createReadStream, existsSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { AppError } from '../kernel/app-error.ts'
import { type RegisterFacts, registerFacts } from './backup-manifest.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { openDatabase, refuseForeignFile } from './open-database.ts'

const PAGES_A_STEP = 2000
const LOG_FILES = ['-wal', '-shm', '-journal'] as const

/** Removes a copy together with its log files. */
export function removeCopy(path: string): void {
  for (const suffix of ['', ...LOG_FILES]) rmSync(`${path}${suffix}`, { force: true })
}

/**
 * Copies an open register by SQLite's own backup call, its log included. The read transaction keeps the picture of one
 * moment, so that work going on beside it does not begin the copy anew. `progress` gets pages; it may throw to stop.
 */
export async function copyRegister(
  databasePath: string,
  target: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const db = openDatabase(databasePath, { readOnly: true })
  let stopped: unknown
  try {
    db.exec('BEGIN')
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    await db.backup(target, {
      progress: ({ totalPages, remainingPages }) => {
        try {
          progress(totalPages - remainingPages, totalPages)
        } catch (error) {
          stopped = error
          throw error
        }
        return PAGES_A_STEP
      },
    })
  } catch (error) {
    throw stopped ?? error
  } finally {
    db.close()
  }
}

/** Copies a register file that nobody has open; a log left beside it by a killed program belongs to it. */
export function copyPlainFile(path: string, target: string): void {
  copyFileSync(path, target)
  for (const suffix of ['-wal', '-journal'])
    if (existsSync(`${path}${suffix}`)) copyFileSync(`${path}${suffix}`, `${target}${suffix}`)
}

/**
 * Brings the copy into one file and checks every page, reference and count. AppError `storage.notOurs`, `backups.newerFormat`,
 * or `backups.damaged`.
 */
export function settleCopy(path: string): RegisterFacts {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { fileMustExist: true })
    refuseForeignFile(db)
    db.pragma('journal_mode = DELETE')
    if (db.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw new AppError('backups.damaged')
    if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw new AppError('backups.damaged')
    const facts = registerFacts(db)
    if (facts.schemaVersion === 0) throw new AppError('storage.notOurs')
    if (facts.schemaVersion > (MIGRATIONS.at(-1)?.version ?? 0)) throw new AppError('backups.newerFormat')
    return facts
  } catch (error) {
    if (error instanceof AppError) throw error
    if (isDamage(error)) throw new AppError('backups.damaged')
    throw error
  } finally {
    db?.close()
  }
}

/** SQLite's words for a file whose pages or whose contents contradict each other. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB|ERROR|IOERR)/.test(String(error.code))
}

/** SHA-256 of a file, hex. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
