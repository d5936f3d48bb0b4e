// The staff-kept tables of the annual report, and last year's texts and tables as a beginning (Perki KI 1/2021 Ps.57).
import { describe, expect, it } from 'vitest'
import type { InputOf } from '../../src-main/contract/index.ts'
import { codeOf, countOf, problemsOf, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
type Order = InputOf<'reportLists.save'>

const DESK = { name: 'Meja layanan', quantity: 2, condition: 'good' as const, note: '' }
const OFFICER = { position: 'Pranata Humas', count: 3, education: 'S1', training: 'Bimtek KIP 2025' }
const SERVICE = { item: 'Layanan informasi', source: 'APBD', allocated: 5_000_000, realised: 4_500_000 }
const TRAINING = { action: 'Melatih petugas', unit: 'Sekretariat', due: 'Juni 2027' }

const lists = (year = 2026) => office.test.call('reportLists.get', { agencyId: office.agencyId, year })
const save = (list: Order['list'], rows: readonly object[], version = 0, year = 2026) =>
  office.test.attempt('reportLists.save', { agencyId: office.agencyId, year, list, rows, version } as Order)

describe('a list', () => {
  it('never written is empty and of version 0; written, it is kept in its order under its version', async () => {
    expect((await lists()).facilities).toEqual({ rows: [], version: 0, suggestion: null })
    const second = { ...DESK, name: '  Kursi roda ', quantity: 1, condition: 'poor' as const }
    expect(await save('facilities', [DESK, second])).toMatchObject({ ok: true, value: { version: 1 } })
    expect(await save('facilities', [second, DESK], 1)).toMatchObject({ ok: true, value: { version: 2 } })
    expect((await lists()).facilities).toEqual({
      rows: [{ ...second, name: 'Kursi roda' }, DESK],
      version: 2,
      suggestion: null,
    })
  })

  it('written by two at once is a conflict for the second, and nothing of his is kept', async () => {
    await save('staff', [OFFICER])
    expect(codeOf(await save('staff', [{ ...OFFICER, count: 9 }]))).toBe('conflict')
    await save('staff', [], 1)
    expect(codeOf(await save('staff', [OFFICER], 1))).toBe('conflict')
    expect((await lists()).staff).toMatchObject({ rows: [], version: 2 })
  })

  it('proposes the rows of last year until it is written, also when it was written empty', async () => {
    await save('budget', [SERVICE], 0, 2025)
    expect((await lists()).budget).toEqual({ rows: [], version: 0, suggestion: [{ ...SERVICE, allocated: 0, realised: 0 }] })
    await save('budget', [])
    expect((await lists()).budget).toEqual({ rows: [], version: 1, suggestion: null })
    expect((await lists(2027)).budget.suggestion).toBeNull()
  })

  it('names the cell that is wrong; more spent than given is allowed', async () => {
    const bad = { ...SERVICE, item: ' ', allocated: 10_000_000_000_001, realised: -1 }
    expect(problemsOf(await save('budget', [SERVICE, bad]))).toEqual([
      'rows.1.item text.required',
      'rows.1.allocated money.invalid',
      'rows.1.realised money.invalid',
    ])
    expect(problemsOf(await save('budget', [{ ...SERVICE, allocated: 0.5 }]))).toEqual(['rows.0.allocated money.invalid'])
    expect(problemsOf(await save('facilities', [{ ...DESK, quantity: -1 }]))).toEqual(['rows.0.quantity count.invalid'])
    expect(problemsOf(await save('staff', [{ ...OFFICER, count: 1.5 }]))).toEqual(['rows.0.count count.invalid'])
    expect(
      problemsOf(
        await save(
          'followUp',
          Array.from({ length: 201 }, () => TRAINING),
        ),
      ),
    ).toEqual(['rows list.tooLong'])
    expect(codeOf(await save('facilities', [{ ...DESK, owner: 'Budi' }]))).toBe('input.invalid')
    expect(codeOf(await save('budget', [{ ...SERVICE, allocated: 10_000_000_000_000, realised: 10_000_000_000_000 }]))).toBe('ok')
    expect(codeOf(await save('budget', [{ ...SERVICE, realised: 6_000_000 }], 1))).toBe('ok')
  })

  it('is journaled by its length, without its words, and belongs to its office', async () => {
    await save('followUp', [TRAINING])
    const [row] = rowsOf<{ changes: string }>(office.test, 'SELECT changes FROM journal ORDER BY id DESC LIMIT 1')
    expect(JSON.parse(row?.changes ?? '')).toEqual({ year: 2026, list: 'followUp', rows: 1 })
    expect(codeOf(await office.test.attempt('reportLists.get', { agencyId: 99, year: 2026 }))).toBe('notFound')
  })
})

describe('taking over last year', () => {
  const takeOver = () => office.test.call('annualReport.takeOverLastYear', { agencyId: office.agencyId, year: 2026 })
  const write = (section: 'policy' | 'staff' | 'budget', body: string, year: number) =>
    office.test.call('annualReport.writeSection', { agencyId: office.agencyId, year, section, body, version: 0 })

  it('fills what was never written and overwrites nothing; a second time there is nothing left', async () => {
    await write('policy', 'Kebijakan 2025', 2025)
    await write('staff', 'Petugas 2025', 2025)
    await write('budget', '  ', 2025)
    await write('staff', 'Petugas 2026', 2026)
    await save('facilities', [DESK], 0, 2025)
    await save('budget', [SERVICE], 0, 2025)
    await save('budget', [], 0)
    expect(await takeOver()).toEqual({ sections: ['policy'], lists: ['facilities'] })
    const parts = await office.test.call('annualReport.sections', { agencyId: office.agencyId, year: 2026 })
    const bodies = Object.fromEntries(parts.map(({ section, body }) => [section, body]))
    expect(bodies).toMatchObject({ policy: 'Kebijakan 2025', staff: 'Petugas 2026', budget: '' })
    expect(await lists()).toMatchObject({ facilities: { rows: [DESK], version: 1 }, budget: { rows: [], version: 1 } })
    expect((await lists(2025)).facilities.rows).toEqual([DESK])
    expect(await takeOver()).toEqual({ sections: [], lists: [] })
    expect(countOf(office.test, "SELECT count(*) FROM journal WHERE action = 'takeOver'")).toBe(2)
  })

  it('begins the budget with its items alone: money is of its own year', async () => {
    await save('budget', [SERVICE], 0, 2025)
    await takeOver()
    expect((await lists()).budget.rows).toEqual([{ ...SERVICE, allocated: 0, realised: 0 }])
    expect((await lists(2025)).budget.rows).toEqual([SERVICE])
  })

  it('of a table fills its part: a report with rows and without words lacks nothing', async () => {
    const missing = async () =>
      (await office.test.call('annualReport.findings', { agencyId: office.agencyId, year: 2026 }))
        .filter(({ code }) => code === 'report.sectionMissing')
        .map(({ details }) => details['section'])
    expect(await missing()).toContain('facilities')
    await save('facilities', [DESK])
    expect(await missing()).not.toContain('facilities')
    expect(await missing()).toContain('policy')
  })
})
