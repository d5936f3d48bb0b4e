// The register as an edition sees it: what stands for it, what is kept out, and the change of status it brings.
import { sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { PublicInformation } from '../public-information/public-information.contract.ts'
import { barsProposal, barsPublication } from '../public-information/public-information.exclusion.rules.ts'
import { idsOfExclusions } from '../public-information/public-information.exclusion.store.ts'
import { toEntry } from '../public-information/public-information.rows.ts'
import { INFORMATION_CATEGORIES, type InformationStatus } from '../public-information/public-information.rules.ts'

/** Statuses an entry of a proposal may have; a withdrawn one is in none. */
export const LISTED: readonly InformationStatus[] = ['draft', 'proposed', 'decided', 'published']
/** Statuses that are in the list once it is proposed. */
export const STANDING: readonly InformationStatus[] = ['proposed', 'decided', 'published']

/** Entries of the register in the order of the printed list: by category as the law has them, then the office's own order. */
export async function listRegister(
  read: Read,
  agencyId: number,
  statuses: readonly InformationStatus[],
): Promise<PublicInformation[]> {
  const rows = await read
    .selectFrom('public_information')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('trashed_at', 'is', null)
    .where('status', 'in', statuses)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const entries = rows.map(toEntry)
  return INFORMATION_CATEGORIES.flatMap((category) => entries.filter((entry) => entry.category === category))
}

/** Excluded information that keeps whole documents out of a proposal on that day. */
export const listBarring = (read: Read, agencyId: number, today: DateOnly) =>
  idsOfExclusions(read, agencyId, (exclusion) => barsProposal(exclusion, today))

/** Excluded information that is closed by decree on that day: what rests on it is not announced. */
export const listClosing = (read: Read, agencyId: number, today: DateOnly) =>
  idsOfExclusions(read, agencyId, (exclusion) => barsPublication(exclusion, today))

export type Live = {
  readonly status: string
  readonly reason: string
  readonly trashed: boolean
  readonly excludedInformationId: number | null
}

const among = (ids: readonly number[]) => sql<number>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`

/** How entries of an earlier edition stand now; one deleted for ever is missing. */
export async function listLive(read: Read, ids: readonly number[]): Promise<ReadonlyMap<number, Live>> {
  const rows = await read
    .selectFrom('public_information')
    .select(['id', 'status', 'withdrawal_reason', 'trashed_at', 'excluded_information_id'])
    .where('id', 'in', among(ids))
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        status: row.status,
        reason: row.withdrawal_reason,
        trashed: row.trashed_at !== null,
        excludedInformationId: row.excluded_information_id,
      },
    ]),
  )
}

/** Moves entries from one status to another and answers which; the day of announcement goes with `published`. */
export async function moveStatus(
  write: Write,
  agencyId: number,
  move: {
    readonly from: InformationStatus
    readonly to: InformationStatus
    readonly ids: readonly number[]
    readonly publishedOn?: DateOnly
  },
): Promise<number[]> {
  const rows = await write
    .updateTable('public_information')
    .set((set) => ({
      status: move.to,
      version: set('version', '+', 1),
      ...(move.publishedOn === undefined ? {} : { published_on: move.publishedOn }),
    }))
    .where('agency_id', '=', agencyId)
    .where('trashed_at', 'is', null)
    .where('status', '=', move.from)
    .where('id', 'in', among(move.ids))
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}

/**
 * Makes drafts of what lies in the trash: an edition is decided without it, so what comes back from there stands under no decree
 * (Perki KI 1/2021 Ps.45(5)-(6)) and is proposed anew. Answers which.
 */
export async function unlistTrashed(write: Write, agencyId: number): Promise<number[]> {
  const rows = await write
    .updateTable('public_information')
    .set((set) => ({ status: 'draft', published_on: null, version: set('version', '+', 1) }))
    .where('agency_id', '=', agencyId)
    .where('trashed_at', 'is not', null)
    .where('status', 'in', STANDING)
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}
