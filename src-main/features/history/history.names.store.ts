// What the records of a step are called, whether they still stand or not.
import { sql } from 'kysely'
import type { Read } from '../../storage/handles.ts'
import { RECORD_TABLES, type RecordTable } from '../../storage/change-capture.ts'
import type { StoredStep } from './history.store.ts'

/** The column that names a record; a dispute has its number only once the commission gave it one. */
const NAME_COLUMNS: Readonly<Record<RecordTable, string>> = {
  request: 'registration_number',
  objection: 'registration_number',
  dispute: 'commission_number',
  public_information: 'title',
  excluded_information: 'title',
  consequence_test: 'number',
  attachment: 'file_name',
  official: 'name',
  official_contact: 'value',
  holiday: 'name',
  report_delivery: 'recipient',
  saved_view: 'name',
}

export type NamedRecord = { readonly table: RecordTable; readonly name: string }

const ofRecords = (kind: 'delete' | null) => sql`table_name IN (${sql.join(RECORD_TABLES.map((table) => sql.lit(table)))})
  ${kind === null ? sql`` : sql`AND kind = ${kind}`}`

/** The first records that a step changed (or deleted), with their names, and how many there are. */
export async function listRecordsOf(
  read: Read,
  stepId: number,
  { kind, most }: { readonly kind: 'delete' | null; readonly most: number },
): Promise<{ readonly records: NamedRecord[]; readonly count: number }> {
  const found = await sql<{ table: RecordTable; id: number; image: string | null }>`
    SELECT table_name AS "table", row_key ->> '$.id' AS id, coalesce(after, before) AS image FROM step_change
    WHERE step_id = ${stepId} AND ${ofRecords(kind)} ORDER BY seq LIMIT ${most}`.execute(read)
  const counted = await sql<{ count: number }>`
    SELECT count(*) AS count FROM step_change WHERE step_id = ${stepId} AND ${ofRecords(kind)}`.execute(read)
  const records: NamedRecord[] = []
  for (const { table, id, image } of found.rows) {
    const kept = image === null ? undefined : (JSON.parse(image) as Record<string, string | null>)[NAME_COLUMNS[table]]
    records.push({ table, name: kept ?? (await findName(read, table, id)) ?? '' })
  }
  return { records, count: counted.rows[0]?.count ?? 0 }
}

/** The name of a record as it stands; undefined when there is none of that id. */
async function findName(read: Read, table: RecordTable, id: number): Promise<string | undefined> {
  const found = await sql<{ name: string }>`
    SELECT ${sql.ref(NAME_COLUMNS[table])} AS name FROM ${sql.table(table)} WHERE id = ${id}`.execute(read)
  return found.rows[0]?.name
}

const TABLE_OF_ENTITY: Readonly<Record<string, RecordTable>> = {
  request: 'request',
  objection: 'objection',
  dispute: 'dispute',
  publicInformation: 'public_information',
  excludedInformation: 'excluded_information',
  consequenceTest: 'consequence_test',
  official: 'official',
}

/** The record that a final step was about: it keeps no rows, but its journal line names it. */
export async function findSubject(read: Read, step: StoredStep): Promise<NamedRecord | undefined> {
  const line = await read
    .selectFrom('journal')
    .select(['entity', 'entity_id'])
    .where('id', '=', step.first_journal_id)
    .executeTakeFirst()
  const table = line === undefined ? undefined : TABLE_OF_ENTITY[line.entity]
  if (table === undefined || line?.entity_id == null) return undefined
  const name = await findName(read, table, line.entity_id)
  return name === undefined ? undefined : { table, name }
}

/** Entries of the DIP that a step put elsewhere: into the list or out of it, under another exclusion. */
export async function listPlacedEntries(read: Read, stepId: number): Promise<number[]> {
  const differs = (column: string) => sql`before ->> ${sql.lit(`$.${column}`)} IS NOT after ->> ${sql.lit(`$.${column}`)}`
  const found = await sql<{ id: number }>`SELECT row_key ->> '$.id' AS id FROM step_change
    WHERE step_id = ${stepId} AND table_name = 'public_information' AND (kind <> 'update' OR ${differs('status')}
      OR ${differs('trashed_at')} OR ${differs('excluded_information_id')})`.execute(read)
  return found.rows.map(({ id }) => id)
}

export type GivenNumber = { readonly agencyId: number; readonly type: 'PIP' | 'KEB'; readonly number: string }

/** Register numbers that the records of this kind of change carried: they stay given out when the records go. */
export async function listNumbersOf(read: Read, stepId: number, kind: 'insert' | 'delete'): Promise<GivenNumber[]> {
  const found = await sql<GivenNumber>`
    SELECT image ->> '$.agency_id' AS agencyId, CASE table_name WHEN 'request' THEN 'PIP' ELSE 'KEB' END AS type,
      image ->> '$.registration_number' AS number
    FROM (SELECT seq, table_name, coalesce(after, before) AS image FROM step_change
      WHERE step_id = ${stepId} AND kind = ${kind} AND table_name IN ('request', 'objection'))
    ORDER BY seq`.execute(read)
  return found.rows
}

/** Names of the records of these ids as they stand, by id; none for a kind without names. */
export async function listNames(read: Read, entity: string, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const table = TABLE_OF_ENTITY[entity]
  if (table === undefined || ids.length === 0) return new Map()
  const found = await sql<{ id: number; name: string }>`
    SELECT id, ${sql.ref(NAME_COLUMNS[table])} AS name FROM ${sql.table(table)}
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(read)
  return new Map(found.rows.map(({ id, name }) => [id, name]))
}
