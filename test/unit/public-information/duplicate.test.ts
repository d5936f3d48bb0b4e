// An entry copied to the next year says the next year, and nothing of the old document comes along.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryForYear, textForYear } from '../../../src-main/features/public-information/public-information.duplicate.rules.ts'

describe('a text of 2025, said of 2026', () => {
  it.each([
    ['Renja Tahun 2025', 'Renja Tahun 2026'],
    ['Renja 2025 (perubahan 2025)', 'Renja 2026 (perubahan 2026)'],
    ['Januari 2025', 'Januari 2026'],
    ['LKjIP-2025.', 'LKjIP-2026.'],
    ['Kode 12025 dan 20250', 'Kode 12025 dan 20250'],
    ['Perbandingan dengan 2024', 'Perbandingan dengan 2024'],
    ['Renstra 2025-2029', 'Renstra 2026-2030'],
    ['Tahun ajaran 2025/2026', 'Tahun ajaran 2026/2027'],
    ['Tahun ajaran 2024/2025', 'Tahun ajaran 2025/2026'],
    ['Periode 2025 – 2026', 'Periode 2026 – 2027'],
    ['RPJMD 2021-2023, laporan 2025', 'RPJMD 2021-2023, laporan 2026'],
    ['Nomor 2025/2025', 'Nomor 2026/2026'],
    ['Perwal 2025-2020', 'Perwal 2026-2020'],
    ['', ''],
  ])('%s becomes %s', (text, wanted) => expect(textForYear(text, 2025, 2026)).toBe(wanted))

  it('jumps over years too', () => expect(textForYear('Renja 2024, 2024-2025', 2024, 2027)).toBe('Renja 2027, 2027-2028'))

  it('of the same year is unchanged, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2008, max: 2100 }), (text, year) => textForYear(text, year, year) === text),
    )
  })

  it('without digits is unchanged', () => {
    const words = fc.string().filter((text) => !/\d/.test(text))
    fc.assert(fc.property(words, (text) => textForYear(text, 2025, 2026) === text))
  })
})

describe('the copy of an entry', () => {
  const entry = {
    title: 'Renja 2025',
    summary: 'Rencana kerja tahun 2025',
    madeWhen: 'Januari 2025',
    year: 2025 as number | null,
    link: 'https://contoh.example/renja-2025',
    status: 'withdrawn' as const,
    withdrawalReason: 'Diganti',
    holderUnit: 'Bagian 2025',
  }

  it('is a draft of the new year without link and reason; its unit keeps its name', () => {
    expect(entryForYear(entry, 2026)).toEqual({
      title: 'Renja 2026',
      summary: 'Rencana kerja tahun 2026',
      madeWhen: 'Januari 2026',
      year: 2026,
      link: '',
      status: 'draft',
      withdrawalReason: '',
      holderUnit: 'Bagian 2025',
    })
  })

  it('of an entry without a year gets the year and keeps its words', () => {
    expect(entryForYear({ ...entry, year: null }, 2026)).toMatchObject({ title: 'Renja 2025', year: 2026 })
  })
})
