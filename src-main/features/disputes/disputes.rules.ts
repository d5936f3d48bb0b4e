// Words and pure decisions of the dispute register (UU KIP Ps.37-50; Perki KI 1/2013).
import type { DateOnly } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline, type Deadline } from '../../kernel/working-days.ts'
import type { ObjectionOutcome } from '../objections/objections.rules.ts'

export const DISPUTE_STAGES = ['registered', 'mediation', 'adjudication', 'ruled', 'court', 'cassation', 'final'] as const
export type DisputeStage = (typeof DISPUTE_STAGES)[number]

export const MEDIATION_RESULTS = ['agreed', 'failed'] as const
export type MediationResult = (typeof MEDIATION_RESULTS)[number]

export const RULING_TYPES = ['interim', 'mediation', 'adjudication', 'lapsed', 'withdrawn'] as const
export type RulingType = (typeof RULING_TYPES)[number]

export const RULING_ORDERS = ['granted', 'grantedPartly', 'rejected', 'inadmissible', 'lapsed'] as const
export type RulingOrder = (typeof RULING_ORDERS)[number]

/**
 * Perki KI 1/2013 Ps.6: a dispute with a public body of a city or regency goes to that city's commission; where there is
 * none, to the province's; where there is none either, to the central one. Hardly a city has its own, so the province's is
 * the default (ppid 6.5 [D]).
 */
export const COMMISSION_LEVELS = ['city', 'province', 'central'] as const
export type CommissionLevel = (typeof COMMISSION_LEVELS)[number]
export const DEFAULT_COMMISSION: CommissionLevel = 'province'

/** UU KIP Ps.47: the administrative court (PTUN) for a public body of the state, the district court (PN) for any other. */
export const COURT_KINDS = ['administrative', 'district'] as const
export type CourtKind = (typeof COURT_KINDS)[number]

/** An OPD is a public body of the state (UU KIP Ps.47(1)). */
export const COURT_OF_AN_AGENCY: CourtKind = 'administrative'

export const PROCEDURES = ['adjudication', 'mediation'] as const
export type Procedure = (typeof PROCEDURES)[number]

/**
 * Perki KI 1/2013 Ps.29: a refusal because information is excluded (ground a) is adjudicated at once; every other ground is
 * mediated first. With several grounds the exclusion decides, since it cannot be bargained over [D].
 */
export function procedureOf(grounds: readonly string[]): Procedure {
  return grounds.includes('a') ? 'adjudication' : 'mediation'
}

/** UU KIP Ps.37(2), Perki KI 1/2013 Ps.13: at the latest 14 working days after the answer was received or its time ran out. */
export const DISPUTE_FILING_DAYS = 14

export type AnswerDays = {
  /** Last day of the superior's answer. */
  readonly dueOn: DateOnly
  /** The day on the paper. */
  readonly answeredOn: DateOnly | null
  /** The day the applicant got it, which is the one that counts. */
  readonly answerReceivedOn: DateOnly | null
}

/** The last day to go to the Information Commission; silence lets the period begin when the answer's time ran out. */
export function disputeWindow(calendar: WorkingCalendar, answer: AnswerDays): Deadline {
  return computeDeadline(calendar, answer.answerReceivedOn ?? answer.answeredOn ?? answer.dueOn, DISPUTE_FILING_DAYS)
}

export type AnswerProgress = Pick<AnswerDays, 'dueOn' | 'answeredOn'> & {
  readonly outcome: ObjectionOutcome | null
  /** Day on which the objection had its papers; null while they are missing. */
  readonly completeOn: DateOnly | null
}

/**
 * Filed while the superior's thirty days still ran and nothing was answered (UU KIP Ps.37(2)), or before they began because
 * the papers are still missing (Perki KI 1/2021 Lamp. X, note).
 */
export function isPremature(filedOn: DateOnly, answer: AnswerProgress): boolean {
  if (answer.outcome === null && answer.completeOn === null) return true
  return filedOn <= answer.dueOn && (answer.answeredOn === null || filedOn < answer.answeredOn)
}
