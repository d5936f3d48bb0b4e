// Saved views: a list remembered under a name.
import { describe, expect, it } from 'vitest'
import { setUpOffice } from '../support/office.ts'
import { codeOf, countOf, useOffice } from './fixtures.ts'

const office = useOffice()
const VIEW = { search: 'renja', order: 'category', hidden: ['media', 'link'], width: { title: 220 } }
const save = (name: string, agencyId = office.agencyId) =>
  office.test.attempt('publicInformation.saveView', { agencyId, name, view: VIEW })
const views = (agencyId = office.agencyId) => office.test.call('publicInformation.views', { agencyId })

describe('a view', () => {
  it('comes back as it was saved, by name', async () => {
    await save('Tahun ini')
    await save(' Belum berkas ')
    expect(await views()).toEqual([
      { id: 2, name: 'Belum berkas', view: VIEW },
      { id: 1, name: 'Tahun ini', view: VIEW },
    ])
  })

  it('has a name of its own in its agency', async () => {
    await save('Tahun ini')
    expect(await save('Tahun ini')).toMatchObject({
      error: { code: 'publicInformation.viewNameTaken', details: { name: 'Tahun ini' } },
    })
    const other = await setUpOffice(office.test, { shortCode: 'LAIN' })
    expect(codeOf(await save('Tahun ini', other))).toBe('ok')
    expect(await views(other)).toHaveLength(1)
  })

  it('removed is gone, with a journal row', async () => {
    await save('Tahun ini')
    await office.test.call('publicInformation.removeView', { id: 1 })
    expect(await views()).toEqual([])
    expect(countOf(office.test, "SELECT count(*) FROM journal WHERE entity = 'savedView'")).toBe(2)
    expect(codeOf(await office.test.attempt('publicInformation.removeView', { id: 1 }))).toBe('notFound')
  })

  it('of an agency that is not there is refused', async () => expect(codeOf(await save('X', 99))).toBe('notFound'))
})
