// An edition from proposal to decree: frozen list, status of its entries, what is refused, what is written down (Ps.45).
import { describe, expect, it } from 'vitest'
import Database from 'better-sqlite3'
import type { EditionDecision, EditionProposal, PublicInformationInput } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { codeOf, countOf, EXCLUSION, INFORMATION, problemsOf, rowsOf, useOffice } from './fixtures.ts'
import { excludeBySql, runSql } from './information-desk.ts'

const office = useOffice()
const day = dateOnly
const PROPOSAL: EditionProposal = {
  year: 2026,
  period: 'S2',
  letterNumber: '045/10/DKI',
  letterOn: day('2026-11-10'),
  note: '',
}
const DECISION: EditionDecision = {
  decreeNumber: '188/12/PPID/2026',
  decreeOn: day('2026-11-20'),
  approvedBy: 'Sekretaris Daerah Contoh',
  approvedOn: day('2026-11-19'),
}

const { call, attempt } = {
  call: ((...given) => office.test.call(...given)) as typeof office.test.call,
  attempt: ((...given) => office.test.attempt(...given)) as typeof office.test.attempt,
}
const add = async (title: string, change: Partial<PublicInformationInput> = {}) =>
  (await call('publicInformation.add', { agencyId: office.agencyId, entry: { ...INFORMATION, title, ...change } })).id
const propose = (change: Partial<EditionProposal> = {}, leftOut: number[] = []) =>
  call('dipEditions.propose', { agencyId: office.agencyId, proposal: { ...PROPOSAL, ...change }, leftOut })
const decide = (ref: { id: number; version: number }, change: Partial<EditionDecision> = {}) =>
  call('dipEditions.decide', { ...ref, decision: { ...DECISION, ...change } })
const statuses = () =>
  Object.fromEntries(
    rowsOf<{ title: string; status: string }>(office.test, 'SELECT title, status FROM public_information').map((row) => [
      row.title,
      row.status,
    ]),
  )
const titlesOf = async (id: number) =>
  (await call('dipEditions.entries', { id, search: '', category: null, offset: 0, limit: 100 })).rows.map((row) => row.title)
const edit = async (id: number, change: Partial<PublicInformationInput>) => {
  const { version } = await call('publicInformation.get', { id })
  await call('publicInformation.patch', { agencyId: office.agencyId, entries: [{ id, version }], change })
}
const trash = async (id: number) => {
  const { version } = await call('publicInformation.get', { id })
  await call('publicInformation.trash', { agencyId: office.agencyId, entries: [{ id, version }] })
}

