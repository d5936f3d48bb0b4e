// Open cases by their due day, for the desk of today; the only SQL of the dashboard. It reads other registers, never writes.
import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import type { Tables } from '../../storage/tables.ts'
import type { RequestOutcome } from '../requests/requests.rules.ts'
import type { DueDays, DueStep } from './dashboard.rules.ts'
import type { DueCounts } from './reminder.rules.ts'

export type CaseWords = {
  readonly id: number
  readonly number: string
  readonly applicantName: string
  readonly subject: string
  readonly dueOn: DateOnly
  /** Everything that could name the applicant; never leaves the main process. */
  readonly identity: readonly string[]
}
export type DueRequest = CaseWords & DueDays & { readonly entity: 'request' }
export type DueObjection = CaseWords & {
  readonly entity: 'objection'
  readonly step: 'objectionAnswer' | 'objectionExecution'
  /** Told that papers are missing, and they have not come (Perki KI 1/2021 Lamp. X, note). */
  readonly waiting: boolean
}
export type DueDispute = CaseWords & { readonly entity: 'dispute'; readonly step: DueStep; readonly place: number }
export type DueCase = DueRequest | DueObjection | DueDispute

/** Days of a lane, both included; null leaves that end open. */
export type DueRange = { readonly from: DateOnly | null; readonly to: DateOnly | null }

const REQUEST_COLUMNS = [
  'id',
  'registration_number',
  'applicant_name',
  'information_requested',
  'national_id',
  'address',
  'phone',
  'email',
  'proxy_name',
  'registered_on',
  'incomplete_on',
  'incomplete_received_on',
  'complete_on',
  'extended_on',
  'outcome',
  'notice_on',
  'provided_on',
  'finished_on',
  'due_on',
] as const

const requestsOf = (read: Read, agencyId: number) =>
  read.selectFrom('request').select(REQUEST_COLUMNS).where('agency_id', '=', agencyId)

type RequestRow = Awaited<ReturnType<ReturnType<typeof requestsOf>['execute']>>[number]
type Where = ExpressionBuilder<Tables, 'request'>

// The two halves of `clockRuns`, worded as their partial indexes are (request_open, request_unnoticed).
const undecided = (where: Where) => where('outcome', 'is', null)
const unnoticed = (where: Where) =>
  where.and([
    where('outcome', 'is not', null),
    where('notice_on', 'is', null),
    where('finished_on', 'is', null),
    where('outcome', 'not in', ['lapsed', 'withdrawn']),
  ])
const HALVES = [undecided, unnoticed] as const

function dueIn<O, T extends 'request' | 'objection'>(query: SelectQueryBuilder<Tables, T, O>, { from, to }: DueRange) {
  return query
    .$if(from !== null, (one) => one.where(sql<boolean>`due_on >= ${from}`))
    .$if(to !== null, (one) => one.where(sql<boolean>`due_on <= ${to}`))
}

function toRequest(row: RequestRow): DueRequest {
  const day = (text: string | null) => text as DateOnly | null
  return {
    entity: 'request',
    id: row.id,
    number: row.registration_number,
    applicantName: row.applicant_name,
    subject: row.information_requested,
    identity: [row.applicant_name, row.national_id, row.address, row.phone, row.email, row.proxy_name],
    registeredOn: row.registered_on as DateOnly,
    incompleteOn: day(row.incomplete_on),
    incompleteReceivedOn: day(row.incomplete_received_on),
    completeOn: day(row.complete_on),
    extendedOn: day(row.extended_on),
    outcome: row.outcome as RequestOutcome | null,
    noticeOn: day(row.notice_on),
    providedOn: day(row.provided_on),
    finishedOn: day(row.finished_on),
    dueOn: row.due_on as DateOnly,
  }
}

const objectionsOf = (read: Read, agencyId: number) =>
  read
    .selectFrom('objection')
    .select(['id', 'registration_number', 'applicant_name', 'information_requested', 'due_on', 'complete_on'])
    .select(['address', 'phone', 'proxy_name', 'proxy_address', 'proxy_phone'])
    .where('agency_id', '=', agencyId)
    .where('outcome', 'is', null)

function toObjection(row: Awaited<ReturnType<ReturnType<typeof objectionsOf>['execute']>>[number]): DueObjection {
  return {
    entity: 'objection',
    step: 'objectionAnswer',
    waiting: row.complete_on === null,
    id: row.id,
    number: row.registration_number,
    applicantName: row.applicant_name,
    subject: row.information_requested,
    identity: [row.applicant_name, row.address, row.phone, row.proxy_name, row.proxy_address, row.proxy_phone],
    dueOn: row.due_on as DateOnly,
  }
}

