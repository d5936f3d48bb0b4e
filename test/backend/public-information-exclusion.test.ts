// What is wholly excluded is not in the public list while the exclusion is in force (UU KIP Ps.17; Perki KI 1/2021 Ps.22).
import { describe, expect, it } from 'vitest'
import { setUpOffice } from '../support/office.ts'
import { codeOf, decideBySql, INFORMATION, useOffice } from './fixtures.ts'
import { excludeBySql, informationDesk, runSql } from './information-desk.ts'

const office = useOffice()
const desk = informationDesk(office)
const exclude = (...change: Parameters<typeof excludeBySql> extends [unknown, unknown, ...infer Rest] ? Rest : never) =>
  excludeBySql(office.test, office.agencyId, ...change)

describe('an entry of what is wholly excluded', () => {
  it('may be a draft or withdrawn, and is not proposed, when added, changed and patched', async () => {
    const excludedInformationId = exclude()
    const id = await desk.add({ excludedInformationId })
    const refused = { error: { code: 'publicInformation.excluded', details: { title: 'Riwayat kesehatan pegawai' } } }
    expect(await desk.patch({ status: 'proposed' }, id)).toMatchObject(refused)
    const entry = { ...INFORMATION, status: 'proposed' as const, excludedInformationId }
    const { agencyId, test } = office
    expect(await test.attempt('publicInformation.update', { id, version: 1, entry })).toMatchObject(refused)
    expect(await test.attempt('publicInformation.add', { agencyId, entry })).toMatchObject(refused)
    expect(codeOf(await desk.patch({ status: 'withdrawn', withdrawalReason: 'Dikecualikan' }, id))).toBe('ok')
  })

  it.each(['proposed', 'decided', 'published'] as const)('%s cannot be linked to it, one entry refuses all', async (status) => {
    const excludedInformationId = exclude()
    const [draft, listed] = [await desk.add(), await desk.add()]
    decideBySql(office.test, status, listed)
    expect(codeOf(await desk.patch({ excludedInformationId }, draft, listed))).toBe('publicInformation.excluded')
    expect((await desk.get(draft)).excludedInformationId).toBeNull()
  })

  it.each([[{ scope: 'partial' as const }], [{ openedOn: '2026-11-01' }], [{ expiresOn: '2026-11-23' }]])(
    'may be proposed when the exclusion is %j',
    async (change) => {
      const id = await desk.add({ excludedInformationId: exclude(change) })
      expect(codeOf(await desk.patch({ status: 'proposed' }, id))).toBe('ok')
    },
  )

  it('is still excluded on the last day of the period', async () => {
    const id = await desk.add({ excludedInformationId: exclude({ expiresOn: '2026-11-24' }) })
    expect(codeOf(await desk.patch({ status: 'proposed' }, id))).toBe('publicInformation.excluded')
    office.test.setNow('2026-11-24T17:00:00Z')
    expect(codeOf(await desk.patch({ status: 'proposed' }, id))).toBe('ok')
  })

  it('may have its words corrected, also when the exclusion came later', async () => {
    const id = await desk.add({ status: 'proposed', excludedInformationId: exclude({ scope: 'partial' }) })
    runSql(office.test, "UPDATE excluded_information SET scope = 'whole'")
    expect(codeOf(await desk.patch({ title: 'Dibetulkan' }, id))).toBe('ok')
  })

  it('does not come back from the trash, nor by undo, into the list', async () => {
    const id = await desk.add({ status: 'proposed', excludedInformationId: exclude({ scope: 'partial' }) })
    await desk.patch({ status: 'draft' }, id)
    runSql(office.test, "UPDATE excluded_information SET scope = 'whole'")
    expect(codeOf(await desk.undo())).toBe('publicInformation.excluded')
    expect((await desk.get(id)).status).toBe('draft')
    runSql(office.test, "UPDATE excluded_information SET scope = 'partial'")
    await desk.undo()
    await desk.act('trash', id)
    runSql(office.test, "UPDATE excluded_information SET scope = 'whole'")
    expect(codeOf(await desk.act('restore', id))).toBe('publicInformation.excluded')
    expect(codeOf(await desk.undo())).toBe('publicInformation.excluded')
  })

  it('of another agency is not found', async () => {
    const other = await setUpOffice(office.test, { shortCode: 'LAIN' })
    const excludedInformationId = excludeBySql(office.test, other, { scope: 'partial' })
    expect(codeOf(await desk.patch({ excludedInformationId }, await desk.add()))).toBe('notFound')
  })
})
