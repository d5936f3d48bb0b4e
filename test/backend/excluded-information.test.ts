// The DIK: entries with their grounds, and none removed on which a refusal rests.
import { describe, expect, it } from 'vitest'
import { type ExcludedInformationInput, EXCLUSION_GROUNDS } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { codeOf, DECISION, EXCLUSION, problemsOf, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const add = async (change: Partial<ExcludedInformationInput> = {}) =>
  (await office.test.call('excludedInformation.add', { agencyId: office.agencyId, entry: { ...EXCLUSION, ...change } })).id
const list = (search = '', offset = 0, limit = 50) =>
  office.test.call('excludedInformation.list', { agencyId: office.agencyId, search, offset, limit })
const remove = (id: number, version = 1) => office.test.attempt('excludedInformation.remove', { id, version })

describe('an entry', () => {
  it('comes back as written, with every ground of Article 17', async () => {
    const id = await add({ grounds: [...EXCLUSION_GROUNDS], scope: 'partial', expiresOn: dateOnly('2031-01-05') })
    expect(await office.test.call('excludedInformation.get', { id })).toEqual({
      ...EXCLUSION,
      grounds: [...EXCLUSION_GROUNDS],
      scope: 'partial',
      expiresOn: '2031-01-05',
      id,
      version: 1,
      agencyId: office.agencyId,
    })
  })

  it('is changed under its version and removed with the journal keeping it', async () => {
    const id = await add()
    await office.test.call('excludedInformation.update', { id, version: 1, entry: { ...EXCLUSION, title: 'Judul baru' } })
    expect(codeOf(await remove(id, 1))).toBe('conflict')
    expect(codeOf(await remove(id, 2))).toBe('ok')
    expect(codeOf(await remove(id, 2))).toBe('notFound')
    const [row] = rowsOf<{ changes: string }>(office.test, 'SELECT changes FROM journal ORDER BY id DESC LIMIT 1')
    expect(row?.changes).toContain('Judul baru')
  })

  it('has a title, known grounds and a known scope', async () => {
    const attempt = (change: Record<string, unknown>) =>
      office.test.backend.invoke('excludedInformation.add', { agencyId: office.agencyId, entry: { ...EXCLUSION, ...change } })
    expect(problemsOf(await attempt({ title: '' }))).toEqual(['entry.title text.required'])
    expect(problemsOf(await attempt({ grounds: ['k'] }))).toEqual(['entry.grounds.0 field.invalid_value'])
    expect(problemsOf(await attempt({ scope: 'all' }))).toEqual(['entry.scope field.invalid_value'])
  })
})

describe('an entry on which refusals rest', () => {
  const refuseWith = async (excludedInformationId: number) => {
    const { id } = await registerRequest(office)
    const refusal = { outcome: 'refused' as const, refusalReasons: ['article17h' as const], approvedBy: 'Atasan Contoh' }
    const decision = { ...DECISION, ...refusal, excludedInformationId, providedOn: null }
    await office.test.call('requests.decide', { id, version: 1, decision })
    return id
  }

  it('stays, and says how many', async () => {
    const id = await add()
    await refuseWith(id)
    await refuseWith(id)
    expect(await remove(id)).toMatchObject({ error: { code: 'excludedInformation.inUse', details: { refusals: 2 } } })
    expect((await list()).total).toBe(1)
  })

  it('may be changed, and the request shows its new title', async () => {
    const id = await add()
    const requestId = await refuseWith(id)
    await office.test.call('excludedInformation.update', { id, version: 1, entry: { ...EXCLUSION, title: 'Rekam medis' } })
    expect((await office.test.call('requests.get', { id: requestId })).excludedInformationTitle).toBe('Rekam medis')
  })

  it('may be removed once the decisions no longer name it', async () => {
    const id = await add()
    const requestId = await refuseWith(id)
    const decision = { ...DECISION, outcome: 'refused' as const, refusalReasons: ['againstLaw' as const], providedOn: null }
    await office.test.call('requests.decide', { id: requestId, version: 2, decision })
    expect(codeOf(await remove(id))).toBe('ok')
  })

  it('is never a fault after the decision was taken back', async () => {
    const id = await add()
    const requestId = await refuseWith(id)
    await office.test.call('requests.reopen', { id: requestId, version: 2, reason: 'Salah' })
    expect(['ok', 'excludedInformation.inUse']).toContain(codeOf(await remove(id)))
  })
})

describe('the list', () => {
  it('finds by words of the entry, takes signs as signs, and has pages', async () => {
    await add({ title: 'Rekam medis 100%' })
    await add({ title: 'Soal ujian' })
    await add({ title: 'Denah gedung_arsip' })
    expect((await list('medis')).rows.map((row) => row.title)).toEqual(['Rekam medis 100%'])
    expect((await list('UJIAN')).total).toBe(1)
    expect((await list('%')).rows.map((row) => row.title)).toEqual(['Rekam medis 100%'])
    expect((await list('_')).rows.map((row) => row.title)).toEqual(['Denah gedung_arsip'])
    expect([(await list('', 0, 2)).rows.length, (await list('', 2, 2)).rows.length, (await list()).total]).toEqual([2, 1, 3])
  })

  it('is counted whole in the report', async () => {
    await add()
    await add({ scope: 'partial' })
    const { excludedInformation } = await office.test.call('annualReport.figures', { agencyId: office.agencyId, year: 2026 })
    expect(excludedInformation).toEqual({ total: 2 })
  })
})
