// Brings a register file to the newest shape: backup first, each migration with its version bump in one transaction.
import type Database from 'better-sqlite3'
import { AppError } from '../kernel/app-error.ts'
import type { Migration } from './migration.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { APPLICATION_ID } from './open-database.ts'

export type MigrationReport = { readonly from: number; readonly to: number; readonly applied: readonly string[] }

/** Version of the file, 0 for a new one. */
export function schemaVersion(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/**
 * Applies every pending migration. `backup` is called once before the first one on a file that holds data.
 * Throws `storage.fromFuture` for a file written by a newer app. A failing migration leaves the file as it was.
 */
export async function migrate(
  db: Database.Database,
  backup: (fromVersion: number) => Promise<void>,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<MigrationReport> {
  const from = schemaVersion(db)
  const newest = migrations.at(-1)?.version ?? 0
  if (from > newest) throw new AppError('storage.fromFuture', { fileVersion: from, appVersion: newest })
  const pending = migrations.filter((migration) => migration.version > from)
  if (pending.length > 0 && from > 0) await backup(from)
  for (const migration of pending) apply(db, migration)
  return { from, to: newest, applied: pending.map((migration) => migration.name) }
}

function apply(db: Database.Database, migration: Migration): void {
  const rebuilds = migration.rebuildsReferencedTable === true
  // The pragma is a no-op inside a transaction, so it must be switched outside.
  if (rebuilds) db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      db.exec(migration.sql)
      const broken = db.pragma('foreign_key_check')
      if (Array.isArray(broken) && broken.length > 0) throw new AppError('storage.corrupt', { migration: migration.name })
      db.pragma(`application_id = ${APPLICATION_ID}`)
      db.pragma(`user_version = ${migration.version}`)
    }).immediate()
  } finally {
    if (rebuilds) db.pragma('foreign_keys = ON')
  }
}
