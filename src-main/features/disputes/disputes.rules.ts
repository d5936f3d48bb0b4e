// Words and pure decisions of the dispute register (UU KIP Ps.37-50; Perki KI 1/2013).
import type { DateOnly } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline, type Deadline } from '../../kernel/working-days.ts'

export const DISPUTE_STAGES = ['registered', 'mediation', 'adjudication', 'ruled', 'court', 'cassation', 'final'] as const
export type DisputeStage = (typeof DISPUTE_STAGES)[number]

export const MEDIATION_RESULTS = ['agreed', 'failed'] as const
export type MediationResult = (typeof MEDIATION_RESULTS)[number]

export const RULING_TYPES = ['interim', 'mediation', 'adjudication', 'lapsed', 'withdrawn'] as const
export type RulingType = (typeof RULING_TYPES)[number]

export const RULING_ORDERS = ['granted', 'grantedPartly', 'rejected', 'inadmissible', 'lapsed'] as const
export type RulingOrder = (typeof RULING_ORDERS)[number]

/** UU KIP Ps.37(2), Perki KI 1/2013 Ps.13: at the latest 14 working days after the answer was received or its time ran out. */
export const DISPUTE_FILING_DAYS = 14

/** The last day to go to the Information Commission. */
export function disputeWindow(
  calendar: WorkingCalendar,
  objection: { readonly answeredOn: DateOnly | null; readonly dueOn: DateOnly },
): Deadline {
  return computeDeadline(calendar, objection.answeredOn ?? objection.dueOn, DISPUTE_FILING_DAYS)
}
