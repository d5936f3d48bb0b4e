// The one chain of clocks of a case: which periods of the law run, from which day, until when, and how each one ended.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { type Deadline, workingDaysLeft } from '../../kernel/working-days.ts'

/** Codes of ppid 5.5 and 6: request R, objection O, dispute at the commission S, its mediation M, court C, cassation K, execution E. */
export const CLOCK_CODES = ['R1', 'R2', 'R3', 'R4', 'R5', 'O1', 'O2', 'O3', 'S1', 'M1', 'S2', 'C1', 'K1', 'E1'] as const
export type ClockCode = (typeof CLOCK_CODES)[number]

/** `undated`: what the clock waited for has happened, but the register does not say when. */
export const CLOCK_STATES = ['notStarted', 'running', 'metInTime', 'metLate', 'overdue', 'notNeeded', 'undated'] as const
export type ClockState = (typeof CLOCK_STATES)[number]

/** Who has to act before the clock runs out; only the agency's own clocks are its failures. */
export const CLOCK_OWNERS = ['agency', 'applicant', 'commission', 'parties'] as const
export type ClockOwner = (typeof CLOCK_OWNERS)[number]

export const OWNER_OF: Readonly<Record<ClockCode, ClockOwner>> = {
  R1: 'agency',
  R2: 'applicant',
  R3: 'agency',
  R4: 'agency',
  R5: 'agency',
  O1: 'applicant',
  O2: 'agency',
  O3: 'applicant',
  S1: 'commission',
  M1: 'parties',
  S2: 'commission',
  C1: 'parties',
  K1: 'parties',
  E1: 'agency',
}

/** Why the trigger day is the trigger day. */
export const CLOCK_TRIGGERS = [
  'registered',
  'incompleteReceived',
  'declaredComplete',
  'objectionComplete',
  'received',
  'noticed',
  'answerPeriodEnded',
  'answered',
  'answerReceived',
  'objectionPeriodEnded',
  'disputeFiled',
  'mediationStarted',
  'ruled',
  'rulingReceived',
  'courtRuled',
  'courtRulingReceived',
] as const
export type ClockTrigger = (typeof CLOCK_TRIGGERS)[number]

/** The article a period comes from; worded in `clocks.labels.ts`. */
export const CLOCK_BASES = [
  'check',
  'repair',
  'noticeTarget',
  'answer',
  'extendedAnswer',
  'objectionFiling',
  'objectionAnswer',
  'objectionAnswerRegistered',
  'disputeFiling',
  'commissionStart',
  'mediation',
  'commissionFinish',
  'courtLaw',
  'courtRegulation',
  'cassation',
  'execution',
] as const
export type ClockBasis = (typeof CLOCK_BASES)[number]

/** Perki KI 1/2021 Ps.1 angka 22 makes every "Hari" a working day; a bare "hari" elsewhere may mean calendar days. */
export const CLOCK_COUNTINGS = ['workingDays', 'calendarDays'] as const
export type ClockCounting = (typeof CLOCK_COUNTINGS)[number]

/** What a reader must know beside the date: conflicts of the texts, choices of the office, gaps of the register. */
export const CLOCK_NOTES = [
  'twoNoticePeriods',
  'extended',
  'restartedOnRepair',
  'registeredLater',
  'recordedOtherwise',
  'noRequest',
  'answerDayAsReceipt',
  'answeredAfterPeriod',
  'objectionRegisteredLater',
  'courtPeriodConflict',
  'cassationPeriodConflict',
  'safeDayPassed',
  'metBetweenReadings',
  'dueOnDayOff',
  'courtRulingDayAsReceipt',
  'mediationExtended',
  'commissionPeriodStart',
  'executionByOrder',
  'executionWaitsForCourt',
] as const
export type ClockNote = { readonly code: (typeof CLOCK_NOTES)[number]; readonly on: DateOnly | null }

/** One way to count a period: its days, and the article that sets it. */
export type ClockReading = { readonly deadline: Deadline; readonly counting: ClockCounting; readonly basis: ClockBasis }

export type Clock = {
  readonly code: ClockCode
  readonly state: ClockState
  readonly trigger: ClockTrigger | null
  /** The reading that is shown: where the texts disagree, the one that ends first. */
  readonly reading: ClockReading | null
  readonly otherReading: ClockReading | null
  /** The day on which it was done. */
  readonly metOn: DateOnly | null
  /** Working days left while it runs, negative when overdue; null otherwise. */
  readonly daysLeft: number | null
  readonly notes: readonly ClockNote[]
}

/** The office's calendar, its choices and its day: everything a clock looks at beside the case. */
export type ClockDesk = {
  readonly calendar: WorkingCalendar
  readonly today: DateOnly
  readonly agency: { readonly restartOnRepair: boolean; readonly noticeTargetDays: number }
}

/** A note with the day it speaks of. */
export const noteOn = (code: ClockNote['code'], on: DateOnly | null = null): ClockNote => ({ code, on })

/** A reading in working days. */
export const inWorkingDays = (deadline: Deadline, basis: ClockBasis): ClockReading => ({
  deadline,
  counting: 'workingDays',
  basis,
})

type Idle = Partial<Pick<Clock, 'trigger' | 'reading' | 'otherReading' | 'notes'>>

/** A clock that does not run: not begun, not needed, or ended on a day nobody wrote down. */
export function idleClock(code: ClockCode, state: 'notStarted' | 'notNeeded' | 'undated', known: Idle = {}): Clock {
  return { code, state, trigger: null, reading: null, otherReading: null, notes: [], ...known, metOn: null, daysLeft: null }
}

export type ClockRun = {
  readonly trigger: ClockTrigger
  readonly reading: ClockReading
  readonly otherReading?: ClockReading | null
  readonly metOn: DateOnly | null
  readonly notes?: readonly ClockNote[]
  /** The last day under the more generous reading; before it has passed the clock still runs. */
  readonly lastDay?: DateOnly
}

/** A clock that has begun: met in time or late, still running, or overdue. */
export function startedClock(desk: ClockDesk, code: ClockCode, run: ClockRun): Clock {
  const { trigger, reading, metOn } = run
  const safe = reading.deadline.due
  const last = run.lastDay ?? safe
  const open = { code, trigger, reading, otherReading: run.otherReading ?? null, metOn, notes: run.notes ?? [] }
  if (metOn !== null) return { ...open, state: metOn <= last ? 'metInTime' : 'metLate', daysLeft: null }
  const due = desk.today <= safe ? safe : last
  return {
    ...open,
    state: desk.today > last ? 'overdue' : 'running',
    daysLeft: workingDaysLeft(desk.calendar, desk.today, due),
  }
}

/** Whether the agency set this period itself: missing it breaks its own target, not the law (Perki KI 1/2021 Ps.31(3); ppid 5.5 [D]). */
export const isInternal = (code: ClockCode) => code === 'R3'
