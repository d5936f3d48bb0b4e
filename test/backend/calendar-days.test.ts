// The working calendar: what ships with the app, what the office adds or takes back, and a year brought in as a file.
import { describe, expect, it } from 'vitest'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { chosenFile, codeOf, countOf, useOffice } from './fixtures.ts'

const office = useOffice()
const year = (number: number) => office.test.call('calendar.year', { agencyId: office.agencyId, year: number })
const LOCAL = {
  date: dateOnly('2026-11-30'),
  name: 'Hari Jadi Kota Contoh',
  kind: 'local' as const,
  decree: 'SK Wali Kota 12/2026',
}
const yearFile = (content: unknown) =>
  chosenFile(office.test, 'libur.json', typeof content === 'string' ? content : JSON.stringify(content))
const bringIn = (content: unknown) => office.test.attempt('calendar.importYear', { token: yearFile(content) })

describe('the calendar of 2026', () => {
  it('ships with 17 national holidays, 8 days of collective leave and their decree: 240 working days (ppid 5.5)', async () => {
    const calendar = await year(2026)
    const kinds = (kind: string) => calendar.days.filter((day) => day.kind === kind).length
    expect([kinds('national'), kinds('collectiveLeave'), calendar.workingDays, calendar.covered]).toEqual([17, 8, 240, true])
    expect(calendar.days.every((day) => day.source === 'builtIn' && day.withdrawnBy === null && day.decree !== '')).toBe(true)
    expect(calendar.days.map((day) => day.date)).toEqual(calendar.days.map((day) => day.date).toSorted())
  })

  it('has more working days in a week of six', async () => {
    const { test, agencyId } = office
    const [profile] = await test.call('office.listAgencies', {})
    if (profile === undefined) throw new Error('no office')
    const { id: _id, version: _version, logo: _logo, ...rest } = profile
    await test.call('office.updateAgency', { id: agencyId, version: 1, profile: { ...rest, workingWeek: 6 } })
    // 52 Saturdays of 2026, less 21 March, which is Idul Fitri.
    expect((await year(2026)).workingDays).toBe(240 + 51)
  })
})

describe('a day the office adds', () => {
  it('counts as a day off, with its decree', async () => {
    await office.test.call('calendar.addHoliday', LOCAL)
    const calendar = await year(2026)
    expect(calendar.workingDays).toBe(239)
    expect(calendar.days.find((day) => day.date === LOCAL.date)).toMatchObject({ ...LOCAL, source: 'added', version: 1 })
  })

  it('is refused where a day off stands already', async () => {
    await office.test.call('calendar.addHoliday', LOCAL)
    expect(await office.test.attempt('calendar.addHoliday', LOCAL)).toMatchObject({
      error: { code: 'calendar.alreadyHoliday', details: { date: LOCAL.date, name: LOCAL.name } },
    })
    const christmas = await office.test.attempt('calendar.addHoliday', { ...LOCAL, date: dateOnly('2026-12-25') })
    expect(codeOf(christmas)).toBe('calendar.alreadyHoliday')
  })

  it('is removed again under its version', async () => {
    await office.test.call('calendar.addHoliday', LOCAL)
    const added = (await year(2026)).days.find((day) => day.source === 'added')
    expect(codeOf(await office.test.attempt('calendar.removeHoliday', { id: added?.id ?? 0, version: 2 }))).toBe('conflict')
    await office.test.call('calendar.removeHoliday', { id: added?.id ?? 0, version: 1 })
    expect((await year(2026)).workingDays).toBe(240)
    expect(codeOf(await office.test.attempt('calendar.removeHoliday', { id: added?.id ?? 0, version: 1 }))).toBe('notFound')
  })

  it('needs a name and a decree', async () => {
    for (const change of [{ name: ' ' }, { decree: '' }])
      expect(codeOf(await office.test.attempt('calendar.addHoliday', { ...LOCAL, ...change }))).toBe('input.invalid')
  })
})

describe('a built-in day', () => {
  const date = dateOnly('2026-12-24')

  it('withdrawn by a later decree is a working day that still shows, and may be restored', async () => {
    await office.test.call('calendar.withdrawHoliday', { date, decree: 'SKB perubahan 2026' })
    let calendar = await year(2026)
    expect(calendar.workingDays).toBe(241)
    expect(calendar.days.find((day) => day.date === date)?.withdrawnBy).toBe('SKB perubahan 2026')
    await office.test.call('calendar.restoreHoliday', { date })
    calendar = await year(2026)
    expect([calendar.workingDays, calendar.days.find((day) => day.date === date)?.withdrawnBy]).toEqual([240, null])
  })

  it('is withdrawn once; a day that is none cannot be withdrawn or restored', async () => {
    const withdraw = (day: string) => office.test.attempt('calendar.withdrawHoliday', { date: dateOnly(day), decree: 'SKB' })
    expect(codeOf(await withdraw('2026-12-24'))).toBe('ok')
    expect(codeOf(await withdraw('2026-12-24'))).toBe('calendar.notAHoliday')
    expect(codeOf(await withdraw('2026-12-23'))).toBe('calendar.notAHoliday')
    expect(codeOf(await office.test.attempt('calendar.restoreHoliday', { date: dateOnly('2026-12-23') }))).toBe(
      'calendar.notAHoliday',
    )
  })
})

