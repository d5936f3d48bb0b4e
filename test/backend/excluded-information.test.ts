// The DIK: entries with their grounds, their state on a day, and none removed that was in force.
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { type ExcludedInformationInput, EXCLUSION_GROUNDS, type WireError } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { codeOf, DECISION, EXCLUSION, INFORMATION, problemsOf, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
/** Past every rule of the app, as another version of it or an edition would write. */
function writeSql(sql: string, ...values: unknown[]): void {
  const db = new Database(office.test.databasePath)
  try {
    db.prepare(sql).run(...values)
  } finally {
    db.close()
  }
}
const asImported = (id: number) => {
  writeSql(
    "INSERT INTO import_batch (id, agency_id, kind, file_name, file_sha256, imported_at, rows_read, rows_accepted, rows_rejected, rows_joined, headings_skipped) VALUES (1, ?, 'excludedInformation', 'dik.xlsx', 'x', 'x', 1, 1, 0, 0, 0)",
    office.agencyId,
  )
  writeSql('UPDATE excluded_information SET import_batch_id = 1 WHERE id = ?', id)
}
const NOT_DECIDED = { decreeNumber: '', decreeOn: null, startsOn: null } as const
const add = async (change: Partial<ExcludedInformationInput> = {}) =>
  (await office.test.call('excludedInformation.add', { agencyId: office.agencyId, entry: { ...EXCLUSION, ...change } })).id
const get = (id: number) => office.test.call('excludedInformation.get', { id })
const list = (search = '', offset = 0, limit = 50) =>
  office.test.call('excludedInformation.list', { agencyId: office.agencyId, search, offset, limit })
const remove = (id: number, version = 1) => office.test.attempt('excludedInformation.remove', { id, version })
const update = (id: number, version: number, change: Partial<ExcludedInformationInput>) =>
  office.test.attempt('excludedInformation.update', { id, version, entry: { ...EXCLUSION, ...change } })
/** An entry of the DIP that names the exclusion; `status` past every rule, as an edition would set it. */
const linkEntry = async (excludedInformationId: number, status = 'draft') => {
  const entry = { ...INFORMATION, excludedInformationId }
  const { id } = await office.test.call('publicInformation.add', { agencyId: office.agencyId, entry })
  if (status !== 'draft') writeSql('UPDATE public_information SET status = ? WHERE id = ?', status, id)
  return id
}

describe('an entry', () => {
  it('comes back as written, with every ground of Article 17', async () => {
    const change = {
      grounds: [...EXCLUSION_GROUNDS],
      scope: 'partial' as const,
      expiresOn: dateOnly('2031-01-05'),
      otherLaw: 'Pasal 21 UU 16/1997',
    }
    const id = await add(change)
    expect(await get(id)).toMatchObject({
      ...EXCLUSION,
      ...change,
      id,
      version: 1,
      agencyId: office.agencyId,
      imported: false,
      openedOn: null,
      state: 'inForce',
      endsOn: '2031-01-05',
      tested: false,
      refusals: 0,
      linked: [],
      stillPublic: [],
      removable: false,
    })
  })

  it('is changed under its version and removed with the journal keeping it', async () => {
    const id = await add(NOT_DECIDED)
    expect(codeOf(await update(id, 1, { ...NOT_DECIDED, title: 'Judul baru' }))).toBe('ok')
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

  it('that the law forbids is refused at its field, new or changed', async () => {
    const attempt = (change: Partial<ExcludedInformationInput>) =>
      office.test.attempt('excludedInformation.add', { agencyId: office.agencyId, entry: { ...EXCLUSION, ...change } })
    expect(problemsOf(await attempt({ grounds: ['a'], periodText: 'Permanen' }))).toEqual([
      'entry.periodText exclusion.neverPermanent',
    ])
    expect(problemsOf(await attempt({ grounds: ['j'] }))).toEqual(['entry.otherLaw exclusion.otherLawRequired'])
    const id = await add()
    expect(problemsOf(await update(id, 1, { grounds: ['c'] }))).toEqual(['entry.reviewOn exclusion.reviewRequired'])
  })

  it("of the office's own list may be corrected although its period is for ever, and says so", async () => {
    const id = await add()
    asImported(id)
    expect(codeOf(await update(id, 1, { grounds: ['c'], periodText: 'Tidak Terbatas' }))).toBe('ok')
    const { findings, imported } = await get(id)
    expect(imported).toBe(true)
    expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toContain('warning exclusion.neverPermanent')
  })
})

describe('an entry stays', () => {
  const refuseWith = async (excludedInformationId: number) => {
    const { id } = await registerRequest(office)
    const refusal = { outcome: 'refused' as const, refusalReasons: ['article17h' as const], approvedBy: 'Atasan Contoh' }
    const decision = { ...DECISION, ...refusal, excludedInformationId, providedOn: null }
    await office.test.call('requests.decide', { id, version: 1, decision })
    return id
  }

  it('when refusals rest on it, and says how many', async () => {
    const id = await add()
    await refuseWith(id)
    await refuseWith(id)
    expect(await remove(id)).toMatchObject({ error: { code: 'excludedInformation.inUse', details: { refusals: 2 } } })
    expect((await get(id)).refusals).toBe(2)
  })

  it('when it was ever decided, also after it opened (ppid 4.4)', async () => {
    const id = await add()
    expect(codeOf(await remove(id))).toBe('excludedInformation.wasInForce')
  })

  it('when an entry of the DIP names it, also one in the trash', async () => {
    const id = await add(NOT_DECIDED)
    const entry = await linkEntry(id)
    expect(codeOf(await remove(id))).toBe('excludedInformation.linked')
    await office.test.call('publicInformation.trash', { agencyId: office.agencyId, entries: [{ id: entry, version: 1 }] })
    expect(codeOf(await remove(id))).toBe('excludedInformation.linked')
  })

  it('and may be corrected: the request shows its new title', async () => {
    const id = await add()
    const requestId = await refuseWith(id)
    await office.test.call('excludedInformation.update', { id, version: 1, entry: { ...EXCLUSION, title: 'Rekam medis' } })
    expect((await office.test.call('requests.get', { id: requestId })).excludedInformationTitle).toBe('Rekam medis')
  })
})

describe('over time', () => {
  const states = async () => (await list()).rows.map((row) => row.state)

  it('the list says where each entry stands today, and finds by it', async () => {
    await add(NOT_DECIDED)
    await add()
    await add({ expiresOn: dateOnly('2026-12-01'), periodKind: 'untilDate' })
    await add({ expiresOn: dateOnly('2026-11-23'), periodKind: 'untilDate' })
    expect(await states()).toEqual(['draft', 'inForce', 'expiresSoon30', 'expired'])
    const expired = { agencyId: office.agencyId, search: '', state: 'expired' as const, offset: 0, limit: 10 }
    expect((await office.test.call('excludedInformation.list', expired)).total).toBe(1)
    const alerts = await office.test.call('excludedInformation.alerts', { agencyId: office.agencyId })
    expect(alerts.map((entry) => entry.state)).toEqual(['expired', 'expiresSoon30'])
  })

  it('the day after the last day information is open, and is proposed to the DIP with its link (Ps.52)', async () => {
    const id = await add({ expiresOn: dateOnly('2026-11-24'), periodKind: 'untilDate' })
    const propose = (version: number) =>
      office.test.attempt('excludedInformation.proposeOpen', { id, version, category: 'anytime' })
    expect(codeOf(await propose(1))).toBe('excludedInformation.notOpen')
    office.test.setNow('2026-11-24T17:00:00.000Z')
    expect((await get(id)).state).toBe('expired')
    const { publicInformationId } = await office.test.call('excludedInformation.proposeOpen', {
      id,
      version: 1,
      category: 'anytime',
    })
    const opened = await get(id)
    expect(opened).toMatchObject({ state: 'opened', openedOn: '2026-11-25', openedHow: 'expiry', removable: false })
    expect(opened.linked).toMatchObject([{ id: publicInformationId, status: 'draft', title: EXCLUSION.title }])
    expect(await office.test.call('publicInformation.get', { id: publicInformationId })).toMatchObject({
      title: EXCLUSION.title,
      summary: EXCLUSION.content,
      holderUnit: EXCLUSION.holderUnit,
      excludedInformationId: id,
      status: 'draft',
    })
    expect(codeOf(await propose(2))).toBe('excludedInformation.alreadyProposed')
  })

  const ENDED = { expiresOn: dateOnly('2026-11-23'), periodKind: 'untilDate' as const }

  it.each([['entered'], ['imported']])(
    'an %s exclusion that has ended is not revived by a correction (Ps.52)',
    async (origin) => {
      const id = await add(ENDED)
      if (origin === 'imported') asImported(id)
      const changes: Partial<ExcludedInformationInput>[] = [
        { expiresOn: dateOnly('2031-11-23') },
        { expiresOn: null, periodKind: 'whileCondition' },
        { startsOn: dateOnly('2026-12-01'), expiresOn: dateOnly('2031-11-23') },
        NOT_DECIDED,
        { grounds: ['h', 'i'] },
        { title: 'Informasi lain' },
      ]
      for (const change of changes)
        expect(codeOf(await update(id, 1, { ...ENDED, ...change }))).toBe('excludedInformation.staysOpen')
      expect(codeOf(await update(id, 1, { ...ENDED, holderUnit: 'Bagian Umum', content: 'Rincian' }))).toBe('ok')
      expect(await get(id)).toMatchObject({ state: 'expired', holderUnit: 'Bagian Umum', title: EXCLUSION.title })
    },
  )

  it('information opened but missing in the DIP is among the alerts until it is proposed (Ps.52(4))', async () => {
    const alerts = async () =>
      (await office.test.call('excludedInformation.alerts', { agencyId: office.agencyId })).map(({ id, state }) => [id, state])
    const id = await add()
    const soon = await add({ expiresOn: dateOnly('2026-12-01'), periodKind: 'untilDate' })
    const opening = { id, version: 1, how: 'consent' as const, on: dateOnly('2026-11-20'), note: 'Surat persetujuan' }
    await office.test.call('excludedInformation.open', opening)
    expect(codeOf(await update(id, 2, { expiresOn: dateOnly('2031-01-01') }))).toBe('excludedInformation.staysOpen')
    expect(await alerts()).toEqual([
      [id, 'opened'],
      [soon, 'expiresSoon30'],
    ])
    const order = { id, version: 2, category: 'anytime' as const }
    const { publicInformationId } = await office.test.call('excludedInformation.proposeOpen', order)
    expect(await alerts()).toEqual([[soon, 'expiresSoon30']])
    writeSql("UPDATE public_information SET status = 'withdrawn', withdrawal_reason = 'x' WHERE id = ?", publicInformationId)
    expect(await alerts()).toHaveLength(2)
    writeSql(
      "UPDATE public_information SET status = 'draft', withdrawal_reason = '', trashed_at = '2026-11-24' WHERE id = ?",
      publicInformationId,
    )
    expect(await alerts()).toHaveLength(2)
  })

  it('a day of review that has come is among the alerts', async () => {
    const id = await add({ reviewOn: dateOnly('2026-11-24') })
    expect(await office.test.call('excludedInformation.alerts', { agencyId: office.agencyId })).toMatchObject([
      { id, reviewDue: true },
    ])
  })
})

describe('opening by hand', () => {
  const open = (id: number, how: 'ruling' | 'consent' | 'courtHearing', on = '2026-11-20') =>
    office.test.attempt('excludedInformation.open', { id, version: 1, how, on: dateOnly(on), note: 'Putusan 012/2026' })

  it('is for what is in force, once, by a way that fits the ground', async () => {
    const id = await add()
    expect(problemsOf(await open(id, 'courtHearing'))).toEqual(['how exclusion.openingDoesNotFit'])
    expect(problemsOf(await open(id, 'ruling', '2026-11-25'))).toEqual(['on date.inFuture'])
    expect(codeOf(await open(id, 'consent'))).toBe('ok')
    expect(await get(id)).toMatchObject({ state: 'opened', openedHow: 'consent', openedNote: 'Putusan 012/2026' })
    expect(codeOf(await open(id, 'ruling'))).toBe('excludedInformation.alreadyOpened')
    expect(codeOf(await open(await add(NOT_DECIDED), 'ruling'))).toBe('excludedInformation.notInForce')
    const alsoByLaw = await add({ grounds: ['h', 'j'], otherLaw: 'Pasal 21 UU 16/1997' })
    expect(problemsOf(await open(alsoByLaw, 'consent'))).toEqual(['how exclusion.openingDoesNotFit'])
  })
})

describe('the public list', () => {
  it('never shows what is wholly excluded: the change is refused with the names (Ps.1 number 20)', async () => {
    const id = await add(NOT_DECIDED)
    await linkEntry(id, 'published')
    const result = await update(id, 1, {})
    expect(result).toMatchObject({ error: { code: 'excludedInformation.stillPublic', details: { count: 1 } } })
    expect((result as { error: WireError }).error.details['titles']).toContain(INFORMATION.title)
    expect(codeOf(await update(id, 1, { scope: 'partial' }))).toBe('ok')
    expect((await get(id)).stillPublic).toEqual([])
  })

  it('is shown with what still stands there, so that it can be withdrawn', async () => {
    const id = await add()
    const entry = await linkEntry(await add(NOT_DECIDED), 'published')
    writeSql('UPDATE public_information SET excluded_information_id = ? WHERE id = ?', id, entry)
    const { stillPublic } = await get(id)
    expect(stillPublic).toMatchObject([{ id: entry, status: 'published' }])
    const change = { status: 'withdrawn' as const, withdrawalReason: 'Dikecualikan' }
    const entries = stillPublic.map(({ id: entryId, version }) => ({ id: entryId, version }))
    await office.test.call('publicInformation.patch', { agencyId: office.agencyId, entries, change })
    expect((await get(id)).stillPublic).toEqual([])
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
    expect(excludedInformation).toMatchObject({ total: 2, byState: { inForce: 2, ended: 0, undecided: 0 } })
  })
})
