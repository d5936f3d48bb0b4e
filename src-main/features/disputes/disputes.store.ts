// Queries of the dispute register; the only SQL of the slice.
import type { Selectable } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { DisputeTable } from '../../storage/tables.ts'
import type { DisputeInput } from './disputes.contract.ts'
import type { DisputeStage } from './disputes.rules.ts'

export type StoredDispute = DisputeInput & { readonly id: number; readonly version: number; readonly agencyId: number }

const day = (text: string | null) => text as DateOnly | null

function toDispute(row: Selectable<DisputeTable>): StoredDispute {
  return {
    id: row.id,
    version: row.version,
    agencyId: row.agency_id,
    objectionId: row.objection_id,
    commissionName: row.commission_name,
    commissionNumber: row.commission_number,
    filedOn: row.filed_on as DateOnly,
    respondentRepresentative: row.respondent_representative,
    stage: row.stage as DisputeStage,
    mediator: row.mediator,
    mediationStartedOn: day(row.mediation_started_on),
    mediationEndedOn: day(row.mediation_ended_on),
    mediationResult: row.mediation_result as DisputeInput['mediationResult'],
    rulingType: row.ruling_type as DisputeInput['rulingType'],
    rulingNumber: row.ruling_number,
    rulingOn: day(row.ruling_on),
    rulingReceivedOn: day(row.ruling_received_on),
    rulingOrder: row.ruling_order as DisputeInput['rulingOrder'],
    executionDueOn: day(row.execution_due_on),
    executedOn: day(row.executed_on),
    courtName: row.court_name,
    courtNumber: row.court_number,
    courtFiledOn: day(row.court_filed_on),
    courtRuledOn: day(row.court_ruled_on),
    courtResult: row.court_result,
    notes: row.notes,
  }
}

function toColumns(dispute: DisputeInput) {
  return {
    objection_id: dispute.objectionId,
    commission_name: dispute.commissionName,
    commission_number: dispute.commissionNumber,
    filed_on: dispute.filedOn,
    respondent_representative: dispute.respondentRepresentative,
    stage: dispute.stage,
    mediator: dispute.mediator,
    mediation_started_on: dispute.mediationStartedOn,
    mediation_ended_on: dispute.mediationEndedOn,
    mediation_result: dispute.mediationResult,
    ruling_type: dispute.rulingType,
    ruling_number: dispute.rulingNumber,
    ruling_on: dispute.rulingOn,
    ruling_received_on: dispute.rulingReceivedOn,
    ruling_order: dispute.rulingOrder,
    execution_due_on: dispute.executionDueOn,
    executed_on: dispute.executedOn,
    court_name: dispute.courtName,
    court_number: dispute.courtNumber,
    court_filed_on: dispute.courtFiledOn,
    court_ruled_on: dispute.courtRuledOn,
    court_result: dispute.courtResult,
    notes: dispute.notes,
  }
}

/** One page, newest first, and the full count. */
export async function listDisputes(
  read: Read,
  question: { readonly agencyId: number; readonly stage: DisputeStage | null },
  page: { readonly offset: number; readonly limit: number },
): Promise<{ rows: StoredDispute[]; total: number }> {
  let query = read.selectFrom('dispute').where('agency_id', '=', question.agencyId)
  if (question.stage !== null) query = query.where('stage', '=', question.stage)
  const rows = await query
    .selectAll()
    .orderBy('filed_on', 'desc')
    .orderBy('id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  const count = await query.select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return { rows: rows.map(toDispute), total: count.count }
}

/** One dispute; undefined when there is none of that id. */
export async function findDispute(read: Read, id: number): Promise<StoredDispute | undefined> {
  const row = await read.selectFrom('dispute').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toDispute(row)
}

/** Writes a new dispute and returns its id. */
export async function insertDispute(write: Write, agencyId: number, dispute: DisputeInput): Promise<number> {
  const row = await write
    .insertInto('dispute')
    .values({ agency_id: agencyId, ...toColumns(dispute) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Writes the dispute if `version` is still current. */
export async function updateDispute(write: Write, id: number, version: number, dispute: DisputeInput): Promise<boolean> {
  const result = await write
    .updateTable('dispute')
    .set({ ...toColumns(dispute), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
