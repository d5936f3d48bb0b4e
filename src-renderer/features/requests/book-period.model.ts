// The period of the register book: a month, a quarter, a year, or any two days.
import { MONTHS } from '../../ui/format-date.ts'

export type Period = { readonly from: string; readonly to: string }

export const PERIOD_KINDS = ['month', 'quarter', 'year', 'free'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

export const PERIOD_WORDS: Readonly<Record<PeriodKind, string>> = {
  month: 'Bulan',
  quarter: 'Triwulan',
  year: 'Tahun',
  free: 'Tanggal sendiri',
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const
const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const

const yearOf = (day: string) => Number(day.slice(0, 4))
const monthOf = (day: string) => Number(day.slice(5, 7))

/** Months since year 0, so that a period can be moved over the turn of a year. */
function monthsFrom(index: number, count: number): Period {
  const day = (months: number, dayOfMonth: number) => new Date(Date.UTC(Math.floor(months / 12), months % 12, dayOfMonth))
  const iso = (date: Date) => date.toISOString().slice(0, 10)
  return { from: iso(day(index, 1)), to: iso(day(index + count, 0)) }
}

/** The month, quarter or year that holds the day. */
export function periodAround(kind: Exclude<PeriodKind, 'free'>, day: string): Period {
  const count = MONTHS_IN[kind]
  return monthsFrom(yearOf(day) * 12 + Math.floor((monthOf(day) - 1) / count) * count, count)
}

/** What a pair of days is; anything that is no whole month, quarter or year is free. */
export function kindOf(period: Period): PeriodKind {
  const kinds = ['month', 'quarter', 'year'] as const
  return kinds.find((kind) => same(periodAround(kind, period.from), period)) ?? 'free'
}

const same = (one: Period, other: Period) => one.from === other.from && one.to === other.to

/** The period before (`-1`) or after (`1`); a free one stays, since nobody can say how long the next is. */
export function neighbour(period: Period, step: -1 | 1): Period {
  const kind = kindOf(period)
  if (kind === 'free') return period
  return monthsFrom(yearOf(period.from) * 12 + monthOf(period.from) - 1 + step * MONTHS_IN[kind], MONTHS_IN[kind])
}

/** `November 2026`, `Triwulan IV 2026`, `Tahun 2026`; a free period has its days in fields. */
export function periodWords(period: Period): string {
  const year = yearOf(period.from)
  switch (kindOf(period)) {
    case 'month':
      return `${MONTHS[monthOf(period.from) - 1] ?? ''} ${year}`
    case 'quarter':
      return `Triwulan ${ROMAN[Math.floor((monthOf(period.from) - 1) / 3)] ?? ''} ${year}`
    case 'year':
      return `Tahun ${year}`
    case 'free':
      return ''
  }
}
