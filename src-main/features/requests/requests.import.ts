// Writes requests from an office's old register: new numbers in the order of the file, the old number kept beside.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Agency } from '../office/office.contract.ts'
import type { NumberSeries } from '../office/register-number.ts'
import type { CommandContext } from '../slice.ts'
import type { RequestDraft } from './requests.draft.ts'
import type { DecisionInput, RequestInput } from './requests.contract.ts'
import { closingDay } from './requests.rules.ts'
import { insertRequest } from './requests.store.ts'

const BACKDATING_REASON = 'Diimpor dari register lama'

function toForm(draft: RequestDraft): RequestInput {
  return {
    receivedOn: draft.receivedOn,
    backdatingReason: BACKDATING_REASON,
    channel: draft.channel,
    applicantKind: draft.applicantKind,
    applicantName: draft.applicantName,
    nationalId: draft.nationalId,
    legalEntityDecree: '',
    address: draft.address,
    phone: draft.phone,
    email: draft.email,
    occupation: draft.occupation,
    proxyName: '',
    powerOfAttorney: '',
    informationRequested: draft.informationRequested,
    purpose: draft.purpose,
    unit: '',
    purposeKind: null,
    accessMethod: draft.accessMethod,
    deliveryMethod: null,
    notes: draft.notes,
  }
}

/** The decision as the register kept it; what it did not say stays empty and is never guessed. */
function toDecision(draft: RequestDraft, outcome: NonNullable<RequestDraft['outcome']>): DecisionInput {
  return {
    outcome,
    decidedOn: closingDay(draft.receivedOn, { noticeOn: draft.noticeOn, providedOn: draft.providedOn, decidedOn: null }),
    underControl: draft.underControl,
    otherBody: '',
    notDocumented: draft.notDocumented,
    formSoft: draft.formSoft,
    formHard: draft.formHard,
    refusalReasons: [],
    refusalText: draft.refusalReasonText,
    otherLaw: '',
    excludedInformationId: null,
    redactionNote: '',
    promisedOn: null,
    approvedBy: '',
    approvedOn: null,
    noticeOn: draft.noticeOn,
    providedOn: draft.providedOn,
    feeCopying: 0,
    feeDelivery: 0,
    // The old registers give one sum without its parts.
    feeOther: draft.feeTotal ?? 0,
    paymentMethod: draft.paymentMethod,
    items: [],
    answeredWith: [],
  }
}

/** Writes one request of an import batch and returns its id. */
export async function importRequest(
  context: Pick<CommandContext, 'read' | 'write' | 'now'>,
  office: {
    readonly agency: Agency
    readonly dueOn: (receivedOn: DateOnly) => DateOnly
    readonly takeNumber: NumberSeries['take']
  },
  batchId: number,
  draft: RequestDraft,
): Promise<number> {
  const { agency, dueOn, takeNumber } = office
  const number = await takeNumber('PIP', draft.receivedOn)
  return insertRequest(
    context.write,
    {
      agencyId: agency.id,
      number,
      registeredOn: draft.receivedOn,
      enteredAt: context.now,
      dueOn: dueOn(draft.receivedOn),
      originalNumber: draft.originalNumber,
      importBatchId: batchId,
      completeOn: draft.receivedOn,
      ...decidedOf(draft),
    },
    toForm(draft),
  )
}

/** The old register says no more about the case: it is closed with what it says. */
function decidedOf(draft: RequestDraft) {
  if (draft.outcome === null) return {}
  const decision = toDecision(draft, draft.outcome)
  return { decided: { decision, closedOn: decision.decidedOn, finishedOn: decision.decidedOn } }
}
