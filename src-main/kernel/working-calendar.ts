// What is a working day: weekends, national holidays, collective leave (Perpres 21/2023; ppid 5.5).
import { type DateOnly, weekdayOf } from './date-only.ts'

export const HOLIDAY_KINDS = ['national', 'collectiveLeave', 'local'] as const
export type HolidayKind = (typeof HOLIDAY_KINDS)[number]

/** One decreed day off; `decree` names the instrument that fixed it. */
export type Holiday = {
  readonly date: DateOnly
  readonly name: string
  readonly kind: HolidayKind
  readonly decree: string
}

/** Why a day does not count. Saturday counts as a working day only in a six-day week. */
export type DayOff =
  | { readonly date: DateOnly; readonly reason: 'saturday' | 'sunday' }
  | { readonly date: DateOnly; readonly reason: 'holiday'; readonly holiday: Holiday }

export type WorkingWeek = 5 | 6

export type WorkingCalendar = {
  readonly week: WorkingWeek
  readonly holidays: ReadonlyMap<DateOnly, Holiday>
  /** Years whose decree is known; counting into any other year is reported, never assumed free of holidays. */
  readonly coveredYears: ReadonlySet<number>
  /** Cautious counting: the trigger day itself is day 1 (no text defines it; default false, ppid 5.5). */
  readonly countTriggerDay: boolean
}

/** Builds a calendar from decreed days; when two fall on one date the first is kept as the reason. */
export function workingCalendar(input: {
  readonly week: WorkingWeek
  readonly holidays: readonly Holiday[]
  readonly coveredYears: readonly number[]
  readonly countTriggerDay?: boolean
}): WorkingCalendar {
  const holidays = new Map<DateOnly, Holiday>()
  for (const holiday of input.holidays) if (!holidays.has(holiday.date)) holidays.set(holiday.date, holiday)
  return {
    week: input.week,
    holidays,
    coveredYears: new Set(input.coveredYears),
    countTriggerDay: input.countTriggerDay ?? false,
  }
}

/** The reason why `day` is no working day, or undefined when it is one. */
export function dayOffReason(calendar: WorkingCalendar, day: DateOnly): DayOff | undefined {
  const weekday = weekdayOf(day)
  if (weekday === 7) return { date: day, reason: 'sunday' }
  if (weekday === 6 && calendar.week === 5) return { date: day, reason: 'saturday' }
  const holiday = calendar.holidays.get(day)
  return holiday === undefined ? undefined : { date: day, reason: 'holiday', holiday }
}

/** True when the office works on `day`. */
export function isWorkingDay(calendar: WorkingCalendar, day: DateOnly): boolean {
  return dayOffReason(calendar, day) === undefined
}
