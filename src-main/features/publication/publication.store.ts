// Queries of the published list; the only SQL of the slice.
import { sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { PublicInformation } from '../public-information/public-information.contract.ts'
import { barsPublication, isClosed } from '../public-information/public-information.exclusion.rules.ts'
import { idsOfExclusions } from '../public-information/public-information.exclusion.store.ts'
import { toEntry } from '../public-information/public-information.rows.ts'
import type { PersonalKind } from './personal-data.rules.ts'
import { type PublicationScope, SCOPE_STATUSES } from './publication.rules.ts'

function listed(read: Read, agencyId: number) {
  return read.selectFrom('public_information').where('agency_id', '=', agencyId).where('trashed_at', 'is', null)
}

/** Which exclusions are in force, and which of them close the whole information, on that day (Perki KI 1/2021 Ps.49-52). */
async function exclusionsOn(read: Read, agencyId: number, today: DateOnly) {
  const inForce = await idsOfExclusions(read, agencyId, (exclusion) => isClosed(exclusion, today))
  const barring = await idsOfExclusions(read, agencyId, (exclusion) => barsPublication(exclusion, today))
  const barred = sql<number>`coalesce(excluded_information_id IN (SELECT value FROM json_each(${JSON.stringify([...barring])})), 0)`
  return { inForce, barred }
}

/**
 * Entries that may leave the office, in the office's order. An entry tied to a whole exclusion in force is not among them
 * (Perki KI 1/2021 Ps.1 number 20), nor one in the trash.
 */
export async function listPublishable(
  read: Read,
  agencyId: number,
  scope: PublicationScope,
  today: DateOnly,
): Promise<PublicInformation[]> {
  const { inForce, barred } = await exclusionsOn(read, agencyId, today)
  const rows = await listed(read, agencyId)
    .where('status', 'in', [...SCOPE_STATUSES[scope]])
    .where(barred, '=', 0)
    .selectAll()
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(toEntry).map((entry) => {
    const { excludedInformationId: exclusion } = entry
    return { ...entry, excludedInformationId: exclusion !== null && inForce.has(exclusion) ? exclusion : null }
  })
}

/** Entries that stay inside, by status; those barred by an exclusion are counted apart. */
export async function countLeftOut(read: Read, agencyId: number, scope: PublicationScope, today: DateOnly) {
  const { barred } = await exclusionsOn(read, agencyId, today)
  const rows = await listed(read, agencyId)
    .select(['status', barred.as('barred'), sql<number>`count(*)`.as('count')])
    .groupBy(['status', 'barred'])
    .execute()
  const left = { draft: 0, proposed: 0, decided: 0, withdrawn: 0, excluded: 0 }
  for (const row of rows) {
    if (row.barred === 1) left.excluded += row.count
    else if (row.status === 'decided' && scope === 'published') left.decided += row.count
    else if (row.status === 'draft' || row.status === 'proposed' || row.status === 'withdrawn') left[row.status] += row.count
  }
  return left
}

export type DeclaredContact = {
  readonly id: number
  readonly agencyId: number
  readonly kind: PersonalKind
  readonly value: string
  readonly reason: string
  readonly declaredOn: DateOnly
}

/** What the office declared to be no personal data, in the order of declaring. */
export async function listContacts(read: Read, agencyId: number): Promise<DeclaredContact[]> {
  const rows = await read.selectFrom('official_contact').selectAll().where('agency_id', '=', agencyId).orderBy('id').execute()
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    kind: row.kind as PersonalKind,
    value: row.value,
    reason: row.reason,
    declaredOn: row.declared_on as DateOnly,
  }))
}

/** Writes a declaration; the same value declared again keeps its row with the new reason. */
export async function writeContact(write: Write, contact: Omit<DeclaredContact, 'id'>): Promise<number> {
  const { kind, value, reason } = contact
  const row = await write
    .insertInto('official_contact')
    .values({ agency_id: contact.agencyId, kind, value, reason, declared_on: contact.declaredOn })
    .onConflict((conflict) => conflict.columns(['agency_id', 'kind', 'value']).doUpdateSet({ reason }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Takes a declaration back and answers whose it was; undefined when there is none. */
export async function deleteContact(write: Write, id: number): Promise<{ agencyId: number; kind: string } | undefined> {
  const row = await write.deleteFrom('official_contact').where('id', '=', id).returning(['agency_id', 'kind']).executeTakeFirst()
  return row === undefined ? undefined : { agencyId: row.agency_id, kind: row.kind }
}
