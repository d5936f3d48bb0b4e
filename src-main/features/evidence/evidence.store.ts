// Queries on evidence; the only SQL of the slice.
import { sql } from 'kysely'
import type { Read } from '../../storage/handles.ts'
import type { DamagedFile, EvidenceFile } from './evidence.contract.ts'

export type Listing = { readonly agencyId: number; readonly search: string; readonly offset: number; readonly limit: number }

/** Text pattern of LIKE in which nothing the clerk typed is a wildcard. */
const pattern = (typed: string) => `%${typed.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

const current = (read: Read, agencyId: number) =>
  read
    .selectFrom('public_information')
    .where('public_information.agency_id', '=', agencyId)
    .where('public_information.trashed_at', 'is', null)

/** Counts of entries and files. */
export async function countEvidence(read: Read, agencyId: number) {
  const entries = await current(read, agencyId)
    .select([
      sql<number>`count(*)`.as('entries'),
      sql<number>`coalesce(sum(file_sha256 IS NOT NULL), 0)`.as('files'),
      sql<number>`coalesce(sum(file_sha256 IS NULL AND link = ''), 0)`.as('withoutEvidence'),
    ])
    .executeTakeFirstOrThrow()
  const stored = await read
    .selectFrom('stored_file')
    .select(sql<number>`coalesce(sum(size), 0)`.as('bytes'))
    .where('sha256', 'in', current(read, agencyId).where('file_sha256', 'is not', null).select('file_sha256'))
    .executeTakeFirstOrThrow()
  return { ...entries, bytes: stored.bytes }
}

export type LinkedEntry = { readonly id: number; readonly version: number; readonly title: string; readonly link: string }

/** Every entry with a link, in the office's order. */
export function listLinks(read: Read, agencyId: number): Promise<LinkedEntry[]> {
  return current(read, agencyId)
    .where('link', '<>', '')
    .select(['id', 'version', 'title', 'link'])
    .orderBy('position')
    .orderBy('id')
    .execute()
}

const ATTACHED = sql<string | null>`(SELECT max(at) FROM journal WHERE entity = 'publicInformation'
  AND entity_id = public_information.id AND action = 'attachFile')`

/** One page of entries with a file, found by title or name of the file. */
export async function listFiles(read: Read, { agencyId, search, offset, limit }: Listing) {
  const like = pattern(search)
  let query = current(read, agencyId).innerJoin('stored_file', 'stored_file.sha256', 'public_information.file_sha256')
  if (search.trim() !== '')
    query = query.where(sql<boolean>`(title LIKE ${like} ESCAPE '\\' OR file_name LIKE ${like} ESCAPE '\\')`)
  const rows = await query
    .select(['public_information.id', 'title', 'file_name', 'mime', 'size', ATTACHED.as('addedAt')])
    .orderBy('public_information.position')
    .orderBy('public_information.id')
    .offset(offset)
    .limit(limit)
    .execute()
  const { count } = await query.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()
  return { rows: rows.map(({ file_name, ...row }): EvidenceFile => ({ ...row, fileName: file_name ?? '' })), total: count }
}

/** One page of entries with neither file nor link. */
export async function listWithoutEvidence(read: Read, { agencyId, search, offset, limit }: Listing) {
  const like = pattern(search)
  let query = current(read, agencyId).where('file_sha256', 'is', null).where('link', '=', '')
  if (search.trim() !== '') query = query.where(sql<boolean>`title LIKE ${like} ESCAPE '\\'`)
  const rows = await query.select(['id', 'title']).orderBy('position').orderBy('id').offset(offset).limit(limit).execute()
  const { count } = await query.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()
  return { rows, total: count }
}

/** Checksums and sizes of everything stored, without the contents. */
export function listStored(read: Read): Promise<{ sha256: string; size: number }[]> {
  return read.selectFrom('stored_file').select(['sha256', 'size']).orderBy('sha256').execute()
}

/** One content; read one at a time, since together they may be larger than the memory. */
export async function readContent(read: Read, sha256: string): Promise<Uint8Array> {
  const row = await read.selectFrom('stored_file').select('content').where('sha256', '=', sha256).executeTakeFirstOrThrow()
  return row.content
}

/** Who of the agency refers to a content: entries by title, cases by the kind of paper. Another office's stay unnamed. */
export async function listHolders(read: Read, agencyId: number, sha256: string): Promise<DamagedFile['holders']> {
  const entries = await read
    .selectFrom('public_information')
    .select(['id', 'title'])
    .where('agency_id', '=', agencyId)
    .where('file_sha256', '=', sha256)
    .execute()
  const papers = await read
    .selectFrom('attachment')
    .select(['entity', 'entity_id', 'kind'])
    .where('agency_id', '=', agencyId)
    .where('sha256', '=', sha256)
    .execute()
  return [
    ...entries.map(({ id, title }) => ({ entity: 'publicInformation' as const, id, label: title })),
    ...papers.map(({ entity, entity_id, kind }) => ({
      entity: entity as DamagedFile['holders'][number]['entity'],
      id: entity_id,
      label: kind,
    })),
  ]
}

/** Entries of the agency that show a content under a name. */
export function listNamesOf(
  read: Read,
  agencyId: number,
  sha256: string,
): Promise<{ id: number; title: string; file_name: string | null }[]> {
  return read
    .selectFrom('public_information')
    .select(['id', 'title', 'file_name'])
    .where('agency_id', '=', agencyId)
    .where('file_sha256', '=', sha256)
    .where('trashed_at', 'is', null)
    .execute()
}
