// Which cases are due, late or waiting, and which deadlines are still open, as pure rules (Perki KI 1/2021 Ps.31-36, 44).
import { addDays, type DateOnly } from '../../kernel/date-only.ts'
import { isWorkingDay, type WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline } from '../../kernel/working-days.ts'
import { type CaseDays, CHECK_DAYS, clockRuns, repairDeadline, requestStage } from '../requests/requests.life-cycle.ts'

/** A case is "soon" within the next three working days. */
export const SOON_DAYS = 3

/** What has to be done, or is waited for. */
export const DUE_STEPS = [
  'check',
  'repair',
  'notice',
  'extendedNotice',
  'objectionAnswer',
  'objectionExecution',
  'session',
  'mediation',
  'court',
  'cassation',
  'execution',
] as const
export type DueStep = (typeof DUE_STEPS)[number]

export type DueDays = Pick<
  CaseDays,
  | 'registeredOn'
  | 'incompleteOn'
  | 'incompleteReceivedOn'
  | 'completeOn'
  | 'extendedOn'
  | 'outcome'
  | 'noticeOn'
  | 'providedOn'
  | 'finishedOn'
> & { readonly dueOn: DateOnly }

/** True when the office has asked for missing papers and the applicant has not repaired them (Ps.33). */
export function waitsForApplicant(days: Pick<CaseDays, 'outcome' | 'completeOn' | 'incompleteOn'>): boolean {
  return days.outcome === null && days.completeOn === null && days.incompleteOn !== null
}

/**
 * The internal target for the written notice: `targetDays` working days after the papers were complete (Ps.31(3) says 3,
 * UU KIP Ps.22(7) allows 10, so only the latter is the limit). Null before completeness, after the notice, and where the
 * limit comes first.
 */
export function noticeTarget(calendar: WorkingCalendar, days: DueDays, targetDays: number): DateOnly | null {
  if (days.completeOn === null || !clockRuns(days)) return null
  const { due } = computeDeadline(calendar, days.completeOn, targetDays)
  return due < days.dueOn ? due : null
}

/** The latest day of completeness whose internal target falls on `today` or before it. */
export function lastDayWithTargetReached(calendar: WorkingCalendar, today: DateOnly, targetDays: number): DateOnly {
  let day = today
  while (computeDeadline(calendar, day, targetDays).due > today) day = addDays(day, -1)
  return day
}

export type OpenDeadline = { readonly step: DueStep; readonly dueOn: DateOnly }

/** What the request is waiting for in law: the notice, put off once or not. */
export const noticeStep = (days: Pick<CaseDays, 'extendedOn'>): DueStep =>
  days.extendedOn === null ? 'notice' : 'extendedNotice'

/** Every deadline that is still open in a request: the notice, and before completeness the check or the repair. */
export function openRequestDeadlines(calendar: WorkingCalendar, days: DueDays): OpenDeadline[] {
  if (!clockRuns(days)) return []
  const notice: OpenDeadline = { step: noticeStep(days), dueOn: days.dueOn }
  const stage = requestStage(days)
  if (stage === 'checking')
    return [{ step: 'check', dueOn: computeDeadline(calendar, days.registeredOn, CHECK_DAYS).due }, notice]
  const repair = stage === 'incomplete' ? repairDeadline(calendar, days.incompleteReceivedOn) : null
  return repair === null ? [notice] : [{ step: 'repair', dueOn: repair.due }, notice]
}

/** The working day before `day`, on which a calendar reminds of it. */
export function workingDayBefore(calendar: WorkingCalendar, day: DateOnly): DateOnly {
  let before = addDays(day, -1)
  while (!isWorkingDay(calendar, before)) before = addDays(before, -1)
  return before
}

/** A name as its initials, `Budi Percobaan` as `B.P.`: what a sheet that lies about may say of an applicant. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []
  return words.map((word) => `${word.slice(0, 1).toUpperCase()}.`).join('')
}
