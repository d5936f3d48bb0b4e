// Writes objections from an office's old register.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Agency } from '../office/office.contract.ts'
import type { NumberSeries } from '../office/register-number.ts'
import { findRequestIdByNumber } from '../requests/requests.numbers.store.ts'
import type { CommandContext } from '../slice.ts'
import type { ObjectionDraft } from './objections.draft.ts'
import { insertObjection, updateAnswer } from './objections.store.ts'

/** Writes one objection of an import batch, linked to its request when the number is known here; returns its id. */
export async function importObjection(
  context: Pick<CommandContext, 'read' | 'write' | 'now'>,
  office: {
    readonly agency: Agency
    readonly dueOn: (receivedOn: DateOnly) => DateOnly
    readonly takeNumber: NumberSeries['take']
  },
  batchId: number,
  draft: ObjectionDraft,
): Promise<number> {
  const { agency, dueOn, takeNumber } = office
  const requestId = (await findRequestIdByNumber(context.read, agency.id, draft.requestNumber)) ?? null
  const unlinked =
    requestId === null && draft.requestNumber !== '' ? `Nomor permohonan pada register lama: ${draft.requestNumber}` : ''
  const number = await takeNumber('KEB', draft.receivedOn)
  const id = await insertObjection(
    context.write,
    {
      agencyId: agency.id,
      number,
      registeredOn: draft.receivedOn,
      enteredAt: context.now,
      dueOn: dueOn(draft.receivedOn),
      originalNumber: draft.originalNumber,
      importBatchId: batchId,
    },
    {
      requestId,
      receivedOn: draft.receivedOn,
      backdatingReason: 'Diimpor dari register lama',
      applicantName: draft.applicantName,
      address: draft.address,
      phone: [draft.phone, draft.email].filter((part) => part !== '').join('; '),
      occupation: draft.occupation,
      proxyName: draft.proxyName,
      proxyAddress: '',
      proxyPhone: '',
      informationRequested: draft.informationRequested,
      purpose: draft.purpose,
      grounds: [...draft.grounds],
      caseStatement: draft.caseStatement,
      notes: [draft.notes, unlinked].filter((part) => part !== '').join('\n'),
    },
  )
  if (draft.outcome !== null)
    await updateAnswer(context.write, id, 1, {
      outcome: draft.outcome,
      answeredOn: draft.answeredOn,
      answerNumber: '',
      answerText: draft.superiorDecision,
      superiorName: draft.superiorNameAndPosition,
      superiorPosition: '',
      applicantReaction: draft.applicantReaction,
      // What an old register says was granted counts as done; it kept no day for it.
      executionDueOn: null,
    })
  return id
}
