// One function an operation of the objection register.
import { AppError } from '../../kernel/app-error.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import { workingDaysLeft } from '../../kernel/working-days.ts'
import { wireDeadline } from '../calendar/calendar.wire.ts'
import { type Desk, openDesk } from '../calendar/desk.ts'
import { changedFields } from '../changes.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { requireAgency } from '../office/office.handlers.ts'
import { previewRegisterNumber, takeRegisterNumber } from '../office/register-number.ts'
import { checkReceivedOn } from '../registration-dates.ts'
import { clockStart } from '../requests/requests.life-cycle.ts'
import { findRequest } from '../requests/requests.store.ts'
import type { CommandContext, Handlers, QueryContext } from '../slice.ts'
import { requireWritten } from '../written.ts'
import type { ObjectionInput, ObjectionRow, objectionOperations } from './objections.contract.ts'
import { contactsOf, maskContacts, withoutMask } from './objections.presentation.ts'
import type { StoredObjection } from './objections.rows.ts'
import { checkAnswer, filingWindow, needsRequest, objectionDeadline } from './objections.rules.ts'
import {
  clearAnswer,
  countObjections,
  findObjection,
  findRequestNumbers,
  insertObjection,
  listDisputesOf,
  listObjections,
  listObjectionYears,
  updateAnswer,
  updateObjectionDeadline,
  updateObjectionForm,
} from './objections.store.ts'

async function requireObjection(context: Pick<QueryContext, 'read'>, id: number): Promise<StoredObjection> {
  const objection = await findObjection(context.read, id)
  if (objection === undefined) throw new AppError('notFound')
  return objection
}

/** The window of UU KIP Ps.36(1) against the linked request; null without one. */
async function windowOf(context: Pick<QueryContext, 'read'>, desk: Desk, requestId: number | null) {
  if (requestId === null) return null
  const request = await findRequest(context.read, requestId)
  if (request === undefined || request.agencyId !== desk.agency.id) throw new AppError('objections.requestNotFound')
  return filingWindow(desk.calendar, { ...request, clockStart: clockStart(request, desk.agency.restartOnRepair) })
}

async function checkLink(context: CommandContext, desk: Desk, form: ObjectionInput): Promise<void> {
  if (form.requestId === null && needsRequest(form.grounds)) throw new AppError('objections.requestRequired')
  await windowOf(context, desk, form.requestId)
}

const daysLeft = (desk: Desk, objection: { outcome: unknown; dueOn: DateOnly }) =>
  objection.outcome === null ? workingDaysLeft(desk.calendar, desk.today, objection.dueOn) : null

function journal(context: CommandContext, objection: StoredObjection, action: string, changes: Record<string, unknown>): void {
  context.record({ entity: 'objection', entityId: objection.id, agencyId: objection.agencyId, action, changes })
}

