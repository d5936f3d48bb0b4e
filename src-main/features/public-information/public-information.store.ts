// Entries of the DIP: found, written, changed in bulk, deleted. Lists are in public-information.list.store.ts.
import { type Insertable, sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { PublicInformationTable } from '../../storage/tables.ts'
import { fullTextSuggestion } from '../full-text-query.ts'
import type { PublicInformation, PublicInformationInput } from './public-information.contract.ts'
import { type InformationRow, toColumns, toEntry } from './public-information.rows.ts'
import type { Setting } from './public-information.changes.ts'

/** One entry, in the trash or not; undefined when there is none of that id. */
export async function findPublicInformation(read: Read, id: number): Promise<PublicInformation | undefined> {
  const row = await read.selectFrom('public_information').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toEntry(row)
}

/** The rows of these ids, whatever their agency or state. */
export async function listInformationRows(read: Read, ids: readonly number[]): Promise<InformationRow[]> {
  const wanted = sql<number>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
  return read.selectFrom('public_information').selectAll().where('id', 'in', wanted).orderBy('position').orderBy('id').execute()
}

/** The place after the last entry of the office's list. */
async function nextPosition(read: Read, agencyId: number): Promise<number> {
  const row = await read
    .selectFrom('public_information')
    .select((select) => select.fn.max('position').as('last'))
    .where('agency_id', '=', agencyId)
    .where('trashed_at', 'is', null)
    .executeTakeFirst()
  return Math.floor(row?.last ?? 0) + 1
}

/**
 * An id that no entry ever had, also none deleted for ever: editions of the list, requests and the journal go on naming
 * entries by their ids, and must not mean another one some day.
 */
async function nextId(read: Read): Promise<number> {
  const present = read.selectFrom('public_information').select((select) => select.fn.max('id').as('last'))
  const journaled = read
    .selectFrom('journal')
    .select((select) => select.fn.max('entity_id').as('last'))
    .where('entity', '=', 'publicInformation')
  const lasts = [await present.executeTakeFirst(), await journaled.executeTakeFirst()]
  return Math.max(...lasts.map((row) => row?.last ?? 0)) + 1
}

export type NewEntry = {
  readonly entry: PublicInformationInput
  readonly importBatchId: number | null
  /** The days of an entry that was in the list before; a new one has none. */
  readonly days?: { readonly updatedOn: DateOnly; readonly publishedOn: DateOnly | null }
}

const ROWS_A_STATEMENT = 500

/** Writes new entries at the end of the list and returns their ids; what is published is so from `day`. */
export async function insertEntries(
  write: Write,
  agencyId: number,
  entries: readonly NewEntry[],
  day: DateOnly,
): Promise<number[]> {
  const [firstId, first] = [await nextId(write), await nextPosition(write, agencyId)]
  const rows: Insertable<PublicInformationTable>[] = entries.map(({ entry, importBatchId, days }, index) => ({
    ...toColumns(entry),
    id: firstId + index,
    agency_id: agencyId,
    updated_on: days?.updatedOn ?? day,
    published_on: days === undefined ? (entry.status === 'published' ? day : null) : days.publishedOn,
    import_batch_id: importBatchId,
    position: first + index,
  }))
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    await write
      .insertInto('public_information')
      .values(rows.slice(start, start + ROWS_A_STATEMENT))
      .execute()
  return rows.map((_, index) => firstId + index)
}

/** Writes a new entry at the end of the list and returns its id. */
export async function insertPublicInformation(
  write: Write,
  agencyId: number,
  entry: PublicInformationInput,
  day: DateOnly,
  importBatchId: number | null,
): Promise<number> {
  const [id] = await insertEntries(write, agencyId, [{ entry, importBatchId }], day)
  if (id === undefined) throw new Error('no id of a new entry')
  return id
}

/** Sets columns in many entries and raises their versions; entries that set the same columns go in one statement. */
export async function writeSettings(write: Write, settings: readonly Setting[]): Promise<void> {
  const groups = Map.groupBy(settings, ({ set }) => Object.keys(set).toSorted().join(','))
  for (const [names, group] of groups) {
    const assignments = names.split(',').map((name) => sql`${sql.ref(name)} = change.value ->> ${`$.set.${name}`}`)
    await sql`UPDATE public_information SET ${sql.join(assignments)}, version = version + 1
      FROM json_each(${JSON.stringify(group)}) AS change WHERE public_information.id = change.value ->> '$.id'`.execute(write)
  }
}

/** Deletes entries; they wait in the trash of the office. */
export async function deleteEntries(write: Write, ids: readonly number[]): Promise<void> {
  const unwanted = sql<number>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
  await write.deleteFrom('public_information').where('id', 'in', unwanted).execute()
}

/** The file tied to an entry; undefined when there is none. */
export async function findFileOf(read: Read, id: number): Promise<{ name: string; content: Uint8Array } | undefined> {
  const row = await read
    .selectFrom('public_information')
    .innerJoin('stored_file', 'stored_file.sha256', 'public_information.file_sha256')
    .select(['file_name', 'content'])
    .where('public_information.id', '=', id)
    .executeTakeFirst()
  return row === undefined || row.file_name === null ? undefined : { name: row.file_name, content: row.content }
}

const SUGGESTED = 5

/** Entries open to the public whose words match best (bm25 of FTS5); none for a text without telling words. */
export async function suggestPublicInformation(read: Read, agencyId: number, text: string) {
  const terms = fullTextSuggestion(text)
  if (terms === undefined) return []
  const found = await sql<{ id: number; title: string; summary: string; year: number | null; link: string }>`
    SELECT entry.id, entry.title, entry.summary, entry.year, entry.link
    FROM public_information_fts JOIN public_information AS entry ON entry.id = public_information_fts.rowid
    WHERE public_information_fts MATCH ${terms} AND entry.agency_id = ${agencyId} AND entry.status IN ('decided', 'published')
      AND entry.trashed_at IS NULL
    ORDER BY bm25(public_information_fts, 6, 2, 1, 1) LIMIT ${SUGGESTED}`.execute(read)
  return found.rows
}
