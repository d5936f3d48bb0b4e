// Reads a file with the holidays of one year, as an office receives or writes it after a new joint decree (SKB).
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { AppError } from '../kernel/app-error.ts'
import { type DateOnly, parseDateOnly } from '../kernel/date-only.ts'
import { sizeOf } from './chosen-file.ts'

const MAX_BYTES = 1_000_000

const FileSchema = z.object({
  year: z.int().min(2008).max(2100),
  decree: z.string().trim().min(1),
  days: z
    .array(z.object({ date: z.string(), name: z.string().trim().min(1), kind: z.enum(['national', 'collectiveLeave', 'local']) }))
    .min(1),
})

export type HolidayFile = {
  readonly year: number
  readonly decree: string
  readonly days: readonly {
    readonly date: DateOnly
    readonly name: string
    readonly kind: 'national' | 'collectiveLeave' | 'local'
  }[]
}

/** The file's year and days; AppError `calendar.fileInvalid` (with the bad day, if any) or `calendar.outsideYear`. */
export function readHolidayFile(path: string): HolidayFile {
  if (sizeOf(path) > MAX_BYTES) throw new AppError('calendar.fileInvalid', { day: '' })
  let raw: unknown
  try {
    raw = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new AppError('calendar.fileInvalid', { day: '' })
  }
  const parsed = FileSchema.safeParse(raw)
  if (!parsed.success) throw new AppError('calendar.fileInvalid', { day: '' })
  const { year, decree } = parsed.data
  const days = parsed.data.days.map((day) => {
    const date = parseDateOnly(day.date)
    if (date === undefined) throw new AppError('calendar.fileInvalid', { day: day.date.slice(0, 40) })
    if (!date.startsWith(`${year}-`)) throw new AppError('calendar.outsideYear', { day: date, year })
    return { date, name: day.name, kind: day.kind }
  })
  return { year, decree, days }
}
