// The clocks of a dispute: the commission begins, S1, mediates, M1, ends, S2; to the court, C1, the Supreme Court, K1; execution, E1.
import { addDays, type DateOnly, daysBetween } from '../../kernel/date-only.ts'
import { isWorkingDay, type WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline, type Deadline } from '../../kernel/working-days.ts'
import type { DisputeStage, MediationResult, Procedure, RulingOrder, RulingType } from '../disputes/disputes.rules.ts'
import { type DisputeSession, firstMeeting, heldOn, SESSION_KINDS } from '../disputes/disputes.sessions.rules.ts'
import {
  type Clock,
  type ClockBasis,
  type ClockDesk,
  type ClockNote,
  type ClockReading,
  idleClock,
  inWorkingDays,
  noteOn,
  startedClock,
} from './clocks.rules.ts'

export type DisputeCase = {
  readonly filedOn: DateOnly
  readonly stage: DisputeStage
  /** What the grounds ask for first (Perki KI 1/2013 Ps.29). */
  readonly procedure: Procedure
  readonly sessions: readonly DisputeSession[]
  readonly mediationStartedOn: DateOnly | null
  readonly mediationExtendedOn: DateOnly | null
  readonly mediationEndedOn: DateOnly | null
  readonly mediationResult: MediationResult | null
  readonly rulingType: RulingType | null
  readonly rulingOn: DateOnly | null
  readonly rulingOrder: RulingOrder | null
  readonly rulingReceivedOn: DateOnly | null
  readonly courtFiledOn: DateOnly | null
  readonly courtRuledOn: DateOnly | null
  readonly courtRulingReceivedOn: DateOnly | null
  readonly cassationFiledOn: DateOnly | null
  readonly executionDueOn: DateOnly | null
  readonly executedOn: DateOnly | null
  readonly finalOn: DateOnly | null
}

/** UU KIP Ps.38(1): mediation or adjudication begins at the latest 14 working days after the petition was received. */
export const COMMISSION_START_DAYS = 14
/** UU KIP Ps.38(2): "paling lambat dapat diselesaikan dalam waktu 100 (seratus) hari kerja". */
export const COMMISSION_DAYS = 100
/** Perki KI 1/2013 Ps.41: 14 working days from the first meeting, once seven more. */
export const MEDIATION_DAYS = 14
export const MEDIATION_EXTENSION_DAYS = 7
/** UU KIP Ps.48(1): "14 (empat belas) hari kerja"; Perki KI 1/2013 Ps.60: "14 (empat belas) hari". */
export const COURT_FILING_DAYS = 14
/** UU KIP Ps.50: "14 (empat belas) hari" after the court's ruling was received. */
export const CASSATION_DAYS = 14

/** A period of calendar days: nothing is skipped. */
export function calendarPeriod(trigger: DateOnly, days: number): Deadline {
  return { trigger, days, due: addDays(trigger, days), skipped: [], missingYears: [] }
}

/** The last working day up to and including `day`. */
function workingDayBefore(calendar: WorkingCalendar, day: DateOnly): DateOnly {
  let found = day
  while (!isWorkingDay(calendar, found)) found = addDays(found, -1)
  return found
}

/** The commission has begun on the day of its first sitting or meeting. */
function begunOn(dispute: DisputeCase, today: DateOnly): DateOnly | null {
  const days = [...heldOn(dispute.sessions, SESSION_KINDS, today), ...[dispute.mediationStartedOn ?? []].flat()]
  return days.toSorted()[0] ?? null
}

/** The ruling that ends the case; an interim one does not. */
const endedOn = ({ rulingType, rulingOn }: DisputeCase) => (rulingType === 'interim' ? null : rulingOn)

/** S1: the commission begins. Not every stage says on which day it did. */
function commissionClock(desk: ClockDesk, dispute: DisputeCase): Clock {
  const reading = inWorkingDays(computeDeadline(desk.calendar, dispute.filedOn, COMMISSION_START_DAYS), 'commissionStart')
  const known = { trigger: 'disputeFiled' as const, reading }
  const metOn = begunOn(dispute, desk.today)
  const begun = dispute.stage !== 'registered' || dispute.rulingOn !== null
  if (metOn === null && begun) return idleClock('S1', 'undated', known)
  return startedClock(desk, 'S1', { ...known, metOn })
}

