// Read and Write: the two handles store functions may take. Only the dispatcher opens a transaction.
import type Database from 'better-sqlite3'
import { Kysely, SqliteDialect, type Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Tables } from './tables.ts'

/** Reads only; a transaction handle is one too. */
export type Read = ReadonlyKysely<Tables>

/** Reads and writes inside the transaction that the dispatcher opened. */
export type Write = Transaction<Tables>

export type Root = Kysely<Tables>

/** Wraps the open driver connection; the one Kysely object of the process. */
export function kyselyOver(db: Database.Database): Root {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: db }) })
}
