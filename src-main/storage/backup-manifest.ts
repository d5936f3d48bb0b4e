// What a backup says about itself, readable without opening it: counts, hashes and names of offices, no personal data.
import type Database from 'better-sqlite3'
import { z } from 'zod'

export const MANIFEST_FORMAT = 1

/** What a register file holds. */
export const RegisterFactsSchema = z.object({
  schemaVersion: z.int().positive(),
  /** Rows of each table. */
  counts: z.record(z.string(), z.int().nonnegative()),
  /** Last row of the journal: what came after a backup is what follows it. Id 0 and no hash in an empty one. */
  journal: z.object({ id: z.int().nonnegative(), at: z.string(), hash: z.string() }),
  /** Day of the newest registration. */
  newest: z.object({ requests: z.string().nullable(), objections: z.string().nullable() }),
  agencyNames: z.array(z.string()),
})
export type RegisterFacts = z.infer<typeof RegisterFactsSchema>

export const BackupManifestSchema = RegisterFactsSchema.extend({
  format: z.int().positive(),
  application: z.literal('Register PPID'),
  appVersion: z.string(),
  madeAt: z.iso.datetime(),
  reason: z.string(),
  /** Bytes and SHA-256 of the register file. */
  size: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encrypted: z.boolean(),
  /** SHA-256 of the content as it lies in the archive: an encrypted one can be checked without the passphrase. */
  contentSha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type BackupManifest = z.infer<typeof BackupManifestSchema>

/** Reads the facts of an open register file of any schema version. */
export function registerFacts(db: Database.Database): RegisterFacts {
  const tables = db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all() as string[]
  const has = (table: string) => tables.includes(table)
  const text = (table: string, sql: string) => (has(table) ? ((db.prepare(sql).pluck().get() ?? null) as string | null) : null)
  return {
    schemaVersion: Number(db.pragma('user_version', { simple: true })),
    counts: Object.fromEntries(tables.map((name) => [name, Number(db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())])),
    journal: has('journal') ? lastJournal(db) : { id: 0, at: '', hash: '' },
    newest: {
      requests: text('request', 'SELECT max(received_on) FROM request'),
      objections: text('objection', 'SELECT max(received_on) FROM objection'),
    },
    agencyNames: has('agency') ? (db.prepare('SELECT name FROM agency ORDER BY id').pluck().all() as string[]) : [],
  }
}

/** The last row of the journal; one that carries no hash yet (a file from before the chain) is told by its time. */
export function lastJournal(db: Database.Database): RegisterFacts['journal'] {
  const row = db.prepare('SELECT * FROM journal ORDER BY id DESC LIMIT 1').get() as
    | { id: number; at: string; hash?: string }
    | undefined
  return { id: row?.id ?? 0, at: row?.at ?? '', hash: row?.hash ?? '' }
}
