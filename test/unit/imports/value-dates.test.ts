// Dates in every shape met in registers; nothing is chosen in silence.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DateOnly, dateOnly, dateOnlyOf } from '../../../src-main/kernel/date-only.ts'
import { type GridCell, textCell } from '../../../src-main/features/imports/reading/grid.ts'
import { MONTHS } from '../../../src-main/features/imports/reading/month-names.ts'
import {
  type DateContext,
  dateProofs,
  decideDateOrder,
  readDate,
  swappedDay,
} from '../../../src-main/features/imports/reading/value-dates.ts'
import { readYear } from '../../../src-main/features/imports/reading/value-year.ts'

const IN_2022: DateContext = { order: 'dayFirst', year: { year: 2022, source: 'judul tabel' } }
const WITHOUT_YEAR: DateContext = { order: 'dayFirst', year: null }

const read = (text: string, context = IN_2022) => readDate(textCell(text), context)

describe('a date cell', () => {
  test.each([
    ['13-02-2022', '2022-02-13'],
    ['2022-03-06', '2022-03-06'],
    ['2022/3/6', '2022-03-06'],
    ['03/12/2022', '2022-12-03'],
    ['3.12.2022', '2022-12-03'],
    ['13 Maret 2026', '2026-03-13'],
    ['Senin, 13 Maret 2026', '2026-03-13'],
    ["Jum'at, 13 Maret 2026", '2026-03-13'],
    ['Jumat/13 Maret 2026', '2026-03-13'],
    ['13 Pebruari 2022', '2022-02-13'],
    ['1 Nopember 2022', '2022-11-01'],
    ['17 Agust 2022', '2022-08-17'],
    ['17 Agustsu 2022', '2022-08-17'],
    ['26-Des-2022', '2022-12-26'],
    ['13-II-2022', '2022-02-13'],
    ['December 26, 2022', '2022-12-26'],
    ['06/03/2022 10:22', '2022-03-06'],
    ['2022-03-06 10:22:31', '2022-03-06'],
    ['2022-03-06T10:22:31.000Z', '2022-03-06'],
    ['13 Maret 2026 pukul 09.30 WIB', '2026-03-13'],
    ['13Maret2026', '2026-03-13'],
  ])('%s is read as %s without a remark', (text, day) => {
    expect(read(text)).toEqual({ value: day, notes: [] })
  })

  test.each([
    ['26-Desember', '2022-12-26', 'dateYearFromContext'],
    ['26/12', '2022-12-26', 'dateYearFromContext'],
    ['20--02-2023', '2023-02-20', 'dateRepaired'],
    ['20-/02-2023', '2023-02-20', 'dateRepaired'],
    ['Jan-21', '2021-01-01', 'dateDayMissing'],
    ['Januari 2021', '2021-01-01', 'dateDayMissing'],
    ['13-02-22', '2022-02-13', 'dateShortYear'],
    ['12/25/2022', '2022-12-25', 'dateOrderAgainstColumn'],
    ['44605', '2022-02-13', 'dateFromSerial'],
    ['13-02-2022 dan 15-02-2022', '2022-02-13', 'dateFirstOfSeveral'],
    ['13-02-2022\n15-02-2022', '2022-02-13', 'dateFirstOfSeveral'],
    ['13 Maret 1022', '1022-03-13', 'dateOutOfRange'],
  ])('%s is read as %s and said (%s)', (text, day, code) => {
    const { value, notes } = read(text)
    expect(value).toBe(day)
    expect(notes.map((remark) => remark.code)).toEqual([code])
  })

  test.each(['', '-', '–', 'NULL', 'nihil', 'N/A', '...'])('"%s" is no date and no remark', (text) => {
    expect(read(text)).toEqual({ value: null, notes: [] })
  })

  test.each(['besok', '31-02-2022', '2022-13-45', 'Datang Langsung', 'Tahun 2023', '32 Januari 2022'])(
    '"%s" is unreadable and said',
    (text) => {
      const { value, notes } = read(text)
      expect(value).toBeNull()
      expect(notes.map((remark) => remark.code)).toEqual(['dateUnreadable'])
    },
  )

  test('without any year in sight the day stays open', () => {
    const { value, notes } = read('26-Desember', WITHOUT_YEAR)
    expect(value).toBeNull()
    expect(notes.map((remark) => remark.code)).toEqual(['dateYearUnknown'])
  })

  test('a date cell of Excel is the day it shows', () => {
    expect(readDate({ kind: 'date', date: dateOnly('2022-12-31') }, IN_2022)).toEqual({ value: '2022-12-31', notes: [] })
  })

  test('a number is a date only where Excel would number a day of our time', () => {
    expect(readDate({ kind: 'number', number: 44_605.5 }, IN_2022).value).toBe('2022-02-13')
    expect(readDate({ kind: 'number', number: 12 }, IN_2022).value).toBeNull()
  })
})

