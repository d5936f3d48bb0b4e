// Asks the stores every counted question of a year; inside one read transaction it is a picture of one moment.
import { dateOnly } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import type { Agency } from '../office/office.contract.ts'
import type { Read } from '../../storage/handles.ts'
import type { ReportFigures } from './annual-report.contract.ts'
import { composeFigures } from './annual-report.figures.ts'
import {
  countBalance,
  countDisputes,
  countExtended,
  countInformation,
  countObjectionGrounds,
  countObjectionOutcomes,
  countRefusalReasons,
  countRequestsBy,
  listProcessing,
} from './annual-report.store.ts'

/** The figures of an agency's year, as at 31 December. */
export async function collectFigures(
  read: Read,
  agency: Agency,
  calendar: WorkingCalendar,
  year: number,
): Promise<ReportFigures> {
  const period = { agencyId: agency.id, from: dateOnly(`${year}-01-01`), to: dateOnly(`${year}-12-31`) }
  return composeFigures(
    {
      year,
      agencyName: agency.name,
      requests: await countBalance(read, 'request', period),
      byMonth: await countRequestsBy(read, 'month', period),
      byApplicantKind: await countRequestsBy(read, 'applicant_kind', period),
      byChannel: await countRequestsBy(read, 'channel', period),
      refusalReasons: await countRefusalReasons(read, period),
      processing: await listProcessing(read, period),
      extended: await countExtended(read, period),
      objections: await countBalance(read, 'objection', period),
      objectionGrounds: await countObjectionGrounds(read, period),
      objectionOutcomes: await countObjectionOutcomes(read, period),
      disputes: await countDisputes(read, period),
      information: await countInformation(read, agency.id),
    },
    calendar,
  )
}
