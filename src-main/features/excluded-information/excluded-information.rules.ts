// Words of the register of excluded information (DIK).

/** Grounds of UU KIP Ps.17 letters a to j. */
export const EXCLUSION_GROUNDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
export type ExclusionGround = (typeof EXCLUSION_GROUNDS)[number]

/** The whole document or certain information in it (Perki KI 1/2021 Ps.22, Ps.50). */
export const EXCLUSION_SCOPES = ['whole', 'partial'] as const
