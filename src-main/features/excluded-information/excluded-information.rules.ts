// Words of the register of excluded information (DIK).

/** Grounds of UU KIP Ps.17 letters a to j. */
export const EXCLUSION_GROUNDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
export type ExclusionGround = (typeof EXCLUSION_GROUNDS)[number]

/** The whole document or certain information in it (Perki KI 1/2021 Ps.22, Ps.50). */
export const EXCLUSION_SCOPES = ['whole', 'partial'] as const

/** How the period is fixed (Perki KI 1/2021 Ps.51); `described` is text that fits no other kind, as lists bring it. */
export const EXCLUSION_PERIOD_KINDS = ['untilDate', 'whileCondition', 'byLaw', 'described'] as const
export type ExclusionPeriodKind = (typeof EXCLUSION_PERIOD_KINDS)[number]

/**
 * What opened the information: a change of status (Ps.53), the end of its period (Ps.52), a ruling (UU KIP Ps.11(2)),
 * written consent (UU KIP Ps.18(2)) or a public court hearing (Perki KI 1/2021 Ps.51).
 */
export const OPENED_HOW = ['decision', 'expiry', 'ruling', 'consent', 'courtHearing'] as const
export type OpenedHow = (typeof OPENED_HOW)[number]

/** Ways to open that need neither a new test nor the end of the period. */
export const OPENED_BY_HAND = ['ruling', 'consent', 'courtHearing'] as const
export type OpenedByHand = (typeof OPENED_BY_HAND)[number]

/** True when the exclusion rests on these letters and on no other; never of an entry without a ground. */
export function restsOnlyOn(letters: readonly ExclusionGround[], grounds: readonly ExclusionGround[]): boolean {
  return grounds.length > 0 && grounds.every((ground) => letters.includes(ground))
}

/**
 * Whether this way opens information under these grounds: consent lifts only g and h (UU KIP Ps.18(2)), a public court
 * hearing only a (Perki KI 1/2021 Ps.51); what rests on another letter as well stays closed by that letter.
 */
export function mayOpenBy(how: OpenedByHand, grounds: readonly ExclusionGround[]): boolean {
  if (how === 'consent') return restsOnlyOn(['g', 'h'], grounds)
  if (how === 'courtHearing') return restsOnlyOn(['a'], grounds)
  return true
}
