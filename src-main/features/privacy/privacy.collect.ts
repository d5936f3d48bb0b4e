// Gathers the cases whose personal data has served its time.
import { addMonths, type DateOnly } from '../../kernel/date-only.ts'
import type { CaseEntity } from '../attachments/attachments.rules.ts'
import type { Desk } from '../calendar/desk.ts'
import { clockCase } from '../disputes/disputes.presentation.ts'
import { listDisputesForBook } from '../disputes/disputes.store.ts'
import type { QueryContext } from '../slice.ts'
import type { DueCase } from './privacy.contract.ts'
import { closedForGood, type RetentionYears, retentionEnds, shorter } from './privacy.rules.ts'
import { type HeldObjection, type HeldRequest, listFinishedRequests, listObjectionEnds, listScanned } from './privacy.store.ts'

export type CaseToErase = DueCase & {
  readonly requestId: number | null
  readonly objectionIds: readonly number[]
  readonly disputeIds: readonly number[]
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
    return [{ entity: request === null ? 'objection' : 'request', id: first.id, number: first.number, closedOn, ...what, ...ids }]
  }
  return [
    ...requests.flatMap((request) => due(request, ofRequest.get(request.id) ?? [])),
    ...(ofRequest.get(null) ?? []).flatMap((objection) => due(null, [objection])),
  ].toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.number.localeCompare(b.number))
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
