// Rows of attachments and the stored files behind them; the only SQL of the slice.
import type { Read, Write } from '../../storage/handles.ts'
import type { Attachment } from './attachments.contract.ts'
import { type AttachmentKind, type CaseEntity, isShowable } from './attachments.rules.ts'

export type CaseRef = { readonly entity: CaseEntity; readonly entityId: number }

/** The agency a case belongs to; undefined when there is no such case. */
export async function findAgencyOfCase(read: Read, ref: CaseRef): Promise<number | undefined> {
  const row = await read.selectFrom(ref.entity).select('agency_id').where('id', '=', ref.entityId).executeTakeFirst()
  return row?.agency_id
}

/** Attachments of a case in the order they were added. */
export async function listAttachments(read: Read, ref: CaseRef): Promise<Attachment[]> {
  const rows = await read
    .selectFrom('attachment')
    .innerJoin('stored_file', 'stored_file.sha256', 'attachment.sha256')
    .select(['attachment.id', 'attachment.kind', 'attachment.file_name', 'attachment.added_at', 'stored_file.size'])
    .where('entity', '=', ref.entity)
    .where('entity_id', '=', ref.entityId)
    .orderBy('attachment.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as AttachmentKind,
    fileName: row.file_name,
    size: row.size,
    addedAt: row.added_at,
    showable: isShowable(row.file_name),
  }))
}

export type StoredAttachment = CaseRef & {
  readonly id: number
  readonly agencyId: number
  readonly kind: AttachmentKind
  readonly fileName: string
  readonly sha256: string
}

/** One attachment; undefined when there is none of that id. */
export async function findAttachment(read: Read, id: number): Promise<StoredAttachment | undefined> {
  const row = await read.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    agencyId: row.agency_id,
    entity: row.entity as CaseEntity,
    entityId: row.entity_id,
    kind: row.kind as AttachmentKind,
    fileName: row.file_name,
    sha256: row.sha256,
  }
}

/** Content of a stored file. */
export async function readStoredFile(read: Read, sha256: string): Promise<Uint8Array> {
  const row = await read.selectFrom('stored_file').select('content').where('sha256', '=', sha256).executeTakeFirstOrThrow()
  return row.content
}

/** True when this very content already hangs on the case under that kind. */
export async function isAttached(read: Read, ref: CaseRef, kind: AttachmentKind, sha256: string): Promise<boolean> {
  const row = await read
    .selectFrom('attachment')
    .select('id')
    .where('entity', '=', ref.entity)
    .where('entity_id', '=', ref.entityId)
    .where('kind', '=', kind)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row !== undefined
}

/** Writes an attachment and returns its id. */
export async function insertAttachment(
  write: Write,
  attachment: Omit<StoredAttachment, 'id'> & { readonly addedAt: string },
): Promise<number> {
  const row = await write
    .insertInto('attachment')
    .values({
      agency_id: attachment.agencyId,
      entity: attachment.entity,
      entity_id: attachment.entityId,
      kind: attachment.kind,
      file_name: attachment.fileName,
      sha256: attachment.sha256,
      added_at: attachment.addedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Takes all attachments off a case that is discarded; returns how many they were. */
export async function deleteAttachmentsOf(write: Write, { entity, entityId }: CaseRef): Promise<number> {
  const done = await write
    .deleteFrom('attachment')
    .where('entity', '=', entity)
    .where('entity_id', '=', entityId)
    .executeTakeFirst()
  return Number(done.numDeletedRows)
}

/** Takes the attachment off the case. The content stays while undo or the trash can bring it back, or another case holds it. */
export async function deleteAttachment(write: Write, id: number): Promise<void> {
  await write.deleteFrom('attachment').where('id', '=', id).execute()
}
