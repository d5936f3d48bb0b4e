// Who signs what the office issues, and the block under which he signs.
import type { DateOnly } from '../../kernel/date-only.ts'
import { formatDay } from '../../reporting/date-format.ts'
import type { SignatureBlock } from '../../reporting/report-model.ts'
import type { Read } from '../../storage/handles.ts'
import type { Agency } from './office.contract.ts'
import { capacityWord, formatNip, heldPosition, nameWithTitles } from './office.rules.ts'
import { findOfficialOn } from './office.store.ts'

export type Signatory = {
  /** `Plt.` and the like, empty for a definitive official. */
  readonly capacity: string
  readonly position: string
  readonly role: string
  readonly nameWithTitles: string
  readonly rank: string
  readonly nip: string
}

/** Who signs: the office's own PPID Pelaksana, else its PPID (ppid 7.4). */
export async function findSignatory(read: Read, agency: Agency, on: DateOnly): Promise<Signatory | null> {
  const executor = await findOfficialOn(read, agency.id, 'ppidExecutor', on)
  const official = executor ?? (await findOfficialOn(read, agency.id, 'ppid', on))
  if (official === undefined) return null
  return {
    capacity: capacityWord(official.capacity),
    position: official.position === '' ? agency.name : official.position,
    role: executor === undefined ? 'PPID' : `PPID ${agency.executorLabel}`,
    nameWithTitles: nameWithTitles(official),
    rank: official.rank,
    nip: formatNip(official.nip),
  }
}

/** Place, date, position and name; with no official known the name is left to be written by hand. */
export function signatureBlock(agency: Agency, signatory: Signatory | null, on: DateOnly): SignatureBlock {
  const placeAndDate = `${agency.city}, ${formatDay(on)}`
  if (signatory === null)
    return {
      placeAndDate,
      positionLines: [`PPID ${agency.executorLabel.toUpperCase()},`],
      name: '.'.repeat(40),
      rank: '',
      nip: '.'.repeat(30),
    }
  const position = heldPosition(signatory)
  return {
    placeAndDate,
    positionLines: [position.toUpperCase(), `SELAKU ${signatory.role.toUpperCase()},`],
    name: signatory.nameWithTitles,
    rank: signatory.rank,
    nip: signatory.nip,
  }
}
