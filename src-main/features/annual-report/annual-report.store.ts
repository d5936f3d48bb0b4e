// Counted questions of the annual report, in SQL: one agency, one fiscal year, as at 31 December of that year.
import { sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'

/** The year's first and last day; a case closed later is still in process at the year's end. */
export type Period = { readonly agencyId: number; readonly from: DateOnly; readonly to: DateOnly }

export type Balance = {
  readonly openAtStart: number
  readonly received: number
  readonly closed: number
  readonly closedOfCarriedOver: number
}

/**
 * The day an objection left the desk; an answer dated before receipt (an error met in old registers) counts as of receipt.
 * Silence ends with the thirty days (UU KIP Ps.36(2)); no day of a withdrawal is kept, so it counts in the year it came [D].
 */
export const OBJECTION_CLOSED_ON = sql<string | null>`CASE WHEN outcome IS NOT NULL
  THEN max(coalesce(answered_on, iif(outcome = 'withdrawn', received_on, due_on)), received_on) END`

/** What came in, what left, and what was carried over, for requests or objections. */
export async function countBalance(read: Read, register: 'request' | 'objection', period: Period): Promise<Balance> {
  const closedOn = register === 'request' ? sql.ref('closed_on') : OBJECTION_CLOSED_ON
  const rows = await sql<Balance>`
    SELECT
      count(*) FILTER (WHERE received_on < ${period.from} AND (closed IS NULL OR closed >= ${period.from})) AS openAtStart,
      count(*) FILTER (WHERE received_on >= ${period.from}) AS received,
      count(*) FILTER (WHERE closed BETWEEN ${period.from} AND ${period.to}) AS closed,
      count(*) FILTER (WHERE received_on < ${period.from} AND closed BETWEEN ${period.from} AND ${period.to}) AS closedOfCarriedOver
    FROM (
      SELECT received_on, ${closedOn} AS closed FROM ${sql.table(register)}
      WHERE agency_id = ${period.agencyId} AND received_on <= ${period.to}
    )`.execute(read)
  const [row] = rows.rows
  if (row === undefined) throw new Error('an aggregate without a row')
  return row
}

/** How many objections were received, or disputes filed, in the period. */
export async function countReceived(read: Read, register: 'objection' | 'dispute', period: Period): Promise<number> {
  const day = sql.ref(register === 'objection' ? 'received_on' : 'filed_on')
  const counted = await sql<{ count: number }>`SELECT count(*) AS count FROM ${sql.table(register)}
    WHERE agency_id = ${period.agencyId} AND ${day} BETWEEN ${period.from} AND ${period.to}`.execute(read)
  return counted.rows[0]?.count ?? 0
}

export type GroupCount = { readonly key: string; readonly outcome: string; readonly count: number }

/** Requests received in the period by a column and by their decision at its end (`inProcess` when undecided by then). */
export async function countRequestsBy(
  read: Read,
  column: 'month' | 'applicant_kind' | 'channel',
  period: Period,
): Promise<GroupCount[]> {
  const key = column === 'month' ? sql`substr(received_on, 6, 2)` : sql.ref(column)
  const rows = await sql<GroupCount>`
    SELECT ${key} AS key, CASE WHEN closed_on <= ${period.to} THEN outcome ELSE 'inProcess' END AS outcome, count(*) AS count
    FROM request
    WHERE agency_id = ${period.agencyId} AND received_on BETWEEN ${period.from} AND ${period.to}
    GROUP BY 1, 2`.execute(read)
  return rows.rows
}

/** Refusals of the period by coded reason; a refusal may have several. The key is empty where none is coded. */
export async function countRefusalReasons(read: Read, period: Period): Promise<{ key: string; count: number }[]> {
  const rows = await sql<{ key: string; count: number }>`
    SELECT coalesce(reason.value, '') AS key, count(*) AS count
    FROM request LEFT JOIN json_each(request.refusal_reasons) AS reason
    WHERE agency_id = ${period.agencyId} AND received_on BETWEEN ${period.from} AND ${period.to}
      AND outcome = 'refused' AND closed_on <= ${period.to}
    GROUP BY 1`.execute(read)
  return rows.rows
}

export type ProcessingRow = {
  readonly receivedOn: DateOnly
  readonly answeredOn: DateOnly | null
  readonly extended: number
  readonly count: number
}

type ProcessingGroup = {
  readonly receivedOn: DateOnly
  readonly noticeOn: DateOnly | null
  readonly providedOn: DateOnly | null
  readonly extendedOn: DateOnly | null
  readonly count: number
}

/**
 * Closed requests of the period by day of receipt and of answer: what processing times are computed from. Grouped by bare
 * columns in the order of their index, so that nothing is sorted.
 */
export async function listProcessing(read: Read, period: Period): Promise<ProcessingRow[]> {
  const groups = await sql<ProcessingGroup>`
    SELECT received_on AS receivedOn, notice_on AS noticeOn, provided_on AS providedOn, extended_on AS extendedOn, count(*) AS count
    FROM request INDEXED BY request_processing
    WHERE agency_id = ${period.agencyId} AND received_on BETWEEN ${period.from} AND ${period.to}
      AND closed_on <= ${period.to} AND outcome NOT IN ('withdrawn', 'lapsed')
    GROUP BY received_on, notice_on, provided_on, extended_on`.execute(read)
  return groups.rows.map(({ receivedOn, noticeOn, providedOn, extendedOn, count }) => ({
    receivedOn,
    // A day before receipt, an error met in old registers, is passed over.
    answeredOn: [noticeOn, providedOn].find((day) => day !== null && day >= receivedOn) ?? null,
    extended: extendedOn === null ? 0 : 1,
    count,
  }))
}

/** Extensions of requests received in the period. */
export async function countExtended(read: Read, period: Period): Promise<number> {
  const row = await read
    .selectFrom('request')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('agency_id', '=', period.agencyId)
    .where('received_on', '>=', period.from)
    .where('received_on', '<=', period.to)
    .where('extended_on', 'is not', null)
    .where('extended_on', '<=', period.to)
    .executeTakeFirstOrThrow()
  return row.count
}

/** DIP entries announced to the public, by category, and entries of the DIK. */
export async function countInformation(
  read: Read,
  agencyId: number,
): Promise<{ categories: { key: string; count: number }[]; excluded: number }> {
  const categories = await sql<{ key: string; count: number }>`
    SELECT category AS key, count(*) AS count FROM public_information
    WHERE agency_id = ${agencyId} AND trashed_at IS NULL AND status IN ('decided', 'published') GROUP BY 1`.execute(read)
  const excluded = await read
    .selectFrom('excluded_information')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('agency_id', '=', agencyId)
    .executeTakeFirstOrThrow()
  return { categories: categories.rows, excluded: excluded.count }
}

export type WrittenSection = { readonly section: string; readonly body: string; readonly version: number }

/** Sections written for a year. */
export async function listSections(read: Read, agencyId: number, year: number): Promise<WrittenSection[]> {
  return read
    .selectFrom('report_section')
    .select(['section', 'body', 'version'])
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .execute()
}

/** Writes a section if `version` is the one read before (0: never written); false when another change came first. */
export async function saveSection(
  write: Write,
  section: { agencyId: number; year: number; section: string; body: string; version: number; at: string },
): Promise<boolean> {
  if (section.version === 0) {
    const result = await write
      .insertInto('report_section')
      .values({
        agency_id: section.agencyId,
        year: section.year,
        section: section.section,
        body: section.body,
        updated_at: section.at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return result.numInsertedOrUpdatedRows === 1n
  }
  const result = await write
    .updateTable('report_section')
    .set({ body: section.body, updated_at: section.at, version: section.version + 1 })
    .where('agency_id', '=', section.agencyId)
    .where('year', '=', section.year)
    .where('section', '=', section.section)
    .where('version', '=', section.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
