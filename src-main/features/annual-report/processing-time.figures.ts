// Processing times in working days, for thousands of cases at once.
import { addDays, type DateOnly } from '../../kernel/date-only.ts'
import { isWorkingDay, type WorkingCalendar } from '../../kernel/working-calendar.ts'
import { clockStart } from '../requests/requests.life-cycle.ts'
import { answerDeadline } from '../requests/requests.rules.ts'
import type { ProcessingTime } from './request-figures.rules.ts'

/** The days of a request that its processing time is computed from. */
export type ProcessingDays = {
  readonly receivedOn: DateOnly
  readonly noticeOn: DateOnly | null
  readonly providedOn: DateOnly | null
  readonly extendedOn: DateOnly | null
  /** The letter that papers are missing, and the day they were there (Perki KI 1/2021 Ps.33). */
  readonly incompleteOn: DateOnly | null
  readonly completeOn: DateOnly | null
}

/** How the office counts the answer period: its working calendar, and whether a repair begins the period anew (ppid 5.5 [D]). */
export type AnswerClock = { readonly calendar: WorkingCalendar; readonly restartOnRepair: boolean }

/** The clock of an office. */
export const answerClock = (
  calendar: WorkingCalendar,
  { restartOnRepair }: { readonly restartOnRepair: boolean },
): AnswerClock => ({
  calendar,
  restartOnRepair,
})

/** The written notice, else the handing over; a day before receipt, an error met in old registers, is passed over. */
export function answeredOn({ receivedOn, noticeOn, providedOn }: ProcessingDays): DateOnly | null {
  return [noticeOn, providedOn].find((day) => day !== null && day >= receivedOn) ?? null
}

/**
 * The time of every request at once. Working days are counted from receipt (ppid 7.3); late is after the deadline that the
 * desk showed for the request, 10 working days or 17 when extended in time (UU KIP Ps.22(7)-(8); Perki KI 1/2021 Ps.36).
 */
export function processingTimes<T extends ProcessingDays>(rows: readonly T[], clock: AnswerClock): (T & ProcessingTime)[] {
  const { calendar } = clock
  const dueOn = lastDays(clock)
  const ends = rows.map(answeredOn)
  const days = [...rows.map(({ receivedOn }) => receivedOn), ...ends.filter((day) => day !== null)]
  const [first, last] = [least(days), greatest(days)]
  const numbers = first === undefined || last === undefined ? undefined : workingDayNumbers(calendar, first, last)
  return rows.map((row, index) => {
    const end = ends[index] ?? null
    if (end === null) return { ...row, days: null, isLate: false }
    const taken = (numbers?.get(end) ?? 0) - (numbers?.get(row.receivedOn) ?? 0)
    return { ...row, days: taken, isLate: end > dueOn(row) }
  })
}

/** Answers the last day of each request's period; a deadline is computed once for each first day. */
function lastDays({ calendar, restartOnRepair }: AnswerClock): (row: ProcessingDays) => DateOnly {
  const known = new Map<string, DateOnly>()
  const due = (start: DateOnly, extended: boolean) => {
    const key = `${start}${extended ? '+' : ''}`
    const found = known.get(key) ?? answerDeadline(calendar, start, extended).due
    known.set(key, found)
    return found
  }
  return (row) => {
    const start = clockStart(row, restartOnRepair)
    const first = due(start, false)
    // An extension notified after day 10 came too late to extend anything (Perki KI 1/2021 Ps.36(1)).
    return row.extendedOn !== null && row.extendedOn <= first ? due(start, true) : first
  }
}

const least = (days: readonly DateOnly[]) =>
  days.reduce<DateOnly | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined)
const greatest = (days: readonly DateOnly[]) =>
  days.reduce<DateOnly | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined)

/**
 * Working-day number of each calendar day from `from` to `to`: the difference of two numbers is the count of working
 * days between them, exactly as `countWorkingDays` gives it one by one.
 */
export function workingDayNumbers(calendar: WorkingCalendar, from: DateOnly, to: DateOnly): ReadonlyMap<DateOnly, number> {
  const numbers = new Map<DateOnly, number>()
  let count = 0
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count++
    numbers.set(day, count)
  }
  return numbers
}

/** Mean and median of weighted values; null when there are none, never a division by zero. */
export function meanAndMedian(values: readonly { readonly days: number; readonly count: number }[]): {
  readonly mean: number | null
  readonly median: number | null
} {
  const total = values.reduce((sum, value) => sum + value.count, 0)
  if (total === 0) return { mean: null, median: null }
  const sorted = values.toSorted((a, b) => a.days - b.days)
  const mean = values.reduce((sum, value) => sum + value.days * value.count, 0) / total
  return { mean, median: (valueAt(sorted, Math.floor((total - 1) / 2)) + valueAt(sorted, Math.floor(total / 2))) / 2 }
}

function valueAt(sorted: readonly { readonly days: number; readonly count: number }[], position: number): number {
  let passed = 0
  for (const value of sorted) {
    passed += value.count
    if (passed > position) return value.days
  }
  return 0
}
