// Rows of the wrapped data key: one by the passphrase, one by the recovery key.
import type { Read, Write } from '../../storage/handles.ts'
import { parseWrapped, type WrappedKey } from '../../storage/sealing-keys.ts'

export type KeyKind = 'passphrase' | 'recovery'

/** Since when the register is encrypted and whether its file was rebuilt since; undefined when it is not encrypted. */
export async function findProtection(read: Read): Promise<{ readonly since: string; readonly compacted: boolean } | undefined> {
  const row = await read
    .selectFrom('identity_key')
    .select((build) => [build.fn.min('enabled_at').as('since'), build.fn.min('compacted').as('compacted')])
    .executeTakeFirst()
  return row === undefined || row.since === null ? undefined : { since: row.since, compacted: row.compacted === 1 }
}

/** The data key as one of the two secrets wraps it; undefined when the register is not encrypted. */
export async function findWrappedKey(read: Read, kind: KeyKind): Promise<WrappedKey | undefined> {
  const row = await read.selectFrom('identity_key').select('wrapped').where('kind', '=', kind).executeTakeFirst()
  return row === undefined ? undefined : parseWrapped(row.wrapped)
}

/** Puts a new wrapping in the place of the old one; the data key stays the same. */
export async function replaceWrappedKey(write: Write, kind: KeyKind, wrapped: WrappedKey, at: string): Promise<void> {
  await write
    .updateTable('identity_key')
    .set({ wrapped: JSON.stringify(wrapped), created_at: at })
    .where('kind', '=', kind)
    .execute()
}

/** Writes both wrappings of a register that is being encrypted. */
export async function insertWrappedKeys(write: Write, keys: Readonly<Record<KeyKind, WrappedKey>>, at: string): Promise<void> {
  for (const kind of ['passphrase', 'recovery'] as const)
    await write
      .insertInto('identity_key')
      .values({ kind, wrapped: JSON.stringify(keys[kind]), created_at: at, enabled_at: at })
      .execute()
}

export async function removeWrappedKeys(write: Write): Promise<void> {
  await write.deleteFrom('identity_key').execute()
}

export async function markCompacted(write: Write): Promise<void> {
  await write.updateTable('identity_key').set({ compacted: 1 }).execute()
}
