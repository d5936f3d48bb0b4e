// The mandatory checklist (Perki KI 1/2021 Ps.14-15, 19-21): when an item applies and when it is satisfied (ppid 3.3, 3.4).
import { addDays, addMonths, type DateOnly, dateOnly, yearOf } from '../../kernel/date-only.ts'
import type { InformationCategory, RetentionFate } from '../public-information/public-information.rules.ts'

/** Kinds of office that set which conditional items apply [D]. */
export const OFFICE_KINDS = ['ordinary', 'health', 'education', 'disaster', 'licensing'] as const
export type OfficeKind = (typeof OFFICE_KINDS)[number]

/** On whom the item falls [D]: all offices, some, usually the city as a whole, or none (the columns A, C, U, N of ppid 3.3). */
export const CHECKLIST_DUTIES = ['all', 'conditional', 'city', 'none'] as const
export type ChecklistDuty = (typeof CHECKLIST_DUTIES)[number]

/**
 * What the registers of this file supply for an item. `requestFigures` and `serviceFigures` are only numbers: they inform
 * nobody before they are announced, so such an item still needs a published entry. `informationList` and `periodicItems` are
 * answered by the register itself. `openedInformation` decides whether the item applies.
 */
export const REGISTER_SUPPLIES = [
  'requestFigures',
  'serviceFigures',
  'informationList',
  'periodicItems',
  'openedInformation',
] as const
export type RegisterSupply = (typeof REGISTER_SUPPLIES)[number]

export type ChecklistItem = {
  /** Code of the domain file: B periodic, S immediate, T anytime. */
  readonly code: string
  readonly category: InformationCategory
  /** The article, as it is cited. */
  readonly law: string
  readonly title: string
  /** What belongs to it, in a sentence; empty when the title says it all. */
  readonly hint: string
  /** Document types of the item, as the regulation numbers them. */
  readonly parts: readonly string[]
  readonly duty: ChecklistDuty
  /** Kinds of office the item applies to unless the office says otherwise. */
  readonly appliesTo: readonly OfficeKind[]
  /** Why it does not apply to the other kinds; empty when it applies to all. */
  readonly condition: string
  readonly mayBeNil: boolean
  /** Months after which the information is outdated (Ps.18: at least every 6 months); null when no cycle is set. */
  readonly cycleMonths: number | null
  readonly auto: RegisterSupply | null
  /** Suggested retention of an entry made from the template; the schedule (JRA) of the office decides. */
  readonly retention: { readonly active: number; readonly inactive: number; readonly fate: RetentionFate }
}

/** What the office itself said about an item. */
export type ChecklistAnswer = {
  /** True or false overrules the kind of office; null leaves it. */
  readonly applies: boolean | null
  readonly appliesReason: string
  readonly nil: { readonly on: DateOnly; readonly reason: string } | null
}

/** Entries tied to an item that are alike in what counts. */
export type LinkedEntries = {
  readonly published: boolean
  /** A file or a link. */
  readonly evidence: boolean
  /** The latest update among them. */
  readonly updatedOn: DateOnly
  readonly count: number
}

/** What the registers know that no entry says. */
export type RegisterFacts = {
  /** Entries of the list that are published. */
  readonly publishedEntries: number
  /** Objections upheld and disputes won: information that was declared open (Ps.21(1)q). */
  readonly openedCases: number
}

export const ITEM_STATES = ['satisfied', 'nil', 'missing', 'notPublished', 'noEvidence', 'outdated', 'notApplicable'] as const
export type ItemStateKind = (typeof ITEM_STATES)[number]

/** Who decided that an item applies or not. */
export const APPLIES_SOURCES = ['kind', 'office', 'register'] as const
export type AppliesSource = (typeof APPLIES_SOURCES)[number]

export type ItemState =
  /** `until` is the last day; null without a cycle. */
  | { readonly kind: 'satisfied'; readonly until: DateOnly | null }
  | { readonly kind: 'nil'; readonly until: DateOnly }
  /** `nilLapsedOn`: the last day of a nihil that is over. */
  | { readonly kind: 'missing'; readonly nilLapsedOn: DateOnly | null }
  | { readonly kind: 'notPublished' }
  | { readonly kind: 'noEvidence' }
  | { readonly kind: 'outdated'; readonly since: DateOnly }
  | { readonly kind: 'notApplicable'; readonly reason: string; readonly source: AppliesSource }

export type AssessedItem = {
  readonly item: ChecklistItem
  readonly state: ItemState
  readonly source: AppliesSource
  /** As the registers stand now. */
  readonly mayBeNil: boolean
}

export type Completeness = { readonly satisfied: number; readonly applicable: number }

export type CompletenessSummary = Readonly<Record<InformationCategory | 'overall', Completeness>>

/** Last day on which information updated on `day` is still current: the same day `months` later, clamped to the month. */
export function currentUntil(day: DateOnly, months: number): DateOnly {
  return addMonths(day, months)
}

/** Last day of a nihil [D]: of a periodic item its cycle of 6 months (Ps.18), of any other the end of its calendar year. */
export function nilUntil(item: Pick<ChecklistItem, 'cycleMonths'>, on: DateOnly): DateOnly {
  return item.cycleMonths === null ? dateOnly(`${yearOf(on)}-12-31`) : currentUntil(on, item.cycleMonths)
}