describe('a proposal', () => {
  it('takes every draft but those left out, and what stands stays as it is', async () => {
    await add('Satu')
    const two = await add('Dua')
    await add('Tiga', { status: 'withdrawn', withdrawalReason: 'Keliru' })
    const { id } = await propose({}, [two])
    expect(statuses()).toEqual({ Satu: 'proposed', Dua: 'draft', Tiga: 'withdrawn' })
    expect(await titlesOf(id)).toEqual(['Satu'])
    expect(await call('dipEditions.get', { id })).toMatchObject({ status: 'proposed', entries: 1, previous: null, blocked: [] })
  })

  it('is one at a time, and holds at least one entry', async () => {
    const empty = { agencyId: office.agencyId, proposal: PROPOSAL, leftOut: [] }
    expect(codeOf(await attempt('dipEditions.propose', empty))).toBe('dipEditions.nothingToList')
    await add('Satu')
    await propose()
    expect(codeOf(await attempt('dipEditions.propose', empty))).toBe('dipEditions.alreadyProposed')
  })

  it('is not dated ahead', async () => {
    await add('Satu')
    const proposal = { ...PROPOSAL, letterOn: day('2026-11-25') }
    const result = await attempt('dipEditions.propose', { agencyId: office.agencyId, proposal, leftOut: [] })
    expect(problemsOf(result)).toEqual(['proposal.letterOn date.inFuture'])
    expect(statuses()).toEqual({ Satu: 'draft' })
  })

  it('can be amended until it is decided', async () => {
    await add('Satu')
    const ref = await propose({ letterNumber: '', letterOn: null })
    const amended = await call('dipEditions.amend', { ...ref, proposal: { ...PROPOSAL, note: 'Setelah telaah' } })
    expect(await call('dipEditions.get', { id: ref.id })).toMatchObject({ letterNumber: '045/10/DKI', note: 'Setelah telaah' })
    expect(codeOf(await attempt('dipEditions.amend', { ...ref, proposal: PROPOSAL }))).toBe('conflict')
    await decide(amended)
    expect(codeOf(await attempt('dipEditions.amend', { ...amended, proposal: PROPOSAL }))).toBe('dipEditions.notProposed')
  })

  it('sent back gives its entries back as drafts, and a new one can follow', async () => {
    await add('Satu')
    const ref = await propose()
    await call('dipEditions.giveBack', { ...ref, reason: 'Kolom retensi belum diisi' })
    expect(statuses()).toEqual({ Satu: 'draft' })
    expect(await call('dipEditions.get', { id: ref.id })).toMatchObject({
      status: 'returned',
      returnReason: 'Kolom retensi belum diisi',
      returnedOn: '2026-11-24',
    })
    await propose()
    expect(statuses()).toEqual({ Satu: 'proposed' })
  })
})

describe('excluded information', () => {
  const exclude = async (informationId: number, change: Partial<typeof EXCLUSION> = {}) => {
    const { id } = await call('excludedInformation.add', { agencyId: office.agencyId, entry: { ...EXCLUSION, ...change } })
    await edit(informationId, { excludedInformationId: id })
  }

  it('never goes in: refused with its title, unless it is left out', async () => {
    await add('Renja')
    const secret = await add('Riwayat kesehatan')
    await exclude(secret)
    const input = { agencyId: office.agencyId, proposal: PROPOSAL, leftOut: [] }
    const refused = await attempt('dipEditions.propose', input)
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'dipEditions.excluded', details: { count: 1, titles: '"Riwayat kesehatan"', more: 0 } },
    })
    expect(await call('dipEditions.outlook', { agencyId: office.agencyId })).toMatchObject({ drafts: 2, excluded: 1 })
    const { id } = await propose({}, [secret])
    expect(await titlesOf(id)).toEqual(['Renja'])
  })

  it('excluded after the proposal stops the decision', async () => {
    const one = await add('Riwayat kesehatan')
    await add('Renja')
    await exclude(one, { scope: 'partial' })
    const ref = await propose()
    await call('excludedInformation.update', { id: 1, version: 1, entry: EXCLUSION })
    expect((await call('dipEditions.get', { id: ref.id })).blocked).toEqual([{ id: one, title: 'Riwayat kesehatan' }])
    expect(codeOf(await attempt('dipEditions.decide', { ...ref, decision: DECISION }))).toBe('dipEditions.excluded')
    expect(countOf(office.test, 'SELECT count(*) FROM dip_edition_entry')).toBe(0)
    expect(statuses()['Renja']).toBe('proposed')
  })

  it('goes in when only a part is excluded (Ps.50(2)-(3))', async () => {
    await exclude(await add('Kontrak'), { scope: 'partial' })
    expect((await decide(await propose())).entries).toBe(1)
  })
})

