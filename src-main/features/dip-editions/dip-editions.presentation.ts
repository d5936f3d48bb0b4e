// Rows of an edition as the screen shows them: lines of the list, candidates of a proposal, differences.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import type { PublicInformation } from '../public-information/public-information.contract.ts'
import type { InformationCategory } from '../public-information/public-information.rules.ts'
import { blockedIn, departuresNow, listCandidates, listedOf, listOfEdition } from './dip-editions.collect.ts'
import type { CANDIDATE_VIEWS, DifferenceKind, Edition, EditionCandidate } from './dip-editions.contract.ts'
import { type Departure, differenceOf, type FieldChange, gapsOf, type Listed, officialOf } from './dip-editions.rules.ts'
import { findIssued, findLastDecided, listFrozen } from './dip-editions.store.ts'

type Page = { readonly offset: number; readonly limit: number }

/** One page of rows that are in memory already. */
export function pageOfRows<Row>(rows: readonly Row[], { offset, limit }: Page): { rows: Row[]; total: number } {
  return { rows: rows.slice(offset, offset + limit), total: rows.length }
}

/** True when every word typed stands somewhere in the texts. */
function matches(search: string, texts: readonly string[]): boolean {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return true
  const all = texts.join(' ').toLowerCase()
  return words.every((word) => all.includes(word))
}

/** Lines of a list with the numbers they are printed with. */
export function entryRows(entries: readonly PublicInformation[], search: string, category: InformationCategory | null) {
  return entries
    .map((entry, index) => ({ number: index + 1, informationId: entry.id, ...officialOf(entry) }))
    .filter((row) => category === null || row.category === category)
    .filter((row) => matches(search, [row.title, row.summary, row.holderUnit, row.responsible]))
}

/** What may go into a proposal, seen in one of the ways the office checks it. */
export function candidateRows(entries: readonly PublicInformation[], barring: ReadonlySet<number>) {
  const rows = entries.map(
    (entry): EditionCandidate => ({
      id: entry.id,
      category: entry.category,
      title: entry.title,
      holderUnit: entry.holderUnit,
      status: entry.status,
      gaps: gapsOf(officialOf(entry)),
      excluded: entry.excludedInformationId !== null && barring.has(entry.excludedInformationId),
    }),
  )
  const isDraft = (row: EditionCandidate) => row.status === 'draft' || row.status === 'proposed'
  const views: Readonly<Record<(typeof CANDIDATE_VIEWS)[number], (row: EditionCandidate) => boolean>> = {
    drafts: isDraft,
    standing: (row) => !isDraft(row),
    gaps: (row) => row.gaps.length > 0,
    excluded: (row) => row.excluded,
  }
  return (view: (typeof CANDIDATE_VIEWS)[number], search: string) =>
    rows.filter((row) => views[view](row) && matches(search, [row.title, row.holderUnit]))
}

type DifferenceRow = {
  readonly informationId: number
  readonly title: string
  readonly category: InformationCategory
  readonly changes: FieldChange[]
  readonly departure: Departure | null
  readonly reason: string
}

const plainRow = ({ informationId, fields }: Listed): DifferenceRow => ({
  informationId,
  title: fields.title,
  category: fields.category as InformationCategory,
  changes: [],
  departure: null,
  reason: '',
})

/** What a proposal made now would hold at most. */
async function wouldHold(read: Read, agencyId: number, today: DateOnly): Promise<PublicInformation[]> {
  const entries = await listCandidates(read, agencyId)
  const blocked = new Set((await blockedIn(read, agencyId, entries, today)).map(({ id }) => id))
  return entries.filter(({ id }) => !blocked.has(id))
}

/** The edition, or a proposal made now with every draft that may go in, against the decided edition before it. */
export async function differenceRows(
  read: Read,
  agencyId: number,
  edition: Edition | undefined,
  today: DateOnly,
): Promise<{ readonly previous: Edition | undefined; readonly rows: Readonly<Record<DifferenceKind, DifferenceRow[]>> }> {
  const previous = await findLastDecided(read, agencyId, edition)
  const before = previous === undefined ? [] : await listFrozen(read, previous.id)
  const after = edition === undefined ? await wouldHold(read, agencyId, today) : await listOfEdition(read, edition)
  const difference = differenceOf(listedOf(before), listedOf(after))
  const issued = edition === undefined ? undefined : await findIssued(read, edition.id)
  const departed = issued?.departed ?? (await departuresNow(read, agencyId, difference.removed, today))
  const why = new Map(departed.map((one) => [one.informationId, one]))
  const categories = new Map(after.map((entry) => [entry.id, entry.category]))
  const gone = difference.removed.map((entry): DifferenceRow => {
    const { departure, reason } = why.get(entry.informationId) ?? { departure: 'purged' as const, reason: '' }
    return { ...plainRow(entry), departure, reason }
  })
  const changed = difference.changed.map(({ informationId, title, changes }): DifferenceRow => {
    const category = categories.get(informationId) ?? 'periodic'
    return { informationId, title, category, changes: [...changes], departure: null, reason: '' }
  })
  return {
    previous,
    rows: {
      added: difference.added.map(plainRow),
      changed,
      removed: gone.filter((row) => row.departure !== 'excluded'),
      excluded: gone.filter((row) => row.departure === 'excluded'),
    },
  }
}
