// Kernel deadlines in the flat shape of the contract.
import type { z } from 'zod'
import type { DayOff } from '../../kernel/working-calendar.ts'
import type { Deadline } from '../../kernel/working-days.ts'
import type { DayOffSchema, DeadlineSchema } from './calendar.contract.ts'

function wireDayOff(day: DayOff): z.input<typeof DayOffSchema> {
  if (day.reason !== 'holiday') return { date: day.date, reason: day.reason, name: null, kind: null, decree: null }
  return { date: day.date, reason: 'holiday', name: day.holiday.name, kind: day.holiday.kind, decree: day.holiday.decree }
}

/** A deadline with its working, ready to cross to the window. */
export function wireDeadline(deadline: Deadline): z.input<typeof DeadlineSchema> {
  return {
    trigger: deadline.trigger,
    days: deadline.days,
    due: deadline.due,
    skipped: deadline.skipped.map(wireDayOff),
    missingYears: [...deadline.missingYears],
  }
}
