// Where entries stand in the office's own order.
import type { Read } from '../../storage/handles.ts'
import type { Place } from './public-information.order.rules.ts'

export type Neighbours = {
  readonly after: number | null
  readonly before: number | null
  /** True when the entry stands there already. */
  readonly isThere: boolean
}

type Standing = Place & { readonly agency_id: number }

/** Positions between which `moved` comes to stand before `beforeId`; undefined when that entry is not in the register. */
export async function findNeighbours(read: Read, moved: Standing, beforeId: number | null): Promise<Neighbours | undefined> {
  const visible = read
    .selectFrom('public_information')
    .select(['id', 'position'])
    .where('agency_id', '=', moved.agency_id)
    .where('trashed_at', 'is', null)
  const backwards = visible.orderBy('position', 'desc').orderBy('id', 'desc').limit(2)
  const before = beforeId === null ? undefined : await visible.where('id', '=', beforeId).executeTakeFirst()
  if (beforeId !== null && before === undefined) return undefined
  const ahead =
    before === undefined
      ? await backwards.execute()
      : await backwards
          .where((where) => where(where.refTuple('position', 'id'), '<', where.tuple(before.position, before.id)))
          .execute()
  const isThere = ahead[0]?.id === moved.id || before?.id === moved.id
  const neighbour = ahead.find((place) => place.id !== moved.id)
  return { after: neighbour?.position ?? null, before: before?.position ?? null, isThere }
}

/** Every entry of the agency in its order, also those in the trash, which come back to their places. */
export async function listPlaces(read: Read, agencyId: number): Promise<Place[]> {
  return read
    .selectFrom('public_information')
    .select(['id', 'position'])
    .where('agency_id', '=', agencyId)
    .orderBy('position')
    .orderBy('id')
    .execute()
}
