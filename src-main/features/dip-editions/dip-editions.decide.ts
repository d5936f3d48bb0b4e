// Proposing and deciding an edition: what both the two-step way and the recording of an earlier decision do.
import { AppError } from '../../kernel/app-error.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Desk } from '../calendar/desk.ts'
import { refuseFieldProblems } from '../field-problems.ts'
import type { PublicInformation } from '../public-information/public-information.contract.ts'
import type { CommandContext } from '../slice.ts'
import { requireWritten } from '../written.ts'
import { blockedIn, departuresNow, factsOf, listCandidates, listOfEdition } from './dip-editions.collect.ts'
import { composeEdition } from './dip-editions.compose.ts'
import type { Edition, EditionDecision, EditionProposal } from './dip-editions.contract.ts'
import { moveStatus, unlistTrashed } from './dip-editions.register.store.ts'
import { decisionProblems } from './dip-editions.rules.ts'
import {
  findEdition,
  findLastDecided,
  findOpenProposal,
  insertProposal,
  isDecreeTaken,
  writeDecision,
} from './dip-editions.store.ts'

const NAMED_TITLES = 5

/** Excluded information never appears in the list (Perki KI 1/2021 Ps.1 number 20): refused with the titles. */
async function refuseExcluded(context: CommandContext, agencyId: number, entries: readonly PublicInformation[], today: DateOnly) {
  const blocked = await blockedIn(context.read, agencyId, entries, today)
  if (blocked.length === 0) return
  const titles = blocked.slice(0, NAMED_TITLES).map(({ title }) => `"${title}"`)
  throw new AppError('dipEditions.excluded', {
    count: blocked.length,
    titles: titles.join(', '),
    more: blocked.length - titles.length,
  })
}

/** Opens a proposal over all drafts but those left out and everything that stands already (Ps.45(2)-(3)). */
export async function openProposal(
  context: CommandContext,
  agencyId: number,
  proposal: EditionProposal,
  leftOut: readonly number[],
  today: DateOnly,
): Promise<{ readonly edition: Edition; readonly proposed: readonly number[] }> {
  if ((await findOpenProposal(context.read, agencyId)) !== undefined) throw new AppError('dipEditions.alreadyProposed')
  if (proposal.letterOn !== null && proposal.letterOn > today)
    refuseFieldProblems([{ path: 'proposal.letterOn', code: 'date.inFuture' }])
  const out = new Set(leftOut)
  const candidates = await listCandidates(context.read, agencyId)
  const isStanding = (entry: PublicInformation) => entry.status === 'decided' || entry.status === 'published'
  const goingIn = candidates.filter((entry) => isStanding(entry) || !out.has(entry.id))
  if (goingIn.length === 0) throw new AppError('dipEditions.nothingToList')
  await refuseExcluded(context, agencyId, goingIn, today)
  const idsOf = (entries: readonly PublicInformation[]) => entries.map((entry) => entry.id)
  const proposed = await moveStatus(context.write, agencyId, { from: 'draft', to: 'proposed', ids: idsOf(goingIn) })
  // An entry set to `proposed` by hand and then left out would be decided with the others.
  await moveStatus(context.write, agencyId, { from: 'proposed', to: 'draft', ids: leftOut })
  const id = await insertProposal(context.write, agencyId, proposal, context.now)
  const edition = await findEdition(context.read, id)
  if (edition === undefined) throw new AppError('notFound')
  return { edition, proposed }
}

/**
 * Decides the proposal: list, documents and departures are frozen, proposed entries become decided, what lies in the trash
 * becomes a draft, and no earlier edit can be undone any more (Ps.45(5)-(6)).
 */
export async function decideEdition(
  context: CommandContext,
  edition: Edition,
  decision: EditionDecision,
  { agency, today }: Desk,
): Promise<{ readonly entries: number; readonly decided: readonly number[]; readonly unlisted: readonly number[] }> {
  const previous = await findLastDecided(context.read, agency.id)
  const known = { today, proposedOn: edition.letterOn, previousOn: previous?.decreeOn ?? null }
  const problems = decisionProblems(decision, known)
  if (await isDecreeTaken(context.read, agency.id, decision))
    problems.push({ path: 'decision.decreeNumber', code: 'edition.decreeTaken' })
  refuseFieldProblems(problems)
  const listed = await listOfEdition(context.read, edition)
  if (listed.length === 0) throw new AppError('dipEditions.nothingToList')
  await refuseExcluded(context, agency.id, listed, today)
  const ids = listed.map((entry) => entry.id)
  const decided = await moveStatus(context.write, agency.id, { from: 'proposed', to: 'decided', ids })
  const entries = listed.map((entry) => (entry.status === 'proposed' ? { ...entry, status: 'decided' as const } : entry))
  const facts = await factsOf(context.read, agency, edition, { entries, decision, today })
  const departed = await departuresNow(context.read, agency.id, facts.difference.removed, today)
  const frozen = { decision, entries, departed, documents: composeEdition(facts), now: context.now }
  requireWritten(await writeDecision(context.write, edition.id, edition.version, frozen))
  const unlisted = await unlistTrashed(context.write, agency.id)
  return { entries: entries.length, decided, unlisted }
}
