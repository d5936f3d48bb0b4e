// Lets the oldest steps of an office go, but not what still waits in its trash.
import { sql } from 'kysely'
import type { Write } from './handles.ts'

/** Forgets all but the last `kept` steps; deletions stay as long as they are younger than `trashedSince` (ISO instant). */
export async function forgetOldSteps(
  write: Write,
  agencyId: number | null,
  { kept, trashedSince }: { readonly kept: number; readonly trashedSince: string },
): Promise<void> {
  await sql`DELETE FROM step WHERE agency_id IS ${agencyId} AND (deleted_rows = 0 OR at < ${trashedSince})
    AND id <= (SELECT id FROM step WHERE agency_id IS ${agencyId} ORDER BY id DESC LIMIT 1 OFFSET ${kept})`.execute(write)
}
