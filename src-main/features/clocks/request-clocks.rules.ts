// The clocks of a request, R1 to R5, and the applicant's window to object, O1 (Perki KI 1/2021 Ps.31-36; UU KIP Ps.22, 36(1)).
import type { DateOnly } from '../../kernel/date-only.ts'
import { computeDeadline } from '../../kernel/working-days.ts'
import { filingWindow } from '../objections/objections.rules.ts'
import { type CaseDays, CHECK_DAYS, clockStart, repairDeadline } from '../requests/requests.life-cycle.ts'
import { answerDeadline, endsAtOnce } from '../requests/requests.rules.ts'
import { type Clock, type ClockDesk, type ClockNote, idleClock, inWorkingDays, noteOn, startedClock } from './clocks.rules.ts'

export type RequestCase = CaseDays & {
  /** The deadline as the register keeps it: that of a closed case stays when the calendar changes later. */
  readonly dueOn: DateOnly
}

/** The first of two days, either of which may be missing. */
function earlier(one: DateOnly | null, other: DateOnly | null): DateOnly | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

/**
 * The day of the written answer: the notice; for a case put away without one (old registers), the handing over. A day
 * before receipt, an error met in old registers, is passed over.
 */
function answerDay(request: RequestCase): DateOnly | null {
  const days = request.finishedOn === null ? [request.noticeOn] : [request.noticeOn, request.providedOn]
  return days.find((day) => day !== null && day >= request.receivedOn) ?? null
}

/** Closed by an import that names no day of an answer. */
const isUndated = (request: RequestCase) => request.finishedOn !== null && answerDay(request) === null

/** R1: completeness is checked within 3 working days of the entry in the register (Perki KI 1/2021 Ps.31(2)). */
function checkClock(desk: ClockDesk, request: RequestCase): Clock {
  const metOn = earlier(request.incompleteOn, request.completeOn)
  const reading = inWorkingDays(computeDeadline(desk.calendar, request.registeredOn, CHECK_DAYS), 'check')
  if (metOn === null && request.outcome !== null) return idleClock('R1', 'notNeeded', { trigger: 'registered', reading })
  return startedClock(desk, 'R1', { trigger: 'registered', reading, metOn })
}

/** R2: the applicant repairs within 3 working days of receiving the letter (Perki KI 1/2021 Ps.33(3)). */
function repairClock(desk: ClockDesk, request: RequestCase): Clock {
  const deadline = repairDeadline(desk.calendar, request.incompleteReceivedOn)
  if (request.incompleteOn === null) return idleClock('R2', 'notNeeded')
  if (deadline === null) {
    const waits = request.completeOn === null && request.outcome === null
    return idleClock('R2', waits ? 'notStarted' : 'notNeeded')
  }
  const reading = inWorkingDays(deadline, 'repair')
  const trigger = 'incompleteReceived'
  if (request.completeOn === null && request.outcome === 'withdrawn') return idleClock('R2', 'notNeeded', { trigger, reading })
  return startedClock(desk, 'R2', { trigger, reading, metOn: request.completeOn })
}

/**
 * R3: the notice within the office's own target after the papers were complete. Perki KI 1/2021 Ps.31(3) says 3 days where
 * UU KIP Ps.22(7) gives 10; the law decides, so this is a target (ppid 5.5 [D]). Where the limit comes first (papers
 * complete late, or an entry long after receipt) a target says nothing and is left out.
 */
function targetClock(desk: ClockDesk, request: RequestCase): Clock {
  const { completeOn } = request
  if (completeOn === null) return idleClock('R3', request.outcome === null ? 'notStarted' : 'notNeeded')
  const reading = inWorkingDays(computeDeadline(desk.calendar, completeOn, desk.agency.noticeTargetDays), 'noticeTarget')
  const start = clockStart(request, desk.agency.restartOnRepair)
  const limit = answerDeadline(desk.calendar, start, request.extendedOn !== null).due
  if (reading.deadline.due >= limit) return idleClock('R3', 'notNeeded')
  const known = { trigger: 'declaredComplete' as const, reading, notes: [noteOn('twoNoticePeriods')] }
  if (endsAtOnce(request.outcome)) return idleClock('R3', 'notNeeded', known)
  if (isUndated(request)) return idleClock('R3', 'undated', known)
  return startedClock(desk, 'R3', { ...known, metOn: answerDay(request) })
}

/** R4 and R5: 10 working days, 17 when extended in time (UU KIP Ps.22(7)-(8); Perki KI 1/2021 Ps.36(2)). */
function answerClock(desk: ClockDesk, request: RequestCase, code: 'R4' | 'R5'): Clock {
  const extendedClock = code === 'R5'
  const { extendedOn } = request
  if (extendedClock && extendedOn === null) return idleClock('R5', 'notNeeded')
  const start = clockStart(request, desk.agency.restartOnRepair)
  const restarted = start !== request.receivedOn
  const deadline = answerDeadline(desk.calendar, start, extendedClock)
  const reading = inWorkingDays(deadline, extendedClock ? 'extendedAnswer' : 'answer')
  const isLimit = extendedClock === (extendedOn !== null)
  const notes: ClockNote[] = [
    ...(extendedOn === null ? [] : [noteOn('extended', extendedOn)]),
    ...(restarted ? [noteOn('restartedOnRepair', start)] : []),
    ...(!restarted && request.registeredOn > request.receivedOn ? [noteOn('registeredLater', request.registeredOn)] : []),
    ...(isLimit && request.dueOn !== deadline.due ? [noteOn('recordedOtherwise', request.dueOn)] : []),
  ]
  const known = { trigger: restarted ? ('declaredComplete' as const) : ('received' as const), reading, notes }
  if (endsAtOnce(request.outcome)) return idleClock(code, 'notNeeded', known)
  // The first ten days are kept by the extension itself, which must be given before they end (UU KIP Ps.22(8)).
  const metOn = isLimit ? answerDay(request) : extendedOn
  if (isLimit && isUndated(request)) return idleClock(code, 'undated', known)
  return startedClock(desk, code, { ...known, metOn })
}

/** The clocks of the request itself, in order. */
export function requestClocks(desk: ClockDesk, request: RequestCase): Clock[] {
  return [
    checkClock(desk, request),
    repairClock(desk, request),
    targetClock(desk, request),
    answerClock(desk, request, 'R4'),
    answerClock(desk, request, 'R5'),
  ]
}

/**
 * O1: to be filed within 30 working days after the ground was found: the notice, or the end of the answer period in
 * silence (UU KIP Ps.36(1)). `objectedOn` is the receipt of an objection, null while there is none. Without a request
 * (ground b) nobody recorded the day the ground was found.
 */
export function filingClock(desk: ClockDesk, request: RequestCase | null, objectedOn: DateOnly | null): Clock {
  if (request === null) return idleClock('O1', 'undated', { notes: [noteOn('noRequest')] })
  const start = clockStart(request, desk.agency.restartOnRepair)
  const deadline = filingWindow(desk.calendar, { ...request, clockStart: start })
  const known = {
    trigger: request.noticeOn === null ? ('answerPeriodEnded' as const) : ('noticed' as const),
    reading: inWorkingDays(deadline, 'objectionFiling'),
  }
  if (objectedOn === null && request.outcome === 'withdrawn') return idleClock('O1', 'notNeeded', known)
  if (objectedOn === null && request.noticeOn === null && desk.today <= deadline.trigger)
    return idleClock('O1', 'notStarted', known)
  return startedClock(desk, 'O1', { ...known, metOn: objectedOn })
}
