// The figures as they were signed: of the newest finalised edition of a year.
import type { Read } from '../../storage/handles.ts'
import { type ReportFigures, ReportFiguresSchema } from './annual-report.contract.ts'

/** Figures of a frozen text; null for one that this version of the app does not read. */
export function parseFrozenFigures(text: string): ReportFigures | null {
  const parsed = ReportFiguresSchema.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : null
}

/** The figures that the newest edition of the year states; null when none was finalised. */
export async function findFrozenFigures(read: Read, agencyId: number, year: number): Promise<ReportFigures | null> {
  const row = await read
    .selectFrom('report_edition')
    .select('figures')
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : parseFrozenFigures(row.figures)
}
