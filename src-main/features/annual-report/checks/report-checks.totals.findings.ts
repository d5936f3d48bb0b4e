// Checks of the figures themselves: totals, last year as it was signed, and whether the year is over.
import type { Read } from '../../../storage/handles.ts'
import type { Desk } from '../../calendar/desk.ts'
import { corrections } from '../figure-differences.figures.ts'
import { collectFigures } from '../annual-report.collect.ts'
import type { ReportFigures } from '../report-figures.contract.ts'
import { unbalancedTotals } from '../annual-report.figures.ts'
import { findFrozenFigures } from '../frozen-figures.store.ts'
import { yearPeriod } from '../period.figures.ts'
import { type Finding, finding } from './report-checks.finding.ts'

/** What the figures of a year show by themselves. */
export async function figureFindings(read: Read, desk: Desk, figures: ReportFigures): Promise<Finding[]> {
  const { year, to } = figures
  const findings = unbalancedTotals(figures).map((total) => finding('report.unbalanced', { total }))
  const changed = await changesSinceSigned(read, desk, year - 1)
  if (changed === 'unreadable') findings.push(finding('report.lastYearUnreadable', { year: year - 1 }))
  else if (changed > 0) findings.push(finding('report.lastYearChanged', { year: year - 1 }, changed))
  if (desk.today <= to) findings.push(finding('report.yearNotOver', { year }))
  return findings
}

/** How many figures of the registers differ from those that were signed; 0 for a year without a signed report. */
async function changesSinceSigned(read: Read, desk: Desk, year: number): Promise<number | 'unreadable'> {
  const signed = await findFrozenFigures(read, desk.agency.id, year)
  if (signed === null) return 0
  if (signed === 'unreadable') return signed
  const now = await collectFigures(read, desk.agency, desk.calendar, yearPeriod(year))
  return corrections(signed, now).length
}
