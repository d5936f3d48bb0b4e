// A register number whose record was taken back stays given out and is void; the journal says so for good.
import type { CommandContext } from './slice.ts'

export type VoidNumber = { readonly agencyId: number; readonly type: 'PIP' | 'KEB'; readonly number: string }

/**
 * Journals numbers as void, one line a register. Numbers are never skipped or given twice (Perki KI 1/2021 Ps.31-32; ppid 9.2),
 * so that a missing record needs its explanation.
 */
export function recordVoid(context: Pick<CommandContext, 'record'>, numbers: readonly VoidNumber[], reason: string): void {
  for (const [type, same] of Map.groupBy(numbers, (one) => one.type))
    context.record({
      entity: 'registerNumber',
      entityId: null,
      agencyId: same[0]?.agencyId ?? null,
      action: 'void',
      changes: { type, numbers: same.map(({ number }) => number), reason },
    })
}
