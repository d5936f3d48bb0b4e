// The slice of attachments.
import { slice } from '../slice.ts'
import { attachmentOperations } from './attachments.contract.ts'
import { attachmentHandlers } from './attachments.handlers.ts'

export const attachmentsSlice = slice({
  name: 'attachments',
  operations: attachmentOperations,
  handlers: attachmentHandlers,
})
