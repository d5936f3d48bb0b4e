// Statements of one connection, compiled once: compiling one with its triggers takes longer than running it.
import type Database from 'better-sqlite3'

/** Far more than the app has; only texts with lists of varying length come and go. */
const MOST_STATEMENTS = 400

/** `prepare` of the connection that gives the same statement for the same text. A statement in the middle of a walk is not given twice. */
export function keptStatements(db: Database.Database): (source: string) => Database.Statement {
  const kept = new Map<string, Database.Statement>()
  return (source) => {
    const known = kept.get(source)
    if (known !== undefined && !known.busy) return known
    const statement = db.prepare(source)
    kept.set(source, statement)
    const [oldest] = kept.keys()
    if (kept.size > MOST_STATEMENTS && oldest !== undefined) kept.delete(oldest)
    return statement
  }
}
