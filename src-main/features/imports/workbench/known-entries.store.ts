// The entries of the register as far as it takes to know a row of a file again.
import type { Read } from '../../../storage/handles.ts'
import type { ImportKind } from '../reading/drafts.ts'
import { IDENTITIES, numberIdentity, type KnownEntries, type KnownEntry } from './duplicates.ts'

/** Entries of the office by identity; the trash is left out. */
export async function listKnownEntries(read: Read, kind: ImportKind, agencyId: number): Promise<KnownEntries> {
  const entries = await LISTS[kind](read, agencyId)
  const numbered = entries.flatMap((entry) => (entry.byNumber === undefined ? [] : [[entry.byNumber, entry] as const]))
  return new Map([...entries.map((entry) => [entry.identity, entry] as const), ...numbered])
}

const LISTS: { readonly [K in ImportKind]: (read: Read, agencyId: number) => Promise<KnownEntry[]> } = {
  async publicInformation(read, agencyId) {
    const rows = await read
      .selectFrom('public_information')
      .select(['id', 'title', 'summary', 'year', 'category'])
      .where('agency_id', '=', agencyId)
      .where('trashed_at', 'is', null)
      .execute()
    return rows.map(({ id, title, summary, year, category }) => ({
      id,
      label: title,
      identity: IDENTITIES.publicInformation({ title, summary, year, category }),
    }))
  },
  async excludedInformation(read, agencyId) {
    const rows = await read
      .selectFrom('excluded_information')
      .select(['id', 'title', 'content'])
      .where('agency_id', '=', agencyId)
      .execute()
    return rows.map(({ id, title, content }) => ({
      id,
      label: title,
      identity: IDENTITIES.excludedInformation({ title, content }),
    }))
  },
  async request(read, agencyId) {
    const rows = await read
      .selectFrom('request')
      .select(['id', 'registration_number', 'received_on', 'applicant_name', 'information_requested'])
      .where('agency_id', '=', agencyId)
      .execute()
    return rows.map((row) => ({
      id: row.id,
      label: row.registration_number,
      byNumber: numberIdentity(row.registration_number, row.received_on),
      identity: IDENTITIES.request({
        receivedOn: row.received_on,
        applicantName: row.applicant_name,
        informationRequested: row.information_requested,
      }),
    }))
  },
  async objection(read, agencyId) {
    const rows = await read
      .selectFrom('objection')
      .leftJoin('request', 'request.id', 'objection.request_id')
      .select([
        'objection.id',
        'objection.registration_number',
        'objection.received_on',
        'objection.applicant_name',
        'objection.information_requested',
        'objection.grounds',
        'request.registration_number as request_number',
      ])
      .where('objection.agency_id', '=', agencyId)
      .execute()
    return rows.map((row) => ({
      id: row.id,
      label: row.registration_number,
      byNumber: numberIdentity(row.registration_number, row.received_on),
      identity: IDENTITIES.objection({
        receivedOn: row.received_on,
        applicantName: row.applicant_name,
        informationRequested: row.information_requested,
        requestNumber: row.request_number,
        grounds: JSON.parse(row.grounds) as string[],
      }),
    }))
  },
}
