// What a number format makes of a number: a day, only its month or year, a time of day, or still a number (ECMA-376 18.8.30, 18.8.31).
import { parseDateOnly } from '../../../kernel/date-only.ts'
import { EMPTY_CELL, type GridCell, textCell } from './grid.ts'

/** Undefined for a format of plain numbers. */
export type DateShape = 'day' | 'month' | 'year' | 'time' | undefined

const MS_PER_DAY = 86_400_000
/** Serial 1 is 1 January 1900. Excel counts 29 February 1900, which never was, so later days lie one further back. */
const EPOCH_1900 = Date.UTC(1899, 11, 31)
const LEAP_DAY_THAT_NEVER_WAS = 60
/** Days between the two date systems; old workbooks of the Macintosh count from 1904. */
const DAYS_TO_1904 = 1462

const BUILT_IN_MONTH = 17 // mmm-yy
const BUILT_IN_DAYS = [14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]
const BUILT_IN_TIMES = [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]

/** Shape of a format that has a number in place of a code. */
export function builtInShape(id: number): DateShape {
  if (id === BUILT_IN_MONTH) return 'month'
  if (BUILT_IN_DAYS.includes(id)) return 'day'
  return BUILT_IN_TIMES.includes(id) ? 'time' : undefined
}

/** Shape of a format code: `dd/mm/yyyy` a day, `mmm-yy` a month, `yyyy` a year, `h:mm` a time, `#,##0` a number. */
export function formatShape(code: string): DateShape {
  const [positive = ''] = code.split(';')
  const elapsed = /\[[hms]+\]/i.test(positive)
  // Quoted words, colours, languages, padding and single signs are not part of the date.
  const letters = positive
    .toLowerCase()
    .replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, '')
    .replace(/general|standard|am\/pm|a\/p/g, '')
  if (letters.includes('y')) return letters.includes('d') ? 'day' : letters.includes('m') ? 'month' : 'year'
  if (letters.includes('d')) return 'day'
  if (/[hs]/.test(letters) || elapsed) return 'time'
  // Minutes never stand alone; a lone "mmmm" is the name of a month.
  return letters.includes('m') ? 'day' : undefined
}

/** The cell of a number under a format. A number that is no day of that calendar stays a number. */
export function numberCell(value: number, shape: DateShape, isFrom1904 = false): GridCell {
  if (!Number.isFinite(value)) return EMPTY_CELL
  if (shape === undefined) return { kind: 'number', number: value }
  if (shape === 'time' && value >= 0 && value < 1) return textCell(timeOf(value))
  const serial = Math.floor(value) + (isFrom1904 ? DAYS_TO_1904 : 0)
  const days = serial < LEAP_DAY_THAT_NEVER_WAS ? serial : serial - 1
  if (serial < 1 || serial > 2_958_465) return { kind: 'number', number: value }
  return dayCell(new Date(EPOCH_1900 + days * MS_PER_DAY).toISOString(), shape) ?? { kind: 'number', number: value }
}

/** The cell of a day written `YYYY-MM-DD…`; undefined when there is no such day. */
export function dayCell(iso: string, shape: DateShape): GridCell | undefined {
  const date = parseDateOnly(iso.slice(0, 10))
  if (date === undefined) return undefined
  return shape === 'month' || shape === 'year' ? { kind: 'date', date, shows: shape } : { kind: 'date', date }
}

function timeOf(part: number): string {
  const minutes = Math.round(part * 24 * 60)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
