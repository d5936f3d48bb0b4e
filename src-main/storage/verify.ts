// Checks a register file without changing it.
import { openDatabase } from './open-database.ts'
import { schemaVersion } from './migrate.ts'

export type Verification = {
  /** `ok`, or the first complaint of SQLite. */
  readonly integrity: string
  readonly brokenReferences: number
  readonly schemaVersion: number
  /** Rows of the registers; a register that an older file does not have yet is left out. */
  readonly counts: Readonly<Record<string, number>>
  /** Years in which numbers were skipped; must never happen. */
  readonly numberGaps: readonly { readonly type: string; readonly year: number; readonly missing: number }[]
  readonly sound: boolean
}

const COUNTED = ['agency', 'public_information', 'excluded_information', 'request', 'objection', 'dispute', 'journal'] as const

/** Opens the file read-only and checks it; AppError `storage.notOurs` for a foreign file, the driver's error for a damaged one. */
export function verifyFile(path: string): Verification {
  const db = openDatabase(path, { readOnly: true })
  try {
    const integrity = String(db.pragma('integrity_check(1)', { simple: true }))
    const broken = db.pragma('foreign_key_check')
    const brokenReferences = Array.isArray(broken) ? broken.length : 0
    const present = new Set(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all())
    const counts = Object.fromEntries(
      COUNTED.filter((table) => present.has(table)).map((table) => [
        table,
        Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
      ]),
    )
    const numberGaps = db
      .prepare(
        'SELECT type, year, max(seq) - count(*) AS missing FROM register_number GROUP BY agency_id, type, year HAVING missing > 0',
      )
      .all() as Verification['numberGaps']
    return {
      integrity,
      brokenReferences,
      schemaVersion: schemaVersion(db),
      counts,
      numberGaps,
      sound: integrity === 'ok' && brokenReferences === 0,
    }
  } finally {
    db.close()
  }
}
