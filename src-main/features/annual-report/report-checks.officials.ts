// Checks of those who sign and of the calendar the days are counted by.
import type { Read } from '../../storage/handles.ts'
import { formatDay } from '../../reporting/date-format.ts'
import type { Desk } from '../calendar/desk.ts'
import { findOfficialOn } from '../office/office.store.ts'
import { type Finding, finding } from './report-checks.finding.ts'
import { nearestTerm } from './report-checks.store.ts'
import { findLayout } from './report-layout.store.ts'

/** Who signs today, with the NIP that stands under the name, and a year whose days off are known. */
export async function officialFindings(read: Read, desk: Desk, year: number): Promise<Finding[]> {
  const { agency, calendar } = desk
  return [
    ...(await signatoryFindings(read, desk)),
    ...((await findLayout(read, agency.id)).acknowledged ? await acknowledgerFindings(read, desk) : []),
    ...(calendar.coveredYears.has(year) ? [] : [finding('report.yearWithoutCalendar', { year })]),
  ]
}

/** The office's own PPID Pelaksana, else its PPID (ppid 7.4), in office on the day of signing. */
async function signatoryFindings(read: Read, { agency, today }: Desk): Promise<Finding[]> {
  const official =
    (await findOfficialOn(read, agency.id, 'ppidExecutor', today)) ?? (await findOfficialOn(read, agency.id, 'ppid', today))
  if (official !== undefined) return withoutNip(official)
  const term = await nearestTerm(read, agency.id, ['ppidExecutor', 'ppid'])
  if (term === null) return [finding('report.noSignatory')]
  const from = formatDay(term.validFrom)
  return [
    finding('report.signatoryTerm', {
      term: term.validTo === null ? `sejak ${from}` : `${from} sampai dengan ${formatDay(term.validTo)}`,
    }),
  ]
}

async function acknowledgerFindings(read: Read, { agency, today }: Desk): Promise<Finding[]> {
  const superior = await findOfficialOn(read, agency.id, 'ppidSuperior', today)
  return superior === undefined ? [finding('report.noAcknowledger')] : withoutNip(superior)
}

const withoutNip = ({ name, nip }: { readonly name: string; readonly nip: string }) =>
  nip.trim() === '' ? [finding('report.officialWithoutNip', { name })] : []
