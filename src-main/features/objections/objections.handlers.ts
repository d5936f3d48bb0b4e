// One function an operation of the objection register.
import { draftEntry } from '../public-information/public-information.draft.ts'
import { AppError } from '../../kernel/app-error.ts'
import { wireDeadline } from '../calendar/calendar.wire.ts'
import { type Desk, openDesk } from '../calendar/desk.ts'
import { changedFields } from '../changes.ts'
import { discardCase, hasLetters } from '../discard.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { requireAgency } from '../office/office.handlers.ts'
import { previewRegisterNumber, takeRegisterNumber } from '../office/register-number.ts'
import type { PublicInformationInput } from '../public-information/public-information.contract.ts'
import { insertPublicInformation } from '../public-information/public-information.store.ts'
import { checkReceivedOn } from '../registration-dates.ts'
import { clockStart } from '../requests/requests.life-cycle.ts'
import { findRequest } from '../requests/requests.store.ts'
import type { CommandContext, Handlers, QueryContext } from '../slice.ts'
import { recordVoid } from '../void-numbers.ts'
import { requireWritten } from '../written.ts'
import type { ObjectionAnswer, ObjectionDetail, ObjectionInput, objectionOperations } from './objections.contract.ts'
import {
  allowedObjectionOutcomes,
  objectionClockStart,
  receiptBound,
  suggestedExecution,
  takeObjectionStep,
} from './objections.life-cycle.ts'
import { contactsOf, stepsOf, toDetail, toRow, withoutMask } from './objections.presentation.ts'
import type { StoredObjection } from './objections.rows.ts'
import {
  checkAnswer,
  filingWindow,
  hasWrittenAnswer,
  isFiledEarly,
  isUpheld,
  needsRequest,
  objectionDeadline,
} from './objections.rules.ts'
import {
  clearAnswer,
  deleteObjection,
  countObjections,
  findObjection,
  findRequestNumbers,
  insertObjection,
  listDisputesOf,
  listObjections,
  listObjectionYears,
  updateAnswer,
  updateObjectionForm,
  updateObjectionStep,
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
  const window = filingWindow(desk.calendar, { ...request, clockStart: clockStart(request, desk.agency.restartOnRepair) })
  return { ...window, noticeOn: request.noticeOn }
}

