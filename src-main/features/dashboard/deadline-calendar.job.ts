// Writes all open deadlines of an office as an iCalendar file.
import { writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { job } from '../../jobs/job.ts'
import { writeAtomically } from '../../platform/atomic-file.ts'
import { type Desk, openDesk } from '../calendar/desk.ts'
import type { BookOutput } from '../register-book.ts'
import { gatherDue } from './dashboard.collect.ts'
import { openRequestDeadlines, workingDayBefore } from './dashboard.rules.ts'
import type { DueCase } from './dashboard.store.ts'
import { type CalendarEntry, deadlineCalendar } from './deadline-calendar.ts'

type Input = { readonly agencyId: number; readonly path: string }

/** Far above what an office has open; a calendar of more would be of no use. */
const MOST_CASES = 5000

/** The open deadlines of one case as entries of a calendar. */
function entriesOf({ calendar }: Desk, one: DueCase): CalendarEntry[] {
  const deadlines = one.entity === 'request' ? openRequestDeadlines(calendar, one) : [{ step: one.step, dueOn: one.dueOn }]
  return deadlines.map((deadline) => ({
    ...deadline,
    entity: one.entity,
    id: one.id,
    number: one.number,
    place: one.entity === 'dispute' ? one.place : 0,
    remindOn: workingDayBefore(calendar, deadline.dueOn),
  }))
}

export const deadlineCalendarJob = job<Input, BookOutput>({
  async run({ agencyId, path }, context) {
    context.progress('collecting', 0, 2)
    const desk = await openDesk(context, agencyId)
    const cases = await gatherDue(context, desk, { from: null, to: null }, MOST_CASES)
    const text = deadlineCalendar({
      agencyName: desk.agency.name,
      alarmTime: desk.agency.reminderTime,
      now: context.now,
      entries: cases.flatMap((one) => entriesOf(desk, one)),
    })
    context.progress('drawing', 1, 2)
    await writeAtomically(path, context.jobId, (part) => writeFile(part, text, 'utf8'))
    return { path, name: basename(path) }
  },
  targetFolder: ({ path }) => dirname(path),
})
