// Batches of imported rows.
import type { Read, Write } from '../../storage/handles.ts'
import type { ImportKind, ImportRowState } from './imports.workbench.contract.ts'

export type ImportBatch = {
  readonly agencyId: number
  readonly kind: ImportKind
  readonly fileName: string
  readonly sha256: string
  readonly importedAt: string
  readonly importedBy: string
  readonly states: Readonly<Record<ImportRowState, number>>
  readonly read: number
  readonly merged: number
  /** Columns and decisions by which the file was read. */
  readonly mapping: unknown
  readonly mappingName: string
}

/** Writes down a batch and returns its id. */
export async function insertImportBatch(write: Write, batch: ImportBatch): Promise<number> {
  const { states } = batch
  const row = await write
    .insertInto('import_batch')
    .values({
      agency_id: batch.agencyId,
      kind: batch.kind,
      file_name: batch.fileName,
      file_sha256: batch.sha256,
      imported_at: batch.importedAt,
      imported_by: batch.importedBy,
      rows_read: batch.read,
      rows_accepted: states.good + states.doubtful,
      rows_rejected: states.rejected,
      rows_joined: states.joined,
      headings_skipped: states.heading,
      rows_duplicate: states.duplicate,
      rows_left_out: states.leftOut,
      rows_merged: batch.merged,
      mapping: JSON.stringify(batch.mapping),
      mapping_name: batch.mappingName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export type ListedBatch = {
  readonly id: number
  readonly kind: ImportKind
  readonly fileName: string
  readonly importedAt: string
  readonly importedBy: string
  readonly accepted: number
  readonly rejected: number
  readonly undoneAt: string | null
}

/** Batches of an agency, newest first. */
export async function listImportBatches(read: Read, agencyId: number): Promise<ListedBatch[]> {
  const rows = await read
    .selectFrom('import_batch')
    .select(['id', 'kind', 'file_name', 'imported_at', 'imported_by', 'rows_accepted', 'rows_rejected', 'undone_at'])
    .where('agency_id', '=', agencyId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as ImportKind,
    fileName: row.file_name,
    importedAt: row.imported_at,
    importedBy: row.imported_by,
    accepted: row.rows_accepted,
    rejected: row.rows_rejected,
    undoneAt: row.undone_at,
  }))
}
