// Acts of the grid: the same change in many entries, order, copies, trash - each whole or not at all, with one journal row.
import { describe, expect, it } from 'vitest'
import { MAX_BULK_ENTRIES } from '../../src-main/contract/index.ts'
import { setUpOffice } from '../support/office.ts'
import {
  chosenFile,
  codeOf,
  countOf,
  decideBySql,
  INFORMATION,
  problemsOf,
  rowsOf,
  useOffice,
  WHOLE_REGISTER,
} from './fixtures.ts'
import { informationDesk, runSql } from './information-desk.ts'

const office = useOffice()
const desk = informationDesk(office)
const lastJournal = () => {
  const [row] = rowsOf<{ action: string; entity_id: number | null; changes: string }>(
    office.test,
    'SELECT action, entity_id, changes FROM journal ORDER BY id DESC LIMIT 1',
  )
  return { action: row?.action, entityId: row?.entity_id, changes: JSON.parse(row?.changes ?? '{}') as Record<string, unknown> }
}
const journalRows = () => countOf(office.test, 'SELECT count(*) FROM journal')

describe('a patch', () => {
  it('sets its fields in every entry, raises the versions and dates the change, with one journal row', async () => {
    const ids = [await desk.add({ title: 'A' }), await desk.add({ title: 'B' })]
    office.test.setNow('2026-12-02T03:00:00Z')
    const before = journalRows()
    const change = { holderUnit: 'Bidang IKP', retentionActive: 2 }
    expect(await desk.patch(change, ...ids)).toMatchObject({ ok: true, value: { changed: 2 } })
    for (const id of ids)
      expect(await desk.get(id)).toMatchObject({ ...change, version: 2, updatedOn: '2026-12-02', summary: INFORMATION.summary })
    expect(journalRows()).toBe(before + 1)
    expect(lastJournal()).toEqual({
      action: 'update',
      entityId: null,
      changes: { set: change, entries: 2, fields: ['holderUnit', 'retentionActive', 'updatedOn'], ids },
    })
  })

  it('of one entry is journaled with the values before and after', async () => {
    const id = await desk.add()
    await desk.patch({ madeWhere: 'Bandung' }, id)
    expect(lastJournal()).toEqual({ action: 'update', entityId: id, changes: { madeWhere: [INFORMATION.madeWhere, 'Bandung'] } })
  })

  it('that changes nothing leaves versions and steps, and is journaled as such', async () => {
    const id = await desk.add()
    expect(await desk.patch({ title: INFORMATION.title }, id)).toMatchObject({ value: { changed: 0 } })
    expect((await desk.get(id)).version).toBe(1)
    expect(lastJournal().changes).toMatchObject({ entries: 0 })
    expect((await desk.steps()).undo?.operation).toBe('publicInformation.add')
  })

  it('refused at the last entry has changed none', async () => {
    const ids = [await desk.add({ title: 'A' }), await desk.add({ title: 'B' }), await desk.add({ title: 'C' })]
    const { agencyId } = office
    const entries = await desk.refs(...ids)
    await desk.patch({ madeWhere: 'Lain' }, ids[2] ?? 0)
    const [before, rows] = [journalRows(), (await desk.list()).rows]
    const attempt = (bad: { id: number; version: number }[]) =>
      office.test.attempt('publicInformation.patch', { agencyId, entries: bad, change: { title: 'X' } })
    expect(codeOf(await attempt(entries))).toBe('conflict')
    expect(codeOf(await attempt([...(await desk.refs(...ids)), { id: 999, version: 1 }]))).toBe('notFound')
    expect([(await desk.list()).rows, journalRows()]).toEqual([rows, before])
  })

  it('keeps to the agency', async () => {
    const id = await desk.add()
    const other = await setUpOffice(office.test, { shortCode: 'LAIN' })
    const entries = await desk.refs(id)
    for (const act of ['trash', 'confirm'] as const)
      expect(codeOf(await office.test.attempt(`publicInformation.${act}`, { agencyId: other, entries }))).toBe('notFound')
  })

  it('of too many is refused in words of its own', async () => {
    const entries = Array.from({ length: MAX_BULK_ENTRIES + 1 }, (_, index) => ({ id: index + 1, version: 1 }))
    expect(await office.test.attempt('publicInformation.trash', { agencyId: office.agencyId, entries })).toMatchObject({
      error: { code: 'publicInformation.tooMany', details: { most: MAX_BULK_ENTRIES } },
    })
  })

  it('withdraws only with a reason, and loses the reason when it is no longer withdrawn', async () => {
    const id = await desk.add()
    expect(problemsOf(await desk.patch({ status: 'withdrawn' }, id))).toEqual(['change.withdrawalReason text.required'])
    expect(codeOf(await desk.patch({ status: 'withdrawn', withdrawalReason: 'Diganti' }, id))).toBe('ok')
    await desk.patch({ status: 'draft' }, id)
    expect(await desk.get(id)).toMatchObject({ status: 'draft', withdrawalReason: '' })
  })

  it('refuses a link that would run something', async () => {
    expect(codeOf(await desk.patch({ link: 'javascript:alert(1)' }, await desk.add()))).toBe('publicInformation.linkInvalid')
  })
})