/** M1: the mediation, which ground a does without (Perki KI 1/2013 Ps.29, 41). */
function mediationClock(desk: ClockDesk, dispute: DisputeCase): Clock {
  const { mediationExtendedOn: extendedOn, mediationResult: result } = dispute
  const on = firstMeeting(dispute, desk.today)
  const over = endedOn(dispute)
  if (on === null) {
    if (result !== null) return idleClock('M1', 'undated')
    const none = dispute.procedure === 'adjudication' || over !== null || dispute.stage !== 'registered'
    return idleClock('M1', none && dispute.stage !== 'mediation' ? 'notNeeded' : 'notStarted')
  }
  const days = extendedOn === null ? MEDIATION_DAYS : MEDIATION_DAYS + MEDIATION_EXTENSION_DAYS
  const reading = inWorkingDays(computeDeadline(desk.calendar, on, days), 'mediation')
  const notes = extendedOn === null ? [] : [noteOn('mediationExtended', extendedOn)]
  const known = { trigger: 'mediationStarted' as const, reading, notes }
  const metOn = dispute.mediationEndedOn ?? (over === null || over < on ? null : over)
  if (metOn === null && result !== null) return idleClock('M1', 'undated', known)
  return startedClock(desk, 'M1', { ...known, metOn })
}

/** S2: the commission ends the dispute within 100 working days (UU KIP Ps.38(2)). */
function finishClock(desk: ClockDesk, dispute: DisputeCase): Clock {
  const reading = inWorkingDays(computeDeadline(desk.calendar, dispute.filedOn, COMMISSION_DAYS), 'commissionFinish')
  const known = { trigger: 'disputeFiled' as const, reading, notes: [noteOn('commissionPeriodStart')] }
  const metOn = endedOn(dispute)
  const past: readonly DisputeStage[] = ['ruled', 'court', 'cassation', 'final']
  if (metOn === null && past.includes(dispute.stage)) return idleClock('S2', 'undated', known)
  return startedClock(desk, 'S2', { ...known, metOn })
}

/** E1: what the ruling orders, by the day it names; a ruling before a court is not carried out yet (UU KIP Ps.46). */
function executionClock(desk: ClockDesk, dispute: DisputeCase): Clock {
  const { executionDueOn: due, executedOn, rulingReceivedOn, rulingOn, courtFiledOn, courtRuledOn, finalOn, stage } = dispute
  if (due === null) {
    const ordered = dispute.rulingOrder === 'granted' || dispute.rulingOrder === 'grantedPartly'
    if (executedOn !== null || (ordered && rulingOn !== null)) return idleClock('E1', 'undated')
    return idleClock('E1', rulingOn === null ? 'notStarted' : 'notNeeded')
  }
  if (courtFiledOn !== null && finalOn === null && stage !== 'final' && executedOn === null)
    return idleClock('E1', 'notStarted', { notes: [noteOn('executionWaitsForCourt')] })
  // A court ruled after the commission: whether its order still stands is known in words only, so no day can be overdue.
  const judged = courtRuledOn !== null || dispute.cassationFiledOn !== null
  if (judged && executedOn === null) return idleClock('E1', 'undated')
  const received = rulingReceivedOn !== null && rulingReceivedOn <= due
  const ruled = rulingOn !== null && rulingOn <= due ? rulingOn : due
  const from = received ? rulingReceivedOn : ruled
  const deadline: Deadline = { trigger: from, days: daysBetween(from, due), due, skipped: [], missingYears: [] }
  const reading: ClockReading = { deadline, counting: 'calendarDays', basis: 'execution' }
  const trigger = received ? ('rulingReceived' as const) : ('ruled' as const)
  return startedClock(desk, 'E1', { trigger, reading, metOn: executedOn, notes: [noteOn('executionByOrder')] })
}

type DoublePeriod = {
  readonly trigger: 'rulingReceived' | 'courtRuled' | 'courtRulingReceived'
  readonly on: DateOnly
  readonly days: number
  readonly working: ClockBasis
  readonly calendar: ClockBasis
  readonly metOn: DateOnly | null
  readonly notes: readonly ClockNote[]
}

