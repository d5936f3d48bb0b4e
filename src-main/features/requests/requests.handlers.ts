// One function an operation of the request register.
import type { z } from 'zod'
import { AppError } from '../../kernel/app-error.ts'
import { addDays } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline } from '../../kernel/working-days.ts'
import { wireDeadline } from '../calendar/calendar.wire.ts'
import { type Desk, openDesk } from '../calendar/desk.ts'
import { changedFields } from '../changes.ts'
import { discardCase, hasLetters } from '../discard.ts'
import { exclusionDay, exclusionState } from '../excluded-information/excluded-information.state.rules.ts'
import { findExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { previewRegisterNumber, takeRegisterNumber } from '../office/register-number.ts'
import { checkReceivedOn } from '../registration-dates.ts'
import type { CommandContext, Handlers, QueryContext } from '../slice.ts'
import { recordVoid } from '../void-numbers.ts'
import { requireWritten } from '../written.ts'
import { requestBookHandlers } from './requests.book.handlers.ts'
import { findLikelyDuplicates, listRequestsOfApplicant, suggestApplicants } from './applicants.store.ts'
import type { DecisionInput, RequestFilter, RequestInput, requestOperations } from './requests.contract.ts'
import { maskIdentity, toDetail, toRow, withoutMask } from './requests.presentation.ts'
import { caseDays, type StoredRequest } from './requests.rows.ts'
import { allowedOutcomes, clockStart, finishedAfterDecision, nextSteps, takeStep } from './requests.life-cycle.ts'
import { answerDeadline, checkDecision, closingDay, decideExtension } from './requests.rules.ts'
import {
  clearDecision,
  deleteRequest,
  findRequest,
  insertRequest,
  listHolderUnits,
  listObjectionsOf,
  listRequestYears,
  updateDecision,
  updateExtension,
  updateForm,
  updateSteps,
} from './requests.store.ts'
import { countRequests, listRequests, type RequestQuestion } from './requests.list.store.ts'

async function requireRequest(context: Pick<QueryContext, 'read'>, id: number): Promise<StoredRequest> {
  const request = await findRequest(context.read, id)
  if (request === undefined) throw new AppError('notFound')
  return request
}

type Filter = z.output<z.ZodObject<typeof RequestFilter>>

/** The lanes of the list as bounds on the due day. "Soon" is within the next three working days. */
function questionOf(filter: Filter, desk: Desk): RequestQuestion {
  const { lane, ...rest } = filter
  const none = { state: null, dueFrom: null, dueTo: null } as const
  switch (lane) {
    case null:
      return { ...rest, ...none }
    case 'open':
    case 'closed':
    case 'waiting':
      return { ...rest, ...none, state: lane }
    case 'overdue':
      return { ...rest, state: 'running', dueFrom: null, dueTo: addDays(desk.today, -1) }
    case 'dueToday':
      return { ...rest, state: 'running', dueFrom: desk.today, dueTo: desk.today }
    case 'dueSoon':
      return {
        ...rest,
        state: 'running',
        dueFrom: addDays(desk.today, 1),
        dueTo: computeDeadline(desk.calendar, desk.today, 3).due,
      }
  }
}

function journal(context: CommandContext, request: StoredRequest, action: string, changes: Record<string, unknown>): void {
  context.record({ entity: 'request', entityId: request.id, agencyId: request.agencyId, action, changes })
}

export const requestHandlers: Handlers<typeof requestOperations> = {
  async 'requests.list'(context, { offset, limit, ...filter }) {
    const desk = await openDesk(context, filter.agencyId)
    const question = questionOf(filter, desk)
    const lines = await listRequests(context.read, question, { offset, limit })
    return { rows: lines.map((line) => toRow(line, desk)), total: await countRequests(context.read, question) }
  },

  async 'requests.get'(context, { id }) {
    const request = await requireRequest(context, id)
    const desk = await openDesk(context, request.agencyId)
    const objections = await listObjectionsOf(context.read, id)
    const excluded =
      request.excludedInformationId === null
        ? undefined
        : await findExcludedInformation(context.read, request.excludedInformationId)
    return toDetail(request, desk, objections, excluded?.title ?? null)
  },

  async 'requests.suggestApplicants'(context, { agencyId, typed }) {
    const known = await suggestApplicants(context.read, agencyId, typed)
    return known.map((one) => ({ ...one, ...maskIdentity(one) }))
  },

  'requests.ofApplicant': (context, { id }) => listRequestsOfApplicant(context.read, id),

  'requests.likelyDuplicates': (context, { agencyId, ...form }) => findLikelyDuplicates(context.read, agencyId, form),

  'requests.units': (context, { agencyId }) => listHolderUnits(context.read, agencyId),

  'requests.years': (context, { agencyId }) => listRequestYears(context.read, agencyId),

  async 'requests.preview'(context, { agencyId, receivedOn }) {
    const { agency, calendar, today } = await openDesk(context, agencyId)
    const number = await previewRegisterNumber(context.read, agency, 'PIP', today)
    return { nextNumber: number.text, today, deadline: wireDeadline(answerDeadline(calendar, receivedOn, false)) }
  },

  async 'requests.register'(context, { agencyId, form: typed, papersComplete, sameApplicantAs }) {
    const { agency, calendar, today } = await openDesk(context, agencyId)
    const form = await withIdentityOf(context, agencyId, sameApplicantAs, typed)
    refuseFieldProblems(checkReceivedOn(today, form))
    const number = await takeRegisterNumber(context.write, agency, 'PIP', today, context.now)
    const dueOn = answerDeadline(calendar, form.receivedOn, false).due
    const completeOn = papersComplete ? today : null
    const id = await insertRequest(
      context.write,
      {
        agencyId,
        number,
        registeredOn: today,
        enteredAt: context.now,
        dueOn,
        originalNumber: '',
        importBatchId: null,
        completeOn,
      },
      form,
    )
    context.record({
      entity: 'request',
      entityId: id,
      agencyId,
      action: 'create',
      changes: changedFields({}, { ...form, number: number.text, completeOn }),
    })
    return { id, version: 1, registrationNumber: number.text }
  },

  async 'requests.update'(context, { id, version, form: typed }) {
    const before = await requireRequest(context, id)
    const { agency, calendar } = await openDesk(context, before.agencyId)
    const form: RequestInput = withoutMask(before, typed)
    if (form.receivedOn > before.registeredOn) refuseFieldProblems([{ path: 'form.receivedOn', code: 'date.afterRegistration' }])
    refuseFieldProblems(checkReceivedOn(before.registeredOn, form))
    const later = [before.incompleteOn, before.extendedOn, before.decidedOn].filter((day) => day !== null)
    if (later.some((day) => day < form.receivedOn))
      refuseFieldProblems([{ path: 'form.receivedOn', code: 'date.afterLaterStep' }])
    const start = clockStart({ ...before, receivedOn: form.receivedOn }, agency.restartOnRepair)
    const dueOn = answerDeadline(calendar, start, before.extendedOn !== null).due
    const closedOn = before.outcome === null ? null : closingDay(form.receivedOn, before)
    requireWritten(await updateForm(context.write, id, version, form, { dueOn, closedOn }))
    journal(context, before, 'update', changedFields({ ...before }, form))
    return { id, version: version + 1 }
  },

  async 'requests.extend'(context, { id, version, extendedOn, reason, note }) {
    const before = await requireRequest(context, id)
    const { agency, calendar, today } = await openDesk(context, before.agencyId)
    if (extendedOn > today) refuseFieldProblems([{ path: 'extendedOn', code: 'date.inFuture' }])
    if (before.outcome === null && before.completeOn === null) throw new AppError('requests.notComplete')
    const start = clockStart(before, agency.restartOnRepair)
    const decision = decideExtension(calendar, { ...before, receivedOn: start }, extendedOn)
    if (!decision.ok) throw new AppError(decision.error)
    const { dueOn } = decision.value
    requireWritten(await updateExtension(context.write, id, version, { on: extendedOn, reason, note, dueOn }))
    journal(context, before, 'extend', { extendedOn, reason, note, dueOn: [before.dueOn, dueOn] })
    return { id, version: version + 1 }
  },

  async 'requests.decide'(context, { id, version, decision }) {
    const before = await requireRequest(context, id)
    const { calendar, today } = await openDesk(context, before.agencyId)
    if (!allowedOutcomes(calendar, caseDays(before), today).includes(decision.outcome))
      throw new AppError(before.completeOn === null ? 'requests.notComplete' : 'requests.outcomeNotAllowed')
    const scope = await scopeOfExclusion(context, { agencyId: before.agencyId, calendar }, decision)
    const problems = checkDecision(before.receivedOn, decision, today, scope)
    refuseFieldProblems(problems.map((problem) => ({ path: `decision.${problem.path}`, code: problem.code })))
    const closedOn = closingDay(before.receivedOn, decision)
    const finishedOn = finishedAfterDecision(caseDays(before), caseDays({ ...before, ...decision }), closedOn)
    requireWritten(await updateDecision(context.write, id, version, decision, { closedOn, finishedOn }))
    journal(context, before, before.outcome === null ? 'decide' : 'correctDecision', changedFields({ ...before }, decision))
    return { id, version: version + 1 }
  },

  async 'requests.takeStep'(context, { id, version, taken }) {
    const before = await requireRequest(context, id)
    const { agency, calendar, today } = await openDesk(context, before.agencyId)
    const hasObjection = (await listObjectionsOf(context.read, id)).length > 0
    const days = caseDays(before)
    const result = takeStep(days, taken, nextSteps(calendar, days, agency, today, hasObjection), today)
    if (!result.ok) {
      if (result.error === 'requests.stepNotAllowed') throw new AppError(result.error)
      refuseFieldProblems([{ path: 'taken.on', code: result.error }])
      throw new AppError('internal')
    }
    const after = { ...before, ...result.value }
    const dueOn = answerDeadline(calendar, clockStart(after, agency.restartOnRepair), before.extendedOn !== null).due
    const closedOn = before.outcome === null ? null : closingDay(before.receivedOn, after)
    requireWritten(await updateSteps(context.write, id, version, result.value, { dueOn, closedOn }))
    journal(context, before, taken.step, changedFields({ ...before }, { ...result.value, dueOn }))
    return { id, version: version + 1 }
  },

  async 'requests.reopen'(context, { id, version, reason }) {
    const before = await requireRequest(context, id)
    if (before.outcome === null) throw new AppError('requests.notClosed')
    if ((await listObjectionsOf(context.read, id)).length > 0) throw new AppError('requests.hasObjection')
    requireWritten(await clearDecision(context.write, id, version))
    journal(context, before, 'reopen', { reason, outcome: [before.outcome, null] })
    return { id, version: version + 1 }
  },

  async 'requests.discard'(context, { id, version, reason }) {
    const before = await requireRequest(context, id)
    if (before.outcome !== null) throw new AppError('requests.alreadyClosed')
    if ((await listObjectionsOf(context.read, id)).length > 0) throw new AppError('requests.notDiscardedWithObjection')
    if (await hasLetters(context, { entity: 'request', id })) throw new AppError('requests.hasLetters')
    const { agencyId, registrationNumber: number } = before
    const journaled = await discardCase(context, { entity: 'request', id, agencyId }, { reason, number })
    recordVoid(context, [{ agencyId, type: 'PIP', number }], journaled)
    requireWritten(await deleteRequest(context.write, id, version))
    return {}
  },

  async 'requests.revealIdentity'(context, { id, reason }) {
    const request = await requireRequest(context, id)
    const { nationalId, address, phone, email, identityErasedOn: on } = request
    if (on !== null && [nationalId, address, phone, email].every((value) => value === '')) throw new AppError('privacy.erased')
    journal(context, request, 'revealIdentity', { reason })
    return { nationalId, address, phone, email }
  },

  ...requestBookHandlers,
}

/**
 * The scope of the linked record of excluded information. Refuses one of another agency, one not decided yet (UU KIP Ps.19),
 * and one that was opened or had run out on the day of the decision (Perki KI 1/2021 Ps.52).
 */
async function scopeOfExclusion(
  context: CommandContext,
  desk: { readonly agencyId: number; readonly calendar: WorkingCalendar },
  { excludedInformationId, decidedOn }: Pick<DecisionInput, 'excludedInformationId' | 'decidedOn'>,
) {
  if (excludedInformationId === null) return null
  const exclusion = await findExcludedInformation(context.read, excludedInformationId)
  const problem = (code: string) => refuseFieldProblems([{ path: 'decision.excludedInformationId', code }])
  if (exclusion?.agencyId !== desk.agencyId) {
    problem('decision.exclusionRecordRequired')
    return null
  }
  const state = exclusionState(exclusion, exclusionDay(desk.calendar, decidedOn))
  if (state === 'draft') problem('decision.exclusionNotDecided')
  if (state === 'opened' || state === 'expired') problem('decision.exclusionOver')
  return exclusion.scope
}

/** The identity of an earlier request of the same applicant in place of the masks that the form shows. */
async function withIdentityOf(
  context: CommandContext,
  agencyId: number,
  earlierId: number | null,
  form: RequestInput,
): Promise<RequestInput> {
  if (earlierId === null) return form
  const earlier = await requireRequest(context, earlierId)
  if (earlier.agencyId !== agencyId) throw new AppError('notFound')
  return withoutMask(earlier, form)
}
