// The objections and disputes of a fiscal year, as little of each as its figures look at, and as much as a list of them shows.
import { sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import type { ObjectionGround } from '../objections/objections.rules.ts'
import type { DisputeFact, ObjectionFact, ObjectionResult } from './case-figures.rules.ts'
import { OBJECTION_CLOSED_ON, type Period } from './annual-report.store.ts'

type Words = { readonly number: string; readonly applicantName: string; readonly on: DateOnly }
export type ObjectionCaseFact = ObjectionFact & Words
export type DisputeCaseFact = DisputeFact & Words

/** Objections received in the period with their result at its end. */
export async function listObjectionFacts(read: Read, { agencyId, from, to }: Period): Promise<ObjectionCaseFact[]> {
  const rows = await read
    .selectFrom('objection')
    .select(['id', 'registration_number', 'applicant_name', 'received_on', 'grounds'])
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
    grounds: JSON.parse(row.grounds) as ObjectionGround[],
    result: row.result,
  }))
}

/** Disputes filed in the period as the register knows them now: a ruling often comes in the year after the filing. */
export async function listDisputeFacts(read: Read, { agencyId, from, to }: Period): Promise<DisputeCaseFact[]> {
  const rows = await read
    .selectFrom('dispute')
    .innerJoin('objection', 'objection.id', 'dispute.objection_id')
    .selectAll('dispute')
    .select('objection.applicant_name')
    .where('dispute.agency_id', '=', agencyId)
    .where('dispute.filed_on', '>=', from)
    .where('dispute.filed_on', '<=', to)
    .orderBy('dispute.filed_on')
    .orderBy('dispute.id')
    .execute()
  const day = (text: string | null) => text as DateOnly | null
  return rows.map((row) => ({
    id: row.id,
    number: row.commission_number,
    applicantName: row.applicant_name,
    on: row.filed_on as DateOnly,
    stage: row.stage as DisputeFact['stage'],
    mediationResult: row.mediation_result as DisputeFact['mediationResult'],
    rulingType: row.ruling_type as DisputeFact['rulingType'],
    rulingOrder: row.ruling_order as DisputeFact['rulingOrder'],
    executionDueOn: day(row.execution_due_on),
    executedOn: day(row.executed_on),
    courtFiledOn: day(row.court_filed_on),
    courtRuledOn: day(row.court_ruled_on),
    cassationFiledOn: day(row.cassation_filed_on),
    cassationRuledOn: day(row.cassation_ruled_on),
  }))
}
