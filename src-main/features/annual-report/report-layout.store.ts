// How an office wants its report: one row an agency, written under the optimistic lock.
import type { Read, Write } from '../../storage/handles.ts'
import { DEFAULT_REPORT_LAYOUT, type ReportLayout, ReportLayoutSchema } from './annual-report.contract.ts'

/** The layout an agency chose; what a new office starts with, as version 0, when it never chose one. */
export async function findLayout(read: Read, agencyId: number): Promise<ReportLayout & { readonly version: number }> {
  const row = await read
    .selectFrom('report_layout')
    .select(['version', 'layout'])
    .where('agency_id', '=', agencyId)
    .executeTakeFirst()
  if (row === undefined) return { ...DEFAULT_REPORT_LAYOUT, version: 0 }
  // A field that came with a later version of the app stands as a new office has it.
  const stored = ReportLayoutSchema.safeParse({ ...DEFAULT_REPORT_LAYOUT, ...(JSON.parse(row.layout) as object) })
  return { ...(stored.success ? stored.data : DEFAULT_REPORT_LAYOUT), version: row.version }
}

/** Writes the layout over the version that was read (0: never written); false when another version stands. */
export async function saveLayout(
  write: Write,
  agencyId: number,
  chosen: { readonly layout: ReportLayout; readonly version: number; readonly at: string },
): Promise<boolean> {
  const layout = JSON.stringify(chosen.layout)
  if (chosen.version === 0) {
    const inserted = await write
      .insertInto('report_layout')
      .values({ agency_id: agencyId, layout, updated_at: chosen.at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return inserted.numInsertedOrUpdatedRows === 1n
  }
  const updated = await write
    .updateTable('report_layout')
    .set({ layout, version: chosen.version + 1, updated_at: chosen.at })
    .where('agency_id', '=', agencyId)
    .where('version', '=', chosen.version)
    .executeTakeFirst()
  return updated.numUpdatedRows === 1n
}
