// Periods of a recap: whole ones tile the year, none reaches into the future or over two years (ppid 7.5).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsPeriod, periodName } from '../../../src-main/features/annual-report/period.figures.ts'
import {
  kindOf,
  lastWholePeriod,
  periodCode,
  periodsOf,
  type WholeKind,
} from '../../../src-main/features/recaps/recap-periods.figures.ts'
import { letterFormats, letterProblems, MOST_MONTHS, recapProblems } from '../../../src-main/features/recaps/recaps.rules.ts'
import { addDays, addMonths, dateOnly } from '../../../src-main/kernel/date-only.ts'

const KINDS: readonly WholeKind[] = ['month', 'quarter', 'semester', 'year']
const aKind = fc.constantFrom(...KINDS)
const aYear = fc.integer({ min: 2008, max: 2100 })
const aDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(dateOnly('2010-01-01'), days))

describe('whole periods', () => {
  it('tile the year: no day is left out and none is counted twice', () => {
    fc.assert(
      fc.property(aKind, aYear, (kind, year) => {
        const periods = periodsOf(kind, year)
        expect(periods).toHaveLength({ month: 12, quarter: 4, semester: 2, year: 1 }[kind])
        expect([periods[0]?.from, periods.at(-1)?.to]).toEqual([`${year}-01-01`, `${year}-12-31`])
        for (const [index, { from, to }] of periods.entries()) {
          expect(from <= to).toBe(true)
          if (index > 0) expect(from).toBe(addDays(periods[index - 1]?.to ?? from, 1))
        }
      }),
    )
  })

  it('are recognised as the kind they were made as, and have names of files that no other period has', () => {
    fc.assert(
      fc.property(aYear, (year) => {
        const all = KINDS.flatMap((kind) => periodsOf(kind, year).map((period) => ({ kind, period })))
        for (const { kind, period } of all) expect(kindOf(period)).toBe(kind)
        expect(new Set(all.map(({ period }) => periodCode(period))).size).toBe(all.length)
        expect(new Set(all.map(({ period }) => periodName(period))).size).toBe(all.length)
      }),
      { numRuns: 20 },
    )
  })

  it('that are proposed first are the newest that is over', () => {
    fc.assert(
      fc.property(aKind, aDay, (kind, today) => {
        const { from, to } = lastWholePeriod(kind, today)
        const next = addDays(to, 1)
        expect(to < today).toBe(true)
        expect(kindOf({ from, to })).toBe(kind)
        // The period after it is not over yet.
        expect(periodsOf(kind, Number(next.slice(0, 4))).find((one) => one.from === next)?.to ?? '').not.toSatisfy(
          (end: string) => end < today,
        )
      }),
    )
    expect(lastWholePeriod('month', dateOnly('2026-01-01'))).toEqual(monthsPeriod(2025, 12, 1))
    expect(lastWholePeriod('month', dateOnly('2026-03-31'))).toEqual(monthsPeriod(2026, 2, 1))
    expect(lastWholePeriod('quarter', dateOnly('2026-04-01'))).toEqual(monthsPeriod(2026, 1, 3))
  })
})

describe('any days', () => {
  const today = dateOnly('2026-11-24')
  const code = (from: string, to: string) => recapProblems({ from: dateOnly(from), to: dateOnly(to) }, today)[0]?.code

  it('begin before they end, end by today, and are at most 24 months', () => {
    expect(code('2026-05-02', '2026-05-01')).toBe('date.endBeforeStart')
    expect(code('2026-11-01', '2026-11-25')).toBe('date.inFuture')
    expect(code('2026-11-24', '2026-11-24')).toBeUndefined()
    expect(code('2024-01-01', '2025-12-31')).toBeUndefined()
    expect(code('2024-01-01', '2026-01-01')).toBe('recap.tooLong')
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 1500 }), (from, length) => {
        const to = addDays(from, length)
        const isLong = to >= addMonths(from, MOST_MONTHS)
        expect(recapProblems({ from, to }, to).length > 0).toBe(isLong)
      }),
    )
  })

  it('have both days in the name of their files', () => {
    expect(periodCode({ from: dateOnly('2026-01-03'), to: dateOnly('2026-05-09') })).toBe('2026-01-03-sd-2026-05-09')
    expect(KINDS.map((kind) => periodsOf(kind, 2026).map(periodCode)[0])).toEqual(['2026-01', '2026-TW1', '2026-S1', '2026'])
  })
})

describe('the cover letter', () => {
  it('is dated from the last day of the period to today', () => {
    const [to, today] = [dateOnly('2026-10-31'), dateOnly('2026-11-24')]
    const code = (on: string) => letterProblems(dateOnly(on), to, today)[0]?.code
    expect(['2026-10-30', '2026-10-31', '2026-11-24', '2026-11-25'].map(code)).toEqual([
      'recap.letterBeforeEnd',
      undefined,
      undefined,
      'date.inFuture',
    ])
  })

  it('is never a workbook', () => {
    expect(letterFormats(['xlsx'])).toEqual(['pdf'])
    expect(letterFormats(['xlsx', 'pdf', 'docx'])).toEqual(['pdf', 'docx'])
    expect(letterFormats(['docx'])).toEqual(['docx'])
  })
})