async function checkLink(context: CommandContext, desk: Desk, form: ObjectionInput): Promise<void> {
  if (form.requestId === null && needsRequest(form.grounds)) throw new AppError('objections.requestRequired')
  await windowOf(context, desk, form.requestId)
}

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
      state: state === 'overdue' ? ('running' as const) : state,
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
    const rows = found.map((one) =>
      toRow(one, desk, one.requestId === null ? null : (numbers.get(one.requestId) ?? null), disputed.has(one.id)),
    )
    return { rows, total: await countObjections(context.read, question) }
  },

  async 'objections.get'(context, { id }) {
    const objection = await requireObjection(context, id)
    const desk = await openDesk(context, objection.agencyId)
    const window = await windowOf(context, desk, objection.requestId)
    const numbers = await findRequestNumbers(context.read, objection.requestId === null ? [] : [objection.requestId])
    const disputes = await listDisputesOf(context.read, [id])
    return toDetail(objection, desk, {
      requestNumber: objection.requestId === null ? null : (numbers.get(objection.requestId) ?? null),
      filingWindow: window === null ? null : (wireDeadline(window) as ObjectionDetail['filingWindow']),
      filedEarly: isFiledEarly(objection.receivedOn, window),
      disputes: disputes.map(({ objectionId: _, ...dispute }) => dispute),
    })
  },

  async 'objections.revealContacts'(context, { id, reason }) {
    const objection = await requireObjection(context, id)
    const contacts = contactsOf(objection)
    const { identityErasedOn: on } = objection
    if (on !== null && Object.values(contacts).every((value) => value === '')) throw new AppError('privacy.erased')
    journal(context, objection, 'revealContacts', { reason })
    return contacts
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
      filedEarly: isFiledEarly(receivedOn, window),
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
    refuseFieldProblems(checkReceivedOn(before.registeredOn, form))
    // A later day would overtake what was already done with the objection.
    const later = [before.incompleteOn, before.deliberationOn, before.answeredOn].filter((day) => day !== null)
    if (form.receivedOn > before.receivedOn && later.some((day) => day < form.receivedOn))
      refuseFieldProblems([{ path: 'form.receivedOn', code: 'date.afterLaterStep' }])
    await checkLink(context, desk, form)
    const completeOn = before.incompleteOn === null ? form.receivedOn : before.completeOn
    const dueOn = objectionDeadline(desk.calendar, completeOn ?? form.receivedOn).due
    requireWritten(await updateObjectionForm(context.write, id, version, form, { completeOn, dueOn }))
    journal(context, before, 'update', changedFields({ ...before }, form))
    return { id, version: version + 1 }
  },

  async 'objections.takeStep'(context, { id, version, taken }) {
    const before = await requireObjection(context, id)
    const desk = await openDesk(context, before.agencyId)
    const filedOn = (await listDisputesOf(context.read, [id])).map((dispute) => dispute.filedOn)
    const result = takeObjectionStep(before, taken, {
      allowed: stepsOf(desk, before, filedOn.length > 0),
      today: desk.today,
      receiptBound: receiptBound(before, filedOn),
    })
    if (!result.ok) {
      if (result.error === 'objections.stepNotAllowed') throw new AppError(result.error)
      refuseFieldProblems([{ path: 'taken.on', code: result.error }])
      throw new AppError('internal')
    }
    const after = { ...before, ...result.value }
    const dueOn = before.outcome === null ? objectionDeadline(desk.calendar, objectionClockStart(after)).due : before.dueOn
    requireWritten(await updateObjectionStep(context.write, id, version, result.value, dueOn))
    journal(context, before, taken.step, changedFields({ ...before }, { ...result.value, dueOn }))
    return { id, version: version + 1 }
  },

  async 'objections.answer'(context, { id, version, answer: typed }) {
    const before = await requireObjection(context, id)
    const desk = await openDesk(context, before.agencyId)
    if (before.outcome === null && before.completeOn === null && typed.outcome !== 'withdrawn')
      throw new AppError('objections.notComplete')
    const answer = withExecution(desk, withoutLetter(typed))
    const problems = checkAnswer({ ...before, startsOn: objectionClockStart(before) }, answer, desk.today)
    refuseFieldProblems(problems.map((problem) => ({ ...problem, path: `answer.${problem.path}` })))
    if (!allowedObjectionOutcomes(desk.calendar, before, desk.today).includes(answer.outcome))
      throw new AppError('objections.outcomeNotAllowed')
    requireWritten(await updateAnswer(context.write, id, version, answer))
    journal(context, before, before.outcome === null ? 'answer' : 'correctAnswer', changedFields({ ...before }, answer))
    return { id, version: version + 1 }
  },

  async 'objections.draftInformation'(context, { id, title, summary }) {
    const objection = await requireObjection(context, id)
    const desk = await openDesk(context, objection.agencyId)
    if (!stepsOf(desk, objection, true).some(({ step }) => step === 'draftInformation'))
      throw new AppError('objections.stepNotAllowed')
    const entry = openedInformation(title, summary)
    const { agencyId } = objection
    const informationId = await insertPublicInformation(context.write, agencyId, entry, desk.today, null)
    const changes = changedFields({}, entry)
    context.record({ entity: 'publicInformation', entityId: informationId, agencyId, action: 'create', changes })
    journal(context, objection, 'draftInformation', { informationId, title })
    return { id: informationId }
  },

  async 'objections.reopen'(context, { id, version, reason }) {
    const before = await requireObjection(context, id)
    if (before.outcome === null) throw new AppError('objections.notAnswered')
    if ((await listDisputesOf(context.read, [id])).length > 0) throw new AppError('objections.hasDispute')
    if (before.executedOn !== null) throw new AppError('objections.stepNotAllowed')
    requireWritten(await clearAnswer(context.write, id, version))
    journal(context, before, 'reopen', { reason, ...changedFields({ ...before }, { outcome: null, answerNumber: '' }) })
    return { id, version: version + 1 }
  },

  async 'objections.discard'(context, { id, version, reason }) {
    const before = await requireObjection(context, id)
    if (before.outcome !== null) throw new AppError('objections.alreadyAnswered')
    if ((await listDisputesOf(context.read, [id])).length > 0) throw new AppError('objections.notDiscardedWithDispute')
    if (await hasLetters(context, { entity: 'objection', id })) throw new AppError('objections.hasLetters')
    const { agencyId, registrationNumber: number } = before
    const journaled = await discardCase(context, { entity: 'objection', id, agencyId }, { reason, number })
    recordVoid(context, [{ agencyId, type: 'KEB', number }], journaled)
    requireWritten(await deleteObjection(context.write, id, version))
    return {}
  },

  async 'objections.exportBook'(context, { saveToken, ...order }) {
    const { agencyId, ...changes } = order
    await requireAgency(context, agencyId)
    const jobId = context.jobs.start('objectionBook', { ...order, path: context.files.pathOf(saveToken) })
    context.record({ entity: 'objectionBook', entityId: null, agencyId, action: 'export', changes })
    return { jobId }
  },
}

/** An objection left unanswered or withdrawn has no letter: no date, number or signatory of one. */
function withoutLetter(answer: ObjectionAnswer): ObjectionAnswer {
  if (hasWrittenAnswer(answer.outcome)) return answer
  return { ...answer, answeredOn: null, answerNumber: '', superiorName: '', superiorPosition: '' }
}

/**
 * The answer with its promise: what is upheld is carried out by a named or suggested day, a settlement by a named one, and
 * nothing else promises anything (ppid 6.4: a granted objection reopens its request as a task).
 */
function withExecution(desk: Desk, answer: ObjectionAnswer): ObjectionAnswer {
  const { outcome, answeredOn, executionDueOn } = answer
  if (outcome === 'settled') return answer
  if (!isUpheld(outcome)) return { ...answer, executionDueOn: null }
  return { ...answer, executionDueOn: executionDueOn ?? suggestedExecution(desk.calendar, answeredOn ?? desk.today) }
}

/** What an objection opened is available at any time (UU KIP Ps.11(2)); the clerk completes the draft in the DIP. */
function openedInformation(title: string, summary: string): PublicInformationInput {
  return draftEntry({ category: 'anytime', title, summary, checklistCodes: ['T-q'] })
}
