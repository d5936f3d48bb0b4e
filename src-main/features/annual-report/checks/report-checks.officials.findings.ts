// Checks of those who sign and of the calendar the days are counted by.
import type { DateOnly } from '../../../kernel/date-only.ts'
import type { Read } from '../../../storage/handles.ts'
import { formatDay } from '../../../reporting/date-format.ts'
import type { Desk } from '../../calendar/desk.ts'
import type { Signatory } from '../../office/signatory.ts'
import type { ReportLayout } from '../annual-report.contract.ts'
import { type Finding, finding } from './report-checks.finding.ts'
import { latestTerm } from './report-checks.store.ts'
import { findLayout } from '../report-layout.store.ts'
import { findAcknowledger, findReportSignatory, signingRoles } from '../report-signatories.ts'

/** Who signs on the day of signing, with the NIP that stands under the name, and a year whose days off are known. */
export async function officialFindings(read: Read, desk: Desk, year: number, signedOn: DateOnly): Promise<Finding[]> {
  const { agency, calendar } = desk
  const layout = await findLayout(read, agency.id)
  const acknowledger = await findAcknowledger(read, agency, layout, signedOn)
  return [
    ...(await signatoryFindings(read, desk, layout, signedOn)),
    ...(layout.acknowledged && acknowledger === null ? [finding('report.noAcknowledger')] : []),
    ...(acknowledger === null ? [] : withoutNip(acknowledger)),
    ...(calendar.coveredYears.has(year) ? [] : [finding('report.yearWithoutCalendar', { year })]),
  ]
}

/** The very one whose name the report prints (ppid 7.4); where there is none, the latest term of those who may sign it. */
async function signatoryFindings(read: Read, { agency }: Desk, layout: ReportLayout, signedOn: DateOnly): Promise<Finding[]> {
  const signatory = await findReportSignatory(read, agency, layout, signedOn)
  if (signatory !== null) return withoutNip(signatory)
  const term = await latestTerm(read, agency.id, signingRoles(layout))
  if (term === null) return [finding('report.noSignatory')]
  const from = formatDay(term.validFrom)
  return [
    finding('report.signatoryTerm', {
      on: formatDay(signedOn),
      term: term.validTo === null ? `sejak ${from}` : `${from} sampai dengan ${formatDay(term.validTo)}`,
    }),
  ]
}

const withoutNip = ({ nameWithTitles, nip }: Signatory) =>
  nip.trim() === '' ? [finding('report.officialWithoutNip', { name: nameWithTitles })] : []
