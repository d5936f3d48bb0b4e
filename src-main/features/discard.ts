// Takes a case that was entered by mistake (twice, in the wrong office) out of its register, with the papers attached to it.
import { deleteAttachmentsOf } from './attachments/attachments.store.ts'
import { identitiesOfCase } from './case-identities.ts'
import type { LetterEntity } from './letters/letters.rules.ts'
import { listLettersOf } from './letters/letters.store.ts'
import { anonymiser } from './redaction.ts'
import type { CommandContext } from './slice.ts'

type Case = { readonly entity: 'request' | 'objection' | 'dispute'; readonly id: number; readonly agencyId: number }

/** True when letters went out for the case: then it is no mistake of the register, and it stays. */
export async function hasLetters(
  context: Pick<CommandContext, 'read'>,
  { entity, id }: { readonly entity: LetterEntity; readonly id: number },
): Promise<boolean> {
  return (await listLettersOf(context.read, entity, id)).length > 0
}

/**
 * Deletes the attachments and journals the discarding with its reason; `number` is what the case bore. The row itself is the
 * caller's to delete. Everything waits in the trash as one step. Answers the reason as the journal may keep it.
 */
export async function discardCase(
  context: CommandContext,
  { entity, id, agencyId }: Case,
  { reason, number }: { readonly reason: string; readonly number: string },
): Promise<string> {
  // The journal is written when the case is gone, and can no longer ask it.
  const journaled = anonymiser(await identitiesOfCase(context.read, entity, id))(reason)
  const attachments = await deleteAttachmentsOf(context.write, { entity, entityId: id })
  const taken = attachments === 0 ? {} : { attachments }
  const changes = { reason: journaled, ...(number === '' ? {} : { number: [number, null] }), ...taken }
  context.record({ entity, entityId: id, agencyId, action: 'discard', changes })
  return journaled
}
