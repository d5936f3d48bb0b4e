// Asks the stores every counted question of a year; inside one read transaction it is a picture of one moment.
import { dateOnly } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import type { Agency } from '../office/office.contract.ts'
import type { Read } from '../../storage/handles.ts'
import type { ReportFigures } from './annual-report.contract.ts'
import { composeFigures, processingFigures } from './annual-report.figures.ts'
import {
  countBalance,
  countExtended,
  countInformation,
  countReceived,
  countRefusalReasons,
  countRequestsBy,
  listProcessing,
  type Period,
} from './annual-report.store.ts'
import { listDisputeFacts, listObjectionFacts } from './case-figures.store.ts'

/** The fiscal year of an agency, 1 January to 31 December (Perki KI 1/2021 Ps.56). */
export const fiscalYear = (agencyId: number, year: number): Period => ({
  agencyId,
  from: dateOnly(`${year}-01-01`),
  to: dateOnly(`${year}-12-31`),
})

/** The figures of an agency's year, as at 31 December. */
export async function collectFigures(
  read: Read,
  agency: Agency,
  calendar: WorkingCalendar,
  year: number,
): Promise<ReportFigures> {
  const period = fiscalYear(agency.id, year)
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
      objectionFacts: await listObjectionFacts(read, period),
      disputeFacts: await listDisputeFacts(read, period),
      information: await countInformation(read, agency.id),
    },
    calendar,
  )
}

export type YearCounts = {
  readonly year: number
  readonly received: number
  readonly open: number
  readonly closed: number
  readonly onTime: number
  readonly late: number
  readonly objections: number
  readonly disputes: number
  readonly publicInformation: number
}

/** The few figures of a year that the dashboard shows; the same as in the report, counted without the rest of it. */
export async function collectYearCounts(
  read: Read,
  agency: Pick<Agency, 'id'>,
  calendar: WorkingCalendar,
  year: number,
): Promise<YearCounts> {
  const period = fiscalYear(agency.id, year)
  const { openAtStart, received, closed } = await countBalance(read, 'request', period)
  const { onTime, late } = processingFigures(await listProcessing(read, period), calendar)
  const { categories } = await countInformation(read, agency.id)
  return {
    year,
    received,
    open: openAtStart + received - closed,
    closed,
    onTime,
    late,
    objections: await countReceived(read, 'objection', period),
    disputes: await countReceived(read, 'dispute', period),
    publicInformation: categories.reduce((sum, { count }) => sum + count, 0),
  }
}
