// The staff-kept tables of the annual report, one row a list and year. The only SQL.
import type { z } from 'zod'
import type { Read, Write } from '../../storage/handles.ts'
import { type ReportLists, ReportListsSchema } from './report-lists.contract.ts'
import { REPORT_LISTS, type ReportListName } from './report-lists.rules.ts'

type Kept<N extends ReportListName> = { readonly rows: ReportLists[N]; readonly version: number }
export type KeptLists = { readonly [N in ReportListName]: Kept<N> }

/** The lists of a year with their versions; version 0 and no rows for one never written. */
export async function findReportLists(read: Read, agencyId: number, year: number): Promise<KeptLists> {
  const stored = await read
    .selectFrom('report_list')
    .select(['list', 'rows', 'version'])
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .execute()
  const kept = <N extends ReportListName>(list: N): Kept<N> => {
    const row = stored.find((one) => one.list === list)
    if (row === undefined) return { rows: [], version: 0 }
    const schema = ReportListsSchema.shape[list] as unknown as z.ZodType<ReportLists[N]>
    return { rows: schema.parse(JSON.parse(row.rows)), version: row.version }
  }
  return { facilities: kept('facilities'), staff: kept('staff'), budget: kept('budget'), followUp: kept('followUp') }
}

/** The rows of all lists of a year, as the report prints them. */
export async function listReportLists(read: Read, agencyId: number, year: number): Promise<ReportLists> {
  const { facilities, staff, budget, followUp } = await findReportLists(read, agencyId, year)
  return { facilities: facilities.rows, staff: staff.rows, budget: budget.rows, followUp: followUp.rows }
}

export type ListToSave = {
  readonly agencyId: number
  readonly year: number
  readonly list: ReportListName
  readonly rows: readonly unknown[]
  readonly version: number
  readonly at: string
}

/** Writes a list if `version` is the one read before (0: never written); false when another change came first. */
export async function saveReportList(write: Write, one: ListToSave): Promise<boolean> {
  const rows = JSON.stringify(one.rows)
  if (one.version === 0) {
    const result = await write
      .insertInto('report_list')
      .values({ agency_id: one.agencyId, year: one.year, list: one.list, rows, updated_at: one.at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return result.numInsertedOrUpdatedRows === 1n
  }
  const result = await write
    .updateTable('report_list')
    .set({ rows, updated_at: one.at, version: one.version + 1 })
    .where('agency_id', '=', one.agencyId)
    .where('year', '=', one.year)
    .where('list', '=', one.list)
    .where('version', '=', one.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Lists never written this year that last year has rows for: what can be begun from. */
export function suggestedLists(own: KeptLists, before: KeptLists): ReportListName[] {
  return REPORT_LISTS.filter((list) => own[list].version === 0 && before[list].rows.length > 0)
}
