// Saved views of the DIP: what the window remembers of a list under a name.
import type { Read, Write } from '../../storage/handles.ts'
import type { SavedView } from './public-information.contract.ts'

/** Views of an agency by name. */
export async function listViews(read: Read, agencyId: number): Promise<SavedView[]> {
  const rows = await read
    .selectFrom('saved_view')
    .select(['id', 'name', 'view'])
    .where('agency_id', '=', agencyId)
    .orderBy('name')
    .execute()
  return rows.map((row) => ({ ...row, view: JSON.parse(row.view) as SavedView['view'] }))
}

/** A view with the agency it belongs to; undefined when there is none of that id. */
export async function findView(read: Read, id: number): Promise<{ agencyId: number; name: string } | undefined> {
  const row = await read.selectFrom('saved_view').select(['agency_id', 'name']).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : { agencyId: row.agency_id, name: row.name }
}

/** Keeps a view and returns its id; undefined when the agency has one of that name. */
export async function insertView(
  write: Write,
  agencyId: number,
  name: string,
  view: SavedView['view'],
): Promise<number | undefined> {
  const row = await write
    .insertInto('saved_view')
    .values({ agency_id: agencyId, name, view: JSON.stringify(view) })
    .onConflict((conflict) => conflict.columns(['agency_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Deletes a view. */
export async function deleteView(write: Write, id: number): Promise<void> {
  await write.deleteFrom('saved_view').where('id', '=', id).execute()
}
