// Gathers the cases whose personal data has served its time.
import { createHash } from 'node:crypto'
import { addMonths, type DateOnly } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import type { CaseEntity } from '../attachments/attachments.rules.ts'
import type { Desk } from '../calendar/desk.ts'
import { clockCase } from '../disputes/disputes.presentation.ts'
import { listDisputesForBook } from '../disputes/disputes.store.ts'
import type { QueryContext } from '../slice.ts'
import type { DueCase } from './privacy.contract.ts'
import { closedForGood, type RetentionYears, retentionEnds, shorter } from './privacy.rules.ts'
import {
  type HeldObjection,
  type HeldRequest,
  listDiscarded,
  listFinishedRequests,
  listObjectionEnds,
  listScanned,
} from './privacy.store.ts'

export type CaseToErase = DueCase & {
  readonly requestId: number | null
  readonly objectionIds: readonly number[]
  readonly disputeIds: readonly number[]
  /** The deletion in the trash that holds it; null for a case of the register. */
  readonly stepId: number | null
}

const FIRST_DAY = '0000-01-01' as DateOnly

/** Due cases of the office, longest overdue first; none while no retention is set. */
export async function dueCases(context: Pick<QueryContext, 'read'>, desk: Desk, years: RetentionYears): Promise<CaseToErase[]> {
  const least = shorter(years.identityYears, years.scansYears)
  if (least === null) return []
  const agencyId = desk.agency.id
  const until = addMonths(desk.today, -12 * least)
  const scans = await listScanned(context.read, agencyId)
  const objections = await listObjectionEnds(context.read, agencyId)
  const disputed = await listDisputesForBook(context.read, agencyId, FIRST_DAY, desk.today)
  const disputes = disputed.map((found) => ({
    ...clockCase(found),
    id: found.dispute.id,
    objectionId: found.dispute.objectionId,
  }))
  const scanned = new Set(scans.map(({ entity, entityId }) => `${entity} ${entityId}`))
  const hasScan = (entity: CaseEntity, ids: readonly number[]) => ids.some((id) => scanned.has(`${entity} ${id}`))

  const requestOf = new Map(objections.map(({ id, requestId }) => [id, requestId]))
  const scannedRequests = scans.flatMap(({ entity, entityId }) => {
    if (entity === 'request') return [entityId]
    const objectionId = entity === 'objection' ? entityId : disputes.find(({ id }) => id === entityId)?.objectionId
    return objectionId === undefined ? [] : [requestOf.get(objectionId) ?? []].flat()
  })
  const objecting = objections.flatMap(({ requestId, hasIdentity }) => (hasIdentity && requestId !== null ? [requestId] : []))
  const requests = await listFinishedRequests(context.read, agencyId, until, [...new Set([...scannedRequests, ...objecting])])

  const ofRequest = Map.groupBy(objections, ({ requestId }) => requestId)
  const ofObjection = Map.groupBy(disputes, ({ objectionId }) => objectionId)
  const due = (request: HeldRequest | null, own: readonly HeldObjection[]): CaseToErase[] => {
    const found = own.flatMap(({ id }) => ofObjection.get(id) ?? [])
    const closedOn = closedForGood(desk, { request, objections: own, disputes: found })
    const [first = request] = request === null ? own : [request]
    if (closedOn === null || first === null) return []
    const ids = { requestId: request?.id ?? null, objectionIds: own.map(({ id }) => id), disputeIds: found.map(({ id }) => id) }
    const holds = {
      identity: request?.hasIdentity === true || own.some(({ hasIdentity }) => hasIdentity),
      scans:
        hasScan('request', ids.requestId === null ? [] : [ids.requestId]) ||
        hasScan('objection', ids.objectionIds) ||
        hasScan('dispute', ids.disputeIds),
    }
    const what = dueNow(retentionEnds(closedOn, years), holds, desk.today)
    if (what === null) return []
    const shown = { entity: request === null ? ('objection' as const) : ('request' as const), id: first.id, number: first.number }
    return [{ ...shown, discarded: false, closedOn, ...what, ...ids, stepId: null }]
  }
  const discarded = (await listDiscarded(context.read, agencyId)).flatMap((one): CaseToErase[] => {
    const { entity, id, number, stepId } = one
    const closedOn = localDay(one.at, desk.agency.timeZone)
    const what = dueNow(retentionEnds(closedOn, years), { identity: one.hasIdentity, scans: hasScan(entity, [id]) }, desk.today)
    if (what === null) return []
    const of = (asked: CaseEntity) => (entity === asked ? [id] : [])
    const ids = { requestId: of('request')[0] ?? null, objectionIds: of('objection'), disputeIds: of('dispute') }
    return [{ entity, id, number, discarded: true, closedOn, ...what, ...ids, stepId }]
  })
  return [
    ...discarded,
    ...requests.flatMap((request) => due(request, ofRequest.get(request.id) ?? [])),
    ...(ofRequest.get(null) ?? []).flatMap((objection) => due(null, [objection])),
  ].toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.number.localeCompare(b.number))
}

/** One short text for exactly these cases and what goes of each, in whatever order. */
export function agreementOn(cases: readonly CaseToErase[]): string {
  const names = cases.map(({ entity, id, what, stepId }) => `${entity} ${id} ${what} ${stepId ?? ''}`)
  return createHash('sha256').update(names.toSorted().join('\n')).digest('hex')
}

function dueNow(
  ends: ReturnType<typeof retentionEnds>,
  holds: { readonly identity: boolean; readonly scans: boolean },
  today: DateOnly,
): Pick<DueCase, 'what' | 'dueOn'> | null {
  if (holds.identity && ends.identityOn !== null && ends.identityOn <= today) return { what: 'identity', dueOn: ends.identityOn }
  if (holds.scans && ends.scansOn !== null && ends.scansOn <= today) return { what: 'scans', dueOn: ends.scansOn }
  return null
}
