// Queries of the dispute register; the only SQL of the slice.
import { type Selectable, sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { DisputeTable } from '../../storage/tables.ts'
import type { ObjectionGround, ObjectionOutcome } from '../objections/objections.rules.ts'
import type { DisputeInput } from './disputes.contract.ts'
import { disputeColumns, type StoredDispute, toDispute } from './disputes.rows.ts'
import type { AnswerDays, AnswerProgress, DisputeStage } from './disputes.rules.ts'

export type { StoredDispute } from './disputes.rows.ts'

/** What the register shows of the objection a dispute continues. */
export type DisputedObjection = AnswerDays &
  AnswerProgress & {
    readonly number: string
    readonly requestNumber: string | null
    readonly applicantName: string
    readonly grounds: readonly ObjectionGround[]
    readonly informationRequested: string
  }
export type DisputedCase = { readonly dispute: StoredDispute; readonly objection: DisputedObjection }

type JoinedRow = Selectable<DisputeTable> & {
  readonly objection_number: string
  readonly request_number: string | null
  readonly applicant_name: string
  readonly grounds: string
  readonly information_requested: string
  readonly due_on: string
  readonly answered_on: string | null
  readonly answer_received_on: string | null
  readonly outcome: string | null
  readonly complete_on: string | null
}

const joined = (read: Read) =>
  read
    .selectFrom('dispute')
    .innerJoin('objection', 'objection.id', 'dispute.objection_id')
    .leftJoin('request', 'request.id', 'objection.request_id')

const withObjection = (read: Read) =>
  joined(read)
    .selectAll('dispute')
    .select([
      'objection.registration_number as objection_number',
      'request.registration_number as request_number',
      'objection.applicant_name',
      'objection.grounds',
      'objection.information_requested',
      'objection.due_on',
      'objection.answered_on',
      'objection.answer_received_on',
      'objection.outcome',
      'objection.complete_on',
    ])

function toCase(row: JoinedRow): DisputedCase {
  return {
    dispute: toDispute(row),
    objection: {
      number: row.objection_number,
      requestNumber: row.request_number,
      applicantName: row.applicant_name,
      grounds: JSON.parse(row.grounds) as ObjectionGround[],
      informationRequested: row.information_requested,
      dueOn: row.due_on as DateOnly,
      answeredOn: row.answered_on as DateOnly | null,
      answerReceivedOn: row.answer_received_on as DateOnly | null,
      outcome: row.outcome as ObjectionOutcome | null,
      completeOn: row.complete_on as DateOnly | null,
    },
  }
}

export type DisputeQuestion = { readonly agencyId: number; readonly search: string; readonly stage: DisputeStage | null }

const pattern = (typed: string) => `%${typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** By number at the commission, at court, of the objection, of the request, or by the applicant's name. */
const SEARCHED = [
  'dispute.commission_number',
  'dispute.ruling_number',
  'dispute.court_number',
  'dispute.cassation_number',
  'objection.registration_number',
  'objection.applicant_name',
  'request.registration_number',
] as const

function matching(question: DisputeQuestion) {
  const like = pattern(question.search.trim())
  const found = SEARCHED.map((column) => sql`${sql.ref(column)} LIKE ${like} ESCAPE '\\'`)
  return sql<boolean>`(dispute.agency_id = ${question.agencyId}
    AND (${question.stage} IS NULL OR dispute.stage = ${question.stage})
    AND (${question.search.trim()} = '' OR ${sql.join(found, sql` OR `)}))`
}

/** One page, newest first, and the full count. */
export async function listDisputes(
  read: Read,
  question: DisputeQuestion,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ rows: DisputedCase[]; total: number }> {
  const rows = await withObjection(read)
    .where(matching(question))
    .orderBy('dispute.filed_on', 'desc')
    .orderBy('dispute.id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  const count = await joined(read)
    .select((select) => select.fn.countAll<number>().as('count'))
    .where(matching(question))
    .executeTakeFirstOrThrow()
  return { rows: rows.map(toCase), total: count.count }
}

/** Disputes filed between two days, oldest first, for the workbook. */
export async function listDisputesForBook(read: Read, agencyId: number, from: DateOnly, to: DateOnly): Promise<DisputedCase[]> {
  const rows = await withObjection(read)
    .where('dispute.agency_id', '=', agencyId)
    .where('dispute.filed_on', '>=', from)
    .where('dispute.filed_on', '<=', to)
    .orderBy('dispute.filed_on')
    .orderBy('dispute.id')
    .execute()
  return rows.map(toCase)
}

/** One dispute; undefined when there is none of that id. */
export async function findDispute(read: Read, id: number): Promise<StoredDispute | undefined> {
  const row = await read.selectFrom('dispute').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toDispute(row)
}

/** One dispute with its objection; undefined when there is none of that id. */
export async function findDisputedCase(read: Read, id: number): Promise<DisputedCase | undefined> {
  const row = await withObjection(read).where('dispute.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toCase(row)
}

/** The DIP entry drafted from this dispute's ruling and still in the register, by the journal; null when there is none. */
export async function findOpenedInformation(read: Read, id: number): Promise<number | null> {
  const found = await sql<{ id: number }>`
    SELECT entry.id FROM journal JOIN public_information AS entry ON entry.id = journal.changes ->> '$.publicInformationId'
    WHERE journal.entity = 'dispute' AND journal.entity_id = ${id} AND journal.action = 'openInformation'
      AND entry.trashed_at IS NULL
    ORDER BY journal.id DESC LIMIT 1`.execute(read)
  return found.rows[0]?.id ?? null
}

/** Writes a new dispute and returns its id. */
export async function insertDispute(write: Write, agencyId: number, dispute: DisputeInput): Promise<number> {
  const row = await write
    .insertInto('dispute')
    .values({ agency_id: agencyId, ...disputeColumns(dispute) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Writes the dispute if `version` is still current. */
export async function updateDispute(write: Write, id: number, version: number, dispute: DisputeInput): Promise<boolean> {
  const result = await write
    .updateTable('dispute')
    .set({ ...disputeColumns(dispute), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Takes the dispute out of the register if `version` is still current. */
export async function deleteDispute(write: Write, id: number, version: number): Promise<boolean> {
  const done = await write.deleteFrom('dispute').where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return done.numDeletedRows === 1n
}
