// Excluded information as entries of the public list are tied to it.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import type { ExclusionGround } from '../excluded-information/excluded-information.rules.ts'
import type { LinkedExclusion } from './public-information.exclusion.rules.ts'

export type NamedExclusion = LinkedExclusion & { readonly id: number; readonly title: string }

/** Every exclusion of an agency; there are few beside the entries of the public list. */
export async function listExclusions(read: Read, agencyId: number): Promise<NamedExclusion[]> {
  const rows = await read
    .selectFrom('excluded_information')
    .select(['id', 'title', 'grounds', 'scope', 'starts_on', 'expires_on', 'decree_number', 'decree_on', 'opened_on'])
    .where('agency_id', '=', agencyId)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    grounds: JSON.parse(row.grounds) as ExclusionGround[],
    scope: row.scope,
    startsOn: row.starts_on as DateOnly | null,
    expiresOn: row.expires_on as DateOnly | null,
    decreeNumber: row.decree_number,
    decreeOn: row.decree_on as DateOnly | null,
    openedOn: row.opened_on as DateOnly | null,
  }))
}

/** Ids of the exclusions of an agency that a rule finds. */
export async function idsOfExclusions(
  read: Read,
  agencyId: number,
  found: (exclusion: LinkedExclusion) => boolean,
): Promise<ReadonlySet<number>> {
  return new Set((await listExclusions(read, agencyId)).filter(found).map(({ id }) => id))
}
