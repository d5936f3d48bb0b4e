// Batches of imported rows: what was brought in, what was worked on since, and taking the rest out again.
import { sql, type RawBuilder } from 'kysely'
import type { Read, Write } from '../../storage/handles.ts'
import type { ImportKind } from './imports.workbench.contract.ts'

export type StoredBatch = {
  readonly id: number
  readonly agencyId: number
  readonly kind: ImportKind
  readonly fileName: string
  readonly sha256: string
  readonly importedAt: string
  readonly importedBy: string
  readonly read: number
  readonly states: {
    readonly accepted: number
    readonly rejected: number
    readonly joined: number
    readonly headings: number
    readonly duplicates: number
    readonly leftOut: number
  }
  readonly merged: number
  readonly mapping: readonly {
    readonly sheet: string
    readonly letter: string
    readonly heading: string
    readonly field: string | null
  }[]
  readonly mappingName: string
  readonly undoneAt: string | null
  readonly undone: number
}

/** One batch; undefined when there is none of that id. */
export async function findImportBatch(read: Read, id: number): Promise<StoredBatch | undefined> {
  const row = await read.selectFrom('import_batch').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    agencyId: row.agency_id,
    kind: row.kind as ImportKind,
    fileName: row.file_name,
    sha256: row.file_sha256,
    importedAt: row.imported_at,
    importedBy: row.imported_by,
    read: row.rows_read,
    states: {
      accepted: row.rows_accepted,
      rejected: row.rows_rejected,
      joined: row.rows_joined,
      headings: row.headings_skipped,
      duplicates: row.rows_duplicate,
      leftOut: row.rows_left_out,
    },
    merged: row.rows_merged,
    mapping: JSON.parse(row.mapping) as StoredBatch['mapping'],
    mappingName: row.mapping_name,
    undoneAt: row.undone_at,
    undone: row.rows_undone,
  }
}

/** Writes down that a batch was taken back, so far as it was. */
export async function markUndone(write: Write, id: number, at: string, rows: number): Promise<void> {
  await write
    .updateTable('import_batch')
    .set((batch) => ({ undone_at: at, rows_undone: batch('rows_undone', '+', rows) }))
    .where('id', '=', id)
    .execute()
}

const TABLES = {
  publicInformation: { table: 'public_information', label: 'title' },
  excludedInformation: { table: 'excluded_information', label: 'title' },
  request: { table: 'request', label: 'registration_number' },
  objection: { table: 'objection', label: 'registration_number' },
} as const

/** What else of the register names an entry: it cannot go without leaving that in the air. */
const NAMED_BY: { readonly [K in ImportKind]: readonly RawBuilder<unknown>[] } = {
  publicInformation: [
    sql`SELECT 1 FROM dip_edition_entry WHERE information_id = entry.id`,
    sql`SELECT 1 FROM request AS asked, json_each(asked.answered_with) AS given WHERE asked.agency_id = entry.agency_id
      AND asked.answered_with <> '[]' AND given.value = entry.id`,
  ],
  excludedInformation: [
    sql`SELECT 1 FROM public_information WHERE excluded_information_id = entry.id`,
    sql`SELECT 1 FROM request WHERE excluded_information_id = entry.id`,
  ],
  request: [
    sql`SELECT 1 FROM objection WHERE request_id = entry.id`,
    sql`SELECT 1 FROM letter WHERE entity = 'request' AND entity_id = entry.id`,
    sql`SELECT 1 FROM attachment WHERE entity = 'request' AND entity_id = entry.id`,
  ],
  objection: [
    sql`SELECT 1 FROM dispute WHERE objection_id = entry.id`,
    sql`SELECT 1 FROM letter WHERE entity = 'objection' AND entity_id = entry.id`,
    sql`SELECT 1 FROM attachment WHERE entity = 'objection' AND entity_id = entry.id`,
  ],
}

/** Looking is no work: these leave an entry as it was. */
const LOOKING = sql`('import', 'revealIdentity', 'export', 'print')`

/** An entry changed after its import, or named by something else, was worked on. */
const workedOn = (kind: ImportKind) => sql<boolean>`(
  EXISTS (SELECT 1 FROM journal WHERE entity = ${kind} AND entity_id = entry.id AND action NOT IN ${LOOKING})
  OR ${sql.join(
    NAMED_BY[kind].map((naming) => sql`EXISTS (${naming})`),
    sql` OR `,
  )})`

const entriesOf = ({ id, kind }: Pick<StoredBatch, 'id' | 'kind'>) =>
  sql`${sql.table(TABLES[kind].table)} AS entry WHERE entry.import_batch_id = ${id}`

/** How many entries of the batch are still there, and those worked on since, at most `limit` of them. */
export async function countBatchEntries(read: Read, batch: Pick<StoredBatch, 'id' | 'kind'>, limit: number) {
  const { kind } = batch
  const present = await sql<{ count: number }>`SELECT count(*) AS count FROM ${entriesOf(batch)}`.execute(read)
  const worked = await sql<{ id: number; label: string; total: number }>`
    SELECT entry.id, entry.${sql.ref(TABLES[kind].label)} AS label, count(*) OVER () AS total
    FROM ${entriesOf(batch)} AND ${workedOn(kind)} ORDER BY entry.id LIMIT ${limit}`.execute(read)
  return {
    present: present.rows[0]?.count ?? 0,
    workedOn: { total: worked.rows[0]?.total ?? 0, entries: worked.rows.map(({ id, label }) => ({ id, label })) },
  }
}

export type RemovableEntry = { readonly id: number; readonly label: string }

/** Entries of the batch that nobody has worked on since. */
export async function listUntouched(read: Read, batch: Pick<StoredBatch, 'id' | 'kind'>): Promise<readonly RemovableEntry[]> {
  const found = await sql<RemovableEntry>`
    SELECT entry.id, entry.${sql.ref(TABLES[batch.kind].label)} AS label
    FROM ${entriesOf(batch)} AND NOT ${workedOn(batch.kind)} ORDER BY entry.id`.execute(read)
  return found.rows
}

/** Deletes entries of one kind by their ids; the step of the command keeps them for undo. */
export async function deleteImported(write: Write, kind: ImportKind, ids: readonly number[]): Promise<void> {
  await sql`DELETE FROM ${sql.table(TABLES[kind].table)}
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(write)
}
