// Counted questions of the annual report, in SQL: one agency, one period, as at its last day.
import { type RawBuilder, sql } from 'kysely'
import type { Read } from '../../storage/handles.ts'
import {
  announced,
  answeredBy,
  balanceCondition,
  CLOSED_MONTH,
  comeByEnd,
  dimension,
  editionsIn,
  extendedBy,
  outcomeAt,
  type Period,
  receivedIn,
  refusedBy,
  type Register,
  type RequestDimension,
  testsIn,
} from './figure-conditions.store.ts'
import type { Balance, GroupCount, KeyCount, PurposeCount } from './counts.rules.ts'
import type { ProcessingDays } from './processing-time.figures.ts'

async function onlyRow<T>(read: Read, question: RawBuilder<T>): Promise<T> {
  const [row] = (await question.execute(read)).rows
  if (row === undefined) throw new Error('an aggregate without a row')
  return row
}

/** What came in, what left, and what was carried over, for requests or objections. */
export function countBalance(read: Read, register: Register, period: Period): Promise<Balance> {
  const count = (key: keyof Balance) => sql`count(*) FILTER (WHERE ${balanceCondition(register, key, period)})`
  return onlyRow(
    read,
    sql<Balance>`SELECT ${count('openAtStart')} AS openAtStart, ${count('received')} AS received, ${count('closed')} AS closed,
      ${count('closedOfCarriedOver')} AS closedOfCarriedOver
      FROM ${sql.table(register)} WHERE ${comeByEnd(period)}`,
  )
}

/** How many objections were received, or disputes filed, in the period. */
export async function countReceived(read: Read, register: 'objection' | 'dispute', period: Period): Promise<number> {
  const day = sql.ref(register === 'objection' ? 'received_on' : 'filed_on')
  return (
    await onlyRow(
      read,
      sql<{ count: number }>`SELECT count(*) AS count FROM ${sql.table(register)}
        WHERE agency_id = ${period.agencyId} AND ${day} BETWEEN ${period.from} AND ${period.to}`,
    )
  ).count
}

/** Requests received in the period by a key and by their decision at its end (`inProcess` when undecided by then). */
export async function countRequestsBy(read: Read, name: RequestDimension, period: Period): Promise<GroupCount[]> {
  const rows = await sql<GroupCount>`
    SELECT ${dimension(name, period)} AS key, ${outcomeAt(period)} AS outcome, count(*) AS count
    FROM request WHERE ${receivedIn(period)} GROUP BY 1, 2`.execute(read)
  return rows.rows
}

/**
 * The same by unit, and with them the items asked for: those decided one by one by the period's end; a request decided as a
 * whole counts as one. Both read the whole row, so one question asks for both.
 */
export async function countUnits(read: Read, period: Period): Promise<(GroupCount & { readonly items: number })[]> {
  const rows = await sql<GroupCount & { items: number }>`
    SELECT ${dimension('unit', period)} AS key, ${outcomeAt(period)} AS outcome, count(*) AS count,
      sum(iif(closed_on <= ${period.to} AND items <> '[]', json_array_length(items), 1)) AS items
    FROM request WHERE ${receivedIn(period)} GROUP BY 1, 2`.execute(read)
  return rows.rows
}

/** Requests that left the desk in the period, by month, whenever they came. */
export async function countClosedByMonth(read: Read, period: Period): Promise<KeyCount[]> {
  const rows = await sql<KeyCount>`
    SELECT ${CLOSED_MONTH} AS key, count(*) AS count FROM request
    WHERE ${comeByEnd(period)} AND ${balanceCondition('request', 'closed', period)} GROUP BY 1`.execute(read)
  return rows.rows
}

/** Refusals of the period by coded reason; a refusal may have several. The key is empty where none is coded. */
export async function countRefusalReasons(read: Read, period: Period): Promise<KeyCount[]> {
  const rows = await sql<KeyCount>`
    SELECT coalesce(reason.value, '') AS key, count(DISTINCT request.id) AS count
    FROM request LEFT JOIN json_each(request.refusal_reasons) AS reason
    WHERE ${receivedIn(period)} AND ${refusedBy(period)} GROUP BY 1`.execute(read)
  return rows.rows
}

/** Requests received in the period by the group staff chose, and without one by the words of the purpose. */
export async function countPurposes(read: Read, period: Period): Promise<PurposeCount[]> {
  const rows = await sql<PurposeCount>`
    SELECT purpose_kind AS kind, iif(purpose_kind IS NULL, purpose, '') AS text, count(*) AS count
    FROM request WHERE ${receivedIn(period)} GROUP BY 1, 2`.execute(read)
  return rows.rows
}

/**
 * Answered requests of the period by their days: what processing times are computed from. Grouped by bare columns in the
 * order of their index, so that nothing is sorted.
 */
export async function listProcessing(read: Read, period: Period): Promise<(ProcessingDays & { readonly count: number })[]> {
  const groups = await sql<ProcessingDays & { readonly count: number }>`
    SELECT received_on AS receivedOn, notice_on AS noticeOn, provided_on AS providedOn, extended_on AS extendedOn,
      incomplete_on AS incompleteOn, complete_on AS completeOn, count(*) AS count
    FROM request INDEXED BY request_processing
    WHERE ${receivedIn(period)} AND ${answeredBy(period)}
    GROUP BY received_on, notice_on, provided_on, extended_on, incomplete_on, complete_on`.execute(read)
  return groups.rows
}

/** Extensions of requests received in the period. */
export async function countExtended(read: Read, period: Period): Promise<number> {
  const row = await onlyRow(
    read,
    sql<{ count: number }>`SELECT count(*) AS count FROM request WHERE ${receivedIn(period)} AND ${extendedBy(period)}`,
  )
  return row.count
}

/** DIP entries announced to the public, by category. */
export async function countInformation(read: Read, agencyId: number): Promise<KeyCount[]> {
  const rows = await sql<KeyCount>`
    SELECT category AS key, count(*) AS count FROM public_information WHERE ${announced(agencyId)} GROUP BY 1`.execute(read)
  return rows.rows
}

/** Editions of the DIP and consequence tests decided in the period. */
export function countDecided(read: Read, period: Period): Promise<{ readonly editions: number; readonly tests: number }> {
  return onlyRow(
    read,
    sql<{ editions: number; tests: number }>`SELECT
      (SELECT count(*) FROM dip_edition WHERE ${editionsIn(period)}) AS editions,
      (SELECT count(*) FROM consequence_test WHERE ${testsIn(period)}) AS tests`,
  )
}
