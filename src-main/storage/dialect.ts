// Kysely's dialect, which must not roll back what SQLite has rolled back by itself, and compiles no statement twice.
import type Database from 'better-sqlite3'
import { type Driver, SqliteDialect } from 'kysely'
import { keptStatements } from './kept-statements.ts'

/**
 * On a full disk SQLite ends the transaction at once. A second rollback would complain, and its complaint would be thrown in
 * the place of the cause.
 */
export class RegisterDialect extends SqliteDialect {
  readonly #db: Database.Database

  constructor(db: Database.Database) {
    super({ database: { prepare: keptStatements(db), close: () => db.close() } })
    this.#db = db
  }

  override createDriver(): Driver {
    const driver = super.createDriver()
    const rollback = driver.rollbackTransaction.bind(driver)
    driver.rollbackTransaction = async (connection) => {
      if (this.#db.inTransaction) await rollback(connection)
    }
    return driver
  }
}
