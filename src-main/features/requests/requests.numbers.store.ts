// Finds a request by the number an old register knew it by.
import type { Read } from '../../storage/handles.ts'

/** Id of the only request with this registration or old number; undefined when none or several match. */
export async function findRequestIdByNumber(read: Read, agencyId: number, number: string): Promise<number | undefined> {
  if (number === '') return undefined
  const rows = await read
    .selectFrom('request')
    .select('id')
    .where('agency_id', '=', agencyId)
    .where((where) => where.or([where('registration_number', '=', number), where('original_number', '=', number)]))
    .limit(2)
    .execute()
  return rows.length === 1 ? rows[0]?.id : undefined
}
