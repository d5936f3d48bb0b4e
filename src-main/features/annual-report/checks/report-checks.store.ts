// What the checks before signing look at, in SQL: the cases of the period as facts, numbers given out, cases still open.
import { sql } from 'kysely'
import type { DateOnly } from '../../../kernel/date-only.ts'
import type { Read } from '../../../storage/handles.ts'
import { toDispute } from '../../disputes/disputes.rows.ts'
import type { DisputeDays } from '../../disputes/disputes.dates.rules.ts'
import { balanceCondition, comeByEnd, type Period, receivedIn } from '../figure-conditions.store.ts'
import type { ObjectionCheckFact, RequestFact } from './report-checks.cases.rules.ts'
import type { CaseOrigin } from './report-checks.rules.ts'

/** A case as a finding names it; no identity is in it. */
export type FindingCase = {
  readonly entity: 'request' | 'objection' | 'dispute'
  readonly id: number
  readonly number: string
  readonly on: DateOnly
}

export type Named<T> = T & { readonly id: number; readonly number: string; readonly origin: CaseOrigin }

export type RequestRow = Named<Omit<RequestFact, 'refusalReasons' | 'exclusion' | 'isLate' | 'isExtendedLate'>> & {
  readonly refusalReasons: string
  readonly exclusionId: number | null
}

const ORIGIN = sql<CaseOrigin>`iif(import_batch_id IS NULL, 'own', 'import')`
const filled = (column: string) => sql<number>`${sql.ref(column)} <> ''`

/** Requests received in the period, oldest first; free texts only as being there or not (0 or 1). */
export async function listRequestFacts(read: Read, period: Period): Promise<RequestRow[]> {
  const rows = await sql<RequestRow>`
    SELECT id, registration_number AS number, ${ORIGIN} AS origin, received_on AS receivedOn, incomplete_on AS incompleteOn,
      complete_on AS completeOn, extended_on AS extendedOn, extension_reason IS NOT NULL AS hasExtensionReason,
      outcome, decided_on AS decidedOn, closed_on AS closedOn, notice_on AS noticeOn, provided_on AS providedOn,
      paid_on AS paidOn, finished_on AS finishedOn, refusal_reasons AS refusalReasons,
      ${filled('refusal_text')} AS hasRefusalText, ${filled('other_law')} AS hasOtherLaw,
      ${filled('approved_by')} AS hasApproval, ${filled('redaction_note')} AS hasRedactionNote,
      excluded_information_id AS exclusionId
    FROM request WHERE ${receivedIn(period)} ORDER BY received_on, id`.execute(read)
  return rows.rows
}

/** Objections received in the period, oldest first. */
export async function listObjectionChecks(read: Read, period: Period): Promise<Named<ObjectionCheckFact>[]> {
  const rows = await sql<Named<ObjectionCheckFact>>`
    SELECT id, registration_number AS number, ${ORIGIN} AS origin, received_on AS receivedOn, incomplete_on AS incompleteOn,
      complete_on AS completeOn, deliberation_on AS deliberationOn, outcome, answered_on AS answeredOn,
      answer_received_on AS answerReceivedOn, executed_on AS executedOn, ${filled('answer_text')} AS hasAnswerText
    FROM objection WHERE ${receivedIn(period)} ORDER BY received_on, id`.execute(read)
  return rows.rows
}

export type DisputeCheckFact = DisputeDays & {
  readonly id: number
  readonly number: string
  readonly objectionReceivedOn: DateOnly
}

/** Disputes filed in the period, oldest first; they are entered here, never imported. */
export async function listDisputeChecks(read: Read, { agencyId, from, to }: Period): Promise<DisputeCheckFact[]> {
  const rows = await read
    .selectFrom('dispute')
    .innerJoin('objection', 'objection.id', 'dispute.objection_id')
    .selectAll('dispute')
    .select('objection.received_on as objectionReceivedOn')
    .where('dispute.agency_id', '=', agencyId)
    .where('dispute.filed_on', '>=', from)
    .where('dispute.filed_on', '<=', to)
    .orderBy('dispute.filed_on')
    .orderBy('dispute.id')
    .execute()
  return rows.map((row) => {
    const dispute = toDispute(row)
    return { ...dispute, number: dispute.commissionNumber, objectionReceivedOn: row.objectionReceivedOn as DateOnly }
  })
}

