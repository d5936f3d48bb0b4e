// Notes every row that a command changes, so that undo, trash and the year lock work for all registers alike.
// The triggers are temporary: they belong to the one writing connection and follow whatever columns the tables have.
import type Database from 'better-sqlite3'
import { sql } from 'kysely'
import type { Read, Write } from './handles.ts'

/**
 * Tables that undo never touches: given-out numbers, issued papers, contents kept once, and the machinery itself. A change
 * in them is not noted.
 */
export const NEVER_UNDONE: ReadonlySet<string> = new Set([
  'journal',
  'step',
  'step_change',
  'highest_id',
  'register_number',
  'stored_file',
  'letter',
  'dip_edition',
  'dip_edition_entry',
  'report_edition',
  'user_account',
  'access_setting',
  'identity_key',
  'year_lock',
  'retention_setting',
  'erasure_run',
  'history_setting',
])

/** Tables whose rows are noted: every ordinary table but those of `NEVER_UNDONE`, sorted by name. */
export function capturedTables(db: Database.Database): string[] {
  const names = db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all() as string[]
  return names.filter((name) => !NEVER_UNDONE.has(name))
}

/** Lets this connection note the changes of its commands in the temporary table `changed_row`. */
export function installCapture(db: Database.Database): void {
  // Noted rows hold identities: they must never reach a temporary file.
  db.pragma('temp_store = MEMORY')
  db.exec(`CREATE TEMP TABLE IF NOT EXISTS changed_row (
    seq INTEGER PRIMARY KEY, table_name TEXT NOT NULL, row_key TEXT NOT NULL, kind TEXT NOT NULL, before TEXT, after TEXT)`)
  for (const table of capturedTables(db)) for (const trigger of triggersOf(db, table)) db.exec(trigger)
}

type Column = { readonly name: string; readonly pk: number }

function triggersOf(db: Database.Database, table: string): string[] {
  const columns = db.prepare('SELECT name, pk FROM pragma_table_info(?)').all(table) as Column[]
  const object = (row: 'new' | 'old', chosen: readonly Column[]) =>
    `json_object(${chosen.map(({ name }) => `'${name}', ${row}.${name}`).join(', ')})`
  const keys = columns.filter(({ pk }) => pk > 0)
  const note = (kind: string, row: 'new' | 'old', before: string, after: string) =>
    `CREATE TEMP TRIGGER IF NOT EXISTS note_${kind}_${table} AFTER ${kind.toUpperCase()} ON main.${table} BEGIN
      INSERT INTO changed_row (table_name, row_key, kind, before, after)
      VALUES ('${table}', ${object(row, keys)}, '${kind}', ${before}, ${after}); END`
  return [
    // The row itself says what was inserted; a copy would double every import.
    note('insert', 'new', 'NULL', 'NULL'),
    note('update', 'old', object('old', columns), object('new', columns)),
    note('delete', 'old', object('old', columns), 'NULL'),
    ...(keys.length === 1 && keys[0]?.name === 'id' ? [rememberId(table)] : []),
  ]
}

/** The id of a deleted row stays its own, see `fresh-ids.ts`. */
function rememberId(table: string): string {
  return `CREATE TEMP TRIGGER IF NOT EXISTS remember_id_${table} AFTER DELETE ON main.${table} BEGIN
    INSERT INTO highest_id (table_name, id) VALUES ('${table}', old.id)
      ON CONFLICT (table_name) DO UPDATE SET id = max(id, excluded.id); END`
}

export type ChangedRow = {
  readonly seq: number
  readonly table_name: string
  /** JSON object of the primary key. */
  readonly row_key: string
  readonly kind: 'insert' | 'update' | 'delete'
  /** JSON object of all columns; null for an inserted row. */
  readonly before: string | null
  /** JSON object of all columns; null unless the row was updated. */
  readonly after: string | null
}

/** Tables whose rows a clerk knows as records; only their deletion is a matter of the trash. */
export const RECORD_TABLES = [
  'request',
  'objection',
  'dispute',
  'public_information',
  'excluded_information',
  'consequence_test',
  'attachment',
  'official',
  'official_contact',
  'holiday',
  'report_delivery',
  'saved_view',
] as const
export type RecordTable = (typeof RECORD_TABLES)[number]

const RECORDS = sql.join(RECORD_TABLES.map((table) => sql.lit(table)))

/** One line a row: what it was before the command and what it is after it, however often the command wrote it. */
const NET = sql<Omit<ChangedRow, 'seq'>>`(
  SELECT first.table_name, first.row_key, first.seq,
    CASE WHEN first.kind = 'insert' THEN 'insert' WHEN last.kind = 'delete' THEN 'delete' ELSE 'update' END AS kind,
    first.before, CASE WHEN first.kind <> 'insert' THEN last.after END AS after
  FROM (SELECT min(seq) AS first, max(seq) AS last FROM temp.changed_row GROUP BY table_name, row_key) AS ends
  JOIN temp.changed_row AS first ON first.seq = ends.first JOIN temp.changed_row AS last ON last.seq = ends.last
  WHERE NOT (first.kind = 'insert' AND last.kind = 'delete') AND NOT (last.kind = 'update' AND last.after IS first.before)
)`

/** How many rows the running command has changed in the end, and how many records it deleted. */
export async function countChanged(read: Read): Promise<{ readonly changed: number; readonly deleted: number }> {
  const found = await sql<{ changed: number; deleted: number }>`
    SELECT count(*) AS changed, coalesce(sum(kind = 'delete' AND table_name IN (${RECORDS})), 0) AS deleted
    FROM ${NET}`.execute(read)
  return found.rows[0] ?? { changed: 0, deleted: 0 }
}

/** Moves the noted rows into a step, one line a row, and forgets them. */
export async function keepChanged(write: Write, stepId: number): Promise<void> {
  await sql`INSERT INTO main.step_change (step_id, table_name, row_key, kind, before, after)
    SELECT ${stepId}, table_name, row_key, kind, before, after FROM ${NET} ORDER BY seq`.execute(write)
  await forgetChanged(write)
}

/** Forgets the noted rows: the running command is no step of its own. */
export async function forgetChanged(write: Write): Promise<void> {
  await sql`DELETE FROM temp.changed_row`.execute(write)
}
