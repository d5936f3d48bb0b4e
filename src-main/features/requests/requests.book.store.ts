// The register book page by page, for the screen.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import { type StoredRequest, toRequest } from './requests.rows.ts'

export type BookQuestion = { readonly agencyId: number; readonly from: DateOnly; readonly to: DateOnly }

const received = (read: Read, { agencyId, from, to }: BookQuestion) =>
  read.selectFrom('request').where('agency_id', '=', agencyId).where('received_on', '>=', from).where('received_on', '<=', to)

/** Requests received between two days, in order of number. */
export async function listBookPage(
  read: Read,
  question: BookQuestion,
  page: { readonly offset: number; readonly limit: number },
): Promise<StoredRequest[]> {
  const rows = await received(read, question)
    .selectAll()
    .orderBy('number_year')
    .orderBy('number_seq')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map(toRequest)
}

/** How many lines the book has. */
export async function countBook(read: Read, question: BookQuestion): Promise<number> {
  const row = await received(read, question)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}