describe('a decision', () => {
  it('freezes the list in the order it is printed and makes its entries decided', async () => {
    await add('Profil', { category: 'anytime' })
    await add('Renja')
    await add('Peringatan bencana', { category: 'immediate' })
    await add('Sudah lama terbuka', { category: 'anytime' })
    const ref = await propose()
    expect(await decide(ref)).toMatchObject({ entries: 4, version: 2 })
    expect(await titlesOf(ref.id)).toEqual(['Renja', 'Peringatan bencana', 'Profil', 'Sudah lama terbuka'])
    expect(new Set(Object.values(statuses()))).toEqual(new Set(['decided']))
    expect(await call('dipEditions.list', { agencyId: office.agencyId })).toMatchObject({
      openProposalId: null,
      renewal: { state: 'fresh', dueOn: '2027-05-20' },
      editions: [{ status: 'decided', entries: 4, decreeNumber: DECISION.decreeNumber }],
    })
  })

  it('stays as it was when entries are edited, thrown away, deleted for ever and added', async () => {
    const one = await add('Renja')
    const two = await add('Profil')
    const ref = await propose()
    await decide(ref)
    const before = await call('dipEditions.entries', { id: ref.id, search: '', category: null, offset: 0, limit: 10 })
    await edit(one, { title: 'Renja baru', holderUnit: 'Unit lain' })
    await trash(two)
    const { version } = await call('publicInformation.get', { id: two })
    await call('publicInformation.purge', { agencyId: office.agencyId, entries: [{ id: two, version }] })
    await add('Tambahan')
    expect(await call('dipEditions.entries', { id: ref.id, search: '', category: null, offset: 0, limit: 10 })).toEqual(before)
    const found = await call('dipEditions.entries', { id: ref.id, search: 'renja', category: null, offset: 0, limit: 10 })
    expect(found.rows.map((row) => row.title)).toEqual(['Renja'])
  })

  it('is refused by the tables to anyone who would change it', async () => {
    await add('Renja')
    await decide(await propose())
    const db = new Database(office.test.databasePath)
    const doing = (sql: string) => () => db.prepare(sql).run()
    expect(doing("UPDATE dip_edition_entry SET content = '{}'")).toThrow('never changes')
    expect(doing('DELETE FROM dip_edition_entry')).toThrow('never taken back')
    expect(doing("INSERT INTO dip_edition_entry VALUES (1, 9, 9, '{}')")).toThrow('nothing is added')
    expect(doing("UPDATE dip_edition SET decree_number = 'lain'")).toThrow('never changes')
    expect(doing("UPDATE dip_edition SET status = 'proposed'")).toThrow('never changes')
    expect(doing('DELETE FROM dip_edition')).toThrow('never taken back')
    expect(doing("UPDATE dip_edition SET announced_on = '2026-11-21'")).not.toThrow()
    expect(doing("UPDATE dip_edition SET announced_on = '2026-11-22'")).toThrow('once')
    db.close()
  })

  it.each([
    ['a decree tomorrow', { decreeOn: day('2026-11-25') }, ['decision.decreeOn date.inFuture']],
    [
      'approval tomorrow',
      { approvedOn: day('2026-11-25') },
      ['decision.approvedOn date.inFuture', 'decision.approvedOn edition.approvedAfterDecree'],
    ],
    [
      'a decree before the proposal',
      { decreeOn: day('2026-11-09'), approvedOn: day('2026-11-10') },
      ['decision.decreeOn edition.beforeProposal', 'decision.approvedOn edition.approvedAfterDecree'],
    ],
    ['no approver', { approvedBy: ' ' }, ['decision.approvedBy text.required']],
    ['no number', { decreeNumber: '' }, ['decision.decreeNumber text.required']],
  ])('is refused at the field with %s', async (_name, change, problems) => {
    await add('Renja')
    const ref = await propose()
    const result = await attempt('dipEditions.decide', { ...ref, decision: { ...DECISION, ...change } })
    expect(problemsOf(result)).toEqual(problems)
    expect(statuses()).toEqual({ Renja: 'proposed' })
  })

  it('bears a number of its own in its year and follows the edition before it', async () => {
    await add('Renja')
    await decide(await propose())
    const ref = await propose()
    const same = await attempt('dipEditions.decide', { ...ref, decision: DECISION })
    expect(problemsOf(same)).toEqual(['decision.decreeNumber edition.decreeTaken'])
    const earlier = { ...DECISION, decreeNumber: '7', decreeOn: day('2026-11-12'), approvedOn: day('2026-11-12') }
    expect(problemsOf(await attempt('dipEditions.decide', { ...ref, decision: earlier }))).toEqual([
      'decision.decreeOn edition.beforePrevious',
    ])
  })

  it('is a legal act: no undo reaches behind it', async () => {
    const one = await add('Renja')
    await edit(one, { title: 'Renja 2026' })
    const ref = await propose()
    await edit(one, { title: 'Renja 2027' })
    expect((await call('history.next', { agencyId: office.agencyId })).undo).not.toBeNull()
    await decide(ref)
    const { undo, redo, blocked } = await call('history.next', { agencyId: office.agencyId })
    expect([undo, redo, blocked?.operation]).toEqual([null, null, 'dipEditions.decide'])
    const stepId = blocked?.id ?? 0
    expect(codeOf(await attempt('history.undo', { agencyId: office.agencyId, stepId }))).toBe('history.final')
  })

  it('made before the office had the app is recorded in one go, with its documents', async () => {
    await add('Renja')
    const later = await add('Belum ditetapkan')
    const proposal = { ...PROPOSAL, letterNumber: '', letterOn: null }
    const recorded = await call('dipEditions.recordDecided', {
      agencyId: office.agencyId,
      proposal,
      decision: { ...DECISION, decreeOn: day('2026-03-02'), approvedOn: day('2026-03-02') },
      leftOut: [later],
    })
    expect(recorded.entries).toBe(1)
    expect(statuses()).toEqual({ Renja: 'decided', 'Belum ditetapkan': 'draft' })
    expect((await call('dipEditions.list', { agencyId: office.agencyId })).renewal).toMatchObject({
      state: 'overdue',
      dueOn: '2026-09-02',
    })
  })

  it('leaves a line in the journal for every step, with the entries it moved', async () => {
    const one = await add('Renja')
    const ref = await propose()
    const { version } = await decide(ref)
    await call('dipEditions.announce', { id: ref.id, version, on: day('2026-11-21') })
    const lines = rowsOf<{ action: string; changes: string }>(
      office.test,
      "SELECT action, changes FROM journal WHERE entity = 'dipEdition' ORDER BY id",
    )
    expect(lines.map((line) => line.action)).toEqual(['propose', 'decide', 'announce'])
    expect(lines.map((line) => JSON.parse(line.changes) as object)).toMatchObject([
      { proposed: [one] },
      { decided: [one], entries: 1, decreeNumber: [null, DECISION.decreeNumber] },
      { announced: [one], on: '2026-11-21' },
    ])
  })
})

