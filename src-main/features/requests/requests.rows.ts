// The request as a record of the program, and its mapping to and from the table's columns.
import type { Selectable } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { RequestTable } from '../../storage/tables.ts'
import type { DecisionInput, RequestInput } from './requests.contract.ts'
import type { CaseDays } from './requests.life-cycle.ts'
import type { ExtensionReason, RequestOutcome } from './requests.rules.ts'

export type StoredRequest = RequestInput &
  Omit<DecisionInput, 'outcome' | 'decidedOn'> & {
    readonly id: number
    readonly version: number
    readonly agencyId: number
    readonly registrationNumber: string
    readonly originalNumber: string
    readonly registeredOn: DateOnly
    readonly enteredAt: string
    readonly extendedOn: DateOnly | null
    readonly extensionReason: ExtensionReason | null
    readonly extensionNote: string
    readonly dueOn: DateOnly
    readonly outcome: RequestOutcome | null
    readonly decidedOn: DateOnly | null
    readonly closedOn: DateOnly | null
    readonly incompleteOn: DateOnly | null
    readonly incompleteReceivedOn: DateOnly | null
    readonly missingPapers: string
    readonly completeOn: DateOnly | null
    readonly paidOn: DateOnly | null
    readonly finishedOn: DateOnly | null
    readonly identityErasedOn: DateOnly | null
  }

/** A case as another register kept it. */
export type WholeRequest = Omit<StoredRequest, 'id' | 'version' | 'registrationNumber'>

const day = (text: string | null) => text as DateOnly | null
const flag = (value: boolean) => (value ? 1 : 0)

/** Row to record. */
export function toRequest(row: Selectable<RequestTable>): StoredRequest {
  return {
    id: row.id,
    version: row.version,
    agencyId: row.agency_id,
    registrationNumber: row.registration_number,
    originalNumber: row.original_number,
    receivedOn: row.received_on as DateOnly,
    registeredOn: row.registered_on as DateOnly,
    backdatingReason: row.backdating_reason,
    enteredAt: row.entered_at,
    channel: row.channel as StoredRequest['channel'],
    applicantKind: row.applicant_kind as StoredRequest['applicantKind'],
    applicantName: row.applicant_name,
    nationalId: row.national_id,
    legalEntityDecree: row.legal_entity_decree,
    address: row.address,
    phone: row.phone,
    email: row.email,
    occupation: row.occupation,
    proxyName: row.proxy_name,
    powerOfAttorney: row.power_of_attorney,
    informationRequested: row.information_requested,
    purpose: row.purpose,
    accessMethod: row.access_method as StoredRequest['accessMethod'],
    deliveryMethod: row.delivery_method as StoredRequest['deliveryMethod'],
    unit: row.unit,
    purposeKind: row.purpose_kind as StoredRequest['purposeKind'],
    extendedOn: day(row.extended_on),
    extensionReason: row.extension_reason as ExtensionReason | null,
    extensionNote: row.extension_note,
    dueOn: row.due_on as DateOnly,
    closedOn: day(row.closed_on),
    notes: row.notes,
    incompleteOn: day(row.incomplete_on),
    incompleteReceivedOn: day(row.incomplete_received_on),
    missingPapers: row.missing_papers,
    completeOn: day(row.complete_on),
    paidOn: day(row.paid_on),
    finishedOn: day(row.finished_on),
    identityErasedOn: day(row.identity_erased_on),
    ...toDecision(row),
  }
}

