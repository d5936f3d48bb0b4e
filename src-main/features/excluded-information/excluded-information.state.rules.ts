// Where an entry of the DIK stands on a day (Perki KI 1/2021 Ps.49(6), Ps.52).
import type { DateOnly } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline } from '../../kernel/working-days.ts'
import { endOfExclusion, type ExclusionFacts, startOfExclusion } from './excluded-information.period.rules.ts'

/** `expired` is open to the public by itself (Ps.52); `opened` was opened by an act. */
export const EXCLUSION_STATES = ['draft', 'inForce', 'expiresSoon60', 'expiresSoon30', 'expired', 'opened'] as const
export type ExclusionState = (typeof EXCLUSION_STATES)[number]

/** States in which the information is closed. */
export const CLOSED_STATES: readonly ExclusionState[] = ['inForce', 'expiresSoon60', 'expiresSoon30']

/** States in which it is open for good: closing it again takes a new entry with its own test (UU KIP Ps.19). */
export const OPEN_STATES: readonly ExclusionState[] = ['expired', 'opened']

/** What forbids typing over the fields that a test fixes; null when nothing does. */
export type FixedBy = 'test' | 'opening' | null

/** Information that is open never closes by a correction (Ps.52); what a test decided changes by a new test (Ps.53). */
export function fixedBy(entry: { readonly state: ExclusionState; readonly tested: boolean }): FixedBy {
  if (OPEN_STATES.includes(entry.state)) return 'opening'
  return entry.tested ? 'test' : null
}

export type ExclusionDay = {
  readonly today: DateOnly
  /** The 30th and 60th working day from today: PPID opens at latest 30 days before the end (Ps.52). */
  readonly in30: DateOnly
  readonly in60: DateOnly
}

/** The day with its two horizons in working days (Perki KI 1/2021 Ps.1 number 22). */
export function exclusionDay(calendar: WorkingCalendar, today: DateOnly): ExclusionDay {
  // The question is how many working days are left, so today is never day 1.
  const counting = { ...calendar, countTriggerDay: false }
  return { today, in30: computeDeadline(counting, today, 30).due, in60: computeDeadline(counting, today, 60).due }
}

export type Dated = Pick<ExclusionFacts, 'startsOn' | 'decreeOn' | 'decreeNumber' | 'expiresOn' | 'grounds'> & {
  readonly openedOn: DateOnly | null
}

/** The state; every entry has exactly one on each day. */
export function exclusionState(entry: Dated, day: ExclusionDay): ExclusionState {
  if (entry.openedOn !== null && entry.openedOn <= day.today) return 'opened'
  if (entry.decreeNumber === '' && entry.decreeOn === null) return 'draft'
  const start = startOfExclusion(entry)
  if (start !== null && start > day.today) return 'draft'
  const end = endOfExclusion(entry)
  if (end === null) return 'inForce'
  if (end < day.today) return 'expired'
  if (end <= day.in30) return 'expiresSoon30'
  return end <= day.in60 ? 'expiresSoon60' : 'inForce'
}

/** The state on any day, where it makes no difference how soon the period ends. */
export function exclusionStateOn(entry: Dated, day: DateOnly): 'draft' | 'inForce' | 'expired' | 'opened' {
  const state = exclusionState(entry, { today: day, in30: day, in60: day })
  return state === 'expiresSoon30' || state === 'expiresSoon60' ? 'inForce' : state
}

/** True when the head of the body should look at the exclusion again (Ps.51(5)). */
export function reviewIsDue(entry: Dated & { readonly reviewOn: DateOnly | null }, day: ExclusionDay): boolean {
  return entry.reviewOn !== null && entry.reviewOn <= day.today && CLOSED_STATES.includes(exclusionState(entry, day))
}
