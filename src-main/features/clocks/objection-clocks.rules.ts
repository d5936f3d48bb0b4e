// The clocks of an objection: the superior's answer, O2, and the applicant's way to the commission, O3.
import type { DateOnly } from '../../kernel/date-only.ts'
import { disputeWindow } from '../disputes/disputes.rules.ts'
import { objectionDeadline, type ObjectionOutcome } from '../objections/objections.rules.ts'
import { type Clock, type ClockDesk, idleClock, inWorkingDays, noteOn, startedClock } from './clocks.rules.ts'

export type ObjectionCase = {
  readonly receivedOn: DateOnly
  readonly registeredOn: DateOnly
  /** The deadline as the register keeps it. */
  readonly dueOn: DateOnly
  readonly outcome: ObjectionOutcome | null
  readonly answeredOn: DateOnly | null
}

/**
 * O2: Atasan PPID answers within 30 working days of receipt (UU KIP Ps.36(2)). Perki KI 1/2021 Ps.44(1) counts from the
 * entry in the register: when that came later, its day is named beside, and the earlier one is kept (ppid 6.2 [D]).
 */
export function objectionAnswerClock(desk: ClockDesk, objection: ObjectionCase): Clock {
  const deadline = objectionDeadline(desk.calendar, objection.receivedOn)
  const late = objection.registeredOn > objection.receivedOn
  const known = {
    trigger: 'received' as const,
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
  if (objection.answeredOn === null && objection.outcome !== null && objection.outcome !== 'unanswered')
    return idleClock('O2', 'undated', known)
  return startedClock(desk, 'O2', { ...known, metOn: objection.answeredOn })
}

/**
 * O3: to the commission within 14 working days of the answer, or of the end of its period (UU KIP Ps.37(2); Perki KI
 * 1/2013 Ps.13). `disputedOn` is the filing of the first dispute, null while there is none.
 */
export function disputeFilingClock(desk: ClockDesk, objection: ObjectionCase, disputedOn: DateOnly | null): Clock {
  const silent = objection.answeredOn === null
  const known = {
    trigger: silent ? ('objectionPeriodEnded' as const) : ('answered' as const),
    reading: inWorkingDays(disputeWindow(desk.calendar, objection), 'disputeFiling'),
    notes: silent ? [] : [noteOn('answerDayAsReceipt')],
  }
  if (disputedOn === null && objection.outcome === 'withdrawn') return idleClock('O3', 'notNeeded', known)
  if (disputedOn === null && silent && desk.today <= objection.dueOn) return idleClock('O3', 'notStarted', known)
  return startedClock(desk, 'O3', { ...known, metOn: disputedOn })
}