describe('the trash is no way around an edition (Ps.45(5)-(6))', () => {
  const restore = async (id: number) => {
    const { version } = await call('publicInformation.get', { id })
    await call('publicInformation.restore', { agencyId: office.agencyId, entries: [{ id, version }] })
  }

  it('what lay there when an edition was decided comes back a draft, not announced', async () => {
    const [kept, announced, proposed] = [
      await add('Tetap'),
      await add('Diumumkan'),
      await add('Diusulkan', { status: 'proposed' }),
    ]
    const withdrawn = await add('Ditarik', { status: 'withdrawn', withdrawalReason: 'Keliru' })
    await trash(proposed)
    const first = await decide(await propose())
    await call('dipEditions.announce', { id: first.id, version: first.version, on: day('2026-11-21') })
    await trash(announced)
    await trash(withdrawn)
    const before = (await call('publicInformation.get', { id: announced })).version
    await decide(await propose(), { decreeNumber: '189', decreeOn: day('2026-11-24'), approvedOn: day('2026-11-24') })
    expect(await call('publicInformation.get', { id: announced })).toMatchObject({ version: before + 1, publishedOn: null })
    for (const id of [announced, proposed, withdrawn]) await restore(id)
    expect(statuses()).toEqual({ Tetap: 'published', Diumumkan: 'draft', Diusulkan: 'draft', Ditarik: 'withdrawn' })
    const [line] = rowsOf<{ changes: string }>(
      office.test,
      "SELECT changes FROM journal WHERE action = 'decide' ORDER BY id DESC",
    )
    expect(JSON.parse(line?.changes ?? '')).toMatchObject({ unlisted: [announced] })
    expect((await call('publicInformation.get', { id: kept })).publishedOn).toBe('2026-11-21')
  })

  it('what is thrown away and given back under the same edition stays announced', async () => {
    const id = await add('Renja')
    const ref = await decide(await propose())
    await call('dipEditions.announce', { id: ref.id, version: ref.version, on: day('2026-11-21') })
    await trash(id)
    await restore(id)
    expect(statuses()).toEqual({ Renja: 'published' })
  })
})

