// A desk and cases from which the tests of the clocks start; the calendar is the decreed one.
import type { DisputeCase } from '../../../src-main/features/clocks/dispute-clocks.rules.ts'
import type { Clock, ClockCode, ClockDesk } from '../../../src-main/features/clocks/clocks.rules.ts'
import type { ObjectionCase } from '../../../src-main/features/clocks/objection-clocks.rules.ts'
import type { RequestCase } from '../../../src-main/features/clocks/request-clocks.rules.ts'
import type { DisputeSession } from '../../../src-main/features/disputes/disputes.sessions.rules.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { type Holiday, workingCalendar } from '../../../src-main/kernel/working-calendar.ts'
import { builtInHolidays } from '../../../src-main/platform/built-in-holidays.ts'
import { RESOURCES } from '../../support/resources.ts'

const builtIn = builtInHolidays(RESOURCES)

/** A desk on `today`; restart and target as the office's settings give them by default. */
export function deskOn(today: string, agency: Partial<ClockDesk['agency']> = {}, added: readonly Holiday[] = []): ClockDesk {
  return {
    calendar: workingCalendar({ week: 5, holidays: [...builtIn.holidays, ...added], coveredYears: builtIn.years }),
    today: dateOnly(today),
    agency: { restartOnRepair: false, noticeTargetDays: 3, ...agency },
  }
}

/** Received and complete on Monday 5 January 2026; nothing decided. R4 ends on 20 January. */
export const REQUEST: RequestCase = {
  receivedOn: dateOnly('2026-01-05'),
  registeredOn: dateOnly('2026-01-05'),
  incompleteOn: null,
  incompleteReceivedOn: null,
  completeOn: dateOnly('2026-01-05'),
  extendedOn: null,
  outcome: null,
  decidedOn: null,
  noticeOn: null,
  providedOn: null,
  paidOn: null,
  finishedOn: null,
  fee: 0,
  dueOn: dateOnly('2026-01-20'),
}

/** Received on 5 January 2026, to be answered by 19 February. */
export const OBJECTION: ObjectionCase = {
  receivedOn: dateOnly('2026-01-05'),
  registeredOn: dateOnly('2026-01-05'),
  dueOn: dateOnly('2026-02-19'),
  outcome: null,
  answeredOn: null,
  answerReceivedOn: null,
  completeOn: dateOnly('2026-01-05'),
}

export const DISPUTE: DisputeCase = {
  filedOn: dateOnly('2026-01-05'),
  stage: 'registered',
  procedure: 'mediation',
  sessions: [],
  mediationStartedOn: null,
  mediationExtendedOn: null,
  mediationEndedOn: null,
  mediationResult: null,
  rulingType: null,
  rulingOn: null,
  rulingOrder: null,
  rulingReceivedOn: null,
  courtFiledOn: null,
  courtRuledOn: null,
  courtRulingReceivedOn: null,
  cassationFiledOn: null,
  executionDueOn: null,
  executedOn: null,
  finalOn: null,
}

/** The clock of that code; throws when the list lacks it. */
export function clockOf(clocks: readonly Clock[], code: ClockCode): Clock {
  const found = clocks.find((clock) => clock.code === code)
  if (found === undefined) throw new Error(`no clock ${code}`)
  return found
}

/** State, due day and day it was met, as one line. */
export const lineOf = (clock: Clock) =>
  [clock.state, clock.reading?.deadline.due ?? '-', clock.metOn ?? '-', clock.daysLeft ?? '-'].join(' ')

export const noteCodes = (clock: Clock) => clock.notes.map((note) => note.code)

/** A sitting of which nothing is known but its day. */
export const SITTING: DisputeSession = {
  kind: 'preliminary',
  on: dateOnly('2026-01-20'),
  time: '',
  summonsReceivedOn: null,
  agenda: '',
  place: '',
  attendedBy: { applicant: null, respondent: null },
  note: '',
}
