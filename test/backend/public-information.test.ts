// The DIP: entries written, changed, filtered and counted; links that are only links; withdrawal with its reason.
import { describe, expect, it } from 'vitest'
import type { InputOf, PublicInformationInput } from '../../src-main/contract/index.ts'
import { codeOf, decideBySql, INFORMATION, problemsOf, rowsOf, useOffice, WHOLE_REGISTER } from './fixtures.ts'

const office = useOffice()
const attempt = (change: Partial<PublicInformationInput>) =>
  office.test.attempt('publicInformation.add', { agencyId: office.agencyId, entry: { ...INFORMATION, ...change } })
const add = (change: Partial<PublicInformationInput> = {}) =>
  office.test.call('publicInformation.add', { agencyId: office.agencyId, entry: { ...INFORMATION, ...change } })
const list = (question: Partial<InputOf<'publicInformation.list'>> = {}) =>
  office.test.call('publicInformation.list', {
    agencyId: office.agencyId,
    ...WHOLE_REGISTER,
    offset: 0,
    limit: 50,
    ...question,
  })
const titles = async (question: Partial<InputOf<'publicInformation.list'>>) =>
  (await list(question)).rows.map((row) => row.title).toSorted()

describe('an entry', () => {
  it('comes back as written, dated by the local day of the office', async () => {
    office.test.setNow('2026-11-24T17:30:00Z')
    const { id } = await add()
    expect(await office.test.call('publicInformation.get', { id })).toEqual({
      ...INFORMATION,
      id,
      version: 1,
      agencyId: office.agencyId,
      fileName: null,
      updatedOn: '2026-11-25',
      publishedOn: null,
      trashedAt: null,
    })
  })

  it('changed has a new date and version', async () => {
    const { id } = await add()
    office.test.setNow('2026-12-01T03:00:00Z')
    await office.test.call('publicInformation.update', { id, version: 1, entry: { ...INFORMATION, title: 'Renja Perubahan' } })
    expect(await office.test.call('publicInformation.get', { id })).toMatchObject({
      title: 'Renja Perubahan',
      version: 2,
      updatedOn: '2026-12-01',
    })
  })

  it('deleted for ever is gone, and the journal keeps what it was', async () => {
    const { agencyId } = office
    const { id } = await add({ title: 'Salah ketik' })
    await office.test.call('publicInformation.trash', { agencyId, entries: [{ id, version: 1 }] })
    expect([(await list()).total, (await list({ search: 'salah' })).total]).toEqual([0, 0])
    await office.test.call('publicInformation.purge', { agencyId, entries: [{ id, version: 2 }] })
    expect(codeOf(await office.test.attempt('publicInformation.get', { id }))).toBe('notFound')
    expect((await list({ trashed: true })).total).toBe(0)
    const [row] = rowsOf<{ changes: string }>(office.test, 'SELECT changes FROM journal ORDER BY id DESC LIMIT 1')
    expect(row?.changes).toContain('Salah ketik')
    // Editions, requests and the journal name entries by id: the next entry has another one.
    expect((await add()).id).toBe(id + 1)
  })

  it('withdrawn says why', async () => {
    expect(problemsOf(await attempt({ status: 'withdrawn' }))).toEqual(['entry.withdrawalReason text.required'])
    expect(codeOf(await attempt({ status: 'withdrawn', withdrawalReason: 'Diganti' }))).toBe('ok')
  })
})

describe('a link', () => {
  it.each(['', 'https://contoh.example/a', 'contoh.example/a', 'http://10.0.0.1/x?y=1#z', 'mailto:ppid@contoh.example'])(
    '%s is kept',
    async (link) => expect(codeOf(await attempt({ link }))).toBe('ok'),
  )

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\tscript:alert(1)',
    'java\nscript:x',
    'data:text/html,x',
    'file:///C:/x',
    'vbscript:x',
  ])('%j that would run something is refused, when written and when changed', async (link) => {
    expect(codeOf(await attempt({ link }))).toBe('publicInformation.linkInvalid')
    const { id } = await add()
    const entry = { ...INFORMATION, link }
    expect(codeOf(await office.test.attempt('publicInformation.update', { id, version: 1, entry }))).toBe(
      'publicInformation.linkInvalid',
    )
  })
})

describe('the list', () => {
  it('narrows by category, status and year, together with a search', async () => {
    const plan = await add({ title: 'Renja 2025', year: 2025 })
    const flood = await add({ title: 'Peringatan banjir', category: 'immediate', year: 2026 })
    decideBySql(office.test, 'published', plan.id, flood.id)
    await add({ title: 'Daftar aset', category: 'anytime', year: null, summary: 'Aset tanah', checklistCodes: ['T-g', 'B-d4'] })
    expect(await titles({ checklist: 'B-d4' })).toEqual(['Daftar aset'])
    expect(await titles({ checklist: 'B-d1' })).toEqual([])
    expect(await titles({ category: 'immediate' })).toEqual(['Peringatan banjir'])
    expect(await titles({ status: 'published' })).toEqual(['Peringatan banjir', 'Renja 2025'])
    expect(await titles({ year: 2025 })).toEqual(['Renja 2025'])
    expect(await titles({ search: 'tanah' })).toEqual(['Daftar aset'])
    expect(await titles({ search: 'renja', category: 'immediate' })).toEqual([])
    expect(await titles({ search: 'sekretariat banjir' })).toEqual(['Peringatan banjir'])
  })

  it('agrees with the counts, and these with the report where published', async () => {
    for (const status of ['published', 'decided', 'proposed', 'draft'] as const)
      decideBySql(office.test, status, (await add()).id)
    await add({ status: 'withdrawn', withdrawalReason: 'Diganti', category: 'anytime', year: 2024 })
    const counts = await office.test.call('publicInformation.counts', { agencyId: office.agencyId })
    expect(counts).toEqual({
      total: 5,
      trashed: 0,
      byCategory: { periodic: 4, immediate: 0, anytime: 1 },
      byStatus: { draft: 1, proposed: 1, decided: 1, published: 1, withdrawn: 1 },
      years: [2026, 2024],
    })
    expect(counts.total).toBe((await list()).total)
    const { publicInformation } = await office.test.call('annualReport.figures', { agencyId: office.agencyId, year: 2026 })
    expect(publicInformation).toMatchObject({ total: 2, byCategory: { periodic: 2, immediate: 0, anytime: 0 } })
  })

  it('has pages without a gap or a double', async () => {
    for (let turn = 0; turn < 12; turn += 1)
      await add({ title: `Informasi ${turn}`, category: turn % 2 === 0 ? 'periodic' : 'anytime' })
    const pages = [await list({ offset: 0, limit: 5 }), await list({ offset: 5, limit: 5 }), await list({ offset: 10, limit: 5 })]
    expect(pages.map((page) => page.rows.length)).toEqual([5, 5, 2])
    expect(new Set(pages.flatMap((page) => page.rows.map((row) => row.id))).size).toBe(12)
  })
})