const anyDay = fc
  .record({
    year: fc.integer({ min: 1995, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => dateOnlyOf(year, month, day))
  .filter((day): day is DateOnly => day !== undefined)

const SHAPES: readonly ((year: string, month: string, day: string) => string)[] = [
  (y, m, d) => `${y}-${m}-${d}`,
  (y, m, d) => `${d}-${m}-${y}`,
  (y, m, d) => `${d}/${m}/${y}`,
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${d} - ${m} - ${y}`,
  (y, m, d) => `${Number(d)}/${Number(m)}/${y}`,
  (y, m, d) => `${d}--${m}-${y}`,
  (y, m, d) => `${Number(d)} ${MONTHS[Number(m) - 1] ?? ''} ${y}`,
  (y, m, d) => `${Number(d)} ${(MONTHS[Number(m) - 1] ?? '').toUpperCase()} ${y}`,
  (y, m, d) => `${d}-${(MONTHS[Number(m) - 1] ?? '').slice(0, 3)}-${y}`,
  (y, m, d) => `Rabu, ${Number(d)} ${MONTHS[Number(m) - 1] ?? ''} ${y}`,
  (y, m, d) => `${d}/${m}/${y} 23:59`,
]

test('a day written in any supported shape reads back', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...SHAPES), (day, shape) => {
      const [year = '', month = '', date = ''] = day.split('-')
      expect(read(shape(year, month, date)).value).toBe(day)
    }),
  )
})

test('no text makes the reader fail or invent a day that does not exist', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/. -]{0,12}$/)), (text) => {
      const { value } = read(text)
      if (value !== null) expect(Number.isNaN(Date.parse(value))).toBe(false)
    }),
  )
})

describe('day and month order', () => {
  const column = (...texts: string[]): GridCell[] => texts.map(textCell)
  const proofsOf = (...texts: string[]) => dateProofs(column(...texts))

  test('a day above 12 decides for the whole column', () => {
    expect(decideDateOrder(proofsOf('03/12/2022', '31/08/2022'))).toMatchObject({
      order: 'dayFirst',
      example: '31/08/2022',
      ambiguous: 1,
    })
    expect(decideDateOrder(proofsOf('03/12/2022', '08/31/2022'))).toMatchObject({
      order: 'monthFirst',
      example: '08/31/2022',
      ambiguous: 1,
    })
  })

  test('without proof Indonesian order is used and no example is claimed', () => {
    expect(decideDateOrder(proofsOf('03/12/2022', '05/10/2022'))).toMatchObject({
      order: 'dayFirst',
      example: null,
      ambiguous: 2,
    })
  })

  test('date cells on days 1-12 beside texts above 12 are what Excel makes of day-month dates it misreads', () => {
    const cells: GridCell[] = ['2022-03-12', '2022-10-05'].map((day) => ({ kind: 'date', date: dateOnly(day) }))
    expect(decideDateOrder(dateProofs([...cells, ...column('13/02/2022', '31/08/2022')])).suspectCells).toBe(2)
    expect(decideDateOrder(dateProofs([...cells, ...column('13/02/2022', '05/08/2022')])).suspectCells).toBe(0)
    expect(decideDateOrder(dateProofs(cells)).suspectCells).toBe(0)
  })

  test('proofs of both orders in one column put each date that can be read both ways in doubt', () => {
    expect(decideDateOrder(proofsOf('31/08/2022', '14/08/2022', '08/31/2022'))).toMatchObject({
      order: 'dayFirst',
      isMixed: true,
    })
    const read = (text: string, doubt: 'mixed' | 'unproven') =>
      readDate(textCell(text), { order: 'dayFirst', year: null, doubt }).notes.map(({ code }) => code)
    expect(read('03/12/2022', 'mixed')).toEqual(['dateOrderMixed'])
    expect(read('03/12/2022', 'unproven')).toEqual(['dateOrderUnproven'])
    expect(read('31/12/2022', 'mixed')).toEqual([])
    expect(read('3 Desember 2022', 'mixed')).toEqual([])
  })

  test('a day after today is doubtful, today itself is not', () => {
    const context = { order: 'dayFirst', year: null, today: dateOnly('2023-05-10') } as const
    expect(readDate(textCell('11-05-2023'), context).notes.map(({ code }) => code)).toEqual(['dateInFuture'])
    expect(readDate(textCell('10-05-2023'), context).notes).toEqual([])
  })

  test('equal day and month are not in doubt', () => {
    expect(decideDateOrder(proofsOf('05/05/2022')).ambiguous).toBe(0)
  })

  test('a date that only fits the other order is read so and said', () => {
    const { value, notes } = read('12/25/2022')
    expect(value).toBe('2022-12-25')
    expect(notes[0]?.params['order']).toBe('bulan-hari-tahun')
  })

  test('exchanging day and month gives a hint only where it is a day', () => {
    expect(swappedDay(dateOnly('2022-06-12'))).toBe('2022-12-06')
    expect(swappedDay(dateOnly('2022-12-19'))).toBeUndefined()
    expect(swappedDay(dateOnly('2022-05-05'))).toBeUndefined()
  })
})

describe('a year in free text', () => {
  test.each([
    ['Tahun 2023', 2023],
    ['2018 Gresik', 2018],
    ['13 Maret 2026', 2026],
    ['Jan-21', 2021],
    ['Semester I', null],
    ['', null],
  ])('%s names %s', (text, year) => {
    expect(readYear(text).value).toBe(year)
  })

  test('of a range the latest is kept and said', () => {
    const { value, notes } = readYear('2021-2023')
    expect(value).toBe(2023)
    expect(notes.map((remark) => remark.code)).toEqual(['yearFromSeveral'])
  })
})
