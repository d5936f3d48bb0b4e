// Consequence tests: worksheet, approval of the head of the body, decree of PPID, and what the decree does to the DIK.
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { ConsequenceTestInput, TestApproval, TestDecree, TestItemInput } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { OFFICIAL } from '../support/office.ts'
import { APPROVAL, DECREE, ITEM, TEST } from './consequence-test-fixtures.ts'
import { codeOf, EXCLUSION, INFORMATION, problemsOf, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const test = (change: Partial<ConsequenceTestInput> = {}) => ({ ...TEST, ...change })
const item = (change: Partial<TestItemInput> = {}) => ({ ...ITEM, ...change })
const attemptAdd = (change: Partial<ConsequenceTestInput> = {}) =>
  office.test.attempt('consequenceTests.add', { agencyId: office.agencyId, test: test(change) })
const add = async (change: Partial<ConsequenceTestInput> = {}) =>
  (await office.test.call('consequenceTests.add', { agencyId: office.agencyId, test: test(change) })).id
const get = (id: number) => office.test.call('consequenceTests.get', { id })
const approve = (id: number, change: Partial<TestApproval> = {}, version = 1) =>
  office.test.attempt('consequenceTests.approve', { id, version, approval: { ...APPROVAL, ...change } })
const decide = (id: number, change: Partial<TestDecree> = {}, version = 2) =>
  office.test.attempt('consequenceTests.decide', { id, version, decree: { ...DECREE, ...change } })
const entryOf = (id: number) => office.test.call('excludedInformation.get', { id })

/** A first test decided from nothing; answers the entry it made. */
async function decided(change: Partial<TestItemInput> = {}, number = '001'): Promise<{ id: number; entryId: number }> {
  const id = await add({ items: [item(change)], number })
  const entryId = (await get(id)).items[0]?.excludedInformationId ?? 0
  expect(codeOf(await approve(id))).toBe('ok')
  expect(codeOf(await decide(id, { number }))).toBe('ok')
  return { id, entryId }
}

describe('a worksheet', () => {
  it('writes a new entry of the DIK for information that was not listed, as a draft', async () => {
    const id = await add()
    const stored = await get(id)
    expect(stored).toMatchObject({ status: 'draft', year: 2026, problems: [], approval: null, decree: null })
    const entryId = stored.items[0]?.excludedInformationId ?? 0
    expect(await entryOf(entryId)).toMatchObject({ title: ITEM.information, state: 'draft', grounds: ['h'], tested: false })
    expect(codeOf(await office.test.attempt('excludedInformation.remove', { id: entryId, version: 1 }))).toBe(
      'excludedInformation.inTest',
    )
  })

  it('may be kept half done, and says what is missing before it can be approved', async () => {
    const id = await add({ items: [item({ grounds: [], legalBasis: '', weighing: '' })], examiners: [] })
    expect((await get(id)).problems).toEqual([
      { item: -1, path: 'examiners', code: 'test.examinerRequired', severity: 'error' },
      { item: 0, path: 'legalBasis', code: 'text.required', severity: 'error' },
      { item: 0, path: 'grounds', code: 'exclusion.groundRequired', severity: 'error' },
      { item: 0, path: 'weighing', code: 'test.notWeighed', severity: 'warning' },
    ])
    expect(codeOf(await approve(id))).toBe('consequenceTests.incomplete')
    const entryId = (await get(id)).items[0]?.excludedInformationId ?? 0
    const filled = test({ items: [item({ excludedInformationId: entryId })] })
    await office.test.call('consequenceTests.update', { id, version: 1, test: filled })
    expect((await get(id)).problems).toEqual([])
    expect(codeOf(await approve(id, {}, 2))).toBe('ok')
  })

  it('keeps its number to itself within a kind and year', async () => {
    await add()
    expect(codeOf(await attemptAdd())).toBe('consequenceTests.numberTaken')
    expect(codeOf(await attemptAdd({ heldOn: dateOnly('2025-11-10') }))).toBe('ok')
    expect(
      await office.test.call('consequenceTests.suggestions', {
        agencyId: office.agencyId,
        kind: 'exclusion',
        on: dateOnly('2026-11-24'),
      }),
    ).toMatchObject({ number: '002', decreeNumber: '001' })
  })

  it('is not of the future, has information, each once, and of its own office', async () => {
    expect(problemsOf(await attemptAdd({ heldOn: dateOnly('2026-11-25') }))).toEqual(['test.heldOn date.inFuture'])
    expect(problemsOf(await attemptAdd({ items: [] }))).toEqual(['test.items test.itemRequired'])
    const { id } = await office.test.call('excludedInformation.add', {
      agencyId: office.agencyId,
      entry: { ...EXCLUSION, decreeNumber: '', decreeOn: null },
    })
    const same = item({ excludedInformationId: id })
    expect(codeOf(await attemptAdd({ items: [same, same] }))).toBe('consequenceTests.twice')
    expect(codeOf(await attemptAdd({ items: [item({ excludedInformationId: 999 })] }))).toBe('notFound')
  })

  it('is thrown away as a draft only', async () => {
    const id = await add()
    const remove = (version: number) => office.test.attempt('consequenceTests.remove', { id, version })
    await approve(id)
    expect(codeOf(await remove(2))).toBe('consequenceTests.notDraft')
    await office.test.call('consequenceTests.reopen', { id, version: 2 })
    expect(codeOf(await remove(3))).toBe('ok')
    expect(await office.test.call('consequenceTests.list', { agencyId: office.agencyId })).toEqual([])
  })

  it('is offered the officials in office on that day, a decree their names without titles', async () => {
    const official = { ...OFFICIAL, role: 'advisoryTeam' as const, name: 'Ani Penguji' }
    await office.test.call('office.addOfficial', { agencyId: office.agencyId, official })
    const ppid = { ...OFFICIAL, role: 'ppid' as const, name: 'Hendra Penetap', capacity: 'Plt.' as const }
    await office.test.call('office.addOfficial', { agencyId: office.agencyId, official: ppid })
    const suggest = (on: string) =>
      office.test.call('consequenceTests.suggestions', { agencyId: office.agencyId, kind: 'exclusion', on: dateOnly(on) })
    const found = await suggest('2026-11-24')
    expect(found.examiners.map(({ name }) => name)).toEqual([
      'Dra. Ani Penguji, M.Si.',
      'Dra. Hendra Penetap, M.Si.',
      'Dra. Siti Contoh, M.Si.',
    ])
    expect(found.signers).toMatchObject([{ name: 'Hendra Penetap', position: 'Plt. Sekretaris Dinas' }])
    expect((await suggest('2018-01-01')).examiners).toEqual([])
  })
})

describe('the decree', () => {
  it('makes the entries excluded as tested, from its day (Ps.49(6))', async () => {
    const { entryId } = await decided()
    expect(await entryOf(entryId)).toMatchObject({
      state: 'inForce',
      decreeNumber: '001',
      decreeOn: '2026-11-16',
      startsOn: '2026-11-16',
      grounds: ['h'],
      legalBasis: ITEM.legalBasis,
      consequenceOpen: ITEM.consequenceOpen,
      periodText: ITEM.periodText,
      tested: true,
      findings: [],
    })
    const [row] = rowsOf<{ action: string; changes: string }>(
      office.test,
      "SELECT action, changes FROM journal WHERE entity = 'excludedInformation' ORDER BY id DESC LIMIT 1",
    )
    expect(row?.action).toBe('decide')
    expect(row?.changes).toContain('consequenceTestId')
  })

  it('needs the approval first, and follows it in time', async () => {
    const id = await add()
    expect(codeOf(await decide(id, {}, 1))).toBe('consequenceTests.notApproved')
    expect(problemsOf(await approve(id, { on: dateOnly('2026-11-09') }))).toEqual(['approval.on date.beforeEarlierStep'])
    await approve(id)
    expect(problemsOf(await decide(id, { on: dateOnly('2026-11-11') }))).toEqual(['decree.on date.beforeEarlierStep'])
    expect(problemsOf(await decide(id, { on: dateOnly('2026-11-25') }))).toEqual(['decree.on date.inFuture'])
    const superior = { name: '', position: '' }
    expect(problemsOf(await decide(id, { superior }))).toEqual([
      'decree.superior.name text.required',
      'decree.superior.position text.required',
    ])
  })

  it('freezes the test with its documents, whatever the office is called later', async () => {
    const { id } = await decided()
    const before = await get(id)
    const [agency] = await office.test.call('office.listAgencies', {})
    if (agency === undefined) throw new Error('no agency')
    const { id: agencyId, version, logo: _, ...profile } = agency
    await office.test.call('office.updateAgency', { id: agencyId, version, profile: { ...profile, name: 'Dinas Baru' } })
    expect((await get(id)).documents).toEqual(before.documents)
    expect(JSON.stringify(before.documents)).not.toContain('Dinas Baru')
    const db = new Database(office.test.databasePath)
    try {
      expect(() => db.exec("UPDATE consequence_test SET place = 'x'")).toThrow('never changes')
      expect(() => db.exec('DELETE FROM consequence_test')).toThrow('never taken back')
    } finally {
      db.close()
    }
  })

  it('is refused whole while one of its entries is in the public list (ppid 11 case 19)', async () => {
    const id = await add({ items: [item(), item({ information: 'Soal ujian' })] })
    const second = (await get(id)).items[1]?.excludedInformationId ?? 0
    const entry = { ...INFORMATION, excludedInformationId: second }
    await office.test.call('publicInformation.add', { agencyId: office.agencyId, entry })
    const db = new Database(office.test.databasePath)
    db.exec("UPDATE public_information SET status = 'published'")
    db.close()
    expect((await get(id)).stillPublic).toMatchObject([{ title: INFORMATION.title }])
    await approve(id)
    expect(codeOf(await decide(id))).toBe('excludedInformation.stillPublic')
    const first = (await get(id)).items[0]?.excludedInformationId ?? 0
    expect((await entryOf(first)).state).toBe('draft')
  })

  it('is what a refusal may rest on', async () => {
    const { entryId, id } = await decided()
    const asked = await office.test.call('consequenceTests.ofExclusion', { excludedInformationId: entryId })
    expect(asked).toMatchObject([{ id, status: 'decided', decreeNumber: '001' }])
    expect((await entryOf(entryId)).tested).toBe(true)
  })

  it('leaves only what it did not fix to be corrected by hand (Ps.53)', async () => {
    const { entryId } = await decided()
    const { id, version, agencyId: _, imported, openedOn, openedHow, openedNote, ...rest } = await entryOf(entryId)
    const { state, endsOn, reviewDue, findings, tested, refusals, linked, stillPublic, removable, ...entry } = rest
    expect([imported, openedOn, openedHow, openedNote, state, endsOn, reviewDue, tested, removable]).toHaveLength(9)
    expect([findings, linked, stillPublic, refusals]).toEqual([[], [], [], 0])
    const update = (change: object, at: number) =>
      office.test.attempt('excludedInformation.update', { id, version: at, entry: { ...entry, ...change } })
    for (const change of [{ legalBasis: 'lain' }, { title: 'Nama lain' }, { reviewOn: dateOnly('2030-01-01') }])
      expect(codeOf(await update(change, version))).toBe('excludedInformation.changeNeedsTest')
    expect(codeOf(await update({ holderUnit: 'Bagian Umum' }, version))).toBe('ok')
  })
})

describe('what the decree names', () => {
  it.each([['excluded'], ['opened']] as const)('is what the register calls it from then on, when %s', async (result) => {
    const id = await add({ items: [item({ result })] })
    const entryId = (await get(id)).items[0]?.excludedInformationId ?? 0
    const information = 'Riwayat kesehatan pegawai tahun 2026'
    const renamed = test({ items: [item({ result, excludedInformationId: entryId, information })] })
    await office.test.call('consequenceTests.update', { id, version: 1, test: renamed })
    expect((await entryOf(entryId)).title).toBe(ITEM.information)
    await approve(id, {}, 2)
    expect(codeOf(await decide(id, {}, 3))).toBe('ok')
    expect((await entryOf(entryId)).title).toBe(information)
  })
})

describe('the number of a decree', () => {
  const suggestion = (kind: ConsequenceTestInput['kind'], on: string) =>
    office.test.call('consequenceTests.suggestions', { agencyId: office.agencyId, kind, on: dateOnly(on) })

  it('is given once a year, to first tests and changes alike', async () => {
    const { entryId } = await decided({}, '007')
    const other = await add({ kind: 'change', items: [item({ excludedInformationId: entryId })] })
    await approve(other)
    expect(problemsOf(await decide(other, { number: '007' }))).toEqual(['decree.number test.decreeTaken'])
    expect(codeOf(await decide(other, { number: '008' }))).toBe('ok')
  })

  it('counts in the year of its own day, not of the test', async () => {
    await decided({}, '004')
    const late = await add({ number: '009', heldOn: dateOnly('2025-12-20') })
    await approve(late, { on: dateOnly('2025-12-22') })
    expect(problemsOf(await decide(late, { number: '004', on: dateOnly('2026-01-05') }))).toEqual([
      'decree.number test.decreeTaken',
    ])
    expect(codeOf(await decide(late, { number: '004', on: dateOnly('2025-12-23') }))).toBe('ok')
  })

  it('is suggested as the next over all decrees of that year', async () => {
    const { entryId } = await decided({}, '007')
    expect((await suggestion('change', '2026-11-24')).decreeNumber).toBe('008')
    const late = await add({ kind: 'change', heldOn: dateOnly('2026-11-17'), items: [item({ excludedInformationId: entryId })] })
    await approve(late, { on: dateOnly('2026-11-17') })
    await decide(late, { number: '011', on: dateOnly('2026-11-18') })
    expect((await suggestion('exclusion', '2026-11-24')).decreeNumber).toBe('012')
    expect((await suggestion('exclusion', '2025-11-24')).decreeNumber).toBe('001')
  })
})

describe('a change of status (Ps.53)', () => {
  const change = async (part: Partial<TestItemInput>, entryId: number) => {
    const id = await add({ kind: 'change', items: [item({ excludedInformationId: entryId, ...part })] })
    return get(id)
  }

  it('is for what is in force only', async () => {
    const draft = await add()
    const entryId = (await get(draft)).items[0]?.excludedInformationId ?? 0
    const { problems } = await change({}, entryId)
    expect(problems.map(({ code }) => code)).toContain('test.doesNotFit.change')
  })

  it('keeps what the entry said before, opens it by decision, and lets it into the DIP as a draft', async () => {
    const { entryId } = await decided()
    const sheet = await change({ result: 'opened', consequenceOpen: 'Kepentingan umum lebih besar.' }, entryId)
    expect(sheet.items[0]).toMatchObject({
      earlierLegalBasis: ITEM.legalBasis,
      earlierOpen: ITEM.consequenceOpen,
      earlierClosed: ITEM.consequenceClosed,
      earlierDecree: 'Nomor 001 tanggal 16 November 2026',
    })
    const on = dateOnly('2026-11-18')
    expect(codeOf(await approve(sheet.id, { on }))).toBe('ok')
    expect(codeOf(await decide(sheet.id, { on, number: '009' }))).toBe('ok')
    expect(await entryOf(entryId)).toMatchObject({
      state: 'opened',
      openedHow: 'decision',
      openedOn: on,
      openedNote: 'Penetapan Nomor 009',
      decreeNumber: '001',
    })
    const { version } = await entryOf(entryId)
    const proposed = await office.test.call('excludedInformation.proposeOpen', { id: entryId, version, category: 'anytime' })
    expect((await entryOf(entryId)).linked).toMatchObject([{ id: proposed.publicInformationId, status: 'draft' }])
  })

  it('that keeps it closed takes the new basis and decree but not a new beginning', async () => {
    const { entryId } = await decided({ grounds: ['a'], periodKind: 'untilDate', expiresOn: dateOnly('2036-11-16') })
    const longer = { grounds: ['a' as const], periodKind: 'untilDate' as const, expiresOn: dateOnly('2056-11-17') }
    const beyond = await change({ ...longer }, entryId)
    expect(beyond.problems.map(({ code }) => code)).toContain('exclusion.over30Years')
    const within = test({
      kind: 'change',
      items: [item({ excludedInformationId: entryId, ...longer, expiresOn: dateOnly('2056-11-16') })],
    })
    await office.test.call('consequenceTests.update', { id: beyond.id, version: 1, test: within })
    await approve(beyond.id, { on: dateOnly('2026-11-18') }, 2)
    expect(codeOf(await decide(beyond.id, { on: dateOnly('2026-11-20'), number: '010' }, 3))).toBe('ok')
    expect(await entryOf(entryId)).toMatchObject({
      startsOn: '2026-11-16',
      decreeOn: '2026-11-20',
      decreeNumber: '010',
      expiresOn: '2056-11-16',
    })
  })
})
