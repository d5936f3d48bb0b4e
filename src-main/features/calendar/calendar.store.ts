// What an office added to the decreed holidays, and the working calendar that results.
import type { DateOnly } from '../../kernel/date-only.ts'
import { type Holiday, type HolidayKind, type WorkingCalendar, workingCalendar } from '../../kernel/working-calendar.ts'
import { builtInHolidays } from '../../platform/built-in-holidays.ts'
import type { Read, Write } from '../../storage/handles.ts'

export type AddedHoliday = Holiday & { readonly id: number; readonly version: number }

/** Days the office added, in order of date. */
export async function listAddedHolidays(read: Read): Promise<AddedHoliday[]> {
  const rows = await read.selectFrom('holiday').selectAll().orderBy('date').execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    date: row.date as DateOnly,
    name: row.name,
    kind: row.kind as HolidayKind,
    decree: row.decree,
  }))
}

/** One added day; undefined when there is none of that id. */
export async function findAddedHoliday(read: Read, id: number): Promise<AddedHoliday | undefined> {
  return (await listAddedHolidays(read)).find((day) => day.id === id)
}

/** Built-in days that the office withdrew, with the decree that withdrew them. */
export async function listWithdrawnDays(read: Read): Promise<ReadonlyMap<DateOnly, string>> {
  const rows = await read.selectFrom('withdrawn_holiday').selectAll().execute()
  return new Map(rows.map((row) => [row.date as DateOnly, row.decree]))
}

/** Years whose decree the office brought in. */
export async function listAddedYears(read: Read): Promise<ReadonlyMap<number, string>> {
  const rows = await read.selectFrom('holiday_year').select(['year', 'decree']).execute()
  return new Map(rows.map((row) => [row.year, row.decree]))
}

/** The working calendar of an agency: built-in days less the withdrawn ones, plus what the office added. */
export async function loadWorkingCalendar(
  read: Read,
  resourcesFolder: string,
  agency: { readonly workingWeek: 5 | 6; readonly countTriggerDay: boolean },
): Promise<WorkingCalendar> {
  const builtIn = builtInHolidays(resourcesFolder)
  const added = await listAddedHolidays(read)
  const withdrawn = await listWithdrawnDays(read)
  const years = await listAddedYears(read)
  return workingCalendar({
    week: agency.workingWeek,
    countTriggerDay: agency.countTriggerDay,
    holidays: [...builtIn.holidays.filter((day) => !withdrawn.has(day.date)), ...added],
    coveredYears: [...builtIn.years, ...years.keys()],
  })
}

/** Writes a day and returns its id. */
export async function insertHoliday(write: Write, day: Holiday): Promise<number> {
  const row = await write
    .insertInto('holiday')
    .values({ date: day.date, name: day.name, kind: day.kind, decree: day.decree })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Deletes an added day if `version` is still current. */
export async function removeHoliday(write: Write, id: number, version: number): Promise<boolean> {
  const result = await write.deleteFrom('holiday').where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return result.numDeletedRows === 1n
}

/** Deletes the national days and collective leave that were added for a year; local days stay. */
export async function removeDecreedDaysOfYear(write: Write, year: number): Promise<void> {
  await write
    .deleteFrom('holiday')
    .where('date', '>=', `${year}-01-01`)
    .where('date', '<=', `${year}-12-31`)
    .where('kind', '!=', 'local')
    .execute()
}

/** Notes the decree of a year brought in by the office. */
export async function upsertHolidayYear(write: Write, year: number, decree: string, importedAt: string): Promise<void> {
  await write
    .insertInto('holiday_year')
    .values({ year, decree, imported_at: importedAt })
    .onConflict((conflict) => conflict.column('year').doUpdateSet({ decree, imported_at: importedAt }))
    .execute()
}

/** Notes that a built-in day was withdrawn by a later decree. */
export async function insertWithdrawnDay(write: Write, date: DateOnly, decree: string): Promise<void> {
  await write.insertInto('withdrawn_holiday').values({ date, decree }).execute()
}

/** Gives a withdrawn day back; false when it was not withdrawn. */
export async function removeWithdrawnDay(write: Write, date: DateOnly): Promise<boolean> {
  const result = await write.deleteFrom('withdrawn_holiday').where('date', '=', date).executeTakeFirst()
  return result.numDeletedRows === 1n
}
