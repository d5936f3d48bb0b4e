// One function an operation on attachments.
import { AppError } from '../../kernel/app-error.ts'
import { readChosenFile, saveBytes, sizeOf } from '../../platform/chosen-file.ts'
import { insertStoredFile, typeOfContent } from '../stored-files.ts'
import type { CommandContext, Handlers } from '../slice.ts'
import type { attachmentOperations } from './attachments.contract.ts'
import { isShowable, MAX_ATTACHMENT_BYTES } from './attachments.rules.ts'
import {
  type CaseRef,
  deleteAttachment,
  findAgencyOfCase,
  findAttachment,
  insertAttachment,
  isAttached,
  listAttachments,
  readStoredFile,
  type StoredAttachment,
} from './attachments.store.ts'

async function requireAttachment(context: CommandContext, id: number): Promise<StoredAttachment> {
  const attachment = await findAttachment(context.read, id)
  if (attachment === undefined) throw new AppError('notFound')
  return attachment
}

function journal(context: CommandContext, ref: CaseRef & { agencyId: number }, action: string, changes: Record<string, unknown>) {
  context.record({ entity: ref.entity, entityId: ref.entityId, agencyId: ref.agencyId, action, changes })
}

export const attachmentHandlers: Handlers<typeof attachmentOperations> = {
  'attachments.list': (context, ref) => listAttachments(context.read, ref),

  async 'attachments.add'(context, { entity, entityId, kind, token }) {
    const agencyId = await findAgencyOfCase(context.read, { entity, entityId })
    if (agencyId === undefined) throw new AppError('notFound')
    const path = context.files.pathOf(token)
    const size = sizeOf(path)
    if (size > MAX_ATTACHMENT_BYTES) throw new AppError('attachments.tooLarge', { maxBytes: MAX_ATTACHMENT_BYTES })
    if (size === 0) throw new AppError('attachments.empty')
    const file = readChosenFile(path)
    const ref = { entity, entityId, agencyId }
    if (await isAttached(context.read, ref, kind, file.sha256)) throw new AppError('attachments.alreadyThere')
    await insertStoredFile(context.write, {
      sha256: file.sha256,
      mime: await typeOfContent(file.content, file.name),
      content: file.content,
    })
    const id = await insertAttachment(context.write, {
      ...ref,
      kind,
      fileName: file.name,
      sha256: file.sha256,
      addedAt: context.now,
    })
    // A file name may carry a person's name, so the journal names the content by its checksum.
    journal(context, ref, 'attach', { attachmentId: id, kind, sha256: file.sha256, size: file.size })
    return { id }
  },

  async 'attachments.remove'(context, { id }) {
    const attachment = await requireAttachment(context, id)
    await deleteAttachment(context.write, id)
    journal(context, attachment, 'detach', { attachmentId: id, kind: attachment.kind, sha256: attachment.sha256 })
    return {}
  },

  async 'attachments.copyOut'(context, { id, token, toShow }) {
    const attachment = await requireAttachment(context, id)
    if (toShow && !isShowable(attachment.fileName)) throw new AppError('attachments.notShowable')
    journal(context, attachment, toShow ? 'showAttachment' : 'saveAttachment', { attachmentId: id, kind: attachment.kind })
    const content = await readStoredFile(context.read, attachment.sha256)
    return { name: await saveBytes(context.files.pathOf(token), content) }
  },
}
