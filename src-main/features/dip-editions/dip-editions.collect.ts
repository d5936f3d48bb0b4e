// Reads together what an edition holds: its list, what differs from the one before, its documents, when the next is due.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { LetterDocument } from '../../reporting/letter-model.ts'
import type { Read } from '../../storage/handles.ts'
import type { Agency } from '../office/office.contract.ts'
import type { PublicInformation } from '../public-information/public-information.contract.ts'
import type { Edition, EditionDecision, EditionDocumentKind } from './dip-editions.contract.ts'
import { composeEdition } from './dip-editions.compose.ts'
import { countsOf, type EditionFacts, signersOf } from './dip-editions.facts.ts'
import { listBarring, listClosing, listLive, listRegister, LISTED, STANDING } from './dip-editions.register.store.ts'
import {
  type Difference,
  departureOf,
  differenceOf,
  type Listed,
  officialOf,
  type Renewal,
  renewalOf,
} from './dip-editions.rules.ts'
import { type Departed, findIssued, findLastDecided, listFrozen } from './dip-editions.store.ts'

/** When the office must renew its list, for the dashboard (Perki KI 1/2021 Ps.45(7)). */
export async function editionReminder(
  read: Read,
  agencyId: number,
  today: DateOnly,
): Promise<{ readonly editionId: number | null; readonly renewal: Renewal }> {
  const last = await findLastDecided(read, agencyId)
  return { editionId: last?.id ?? null, renewal: renewalOf(last?.decreeOn ?? null, today) }
}

/** The list of an edition: as decided, of the open proposal as it stands now; a returned proposal holds none any more. */
export async function listOfEdition(read: Read, edition: Edition): Promise<PublicInformation[]> {
  if (edition.status === 'decided') return listFrozen(read, edition.id)
  return edition.status === 'proposed' ? listRegister(read, edition.agencyId, STANDING) : []
}

/** Everything that a proposal made now could hold. */
export const listCandidates = (read: Read, agencyId: number) => listRegister(read, agencyId, LISTED)

/** Entries of a list that an exclusion of the whole document keeps out of it. */
export async function blockedIn(
  read: Read,
  agencyId: number,
  entries: readonly PublicInformation[],
  today: DateOnly,
): Promise<PublicInformation[]> {
  const barring = await listBarring(read, agencyId, today)
  return entries.filter((entry) => entry.excludedInformationId !== null && barring.has(entry.excludedInformationId))
}

/** Entries as they are compared. */
export const listedOf = (entries: readonly PublicInformation[]): Listed[] =>
  entries.map((entry) => ({ informationId: entry.id, fields: officialOf(entry) }))

/** Ids of entries that no longer say in the official columns what the decided list says of them. */
export function changedSince(decided: readonly PublicInformation[], live: readonly PublicInformation[]): ReadonlySet<number> {
  return new Set(differenceOf(listedOf(decided), listedOf(live)).changed.map(({ informationId }) => informationId))
}

/** Those of these entries that were rewritten since the decree in force, which covers what it listed and nothing else (Ps.45(5)). */
export async function changedSinceDecree(
  read: Read,
  agencyId: number,
  entries: readonly PublicInformation[],
): Promise<ReadonlySet<number>> {
  const last = await findLastDecided(read, agencyId)
  return last === undefined ? new Set() : changedSince(await listFrozen(read, last.id), entries)
}

/**
 * Ids of a decided list that may be announced: still decided, in the words of the decree, and not closed by an exclusion that
 * came later (Perki KI 1/2021 Ps.1 number 20, Ps.45).
 */
export async function announceable(
  read: Read,
  agencyId: number,
  { decided, live, today }: Readonly<Record<'decided' | 'live', readonly PublicInformation[]>> & { readonly today: DateOnly },
): Promise<number[]> {
  const closing = await listClosing(read, agencyId, today)
  const changed = changedSince(decided, live)
  const now = new Map(live.map((entry) => [entry.id, entry]))
  return decided.flatMap(({ id }) => {
    const entry = now.get(id)
    if (entry === undefined || entry.status !== 'decided' || changed.has(id)) return []
    return entry.excludedInformationId !== null && closing.has(entry.excludedInformationId) ? [] : [id]
  })
}

/** Why entries left the list, as the register stands now. */
export async function departuresNow(
  read: Read,
  agencyId: number,
  removed: Difference['removed'],
  today: DateOnly,
): Promise<Departed[]> {
  const barring = await listBarring(read, agencyId, today)
  const live = await listLive(
    read,
    removed.map(({ informationId }) => informationId),
  )
  return removed.map(({ informationId }) => {
    const now = live.get(informationId)
    const excluded = now?.excludedInformationId != null && barring.has(now.excludedInformationId)
    const departure = departureOf(now === undefined ? undefined : { ...now, excluded })
    return { informationId, departure, reason: now?.reason ?? '' }
  })
}

/** What everything printed about an edition is written from. */
export async function factsOf(
  read: Read,
  agency: Agency,
  edition: Edition,
  given: {
    readonly entries: readonly PublicInformation[]
    readonly decision: EditionDecision | null
    readonly today: DateOnly
  },
): Promise<EditionFacts> {
  const { entries, decision, today } = given
  const previous = await findLastDecided(read, agency.id, edition)
  const before = previous === undefined ? [] : await listFrozen(read, previous.id)
  const days = {
    letterOn: edition.letterOn ?? today,
    decreeOn: decision?.decreeOn ?? today,
    approvedOn: decision?.approvedOn ?? today,
  }
  return {
    agency,
    edition,
    decision,
    previous,
    counts: countsOf(entries),
    total: entries.length,
    difference: differenceOf(listedOf(before), listedOf(entries)),
    ...(await signersOf(read, agency, days, decision?.approvedBy ?? null)),
  }
}

/** A document of an edition without its list: as it was issued, or the draft of one that is not decided yet. */
export async function documentOf(
  read: Read,
  agency: Agency,
  edition: Edition,
  kind: EditionDocumentKind,
  entries: readonly PublicInformation[],
  today: DateOnly,
): Promise<{ readonly document: LetterDocument; readonly issuedAt: string | null }> {
  const issued = await findIssued(read, edition.id)
  if (issued !== undefined) return { document: issued.documents[kind], issuedAt: issued.decidedAt }
  const facts = await factsOf(read, agency, edition, { entries, decision: null, today })
  return { document: composeEdition(facts)[kind], issuedAt: null }
}
