// Rows of the journal: filtered for reading, in order for the check of its chain.
import { sql } from 'kysely'
import type { Read } from '../../storage/handles.ts'
import type { JournalLine, Page } from '../history/history.store.ts'
import type { StoredLink } from './journal.chain.ts'

/** Which rows; `since` and `before` are instants, ISO in UTC. */
export type JournalFilter = {
  readonly agencyId: number
  readonly entity: string | null
  readonly action: string | null
  readonly userName: string | null
  readonly since: string | null
  readonly before: string | null
}

const LINE = ['id', 'at', 'user_name', 'agency_id', 'entity', 'entity_id', 'action', 'changes'] as const

const ofAgency = (agencyId: number) => sql<boolean>`(agency_id = ${agencyId} OR agency_id IS NULL)`

function filtered(read: Read, { agencyId, entity, action, userName, since, before }: JournalFilter) {
  let rows = read.selectFrom('journal').where(ofAgency(agencyId))
  if (entity !== null) rows = rows.where('entity', '=', entity)
  if (action !== null) rows = rows.where('action', '=', action)
  if (userName !== null) rows = rows.where('user_name', '=', userName)
  if (since !== null) rows = rows.where('at', '>=', since)
  if (before !== null) rows = rows.where('at', '<', before)
  return rows
}

/** A page of the rows, the latest first. */
export async function pageOfJournal(
  read: Read,
  filter: JournalFilter,
  page: Page,
): Promise<{ rows: JournalLine[]; total: number }> {
  const rows = filtered(read, filter).select(LINE).orderBy('id', 'desc').limit(page.limit).offset(page.offset).execute()
  const count = filtered(read, filter).select((journal) => journal.fn.countAll<number>().as('total'))
  return { rows: await rows, total: (await count.executeTakeFirstOrThrow()).total }
}

/** The next rows after `afterId` in the order they were written, each with its hash. */
export async function listForExport(
  read: Read,
  filter: JournalFilter,
  afterId: number,
  limit: number,
): Promise<(JournalLine & { readonly hash: string })[]> {
  return filtered(read, filter)
    .select([...LINE, 'hash'])
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** How many rows the filter lets through. */
export async function countForExport(read: Read, filter: JournalFilter): Promise<number> {
  const count = filtered(read, filter).select((journal) => journal.fn.countAll<number>().as('total'))
  return (await count.executeTakeFirstOrThrow()).total
}

/** Kinds, acts and people that occur, for the filters. */
export async function listOccurring(
  read: Read,
  agencyId: number,
): Promise<{ readonly acts: { entity: string; action: string }[]; readonly users: string[] }> {
  const rows = read.selectFrom('journal').where(ofAgency(agencyId))
  const acts = await rows.select(['entity', 'action']).distinct().execute()
  const users = await rows.select('user_name').distinct().where('user_name', '<>', '').orderBy('user_name').execute()
  return { acts, users: users.map(({ user_name }) => user_name) }
}

const LINK = [
  'id',
  'at',
  'user_id',
  'user_name',
  'operation',
  'agency_id',
  'entity',
  'entity_id',
  'action',
  'changes',
  'previous_hash',
  'hash',
] as const

/** The next rows of the chain after `afterId`. */
export async function listLinks(read: Read, afterId: number, limit: number): Promise<StoredLink[]> {
  return read.selectFrom('journal').select(LINK).where('id', '>', afterId).orderBy('id').limit(limit).execute()
}

/** The last row of the journal, and the last one that a step of undo remembers having written. */
export async function findEnds(read: Read): Promise<{ readonly last: number; readonly remembered: number }> {
  const journal = await read
    .selectFrom('journal')
    .select((select) => select.fn.max<number | null>('id').as('id'))
    .executeTakeFirst()
  const step = await read
    .selectFrom('step')
    .select((select) => select.fn.max<number | null>('last_journal_id').as('id'))
    .executeTakeFirst()
  return { last: journal?.id ?? 0, remembered: step?.id ?? 0 }
}

/** When the register last took the place of another, ISO in UTC: backups from before are of a journal it may not continue. */
export async function findBeginning(read: Read): Promise<string | undefined> {
  const row = await read
    .selectFrom('journal')
    .select('at')
    .where('entity', '=', 'register')
    .where('action', 'in', ['restore', 'startEmpty'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

/** The hash of a row; undefined when there is no such row. */
export async function findHash(read: Read, id: number): Promise<string | undefined> {
  return (await read.selectFrom('journal').select('hash').where('id', '=', id).executeTakeFirst())?.hash
}