describe('the day of the last change', () => {
  it('moves with what the entry says, not with its status, checklist, place or exclusion', async () => {
    const [id] = [await desk.add(), await desk.add()]
    office.test.setNow('2026-12-02T03:00:00Z')
    await desk.patch({ status: 'proposed', checklistCodes: ['B-b1'] }, id)
    await desk.move(id, null)
    expect((await desk.get(id)).updatedOn).toBe('2026-11-24')
    await desk.patch({ summary: 'Lain' }, id)
    expect((await desk.get(id)).updatedOn).toBe('2026-12-02')
  })

  it('moves when the entry is stated to be current, and with its file', async () => {
    const [one, other] = [await desk.add(), await desk.add()]
    office.test.setNow('2026-12-02T03:00:00Z')
    expect(await desk.act('confirm', one, other)).toMatchObject({ value: { changed: 2 } })
    expect(await desk.act('confirm', one, other)).toMatchObject({ value: { changed: 0 } })
    expect((await desk.get(one)).updatedOn).toBe('2026-12-02')
    office.test.setNow('2026-12-05T03:00:00Z')
    const token = chosenFile(office.test, 'renja.pdf', '%PDF-1.7')
    await office.test.call('publicInformation.attachFile', { id: one, version: 2, token })
    expect((await desk.get(one)).updatedOn).toBe('2026-12-05')
  })
})

describe('a typed time', () => {
  it('is kept in Indonesian words, when added, changed and patched', async () => {
    const id = await desk.add({ madeWhen: '2026-03-13' })
    expect((await desk.get(id)).madeWhen).toBe('13 Maret 2026')
    await desk.patch({ madeWhen: '03/2026' }, id)
    expect((await desk.get(id)).madeWhen).toBe('Maret 2026')
    await office.test.call('publicInformation.update', { id, version: 2, entry: { ...INFORMATION, madeWhen: '1-4-2026' } })
    expect((await desk.get(id)).madeWhen).toBe('1 April 2026')
  })

  it('that an import brought in stays as it was while other fields change', async () => {
    const id = await desk.add()
    runSql(office.test, "UPDATE public_information SET made_when = '03/2026' WHERE id = ?", id)
    await desk.patch({ title: 'Lain' }, id)
    expect((await desk.get(id)).madeWhen).toBe('03/2026')
  })
})

describe('a status (Perki KI 1/2021 Ps.45)', () => {
  it('is not decided or announced by hand', async () => {
    const id = await desk.add()
    for (const status of ['decided', 'published'] as const) {
      expect(codeOf(await desk.patch({ status }, id))).toBe('publicInformation.notDecided')
      const entry = { ...INFORMATION, status }
      expect(codeOf(await office.test.attempt('publicInformation.update', { id, version: 1, entry }))).toBe(
        'publicInformation.notDecided',
      )
      expect(codeOf(await office.test.attempt('publicInformation.add', { agencyId: office.agencyId, entry }))).toBe(
        'publicInformation.notDecided',
      )
    }
  })

  it('announced has its day, which ends with the announcement', async () => {
    const id = await desk.add()
    decideBySql(office.test, 'decided', id)
    office.test.setNow('2026-12-02T03:00:00Z')
    await desk.patch({ status: 'published' }, id)
    expect((await desk.get(id)).publishedOn).toBe('2026-12-02')
    office.test.setNow('2026-12-09T03:00:00Z')
    await desk.patch({ title: 'Renja', status: 'published' }, id)
    expect((await desk.get(id)).publishedOn).toBe('2026-12-02')
    await desk.patch({ status: 'decided' }, id)
    expect((await desk.get(id)).publishedOn).toBeNull()
  })
})

