// The objection as a record of the program, and its mapping to and from the table's columns.
import type { Selectable } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { ObjectionTable } from '../../storage/tables.ts'
import type { ObjectionAnswer, ObjectionInput } from './objections.contract.ts'
import type { ObjectionStepResult } from './objections.life-cycle.ts'
import { hasWrittenAnswer, type ObjectionGround, type ObjectionOutcome } from './objections.rules.ts'

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
    readonly incompleteOn: DateOnly | null
    readonly missingPapers: string
    readonly completeOn: DateOnly | null
    readonly answerReceivedOn: DateOnly | null
    readonly deliberationOn: DateOnly | null
    readonly deliberationNote: string
    readonly executedOn: DateOnly | null
    readonly executionNote: string
    readonly identityErasedOn: DateOnly | null
  }

/** A case as another register kept it. */
export type WholeObjection = Omit<StoredObjection, 'id' | 'version' | 'registrationNumber'> & { readonly enteredAt: string }

const day = (text: string | null) => text as DateOnly | null

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
    answeredOn: day(row.answered_on),
    executionDueOn: day(row.execution_due_on),
    answerNumber: row.answer_number,
    answerText: row.answer_text,
    superiorName: row.superior_name,
    superiorPosition: row.superior_position,
    applicantReaction: row.applicant_reaction,
    notes: row.notes,
    incompleteOn: day(row.incomplete_on),
    missingPapers: row.missing_papers,
    completeOn: day(row.complete_on),
    answerReceivedOn: day(row.answer_received_on),
    deliberationOn: day(row.deliberation_on),
    deliberationNote: row.deliberation_note,
    executedOn: day(row.executed_on),
    executionNote: row.execution_note,
    identityErasedOn: day(row.identity_erased_on),
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

/** Every column of a case but its number and its batch. */
export function wholeColumns(objection: WholeObjection) {
  return {
    ...formColumns(objection),
    agency_id: objection.agencyId,
    original_number: objection.originalNumber,
    registered_on: objection.registeredOn,
    entered_at: objection.enteredAt,
    due_on: objection.dueOn,
    outcome: objection.outcome,
    answered_on: objection.answeredOn,
    answer_number: objection.answerNumber,
    answer_text: objection.answerText,
    superior_name: objection.superiorName,
    superior_position: objection.superiorPosition,
    applicant_reaction: objection.applicantReaction,
    incomplete_on: objection.incompleteOn,
    missing_papers: objection.missingPapers,
    complete_on: objection.completeOn,
    answer_received_on: objection.answerReceivedOn,
    deliberation_on: objection.deliberationOn,
    deliberation_note: objection.deliberationNote,
    execution_due_on: objection.executionDueOn,
    executed_on: objection.executedOn,
    execution_note: objection.executionNote,
    identity_erased_on: objection.identityErasedOn,
  }
}

/** Columns of a step; those it does not touch are left out. */
export function stepColumns(result: ObjectionStepResult): Record<string, string | null> {
  const columns = {
    incomplete_on: result.incompleteOn,
    missing_papers: result.missingPapers,
    complete_on: result.completeOn,
    deliberation_on: result.deliberationOn,
    deliberation_note: result.deliberationNote,
    answer_received_on: result.answerReceivedOn,
    executed_on: result.executedOn,
    execution_note: result.executionNote,
  }
  return Object.fromEntries(Object.entries(columns).filter((entry): entry is [string, string | null] => entry[1] !== undefined))
}

/** Columns of the superior's answer. Without a letter there is no receipt of one. */
export function answerColumns(answer: ObjectionAnswer) {
  return {
    ...(hasWrittenAnswer(answer.outcome) ? {} : { answer_received_on: null }),
    execution_due_on: answer.executionDueOn,
    outcome: answer.outcome,
    answered_on: answer.answeredOn,
    answer_number: answer.answerNumber,
    answer_text: answer.answerText,
    superior_name: answer.superiorName,
    superior_position: answer.superiorPosition,
    applicant_reaction: answer.applicantReaction,
  }
}
