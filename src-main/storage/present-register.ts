// Looks at the register in use, for what a backup is compared with.
import { statSync } from 'node:fs'
import { lastJournal, type RegisterFacts, registerFacts } from './backup-manifest.ts'
import { openDatabase, type RegisterFile } from './open-database.ts'

/** Above this size (bytes) the pages are left to the check of the next backup: a start must not wait for a slow disk. */
const QUICK_CHECK_UP_TO = 256 * 1024 * 1024

function withRegister<T>(path: string, look: (db: RegisterFile) => T): T {
  const db = openDatabase(path, { readOnly: true })
  try {
    return look(db)
  } finally {
    db.close()
  }
}

export type PresentRegister = {
  readonly facts: RegisterFacts
  /** Whether the journal row that a backup ends with stands in this register; null for a backup without any row. */
  readonly continues: boolean | null
}

/** What the register holds, and whether it continues what ends with the journal row `last`. */
export function presentRegister(path: string, last: RegisterFacts['journal']): PresentRegister {
  return withRegister(path, (db) => {
    const facts = registerFacts(db)
    if (last.id === 0 || facts.counts['journal'] === undefined) return { facts, continues: null }
    const row = db.prepare('SELECT * FROM journal WHERE id = ?').get(last.id) as { at: string; hash?: string } | undefined
    return { facts, continues: row !== undefined && row.at === last.at && (row.hash ?? '') === last.hash }
  })
}

/** True when nothing was journaled in the register after the row `last`. */
export function endsWith(path: string, last: RegisterFacts['journal']): boolean {
  return withRegister(path, (db) => {
    const { id, hash } = lastJournal(db)
    return hash !== '' && id === last.id && hash === last.hash
  })
}

/** True while the identities in the register are encrypted. */
export function hasSealedIdentities(path: string): boolean {
  return withRegister(path, (db) => db.prepare('SELECT count(*) FROM identity_key').pluck().get() !== 0)
}

/** Names of the offices in the register. */
export function officesIn(path: string): string[] {
  return withRegister(path, (db) => db.prepare('SELECT name FROM agency').pluck().all() as string[])
}

/** False for a register in which no office has been set up: there is nothing to back up. */
export function holdsAnOffice(path: string): boolean {
  return withRegister(path, (db) => {
    const has = db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'agency'").pluck().get() !== 0
    return has && db.prepare('SELECT count(*) FROM agency').pluck().get() !== 0
  })
}

/** True when the pages of the file hang together; a very large file is not looked through. Throws for an unreadable one. */
export function passesQuickCheck(path: string): boolean {
  if (statSync(path).size > QUICK_CHECK_UP_TO) return true
  const db = openDatabase(path)
  try {
    return db.pragma('quick_check(1)', { simple: true }) === 'ok' && Number(db.pragma('user_version', { simple: true })) > 0
  } finally {
    db.close()
  }
}
