// Read and Write: the two handles store functions may take. Only the dispatcher opens a transaction.
import type Database from 'better-sqlite3'
import { Kysely, type Transaction } from 'kysely'
import { RegisterDialect } from './dialect.ts'
import type { Sealing } from './sealing.ts'
import { sealingPlugin } from './sealing-plugin.ts'
import { freshIds } from './fresh-ids.ts'
import type { Tables } from './tables.ts'

/**
 * Reads only: the reading half of Kysely, so that a transaction handle is one too and `sql` fragments run.
 * (Kysely's own ReadonlyKysely accepts neither.)
 */
export type Read = Pick<Kysely<Tables>, 'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor'>

/** Reads and writes inside the transaction that the dispatcher opened. */
export type Write = Transaction<Tables>

export type Root = Kysely<Tables>

/** Wraps the open driver connection of a migrated file; the one Kysely object of the process. */
export function kyselyOver(db: Database.Database): Root {
  return new Kysely<Tables>({ dialect: new RegisterDialect(db), plugins: [freshIds(db)] })
}

/** The same connection, seen through a register's data key. */
export function sealedRoot(root: Root, sealing: Sealing): Root {
  return root.withPlugin(sealingPlugin(sealing))
}
