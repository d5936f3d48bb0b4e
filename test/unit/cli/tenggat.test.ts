// `ppid tenggat`: the vectors of ppid 5.5, every skipped day, and a warning where no decree is known.
import { describe, expect, it } from 'vitest'
import { jsonOf, ppid, ppidProcess } from './run-ppid.ts'

type Deadline = {
  trigger: string
  days: number
  due: string
  skipped: { date: string; reason: string }[]
  missingYears: number[]
}
const VECTORS: readonly (readonly [string, Readonly<Record<number, string>>])[] = [
  ['2026-01-05', { 3: '2026-01-08', 10: '2026-01-20', 17: '2026-01-29', 14: '2026-01-26', 30: '2026-02-19' }],
  ['2026-03-13', { 3: '2026-03-25', 10: '2026-04-06', 17: '2026-04-15', 14: '2026-04-10', 30: '2026-05-05' }],
  ['2026-03-14', { 3: '2026-03-25', 10: '2026-04-06', 17: '2026-04-15', 14: '2026-04-10', 30: '2026-05-05' }],
  ['2026-03-19', { 3: '2026-03-27', 10: '2026-04-08', 17: '2026-04-17', 14: '2026-04-14', 30: '2026-05-07' }],
  ['2026-05-12', { 3: '2026-05-19', 10: '2026-06-02', 17: '2026-06-11', 14: '2026-06-08', 30: '2026-07-01' }],
  ['2026-08-14', { 3: '2026-08-20', 10: '2026-09-01', 17: '2026-09-10', 14: '2026-09-07', 30: '2026-09-29' }],
]

describe('a deadline', () => {
  it.each(VECTORS)('of what was received on %s is that of the reference', async (received, due) => {
    for (const [days, day] of Object.entries(due)) {
      const ran = await ppid('tenggat', '--diterima', received, '--hari', days, '--json')
      expect(ran.exitCode).toBe(0)
      expect(jsonOf(ran) as Deadline).toMatchObject({ trigger: received, days: Number(days), due: day, missingYears: [] })
    }
  })

  it('is ten working days when no number is given, with each skipped day in words', async () => {
    const ran = await ppid('tenggat', '--diterima', '2026-03-13')
    expect([ran.exitCode, ran.stdout]).toEqual([0, ''])
    expect(ran.stderr).toMatch(/^Tenggat 10 hari kerja: Senin, 6 April 2026/)
    expect(ran.stderr).toMatch(/dilewati 2026-03-19 {2}Hari Suci Nyepi.*\(.+\)/)
    expect(ran.stderr).toMatch(/dilewati 2026-03-14 {2}Sabtu/)
  })

  it('counts Saturdays in a week of six', async () => {
    const ran = await ppid('tenggat', '--diterima', '2026-01-05', '--minggu', '6', '--json')
    expect((jsonOf(ran) as Deadline).due).toBe('2026-01-17')
  })

  it('into a year without a decree is told and has exit code 2', () => {
    const ran = ppidProcess('tenggat', '--diterima', '2027-12-27', '--json')
    expect(ran.exitCode).toBe(2)
    expect((jsonOf(ran) as Deadline).missingYears).toEqual([2028])
    expect(ran.stderr).toMatch(/Perhatian: hari libur tahun 2028 belum tersedia/)
  })
})
