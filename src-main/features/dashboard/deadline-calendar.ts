// Open deadlines as an iCalendar file (RFC 5545) for Outlook, Google or a telephone: all-day events, no personal data.
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { DateOnly } from '../../kernel/date-only.ts'
import { addDays, daysBetween } from '../../kernel/date-only.ts'
import { plainText } from '../../kernel/plain-text.ts'
import { DUE_STEP_ARTICLES, DUE_STEP_LABELS } from './dashboard.labels.ts'
import type { DueStep } from './dashboard.rules.ts'

export type CalendarEntry = {
  readonly entity: 'request' | 'objection' | 'dispute'
  readonly id: number
  readonly number: string
  readonly step: DueStep
  /** Which of several sittings of a dispute; 0 otherwise. */
  readonly place: number
  readonly dueOn: DateOnly
  /** The working day before, on which the calendar rings. */
  readonly remindOn: DateOnly
}

export type CalendarOrder = {
  readonly agencyName: string
  /** `HH:MM` of the alarm; the office's reminder, or the start of the day where it has none. */
  readonly alarmTime: string
  readonly now: string
  readonly entries: readonly CalendarEntry[]
}

const ENTITY_WORDS = { request: 'Permohonan', objection: 'Keberatan', dispute: 'Sengketa' } as const
const START_OF_DAY = '08:00'

/**
 * The same for a case and step in every export, also after an extension, so that a calendar moves the event instead of
 * adding a second one. A number given out never changes.
 */
function uidOf({ entity, id, number, step, place }: CalendarEntry): string {
  // The commission gives its number later than the first day of the calendar, so a dispute is known by its id alone.
  const slug = entity === 'dispute' ? 'sengketa' : number.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  const kept = step === 'extendedNotice' ? 'notice' : step
  const which = place === 0 ? '' : `-${place + 1}`
  return `${entity}-${id}-${slug}-${kept.toLowerCase()}${which}@register-ppid`
}

/** Seconds from the alarm to the midnight with which the day of the deadline begins. */
function secondsBefore({ remindOn, dueOn }: CalendarEntry, alarmTime: string): number {
  const [hours = 0, minutes = 0] = alarmTime.split(':').map(Number)
  return daysBetween(remindOn, dueOn) * 86_400 - hours * 3600 - minutes * 60
}

/** A line end of its own kind would begin a new line of the file, and what stands on it would be read as its content. */
const oneLine = (text: string) => plainText(text).replace(/\s+/g, ' ')

/** The file's text: UTF-8, CRLF, folded at 75 octets. */
export function deadlineCalendar({ agencyName, alarmTime, now, entries }: CalendarOrder): string {
  const calendar = ical({
    name: `Tenggat PPID ${oneLine(agencyName)}`,
    prodId: { company: 'Register PPID', product: 'Register PPID', language: 'ID' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const entry of entries) {
    const summary = `${ENTITY_WORDS[entry.entity]} ${oneLine(entry.number)}: ${DUE_STEP_LABELS[entry.step]}`
    const event = calendar.createEvent({
      id: uidOf(entry),
      stamp: new Date(now),
      start: Temporal.PlainDate.from(entry.dueOn),
      // The end of an all-day event is the day after it.
      end: Temporal.PlainDate.from(addDays(entry.dueOn, 1)),
      allDay: true,
      summary: `${summary} (${DUE_STEP_ARTICLES[entry.step]})`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
    event.createAlarm({
      type: ICalAlarmType.display,
      trigger: secondsBefore(entry, alarmTime === '' ? START_OF_DAY : alarmTime),
      description: summary,
    })
  }
  return calendar.toString()
}
