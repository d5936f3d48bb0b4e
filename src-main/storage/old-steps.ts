// Lets steps go, and with them the contents that nothing else names any more.
import { sql } from 'kysely'
import type { Write } from './handles.ts'
import { deleteOrphans, namedBySteps } from './stored-contents.ts'

/** Forgets steps with all they kept, and the contents that only they could have brought back. */
export async function forgetSteps(write: Write, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  const contents = await namedBySteps(write, ids)
  await sql`DELETE FROM step WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(write)
  await deleteOrphans(write, contents)
}

/** Forgets all but the last `kept` steps; deletions stay as long as they are younger than `trashedSince` (ISO instant). */
export async function forgetOldSteps(
  write: Write,
  agencyId: number | null,
  { kept, trashedSince }: { readonly kept: number; readonly trashedSince: string },
): Promise<void> {
  const old = await sql<{ id: number }>`SELECT id FROM step
    WHERE agency_id IS ${agencyId} AND (deleted_rows = 0 OR at < ${trashedSince})
    AND id <= (SELECT id FROM step WHERE agency_id IS ${agencyId} ORDER BY id DESC LIMIT 1 OFFSET ${kept})`.execute(write)
  await forgetSteps(
    write,
    old.rows.map(({ id }) => id),
  )
}

/** Forgets the undone steps of an office and those common to all: something was done past them. Null means every office. */
export async function forgetUndone(write: Write, agencyId: number | null): Promise<void> {
  const undone = write.selectFrom('step').select('id').where('state', '=', 'undone')
  const rows = await (agencyId === null
    ? undone
    : undone.where((step) => step.or([step('agency_id', '=', agencyId), step('agency_id', 'is', null)]))
  ).execute()
  await forgetSteps(
    write,
    rows.map(({ id }) => id),
  )
}
