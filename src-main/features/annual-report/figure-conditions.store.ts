// What each figure of the report counts, as conditions in SQL: the counts and the lists behind them use the same.
import { type RawBuilder, sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'

/** An agency and the first and last day counted; a case closed later is still in process at the period's end. */
export type Period = { readonly agencyId: number; readonly from: DateOnly; readonly to: DateOnly }

/**
 * The day an objection left the desk; an answer dated before receipt (an error met in old registers) counts as of receipt.
 * Silence ends with the thirty days (UU KIP Ps.36(2)); no day of a withdrawal is kept, so it counts in the year it came [D].
 */
export const OBJECTION_CLOSED_ON = sql<string | null>`CASE WHEN outcome IS NOT NULL
  THEN max(coalesce(answered_on, iif(outcome = 'withdrawn', received_on, due_on)), received_on) END`

export type Register = 'request' | 'objection'

const closedOn = (register: Register) => (register === 'request' ? sql<string | null>`closed_on` : OBJECTION_CLOSED_ON)

/** Carry-over: open at the start and received are what was closed and what stays open (ppid 7.3). */
export const BALANCE_KEYS = ['openAtStart', 'received', 'closed', 'closedOfCarriedOver', 'openAtEnd'] as const
export type BalanceKey = (typeof BALANCE_KEYS)[number]

/** Of the cases of a register that came by the period's end, those counted under a term of the balance. */
export function balanceCondition(register: Register, key: BalanceKey, { from, to }: Period): RawBuilder<boolean> {
  const closed = closedOn(register)
  const conditions: Readonly<Record<BalanceKey, RawBuilder<boolean>>> = {
    openAtStart: sql`received_on < ${from} AND (${closed} IS NULL OR ${closed} >= ${from})`,
    received: sql`received_on >= ${from}`,
    closed: sql`${closed} BETWEEN ${from} AND ${to}`,
    closedOfCarriedOver: sql`received_on < ${from} AND ${closed} BETWEEN ${from} AND ${to}`,
    openAtEnd: sql`(${closed} IS NULL OR ${closed} > ${to})`,
  }
  return conditions[key]
}

/** Every case of the agency that came by the period's end. */
export const comeByEnd = ({ agencyId, to }: Period) => sql<boolean>`agency_id = ${agencyId} AND received_on <= ${to}`

/** Requests received in the period: what all tables but the balance are of. */
export const receivedIn = ({ agencyId, from, to }: Period) =>
  sql<boolean>`agency_id = ${agencyId} AND received_on BETWEEN ${from} AND ${to}`

/** The decision as at the period's end. */
export const outcomeAt = ({ to }: Period) => sql<string>`CASE WHEN closed_on <= ${to} THEN outcome ELSE 'inProcess' END`

/** Closed months are counted whenever the request came. */
export const CLOSED_MONTH = sql<string>`substr(closed_on, 1, 7)`

/** What requests are grouped by, each with one key a request. */
export const REQUEST_DIMENSIONS = ['month', 'applicantKind', 'channel', 'access', 'form', 'unit'] as const
export type RequestDimension = (typeof REQUEST_DIMENSIONS)[number]

/** The key of a request; the form is that of the decision, so it is none before it (Lamp. VIII). */
export function dimension(name: RequestDimension, { to }: Period): RawBuilder<string> {
  switch (name) {
    case 'month':
      return sql`substr(received_on, 1, 7)`
    case 'applicantKind':
      return sql`applicant_kind`
    case 'channel':
      return sql`channel`
    case 'access':
      return sql`coalesce(access_method, 'unstated')`
    case 'form':
      return sql`CASE WHEN closed_on <= ${to} THEN CASE form_soft + 2 * form_hard
        WHEN 1 THEN 'soft' WHEN 2 THEN 'hard' WHEN 3 THEN 'both' ELSE 'unstated' END ELSE 'unstated' END`
    case 'unit':
      return UNIT
  }
}

/** The unit staff named, else the first that holds an entry of the DIP the request was answered with, else none. */
const UNIT = sql<string>`CASE WHEN unit <> '' THEN unit WHEN answered_with = '[]' THEN '' ELSE coalesce((
  SELECT held.holder_unit FROM json_each(request.answered_with) AS entry
  JOIN public_information AS held ON held.id = json_extract(entry.value, '$.id')
  WHERE held.holder_unit <> '' ORDER BY entry.key LIMIT 1), '') END`

/** Refused by the period's end: what refusal reasons are of. */
export const refusedBy = ({ to }: Period) => sql<boolean>`outcome = 'refused' AND closed_on <= ${to}`

/** Answered by the period's end: what processing times are of; a withdrawn or lapsed request is not answered. */
export const answeredBy = ({ to }: Period) => sql<boolean>`closed_on <= ${to} AND outcome NOT IN ('withdrawn', 'lapsed')`

/** The one extension, notified by the period's end (UU KIP Ps.22(8)). */
export const extendedBy = ({ to }: Period) => sql<boolean>`extended_on <= ${to}`

/** Announced entries of the DIP, as the register stands. */
export const announced = (agencyId: number) =>
  sql<boolean>`agency_id = ${agencyId} AND trashed_at IS NULL AND status IN ('decided', 'published')`

/** Editions of the DIP decided in the period (Perki KI 1/2021 Ps.45). */
export const editionsIn = ({ agencyId, from, to }: Period) =>
  sql<boolean>`agency_id = ${agencyId} AND status = 'decided' AND decree_on BETWEEN ${from} AND ${to}`

/** Consequence tests decided in the period (UU KIP Ps.19). */
export const testsIn = ({ agencyId, from, to }: Period) =>
  sql<boolean>`agency_id = ${agencyId} AND status = 'decided' AND json_extract(decree, '$.on') BETWEEN ${from} AND ${to}`
