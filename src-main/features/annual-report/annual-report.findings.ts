// What should be mended before the report is signed.
import type { z } from 'zod'
import { dateOnly } from '../../kernel/date-only.ts'
import type { Desk } from '../calendar/desk.ts'
import { findSignatory } from '../office/signatory.ts'
import type { Read } from '../../storage/handles.ts'
import type { ReportFigures, ReportFindingSchema } from './annual-report.contract.ts'
import { unbalancedTotals } from './annual-report.figures.ts'
import { REPORT_SECTIONS } from './annual-report.rules.ts'
import { listSections } from './annual-report.store.ts'

export type Finding = z.input<typeof ReportFindingSchema>

/** Errors keep the report a draft; warnings are for the eye of the one who signs. */
export async function findFindings(read: Read, desk: Desk, figures: ReportFigures): Promise<Finding[]> {
  const { requests, year } = figures
  const findings: Finding[] = unbalancedTotals(figures).map((total) => ({
    level: 'error',
    code: 'report.unbalanced',
    details: { total },
  }))
  const written = await listSections(read, desk.agency.id, year)
  for (const section of REPORT_SECTIONS) {
    if (section === 'foreword') continue
    const body = written.find((one) => one.section === section)?.body ?? ''
    if (body.trim() === '') findings.push({ level: 'error', code: 'report.sectionMissing', details: { section } })
  }
  if ((await findSignatory(read, desk.agency, desk.today)) === null)
    findings.push({ level: 'error', code: 'report.noSignatory', details: {} })
  if (!desk.calendar.coveredYears.has(year))
    findings.push({ level: 'warning', code: 'report.yearWithoutCalendar', details: { year } })
  if (requests.refusedWithoutReason > 0)
    findings.push({ level: 'warning', code: 'report.refusedWithoutReason', details: { count: requests.refusedWithoutReason } })
  if (requests.withoutProcessingTime > 0)
    findings.push({ level: 'warning', code: 'report.closedWithoutNotice', details: { count: requests.withoutProcessingTime } })
  if (requests.late > 0) findings.push({ level: 'warning', code: 'report.lateAnswers', details: { count: requests.late } })
  if (requests.openAtEnd > 0)
    findings.push({ level: 'warning', code: 'report.stillOpen', details: { count: requests.openAtEnd } })
  if (desk.today <= dateOnly(`${year}-12-31`)) findings.push({ level: 'warning', code: 'report.yearNotOver', details: { year } })
  return findings
}
