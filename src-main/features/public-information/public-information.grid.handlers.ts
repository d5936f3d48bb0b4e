// Operations of the grid: one act on one entry or on thousands.
import { AppError } from '../../kernel/app-error.ts'
import { changedFields } from '../changes.ts'
import type { CommandContext, Handlers } from '../slice.ts'
import { carryOut, officeDay, requireRows } from './public-information.acts.ts'
import { changeOf, type Columns, type EntryChange } from './public-information.changes.ts'
import type { publicInformationOperations } from './public-information.contract.ts'
import { entryForYear } from './public-information.duplicate.rules.ts'
import { findNeighbours, listPlaces } from './public-information.order.store.ts'
import { numberedAnew, placeBetween } from './public-information.order.rules.ts'
import { patchedColumns } from './public-information.revision.ts'
import { type InformationRow, toEntry, toInput } from './public-information.rows.ts'
import { deleteEntries, findPublicInformation, insertEntries } from './public-information.store.ts'

type GridOperation = 'patch' | 'confirm' | 'move' | 'duplicate' | 'trash' | 'restore' | 'purge'

const changesOf = (rows: readonly InformationRow[], after: (row: InformationRow) => Columns): EntryChange[] =>
  rows.flatMap((row) => changeOf(row, after(row)) ?? [])

/** Changes that put a row before another; its own position, or all when there is no room left between its new neighbours. */
async function placeChanges(context: CommandContext, row: InformationRow, beforeId: number | null): Promise<EntryChange[]> {
  const neighbours = await findNeighbours(context.read, row, beforeId)
  if (neighbours === undefined) throw new AppError('notFound')
  if (neighbours.isThere) return []
  const position = placeBetween(neighbours.after, neighbours.before)
  if (position !== undefined) return changesOf([row], () => ({ position }))
  const places = await listPlaces(context.read, row.agency_id)
  const anew = new Map(numberedAnew(places, row.id, beforeId).map((place) => [place.id, place.position]))
  return places.flatMap((place) => changeOf(place, { position: anew.get(place.id) ?? place.position }) ?? [])
}

export const gridHandlers: Pick<Handlers<typeof publicInformationOperations>, `publicInformation.${GridOperation}`> = {
  async 'publicInformation.patch'(context, { agencyId, entries, change }) {
    const day = await officeDay(context, agencyId)
    const rows = await requireRows(context, agencyId, entries)
    const changes = changesOf(rows, (row) => patchedColumns(row, change, day))
    const noted = changes.length === 1 ? {} : { set: change }
    return carryOut(context, rows, { agencyId, action: 'update', changes, noted })
  },

  async 'publicInformation.confirm'(context, { agencyId, entries }) {
    const day = await officeDay(context, agencyId)
    const rows = await requireRows(context, agencyId, entries)
    const changes = changesOf(rows, () => ({ updated_on: day }))
    return carryOut(context, rows, { agencyId, action: 'confirm', changes })
  },

  async 'publicInformation.move'(context, { id, version, beforeId }) {
    const agencyId = (await findPublicInformation(context.read, id))?.agencyId
    if (agencyId === undefined) throw new AppError('notFound')
    const [row] = await requireRows(context, agencyId, [{ id, version }])
    if (row === undefined) throw new AppError('notFound')
    const changes = await placeChanges(context, row, beforeId)
    const noted = { id, beforeId }
    const { changed } = await carryOut(context, [row], { agencyId, action: 'move', changes, noted })
    return { id, version: version + Math.min(changed, 1) }
  },

  async 'publicInformation.duplicate'(context, { agencyId, entries, year }) {
    const day = await officeDay(context, agencyId)
    const rows = await requireRows(context, agencyId, entries)
    const copies = rows.map((row) => ({ entry: entryForYear(toInput(toEntry(row)), year), importBatchId: null }))
    const ids = await insertEntries(context.write, agencyId, copies, day)
    const changes = ids.map((id) => ({ id, before: null, after: {} }))
    const noted = { year, copiedFrom: rows.map((row) => row.id) }
    return carryOut(context, rows, { agencyId, action: 'duplicate', changes, noted })
  },

  async 'publicInformation.trash'(context, { agencyId, entries }) {
    const rows = await requireRows(context, agencyId, entries)
    const changes = changesOf(rows, () => ({ trashed_at: context.now }))
    return carryOut(context, rows, { agencyId, action: 'trash', changes })
  },

  async 'publicInformation.restore'(context, { agencyId, entries }) {
    const rows = await requireRows(context, agencyId, entries, 'trash')
    const changes = changesOf(rows, () => ({ trashed_at: null }))
    return carryOut(context, rows, { agencyId, action: 'restore', changes })
  },

  async 'publicInformation.purge'(context, { agencyId, entries }) {
    const rows = await requireRows(context, agencyId, entries, 'trash')
    const ids = rows.map((row) => row.id)
    await deleteEntries(context.write, ids)
    // What is deleted is journaled entry by entry, each with all it said.
    for (const row of rows) {
      const changes = changedFields({}, toEntry(row))
      context.record({ entity: 'publicInformation', entityId: row.id, agencyId, action: 'remove', changes })
    }
    return { changed: ids.length }
  },
}
