// Dates as a clerk types them become the words of the official list; what is not a date stays.
import { describe, expect, it } from 'vitest'
import { dateInIndonesian } from '../../../src-main/features/public-information/public-information.dates.ts'

describe('a typed date', () => {
  it.each([
    ['2026-03-13', '13 Maret 2026'],
    ['2026-3-5', '5 Maret 2026'],
    ['13/3/2026', '13 Maret 2026'],
    ['13-03-2026', '13 Maret 2026'],
    ['13.03.2026', '13 Maret 2026'],
    ['01/12/2025', '1 Desember 2025'],
    ['03/2026', 'Maret 2026'],
    ['3-2026', 'Maret 2026'],
    ['29/2/2024', '29 Februari 2024'],
  ])('%s is written %s', (typed, written) => expect(dateInIndonesian(typed)).toBe(written))

  it.each([
    '',
    'Januari 2026',
    '13 Maret 2026',
    '2026',
    '30/2/2026',
    '29/2/2025',
    '13/2026',
    '0/2026',
    '13/03-2026',
    '2025-2026',
    '13/3/26',
    'Setiap bulan, 13/3/2026',
  ])('%j stays as typed', (typed) => expect(dateInIndonesian(typed)).toBe(typed))

  it('written once is not written again', () => {
    for (const typed of ['2026-03-13', '03/2026', 'x'])
      expect(dateInIndonesian(dateInIndonesian(typed))).toBe(dateInIndonesian(typed))
  })
})
