// Gathers a whole case from the registers and lets its clocks run.
import type { z } from 'zod'
import { AppError } from '../../kernel/app-error.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import { wireDeadline } from '../calendar/calendar.wire.ts'
import { openDesk } from '../calendar/desk.ts'
import { procedureOf } from '../disputes/disputes.rules.ts'
import { findDispute } from '../disputes/disputes.store.ts'
import type { StoredObjection } from '../objections/objections.rows.ts'
import { findObjection, listDisputesOf } from '../objections/objections.store.ts'
import { caseDays, type StoredRequest } from '../requests/requests.rows.ts'
import { findRequest, listObjectionsOf } from '../requests/requests.store.ts'
import type { QueryContext } from '../slice.ts'
import type { ClockChainSchema, ClockSchema } from './clocks.contract.ts'
import { type Clock, type ClockDesk, type ClockReading, isInternal, OWNER_OF } from './clocks.rules.ts'
import { disputeClocks } from './dispute-clocks.rules.ts'
import { disputeFilingClock, objectionAnswerClock } from './objection-clocks.rules.ts'
import { filingClock, type RequestCase, requestClocks } from './request-clocks.rules.ts'

type Reading = Pick<QueryContext, 'read' | 'now' | 'resourcesFolder'>
type WiredChain = z.input<typeof ClockChainSchema>
type Link = WiredChain['links'][number]
export type CaseRef = Pick<Link, 'entity' | 'id'>

const UNNUMBERED = 'belum bernomor'

function wireReading(reading: ClockReading | null) {
  return reading === null ? null : { ...reading, deadline: wireDeadline(reading.deadline) }
}

function wireClock(clock: Clock): z.input<typeof ClockSchema> {
  return {
    ...clock,
    owner: OWNER_OF[clock.code],
    internal: isInternal(clock.code),
    reading: wireReading(clock.reading),
    otherReading: wireReading(clock.otherReading),
    notes: [...clock.notes],
  }
}

const requestCase = (request: StoredRequest): RequestCase => ({ ...caseDays(request), dueOn: request.dueOn })

/** The earliest of some days; null when there is none. */
const firstOf = (days: readonly DateOnly[]): DateOnly | null => days.toSorted()[0] ?? null

async function disputeLink(context: Reading, desk: ClockDesk, id: number, objection: StoredObjection): Promise<Link> {
  const dispute = await findDispute(context.read, id)
  if (dispute === undefined) throw new AppError('notFound')
  const number = dispute.commissionNumber === '' ? UNNUMBERED : dispute.commissionNumber
  return {
    entity: 'dispute',
    id,
    number,
    clocks: disputeClocks(desk, { ...dispute, procedure: procedureOf(objection.grounds) }).map(wireClock),
  }
}

/** The objection with its window to file, and the disputes that hang on it. */
async function objectionLinks(
  context: Reading,
  desk: ClockDesk,
  request: RequestCase | null,
  objection: StoredObjection,
): Promise<Link[]> {
  const disputes = await listDisputesOf(context.read, [objection.id])
  const clocks = [
    filingClock(desk, request, objection.receivedOn),
    objectionAnswerClock(desk, objection),
    disputeFilingClock(desk, objection, firstOf(disputes.map(({ filedOn }) => filedOn))),
  ]
  const links: Link[] = [
    { entity: 'objection', id: objection.id, number: objection.registrationNumber, clocks: clocks.map(wireClock) },
  ]
  for (const { id } of disputes) links.push(await disputeLink(context, desk, id, objection))
  return links
}

async function requireObjection(context: Reading, id: number): Promise<StoredObjection> {
  const objection = await findObjection(context.read, id)
  if (objection === undefined) throw new AppError('notFound')
  return objection
}

type Root = { readonly request: StoredRequest | null; readonly objections: readonly StoredObjection[] }

/** The request at the head of the chain with all its objections; an objection of ground b stands alone. */
async function rootOf(context: Reading, { entity, id }: CaseRef): Promise<Root> {
  if (entity === 'request') {
    const request = await findRequest(context.read, id)
    if (request === undefined) throw new AppError('notFound')
    const objections: StoredObjection[] = []
    for (const one of await listObjectionsOf(context.read, id)) objections.push(await requireObjection(context, one.id))
    return { request, objections }
  }
  if (entity === 'dispute') {
    const dispute = await findDispute(context.read, id)
    if (dispute === undefined) throw new AppError('notFound')
    return rootOf(context, { entity: 'objection', id: dispute.objectionId })
  }
  const objection = await requireObjection(context, id)
  if (objection.requestId === null) return { request: null, objections: [objection] }
  return rootOf(context, { entity: 'request', id: objection.requestId })
}

/** All clocks of the case to which this request, objection or dispute belongs; AppError `notFound` when there is none. */
export async function collectChain(context: Reading, ref: CaseRef): Promise<WiredChain> {
  const { request, objections } = await rootOf(context, ref)
  const agencyId = request?.agencyId ?? objections[0]?.agencyId
  if (agencyId === undefined) throw new AppError('notFound')
  const desk = await openDesk(context, agencyId)
  const head = request === null ? null : requestCase(request)
  const links: Link[] = []
  if (request !== null && head !== null) {
    const window = objections.length === 0 ? [filingClock(desk, head, null)] : []
    const clocks = [...requestClocks(desk, head), ...window]
    links.push({ entity: 'request', id: request.id, number: request.registrationNumber, clocks: clocks.map(wireClock) })
  }
  for (const objection of objections) links.push(...(await objectionLinks(context, desk, head, objection)))
  const { workingWeek, countTriggerDay } = desk.agency
  return { agencyId, today: desk.today, workingWeek, countTriggerDay, links }
}
