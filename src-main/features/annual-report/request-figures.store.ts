// The requests and objections behind a number: the condition that counted them, asked for its rows.
import { type RawBuilder, sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import { isGranted, REQUEST_OUTCOMES } from '../requests/requests.rules.ts'
import type { CaseFigure } from './case-figures.rules.ts'
import {
  BALANCE_KEYS,
  balanceCondition,
  CLOSED_MONTH,
  comeByEnd,
  dimension,
  extendedBy,
  answeredBy,
  OBJECTION_CLOSED_ON,
  outcomeAt,
  type Period,
  receivedIn,
  refusedBy,
  type Register,
  type RequestDimension,
} from './figure-conditions.store.ts'
import type { ProcessingDays } from './processing-time.figures.ts'

export type Condition = RawBuilder<boolean>
export type Page = { readonly offset: number; readonly limit: number }

const both = (...conditions: readonly Condition[]): Condition => sql`${sql.join(conditions, sql` AND `)}`
const isOf = (name: RequestDimension, key: string, period: Period): Condition => sql`${dimension(name, period)} = ${key}`
const decided = (key: string, period: Period): Condition => sql`${outcomeAt(period)} = ${key}`
const ALWAYS: Condition = sql`TRUE`

/** T1a and T10d: the balance, whenever a case came. */
export function balanceOf(register: Register, key: string, period: Period): Condition | null {
  const known = BALANCE_KEYS.find((one) => one === key)
  return known === undefined ? null : both(comeByEnd(period), balanceCondition(register, known, period))
}

/** T1: by month; `closed` counts what left in the month, whenever it came. */
function monthly({ group, key }: CaseFigure, period: Period): Condition | null {
  if (key === 'closed') {
    const closed = both(comeByEnd(period), balanceCondition('request', 'closed', period))
    return group === 'all' ? closed : both(closed, sql`${CLOSED_MONTH} = ${group}`)
  }
  const month = group === 'all' ? ALWAYS : isOf('month', group, period)
  if (key === 'received') return both(receivedIn(period), month)
  return both(receivedIn(period), month, key === 'decided' ? sql`${outcomeAt(period)} <> 'inProcess'` : decided(key, period))
}

const GRANTED = REQUEST_OUTCOMES.filter(isGranted)

function ofUnit({ group, key }: CaseFigure, period: Period): Condition | null {
  const unit = both(receivedIn(period), isOf('unit', group, period))
  if (key === 'received') return unit
  if (key === 'refused') return both(unit, decided('refused', period))
  return key === 'granted' ? both(unit, sql`${outcomeAt(period)} IN (${sql.join(GRANTED)})`) : null
}

const withReason = (key: string): Condition =>
  key === 'none'
    ? sql`refusal_reasons = '[]'`
    : sql`EXISTS (SELECT 1 FROM json_each(request.refusal_reasons) AS reason WHERE reason.value = ${key})`

/** The condition of a number about requests; null for one the table does not have. T6 by days and T8 are told by rules. */
export function requestCondition(figure: CaseFigure, period: Period): Condition | null {
  const { table, group, key } = figure
  const received = receivedIn(period)
  switch (table) {
    case 'T1':
      return monthly(figure, period)
    case 'T1a':
      return balanceOf('request', key, period)
    case 'T2':
      return both(received, isOf('applicantKind', key, period))
    case 'T3':
      return both(received, isOf('channel', group, period), key === 'all' ? ALWAYS : decided(key, period))
    case 'T4':
      return both(received, key === 'all' ? ALWAYS : decided(key, period))
    case 'T5':
      return both(received, refusedBy(period), withReason(key))
    case 'T6':
      return group === 'extended' ? both(received, extendedBy(period)) : null
    case 'T7':
      return ofUnit(figure, period)
    case 'T9':
      if (group !== 'access' && group !== 'form') return null
      return both(received, isOf(group, key, period))
    case 'T8':
    case 'T10':
    case 'T10d':
    case 'T11':
    case 'T13':
    case 'T14':
      return null
  }
}

/** T8: of the group staff chose, or without one of a purpose in these words. */
export function purposeCondition(key: string, texts: readonly string[], period: Period): Condition {
  return both(
    receivedIn(period),
    sql`(purpose_kind = ${key} OR (purpose_kind IS NULL AND purpose IN (SELECT value FROM json_each(${JSON.stringify(texts)}))))`,
  )
}

/** Answered requests one by one, with the days their time is computed from. */
export async function listAnswered(read: Read, period: Period): Promise<(ProcessingDays & { readonly id: number })[]> {
  const found = await sql<ProcessingDays & { readonly id: number }>`
    SELECT id, received_on AS receivedOn, notice_on AS noticeOn, provided_on AS providedOn, extended_on AS extendedOn,
      incomplete_on AS incompleteOn, complete_on AS completeOn
    FROM request INDEXED BY request_processing WHERE ${receivedIn(period)} AND ${answeredBy(period)}`.execute(read)
  return found.rows
}

export type CaseRow = {
  readonly id: number
  readonly number: string
  readonly applicantName: string
  readonly on: DateOnly
  readonly subject: string
  readonly state: string
  readonly noticeOn: DateOnly | null
  readonly providedOn: DateOnly | null
}

/** How many cases the condition holds for. */
export async function countCases(read: Read, register: Register, condition: Condition): Promise<number> {
  const found = await sql<{ count: number }>`SELECT count(*) AS count FROM ${sql.table(register)} WHERE ${condition}`.execute(
    read,
  )
  return found.rows[0]?.count ?? 0
}

/** The cases a condition holds for, oldest first. */
export async function listCases(
  read: Read,
  register: Register,
  condition: Condition,
  period: Period,
  page: Page,
): Promise<CaseRow[]> {
  const found = await sql<CaseRow>`
    SELECT ${caseColumns(register, period)} FROM ${sql.table(register)} WHERE ${condition}
    ORDER BY received_on, id LIMIT ${page.limit} OFFSET ${page.offset}`.execute(read)
  return found.rows
}

/** The requests of these ids, in their order. */
export async function listRequestCases(read: Read, ids: readonly number[], period: Period): Promise<CaseRow[]> {
  const found = await sql<CaseRow>`
    SELECT ${caseColumns('request', period)} FROM json_each(${JSON.stringify(ids)}) AS wanted
    JOIN request ON request.id = wanted.value ORDER BY wanted.key`.execute(read)
  return found.rows
}

function caseColumns(register: Register, period: Period) {
  const common = sql`applicant_name AS applicantName, received_on AS "on", information_requested AS subject,
    registration_number AS number`
  return register === 'request'
    ? sql`request.id AS id, ${common}, ${outcomeAt(period)} AS state, notice_on AS noticeOn, provided_on AS providedOn`
    : sql`id, ${common}, CASE WHEN ${OBJECTION_CLOSED_ON} <= ${period.to} THEN outcome ELSE 'inProcess' END AS state,
      answered_on AS noticeOn, NULL AS providedOn`
}
