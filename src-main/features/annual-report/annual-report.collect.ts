// Asks the stores every counted question of a period; inside one read transaction it is a picture of one moment.
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { completenessOf } from '../checklist/checklist.assess.ts'
import { findAllExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import type { Agency } from '../office/office.contract.ts'
import type { Read } from '../../storage/handles.ts'
import type { ReportFigures } from './report-figures.contract.ts'
import { composeFigures, processingFigures } from './annual-report.figures.ts'
import {
  countBalance,
  countClosedByMonth,
  countDecided,
  countExtended,
  countInformation,
  countPurposes,
  countReceived,
  countRefusalReasons,
  countRequestsBy,
  countUnits,
  listProcessing,
} from './annual-report.store.ts'
import { listDisputeFacts, listObjectionFacts } from './case-figures.store.ts'
import { type ReportPeriod, yearPeriod } from './period.figures.ts'
import { answerClock } from './processing-time.figures.ts'

/** The figures of an agency's period, as at its last day. */
export async function collectFigures(
  read: Read,
  agency: Agency,
  calendar: WorkingCalendar,
  { from, to }: ReportPeriod,
): Promise<ReportFigures> {
  const period = { agencyId: agency.id, from, to }
  const { overall, periodic, immediate, anytime } = await completenessOf(read, agency, to)
  const byUnit = await countUnits(read, period)
  const { editions, tests } = await countDecided(read, period)
  return composeFigures(
    {
      period: { from, to },
      agencyName: agency.name,
      requests: await countBalance(read, 'request', period),
      byMonth: await countRequestsBy(read, 'month', period),
      closedByMonth: await countClosedByMonth(read, period),
      byApplicantKind: await countRequestsBy(read, 'applicantKind', period),
      byChannel: await countRequestsBy(read, 'channel', period),
      byAccess: await countRequestsBy(read, 'access', period),
      byForm: await countRequestsBy(read, 'form', period),
      byUnit,
      purposes: await countPurposes(read, period),
      items: byUnit.reduce((sum, { items }) => sum + items, 0),
      refusalReasons: await countRefusalReasons(read, period),
      restartOnRepair: agency.restartOnRepair,
      processing: await listProcessing(read, period),
      extended: await countExtended(read, period),
      objections: await countBalance(read, 'objection', period),
      objectionFacts: await listObjectionFacts(read, period),
      disputeFacts: await listDisputeFacts(read, period),
      information: await countInformation(read, agency.id),
      completeness: { periodic, immediate, anytime, all: overall },
      editions,
      exclusions: await findAllExcludedInformation(read, { agencyId: agency.id, search: '' }),
      tests,
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
  agency: Pick<Agency, 'id' | 'restartOnRepair'>,
  calendar: WorkingCalendar,
  year: number,
): Promise<YearCounts> {
  const period = { agencyId: agency.id, ...yearPeriod(year) }
  const { openAtStart, received, closed } = await countBalance(read, 'request', period)
  const { onTime, late } = processingFigures(await listProcessing(read, period), answerClock(calendar, agency))
  const categories = await countInformation(read, agency.id)
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
