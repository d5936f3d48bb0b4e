// Counting hari kerja. Perki KI 1/2021 Ps.1 angka 22: every "Hari" is a working day.
import { addDays, type DateOnly, yearOf } from './date-only.ts'
import { type DayOff, dayOffReason, isWorkingDay, type WorkingCalendar } from './working-calendar.ts'

/** A deadline with its working: which days did not count and which years lack a decree. */
export type Deadline = {
  readonly trigger: DateOnly
  readonly days: number
  readonly due: DateOnly
  readonly skipped: readonly DayOff[]
  readonly missingYears: readonly number[]
}

/**
 * The end of working day `days` after `trigger`. The trigger is day 0, day 1 is the next working day; with
 * `countTriggerDay` a working trigger day is day 1 (ppid 5.5 [D]). `days` is a whole number >= 1.
 */
export function computeDeadline(calendar: WorkingCalendar, trigger: DateOnly, days: number): Deadline {
  if (!Number.isInteger(days) || days < 1) throw new RangeError('days must be a whole number of at least 1')
  const skipped: DayOff[] = []
  const missing = new Set<number>()
  let day = calendar.countTriggerDay ? trigger : addDays(trigger, 1)
  for (let counted = 0; ; day = addDays(day, 1)) {
    if (!calendar.coveredYears.has(yearOf(day))) missing.add(yearOf(day))
    const off = dayOffReason(calendar, day)
    if (off !== undefined) skipped.push(off)
    else if (++counted === days) break
  }
  return { trigger, days, due: day, skipped, missingYears: [...missing] }
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. Ignores `countTriggerDay`. */
export function countWorkingDays(calendar: WorkingCalendar, from: DateOnly, to: DateOnly): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count++
  return count
}

/** Working days left from `today` until `due`: 0 on the day itself, negative (working days late, at least 1) after it. */
export function workingDaysLeft(calendar: WorkingCalendar, today: DateOnly, due: DateOnly): number {
  return due >= today ? countWorkingDays(calendar, today, due) : -Math.max(1, countWorkingDays(calendar, due, today))
}
