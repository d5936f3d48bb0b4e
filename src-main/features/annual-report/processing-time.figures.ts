// Processing times in working days, for thousands of cases at once.
import { addDays, type DateOnly } from '../../kernel/date-only.ts'
import { isWorkingDay, type WorkingCalendar } from '../../kernel/working-calendar.ts'

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
