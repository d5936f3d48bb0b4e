// Named mappings of an office: how the columns of one layout are read.
import type { Read, Write } from '../../storage/handles.ts'
import type { ImportKind } from './imports.workbench.contract.ts'
import { type MappingContent, MappingContentSchema } from './workbench/mapping-content.ts'

export type StoredMapping = {
  readonly id: number
  readonly agencyId: number
  readonly kind: ImportKind
  readonly name: string
  readonly usedAt: string
  readonly content: MappingContent
}

/** Mappings of the office, the one used last first. */
export async function listMappings(read: Read, agencyId: number): Promise<StoredMapping[]> {
  const rows = await read
    .selectFrom('import_mapping')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .orderBy('used_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    kind: row.kind as ImportKind,
    name: row.name,
    usedAt: row.used_at,
    content: MappingContentSchema.parse(JSON.parse(row.content)),
  }))
}

/** Writes a mapping under its name, over one of that name and kind; answers its id. */
export async function saveMapping(write: Write, mapping: Omit<StoredMapping, 'id'>): Promise<number> {
  const row = await write
    .insertInto('import_mapping')
    .values({
      agency_id: mapping.agencyId,
      kind: mapping.kind,
      name: mapping.name,
      content: JSON.stringify(mapping.content),
      used_at: mapping.usedAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['agency_id', 'kind', 'name'])
        .doUpdateSet({ content: JSON.stringify(mapping.content), used_at: mapping.usedAt }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Notes that a file was read by it; one deleted meanwhile is passed over. */
export async function markMappingUsed(write: Write, id: number, at: string): Promise<void> {
  await write.updateTable('import_mapping').set({ used_at: at }).where('id', '=', id).execute()
}

/** Deletes a mapping; false when it is gone already. */
export async function deleteMapping(write: Write, agencyId: number, id: number): Promise<boolean> {
  const result = await write
    .deleteFrom('import_mapping')
    .where('id', '=', id)
    .where('agency_id', '=', agencyId)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}