describe('announcing', () => {
  it('leaves what was rewritten after the decree until an edition has it in its new words', async () => {
    const [, two, three] = [await add('Renja'), await add('Profil'), await add('Neraca')]
    const first = await decide(await propose())
    await edit(two, { title: 'Profil dan gaji' })
    await edit(three, { link: 'https://contoh.example/neraca.pdf', checklistCodes: ['B-d2'] })
    expect((await call('dipEditions.get', { id: first.id })).toAnnounce).toBe(2)
    const answer = await call('dipEditions.announce', { id: first.id, version: first.version, on: day('2026-11-21') })
    expect(answer).toMatchObject({ announced: 2, left: 1 })
    expect(statuses()).toEqual({ Renja: 'published', 'Profil dan gaji': 'decided', Neraca: 'published' })
    const later = { decreeNumber: '189', decreeOn: day('2026-11-24'), approvedOn: day('2026-11-24') }
    const second = await decide(await propose(), later)
    expect((await call('dipEditions.get', { id: second.id })).toAnnounce).toBe(1)
    await call('dipEditions.announce', { id: second.id, version: second.version, on: day('2026-11-24') })
    expect((await call('publicInformation.get', { id: two })).status).toBe('published')
  })

  it('leaves what a decree closed since, not what is only being tested or closes later', async () => {
    const [closed, tested, later] = [await add('Tertutup'), await add('Diuji'), await add('Nanti')]
    const ref = await decide(await propose())
    for (const [id, columns] of [
      [closed, "decree_number = 'SK-1', decree_on = '2026-11-21'"],
      [tested, "decree_number = ''"],
      [later, "decree_number = 'SK-2', decree_on = '2026-11-21', starts_on = '2026-11-25'"],
    ] as const) {
      const exclusion = excludeBySql(office.test, office.agencyId)
      runSql(office.test, `UPDATE excluded_information SET ${columns} WHERE id = ${exclusion}`)
      runSql(office.test, 'UPDATE public_information SET excluded_information_id = ? WHERE id = ?', exclusion, id)
    }
    expect((await call('dipEditions.get', { id: ref.id })).toAnnounce).toBe(2)
    const answer = await call('dipEditions.announce', { id: ref.id, version: ref.version, on: day('2026-11-24') })
    expect(answer).toMatchObject({ announced: 2, left: 1 })
    expect(statuses()).toEqual({ Tertutup: 'decided', Diuji: 'published', Nanti: 'published' })
  })

  it('publishes what is still decided, on its day, once, and counts what changed since', async () => {
    await add('Renja')
    const two = await add('Profil')
    const ref = await propose()
    const { version } = await decide(ref)
    await trash(two)
    expect((await call('dipEditions.get', { id: ref.id })).toAnnounce).toBe(1)
    const input = { id: ref.id, version, on: day('2026-11-23') }
    expect(problemsOf(await attempt('dipEditions.announce', { ...input, on: day('2026-11-19') }))).toEqual([
      'on edition.beforeDecree',
    ])
    expect(problemsOf(await attempt('dipEditions.announce', { ...input, on: day('2026-11-25') }))).toEqual(['on date.inFuture'])
    expect(await call('dipEditions.announce', input)).toMatchObject({ announced: 1, left: 1 })
    expect(rowsOf(office.test, "SELECT published_on FROM public_information WHERE title = 'Renja'")).toEqual([
      { published_on: '2026-11-23' },
    ])
    expect(codeOf(await attempt('dipEditions.announce', { ...input, version: version + 1 }))).toBe('dipEditions.alreadyAnnounced')
  })

  it('waits for the decision', async () => {
    await add('Renja')
    const ref = await propose()
    expect(codeOf(await attempt('dipEditions.announce', { ...ref, on: day('2026-11-23') }))).toBe('dipEditions.notDecided')
  })
})

