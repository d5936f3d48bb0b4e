// Rows of year locks, and of what the running command changed; the only SQL of the slice.
import { sql } from 'kysely'
import type { Read, Write } from '../../storage/handles.ts'
import type { LockEvent, YearLock } from './year-lock.contract.ts'
import { LOCKED_TABLES, type LockedTable, type Row, type RowChange } from './year-lock.rules.ts'

/** Locked years by agency. */
export async function listLocked(read: Read): Promise<{ readonly agencyId: number; readonly year: number }[]> {
  return read
    .selectFrom('year_lock')
    .select(['agency_id as agencyId', 'year'])
    .where('opened_at', 'is', null)
    .orderBy('year')
    .execute()
}

export type StoredLock = Omit<YearLock, 'events'> & { readonly id: number }

/** All years of an agency that were locked once, newest first. */
export async function listLocks(read: Read, agencyId: number): Promise<StoredLock[]> {
  return read
    .selectFrom('year_lock')
    .select(['id', 'year', 'version', 'locked_at as lockedAt', 'opened_at as openedAt', 'opened_reason as openedReason'])
    .where('agency_id', '=', agencyId)
    .orderBy('year', 'desc')
    .execute()
}

/** What the journal tells about the locks of an agency, newest first. */
export async function listLockEvents(
  read: Read,
  agencyId: number,
): Promise<{ lockId: number; at: string; userName: string; event: LockEvent; reason: string }[]> {
  const rows = await read
    .selectFrom('journal')
    .select(['entity_id', 'at', 'user_name', 'action', 'changes'])
    .where('entity', '=', 'yearLock')
    .where('agency_id', '=', agencyId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    lockId: row.entity_id ?? 0,
    at: row.at,
    userName: row.user_name,
    event: row.action as LockEvent,
    reason: (JSON.parse(row.changes) as { readonly reason?: string }).reason ?? '',
  }))
}

/** Locks the year, or locks it again; answers the lock's id. */
export async function lockYear(write: Write, agencyId: number, year: number, at: string): Promise<number> {
  const { id } = await write
    .insertInto('year_lock')
    .values({ agency_id: agencyId, year, locked_at: at })
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'year']).doUpdateSet({
        version: sql`year_lock.version + 1`,
        locked_at: at,
        opened_at: null,
        opened_reason: '',
      }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Opens the lock if `version` is the one read before. */
export async function openLock(write: Write, lock: StoredLock, version: number, at: string, reason: string): Promise<boolean> {
  const result = await write
    .updateTable('year_lock')
    .set({ opened_at: at, opened_reason: reason, version: version + 1 })
    .where('id', '=', lock.id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/**
 * Rows of the counted registers as they were before the running command and as they are now: several changes of one row
 * are one. Only rows of the given agencies.
 */
export async function listRowChanges(read: Read, agencyIds: readonly number[]): Promise<RowChange[]> {
  const changes: RowChange[] = []
  for (const table of LOCKED_TABLES) changes.push(...(await changesOf(read, table)))
  return changes.filter(({ before, after }) =>
    [before, after].some((row) => row !== null && agencyIds.includes(Number(row['agency_id']))),
  )
}

async function changesOf(read: Read, table: LockedTable): Promise<RowChange[]> {
  // With min() alone, SQLite answers the other columns of the row that has it: the first change of each row.
  const first = await sql<{ id: number; before: string | null }>`
    SELECT json_extract(row_key, '$.id') AS id, before, min(seq) FROM temp.changed_row
    WHERE table_name = ${table} GROUP BY row_key`.execute(read)
  if (first.rows.length === 0) return []
  const present = await sql<Row>`
    SELECT * FROM ${sql.table(table)} WHERE id IN
      (SELECT json_extract(row_key, '$.id') FROM temp.changed_row WHERE table_name = ${table})`.execute(read)
  const now = new Map(present.rows.map((row) => [Number(row['id']), row]))
  return first.rows.map(({ id, before }) => ({
    table,
    before: before === null ? null : (JSON.parse(before) as Row),
    after: now.get(id) ?? null,
  }))
}
