// Writes the journal rows of one command into its own transaction, each chained to the row before it.
import type { Actor } from '../features/actor.ts'
import { anonymiser } from '../features/redaction.ts'
import type { JournalEntry } from '../features/slice.ts'
import type { Write } from '../storage/handles.ts'
import { type ChainedRow, hashOfUnchained, journalHash } from '../storage/journal-chain.ts'

/** Identity of people never enters the journal, which can neither be changed nor erased (UU 27/2022 Ps.8, Ps.43). */
const IDENTITY_FIELDS = new Set(['nationalId', 'address', 'phone', 'email', 'proxyAddress', 'proxyPhone'])
const IDENTITY_ENTITIES = new Set(['request', 'objection'])
const HIDDEN = '•'

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
      changes: JSON.stringify(withoutIdentity(entry)),
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

/** A changed identity field is named, its values are not; nor do they stand in free text, where a clerk may have typed them. */
function withoutIdentity({ entity, changes }: JournalEntry): Readonly<Record<string, unknown>> {
  if (!IDENTITY_ENTITIES.has(entity)) return changes
  const hidden = (value: unknown) => (value === null || value === '' || value === undefined ? value : HIDDEN)
  const secrets = Object.entries(changes).flatMap(([field, value]) => (IDENTITY_FIELDS.has(field) ? [value].flat() : []))
  const anonymous = anonymiser(secrets.filter((secret) => typeof secret === 'string'))
  const shown = (value: unknown): unknown => {
    if (typeof value === 'string') return anonymous(value)
    if (Array.isArray(value)) return value.map(shown)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shown(part)]))
  }
  return Object.fromEntries(
    Object.entries(changes).map(([field, value]) => {
      if (!IDENTITY_FIELDS.has(field)) return [field, shown(value)]
      return [field, Array.isArray(value) ? value.map(hidden) : hidden(value)]
    }),
  )
}
