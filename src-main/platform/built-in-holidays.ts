// Reads the decreed holidays that ship with the app (resources/holidays-id.json), once per folder.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { dateOnly } from '../kernel/date-only.ts'
import type { Holiday } from '../kernel/working-calendar.ts'

const FileSchema = z.object({
  years: z.record(
    z.string().regex(/^\d{4}$/),
    z.array(z.object({ date: z.string(), name: z.string(), kind: z.enum(['national', 'collective-leave']), decree: z.string() })),
  ),
})

export type BuiltInHolidays = { readonly holidays: readonly Holiday[]; readonly years: readonly number[] }

const loaded = new Map<string, BuiltInHolidays>()

/** National holidays and cuti bersama with their decrees, and the years they cover. */
export function builtInHolidays(resourcesFolder: string): BuiltInHolidays {
  const known = loaded.get(resourcesFolder)
  if (known !== undefined) return known
  const file = FileSchema.parse(JSON.parse(readFileSync(join(resourcesFolder, 'holidays-id.json'), 'utf8')))
  const holidays = Object.values(file.years)
    .flat()
    .map(
      (day): Holiday => ({
        date: dateOnly(day.date),
        name: day.name,
        kind: day.kind === 'national' ? 'national' : 'collectiveLeave',
        decree: day.decree,
      }),
    )
  const result = { holidays, years: Object.keys(file.years).map(Number) }
  loaded.set(resourcesFolder, result)
  return result
}
