// The words of a deadline's working.
import type { OutputOf } from '../../src-main/contract/index.ts'

type Deadline = OutputOf<'calendar.computeDeadline'>

/** What the first day is called: with the cautious way of counting a working trigger day is day 1 (ppid 5.5). */
export function dayZeroWords(deadline: Pick<Deadline, 'trigger' | 'skipped'>, countTriggerDay: boolean): string {
  const counts = countTriggerDay && !deadline.skipped.some((day) => day.date === deadline.trigger)
  return counts ? 'Hari ke-1' : 'Hari ke-0'
}
