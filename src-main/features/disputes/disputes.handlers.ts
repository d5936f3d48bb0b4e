// One function an operation of the dispute register.
import { AppError } from '../../kernel/app-error.ts'
import { type Desk, openDesk } from '../calendar/desk.ts'
import { changedFields } from '../changes.ts'
import { discardCase } from '../discard.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { findObjection } from '../objections/objections.store.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { Handlers, QueryContext } from '../slice.ts'
import { requireWritten } from '../written.ts'
import type { DisputeInput, disputeOperations } from './disputes.contract.ts'
import { disputeDayProblems } from './disputes.dates.rules.ts'
import { openByRuling } from './disputes.opening.ts'
import { presentDetail, presentDispute } from './disputes.presentation.ts'
import { COURT_OF_AN_AGENCY } from './disputes.rules.ts'
import { settledStage } from './disputes.stage.rules.ts'
import {
  deleteDispute,
  findDispute,
  findDisputedCase,
  findOpenedInformation,
  insertDispute,
  listDisputes,
  updateDispute,
} from './disputes.store.ts'

/** Checks the days against the objection and the office's today; settles what follows from the facts. */
async function settled(context: Pick<QueryContext, 'read'>, desk: Desk, typed: DisputeInput): Promise<DisputeInput> {
  const objection = await findObjection(context.read, typed.objectionId)
  if (objection?.agencyId !== desk.agency.id) throw new AppError('disputes.objectionNotFound')
  const problems = disputeDayProblems(typed, objection.receivedOn, desk.today)
  refuseFieldProblems(problems.map((problem) => ({ ...problem, path: `dispute.${problem.path}` })))
  return {
    ...typed,
    sessions: typed.sessions.toSorted((one, other) => one.on.localeCompare(other.on) || one.time.localeCompare(other.time)),
    stage: settledStage(typed.stage, typed),
    courtKind: typed.courtKind ?? (typed.courtFiledOn === null ? null : COURT_OF_AN_AGENCY),
  }
}

export const disputeHandlers: Handlers<typeof disputeOperations> = {
  async 'disputes.list'(context, { offset, limit, ...question }) {
    const desk = await openDesk(context, question.agencyId)
    const { rows, total } = await listDisputes(context.read, question, { offset, limit })
    return { rows: rows.map((found) => presentDispute(desk, found)), total }
  },

  async 'disputes.get'(context, { id }) {
    const found = await findDisputedCase(context.read, id)
    if (found === undefined) throw new AppError('notFound')
    const desk = await openDesk(context, found.dispute.agencyId)
    return presentDetail(desk, found, await findOpenedInformation(context.read, id))
  },

  async 'disputes.add'(context, { agencyId, dispute: typed }) {
    const dispute = await settled(context, await openDesk(context, agencyId), typed)
    const id = await insertDispute(context.write, agencyId, dispute)
    context.record({ entity: 'dispute', entityId: id, agencyId, action: 'create', changes: changedFields({}, dispute) })
    return { id, version: 1 }
  },

  async 'disputes.update'(context, { id, version, dispute: typed }) {
    const before = await findDispute(context.read, id)
    if (before === undefined) throw new AppError('notFound')
    const dispute = await settled(context, await openDesk(context, before.agencyId), typed)
    requireWritten(await updateDispute(context.write, id, version, dispute))
    const changes = changedFields({ ...before }, dispute)
    context.record({ entity: 'dispute', entityId: id, agencyId: before.agencyId, action: 'update', changes })
    return { id, version: version + 1 }
  },

  async 'disputes.discard'(context, { id, version, reason }) {
    const before = await findDispute(context.read, id)
    if (before === undefined) throw new AppError('notFound')
    if (before.rulingType !== null) throw new AppError('disputes.hasRuling')
    const { agencyId, commissionNumber: number } = before
    await discardCase(context, { entity: 'dispute', id, agencyId }, { reason, number })
    requireWritten(await deleteDispute(context.write, id, version))
    return {}
  },

  'disputes.openByRuling': (context, { id }) => openByRuling(context, id),

  async 'disputes.exportWorkbook'(context, { agencyId, from, to, profile, saveToken }) {
    await requireAgency(context, agencyId)
    const path = context.files.pathOf(saveToken)
    return { jobId: context.jobs.start('disputeBook', { agencyId, from, to, profile, path }) }
  },
}
