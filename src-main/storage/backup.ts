// Copies of the register file made by SQLite's own backup call, so that the WAL is always included.
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'

/** File name of a backup, sortable by time and free of the office's data: `register-20261124T031500Z-<reason>.ppid`. */
export function backupFileName(now: string, reason: string): string {
  const stamp = now.replace(/[-:]/g, '').replace(/\.\d+/, '')
  return `register-${stamp}-${reason}.ppid`
}

/** Writes a backup into `folder` under a temporary name and renames it when whole. Returns its path. */
export async function backupTo(db: Database.Database, folder: string, fileName: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, fileName)
  await db.backup(`${path}.part`)
  renameSync(`${path}.part`, path)
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
