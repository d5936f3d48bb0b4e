// Copies of the register file made by SQLite's own backup call, so that the WAL is always included.
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'

/** File name of a backup, sortable by time and free of the office's data: `register-20261124T031500Z-<reason>.ppid`. */
export function backupFileName(now: string, reason: string): string {
  const stamp = now.replace(/[-:]/g, '').replace(/\.\d+/, '')
  return `register-${stamp}-${reason}.ppid`
}

/** Writes a backup into `folder` under a temporary name and renames it when whole; nothing is left on failure. Returns its path. */
export async function backupTo(db: Database.Database, folder: string, fileName: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, fileName)
  const part = `${path}.part`
  try {
    await db.backup(part)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
  return path
}

/** The copy that is made before the first pending migration. */
export async function backupBeforeMigration(
  db: Database.Database,
  folder: string,
  fromVersion: number,
  now: string,
): Promise<void> {
  await backupTo(db, folder, backupFileName(now, `sebelum-migrasi-v${fromVersion}`))
}