export const objectionHandlers: Handlers<typeof objectionOperations> = {
  async 'objections.list'(context, { agencyId, search, year, state, offset, limit }) {
    const desk = await openDesk(context, agencyId)
    const question = {
      agencyId,
      search,
      year,
      state: state === 'overdue' ? ('open' as const) : state,
      dueBefore: state === 'overdue' ? desk.today : null,
    }
    const found = await listObjections(context.read, question, { offset, limit })
    const numbers = await findRequestNumbers(
      context.read,
      found.flatMap((one) => (one.requestId === null ? [] : [one.requestId])),
    )
    const disputes = await listDisputesOf(
      context.read,
      found.map((one) => one.id),
    )
    const disputed = new Set(disputes.map((dispute) => dispute.objectionId))
    const rows = found.map(
      (one): ObjectionRow => ({
        id: one.id,
        version: one.version,
        registrationNumber: one.registrationNumber,
        receivedOn: one.receivedOn,
        applicantName: one.applicantName,
        requestNumber: one.requestId === null ? null : (numbers.get(one.requestId) ?? null),
        grounds: one.grounds,
        outcome: one.outcome,
        dueOn: one.dueOn,
        daysLeft: daysLeft(desk, one),
        answeredOn: one.answeredOn,
        hasDispute: disputed.has(one.id),
      }),
    )
    return { rows, total: await countObjections(context.read, question) }
  },

  async 'objections.get'(context, { id }) {
    const objection = await requireObjection(context, id)
    const desk = await openDesk(context, objection.agencyId)
    const window = await windowOf(context, desk, objection.requestId)
    const numbers = await findRequestNumbers(context.read, objection.requestId === null ? [] : [objection.requestId])
    const disputes = await listDisputesOf(context.read, [id])
    return {
      ...objection,
      ...maskContacts(objection),
      requestNumber: objection.requestId === null ? null : (numbers.get(objection.requestId) ?? null),
      daysLeft: daysLeft(desk, objection),
      deadline: wireDeadline(objectionDeadline(desk.calendar, objection.receivedOn)),
      filingWindow: window === null ? null : wireDeadline(window),
      filedLate: window === null ? null : objection.receivedOn > window.due,
      disputes: disputes.map(({ objectionId: _, ...dispute }) => dispute),
    }
  },

  async 'objections.revealContacts'(context, { id, reason }) {
    const objection = await requireObjection(context, id)
    journal(context, objection, 'revealContacts', { reason })
    return contactsOf(objection)
  },

  'objections.years': (context, { agencyId }) => listObjectionYears(context.read, agencyId),

  async 'objections.preview'(context, { agencyId, receivedOn, requestId }) {
    const desk = await openDesk(context, agencyId)
    const number = await previewRegisterNumber(context.read, desk.agency, 'KEB', desk.today)
    const window = await windowOf(context, desk, requestId)
    return {
      nextNumber: number.text,
      today: desk.today,
      deadline: wireDeadline(objectionDeadline(desk.calendar, receivedOn)),
      filingWindow: window === null ? null : wireDeadline(window),
      filedLate: window === null ? null : receivedOn > window.due,
    }
  },

  async 'objections.register'(context, { agencyId, form }) {
    const desk = await openDesk(context, agencyId)
    refuseFieldProblems(checkReceivedOn(desk.today, form))
    await checkLink(context, desk, form)
    const number = await takeRegisterNumber(context.write, desk.agency, 'KEB', desk.today, context.now)
    const dueOn = objectionDeadline(desk.calendar, form.receivedOn).due
    const id = await insertObjection(
      context.write,
      { agencyId, number, registeredOn: desk.today, enteredAt: context.now, dueOn, originalNumber: '', importBatchId: null },
      form,
    )
    const changes = changedFields({}, { ...form, number: number.text })
    context.record({ entity: 'objection', entityId: id, agencyId, action: 'create', changes })
    return { id, version: 1, registrationNumber: number.text }
  },

  async 'objections.update'(context, { id, version, form: typed }) {
    const before = await requireObjection(context, id)
    const form = withoutMask(before, typed)
    const desk = await openDesk(context, before.agencyId)
    if (form.receivedOn > before.registeredOn) refuseFieldProblems([{ path: 'form.receivedOn', code: 'date.afterRegistration' }])
    await checkLink(context, desk, form)
    requireWritten(await updateObjectionForm(context.write, id, version, form))
    await updateObjectionDeadline(context.write, id, objectionDeadline(desk.calendar, form.receivedOn).due)
    journal(context, before, 'update', changedFields({ ...before }, form))
    return { id, version: version + 1 }
  },

  async 'objections.answer'(context, { id, version, answer }) {
    const before = await requireObjection(context, id)
    refuseFieldProblems(checkAnswer(before.receivedOn, answer).map((problem) => ({ ...problem, path: `answer.${problem.path}` })))
    requireWritten(await updateAnswer(context.write, id, version, answer))
    journal(context, before, before.outcome === null ? 'answer' : 'correctAnswer', changedFields({ ...before }, answer))
    return { id, version: version + 1 }
  },

  async 'objections.reopen'(context, { id, version, reason }) {
    const before = await requireObjection(context, id)
    if (before.outcome === null) throw new AppError('objections.notAnswered')
    if ((await listDisputesOf(context.read, [id])).length > 0) throw new AppError('objections.hasDispute')
    requireWritten(await clearAnswer(context.write, id, version))
    journal(context, before, 'reopen', { reason, outcome: [before.outcome, null] })
    return { id, version: version + 1 }
  },

  async 'objections.exportWorkbook'(context, { agencyId, from, to, saveToken }) {
    await requireAgency(context, agencyId)
    return { jobId: context.jobs.start('objectionBook', { agencyId, from, to, path: context.files.pathOf(saveToken) }) }
  },
}
