// T14: where an entry of the DIK stood on the last day of the period (Perki KI 1/2021 Ps.49-52).
import type { DateOnly } from '../../kernel/date-only.ts'
import { startOfExclusion } from '../excluded-information/excluded-information.period.rules.ts'
import type { ExclusionGround } from '../excluded-information/excluded-information.rules.ts'
import {
  CLOSED_STATES,
  type Dated,
  exclusionState,
  OPEN_STATES,
} from '../excluded-information/excluded-information.state.rules.ts'

/** Decided and in force, decided and since opened or ended, or without a decree yet. */
export const EXCLUSION_FIGURE_STATES = ['inForce', 'ended', 'undecided'] as const
export type ExclusionFigureState = (typeof EXCLUSION_FIGURE_STATES)[number]

/** The state on the last day; null when the decree came later, for the entry was not in the list by then. */
export function exclusionFigureState(entry: Dated, lastDay: DateOnly): ExclusionFigureState | null {
  const decidedOn = entry.decreeOn ?? startOfExclusion(entry)
  if (decidedOn !== null && decidedOn > lastDay) return null
  // How soon the period ends does not matter here, so both horizons are the day itself.
  const state = exclusionState(entry, { today: lastDay, in30: lastDay, in60: lastDay })
  if (CLOSED_STATES.includes(state)) return 'inForce'
  return OPEN_STATES.includes(state) ? 'ended' : 'undecided'
}

/** Is the entry counted under that number of T14: by `ground` (one entry may have several), by `state`, or `all`? */
export function exclusionHolds(
  entry: Dated & { readonly grounds: readonly ExclusionGround[] },
  lastDay: DateOnly,
  group: string,
  key: string,
): boolean {
  const state = exclusionFigureState(entry, lastDay)
  if (state === null) return false
  if (group === 'ground') return entry.grounds.some((ground) => ground === key)
  return group === 'state' ? state === key : group === 'all' && key === 'all'
}
