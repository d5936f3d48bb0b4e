// Operations on the papers of a case, stored with the register by their content.
import { z } from 'zod'
import { command, operations, query } from '../../contract/operations.ts'
import { IdSchema } from '../../contract/schemas.ts'
import { ATTACHMENT_KINDS, CASE_ENTITIES } from './attachments.rules.ts'

export const ATTACHMENT_ERROR_CODES = [
  'attachments.tooLarge',
  'attachments.alreadyThere',
  'attachments.empty',
  'attachments.notShowable',
] as const

export const AttachmentSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(ATTACHMENT_KINDS),
  fileName: z.string(),
  /** Bytes. */
  size: z.int(),
  addedAt: z.string(),
  showable: z.boolean(),
})
export type Attachment = z.infer<typeof AttachmentSchema>

const Case = { entity: z.enum(CASE_ENTITIES), entityId: IdSchema }

export const attachmentOperations = operations('attachments', {
  list: query({ input: z.strictObject(Case), output: z.array(AttachmentSchema) }),
  /** Keeps a file the user chose; the same content is stored once, however often it is attached. */
  add: command({
    input: z.strictObject({ ...Case, kind: z.enum(ATTACHMENT_KINDS), token: z.string() }),
    output: z.strictObject({ id: IdSchema }),
    touches: ['attachments'],
  }),
  remove: command({ input: z.strictObject({ id: IdSchema }), output: z.strictObject({}), touches: ['attachments'] }),
  /** Writes the content to the place behind `token` and journals who took it out; to show it, open that token. */
  copyOut: command({
    input: z.strictObject({ id: IdSchema, token: z.string(), toShow: z.boolean() }),
    output: z.strictObject({ name: z.string() }),
    touches: [],
  }),
})
