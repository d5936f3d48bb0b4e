// One function an operation of the request register.
import type { z } from 'zod'
import { AppError } from '../../kernel/app-error.ts'
import { addDays } from '../../kernel/date-only.ts'
import { computeDeadline } from '../../kernel/working-days.ts'
import { wireDeadline } from '../calendar/calendar.wire.ts'
import { type Desk, openDesk } from '../calendar/desk.ts'
import { changedFields } from '../changes.ts'
import { findExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import { requireAgency } from '../office/office.handlers.ts'
import { previewRegisterNumber, takeRegisterNumber } from '../office/register-number.ts'
import { checkReceivedOn } from '../registration-dates.ts'
import type { CommandContext, Handlers, QueryContext } from '../slice.ts'
import { requireWritten } from '../written.ts'
import type { RequestFilter, RequestInput, requestOperations } from './requests.contract.ts'
import { toDetail, toRow, withoutMask } from './requests.presentation.ts'
import type { StoredRequest } from './requests.rows.ts'
import { answerDeadline, checkDecision, closingDay, decideExtension } from './requests.rules.ts'
import {
  clearDecision,
  countRequests,
  findRequest,
  insertRequest,
  listObjectionsOf,
  listRequests,
  listRequestYears,
  type RequestQuestion,
  updateDecision,
  updateExtension,
  updateForm,
} from './requests.store.ts'

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
      return { ...rest, ...none, state: lane }
    case 'overdue':
      return { ...rest, state: 'open', dueFrom: null, dueTo: addDays(desk.today, -1) }
    case 'dueToday':
      return { ...rest, state: 'open', dueFrom: desk.today, dueTo: desk.today }
    case 'dueSoon':
      return { ...rest, state: 'open', dueFrom: addDays(desk.today, 1), dueTo: computeDeadline(desk.calendar, desk.today, 3).due }
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

  'requests.years': (context, { agencyId }) => listRequestYears(context.read, agencyId),

  async 'requests.preview'(context, { agencyId, receivedOn }) {
    const { agency, calendar, today } = await openDesk(context, agencyId)
    const number = await previewRegisterNumber(context.read, agency, 'PIP', today)
    return { nextNumber: number.text, today, deadline: wireDeadline(answerDeadline(calendar, receivedOn, false)) }
  },

  async 'requests.register'(context, { agencyId, form }) {
    const { agency, calendar, today } = await openDesk(context, agencyId)
    refuseFieldProblems(checkReceivedOn(today, form))
    const number = await takeRegisterNumber(context.write, agency, 'PIP', today, context.now)
    const dueOn = answerDeadline(calendar, form.receivedOn, false).due
    const id = await insertRequest(
      context.write,
      { agencyId, number, registeredOn: today, enteredAt: context.now, dueOn, originalNumber: '', importBatchId: null },
      form,
    )
    context.record({
      entity: 'request',
      entityId: id,
      agencyId,
      action: 'create',
      changes: changedFields({}, { ...form, number: number.text }),
    })
    return { id, version: 1, registrationNumber: number.text }
  },

  async 'requests.update'(context, { id, version, form: typed }) {
    const before = await requireRequest(context, id)
    const { calendar } = await openDesk(context, before.agencyId)
    const form: RequestInput = withoutMask(before, typed)
    if (form.receivedOn > before.registeredOn) refuseFieldProblems([{ path: 'form.receivedOn', code: 'date.afterRegistration' }])
    const dueOn = answerDeadline(calendar, form.receivedOn, before.extendedOn !== null).due
    const closedOn = before.outcome === null ? null : closingDay(form.receivedOn, before)
    requireWritten(await updateForm(context.write, id, version, form, { dueOn, closedOn }))
    journal(context, before, 'update', changedFields({ ...before }, form))
    return { id, version: version + 1 }
  },

  async 'requests.extend'(context, { id, version, extendedOn, reason, note }) {
    const before = await requireRequest(context, id)
    const { calendar, today } = await openDesk(context, before.agencyId)
    if (extendedOn > today) refuseFieldProblems([{ path: 'extendedOn', code: 'date.inFuture' }])
    const decision = decideExtension(calendar, before, extendedOn)
    if (!decision.ok) throw new AppError(decision.error)
    const { dueOn } = decision.value
    requireWritten(await updateExtension(context.write, id, version, { on: extendedOn, reason, note, dueOn }))
    journal(context, before, 'extend', { extendedOn, reason, note, dueOn: [before.dueOn, dueOn] })
    return { id, version: version + 1 }
  },

  async 'requests.decide'(context, { id, version, decision }) {
    const before = await requireRequest(context, id)
    const problems = checkDecision(before.receivedOn, decision)
    refuseFieldProblems(problems.map((problem) => ({ path: `decision.${problem.path}`, code: problem.code })))
    await requireOwnExclusion(context, before.agencyId, decision.excludedInformationId)
    requireWritten(await updateDecision(context.write, id, version, decision, closingDay(before.receivedOn, decision)))
    journal(context, before, before.outcome === null ? 'decide' : 'correctDecision', changedFields({ ...before }, decision))
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

  async 'requests.revealIdentity'(context, { id, reason }) {
    const request = await requireRequest(context, id)
    journal(context, request, 'revealIdentity', { reason })
    const { nationalId, address, phone, email } = request
    return { nationalId, address, phone, email }
  },

  async 'requests.exportWorkbook'(context, { agencyId, from, to, mode, saveToken }) {
    await requireAgency(context, agencyId)
    const path = context.files.pathOf(saveToken)
    return { jobId: context.jobs.start('requestBook', { agencyId, from, to, mode, path }) }
  },
}

async function requireOwnExclusion(context: CommandContext, agencyId: number, exclusionId: number | null): Promise<void> {
  if (exclusionId === null) return
  const exclusion = await findExcludedInformation(context.read, exclusionId)
  if (exclusion?.agencyId !== agencyId)
    refuseFieldProblems([{ path: 'decision.excludedInformationId', code: 'decision.exclusionRecordRequired' }])
}
