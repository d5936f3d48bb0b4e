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
  return { ...readLayout(row.layout).layout, version: row.version }
}

/** True when a choice of the office cannot be read; it is then told before signing instead of silently replaced. */
export async function hasUnreadableLayout(read: Read, agencyId: number): Promise<boolean> {
  const row = await read.selectFrom('report_layout').select('layout').where('agency_id', '=', agencyId).executeTakeFirst()
  return row !== undefined && !readLayout(row.layout).isReadable
}

/** Field by field: one that a later version of the app brings, or that is damaged, stands as a new office has it. */
function readLayout(text: string): { readonly layout: ReportLayout; readonly isReadable: boolean } {
  const stored = parsedObject(text)
  const damaged = Object.entries(ReportLayoutSchema.shape).flatMap(([field, schema]) =>
    stored === null || (field in stored && !schema.safeParse(stored[field]).success) ? [field] : [],
  )
  const known = Object.entries(stored ?? {}).filter(([field]) => field in ReportLayoutSchema.shape && !damaged.includes(field))
  return {
    layout: ReportLayoutSchema.parse({ ...DEFAULT_REPORT_LAYOUT, ...Object.fromEntries(known) }),
    isReadable: damaged.length === 0,
  }
}

function parsedObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
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
