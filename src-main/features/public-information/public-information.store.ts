// Queries of the DIP; the only SQL of the slice.
import { type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { PublicInformationTable, Tables } from '../../storage/tables.ts'
import { fullTextQuery, fullTextSuggestion } from '../full-text-query.ts'
import type { PublicInformation, PublicInformationInput } from './public-information.contract.ts'
import type { InformationCategory, InformationStatus } from './public-information.rules.ts'

export type InformationQuestion = {
  readonly agencyId: number
  readonly search: string
  readonly category: InformationCategory | null
  readonly status: InformationStatus | null
  readonly year: number | null
}

function toEntry(row: Selectable<PublicInformationTable>): PublicInformation {
  return {
    id: row.id,
    version: row.version,
    agencyId: row.agency_id,
    category: row.category as InformationCategory,
    title: row.title,
    summary: row.summary,
    holderUnit: row.holder_unit,
    responsible: row.responsible,
    madeWhen: row.made_when,
    madeWhere: row.made_where,
    year: row.year,
    formSoft: row.form_soft === 1,
    formHard: row.form_hard === 1,
    formText: row.form_text,
    retentionText: row.retention_text,
    media: row.media,
    link: row.link,
    status: row.status as InformationStatus,
    withdrawalReason: row.withdrawal_reason,
    fileName: row.file_name,
    updatedOn: row.updated_on as DateOnly,
  }
}

function toColumns(entry: PublicInformationInput) {
  return {
    category: entry.category,
    title: entry.title,
    summary: entry.summary,
    holder_unit: entry.holderUnit,
    responsible: entry.responsible,
    made_when: entry.madeWhen,
    made_where: entry.madeWhere,
    year: entry.year,
    form_soft: entry.formSoft ? 1 : 0,
    form_hard: entry.formHard ? 1 : 0,
    form_text: entry.formText,
    retention_text: entry.retentionText,
    media: entry.media,
    link: entry.link,
    status: entry.status,
    withdrawal_reason: entry.withdrawalReason,
  }
}

function narrowed<O>(query: SelectQueryBuilder<Tables, 'public_information', O>, question: InformationQuestion) {
  let narrow = query.where('agency_id', '=', question.agencyId)
  const terms = fullTextQuery(question.search)
  if (terms !== undefined)
    narrow = narrow.where(
      sql<boolean>`public_information.id IN (SELECT rowid FROM public_information_fts WHERE public_information_fts MATCH ${terms})`,
    )
  if (question.category !== null) narrow = narrow.where('category', '=', question.category)
  if (question.status !== null) narrow = narrow.where('status', '=', question.status)
  if (question.year !== null) narrow = narrow.where('year', '=', question.year)
  return narrow
}

/** One page in order of entry, which is the order of the office's own list. */
export async function listPublicInformation(
  read: Read,
  question: InformationQuestion,
  page: { readonly offset: number; readonly limit: number },
): Promise<PublicInformation[]> {
  const rows = await narrowed(read.selectFrom('public_information').selectAll(), question)
    .orderBy('id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map(toEntry)
}

/** How many entries the question has in all. */
export async function countPublicInformation(read: Read, question: InformationQuestion): Promise<number> {
  const row = await narrowed(
    read.selectFrom('public_information').select((select) => select.fn.countAll<number>().as('count')),
    question,
  ).executeTakeFirstOrThrow()
  return row.count
}

/** Entries of an agency by category. */
export async function countByCategory(read: Read, agencyId: number): Promise<ReadonlyMap<InformationCategory, number>> {
  const rows = await read
    .selectFrom('public_information')
    .select((select) => ['category', select.fn.countAll<number>().as('count')])
    .where('agency_id', '=', agencyId)
    .groupBy('category')
    .execute()
  return new Map(rows.map((row) => [row.category as InformationCategory, row.count]))
}

/** Years met, newest first. */
export async function listInformationYears(read: Read, agencyId: number): Promise<number[]> {
  const rows = await read
    .selectFrom('public_information')
    .select('year')
    .distinct()
    .where('agency_id', '=', agencyId)
    .where('year', 'is not', null)
    .orderBy('year', 'desc')
    .execute()
  return rows.flatMap((row) => (row.year === null ? [] : [row.year]))
}

/** One entry; undefined when there is none of that id. */
export async function findPublicInformation(read: Read, id: number): Promise<PublicInformation | undefined> {
  const row = await read.selectFrom('public_information').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toEntry(row)
}

/** Writes a new entry and returns its id. */
export async function insertPublicInformation(
  write: Write,
  agencyId: number,
  entry: PublicInformationInput,
  updatedOn: DateOnly,
  importBatchId: number | null,
): Promise<number> {
  const row = await write
    .insertInto('public_information')
    .values({ agency_id: agencyId, updated_on: updatedOn, import_batch_id: importBatchId, ...toColumns(entry) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Writes the entry if `version` is still current. */
export async function updatePublicInformation(
  write: Write,
  id: number,
  version: number,
  entry: PublicInformationInput,
  updatedOn: DateOnly,
): Promise<boolean> {
  const result = await write
    .updateTable('public_information')
    .set({ ...toColumns(entry), updated_on: updatedOn, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Deletes the entry if `version` is still current. */
export async function removePublicInformation(write: Write, id: number, version: number): Promise<boolean> {
  const result = await write
    .deleteFrom('public_information')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}

/** Ties a stored file to the entry, or unties it, if `version` is still current. */
export async function updateFileOf(
  write: Write,
  id: number,
  version: number,
  file: { readonly name: string; readonly sha256: string } | null,
  updatedOn: DateOnly,
): Promise<boolean> {
  const result = await write
    .updateTable('public_information')
    .set({ file_name: file?.name ?? null, file_sha256: file?.sha256 ?? null, updated_on: updatedOn, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
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
    ORDER BY bm25(public_information_fts, 6, 2, 1, 1) LIMIT ${SUGGESTED}`.execute(read)
  return found.rows
}
