// Where entries of the DIK stand on the day of the desk, for lists, the dashboard and other slices.
import { AppError } from '../../kernel/app-error.ts'
import type { Read } from '../../storage/handles.ts'
import type { Desk } from '../calendar/desk.ts'
import type { ExcludedInformation, ExcludedInformationRow, LinkedEntry } from './excluded-information.contract.ts'
import { endOfExclusion } from './excluded-information.period.rules.ts'
import {
  CLOSED_STATES,
  type ExclusionDay,
  exclusionDay,
  exclusionState,
  reviewIsDue,
} from './excluded-information.state.rules.ts'
import { findAllExcludedInformation, listExclusionsInDip, listLinkedEntries } from './excluded-information.store.ts'

/** The entry with its state on that day. */
export function withStanding(entry: ExcludedInformation, day: ExclusionDay): ExcludedInformationRow {
  return {
    ...entry,
    state: exclusionState(entry, day),
    endsOn: endOfExclusion(entry),
    reviewDue: reviewIsDue(entry, day),
  }
}

type Question = { readonly agencyId: number; readonly search: string; readonly state: ExcludedInformationRow['state'] | null }

/** All entries the question finds, with their states. */
export async function findStanding(read: Read, desk: Pick<Desk, 'calendar' | 'today'>, question: Question) {
  const day = exclusionDay(desk.calendar, desk.today)
  const entries = (await findAllExcludedInformation(read, question)).map((entry) => withStanding(entry, day))
  return question.state === null ? entries : entries.filter((entry) => entry.state === question.state)
}

const URGENCY: readonly ExcludedInformationRow['state'][] = ['expired', 'opened', 'expiresSoon30', 'expiresSoon60']
const urgency = ({ state }: ExcludedInformationRow) => (URGENCY.includes(state) ? URGENCY.indexOf(state) : URGENCY.length)

const dayOf = ({ state, openedOn, endsOn, reviewOn }: ExcludedInformationRow) =>
  (state === 'opened' ? openedOn : (endsOn ?? reviewOn)) ?? ''

/**
 * Entries that have ended, were opened but are missing in the DIP (Perki KI 1/2021 Ps.52(4)), end within 60 working days, or
 * whose review is due (Ps.51-52), the most pressing first.
 */
export async function exclusionAlerts(read: Read, desk: Pick<Desk, 'agency' | 'calendar' | 'today'>) {
  const entries = await findStanding(read, desk, { agencyId: desk.agency.id, search: '', state: null })
  const inDip = await listExclusionsInDip(read, desk.agency.id)
  const presses = ({ id, state, reviewDue }: ExcludedInformationRow) =>
    state === 'opened' ? !inDip.has(id) : URGENCY.includes(state) || reviewDue
  return entries.filter(presses).toSorted((a, b) => urgency(a) - urgency(b) || dayOf(a).localeCompare(dayOf(b)))
}

/** Entries in the public list although the whole document is excluded (Perki KI 1/2021 Ps.1 number 20). */
export async function findStillPublic(read: Read, entry: ExcludedInformation, day: ExclusionDay): Promise<LinkedEntry[]> {
  if (entry.scope !== 'whole' || !CLOSED_STATES.includes(exclusionState(entry, day))) return []
  const linked = await listLinkedEntries(read, entry.id)
  return linked.filter(({ status }) => status === 'decided' || status === 'published')
}

/** Refuses an exclusion of the whole while the public list still shows it; says which entries. */
export async function refuseWhilePublic(read: Read, entry: ExcludedInformation, day: ExclusionDay): Promise<void> {
  const found = await findStillPublic(read, entry, day)
  if (found.length === 0) return
  throw new AppError('excludedInformation.stillPublic', {
    count: found.length,
    titles: found.map(({ title }) => `"${title}"`).join(', '),
  })
}
