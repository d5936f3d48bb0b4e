// The dispute as a record of the program, and its mapping to and from the table's columns.
import type { Selectable } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { DisputeTable } from '../../storage/tables.ts'
import type { DisputeInput } from './disputes.contract.ts'

export type StoredDispute = DisputeInput & { readonly id: number; readonly version: number; readonly agencyId: number }

const day = (text: string | null) => text as DateOnly | null

/** Row to record. */
export function toDispute(row: Selectable<DisputeTable>): StoredDispute {
  return {
    id: row.id,
    version: row.version,
    agencyId: row.agency_id,
    objectionId: row.objection_id,
    commissionLevel: row.commission_level as DisputeInput['commissionLevel'],
    commissionName: row.commission_name,
    commissionNumber: row.commission_number,
    filedOn: row.filed_on as DateOnly,
    respondentRepresentative: row.respondent_representative,
    stage: row.stage as DisputeInput['stage'],
    sessions: JSON.parse(row.sessions) as DisputeInput['sessions'],
    mediator: row.mediator,
    mediationStartedOn: day(row.mediation_started_on),
    mediationExtendedOn: day(row.mediation_extended_on),
    mediationEndedOn: day(row.mediation_ended_on),
    mediationResult: row.mediation_result as DisputeInput['mediationResult'],
    rulingType: row.ruling_type as DisputeInput['rulingType'],
    rulingNumber: row.ruling_number,
    rulingOn: day(row.ruling_on),
    rulingReceivedOn: day(row.ruling_received_on),
    rulingOrder: row.ruling_order as DisputeInput['rulingOrder'],
    executionDueOn: day(row.execution_due_on),
    executedOn: day(row.executed_on),
    executionNote: row.execution_note,
    courtKind: row.court_kind as DisputeInput['courtKind'],
    courtName: row.court_name,
    courtNumber: row.court_number,
    courtFiledOn: day(row.court_filed_on),
    courtRuledOn: day(row.court_ruled_on),
    courtRulingReceivedOn: day(row.court_ruling_received_on),
    courtResult: row.court_result,
    cassationNumber: row.cassation_number,
    cassationFiledOn: day(row.cassation_filed_on),
    cassationRuledOn: day(row.cassation_ruled_on),
    cassationResult: row.cassation_result,
    finalOn: day(row.final_on),
    notes: row.notes,
  }
}

/** Record to columns. */
export function disputeColumns(dispute: DisputeInput) {
  return {
    objection_id: dispute.objectionId,
    commission_level: dispute.commissionLevel,
    commission_name: dispute.commissionName,
    commission_number: dispute.commissionNumber,
    filed_on: dispute.filedOn,
    respondent_representative: dispute.respondentRepresentative,
    stage: dispute.stage,
    sessions: JSON.stringify(dispute.sessions),
    mediator: dispute.mediator,
    mediation_started_on: dispute.mediationStartedOn,
    mediation_extended_on: dispute.mediationExtendedOn,
    mediation_ended_on: dispute.mediationEndedOn,
    mediation_result: dispute.mediationResult,
    ruling_type: dispute.rulingType,
    ruling_number: dispute.rulingNumber,
    ruling_on: dispute.rulingOn,
    ruling_received_on: dispute.rulingReceivedOn,
    ruling_order: dispute.rulingOrder,
    execution_due_on: dispute.executionDueOn,
    executed_on: dispute.executedOn,
    execution_note: dispute.executionNote,
    court_kind: dispute.courtKind,
    court_name: dispute.courtName,
    court_number: dispute.courtNumber,
    court_filed_on: dispute.courtFiledOn,
    court_ruled_on: dispute.courtRuledOn,
    court_ruling_received_on: dispute.courtRulingReceivedOn,
    court_result: dispute.courtResult,
    cassation_number: dispute.cassationNumber,
    cassation_filed_on: dispute.cassationFiledOn,
    cassation_ruled_on: dispute.cassationRuledOn,
    cassation_result: dispute.cassationResult,
    final_on: dispute.finalOn,
    notes: dispute.notes,
  }
}