async function listDueObjections(read: Read, agencyId: number, range: DueRange, limit: number): Promise<DueObjection[]> {
  const running = objectionsOf(read, agencyId).where('complete_on', 'is not', null)
  const rows = await dueIn(running, range).orderBy('due_on').orderBy('id').limit(limit).execute()
  return rows.map(toObjection)
}

/** By due day, then by id. */
export const byDueDay = (one: DueCase, other: DueCase) => one.dueOn.localeCompare(other.dueOn) || one.id - other.id

/** The first `limit` cases whose clock runs and ends within the range, requests and objections, by due day. */
export async function listDueCases(read: Read, agencyId: number, range: DueRange, limit: number): Promise<DueCase[]> {
  const found: DueCase[] = await listDueObjections(read, agencyId, range, limit)
  for (const half of HALVES) {
    const query = dueIn(requestsOf(read, agencyId).where(half), range).orderBy('due_on').orderBy('id').limit(limit)
    found.push(...(await query.execute()).map(toRequest))
  }
  return found.sort(byDueDay).slice(0, limit)
}

const incomplete = (where: Where) =>
  where.and([where('outcome', 'is', null), where('incomplete_on', 'is not', null), where('complete_on', 'is', null)])

/** Requests that wait for the applicant's papers, the longest waiting first. */
export async function listWaitingRequests(read: Read, agencyId: number, limit: number): Promise<DueRequest[]> {
  const query = requestsOf(read, agencyId).where(incomplete).orderBy('incomplete_on').orderBy('id').limit(limit)
  return (await query.execute()).map(toRequest)
}

/** Objections whose papers are missing; while they are, the period of the answer has not begun. */
export async function listWaitingObjections(read: Read, agencyId: number): Promise<DueObjection[]> {
  const query = objectionsOf(read, agencyId).where('complete_on', 'is', null).orderBy('id')
  return (await query.execute()).map(toObjection)
}

/** How many requests wait for the applicant's papers. */
export async function countWaitingRequests(read: Read, agencyId: number): Promise<number> {
  const counting = read.selectFrom('request').select((select) => select.fn.countAll<number>().as('count'))
  return (await counting.where('agency_id', '=', agencyId).where(incomplete).executeTakeFirstOrThrow()).count
}

/** Requests complete on `completeTo` or before and due after `dueAfter`, by the day of completeness. */
export async function listRequestsPastTarget(
  read: Read,
  agencyId: number,
  days: { readonly completeTo: DateOnly; readonly dueAfter: DateOnly },
  limit: number,
): Promise<DueRequest[]> {
  const found: DueRequest[] = []
  for (const half of HALVES) {
    const query = requestsOf(read, agencyId)
      .where(half)
      .where('due_on', '>', days.dueAfter)
      .where('complete_on', '<=', days.completeTo)
      .orderBy('complete_on')
      .orderBy('id')
      .limit(limit)
    found.push(...(await query.execute()).map(toRequest))
  }
  return found.sort(byDueDay).slice(0, limit)
}

/** Late, due today and due until `soon`, counted from the indexes of open cases alone. */
export async function countDue(
  read: Read,
  agencyId: number,
  today: DateOnly,
  soon: DateOnly,
): Promise<{ readonly requests: DueCounts; readonly objections: DueCounts }> {
  const counts = [
    sql<number>`count(*) FILTER (WHERE due_on < ${today})`.as('overdue'),
    sql<number>`count(*) FILTER (WHERE due_on = ${today})`.as('dueToday'),
    sql<number>`count(*) FILTER (WHERE due_on > ${today})`.as('dueSoon'),
  ] as const
  const requests = { overdue: 0, dueToday: 0, dueSoon: 0 }
  for (const half of HALVES) {
    const query = read.selectFrom('request').select(counts).where('agency_id', '=', agencyId).where('due_on', '<=', soon)
    const row = await query.where(half).executeTakeFirstOrThrow()
    for (const lane of ['overdue', 'dueToday', 'dueSoon'] as const) requests[lane] += row[lane]
  }
  const objections = await read
    .selectFrom('objection')
    .select(counts)
    .where('agency_id', '=', agencyId)
    .where('outcome', 'is', null)
    .where('complete_on', 'is not', null)
    .where('due_on', '<=', soon)
    .executeTakeFirstOrThrow()
  return { requests, objections }
}
