// The objection as a record of the program, and its mapping to and from the table's columns.
import type { Selectable } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { ObjectionTable } from '../../storage/tables.ts'
import type { ObjectionAnswer, ObjectionInput } from './objections.contract.ts'
import type { ObjectionGround, ObjectionOutcome } from './objections.rules.ts'

export type StoredObjection = ObjectionInput &
  Omit<ObjectionAnswer, 'outcome'> & {
    readonly id: number
    readonly version: number
    readonly agencyId: number
    readonly registrationNumber: string
    readonly originalNumber: string
    readonly registeredOn: DateOnly
    readonly dueOn: DateOnly
    readonly outcome: ObjectionOutcome | null
  }

/** Row to record. */
export function toObjection(row: Selectable<ObjectionTable>): StoredObjection {
  return {
    id: row.id,
    version: row.version,
    agencyId: row.agency_id,
    registrationNumber: row.registration_number,
    originalNumber: row.original_number,
    requestId: row.request_id,
    receivedOn: row.received_on as DateOnly,
    registeredOn: row.registered_on as DateOnly,
    backdatingReason: row.backdating_reason,
    applicantName: row.applicant_name,
    address: row.address,
    phone: row.phone,
    occupation: row.occupation,
    proxyName: row.proxy_name,
    proxyAddress: row.proxy_address,
    proxyPhone: row.proxy_phone,
    informationRequested: row.information_requested,
    purpose: row.purpose,
    grounds: JSON.parse(row.grounds) as ObjectionGround[],
    caseStatement: row.case_statement,
    dueOn: row.due_on as DateOnly,
    outcome: row.outcome as ObjectionOutcome | null,
    answeredOn: row.answered_on as DateOnly | null,
    answerNumber: row.answer_number,
    answerText: row.answer_text,
    superiorName: row.superior_name,
    superiorPosition: row.superior_position,
    applicantReaction: row.applicant_reaction,
    notes: row.notes,
  }
}

/** Columns of the form (Lamp. X). */
export function formColumns(form: ObjectionInput) {
  return {
    request_id: form.requestId,
    received_on: form.receivedOn,
    backdating_reason: form.backdatingReason,
    applicant_name: form.applicantName,
    address: form.address,
    phone: form.phone,
    occupation: form.occupation,
    proxy_name: form.proxyName,
    proxy_address: form.proxyAddress,
    proxy_phone: form.proxyPhone,
    information_requested: form.informationRequested,
    purpose: form.purpose,
    grounds: JSON.stringify(form.grounds),
    case_statement: form.caseStatement,
    notes: form.notes,
  }
}

/** Columns of the superior's answer. */
export function answerColumns(answer: ObjectionAnswer) {
  return {
    outcome: answer.outcome,
    answered_on: answer.answeredOn,
    answer_number: answer.answerNumber,
    answer_text: answer.answerText,
    superior_name: answer.superiorName,
    superior_position: answer.superiorPosition,
    applicant_reaction: answer.applicantReaction,
  }
}
