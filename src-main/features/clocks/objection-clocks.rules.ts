// The clocks of an objection: the superior's answer, O2, and the applicant's way to the commission, O3.
import type { DateOnly } from '../../kernel/date-only.ts'
import { disputeWindow } from '../disputes/disputes.rules.ts'
import { objectionClockStart } from '../objections/objections.life-cycle.ts'
import { objectionDeadline, type ObjectionOutcome } from '../objections/objections.rules.ts'
import { type Clock, type ClockDesk, type ClockNote, idleClock, inWorkingDays, noteOn, startedClock } from './clocks.rules.ts'

export type ObjectionCase = {
  readonly receivedOn: DateOnly
  readonly registeredOn: DateOnly
  /** The deadline as the register keeps it. */
  readonly dueOn: DateOnly
  readonly outcome: ObjectionOutcome | null
  readonly answeredOn: DateOnly | null
  /** The day the applicant got the answer. */
  readonly answerReceivedOn: DateOnly | null
  /** The day of the objection: receipt, or the repair of its papers; null while they are missing. */
  readonly completeOn: DateOnly | null
}

/**
 * O2: Atasan PPID answers within 30 working days of receipt (UU KIP Ps.36(2)), or of the day the objection was declared
 * complete (Perki KI 1/2021 Lamp. X, note). Perki KI 1/2021 Ps.44(1) counts from the
 * entry in the register: when that came later, its day is named beside, and the earlier one is kept (ppid 6.2 [D]).
 */
export function objectionAnswerClock(desk: ClockDesk, objection: ObjectionCase): Clock {
  const start = objectionClockStart(objection)
  const deadline = objectionDeadline(desk.calendar, start)
  const late = objection.registeredOn > start
  const known = {
    trigger: start > objection.receivedOn ? ('objectionComplete' as const) : ('received' as const),
    reading: inWorkingDays(deadline, 'objectionAnswer'),
    otherReading: late
      ? inWorkingDays(objectionDeadline(desk.calendar, objection.registeredOn), 'objectionAnswerRegistered')
      : null,
    notes: [
      ...(late ? [noteOn('objectionRegisteredLater', objection.registeredOn)] : []),
      ...(objection.dueOn === deadline.due ? [] : [noteOn('recordedOtherwise', objection.dueOn)]),
    ],
  }
  if (objection.outcome === 'withdrawn') return idleClock('O2', 'notNeeded', known)
  if (objection.outcome === null && objection.completeOn === null) return idleClock('O2', 'notStarted', known)
  if (objection.answeredOn === null && objection.outcome !== null && objection.outcome !== 'unanswered')
    return idleClock('O2', 'undated', known)
  return startedClock(desk, 'O2', { ...known, metOn: objection.answeredOn })
}

/** What must be said beside the window: a receipt nobody recorded, an answer that came after its time. */
function windowNotes(desk: ClockDesk, { answeredOn, answerReceivedOn, dueOn }: ObjectionCase): ClockNote[] {
  if (answeredOn === null) return []
  const silence = { answeredOn: null, answerReceivedOn: null, dueOn }
  return [
    ...(answerReceivedOn === null ? [noteOn('answerDayAsReceipt')] : []),
    ...(answeredOn > dueOn ? [noteOn('answeredAfterPeriod', disputeWindow(desk.calendar, silence).due)] : []),
  ]
}

/**
 * O3: to the commission within 14 working days of the day the answer was received (of its paper, where that is unknown), or
 * of the end of its period (UU KIP Ps.37(2); Perki KI 1/2013 Ps.13). `disputedOn` is the filing of the first dispute, null
 * while there is none.
 */
export function disputeFilingClock(desk: ClockDesk, objection: ObjectionCase, disputedOn: DateOnly | null): Clock {
  const silent = objection.answeredOn === null
  const answered = objection.answerReceivedOn === null ? ('answered' as const) : ('answerReceived' as const)
  const known = {
    trigger: silent ? ('objectionPeriodEnded' as const) : answered,
    reading: inWorkingDays(disputeWindow(desk.calendar, objection), 'disputeFiling'),
    notes: windowNotes(desk, objection),
  }
  if (disputedOn === null && objection.outcome === 'withdrawn') return idleClock('O3', 'notNeeded', known)
  // While the papers are missing the thirty days have not begun, so no silence ends them (Perki KI 1/2021 Lamp. X, note).
  if (disputedOn === null && objection.outcome === null && objection.completeOn === null)
    return idleClock('O3', 'notStarted', known)
  if (disputedOn === null && silent && desk.today <= objection.dueOn) return idleClock('O3', 'notStarted', known)
  return startedClock(desk, 'O3', { ...known, metOn: disputedOn })
}
