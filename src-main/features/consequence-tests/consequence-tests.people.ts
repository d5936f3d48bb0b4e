// Officials of the office who may take part in a test on a day; names may always be typed instead.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import { heldPosition, nameWithTitles, type OfficialRole } from '../office/office.rules.ts'
import { findAgency, listOfficials, type StoredOfficial } from '../office/office.store.ts'
import type { Person } from './consequence-tests.contract.ts'

/** Examiners come from Tim Pertimbangan first, then from those who prepare the test (Perki KI 1/2021 Ps.7(4), Ps.12). */
const EXAMINERS: readonly OfficialRole[] = ['advisoryTeam', 'ppid', 'ppidExecutor']

/** A decree shows the name alone, other papers with titles (Permendagri 1/2023 Ps.44). */
function personOf(official: StoredOfficial, titles: 'with' | 'without'): Person {
  const name = titles === 'with' ? nameWithTitles(official) : official.name
  return { name, position: heldPosition(official), rank: official.rank, nip: official.nip }
}

/** People by their part in the test, in office on that day. */
export async function suggestPeople(read: Read, agencyId: number, on: DateOnly) {
  const inOffice = (await listOfficials(read, agencyId)).filter(
    (one) => one.validFrom <= on && (one.validTo === null || one.validTo >= on),
  )
  const unit = (await findAgency(read, agencyId))?.name ?? ''
  const ofRole = (...roles: readonly OfficialRole[]) => roles.flatMap((role) => inOffice.filter((one) => one.role === role))
  return {
    examiners: ofRole(...EXAMINERS).map((one) => ({ name: nameWithTitles(one), position: heldPosition(one), unit })),
    heads: ofRole('bodyHead').map((one) => personOf(one, 'with')),
    signers: ofRole('ppid').map((one) => personOf(one, 'without')),
    superiors: ofRole('ppidSuperior').map((one) => personOf(one, 'without')),
  }
}
