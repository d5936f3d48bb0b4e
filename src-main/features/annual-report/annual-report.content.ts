// Gathers what the report is composed from: figures of two years, layout, texts, lists, who signs, anonymised annexes.
import type { DateOnly } from '../../kernel/date-only.ts'
import { localDay } from '../../kernel/time-zone.ts'
import type { Paper } from '../../reporting/report-model.ts'
import type { Read } from '../../storage/handles.ts'
import { loadWorkingCalendar } from '../calendar/calendar.store.ts'
import type { Agency } from '../office/office.contract.ts'
import { letterheadOf } from '../office/letterhead.ts'
import { listReportLists } from '../report-lists/report-lists.store.ts'
import { gatherAnnexes } from './annual-report.annexes.ts'
import { findFindings } from './annual-report.findings.ts'
import { collectFigures } from './annual-report.collect.ts'
import { gatherNarrativeFacts } from './narrative-facts.ts'
import { yearPeriod } from './period.figures.ts'
import type { ReportContent } from './report-content.ts'
import { findAcknowledger, findReportSignatory } from './report-signatories.ts'
import { listSections, textsOf } from './sections.store.ts'

type Order = {
  readonly year: number
  readonly paper: Paper
  readonly now: string
  readonly resourcesFolder: string
  /** The day printed over the signatures; today for a report that is only made to be looked at. */
  readonly signedOn?: DateOnly
}

/** Everything of one agency and year. `progress` is told after each part and may throw to stop. */
export async function gatherContent(
  read: Read,
  agency: Agency,
  order: Order,
  progress: (part: string) => void,
): Promise<ReportContent> {
  const period = yearPeriod(order.year)
  const calendar = await loadWorkingCalendar(read, order.resourcesFolder, agency)
  const desk = { agency, calendar, today: localDay(order.now, agency.timeZone) }
  const signedOn = order.signedOn ?? desk.today
  const figures = await collectFigures(read, agency, calendar, period)
  const { previous, layout } = await gatherNarrativeFacts(read, desk, order.year, { figures })
  progress('figures')
  const annexes = await gatherAnnexes({ read, agency, period }, layout.annexes, () => progress('annexes'))
  const findings = await findFindings(read, desk, figures, { signedOn, previous, annexes })
  progress('findings')
  return {
    figures,
    previous,
    layout,
    lists: await listReportLists(read, agency.id, order.year),
    texts: textsOf(await listSections(read, agency.id, order.year)),
    signatory: await findReportSignatory(read, agency, layout, signedOn),
    acknowledger: await findAcknowledger(read, agency, layout, signedOn),
    letterhead: letterheadOf(agency),
    paper: order.paper,
    executorLabel: agency.executorLabel,
    countNotHeldAsRefused: agency.countNotHeldAsRefused,
    openErrors: findings.filter(({ level }) => level === 'error').length,
    madeOn: signedOn,
    createdAt: order.now,
    annexes,
  }
}
