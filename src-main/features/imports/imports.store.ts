// Batches of imported rows.
import { sql } from 'kysely'
import type { Read, Write } from '../../storage/handles.ts'
import type { ImportKind } from './imports.contract.ts'

export type ImportBatch = {
  readonly agencyId: number
  readonly kind: ImportKind
  readonly fileName: string
  readonly sha256: string
  readonly importedAt: string
  readonly counts: {
    readonly read: number
    readonly accepted: number
    readonly rejected: number
    readonly joined: number
    readonly skippedHeadings: number
  }
}

/** Writes down a batch and returns its id. */
export async function insertImportBatch(write: Write, batch: ImportBatch): Promise<number> {
  const row = await write
    .insertInto('import_batch')
    .values({
      agency_id: batch.agencyId,
      kind: batch.kind,
      file_name: batch.fileName,
      file_sha256: batch.sha256,
      imported_at: batch.importedAt,
      rows_read: batch.counts.read,
      rows_accepted: batch.counts.accepted,
      rows_rejected: batch.counts.rejected,
      rows_joined: batch.counts.joined,
      headings_skipped: batch.counts.skippedHeadings,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** True when the check of this job has been written; the journal row of the batch says so. */
export async function isCheckWritten(read: Read, jobId: string): Promise<boolean> {
  const row = await read
    .selectFrom('journal')
    .select('id')
    .where('entity', '=', 'importBatch')
    .where(sql<boolean>`json_extract(changes, '$.jobId') = ${jobId}`)
    .executeTakeFirst()
  return row !== undefined
}

/** Batches of an agency, newest first. */
export async function listImportBatches(
  read: Read,
  agencyId: number,
): Promise<{ id: number; kind: ImportKind; fileName: string; importedAt: string; accepted: number; rejected: number }[]> {
  const rows = await read
    .selectFrom('import_batch')
    .select(['id', 'kind', 'file_name', 'imported_at', 'rows_accepted', 'rows_rejected'])
    .where('agency_id', '=', agencyId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as ImportKind,
    fileName: row.file_name,
    importedAt: row.imported_at,
    accepted: row.rows_accepted,
    rejected: row.rows_rejected,
  }))
}