/**
 * Requests that came before the period and are open today, oldest first: of its index of open cases alone.
 * Those of the period itself are among its facts.
 */
export async function listCarriedOver(read: Read, { agencyId, from }: Period): Promise<FindingCase[]> {
  const rows = await sql<Omit<FindingCase, 'entity'>>`
    SELECT id, registration_number AS number, received_on AS "on" FROM request
    WHERE agency_id = ${agencyId} AND outcome IS NULL AND received_on < ${from} ORDER BY received_on, id`.execute(read)
  return rows.rows.map((row) => ({ entity: 'request', ...row }))
}

/** The same whatever became of them later: every case that came by the period's end is asked, so only where that is needed. */
export async function listOpenAtEnd(read: Read, period: Period): Promise<FindingCase[]> {
  const rows = await sql<Omit<FindingCase, 'entity'>>`
    SELECT id, registration_number AS number, received_on AS "on" FROM request INDEXED BY request_processing
    WHERE ${comeByEnd(period)} AND ${balanceCondition('request', 'openAtEnd', period)} ORDER BY received_on`.execute(read)
  return rows.rows.map((row) => ({ entity: 'request', ...row }))
}

export type NumberedCase = { readonly id: number; readonly number: string; readonly on: DateOnly; readonly seq: number }
export type GivenNumber = { readonly seq: number; readonly text: string }

/** The cases of a book of a year and the numbers given out for it, both by sequence (Perki KI 1/2021 Ps.32, 43). */
export async function listBook(
  read: Read,
  register: 'request' | 'objection',
  { agencyId, year }: { readonly agencyId: number; readonly year: number },
): Promise<{ readonly records: readonly NumberedCase[]; readonly given: readonly GivenNumber[] }> {
  const records = await sql<NumberedCase>`
    SELECT id, registration_number AS number, received_on AS "on", number_seq AS seq FROM ${sql.table(register)}
    WHERE agency_id = ${agencyId} AND number_year = ${year} ORDER BY number_seq`.execute(read)
  const given = await read
    .selectFrom('register_number')
    .select(['seq', 'text'])
    .where('agency_id', '=', agencyId)
    .where('type', '=', register === 'request' ? 'PIP' : 'KEB')
    .where('year', '=', year)
    .orderBy('seq')
    .execute()
  return { records: records.rows, given }
}

/** Day of the newest decided edition of the DIP up to a day; null when there is none (Perki KI 1/2021 Ps.45). */
export async function lastEditionOn(read: Read, agencyId: number, day: DateOnly): Promise<DateOnly | null> {
  const row = await read
    .selectFrom('dip_edition')
    .select((select) => select.fn.max('decree_on').as('on'))
    .where('agency_id', '=', agencyId)
    .where('status', '=', 'decided')
    .where('decree_on', '<=', day)
    .executeTakeFirst()
  return (row?.on ?? null) as DateOnly | null
}

export type OfficialTerm = { readonly validFrom: DateOnly; readonly validTo: DateOnly | null }

/** The term that began last of those who may sign; null when nobody was ever recorded. */
export async function latestTerm(
  read: Read,
  agencyId: number,
  roles: readonly ('ppidExecutor' | 'ppid' | 'ppidSuperior')[],
): Promise<OfficialTerm | null> {
  const row = await read
    .selectFrom('official')
    .select(['valid_from', 'valid_to'])
    .where('agency_id', '=', agencyId)
    .where('role', 'in', roles)
    .orderBy('valid_from', 'desc')
    .executeTakeFirst()
  if (row === undefined) return null
  return { validFrom: row.valid_from as DateOnly, validTo: row.valid_to as DateOnly | null }
}