describe('the difference to the edition before', () => {
  const difference = (kind: 'added' | 'changed' | 'removed' | 'excluded', editionId: number | null) =>
    call('dipEditions.difference', { agencyId: office.agencyId, editionId, kind, offset: 0, limit: 50 })

  it('tells added, changed by column, removed with why, and moved to the excluded information', async () => {
    const renja = await add('Renja')
    const gone = await add('Ditarik')
    const secret = await add('Dirahasiakan')
    const thrown = await add('Dibuang')
    const first = await propose()
    await decide(first)
    await edit(renja, { summary: 'Ringkasan baru' })
    await edit(gone, { status: 'withdrawn', withdrawalReason: 'Sudah tidak berlaku' })
    const { id: exclusion } = await call('excludedInformation.add', { agencyId: office.agencyId, entry: EXCLUSION })
    await edit(secret, { status: 'withdrawn', withdrawalReason: 'Dikecualikan', excludedInformationId: exclusion })
    await trash(thrown)
    await add('Baru')

    const outlook = await difference('added', null)
    expect(outlook).toMatchObject({ against: { id: first.id }, counts: { added: 1, changed: 1, removed: 2, excluded: 1 } })
    const second = await propose()
    await decide(second, { decreeNumber: '189', decreeOn: day('2026-11-24'), approvedOn: day('2026-11-24') })
    await call('publicInformation.restore', {
      agencyId: office.agencyId,
      entries: [{ id: thrown, version: (await call('publicInformation.get', { id: thrown })).version }],
    })

    expect((await difference('added', second.id)).rows.map((row) => row.title)).toEqual(['Baru'])
    expect((await difference('changed', second.id)).rows).toMatchObject([
      { title: 'Renja', changes: [{ field: 'summary', before: 'Rencana kerja dinas', after: 'Ringkasan baru' }] },
    ])
    expect((await difference('removed', second.id)).rows).toMatchObject([
      { title: 'Ditarik', departure: 'withdrawn', reason: 'Sudah tidak berlaku' },
      { title: 'Dibuang', departure: 'trashed' },
    ])
    expect((await difference('excluded', second.id)).rows).toMatchObject([{ title: 'Dirahasiakan', departure: 'excluded' }])
    expect(await difference('added', first.id)).toMatchObject({
      against: null,
      counts: { added: 4, changed: 0, removed: 0, excluded: 0 },
    })
  })

  it('of two offices in one file never mix', async () => {
    await add('Renja')
    await decide(await propose())
    const { PROFILE, OFFICIAL } = await import('../support/office.ts')
    const other = await call('office.createAgency', { profile: { ...PROFILE, shortCode: 'LAIN' }, officials: [OFFICIAL] })
    expect(await call('dipEditions.list', { agencyId: other.id })).toEqual({
      editions: [],
      renewal: { state: 'none' },
      openProposalId: null,
    })
    const counts = (
      await call('dipEditions.difference', { agencyId: other.id, editionId: null, kind: 'added', offset: 0, limit: 5 })
    ).counts
    expect(counts).toEqual({ added: 0, changed: 0, removed: 0, excluded: 0 })
    const foreign = { agencyId: other.id, editionId: 1, kind: 'added' as const, offset: 0, limit: 5 }
    expect(codeOf(await attempt('dipEditions.difference', foreign))).toBe('notFound')
  })
})
