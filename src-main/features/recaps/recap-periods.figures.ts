// Whole periods of a year: which there are, which is the last one over, and what their files are called.
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'
import { monthsPeriod, PERIOD_LENGTHS, periodKind, type ReportPeriod, type WholeKind } from '../annual-report/period.figures.ts'
import type { RecapKind } from './recaps.rules.ts'

export type { WholeKind }

/** The periods of a kind that make up a year, in order. */
export function periodsOf(kind: WholeKind, year: number): ReportPeriod[] {
  const length = PERIOD_LENGTHS[kind]
  return Array.from({ length: 12 / length }, (_, index) => monthsPeriod(year, 1 + index * length, length))
}

/** The newest whole period of a kind that is over: its last day has passed. */
export function lastWholePeriod(kind: WholeKind, today: DateOnly): ReportPeriod {
  const year = yearOf(today)
  const over = [...periodsOf(kind, year - 1), ...periodsOf(kind, year)].filter(({ to }) => to < today)
  return over.at(-1) ?? monthsPeriod(year - 1, 1, 12)
}

/** Which kind of period two days are; `range` for any that is not a whole one. */
export const kindOf: (period: ReportPeriod) => RecapKind = periodKind

/** The period in a file name, sorting by time: `2026-03`, `2026-TW1`, `2026-S2`, `2026`, `2026-01-03-sd-2026-05-09`. */
export function periodCode({ from, to }: ReportPeriod): string {
  const year = from.slice(0, 4)
  const nth = (length: number) => Math.ceil(Number(from.slice(5, 7)) / length)
  const codes: Readonly<Record<RecapKind, string>> = {
    month: from.slice(0, 7),
    quarter: `${year}-TW${nth(PERIOD_LENGTHS.quarter)}`,
    semester: `${year}-S${nth(PERIOD_LENGTHS.semester)}`,
    year,
    range: `${from}-sd-${to}`,
  }
  return codes[kindOf({ from, to })]
}
