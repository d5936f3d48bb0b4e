// The clocks of a dispute: the commission begins, S1; to the court, C1; to the Supreme Court, K1.
import { addDays, type DateOnly } from '../../kernel/date-only.ts'
import { isWorkingDay, type WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline, type Deadline } from '../../kernel/working-days.ts'
import type { DisputeStage, RulingType } from '../disputes/disputes.rules.ts'
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
  readonly mediationStartedOn: DateOnly | null
  readonly rulingType: RulingType | null
  readonly rulingOn: DateOnly | null
  readonly rulingReceivedOn: DateOnly | null
  readonly courtFiledOn: DateOnly | null
  readonly courtRuledOn: DateOnly | null
}

/** UU KIP Ps.38(1): mediation or adjudication begins at the latest 14 working days after the petition was received. */
export const COMMISSION_START_DAYS = 14
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

/** S1: the commission begins. Not every stage says on which day it did. */
function commissionClock(desk: ClockDesk, dispute: DisputeCase): Clock {
  const reading = inWorkingDays(computeDeadline(desk.calendar, dispute.filedOn, COMMISSION_START_DAYS), 'commissionStart')
  const known = { trigger: 'disputeFiled' as const, reading }
  const begun = dispute.stage !== 'registered' || dispute.rulingOn !== null
  if (dispute.mediationStartedOn === null && begun) return idleClock('S1', 'undated', known)
  return startedClock(desk, 'S1', { ...known, metOn: dispute.mediationStartedOn })
}

type DoublePeriod = {
  readonly trigger: 'rulingReceived' | 'courtRuled'
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

/** K1: within 14 days of the court's ruling (UU KIP Ps.50); the register keeps the day of the ruling only. */
function cassationClock(desk: ClockDesk, dispute: DisputeCase, court: Clock): Clock {
  const { courtRuledOn: on, stage } = dispute
  if (on === null) {
    if (stage === 'cassation') return idleClock('K1', 'undated')
    const over = stage === 'final' || court.state === 'notNeeded' || court.state === 'overdue'
    return idleClock('K1', over ? 'notNeeded' : 'notStarted')
  }
  const clock = doubleClock(desk, 'K1', {
    trigger: 'courtRuled',
    on,
    days: CASSATION_DAYS,
    working: 'cassation',
    calendar: 'cassation',
    metOn: null,
    notes: [noteOn('cassationPeriodConflict'), noteOn('courtRulingDayAsReceipt')],
  })
  if (stage !== 'cassation' && stage !== 'final') return clock
  const notes = clock.notes.filter(({ code }) => code !== 'safeDayPassed')
  return { ...clock, notes, daysLeft: null, state: stage === 'final' ? 'notNeeded' : 'undated' }
}

/** The clocks of a dispute, in order. */
export function disputeClocks(desk: ClockDesk, dispute: DisputeCase): Clock[] {
  const court = courtClock(desk, dispute)
  return [commissionClock(desk, dispute), court, cassationClock(desk, dispute, court)]
}
