// The content of a register file as one hash: every row of every ordinary table.
import { createHash } from 'node:crypto'
import { verifyFile } from '../../src-main/storage/verify.ts'
import { openDatabase } from '../../src-main/storage/open-database.ts'

/** Hash of all rows, read through a connection of its own, so that the write-ahead log counts. */
export function registerDigest(path: string, without: readonly string[] = []): string {
  const db = openDatabase(path, { readOnly: true })
  try {
    const tables = db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .pluck()
      .all() as string[]
    const hash = createHash('sha256')
    for (const table of tables.filter((name) => !without.includes(name))) {
      hash.update(`\n${table}`)
      const keys = db.prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk').pluck().all(table) as string[]
      const order = keys.length > 0 ? `ORDER BY ${keys.join(', ')}` : ''
      for (const row of db.prepare(`SELECT * FROM ${table} ${order}`).raw().iterate()) hash.update(JSON.stringify(row))
    }
    return hash.digest('hex')
  } finally {
    db.close()
  }
}

/** What SQLite itself finds wrong with a file; empty when it is whole. */
export function unsoundness(path: string): string[] {
  const { sound, integrity, brokenReferences, numberGaps } = verifyFile(path)
  const gaps = numberGaps.length > 0 ? [`numbers skipped: ${JSON.stringify(numberGaps)}`] : []
  return sound ? gaps : [`not sound: ${integrity}, ${brokenReferences} broken references`, ...gaps]
}

/** How many rows a table holds. */
export function rowsOf(path: string, table: string): number {
  const db = openDatabase(path, { readOnly: true })
  try {
    return Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  } finally {
    db.close()
  }
}