describe('a year brought in as a file', () => {
  const YEAR_2028 = {
    year: 2028,
    decree: 'SKB 2028',
    days: [
      { date: '2028-01-03', name: 'Libur contoh', kind: 'national' },
      { date: '2028-01-04', name: 'Cuti contoh', kind: 'collectiveLeave' },
    ],
  }

  it('makes an unknown year known', async () => {
    const before = await year(2028)
    expect([before.covered, before.days]).toEqual([false, []])
    const result = await office.test.call('calendar.importYear', { token: yearFile(YEAR_2028) })
    expect(result).toEqual({ year: 2028, days: 2, moves: [] })
    const after = await year(2028)
    expect([after.covered, after.decree, after.days.length, before.workingDays - after.workingDays]).toEqual([
      true,
      'SKB 2028',
      2,
      2,
    ])
    expect(after.coveredYears).toContain(2028)
  })

  it('brought in again replaces itself and keeps the local days', async () => {
    await bringIn(YEAR_2028)
    await office.test.call('calendar.addHoliday', { ...LOCAL, date: dateOnly('2028-02-01') })
    await bringIn({
      ...YEAR_2028,
      decree: 'SKB 2028 perubahan',
      days: [{ date: '2028-01-05', name: 'Libur contoh', kind: 'national' }],
    })
    const { days, decree } = await year(2028)
    expect([decree, days.map((day) => `${day.date} ${day.kind}`)]).toEqual([
      'SKB 2028 perubahan',
      ['2028-01-05 national', '2028-02-01 local'],
    ])
  })

  it('is the truth of a built-in year too: missing days are withdrawn, new ones added', async () => {
    const built = (await year(2026)).days
    const days = built.filter((day) => day.date !== '2026-12-24').map(({ date, name, kind }) => ({ date, name, kind }))
    await bringIn({
      year: 2026,
      decree: 'SKB perubahan',
      days: [...days, { date: '2026-12-28', name: 'Cuti', kind: 'collectiveLeave' }],
    })
    const { days: after, workingDays } = await year(2026)
    expect(workingDays).toBe(240)
    expect(after.find((day) => day.date === '2026-12-24')?.withdrawnBy).toBe('SKB perubahan')
    expect(after.filter((day) => day.source === 'added').map((day) => day.date)).toEqual(['2026-12-28'])
  })

  it.each([
    ['that is no JSON', 'bukan json', 'calendar.fileInvalid'],
    ['without a decree', { ...YEAR_2028, decree: ' ' }, 'calendar.fileInvalid'],
    ['without days', { ...YEAR_2028, days: [] }, 'calendar.fileInvalid'],
    [
      'with an unknown kind',
      { ...YEAR_2028, days: [{ date: '2028-01-03', name: 'x', kind: 'holiday' }] },
      'calendar.fileInvalid',
    ],
    [
      'with a day that does not exist',
      { ...YEAR_2028, days: [{ date: '2028-02-30', name: 'x', kind: 'national' }] },
      'calendar.fileInvalid',
    ],
    [
      'with a day of another year',
      { ...YEAR_2028, days: [{ date: '2027-01-03', name: 'x', kind: 'national' }] },
      'calendar.outsideYear',
    ],
    ['of a megabyte of spaces', `${JSON.stringify(YEAR_2028)}${' '.repeat(1_000_000)}`, 'calendar.fileInvalid'],
  ])('%s is refused and changes nothing', async (_words, content, code) => {
    expect(codeOf(await bringIn(content))).toBe(code)
    expect(countOf(office.test, 'SELECT count(*) FROM holiday') + countOf(office.test, 'SELECT count(*) FROM holiday_year')).toBe(
      0,
    )
  })

  it('named twice in the file is one day', async () => {
    const [day] = YEAR_2028.days
    expect(codeOf(await bringIn({ ...YEAR_2028, days: [day, day] }))).toBe('ok')
    expect((await year(2028)).days).toHaveLength(1)
  })
})
