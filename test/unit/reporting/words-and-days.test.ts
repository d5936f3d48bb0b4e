// Numbers, money and days as formal Indonesian writes them (ppid 9.3).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparison, counted, share } from '../../../src-main/features/annual-report/parts/sentences.figures.ts'
import { yearPeriod } from '../../../src-main/features/annual-report/period.figures.ts'
import { addDays, dateOnly } from '../../../src-main/kernel/date-only.ts'
import { alignmentOf, cellText } from '../../../src-main/reporting/cell-text.ts'
import { fitColumns, hyphenated, linesIn } from '../../../src-main/reporting/column-fit.ts'
import { formatDay, formatShortDay, formatWeekday, MONTHS } from '../../../src-main/reporting/date-format.ts'
import {
  formatNumber,
  formatRupiah,
  numberWithWords,
  rupiahWithWords,
  spellNumber,
} from '../../../src-main/reporting/number-format.ts'
import { columnSum, placeHeader } from '../../../src-main/reporting/report-model.ts'
import { monthlyTable, registerTable, timeTable } from '../../support/sample-report.ts'

const SPELLED: ReadonlyArray<readonly [number, string]> = [
  [0, 'nol'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [999, 'sembilan ratus sembilan puluh sembilan'],
  [1000, 'seribu'],
  [1100, 'seribu seratus'],
  [2000, 'dua ribu'],
  [11_000, 'sebelas ribu'],
  [100_000, 'seratus ribu'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [5_000_000, 'lima juta'],
  [1_000_000_000, 'satu miliar'],
  [2_000_000_000_017, 'dua triliun tujuh belas'],
]

/** Reads a spelled number back, independent of how it was written. */
function readBack(words: string): number {
  const digits = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
  const scales: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 }
  let [total, group, last] = [0, 0, 0]
  for (const word of words.replaceAll(/se(puluh|belas|ratus|ribu)/g, 'satu $1').split(' ')) {
    const scale = scales[word]
    if (scale !== undefined) {
      total += (group + last) * scale
      ;[group, last] = [0, 0]
    } else if (word === 'belas') last += 10
    else if (word === 'puluh' || word === 'ratus') {
      group += last * (word === 'puluh' ? 10 : 100)
      last = 0
    } else {
      expect(digits).toContain(word)
      last = digits.indexOf(word)
    }
  }
  return total + group + last
}

describe('a number in words', () => {
  for (const [value, words] of SPELLED) it(`${value} is ${words}`, () => expect(spellNumber(value)).toBe(words))

  it('reads back as the same number, for every number the app can meet', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(20_000), fc.integer({ min: 0, max: 999_999_999_999_999 })), (value) => {
        expect(readBack(spellNumber(value))).toBe(value)
      }),
      { numRuns: 500 },
    )
  })

  it('is refused for parts, debts and numbers beyond 999 trillion', () => {
    for (const value of [0.5, -1, 1e15, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => spellNumber(value)).toThrow(RangeError)
  })
})

describe('digits', () => {
  it('have a point for thousands and a comma for parts', () => {
    expect([formatNumber(1_234_567), formatNumber(3.44, 1), formatNumber(0)]).toEqual(['1.234.567', '3,4', '0'])
    expect(formatRupiah(5_000_000)).toBe('Rp5.000.000,00')
    expect(rupiahWithWords(5_000_000)).toBe('Rp5.000.000,00 (lima juta rupiah)')
    expect(numberWithWords(10)).toBe('10 (sepuluh)')
  })
})

describe('days', () => {
  it('are written with the month’s name', () => {
    expect(formatDay(dateOnly('2026-03-03'))).toBe('3 Maret 2026')
    expect(formatWeekday(dateOnly('2026-03-13'))).toBe('Jumat, 13 Maret 2026')
    expect(formatShortDay(dateOnly('2026-03-03'))).toBe('03-03-2026')
  })
  it('keep day, month and year, for every day', () => {
    fc.assert(
      fc.property(fc.nat(5000), (offset) => {
        const day = addDays(dateOnly('2019-01-01'), offset)
        const [number = '', month = '', year = ''] = formatDay(day).split(' ')
        expect(`${year}-${MONTHS.findIndex((name) => name === month) + 1}-${number}`).toBe(day.replaceAll(/-0/g, '-'))
      }),
    )
  })
})

