// When an exclusion of the whole information keeps an entry out of the public list (UU KIP Ps.17; Perki KI 1/2021 Ps.22, Ps.51-52).
import type { DateOnly } from '../../kernel/date-only.ts'
import {
  endOfExclusion,
  type ExclusionFacts,
  startOfExclusion,
} from '../excluded-information/excluded-information.period.rules.ts'

export type LinkedExclusion = Pick<ExclusionFacts, 'grounds' | 'startsOn' | 'expiresOn' | 'decreeNumber' | 'decreeOn'> & {
  readonly scope: string
  readonly openedOn: DateOnly | null
}

/** Opened by an act, or come to its end and public by itself (Ps.52). */
function isOver(exclusion: LinkedExclusion, day: DateOnly): boolean {
  if (exclusion.openedOn !== null && exclusion.openedOn <= day) return true
  const end = endOfExclusion(exclusion)
  return end !== null && end < day
}

/**
 * Whether the information is closed on that day: only a decree closes it, and only from its day on (UU KIP Ps.19; Perki KI
 * 1/2021 Ps.49(6)). Until then what stands in the public list goes out.
 */
export function isClosed(exclusion: LinkedExclusion, day: DateOnly): boolean {
  if (exclusion.decreeNumber === '' && exclusion.decreeOn === null) return false
  const start = startOfExclusion(exclusion)
  return (start === null || start <= day) && !isOver(exclusion, day)
}

/** Whether an entry tied to it may not leave the office on that day: the whole information is closed. */
export function barsPublication(exclusion: LinkedExclusion, day: DateOnly): boolean {
  return exclusion.scope === 'whole' && isClosed(exclusion, day)
}

/**
 * Whether an entry tied to it may not be put forward for the list. [D] One that is still being tested bars too: the office does
 * not propose to announce what it is about to exclude.
 */
export function barsProposal(exclusion: LinkedExclusion, day: DateOnly): boolean {
  return exclusion.scope === 'whole' && !isOver(exclusion, day)
}
