// Writes the journal rows of one command into its own transaction, each chained to the row before it.
import type { Actor } from '../features/actor.ts'
import { CASE_ENTITIES } from '../features/attachments/attachments.rules.ts'
import { identitiesOfCase } from '../features/case-identities.ts'
import type { JournalEntry } from '../features/slice.ts'
import type { Write } from '../storage/handles.ts'
import { type ChainedRow, hashOfUnchained, journalHash } from '../storage/journal-chain.ts'
import { maskedChanges } from './journal-masking.ts'

type Written = { readonly first: number; readonly last: number }

/** Inserts one append-only row per entry; failing to write it fails the command. Answers the ids of the first and last row. */
export async function writeJournal(
  write: Write,
  at: string,
  operation: string,
  actor: Actor | null,
  entries: readonly JournalEntry[],
): Promise<Written> {
  let { id, hash } = await lastOf(write)
  const first = id + 1
  for (const entry of entries) {
    id++
    const row: ChainedRow = {
      id,
      at,
      user_id: actor?.id ?? null,
      user_name: actor?.name ?? '',
      operation,
      agency_id: entry.agencyId,
      entity: entry.entity,
      entity_id: entry.entityId,
      action: entry.action,
      changes: JSON.stringify(await kept(write, entry)),
    }
    const previous = hash
    hash = journalHash(previous, row)
    await write
      .insertInto('journal')
      .values({ ...row, previous_hash: previous, hash })
      .execute()
  }
  return { first, last: id }
}

async function lastOf(write: Write): Promise<{ id: number; hash: string }> {
  const last = await write.selectFrom('journal').select(['id', 'hash']).orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (last === undefined || last.hash !== '') return last ?? { id: 0, hash: '' }
  const older = await write.selectFrom('journal').selectAll().orderBy('id').execute()
  return { id: last.id, hash: hashOfUnchained(older) }
}

/** Only cases are about people from outside; what an office does in its own name is kept as it is. */
async function kept(write: Write, { entity, entityId, changes }: JournalEntry): Promise<Readonly<Record<string, unknown>>> {
  const part = CASE_ENTITIES.find((one) => one === entity)
  // An import of thousands of rows journals numbers only.
  if (part === undefined || !holdsText(changes)) return changes
  return maskedChanges(changes, entityId === null ? [] : await identitiesOfCase(write, part, entityId))
}

const holdsText = (value: unknown): boolean =>
  typeof value === 'string' || (value !== null && typeof value === 'object' && Object.values(value).some(holdsText))
