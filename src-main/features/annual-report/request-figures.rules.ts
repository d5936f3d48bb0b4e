// T6 as sets of requests: a number of working days and whether it was in time say under which numbers a request counts. Pure.
import { timeBand } from './annual-report.rules.ts'

/** Working days from receipt to the answer; null without a usable day of it. */
export type ProcessingTime = { readonly days: number | null; readonly isLate: boolean }

/** Is the request counted under that number of T6? Mean and median are of those `measured`. */
export function timeHolds({ days, isLate }: ProcessingTime, group: string, key: string): boolean {
  if (group === 'band') return key === 'none' ? days === null : days !== null && timeBand(days) === key
  if (group !== 'time' || days === null) return false
  if (key === 'measured') return true
  return key === 'late' ? isLate : key === 'onTime' && !isLate
}

/** Figures whose cases are read by the number of their days, not by the day they came. */
export const inOrderOfDays = (group: string) => group === 'band' || group === 'time'
