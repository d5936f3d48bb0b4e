// Numbers of the DIP for filters and the dashboard; the trash is counted apart.
import type { Read } from '../../storage/handles.ts'

const register = (read: Read, agencyId: number) =>
  read.selectFrom('public_information').where('agency_id', '=', agencyId).where('trashed_at', 'is', null)

/** Entries of an agency by the values of a column. */
export async function countBy(read: Read, agencyId: number, column: 'category' | 'status'): Promise<ReadonlyMap<string, number>> {
  const rows = await register(read, agencyId)
    .select((select) => [select.ref(column).as('key'), select.fn.countAll<number>().as('count')])
    .groupBy(column)
    .execute()
  return new Map(rows.map((row) => [row.key, row.count]))
}

/** Entries of an agency in the trash. */
export async function countTrash(read: Read, agencyId: number): Promise<number> {
  const row = await read
    .selectFrom('public_information')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('agency_id', '=', agencyId)
    .where('trashed_at', 'is not', null)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Years met, newest first. */
export async function listInformationYears(read: Read, agencyId: number): Promise<number[]> {
  const rows = await register(read, agencyId)
    .select('year')
    .distinct()
    .where('year', 'is not', null)
    .orderBy('year', 'desc')
    .execute()
  return rows.flatMap((row) => (row.year === null ? [] : [row.year]))
}
