// The entries of a register with every field, page by page, for its full table.
import type { Read } from '../../../storage/handles.ts'
import { findAllExcludedInformation } from '../../excluded-information/excluded-information.store.ts'
import { toObjection } from '../../objections/objections.rows.ts'
import { toEntry } from '../../public-information/public-information.rows.ts'
import { toRequest } from '../../requests/requests.rows.ts'
import type { ImportKind } from '../reading/drafts.ts'

export type TableQuestion = {
  readonly agencyId: number
  /** Year of receipt, in the DIP the year of the information; null, and in the DIK always, all entries. */
  readonly year: number | null
}

/** An entry by the fields of its table, with the rows of its parts. */
export type TableEntry = Readonly<Record<string, unknown>>

type Page = { readonly offset: number; readonly limit: number }
type Source = {
  readonly count: (read: Read, question: TableQuestion) => Promise<number>
  readonly page: (read: Read, question: TableQuestion, page: Page) => Promise<TableEntry[]>
}

const informationOf = (read: Read, { agencyId, year }: TableQuestion) => {
  const all = read
    .selectFrom('public_information')
    .where('public_information.agency_id', '=', agencyId)
    .where('public_information.trashed_at', 'is', null)
  return year === null ? all : all.where('public_information.year', '=', year)
}

const requestsOf = (read: Read, { agencyId, year }: TableQuestion) => {
  const all = read.selectFrom('request').where('request.agency_id', '=', agencyId)
  return year === null
    ? all
    : all.where('request.received_on', '>=', `${year}-01-01`).where('request.received_on', '<=', `${year}-12-31`)
}

const objectionsOf = (read: Read, { agencyId, year }: TableQuestion) => {
  const all = read.selectFrom('objection').where('objection.agency_id', '=', agencyId)
  return year === null
    ? all
    : all.where('objection.received_on', '>=', `${year}-01-01`).where('objection.received_on', '<=', `${year}-12-31`)
}

/** Entries in the order of the register; the trash is not in it. */
export const TABLE_SOURCES: Readonly<Record<ImportKind, Source>> = {
  publicInformation: {
    async count(read, question) {
      const { rows } = await informationOf(read, question)
        .select((select) => select.fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow()
      return rows
    },
    async page(read, question, { offset, limit }) {
      const rows = await informationOf(read, question)
        .leftJoin('excluded_information', 'excluded_information.id', 'public_information.excluded_information_id')
        .selectAll('public_information')
        .select('excluded_information.title as exclusion_title')
        .orderBy('public_information.position')
        .orderBy('public_information.id')
        .limit(limit)
        .offset(offset)
        .execute()
      return rows.map((row) => ({ ...toEntry(row), exclusionTitle: row.exclusion_title ?? '' }))
    },
  },
  excludedInformation: {
    count: async (read, { agencyId }) => (await findAllExcludedInformation(read, { agencyId, search: '' })).length,
    page: async (read, { agencyId }, { offset, limit }) =>
      (await findAllExcludedInformation(read, { agencyId, search: '' })).slice(offset, offset + limit),
  },
  request: {
    async count(read, question) {
      const { rows } = await requestsOf(read, question)
        .select((select) => select.fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow()
      return rows
    },
    async page(read, question, { offset, limit }) {
      const rows = await requestsOf(read, question)
        .leftJoin('excluded_information', 'excluded_information.id', 'request.excluded_information_id')
        .selectAll('request')
        .select('excluded_information.title as exclusion_title')
        .orderBy('request.number_year')
        .orderBy('request.number_seq')
        .limit(limit)
        .offset(offset)
        .execute()
      return rows.map((row) => ({
        ...toRequest(row),
        numberYear: row.number_year,
        numberSeq: row.number_seq,
        exclusionTitle: row.exclusion_title ?? '',
      }))
    },
  },
  objection: {
    async count(read, question) {
      const { rows } = await objectionsOf(read, question)
        .select((select) => select.fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow()
      return rows
    },
    async page(read, question, { offset, limit }) {
      const rows = await objectionsOf(read, question)
        .leftJoin('request', 'request.id', 'objection.request_id')
        .selectAll('objection')
        .select('request.registration_number as request_number')
        .orderBy('objection.number_year')
        .orderBy('objection.number_seq')
        .limit(limit)
        .offset(offset)
        .execute()
      return rows.map((row) => ({
        ...toObjection(row),
        numberYear: row.number_year,
        numberSeq: row.number_seq,
        requestNumber: row.request_number ?? '',
      }))
    },
  },
}
