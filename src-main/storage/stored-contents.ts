// Which stored contents something still refers to; the others go, overwritten in the file (`secure_delete`).
import { sql } from 'kysely'
import type { Read, Write } from './handles.ts'

/** Names of the columns that refer to a content, as the images of rows that undo keeps know them. */
const NAMING = sql`image.key IN ('sha256', 'file_sha256') AND image.type = 'text'`

/** Checksums that some row refers to: by a reference of the schema, or in the list of files of a finalised annual report. */
async function namedByRows(read: Read): Promise<Set<string>> {
  const references = await sql<{ table: string; column: string }>`
    SELECT tables.name AS "table", keys."from" AS "column"
    FROM sqlite_schema AS tables JOIN pragma_foreign_key_list(tables.name) AS keys
    WHERE tables.type = 'table' AND keys."table" = 'stored_file'`.execute(read)
  const found = new Set<string>()
  for (const { table, column } of references.rows) {
    const rows = await sql<{ sha256: string }>`
      SELECT DISTINCT ${sql.ref(column)} AS sha256 FROM ${sql.table(table)} WHERE ${sql.ref(column)} IS NOT NULL`.execute(read)
    for (const { sha256 } of rows.rows) found.add(sha256)
  }
  const editions = await read.selectFrom('report_edition').select('files').execute()
  for (const { files } of editions) for (const [sha256] of files.matchAll(/\b[0-9a-f]{64}\b/g)) found.add(sha256)
  return found
}

/** Checksums that the images of these steps name, or of all. */
export async function namedBySteps(read: Read, stepIds: readonly number[] | null): Promise<Set<string>> {
  const ofSteps = stepIds === null ? sql`TRUE` : sql`change.step_id IN (SELECT value FROM json_each(${JSON.stringify(stepIds)}))`
  const { rows } = await sql<{ sha256: string }>`
    SELECT DISTINCT image.value AS sha256 FROM step_change AS change,
      json_each(json_array(change.before, change.after)) AS side, json_each(side.value) AS image
    WHERE ${ofSteps} AND ${NAMING}`.execute(read)
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** Checksums that some row refers to, or a step that could be undone, repeated or brought back from the trash. */
export async function listReferred(read: Read): Promise<ReadonlySet<string>> {
  return new Set([...(await namedByRows(read)), ...(await namedBySteps(read, null))])
}

/** Deletes those of these contents that nothing refers to any more, or of all contents; answers how many. */
export async function deleteOrphans(write: Write, checksums: Iterable<string> | null = null): Promise<number> {
  const asked =
    checksums === null
      ? (await write.selectFrom('stored_file').select('sha256').execute()).map(({ sha256 }) => sha256)
      : [...checksums]
  if (asked.length === 0) return 0
  const held = await namedByRows(write)
  const unheld = asked.filter((sha256) => !held.has(sha256))
  // The images of many steps take long to read, and mostly a row holds the content still.
  if (unheld.length === 0) return 0
  const remembered = await namedBySteps(write, null)
  const orphans = unheld.filter((sha256) => !remembered.has(sha256))
  const deleted = await write
    .deleteFrom('stored_file')
    .where('sha256', 'in', sql<string>`(SELECT value FROM json_each(${JSON.stringify(orphans)}))`)
    .executeTakeFirst()
  return Number(deleted.numDeletedRows)
}
