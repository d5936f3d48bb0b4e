// The journal's chain: each row carries the hash of the row before it, so that a row changed or taken out shows.
import { createHash } from 'node:crypto'

/** A journal row as it is hashed; `changes` is the stored JSON text. */
export type ChainedRow = {
  readonly id: number
  readonly at: string
  readonly user_id: number | null
  readonly user_name: string
  readonly operation: string
  readonly agency_id: number | null
  readonly entity: string
  readonly entity_id: number | null
  readonly action: string
  readonly changes: string
}

/** SHA-256, hex, of a row and the hash before it. */
export function journalHash(previous: string, row: ChainedRow): string {
  const { id, at, user_id, user_name, operation, agency_id, entity, entity_id, action, changes } = row
  const text = JSON.stringify([previous, id, at, user_id, user_name, operation, agency_id, entity, entity_id, action, changes])
  return createHash('sha256').update(text).digest('hex')
}

/** One running hash over the rows written before there was a chain; the first chained row carries it as the one before it. */
export function hashOfUnchained(rows: Iterable<ChainedRow>): string {
  let hash = ''
  for (const row of rows) hash = journalHash(hash, row)
  return hash
}
