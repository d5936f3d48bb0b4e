// Moments of backups as the clock of this computer shows them.
import dayjs from 'dayjs'
import { formatDate } from '../../ui/format-date.ts'

const dayOf = (moment: string | Date) => dayjs(moment).format('YYYY-MM-DD')
const clockOf = (moment: string) => dayjs(moment).format('HH.mm')

/** `24 November 2026 pukul 08.02`. */
export function momentWords(moment: string): string {
  return `${formatDate(dayOf(moment))} pukul ${clockOf(moment)}`
}

/** `hari ini pukul 08.02`, `kemarin pukul 16.45`, or the whole date; a moment after `now` is always written out. */
export function whenWords(moment: string, now: Date): string {
  const days = daysSince(moment, now)
  if (days === 0) return `hari ini pukul ${clockOf(moment)}`
  return days === 1 ? `kemarin pukul ${clockOf(moment)}` : momentWords(moment)
}

/** Calendar days from the day of `moment` to that of `now`; negative when the clock was moved back. */
export function daysSince(moment: string, now: Date): number {
  return dayjs(dayOf(now)).diff(dayjs(dayOf(moment)), 'day')
}