/**
 * Whether the office may say nihil of an item. Of information declared open (Ps.21(1)q) not while its own register holds a case
 * that opened some.
 */
export function mayBeNilNow(item: ChecklistItem, facts: RegisterFacts): boolean {
  return item.mayBeNil && !(item.auto === 'openedInformation' && facts.openedCases > 0)
}

type Situation = {
  readonly kind: OfficeKind
  readonly answer: ChecklistAnswer | undefined
  readonly entries: readonly LinkedEntries[]
  readonly facts: RegisterFacts
  readonly today: DateOnly
}

function applicability(item: ChecklistItem, { kind, answer, facts }: Situation) {
  const said = answer?.applies ?? null
  if (said !== null) return { applies: said, source: 'office' as const, reason: answer?.appliesReason ?? '' }
  if (item.auto === 'openedInformation')
    return { applies: facts.openedCases > 0, source: 'register' as const, reason: item.condition }
  return { applies: item.appliesTo.includes(kind), source: 'kind' as const, reason: item.condition }
}

/**
 * State of one item (ppid 3.4): satisfied with a published entry that has evidence and is within its cycle, or with a nihil
 * where allowed; otherwise what is nearest to being satisfied. Items answered by others are decided in `assess`.
 */
function stateOf(item: ChecklistItem, situation: Situation): ItemState {
  const { answer, entries, facts, today } = situation
  const latest = entries.reduce<DateOnly | null>(
    (best, one) => (one.published && one.evidence && (best === null || one.updatedOn > best) ? one.updatedOn : best),
    null,
  )
  const until = latest === null || item.cycleMonths === null ? null : currentUntil(latest, item.cycleMonths)
  if (latest !== null && (until === null || today <= until)) return { kind: 'satisfied', until }
  if (item.auto === 'informationList' && facts.publishedEntries > 0) return { kind: 'satisfied', until: null }
  const isNil = mayBeNilNow(item, facts) && answer?.nil != null && answer.nil.on <= today
  const nilEnd = isNil ? nilUntil(item, answer.nil.on) : null
  if (nilEnd !== null && today <= nilEnd) return { kind: 'nil', until: nilEnd }
  if (until !== null) return { kind: 'outdated', since: addDays(until, 1) }
  if (entries.some((one) => one.published)) return { kind: 'noEvidence' }
  if (entries.length > 0) return { kind: 'notPublished' }
  return { kind: 'missing', nilLapsedOn: nilEnd }
}

const OK: readonly ItemStateKind[] = ['satisfied', 'nil']

/** Whether the item counts in the numerator. */
export const isSatisfied = (state: Pick<ItemState, 'kind'>): boolean => OK.includes(state.kind)

/** Whether something is still to be done about the item. */
export const isGap = (state: Pick<ItemState, 'kind'>): boolean => !isSatisfied(state) && state.kind !== 'notApplicable'

export type Office = {
  readonly kind: OfficeKind
  readonly answers: ReadonlyMap<string, ChecklistAnswer>
  readonly entries: ReadonlyMap<string, readonly LinkedEntries[]>
  readonly facts: RegisterFacts
  readonly today: DateOnly
}

/**
 * Every item with its state. "All periodic information" (Ps.21(1)p) has no document of its own: it is satisfied when every
 * periodic item that applies is.
 */
export function assess(items: readonly ChecklistItem[], office: Office): AssessedItem[] {
  const assessed = items.map((item): AssessedItem => {
    const situation = { ...office, answer: office.answers.get(item.code), entries: office.entries.get(item.code) ?? [] }
    const { applies, source, reason } = applicability(item, situation)
    const state: ItemState = applies ? stateOf(item, situation) : { kind: 'notApplicable', reason, source }
    return { item, state, source, mayBeNil: mayBeNilNow(item, office.facts) }
  })
  const periodic = completenessOfItems(assessed, 'periodic')
  const whole = periodic.applicable > 0 && periodic.satisfied === periodic.applicable
  return assessed.map((one) =>
    one.item.auto === 'periodicItems' && one.state.kind !== 'notApplicable'
      ? { ...one, state: whole ? { kind: 'satisfied', until: null } : { kind: 'missing', nilLapsedOn: null } }
      : one,
  )
}

/** completeness(category) = satisfied / applicable, unweighted (ppid 3.4); null counts every category. */
export function completenessOfItems(items: readonly AssessedItem[], category: InformationCategory | null): Completeness {
  const applicable = items.filter(
    ({ item, state }) => state.kind !== 'notApplicable' && (category === null || item.category === category),
  )
  return { satisfied: applicable.filter(({ state }) => isSatisfied(state)).length, applicable: applicable.length }
}

/** Completeness of each category and of all. It is no official score of an Information Commission. */
export function summarise(items: readonly AssessedItem[]): CompletenessSummary {
  return {
    periodic: completenessOfItems(items, 'periodic'),
    immediate: completenessOfItems(items, 'immediate'),
    anytime: completenessOfItems(items, 'anytime'),
    overall: completenessOfItems(items, null),
  }
}
