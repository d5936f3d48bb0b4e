// What the documents of an edition are written from: office, signers of the day, numbers and the edition before.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { LetterParty } from '../../reporting/letter-model.ts'
import type { Read } from '../../storage/handles.ts'
import type { Agency } from '../office/office.contract.ts'
import { formatNip, nameWithTitles, heldPosition } from '../office/office.rules.ts'
import { findOfficialOn, type StoredOfficial } from '../office/office.store.ts'
import type { PublicInformation } from '../public-information/public-information.contract.ts'
import { INFORMATION_CATEGORIES, type InformationCategory } from '../public-information/public-information.rules.ts'
import type { Edition, EditionDecision } from './dip-editions.contract.ts'
import type { Difference } from './dip-editions.rules.ts'

export type ByCategory = Readonly<Record<InformationCategory, number>>

export type EditionFacts = {
  readonly agency: Agency
  readonly edition: Edition
  /** Null while the decree is a draft: its number and days are left to be filled in. */
  readonly decision: EditionDecision | null
  readonly previous: Edition | undefined
  readonly counts: ByCategory
  readonly total: number
  readonly difference: Difference
  readonly executor: LetterParty
  readonly ppid: LetterParty
  readonly superior: LetterParty
}

export const HAND_LINE = '………………………'

/** Entries by category. */
export function countsOf(entries: readonly Pick<PublicInformation, 'category'>[]): ByCategory {
  const of = (category: InformationCategory) => entries.filter((entry) => entry.category === category).length
  return Object.fromEntries(INFORMATION_CATEGORIES.map((category) => [category, of(category)])) as ByCategory
}

const LINE_LENGTH = 32

/** A position cut into lines that fit beside a second signature, so that both names stand at one height. */
function inLines(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= LINE_LENGTH) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** Position and capacity above the name; a decree shows no academic titles (Permendagri 1/2023 Ps.44). */
function party(official: StoredOfficial | undefined, role: string, style: 'letter' | 'decree'): LetterParty {
  const shown = (text: string) => (style === 'decree' ? text.toUpperCase() : text)
  if (official === undefined) return { lines: inLines(`${shown(role)},`), name: `(${HAND_LINE})`, rank: '', nip: '' }
  // `Plt.` stays as it is written, also in capitals around it.
  const held = (position: string) => heldPosition({ ...official, position: shown(position) })
  const lines = official.position === '' ? [`${held(role)},`] : [held(official.position), `${shown('selaku')} ${shown(role)},`]
  return {
    lines: style === 'decree' ? lines.flatMap(inLines) : lines,
    name: style === 'decree' ? official.name : nameWithTitles(official),
    rank: official.rank,
    nip: formatNip(official.nip),
  }
}

const PPID_NAME = 'Pejabat Pengelola Informasi dan Dokumentasi'

/** Who proposed, decided and approved: the officials of those days, the approver under the name that was recorded. */
export async function signersOf(
  read: Read,
  agency: Agency,
  days: { readonly letterOn: DateOnly; readonly decreeOn: DateOnly; readonly approvedOn: DateOnly },
  approvedBy: string | null,
): Promise<Pick<EditionFacts, 'executor' | 'ppid' | 'superior'>> {
  const executor = await findOfficialOn(read, agency.id, 'ppidExecutor', days.letterOn)
  const ppid = await findOfficialOn(read, agency.id, 'ppid', days.decreeOn)
  const superior = await findOfficialOn(read, agency.id, 'ppidSuperior', days.approvedOn)
  const isRecorded =
    superior !== undefined && (approvedBy === null || [superior.name, nameWithTitles(superior)].includes(approvedBy))
  return {
    executor: party(executor, `PPID ${agency.executorLabel}`, 'letter'),
    ppid: party(ppid, PPID_NAME, 'decree'),
    superior:
      isRecorded || approvedBy === null
        ? party(superior, 'Atasan PPID', 'decree')
        : { lines: ['ATASAN PPID,'], name: approvedBy, rank: '', nip: '' },
  }
}
