// From which day a ruling is final, as the law and the days passed tell it (UU KIP Ps.39, 48, 50).
import { addDays, type DateOnly } from '../../kernel/date-only.ts'
import type { Clock, ClockCode, ClockDesk } from '../clocks/clocks.rules.ts'
import { type DisputeCase, disputeClocks } from '../clocks/dispute-clocks.rules.ts'

export const FINALITY_REASONS = [
  'mediated',
  'determined',
  'courtWindowPassed',
  'cassationWindowPassed',
  'cassationRuled',
] as const
export type Finality = { readonly on: DateOnly; readonly reason: (typeof FINALITY_REASONS)[number] }

/** The day after the more generous reading of that window; null while it may still be used, or was. */
function afterWindow(clocks: readonly Clock[], code: ClockCode): DateOnly | null {
  const clock = clocks.find((one) => one.code === code)
  if (clock?.state !== 'overdue' || clock.reading === null) return null
  return addDays((clock.otherReading ?? clock.reading).deadline.due, 1)
}

const because = (on: DateOnly | null, reason: Finality['reason']): Finality | null => (on === null ? null : { on, reason })

/**
 * A mediated ruling is final and binding at once (UU KIP Ps.39), a determination that the case lapsed or was withdrawn ends
 * it [D]; an adjudicated one when the time to go to court has passed unused (Ps.48), the court's when that of cassation has
 * (Ps.50), and the cassation's with its own day. Null while it is open.
 */
export function finalityOf(
  desk: ClockDesk,
  dispute: DisputeCase & { readonly cassationRuledOn: DateOnly | null },
): Finality | null {
  const { rulingType, rulingOn, courtFiledOn, courtRuledOn, cassationFiledOn, cassationRuledOn, stage } = dispute
  if (rulingOn === null || rulingType === null || rulingType === 'interim') return null
  if (rulingType === 'mediation') return { on: rulingOn, reason: 'mediated' }
  if (rulingType !== 'adjudication') return { on: rulingOn, reason: 'determined' }
  if (cassationFiledOn !== null) return because(cassationRuledOn, 'cassationRuled')
  const clocks = disputeClocks(desk, dispute)
  if (courtRuledOn !== null) return because(afterWindow(clocks, 'K1'), 'cassationWindowPassed')
  if (courtFiledOn !== null || stage === 'court' || stage === 'cassation') return null
  return because(afterWindow(clocks, 'C1'), 'courtWindowPassed')
}
