// The list of requests: narrowed, counted, one page at a time.
import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import type { Tables } from '../../storage/tables.ts'
import { fullTextQuery } from '../full-text-query.ts'
import type { StoredRequest } from './requests.rows.ts'
import type { Channel, RequestOutcome } from './requests.rules.ts'

export type RequestQuestion = {
  readonly agencyId: number
  readonly search: string
  readonly year: number | null
  readonly outcome: RequestOutcome | null
  readonly channel: Channel | null
  /** Undecided, decided, waiting for the applicant's papers, or with the clock of the written notice running (`clockRuns`). */
  readonly state: 'open' | 'closed' | 'waiting' | 'running' | null
  readonly dueFrom: DateOnly | null
  readonly dueTo: DateOnly | null
}

/** `clockRuns` as a condition: the period runs until the written notice (UU KIP Ps.22(7)), also of a case already decided. */
export const clockStillRuns = (where: ExpressionBuilder<Tables, 'request'>) =>
  where.or([where('outcome', 'is', null), where.and([where('notice_on', 'is', null), where('finished_on', 'is', null)])])

const LIST_COLUMNS = [
  'id',
  'version',
  'registration_number',
  'received_on',
  'applicant_name',
  'applicant_kind',
  'channel',
  'information_requested',
  'extended_on',
  'incomplete_on',
  'complete_on',
  'notice_on',
  'provided_on',
  'finished_on',
  'outcome',
  'due_on',
  'closed_on',
] as const

type Requests<O> = SelectQueryBuilder<Tables, 'request', O>

function narrowed<O>(query: Requests<O>, question: RequestQuestion): Requests<O> {
  let narrow = query.where('agency_id', '=', question.agencyId)
  const terms = fullTextQuery(question.search)
  if (terms !== undefined)
    narrow = narrow.where(sql<boolean>`request.id IN (SELECT rowid FROM request_fts WHERE request_fts MATCH ${terms})`)
  if (question.year !== null)
    narrow = narrow.where('received_on', '>=', `${question.year}-01-01`).where('received_on', '<=', `${question.year}-12-31`)
  if (question.outcome !== null) narrow = narrow.where('outcome', '=', question.outcome)
  if (question.channel !== null) narrow = narrow.where('channel', '=', question.channel)
  if (question.state === 'open') narrow = narrow.where('outcome', 'is', null)
  if (question.state === 'closed') narrow = narrow.where('outcome', 'is not', null)
  if (question.state === 'waiting')
    narrow = narrow.where('outcome', 'is', null).where('incomplete_on', 'is not', null).where('complete_on', 'is', null)
  if (question.state === 'running') narrow = narrow.where(clockStillRuns)
  if (question.dueFrom !== null) narrow = narrow.where('due_on', '>=', question.dueFrom)
  if (question.dueTo !== null) narrow = narrow.where('due_on', '<=', question.dueTo)
  return narrow
}

export type RequestLine = Pick<
  StoredRequest,
  'id' | 'version' | 'registrationNumber' | 'receivedOn' | 'applicantName' | 'applicantKind' | 'channel' | 'informationRequested'
> &
  Pick<StoredRequest, 'extendedOn' | 'incompleteOn' | 'completeOn' | 'noticeOn' | 'providedOn' | 'finishedOn'> &
  Pick<StoredRequest, 'outcome' | 'dueOn' | 'closedOn'>

/** One page of lines: open lanes by due day, everything else newest first. */
export async function listRequests(
  read: Read,
  question: RequestQuestion,
  page: { readonly offset: number; readonly limit: number },
): Promise<RequestLine[]> {
  const base = narrowed(read.selectFrom('request').select(LIST_COLUMNS), question)
  const byDueDay = question.state !== null && question.state !== 'closed'
  const ordered = byDueDay ? base.orderBy('due_on').orderBy('id') : base.orderBy('received_on', 'desc').orderBy('id', 'desc')
  const rows = await ordered.offset(page.offset).limit(page.limit).execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    registrationNumber: row.registration_number,
    receivedOn: row.received_on as DateOnly,
    applicantName: row.applicant_name,
    applicantKind: row.applicant_kind as StoredRequest['applicantKind'],
    channel: row.channel as Channel,
    informationRequested: row.information_requested,
    extendedOn: row.extended_on as DateOnly | null,
    incompleteOn: row.incomplete_on as DateOnly | null,
    completeOn: row.complete_on as DateOnly | null,
    noticeOn: row.notice_on as DateOnly | null,
    providedOn: row.provided_on as DateOnly | null,
    finishedOn: row.finished_on as DateOnly | null,
    outcome: row.outcome as RequestOutcome | null,
    dueOn: row.due_on as DateOnly,
    closedOn: row.closed_on as DateOnly | null,
  }))
}

/** How many lines the question has in all. */
export async function countRequests(read: Read, question: RequestQuestion): Promise<number> {
  const row = await narrowed(
    read.selectFrom('request').select((select) => select.fn.countAll<number>().as('count')),
    question,
  ).executeTakeFirstOrThrow()
  return row.count
}