/** A period that one text gives in working days and another in days: the earlier end is safe, both are shown (ppid 6.5 [D]). */
function doubleClock(desk: ClockDesk, code: 'C1' | 'K1', period: DoublePeriod): Clock {
  const inLaw = inWorkingDays(computeDeadline(desk.calendar, period.on, period.days), period.working)
  const literal: ClockReading = {
    deadline: calendarPeriod(period.on, period.days),
    counting: 'calendarDays',
    basis: period.calendar,
  }
  const [safe, other] = literal.deadline.due <= inLaw.deadline.due ? [literal, inLaw] : [inLaw, literal]
  const { due } = safe.deadline
  const last = other.deadline.due
  const { metOn } = period
  const between = (day: DateOnly | null) => day !== null && day > due && day <= last
  const notes = [
    ...period.notes,
    ...(isWorkingDay(desk.calendar, due) ? [] : [noteOn('dueOnDayOff', workingDayBefore(desk.calendar, due))]),
    ...(metOn === null && between(desk.today) ? [noteOn('safeDayPassed', last)] : []),
    ...(between(metOn) ? [noteOn('metBetweenReadings', metOn)] : []),
  ]
  return startedClock(desk, code, { trigger: period.trigger, reading: safe, otherReading: other, metOn, notes, lastDay: last })
}

/** C1: only a ruling of adjudication goes to court; a mediated one is final and binding (UU KIP Ps.39, 47-48). */
function courtClock(desk: ClockDesk, dispute: DisputeCase): Clock {
  const { rulingType, rulingReceivedOn: on, courtFiledOn } = dispute
  if (rulingType === 'mediation' || rulingType === 'lapsed' || rulingType === 'withdrawn') return idleClock('C1', 'notNeeded')
  if (on !== null && rulingType === 'adjudication')
    return doubleClock(desk, 'C1', {
      trigger: 'rulingReceived',
      on,
      days: COURT_FILING_DAYS,
      working: 'courtLaw',
      calendar: 'courtRegulation',
      metOn: courtFiledOn,
      notes: [noteOn('courtPeriodConflict')],
    })
  if (courtFiledOn !== null || dispute.stage === 'court' || dispute.stage === 'cassation') return idleClock('C1', 'undated')
  return idleClock('C1', dispute.stage === 'final' ? 'notNeeded' : 'notStarted')
}

/** K1: within 14 days of the court's ruling (UU KIP Ps.50): of its receipt, or of its own day where that is unknown. */
function cassationClock(desk: ClockDesk, dispute: DisputeCase, court: Clock): Clock {
  const { courtRuledOn, courtRulingReceivedOn: received, cassationFiledOn, stage } = dispute
  const on = received ?? courtRuledOn
  if (on === null) {
    if (stage === 'cassation' || cassationFiledOn !== null) return idleClock('K1', 'undated')
    const over = stage === 'final' || court.state === 'notNeeded' || court.state === 'overdue'
    return idleClock('K1', over ? 'notNeeded' : 'notStarted')
  }
  const clock = doubleClock(desk, 'K1', {
    trigger: received === null ? 'courtRuled' : 'courtRulingReceived',
    on,
    days: CASSATION_DAYS,
    working: 'cassation',
    calendar: 'cassation',
    metOn: cassationFiledOn,
    notes: [noteOn('cassationPeriodConflict'), ...(received === null ? [noteOn('courtRulingDayAsReceipt')] : [])],
  })
  if (cassationFiledOn !== null || (stage !== 'cassation' && stage !== 'final')) return clock
  const notes = clock.notes.filter(({ code }) => code !== 'safeDayPassed')
  return { ...clock, notes, daysLeft: null, state: stage === 'final' ? 'notNeeded' : 'undated' }
}

/** The clocks of a dispute, in order. */
export function disputeClocks(desk: ClockDesk, dispute: DisputeCase): Clock[] {
  const court = courtClock(desk, dispute)
  return [
    commissionClock(desk, dispute),
    mediationClock(desk, dispute),
    finishClock(desk, dispute),
    court,
    cassationClock(desk, dispute, court),
    executionClock(desk, dispute),
  ]
}
