// The objections and disputes of a period, as little of each as its figures look at, and as much as a list of them shows.
import { sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import { disputeAsAt } from '../disputes/disputes.as-at.figures.ts'
import { toDispute } from '../disputes/disputes.rows.ts'
import type { ObjectionGround } from '../objections/objections.rules.ts'
import type { DisputeFact, ObjectionFact, ObjectionResult } from './case-figures.rules.ts'
import { OBJECTION_CLOSED_ON, type Period } from './figure-conditions.store.ts'

const day = (text: string | null) => text as DateOnly | null

type Words = { readonly number: string; readonly applicantName: string; readonly on: DateOnly; readonly subject: string }
export type ObjectionCaseFact = ObjectionFact & Words & { readonly answeredOn: DateOnly | null }
export type DisputeCaseFact = DisputeFact & Words

/** Objections received in the period with their result at its end. */
export async function listObjectionFacts(read: Read, { agencyId, from, to }: Period): Promise<ObjectionCaseFact[]> {
  const rows = await read
    .selectFrom('objection')
    .select(['id', 'registration_number', 'applicant_name', 'received_on', 'grounds', 'information_requested', 'answered_on'])
    .select(['execution_due_on', 'executed_on'])
    .select(sql<ObjectionResult>`CASE WHEN ${OBJECTION_CLOSED_ON} <= ${to} THEN outcome ELSE 'inProcess' END`.as('result'))
    .where('agency_id', '=', agencyId)
    .where('received_on', '>=', from)
    .where('received_on', '<=', to)
    .orderBy('received_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.registration_number,
    applicantName: row.applicant_name,
    on: row.received_on as DateOnly,
    subject: row.information_requested,
    answeredOn: day(row.answered_on),
    grounds: JSON.parse(row.grounds) as ObjectionGround[],
    result: row.result,
    executionDueOn: row.result === 'inProcess' ? null : day(row.execution_due_on),
    executedOn: row.executed_on !== null && row.executed_on <= to ? day(row.executed_on) : null,
  }))
}

const AT_COURT = ['court_filed_on', 'court_ruled_on', 'cassation_filed_on', 'cassation_ruled_on'] as const

/**
 * Disputes filed in the period as they stood on its last day, and older ones that were before a court in it: a suit belongs
 * to the report of the year in which it was brought.
 */
export async function listDisputeFacts(read: Read, { agencyId, from, to }: Period): Promise<DisputeCaseFact[]> {
  const rows = await read
    .selectFrom('dispute')
    .innerJoin('objection', 'objection.id', 'dispute.objection_id')
    .selectAll('dispute')
    .select(['objection.applicant_name', 'objection.information_requested'])
    .where('dispute.agency_id', '=', agencyId)
    .where((where) =>
      where.or((['filed_on', ...AT_COURT] as const).map((column) => where.between(`dispute.${column}`, from, to))),
    )
    .orderBy('dispute.filed_on')
    .orderBy('dispute.id')
    .execute()
  const within = (text: string | null) => (text !== null && text >= from && text <= to ? day(text) : null)
  return rows.map((row) => {
    const { stage, mediationResult, rulingType, rulingOrder, executionDueOn, executedOn } = disputeAsAt(toDispute(row), to)
    return {
      id: row.id,
      number: row.commission_number,
      applicantName: row.applicant_name,
      on: row.filed_on as DateOnly,
      subject: row.information_requested,
      filedInPeriod: within(row.filed_on) !== null,
      stage,
      mediationResult,
      rulingType,
      rulingOrder,
      executionDueOn,
      executedOn,
      courtFiledOn: within(row.court_filed_on),
      courtRuledOn: within(row.court_ruled_on),
      cassationFiledOn: within(row.cassation_filed_on),
      cassationRuledOn: within(row.cassation_ruled_on),
    }
  })
}
