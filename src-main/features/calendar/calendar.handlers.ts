// One function an operation of the calendar slice.
import { AppError } from '../../kernel/app-error.ts'
import { addDays, type DateOnly, dateOnly, yearOf } from '../../kernel/date-only.ts'
import { isWorkingDay, type WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline } from '../../kernel/working-days.ts'
import { builtInHolidays } from '../../platform/built-in-holidays.ts'
import { type HolidayFile, readHolidayFile } from '../../platform/holiday-file.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { CommandContext, DeadlineMove, Handlers } from '../slice.ts'
import type { CalendarDay, calendarOperations } from './calendar.contract.ts'
import {
  findAddedHoliday,
  insertHoliday,
  insertWithdrawnDay,
  listAddedHolidays,
  listAddedYears,
  listWithdrawnDays,
  loadWorkingCalendar,
  removeDecreedDaysOfYear,
  removeHoliday,
  removeWithdrawnDay,
  upsertHolidayYear,
} from './calendar.store.ts'
import { wireDeadline } from './calendar.wire.ts'

function countWorkingDaysOfYear(calendar: WorkingCalendar, year: number): number {
  let count = 0
  for (let day = dateOnly(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count++
  return count
}

async function moved(
  context: CommandContext,
  action: string,
  entityId: number | null,
  changes: Record<string, unknown>,
): Promise<{ moves: DeadlineMove[] }> {
  const moves = [...(await context.calendarChanged())]
  context.record({ entity: 'holiday', entityId, agencyId: null, action, changes: { ...changes, movedDeadlines: moves } })
  return { moves }
}

async function refuseDoubleDay(context: CommandContext, date: DateOnly): Promise<void> {
  const added = await listAddedHolidays(context.read)
  const withdrawn = await listWithdrawnDays(context.read)
  const builtIn = builtInHolidays(context.resourcesFolder).holidays.find((day) => day.date === date && !withdrawn.has(date))
  const present = added.find((day) => day.date === date) ?? builtIn
  if (present !== undefined) throw new AppError('calendar.alreadyHoliday', { date, name: present.name })
}

/** Makes the file the truth of its year: built-in days it lacks are withdrawn, days it has and we lack are added. */
async function bringInYear(context: CommandContext, file: HolidayFile): Promise<number> {
  const inFile = new Set(file.days.map((day) => day.date))
  const withdrawn = await listWithdrawnDays(context.read)
  const builtIn = builtInHolidays(context.resourcesFolder).holidays.filter((day) => yearOf(day.date) === file.year)
  for (const date of new Set(builtIn.map((day) => day.date))) {
    if (inFile.has(date)) await removeWithdrawnDay(context.write, date)
    else if (!withdrawn.has(date)) await insertWithdrawnDay(context.write, date, file.decree)
  }
  await removeDecreedDaysOfYear(context.write, file.year)
  const known = new Set([...builtIn, ...(await listAddedHolidays(context.read))].map((day) => day.date))
  let added = 0
  for (const day of file.days) {
    if (known.has(day.date)) continue
    known.add(day.date)
    await insertHoliday(context.write, { ...day, decree: file.decree })
    added++
  }
  return added
}

export const calendarHandlers: Handlers<typeof calendarOperations> = {
  async 'calendar.year'(context, { agencyId, year }) {
    const agency = await requireAgency(context, agencyId)
    const calendar = await loadWorkingCalendar(context.read, context.resourcesFolder, agency)
    const withdrawn = await listWithdrawnDays(context.read)
    const years = await listAddedYears(context.read)
    const builtIn = builtInHolidays(context.resourcesFolder).holidays.filter((day) => yearOf(day.date) === year)
    const added = (await listAddedHolidays(context.read)).filter((day) => yearOf(day.date) === year)
    const days: CalendarDay[] = [
      ...builtIn.map((day) => ({
        ...day,
        source: 'builtIn' as const,
        id: null,
        version: null,
        withdrawnBy: withdrawn.get(day.date) ?? null,
      })),
      ...added.map((day) => ({ ...day, source: 'added' as const, withdrawnBy: null })),
    ]
    return {
      year,
      covered: calendar.coveredYears.has(year),
      decree: years.get(year) ?? builtIn[0]?.decree ?? '',
      days: days.sort((a, b) => a.date.localeCompare(b.date)),
      workingDays: countWorkingDaysOfYear(calendar, year),
      coveredYears: [...calendar.coveredYears].sort((a, b) => a - b),
    }
  },

  async 'calendar.addHoliday'(context, day) {
    await refuseDoubleDay(context, day.date)
    const id = await insertHoliday(context.write, day)
    return moved(context, 'create', id, { ...day })
  },

  async 'calendar.removeHoliday'(context, { id, version }) {
    const day = await findAddedHoliday(context.read, id)
    if (day === undefined) throw new AppError('notFound')
    if (!(await removeHoliday(context.write, id, version))) throw new AppError('conflict')
    return moved(context, 'remove', id, { ...day })
  },

  async 'calendar.withdrawHoliday'(context, { date, decree }) {
    const builtIn = builtInHolidays(context.resourcesFolder).holidays.some((day) => day.date === date)
    const withdrawn = await listWithdrawnDays(context.read)
    if (!builtIn || withdrawn.has(date)) throw new AppError('calendar.notAHoliday', { date })
    await insertWithdrawnDay(context.write, date, decree)
    return moved(context, 'withdraw', null, { date, decree })
  },

  async 'calendar.restoreHoliday'(context, { date }) {
    if (!(await removeWithdrawnDay(context.write, date))) throw new AppError('calendar.notAHoliday', { date })
    return moved(context, 'restore', null, { date })
  },

  async 'calendar.importYear'(context, { token }) {
    const file = readHolidayFile(context.files.pathOf(token))
    const added = await bringInYear(context, file)
    await upsertHolidayYear(context.write, file.year, file.decree, context.now)
    const { moves } = await moved(context, 'importYear', null, { year: file.year, decree: file.decree, days: added })
    return { year: file.year, days: file.days.length, moves }
  },

  async 'calendar.computeDeadline'(context, { agencyId, trigger, days }) {
    const agency = await requireAgency(context, agencyId)
    const calendar = await loadWorkingCalendar(context.read, context.resourcesFolder, agency)
    return wireDeadline(computeDeadline(calendar, trigger, days))
  },
}
