// Who signs the report and who takes note of it (Perki KI 1/2021 Ps.10(2)b; ppid 7.4).
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import type { Agency, Official } from '../office/office.contract.ts'
import { capacityWord, formatNip, nameWithTitles } from '../office/office.rules.ts'
import { findOfficialOn } from '../office/office.store.ts'
import { findSignatory, type Signatory } from '../office/signatory.ts'
import type { ReportLayout } from './annual-report.contract.ts'

/** Who may sign, first come first: over the whole city PPID Utama alone, since no PPID Pelaksana speaks for other offices. */
export const signingRoles = ({ scope }: Pick<ReportLayout, 'scope'>): readonly ('ppidExecutor' | 'ppid')[] =>
  scope === 'city' ? ['ppid'] : ['ppidExecutor', 'ppid']

/** PPID Utama for the report of the whole city, else who signs for the office; null when he holds no office on that day. */
export async function findReportSignatory(
  read: Read,
  agency: Agency,
  layout: Pick<ReportLayout, 'scope'>,
  on: DateOnly,
): Promise<Signatory | null> {
  return layout.scope === 'city' ? findInRole(read, agency, 'ppid', 'PPID Utama', on) : findSignatory(read, agency, on)
}

/** Atasan PPID, where the layout wants his signature; null when nobody holds the office on that day. */
export async function findAcknowledger(
  read: Read,
  agency: Agency,
  layout: Pick<ReportLayout, 'acknowledged'>,
  on: DateOnly,
): Promise<Signatory | null> {
  return layout.acknowledged ? findInRole(read, agency, 'ppidSuperior', 'Atasan PPID', on) : null
}

async function findInRole(
  read: Read,
  agency: Agency,
  role: Official['role'],
  title: string,
  on: DateOnly,
): Promise<Signatory | null> {
  const official = await findOfficialOn(read, agency.id, role, on)
  if (official === undefined) return null
  return {
    capacity: capacityWord(official.capacity),
    position: official.position === '' ? agency.name : official.position,
    role: title,
    nameWithTitles: nameWithTitles(official),
    rank: official.rank,
    nip: formatNip(official.nip),
  }
}
