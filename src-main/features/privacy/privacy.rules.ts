// When the personal data of a case has served its time: closed for good, and kept as long as the office decided.
import { addDays, addMonths, type DateOnly, laterOf } from '../../kernel/date-only.ts'
import type { ClockDesk } from '../clocks/clocks.rules.ts'
import type { DisputeCase } from '../clocks/dispute-clocks.rules.ts'
import { finalityOf } from '../disputes/disputes.finality.rules.ts'
import type { ObjectionOutcome } from '../objections/objections.rules.ts'

/**
 * Years that the office keeps personal data after a case is closed; null keeps it for ever. Neither the UU nor the Perki says
 * how many: the office's own retention schedule does (JRA, UU 43/2009 Ps.1 angka 22; ppid 9), so both are off at first [D].
 */
export type RetentionYears = { readonly identityYears: number | null; readonly scansYears: number | null }

/** The act destroys what its retention no longer covers: UU 27/2022 Ps.42(1) a, Ps.44(1) a. */
export const ERASURE_LAW = 'Pasal 42 ayat (1) huruf a dan Pasal 44 ayat (1) huruf a UU 27/2022'

/** One run takes so many cases, oldest first, so that the window never waits for long; the rest is left for the next. */
export const CASES_A_RUN = 1000

export type RequestEnd = {
  readonly finishedOn: DateOnly | null
  readonly noticeOn: DateOnly | null
  readonly providedOn: DateOnly | null
  readonly paidOn: DateOnly | null
}

export type ObjectionEnd = {
  readonly dueOn: DateOnly
  readonly outcome: ObjectionOutcome | null
  readonly answeredOn: DateOnly | null
  readonly answerReceivedOn: DateOnly | null
  readonly executionDueOn: DateOnly | null
  readonly executedOn: DateOnly | null
}

export type DisputeEnd = DisputeCase & { readonly cassationRuledOn: DateOnly | null }

/** A request with all that followed it; an objection without a request is a case of its own. */
export type WholeCase = {
  readonly request: RequestEnd | null
  readonly objections: readonly ObjectionEnd[]
  readonly disputes: readonly DisputeEnd[]
}

/**
 * The last day on which something happened in a case that is over for good; null while anything of it runs: the request is
 * not put away, an objection is unanswered or not carried out (UU KIP Ps.36), a dispute is not final (UU KIP Ps.39, 48, 50).
 * What may still be filed (30 and 14 working days, UU KIP Ps.36(1), Ps.37(2)) is over long before the shortest retention.
 */
export function closedForGood(desk: ClockDesk, { request, objections, disputes }: WholeCase): DateOnly | null {
  const ends = [
    ...(request === null ? [] : [requestEnd(request)]),
    ...objections.map(objectionEnd),
    ...disputes.map((dispute) => disputeEnd(desk, dispute)),
  ]
  return ends.every((end) => end !== null) ? latest(ends) : null
}

const latest = (days: readonly (DateOnly | null)[]): DateOnly | null =>
  days.reduce((last, day) => (day === null ? last : last === null ? day : laterOf(last, day)), null)

const requestEnd = ({ finishedOn, noticeOn, providedOn, paidOn }: RequestEnd): DateOnly | null =>
  finishedOn === null ? null : latest([finishedOn, noticeOn, providedOn, paidOn])

function objectionEnd(objection: ObjectionEnd): DateOnly | null {
  if (objection.outcome === null || (objection.executionDueOn !== null && objection.executedOn === null)) return null
  // One that was never answered, or withdrawn without a letter, has no day of its own but the last of its period.
  return latest([objection.answeredOn ?? objection.dueOn, objection.answerReceivedOn, objection.executedOn])
}

function disputeEnd(desk: ClockDesk, dispute: DisputeEnd): DateOnly | null {
  if (dispute.executionDueOn !== null && dispute.executedOn === null) return null
  const finalOn = dispute.finalOn ?? finalityOf(desk, dispute)?.on ?? null
  return finalOn === null ? null : latest([finalOn, dispute.executedOn])
}

export type Due = {
  /** Day from which the identity is to be erased; null while the office keeps identities for ever. */
  readonly identityOn: DateOnly | null
  /** The same of the scans; they go with the identity at the latest, since they show it. */
  readonly scansOn: DateOnly | null
}

/** When the data of a case closed on that day has served its time. */
export function retentionEnds(closedOn: DateOnly, years: RetentionYears): Due {
  const after = (count: number | null) => (count === null ? null : addMonths(closedOn, 12 * count))
  return { identityOn: after(years.identityYears), scansOn: after(shorter(years.identityYears, years.scansYears)) }
}

export type KeptBackups = { readonly keepDaily: number; readonly keepWeekly: number; readonly keepMonthly: number }

/**
 * Day by which automatic backups from before are replaced in an office that works on: the longest of its daily, weekly and
 * monthly ones, each with the period that runs. `2026-11-24` with 12 months gives `2027-12-24`. An estimate: rotation counts
 * the periods that have a backup, and an office that pauses has none.
 */
export function backupsUntil(today: DateOnly, { keepDaily, keepWeekly, keepMonthly }: KeptBackups): DateOnly {
  return [addDays(today, keepDaily + 1), addDays(today, 7 * (keepWeekly + 1)), addMonths(today, keepMonthly + 1)].reduce(laterOf)
}

/** The shorter of both retentions in years; null while neither is set. */
export function shorter(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.min(one, other)
}
