// What can be wrong with the journal's chain, and how the days of a filter lie in time; pure.
import { addDays, type DateOnly } from '../../kernel/date-only.ts'
import { instantAt, type TimeZone } from '../../kernel/time-zone.ts'

/**
 * `altered`: a row is not what was written. `unlinked`: a row follows another one than it was written after. `lost`: rows are
 * missing before it. `beforeChain`: rows older than the chain were changed. `cut`: the last rows are missing.
 */
export const CHAIN_FAULTS = ['altered', 'unlinked', 'lost', 'beforeChain', 'cut'] as const
export type ChainFault = (typeof CHAIN_FAULTS)[number]

/** The instants, ISO in UTC, from which and before which rows of these days were written; null without a bound. */
export function instantsOf(
  days: { readonly from: DateOnly | null; readonly to: DateOnly | null },
  zone: TimeZone,
): { readonly since: string | null; readonly before: string | null } {
  return {
    since: days.from === null ? null : instantAt(days.from, '00:00', zone),
    before: days.to === null ? null : instantAt(addDays(days.to, 1), '00:00', zone),
  }
}
