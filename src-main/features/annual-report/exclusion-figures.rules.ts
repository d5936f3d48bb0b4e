// T14: where an entry of the DIK stood on the last day of the period (Perki KI 1/2021 Ps.49-52).
import type { DateOnly } from '../../kernel/date-only.ts'
import { startOfExclusion } from '../excluded-information/excluded-information.period.rules.ts'
import type { ExclusionGround } from '../excluded-information/excluded-information.rules.ts'
import { type Dated, exclusionStateOn } from '../excluded-information/excluded-information.state.rules.ts'

/** Decided and in force, decided and since opened or ended, or without a decree yet. */
export const EXCLUSION_FIGURE_STATES = ['inForce', 'ended', 'undecided'] as const
export type ExclusionFigureState = (typeof EXCLUSION_FIGURE_STATES)[number]

/**
 * The state on the last day; null when the decree came later, for the entry was not in the list by then. A decree given by
 * that day was given, although the exclusion may begin later.
 */
export function exclusionFigureState(entry: Dated, lastDay: DateOnly): ExclusionFigureState | null {
  const decidedOn = entry.decreeOn ?? startOfExclusion(entry)
  if (decidedOn !== null && decidedOn > lastDay) return null
  const state = exclusionStateOn(entry, lastDay)
  if (state === 'expired' || state === 'opened') return 'ended'
  return entry.decreeOn === null && entry.decreeNumber === '' ? 'undecided' : 'inForce'
}

/**
 * Is the entry counted under that number of T14: by `ground` (one entry may have several), by `state`, or `all`? A proposal
 * is in no list before its decree (UU KIP Ps.19), so it counts under its own state alone.
 */
export function exclusionHolds(
  entry: Dated & { readonly grounds: readonly ExclusionGround[] },
  lastDay: DateOnly,
  group: string,
  key: string,
): boolean {
  const state = exclusionFigureState(entry, lastDay)
  if (group === 'state') return state === key
  if (state === null || state === 'undecided') return false
  return group === 'ground' ? entry.grounds.some((ground) => ground === key) : group === 'all' && key === 'all'
}
