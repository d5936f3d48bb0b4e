// The period a report or recap counts, and its name in a title or sentence.
import { addDays, type DateOnly, dateOnly } from '../../kernel/date-only.ts'
import { formatDay, MONTHS } from '../../reporting/date-format.ts'

/** First and last day, both counted. */
export type ReportPeriod = { readonly from: DateOnly; readonly to: DateOnly }

/** The fiscal year, 1 January to 31 December (Perki KI 1/2021 Ps.56). */
export const yearPeriod = (year: number): ReportPeriod => ({ from: dateOnly(`${year}-01-01`), to: dateOnly(`${year}-12-31`) })

/** The first day of a month; `month` from 1. A year written with fewer digits, such as 1, keeps its four places. */
const firstDay = (year: number, month: number): DateOnly =>
  dateOnly(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)

/** The last day of a month; `month` from 1. */
const lastDay = (year: number, month: number): DateOnly =>
  month === 12 ? addDays(firstDay(year, 12), 30) : addDays(firstDay(year, month + 1), -1)

/** `count` whole months from `month` (from 1) of a year. */
export function monthsPeriod(year: number, month: number, count: number): ReportPeriod {
  return { from: firstDay(year, month), to: lastDay(year, month + count - 1) }
}

/** Whole months of a year that make up a period of a kind. */
export const PERIOD_LENGTHS = { month: 1, quarter: 3, semester: 6, year: 12 } as const
export type WholeKind = keyof typeof PERIOD_LENGTHS

/** Which kind of whole period two days are; `range` for any other. */
export function periodKind({ from, to }: ReportPeriod): WholeKind | 'range' {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  const isWhole = (kind: WholeKind) => {
    const length = PERIOD_LENGTHS[kind]
    if ((month - 1) % length !== 0) return false
    const whole = monthsPeriod(year, month, length)
    return whole.from === from && whole.to === to
  }
  return (Object.keys(PERIOD_LENGTHS) as WholeKind[]).find(isWhole) ?? 'range'
}

const QUARTERS = ['I', 'II', 'III', 'IV'] as const

/**
 * `tahun 2026`, `semester I tahun 2026`, `triwulan II tahun 2026`, `bulan Maret 2026`, or
 * `periode 3 Januari 2026 sampai dengan 9 Mei 2026`: fits after a noun, as in "permohonan ... tahun 2026".
 */
export function periodName({ from, to }: ReportPeriod): string {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  switch (periodKind({ from, to })) {
    case 'year':
      return `tahun ${year}`
    case 'semester':
      return `semester ${month === 1 ? 'I' : 'II'} tahun ${year}`
    case 'quarter':
      return `triwulan ${QUARTERS[(month - 1) / 3]} tahun ${year}`
    case 'month':
      return `bulan ${MONTHS[month - 1]} ${year}`
    case 'range':
      return `periode ${formatDay(from)} sampai dengan ${formatDay(to)}`
  }
}

export type PeriodMonth = { readonly key: string; readonly year: number; readonly month: number }

/** Every month the period touches, in order; the key is such as `2026-03`. */
export function monthsOf({ from, to }: ReportPeriod): PeriodMonth[] {
  const months: PeriodMonth[] = []
  for (let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]; ; month++) {
    if (month > 12) [year, month] = [year + 1, 1]
    const key = `${year}-${String(month).padStart(2, '0')}`
    if (key > to.slice(0, 7)) return months
    months.push({ key, year, month })
  }
}
