// When the office is reminded, and in what words: counts only, since a notification is read by whoever passes the screen.
import { addDays } from '../../kernel/date-only.ts'
import { instantAt, localDay, type TimeZone } from '../../kernel/time-zone.ts'

export type DueCounts = { readonly overdue: number; readonly dueToday: number; readonly dueSoon: number }

/**
 * The next instant after `now` at which the clock of the office shows `reminderTime` (`HH:MM`); null when that is empty,
 * which means no reminder. Whether that day is a working day is asked on the day itself: the calendar may change.
 */
export function nextReminder(now: string, reminderTime: string, zone: TimeZone): string | null {
  if (reminderTime === '') return null
  const today = localDay(now, zone)
  const at = instantAt(today, reminderTime, zone)
  return at > now ? at : instantAt(addDays(today, 1), reminderTime, zone)
}

/** Has a reminder fallen due since the clock was last looked at? Also when the computer slept through it. */
export function isReminderDue(lastLook: string, now: string, reminderTime: string, zone: TimeZone): boolean {
  const next = nextReminder(lastLook, reminderTime, zone)
  return next !== null && next <= now
}

const sumOf = ({ overdue, dueToday, dueSoon }: DueCounts) => overdue + dueToday + dueSoon

function wordsOf(name: string, counts: DueCounts): string[] {
  if (sumOf(counts) === 0) return []
  const parts = [
    counts.overdue > 0 ? `${counts.overdue} terlambat` : '',
    counts.dueToday > 0 ? `${counts.dueToday} jatuh tempo hari ini` : '',
    counts.dueSoon > 0 ? `${counts.dueSoon} dalam 3 hari kerja` : '',
  ]
  return [`${name}: ${parts.filter((part) => part !== '').join(', ')}`]
}

/** Title and text of the notification; null when nothing is due. With several offices each is named by its short code. */
export function reminderWords(
  offices: readonly {
    readonly shortCode: string
    readonly requests: DueCounts
    readonly objections: DueCounts
    readonly disputes: DueCounts
  }[],
): { readonly title: string; readonly body: string } | null {
  const sum = offices.reduce((all, office) => all + sumOf(office.requests) + sumOf(office.objections) + sumOf(office.disputes), 0)
  if (sum === 0) return null
  const lines = offices.flatMap(({ shortCode, requests, objections, disputes }) => {
    const prefix = offices.length > 1 ? `${shortCode} – ` : ''
    return [
      ...wordsOf(`${prefix}Permohonan`, requests),
      ...wordsOf(`${prefix}Keberatan`, objections),
      ...wordsOf(`${prefix}Sengketa`, disputes),
    ]
  })
  return { title: `${sum} perkara perlu ditangani`, body: lines.join('\n') }
}
