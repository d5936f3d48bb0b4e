// One function an operation of the dispute register.
import { AppError } from '../../kernel/app-error.ts'
import { type Desk, openDesk } from '../calendar/desk.ts'
import { changedFields } from '../changes.ts'
import type { StoredObjection } from '../objections/objections.rows.ts'
import { findObjection, findRequestNumbers } from '../objections/objections.store.ts'
import type { Handlers, QueryContext } from '../slice.ts'
import { requireWritten } from '../written.ts'
import type { Dispute, DisputeInput, disputeOperations } from './disputes.contract.ts'
import { disputeWindow } from './disputes.rules.ts'
import { findDispute, insertDispute, listDisputes, type StoredDispute, updateDispute } from './disputes.store.ts'

async function requireObjectionOf(
  context: Pick<QueryContext, 'read'>,
  agencyId: number,
  dispute: DisputeInput,
): Promise<StoredObjection> {
  const objection = await findObjection(context.read, dispute.objectionId)
  if (objection?.agencyId !== agencyId) throw new AppError('disputes.objectionNotFound')
  return objection
}

function refuseEarlyFiling(objection: StoredObjection, dispute: DisputeInput): void {
  // Only after keberatan (UU KIP Ps.37(1)).
  if (dispute.filedOn < objection.receivedOn) throw new AppError('disputes.filedBeforeObjection')
}

async function present(context: Pick<QueryContext, 'read'>, desk: Desk, dispute: StoredDispute): Promise<Dispute> {
  const objection = await requireObjectionOf(context, dispute.agencyId, dispute)
  const numbers = await findRequestNumbers(context.read, objection.requestId === null ? [] : [objection.requestId])
  const { due } = disputeWindow(desk.calendar, objection)
  return {
    ...dispute,
    objectionNumber: objection.registrationNumber,
    requestNumber: objection.requestId === null ? null : (numbers.get(objection.requestId) ?? null),
    applicantName: objection.applicantName,
    filingDueOn: due,
    filedLate: dispute.filedOn > due,
  }
}

export const disputeHandlers: Handlers<typeof disputeOperations> = {
  async 'disputes.list'(context, { offset, limit, ...question }) {
    const desk = await openDesk(context, question.agencyId)
    const { rows, total } = await listDisputes(context.read, question, { offset, limit })
    const presented: Dispute[] = []
    for (const row of rows) presented.push(await present(context, desk, row))
    return { rows: presented, total }
  },

  async 'disputes.get'(context, { id }) {
    const dispute = await findDispute(context.read, id)
    if (dispute === undefined) throw new AppError('notFound')
    return present(context, await openDesk(context, dispute.agencyId), dispute)
  },

  async 'disputes.add'(context, { agencyId, dispute }) {
    refuseEarlyFiling(await requireObjectionOf(context, agencyId, dispute), dispute)
    const id = await insertDispute(context.write, agencyId, dispute)
    context.record({ entity: 'dispute', entityId: id, agencyId, action: 'create', changes: changedFields({}, dispute) })
    return { id, version: 1 }
  },

  async 'disputes.update'(context, { id, version, dispute }) {
    const before = await findDispute(context.read, id)
    if (before === undefined) throw new AppError('notFound')
    refuseEarlyFiling(await requireObjectionOf(context, before.agencyId, dispute), dispute)
    requireWritten(await updateDispute(context.write, id, version, dispute))
    const changes = changedFields({ ...before }, dispute)
    context.record({ entity: 'dispute', entityId: id, agencyId: before.agencyId, action: 'update', changes })
    return { id, version: version + 1 }
  },
}