describe('sentences of the report', () => {
  const last = yearPeriod(2025)
  const against = (now: number, earlier: number) => comparison(now, earlier, 'permohonan', last)
  it('never differ in digits and words', () => {
    expect(counted(0, 'permohonan')).toBe('0 (nol) permohonan')
    expect(counted(17, 'permohonan')).toBe('17 (tujuh belas) permohonan')
  })
  it('give no share of nothing, and claim neither nothing nor everything where it is only nearly so', () => {
    expect([share(0, 0), share(1, 3), share(0, 3), share(3, 3)]).toEqual(['–', '33,3%', '0,0%', '100,0%'])
    expect([share(1, 10_000), share(9999, 10_000)]).toEqual(['kurang dari 0,1%', 'lebih dari 99,9%'])
  })
  it('compare with the period before in percent only where the number is large enough', () => {
    expect(against(0, 0)).toBe('Pada tahun 2025 juga tidak terdapat permohonan.')
    expect(against(5, 0)).toBe('Pada tahun 2025 tidak terdapat permohonan.')
    expect(against(0, 5)).toBe('Pada tahun 2025 terdapat 5 (lima) permohonan.')
    expect(against(5, 5)).toBe('Jumlah tersebut sama dengan jumlah pada tahun 2025.')
    expect(against(9, 6)).toBe('Jumlah tersebut meningkat dari 6 (enam) permohonan pada tahun 2025.')
    expect(against(15, 20)).toBe('Jumlah tersebut menurun 25,0% dari 20 (dua puluh) permohonan pada tahun 2025.')
  })
})

describe('a cell', () => {
  const of = (kind: 'text' | 'integer' | 'decimal' | 'date' | 'tick') => ({ kind, width: 1 })
  it('prints a dash for nothing, a tick for one, a day in short form', () => {
    expect(cellText(null, of('text'))).toBe('–')
    expect([cellText(1, of('tick')), cellText(0, of('tick'))]).toEqual(['√', ''])
    expect(cellText({ date: dateOnly('2026-03-03') }, of('date'))).toBe('03-03-2026')
    expect([cellText(1234, of('integer')), cellText(3.45, of('decimal')), cellText('', of('text'))]).toEqual(['1.234', '3,5', ''])
  })
  it('stands right for numbers, centred for ticks and days, left for text', () =>
    expect((['integer', 'decimal', 'tick', 'date', 'text'] as const).map((kind) => alignmentOf(of(kind)))).toEqual([
      'right',
      'right',
      'center',
      'center',
      'left',
    ]))
})

describe('a table', () => {
  it('fits the width of the page exactly, with no column lost, for every page', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(monthlyTable(), timeTable(), registerTable(12)),
        fc.integer({ min: 60, max: 260 }),
        (table, capacity) => {
          const widths = fitColumns(table, capacity)
          expect(widths).toHaveLength(table.columns.length)
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(capacity, 6)
          expect(Math.min(...widths)).toBeGreaterThan(0)
        },
      ),
    )
  })
  it('has one header cell over each of the 21 columns of Lampiran VIII', () => {
    const covered = placeHeader(registerTable(1)).flatMap(({ column, cell }) => ((cell.colSpan ?? 1) === 1 ? [column] : []))
    expect(covered.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 21 }, (_, index) => index))
  })
  it('sums numbers only', () => {
    const table = { ...timeTable(), rows: [{ heading: 'x' }, { cells: ['a', 2, null] }, { cells: ['b', 3, 1.5] }] }
    expect([columnSum(table, 0), columnSum(table, 1), columnSum(table, 2)]).toEqual([0, 5, 1.5])
  })
  it('breaks header words without losing a letter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Belum Didokumentasikan', 'Melihat/Mengetahui', 'Pemberitahuan Tertulis'),
        fc.integer({ min: 4, max: 30 }),
        (text, room) => {
          expect(hyphenated(text, room).replaceAll('-\n', '').replaceAll('\n', '')).toBe(text)
        },
      ),
    )
  })
  it('counts at least one line, and never more in a wider column', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z/ ]{0,80}$/), fc.integer({ min: 3, max: 40 }), (text, room) => {
        expect(linesIn(text, room)).toBeGreaterThanOrEqual(1)
        expect(linesIn('a b c d e f', room + 1)).toBeLessThanOrEqual(linesIn('a b c d e f', room))
      }),
    )
  })
})
