// Counts as the stores answer them and the figures add them up.
import type { PurposeKind } from '../requests/requests.rules.ts'

/** What came into a register, left it, and was carried over in a period. */
export type Balance = {
  readonly openAtStart: number
  readonly received: number
  readonly closed: number
  readonly closedOfCarriedOver: number
}

export type KeyCount = { readonly key: string; readonly count: number }
export type GroupCount = KeyCount & { readonly outcome: string }
export type PurposeCount = { readonly kind: PurposeKind | null; readonly text: string; readonly count: number }
