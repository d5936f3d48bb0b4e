// Reads a date cell in the light of its whole column; everything chosen rather than read is said.
import { assertNever } from '../../../kernel/assert-never.ts'
import { type DateOnly, dateOnlyOf } from '../../../kernel/date-only.ts'
import { type DateParts, datePartsOf } from './date-parts.ts'
import { cellText, type GridCell } from './grid.ts'
import { type Note, note, quote } from './messages.ts'
import { dayInWords } from './month-names.ts'
import { type Reading, reading, saysNothing } from './reading.ts'

export type DateOrder = 'dayFirst' | 'monthFirst'

export const ORDER_WORDS: Readonly<Record<DateOrder, string>> = {
  dayFirst: 'hari-bulan-tahun',
  monthFirst: 'bulan-hari-tahun',
}

/** Year to use where none is written, with where it came from in words ("judul tabel"). */
export type YearContext = {
  readonly year: number
  /** 1-12, where the same place names one month: then a bare day is a date. */
  readonly month?: number
  readonly source: string
} | null

export type DateContext = {
  readonly order: DateOrder
  readonly year: YearContext
  /** Why a date that can be read both ways is doubtful in this column; absent where the order is proven or chosen. */
  readonly doubt?: 'mixed' | 'unproven'
  /** True in a column where Excel seems to have exchanged day and month of the dates it understood. */
  readonly isSuspect?: boolean
  /** Later days have not happened yet. */
  readonly today?: DateOnly
}

/** What the dates of one column say about their order. */
export type DateOrderDecision = {
  readonly order: DateOrder
  /** A date of the column that can be read one way only; null when there is none. */
  readonly example: string | null
  /** True when other dates of the column can be read only the other way. */
  readonly isMixed: boolean
  /** Dates that could be read both ways with different results. */
  readonly ambiguous: number
  /**
   * Date cells of a column where Excel took what it could for month-day and left the rest as text:
   * all date cells fall on days 1-12, all written dates above. 0 when there is no such pattern.
   */
  readonly suspectCells: number
}

const EXCEL_DAY_ZERO = 25_569 // Excel's serial of 1970-01-01
const FIRST_SERIAL = 32_874 // 1990-01-01
const LAST_SERIAL = 73_050 // 2099-12-31
const FIRST_YEAR = 1990
const LAST_YEAR = 2099

/** What the cells of one column or of several say, before it is weighed. */
export type DateProofs = {
  readonly proofs: Readonly<Record<DateOrder, string[]>>
  readonly ambiguous: number
  /** Days of the month of Excel dates. */
  readonly days: readonly number[]
}

/** Gathers what the cells prove: a number above 12 is a day. */
export function dateProofs(cells: readonly GridCell[]): DateProofs {
  const proofs: Record<DateOrder, string[]> = { dayFirst: [], monthFirst: [] }
  const days: number[] = []
  let ambiguous = 0
  for (const cell of cells) {
    if (cell.kind === 'date') days.push(Number(cell.date.slice(8)))
    if (cell.kind !== 'text') continue
    const parts = datePartsOf(cell.text)
    if (parts?.shape !== 'numbers' || parts.year === null) continue
    if (parts.first > 12 && parts.second <= 12) proofs.dayFirst.push(cell.text)
    else if (parts.second > 12 && parts.first <= 12) proofs.monthFirst.push(cell.text)
    else if (isAmbiguous(parts)) ambiguous += 1
  }
  return { proofs, ambiguous, days }
}

/** Weighs the proofs of several columns together. */
export function joinProofs(all: readonly DateProofs[]): DateProofs {
  return {
    proofs: {
      dayFirst: all.flatMap(({ proofs }) => proofs.dayFirst),
      monthFirst: all.flatMap(({ proofs }) => proofs.monthFirst),
    },
    ambiguous: all.reduce((sum, { ambiguous }) => sum + ambiguous, 0),
    days: all.flatMap(({ days }) => days),
  }
}