function toDecision(row: Selectable<RequestTable>) {
  return {
    outcome: row.outcome as RequestOutcome | null,
    decidedOn: day(row.decided_on),
    underControl: row.under_control === null ? null : row.under_control === 1,
    otherBody: row.other_body,
    notDocumented: row.not_documented === 1,
    formSoft: row.form_soft === 1,
    formHard: row.form_hard === 1,
    refusalReasons: JSON.parse(row.refusal_reasons) as DecisionInput['refusalReasons'],
    refusalText: row.refusal_text,
    otherLaw: row.other_law,
    excludedInformationId: row.excluded_information_id,
    redactionNote: row.redaction_note,
    promisedOn: day(row.promised_on),
    approvedBy: row.approved_by,
    approvedOn: day(row.approved_on),
    noticeOn: day(row.notice_on),
    providedOn: day(row.provided_on),
    feeCopying: row.fee_copying,
    feeDelivery: row.fee_delivery,
    feeOther: row.fee_other,
    paymentMethod: row.payment_method,
    items: JSON.parse(row.items) as DecisionInput['items'],
    answeredWith: JSON.parse(row.answered_with) as DecisionInput['answeredWith'],
  }
}

/** What the rules of the life cycle look at. */
export function caseDays(request: StoredRequest): CaseDays {
  return { ...request, fee: request.feeCopying + request.feeDelivery + request.feeOther }
}

/** Columns of the form fields. */
export function formColumns(form: RequestInput) {
  return {
    received_on: form.receivedOn,
    backdating_reason: form.backdatingReason,
    channel: form.channel,
    applicant_kind: form.applicantKind,
    applicant_name: form.applicantName,
    national_id: form.nationalId,
    legal_entity_decree: form.legalEntityDecree,
    address: form.address,
    phone: form.phone,
    email: form.email,
    occupation: form.occupation,
    proxy_name: form.proxyName,
    power_of_attorney: form.powerOfAttorney,
    information_requested: form.informationRequested,
    purpose: form.purpose,
    access_method: form.accessMethod,
    delivery_method: form.deliveryMethod,
    unit: form.unit,
    purpose_kind: form.purposeKind,
    notes: form.notes,
  }
}

type DecisionFields = Omit<DecisionInput, 'outcome' | 'decidedOn'> & Pick<StoredRequest, 'outcome' | 'decidedOn'>

/** Columns of a decision; `closedOn` is the day that counts for the year (`closingDay`), null while there is no decision. */
export function decisionColumns(decision: DecisionFields, closedOn: DateOnly | null, finishedOn: DateOnly | null) {
  return {
    outcome: decision.outcome,
    decided_on: decision.decidedOn,
    closed_on: closedOn,
    finished_on: finishedOn,
    items: JSON.stringify(decision.items),
    answered_with: JSON.stringify(decision.answeredWith),
    under_control: decision.underControl === null ? null : flag(decision.underControl),
    other_body: decision.otherBody,
    not_documented: flag(decision.notDocumented),
    form_soft: flag(decision.formSoft),
    form_hard: flag(decision.formHard),
    refusal_reasons: JSON.stringify(decision.refusalReasons),
    refusal_text: decision.refusalText,
    other_law: decision.otherLaw,
    excluded_information_id: decision.excludedInformationId,
    redaction_note: decision.redactionNote,
    promised_on: decision.promisedOn,
    approved_by: decision.approvedBy,
    approved_on: decision.approvedOn,
    notice_on: decision.noticeOn,
    provided_on: decision.providedOn,
    fee_copying: decision.feeCopying,
    fee_delivery: decision.feeDelivery,
    fee_other: decision.feeOther,
    payment_method: decision.paymentMethod,
  }
}

/** Every column of a case but its number and its batch. */
export function wholeColumns(request: WholeRequest) {
  return {
    ...formColumns(request),
    ...decisionColumns(request, request.closedOn, request.finishedOn),
    agency_id: request.agencyId,
    original_number: request.originalNumber,
    registered_on: request.registeredOn,
    entered_at: request.enteredAt,
    due_on: request.dueOn,
    extended_on: request.extendedOn,
    extension_reason: request.extensionReason,
    extension_note: request.extensionNote,
    incomplete_on: request.incompleteOn,
    incomplete_received_on: request.incompleteReceivedOn,
    missing_papers: request.missingPapers,
    complete_on: request.completeOn,
    paid_on: request.paidOn,
    identity_erased_on: request.identityErasedOn,
  }
}