describe('copies', () => {
  it('are drafts of the other year at the end of the list, without file and link, dated today', async () => {
    const one = await desk.add({ title: 'Renja 2026', checklistCodes: ['B-b1'] })
    const other = await desk.add({ title: 'Neraca Tahun 2026' })
    const token = chosenFile(office.test, 'renja.pdf', '%PDF-1.7')
    await office.test.call('publicInformation.attachFile', { id: one, version: 1, token })
    decideBySql(office.test, 'published', one)
    office.test.setNow('2027-01-04T03:00:00Z')
    expect(await desk.duplicate(2027, other, one)).toMatchObject({ value: { changed: 2 } })
    expect(await desk.titles()).toEqual(['Renja 2026', 'Neraca Tahun 2026', 'Renja 2027', 'Neraca Tahun 2027'])
    expect((await desk.list()).rows[2]).toMatchObject({
      year: 2027,
      madeWhen: 'Januari 2027',
      status: 'draft',
      link: '',
      fileName: null,
      publishedOn: null,
      updatedOn: '2027-01-04',
      checklistCodes: ['B-b1'],
    })
    expect(lastJournal().changes).toMatchObject({ year: 2027, copiedFrom: [one, other], entries: 2 })
  })
})

describe('the trash', () => {
  it('is in no list, count, suggestion, report or book, and gives back what it holds', async () => {
    const ids = [await desk.add({ title: 'Tetap' }), await desk.add({ title: 'Salah', checklistCodes: ['B-a1'] })]
    decideBySql(office.test, 'published', ...ids)
    const { agencyId, test } = office
    const seen = async () => [
      await desk.titles(),
      await desk.titles({ search: 'salah' }),
      (await test.call('publicInformation.counts', { agencyId })).byStatus.published,
      (await test.call('publicInformation.suggest', { agencyId, text: 'salah' })).length,
      (await test.call('annualReport.figures', { agencyId, year: 2026 })).publicInformation.total,
      (await test.call('publicInformation.refs', { agencyId, ...WHOLE_REGISTER, search: 'salah' })).total,
    ]
    const before = await seen()
    expect(before).toEqual([['Tetap', 'Salah'], ['Salah'], 2, 1, 2, 1])
    await desk.act('trash', ids[1] ?? 0)
    expect(await seen()).toEqual([['Tetap'], [], 1, 0, 1, 0])
    expect([await desk.titles({ trashed: true }), (await desk.get(ids[1] ?? 0)).trashedAt]).toEqual([
      ['Salah'],
      '2026-11-24T03:00:00.000Z',
    ])
    expect((await test.call('publicInformation.counts', { agencyId })).trashed).toBe(1)
    await desk.act('restore', ids[1] ?? 0)
    expect(await seen()).toEqual(before)
  })

  it('allows nothing but restoring and deleting, and the register allows neither', async () => {
    const [kept, thrown] = [await desk.add(), await desk.add()]
    await desk.act('trash', thrown)
    expect(codeOf(await desk.patch({ title: 'X' }, thrown))).toBe('conflict')
    for (const act of ['trash', 'confirm'] as const) expect(codeOf(await desk.act(act, thrown))).toBe('conflict')
    expect(codeOf(await desk.move(thrown, null))).toBe('conflict')
    expect(codeOf(await desk.duplicate(2027, thrown))).toBe('conflict')
    for (const act of ['restore', 'purge'] as const) expect(codeOf(await desk.act(act, kept))).toBe('conflict')
  })
})