/** Decides day/month order from the whole column. Indonesian usage (day first) wins a tie. */
export function decideDateOrder({ proofs, ambiguous, days }: DateProofs): DateOrderDecision {
  const order = proofs.monthFirst.length > proofs.dayFirst.length ? 'monthFirst' : 'dayFirst'
  const isMixed = proofs.monthFirst.length > 0 && proofs.dayFirst.length > 0
  const split = proofs.dayFirst.length >= 2 && ambiguous === 0 && days.length >= 2 && days.every((day) => day <= 12)
  return { order, example: proofs[order][0] ?? null, isMixed, ambiguous, suspectCells: split ? days.length : 0 }
}

/** The day a cell names; null when it names none, with a remark unless the cell is empty or says "-". */
export function readDate(cell: GridCell, context: DateContext): Reading<DateOnly | null> {
  const read = readDay(cell, context)
  const isFuture = read.value !== null && context.today !== undefined && read.value > context.today
  return isFuture && read.value !== null
    ? reading(read.value, ...read.notes, note('dateInFuture', { date: dayInWords(read.value) }))
    : read
}

function readDay(cell: GridCell, context: DateContext): Reading<DateOnly | null> {
  if (cell.kind === 'date') {
    const swapped = context.isSuspect === true ? swappedDay(cell.date) : undefined
    const doubt =
      swapped === undefined ? [] : [note('dateCellMaybeSwapped', { reading: dayInWords(cell.date), other: dayInWords(swapped) })]
    return inRange(cell.date, cellText(cell), doubt)
  }
  const text = cellText(cell)
  if (/^\d{1,2}$/.test(text) && context.year?.month !== undefined) return readBareDay(text, context.year, context.year.month)
  if (cell.kind === 'number') return readSerial(cell.number)
  if (saysNothing(text)) return reading(null)
  if (/^\d{5}$/.test(text.trim())) return readSerial(Number(text))
  const parts = datePartsOf(text)
  if (parts !== undefined) return fromParts(parts, text, context)
  return firstOfSeveral(text, context) ?? unreadable(text)
}

/** The same written date with day and month exchanged, where that is a day; used to hint at a slip, never to change a value. */
export function swappedDay(day: DateOnly): DateOnly | undefined {
  const [year = '', month = '', date = ''] = day.split('-')
  return month === date ? undefined : dateOnlyOf(Number(year), Number(date), Number(month))
}

function fromParts(parts: DateParts, text: string, context: DateContext): Reading<DateOnly | null> {
  switch (parts.shape) {
    case 'iso':
      return finish(dateOnlyOf(parts.year, parts.month, parts.day), text, parts.odd ? ['dateRepaired'] : [])
    case 'named':
      return withYear(parts, text, context, (year) => dateOnlyOf(year, parts.month, parts.day))
    case 'month':
      return finish(dateOnlyOf(parts.year, parts.month, 1), text, ['dateDayMissing'])
    case 'numbers':
      return fromNumbers(parts, text, context)
    case 'year':
      return unreadable(text)
    default:
      return assertNever(parts)
  }
}

function fromNumbers(parts: DateParts & { shape: 'numbers' }, text: string, context: DateContext): Reading<DateOnly | null> {
  const build = (order: DateOrder) => (year: number) =>
    order === 'dayFirst' ? dateOnlyOf(year, parts.second, parts.first) : dateOnlyOf(year, parts.first, parts.second)
  const usual = withYear(parts, text, context, build(context.order))
  if (usual.value !== null && context.doubt !== undefined && isAmbiguous(parts)) {
    const params = { value: quote(text), reading: dayInWords(usual.value) }
    return reading(usual.value, ...usual.notes, note(context.doubt === 'mixed' ? 'dateOrderMixed' : 'dateOrderUnproven', params))
  }
  if (usual.value !== null || parts.year === null) return usual
  const other: DateOrder = context.order === 'dayFirst' ? 'monthFirst' : 'dayFirst'
  const day = build(other)(parts.year)
  if (day === undefined) return unreadable(text)
  return inRange(day, text, [
    note('dateOrderAgainstColumn', { value: quote(text), order: ORDER_WORDS[other], reading: dayInWords(day) }),
  ])
}

