// Editions of the list of public information: who is in, what changed, when the next one is due (Perki KI 1/2021 Ps.45).
import { addDays, addMonths, type DateOnly, daysBetween } from '../../kernel/date-only.ts'
import { formText, type RetentionFate, retentionWords, timeAndPlace } from '../public-information/public-information.rules.ts'

export const EDITION_PERIODS = ['S1', 'S2'] as const
export type EditionPeriod = (typeof EDITION_PERIODS)[number]

/** Proposed by PPID Pelaksana, decided by PPID, or sent back by him (Ps.45(3)-(5)). */
export const EDITION_STATUSES = ['proposed', 'decided', 'returned'] as const
export type EditionStatus = (typeof EDITION_STATUSES)[number]

/** The list is brought up to date at least every six months (Ps.45(7)). */
export const RENEWAL_MONTHS = 6
const WARNING_DAYS = 30

/** What the law asks for a line of the list (Ps.21(2), Lamp. I), and the group it stands in. */
export const OFFICIAL_FIELDS = [
  'category',
  'title',
  'summary',
  'holderUnit',
  'responsible',
  'timeAndPlace',
  'form',
  'retention',
] as const
export type OfficialField = (typeof OFFICIAL_FIELDS)[number]
export type OfficialEntry = Readonly<Record<OfficialField, string>>

type Entry = {
  readonly category: string
  readonly title: string
  readonly summary: string
  readonly holderUnit: string
  readonly responsible: string
  readonly madeWhen: string
  readonly madeWhere: string
  readonly formSoft: boolean
  readonly formHard: boolean
  readonly formText: string
  readonly retentionText: string
  readonly retentionActive: number | null
  readonly retentionInactive: number | null
  readonly retentionFate: RetentionFate | null
}

/** An entry as the seven columns print it; two entries that print the same are the same to the law. */
export function officialOf(entry: Entry): OfficialEntry {
  return {
    category: entry.category,
    title: entry.title,
    summary: entry.summary,
    holderUnit: entry.holderUnit,
    responsible: entry.responsible,
    timeAndPlace: timeAndPlace(entry),
    form: formText(entry),
    retention: retentionWords(entry),
  }
}

export type Listed = { readonly informationId: number; readonly fields: OfficialEntry }
export type FieldChange = { readonly field: OfficialField; readonly before: string; readonly after: string }
export type Difference = {
  readonly added: readonly Listed[]
  readonly changed: readonly {
    readonly informationId: number
    readonly title: string
    readonly changes: readonly FieldChange[]
  }[]
  readonly removed: readonly Listed[]
}

/** What leads from one edition to another: entries are the same when they are the same record of the register. */
export function differenceOf(before: readonly Listed[], after: readonly Listed[]): Difference {
  const earlier = new Map(before.map((entry) => [entry.informationId, entry.fields]))
  const later = new Set(after.map((entry) => entry.informationId))
  const added: Listed[] = []
  const changed: Difference['changed'][number][] = []
  for (const entry of after) {
    const old = earlier.get(entry.informationId)
    if (old === undefined) {
      added.push(entry)
      continue
    }
    const changes = OFFICIAL_FIELDS.filter((field) => old[field] !== entry.fields[field]).map((field) => ({
      field,
      before: old[field],
      after: entry.fields[field],
    }))
    if (changes.length > 0) changed.push({ informationId: entry.informationId, title: entry.fields.title, changes })
  }
  return { added, changed, removed: before.filter((entry) => !later.has(entry.informationId)) }
}

/** Why an entry of the edition before is no longer in the list. */
export const DEPARTURES = ['excluded', 'withdrawn', 'trashed', 'purged', 'notTaken'] as const
export type Departure = (typeof DEPARTURES)[number]

/** Exclusion is told first: what moved to the excluded information was withdrawn or thrown away because of it. */
export function departureOf(
  live: { readonly status: string; readonly trashed: boolean; readonly excluded: boolean } | undefined,
): Departure {
  if (live === undefined) return 'purged'
  if (live.excluded) return 'excluded'
  if (live.trashed) return 'trashed'
  return live.status === 'withdrawn' ? 'withdrawn' : 'notTaken'
}

/** What an entry lacks before it is proposed; it may go in all the same, since the office may not have it yet. */
export const ENTRY_GAPS = ['noUnit', 'noResponsible', 'noRetention'] as const
export type EntryGap = (typeof ENTRY_GAPS)[number]

/** Columns the law asks for that are still empty. */
export function gapsOf(fields: OfficialEntry): EntryGap[] {
  const empty: Readonly<Record<EntryGap, boolean>> = {
    noUnit: fields.holderUnit === '',
    noResponsible: fields.responsible === '',
    noRetention: fields.retention === '',
  }
  return ENTRY_GAPS.filter((gap) => empty[gap])
}

export type Renewal =
  | { readonly state: 'none' }
  | {
      readonly state: 'fresh' | 'dueSoon' | 'overdue'
      readonly decreeOn: DateOnly
      /** The last day on which a new edition is in time. */
      readonly dueOn: DateOnly
      /** Days to that day; negative when it has passed. */
      readonly daysLeft: number
    }

/** How the list stands to the duty of Ps.45(7): six months after the decree, with a warning 30 days before. */
export function renewalOf(decreeOn: DateOnly | null, today: DateOnly): Renewal {
  if (decreeOn === null) return { state: 'none' }
  const dueOn = addMonths(decreeOn, RENEWAL_MONTHS)
  const daysLeft = daysBetween(today, dueOn)
  const state = daysLeft < 0 ? 'overdue' : today >= addDays(dueOn, -WARNING_DAYS) ? 'dueSoon' : 'fresh'
  return { state, decreeOn, dueOn, daysLeft }
}

/** The semester a day lies in. */
export function periodOf(day: DateOnly): EditionPeriod {
  return day.slice(5, 7) <= '06' ? 'S1' : 'S2'
}

type Problem = { readonly path: string; readonly code: string }

/**
 * Dates of a decision: PPID decides after the proposal and with the approval of Atasan PPID (Ps.45(3)-(6)); none lies in the
 * future, and editions follow one another.
 */
export function decisionProblems(
  decision: { readonly decreeOn: DateOnly; readonly approvedOn: DateOnly },
  known: { readonly today: DateOnly; readonly proposedOn: DateOnly | null; readonly previousOn: DateOnly | null },
): Problem[] {
  const { decreeOn, approvedOn } = decision
  const problems: Problem[] = []
  if (decreeOn > known.today) problems.push({ path: 'decision.decreeOn', code: 'date.inFuture' })
  if (approvedOn > known.today) problems.push({ path: 'decision.approvedOn', code: 'date.inFuture' })
  if (known.proposedOn !== null && decreeOn < known.proposedOn)
    problems.push({ path: 'decision.decreeOn', code: 'edition.beforeProposal' })
  if (known.previousOn !== null && decreeOn < known.previousOn)
    problems.push({ path: 'decision.decreeOn', code: 'edition.beforePrevious' })
  if (known.proposedOn !== null && approvedOn < known.proposedOn)
    problems.push({ path: 'decision.approvedOn', code: 'edition.beforeProposal' })
  if (approvedOn > decreeOn) problems.push({ path: 'decision.approvedOn', code: 'edition.approvedAfterDecree' })
  return problems
}

/** Lines of the annex that a decree carries itself; a longer list is a document of its own. */
export const ANNEX_IN_DECREE = 1000