function isAmbiguous({ first, second }: DateParts & { shape: 'numbers' }): boolean {
  return first <= 12 && second <= 12 && first !== second
}

type YearParts = { readonly year: number | null; readonly shortYear: boolean; readonly odd: boolean }

function withYear(
  parts: YearParts,
  text: string,
  context: DateContext,
  build: (year: number) => DateOnly | undefined,
): Reading<DateOnly | null> {
  if (parts.year !== null) {
    const codes: ReadingCode[] = parts.shortYear ? ['dateShortYear'] : []
    return finish(build(parts.year), text, parts.odd ? [...codes, 'dateRepaired'] : codes)
  }
  if (context.year === null) return reading(null, note('dateYearUnknown', { value: quote(text) }))
  const day = build(context.year.year)
  if (day === undefined) return unreadable(text)
  const params = { value: quote(text), reading: dayInWords(day), source: context.year.source }
  return reading(day, note('dateYearFromContext', params))
}

type ReadingCode = 'dateRepaired' | 'dateShortYear' | 'dateDayMissing' | 'dateFirstOfSeveral'

function finish(day: DateOnly | undefined, text: string, codes: readonly ReadingCode[]): Reading<DateOnly | null> {
  if (day === undefined) return unreadable(text)
  return inRange(
    day,
    text,
    codes.map((code) => note(code, { value: quote(text), reading: dayInWords(day) })),
  )
}

function inRange(day: DateOnly, text: string, notes: readonly Note[]): Reading<DateOnly | null> {
  const year = Number(day.slice(0, 4))
  const odd = year < FIRST_YEAR || year > LAST_YEAR
  return reading(day, ...notes, ...(odd ? [note('dateOutOfRange', { value: quote(text) })] : []))
}

/** "13" in a register kept month by month. */
function readBareDay(text: string, { year, source }: NonNullable<YearContext>, month: number): Reading<DateOnly | null> {
  const day = dateOnlyOf(year, month, Number(text))
  if (day === undefined) return unreadable(text)
  return reading(day, note('dateYearFromContext', { value: quote(text), reading: dayInWords(day), source }))
}

function readSerial(serial: number): Reading<DateOnly | null> {
  const whole = Math.floor(serial)
  if (whole < FIRST_SERIAL || whole > LAST_SERIAL) return unreadable(String(serial))
  const iso = new Date((whole - EXCEL_DAY_ZERO) * 86_400_000).toISOString().slice(0, 10) as DateOnly
  return reading(iso, note('dateFromSerial', { value: whole, reading: dayInWords(iso) }))
}

/** "12-01-2022 dan 15-01-2022", "3 s/d 5 Maret 2022" with full dates on both sides: the first is taken and said. */
function firstOfSeveral(text: string, context: DateContext): Reading<DateOnly | null> | undefined {
  for (const piece of text.split(/\n|;|\bdan\b|\bs\s*[./]?\s*d\b\.?|&|\bsampai(?: dengan)?\b|\(/i)) {
    const parts = datePartsOf(piece.replace(/^[\s,.)]+|[\s,)]+$/g, ''))
    if (parts === undefined || parts.shape === 'year') continue
    const read = fromParts(parts, piece, context)
    if (read.value === null) continue
    return reading(read.value, ...read.notes, note('dateFirstOfSeveral', { reading: dayInWords(read.value) }))
  }
  return undefined
}

function unreadable(text: string): Reading<null> {
  return reading(null, note('dateUnreadable', { value: quote(text) }))
}
