// Publication of the DIP: only what was decided and is open leaves the office, without personal data, in seven files that agree.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { InputOf, PublicInformationInput } from '../../src-main/contract/index.ts'
import { workerRunner } from '../../src-main/jobs/worker-runner.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { pdfPages } from '../support/documents.ts'
import { setUpOffice } from '../support/office.ts'
import { codeOf, EXCLUSION, INFORMATION, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()

/** Statuses are set past the app, since only an edition decides (Perki KI 1/2021 Ps.45). */
function set(test: TestBackend, id: number, columns: Record<string, string | number | null>): void {
  const db = new Database(test.databasePath)
  const names = Object.keys(columns)
  db.prepare(`UPDATE public_information SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`).run(
    ...Object.values(columns),
    id,
  )
  db.close()
}

async function entry(status: string, change: Partial<PublicInformationInput> = {}, { test, agencyId } = office): Promise<number> {
  const { id } = await test.call('publicInformation.add', { agencyId, entry: { ...INFORMATION, ...change } })
  set(test, id, { status, withdrawal_reason: status === 'withdrawn' ? 'Tidak berlaku' : '' })
  return id
}
const check = (scope: 'decided' | 'published' = 'decided') =>
  office.test.call('publication.check', { agencyId: office.agencyId, scope })

function order(
  change: Partial<InputOf<'publication.publish'>> = {},
  { test, agencyId } = office,
): InputOf<'publication.publish'> {
  const folder = join(test.folder, 'situs')
  mkdirSync(folder, { recursive: true })
  return { agencyId, scope: 'decided', license: 'ccBy', paper: 'A4', folderToken: test.backend.files.keep(folder), ...change }
}
const publish = (change: Partial<InputOf<'publication.publish'>> = {}) =>
  office.test.attempt('publication.publish', order(change))
const FOLDER = 'DIP-DISKOMINFO-2026'
const written = (name: string) => readFileSync(join(office.test.folder, 'situs', FOLDER, name), 'utf8')

async function published(change: Partial<InputOf<'publication.publish'>> = {}) {
  const { jobId } = await office.test.call('publication.publish', order(change))
  const ended = await office.test.jobEnded(jobId)
  expect(ended.error).toBeUndefined()
  return office.test.call('publication.madeFiles', { jobId })
}
const titlesOf = (json: string) => (JSON.parse(json) as { informasi: { judul: string }[] }).informasi.map(({ judul }) => judul)

describe('what leaves the office', () => {
  it('is decided or published, never a draft, a proposal, a withdrawn entry or one in the trash', async () => {
    for (const status of ['draft', 'proposed', 'decided', 'published', 'withdrawn'])
      await entry(status, { title: `Status ${status}` })
    const trashed = await entry('published', { title: 'Di tempat sampah' })
    set(office.test, trashed, { trashed_at: '2026-11-01T00:00:00.000Z' })
    expect(await check()).toMatchObject({
      entries: 2,
      leftOut: { draft: 1, proposed: 1, decided: 0, withdrawn: 1, excluded: 0 },
      edition: null,
    })
    expect(await check('published')).toMatchObject({ entries: 1, leftOut: { decided: 1 } })
    await published()
    expect(titlesOf(written(`${FOLDER}.json`))).toEqual(['Status decided', 'Status published'])
    await published({ scope: 'published' })
    expect(titlesOf(written(`${FOLDER}.json`))).toEqual(['Status published'])
  })

  it('is never tied to a whole exclusion in force; a partial one goes out with a doubt, an opened or expired one freely', async () => {
    const { test, agencyId } = office
    const exclude = async (title: string, columns: Record<string, string>) => {
      const { id } = await test.call('excludedInformation.add', { agencyId, entry: { ...EXCLUSION, title } })
      const db = new Database(test.databasePath)
      for (const [name, value] of Object.entries(columns))
        db.prepare(`UPDATE excluded_information SET ${name} = ? WHERE id = ?`).run(value, id)
      db.close()
      return id
    }
    for (const [title, columns] of [
      ['seluruhnya', {}],
      ['sampai hari ini', { expires_on: '2026-11-24' }],
      ['sebagian', { scope: 'partial' }],
      ['sudah dibuka', { opened_on: '2026-10-01', opened_how: 'decision' }],
      ['habis', { expires_on: '2026-11-23' }],
    ] as const)
      set(test, await entry('published', { title }), { excluded_information_id: await exclude(`DIK ${title}`, columns) })
    const found = await check()
    expect(found).toMatchObject({ entries: 3, leftOut: { excluded: 2 } })
    expect(found.doubts).toContainEqual({ check: 'partlyExcluded', count: 1, entries: [{ id: 3, title: 'sebagian' }] })
    await published()
    expect(titlesOf(written(`${FOLDER}.json`))).toEqual(['sebagian', 'sudah dibuka', 'habis'])
    for (const name of readdirSync(join(test.folder, 'situs', FOLDER)).filter((one) => !/\.(xlsx|pdf)$/.test(one)))
      expect(written(name)).not.toContain('DIK')
  })

  it('is what an exclusion closes only from its decree and its first day on', async () => {
    const { test, agencyId } = office
    for (const [title, columns] of [
      ['sedang diuji', { decree_number: '', decree_on: null }],
      ['mulai besok', { starts_on: '2026-11-25' }],
      ['mulai hari ini', { starts_on: '2026-11-24' }],
      ['huruf a, 30 tahun lewat', { grounds: '["a"]', starts_on: '1996-11-23', decree_on: '1996-11-23' }],
    ] as const) {
      const { id } = await test.call('excludedInformation.add', { agencyId, entry: { ...EXCLUSION, title } })
      const db = new Database(test.databasePath)
      for (const [name, value] of Object.entries(columns))
        db.prepare(`UPDATE excluded_information SET ${name} = ? WHERE id = ?`).run(value, id)
      db.close()
      set(test, await entry('published', { title }), { excluded_information_id: id })
    }
    expect(await check()).toMatchObject({ entries: 3, leftOut: { excluded: 1 } })
    await published()
    expect(titlesOf(written(`${FOLDER}.json`))).toEqual(['sedang diuji', 'mulai besok', 'huruf a, 30 tahun lewat'])
  })

  it('is nothing when nothing has been decided, and then no file is written', async () => {
    await entry('draft')
    expect(codeOf(await publish())).toBe('publication.nothing')
    expect(existsSync(join(office.test.folder, 'situs', FOLDER))).toBe(false)
  })
})

describe('the check before a publication', () => {
  it('counts each doubt and names the entry to mend', async () => {
    const old = await entry('published', { title: 'Usang', holderUnit: '', retentionText: '', link: '' })
    set(office.test, old, { updated_on: '2026-05-23' })
    const bad = await entry('published', { title: 'Tautan', link: 'www.contoh.example' })
    set(office.test, bad, { updated_on: '2026-05-24' })
    const { doubts } = await check()
    expect(doubts.map(({ check: kind, count, entries }) => [kind, count, entries[0]?.id])).toEqual([
      ['badLink', 1, bad],
      ['outdated', 1, old],
      ['noEvidence', 1, old],
      ['noUnit', 1, old],
      ['noRetention', 1, old],
    ])
  })

  it('names what was rewritten since the decree in force, not what reads as it did or is in no edition', async () => {
    const { test, agencyId } = office
    const add = async (title: string) =>
      (await test.call('publicInformation.add', { agencyId, entry: { ...INFORMATION, title } })).id
    const [changed, same] = [await add('Lama'), await add('Tetap')]
    const proposal = { year: 2026, period: 'S2', letterNumber: '', letterOn: null, note: '' } as const
    const today = dateOnly('2026-11-24')
    const decision = { decreeNumber: '188', decreeOn: today, approvedBy: 'Sekretaris Daerah', approvedOn: today }
    await test.call('dipEditions.recordDecided', { agencyId, proposal, decision, leftOut: [] })
    await entry('published', { title: 'Dibuka putusan' })
    const patch = async (id: number, change: Partial<PublicInformationInput>) => {
      const { version } = await test.call('publicInformation.get', { id })
      await test.call('publicInformation.patch', { agencyId, entries: [{ id, version }], change })
    }
    await patch(same, { link: 'https://contoh.example/lain.pdf' })
    expect((await check()).doubts.filter((one) => one.check === 'changedSinceDecree')).toEqual([])
    await patch(changed, { title: 'Baru' })
    expect((await check()).doubts).toContainEqual({
      check: 'changedSinceDecree',
      count: 1,
      entries: [{ id: changed, title: 'Baru' }],
    })
  })

  it('stops at possible personal data until each value is declared official, and shows none of it', async () => {
    const phone = 'Hubungi 0812-3456-7890'
    const first = await entry('published', { title: 'Kontak', summary: `${phone} atau ppid@contoh.example` })
    await entry('decided', { title: 'Kontak lain', summary: '+62 812 3456 7890' })
    const found = await check()
    expect(JSON.stringify(found)).not.toMatch(/3456|ppid@/)
    expect(found.personal.map(({ kind, shown, count }) => [kind, shown, count])).toEqual([
      ['phone', '0812******90', 2],
      ['email', 'p***@contoh.example', 1],
    ])
    const refused = await publish()
    expect(refused).toMatchObject({ error: { code: 'publication.personalData', details: { count: 2 } } })
    for (const { entries } of found.personal) {
      const [{ id, version, at } = { id: 0, version: 0, at: 0 }] = entries
      await office.test.call('publication.declareContact', { id, version, at, reason: 'Nomor layanan kantor' })
    }
    const after = await check()
    expect(after.personal).toEqual([])
    expect(after.contacts.map(({ kind, shown, reason }) => [kind, shown, reason])).toEqual([
      ['phone', '0812******90', 'Nomor layanan kantor'],
      ['email', 'p***@contoh.example', 'Nomor layanan kantor'],
    ])
    expect(codeOf(await publish())).toBe('ok')
    const journal = rowsOf<{ changes: string }>(office.test, "SELECT changes FROM journal WHERE action = 'declareContact'")
    expect(journal).toHaveLength(2)
    expect(JSON.stringify(journal)).not.toMatch(/812|ppid@/)
    expect(first).toBe(1)
  })

  it('asks again when a declaration is withdrawn, and for another number in the same entry', async () => {
    const id = await entry('published', { summary: 'Telepon (022) 1234567' })
    const declared = await office.test.call('publication.declareContact', { id, version: 1, at: 0, reason: 'Resmi' })
    expect((await check()).personal).toEqual([])
    const change = { ...INFORMATION, status: 'published' as const, summary: 'Telepon (022) 7654321 dan (022) 1234567' }
    await office.test.call('publicInformation.update', { id, version: 1, entry: change })
    expect((await check()).personal.map(({ shown }) => shown)).toEqual(['0227****21'])
    await office.test.call('publication.withdrawContact', { id: declared.id })
    expect((await check()).personal).toHaveLength(2)
    expect(codeOf(await office.test.attempt('publication.withdrawContact', { id: declared.id }))).toBe('notFound')
    expect(codeOf(await office.test.attempt('publication.declareContact', { id, version: 1, at: 0, reason: 'Lama' }))).toBe(
      'conflict',
    )
  })
})

describe('the files', () => {
  it('are seven, named by kind, code and year, in a folder of their own, and journaled', async () => {
    await entry('published')
    const made = await published()
    expect(made).toMatchObject({ folder: FOLDER, entries: 1 })
    expect(made.files.map(({ name }) => name)).toEqual([
      `${FOLDER}.html`,
      `${FOLDER}.xlsx`,
      `${FOLDER}.pdf`,
      `${FOLDER}.csv`,
      `${FOLDER}.json`,
      'dip.schema.json',
      'dcat.jsonld',
    ])
    expect(readdirSync(join(office.test.folder, 'situs', FOLDER)).sort()).toEqual(made.files.map(({ name }) => name).sort())
    expect(made.files.every(({ size }) => size > 0)).toBe(true)
    const [row] = rowsOf<{ changes: string }>(office.test, "SELECT changes FROM journal WHERE action = 'publish'")
    expect(JSON.parse(row?.changes ?? '')).toEqual({ scope: 'decided', license: 'ccBy', entries: 1 })
    const text = pdfPages(join(office.test.folder, 'situs', FOLDER, `${FOLDER}.pdf`)).join('')
    expect(text).toContain('DAFTAR INFORMASI PUBLIK')
    expect(text).toContain('Rencana Kerja Tahunan')
    expect(text).toContain('Siti Contoh')
  })

  it('of an earlier publication are replaced, and no part file stays', async () => {
    const id = await entry('published', { title: 'Judul lawas' })
    await published()
    set(office.test, id, { title: 'Judul anyar' })
    await published()
    expect(written(`${FOLDER}.csv`)).toContain('Judul anyar')
    expect(written(`${FOLDER}.html`)).not.toContain('Judul lawas')
    expect(readdirSync(join(office.test.folder, 'situs', FOLDER)).filter((name) => name.includes('.part'))).toEqual([])
  })
})

describe('a publication in a worker', () => {
  it('is cancelled with no file left behind, and made again afterwards', async () => {
    const entryOf = new URL('../../src-main/jobs/worker-entry.ts', import.meta.url)
    const test = await openTestBackend({ runJob: workerRunner((options) => new Worker(entryOf, options)) })
    try {
      const agencyId = await setUpOffice(test)
      const there = { test, agencyId }
      const id = await entry('published', {}, there)
      const db = new Database(test.databasePath)
      db.exec(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)
        INSERT INTO public_information (agency_id, category, title, updated_on, status, position)
        SELECT agency_id, category, title || ' ' || i, updated_on, status, i FROM public_information, n WHERE id = ${id}`)
      db.close()
      const steps = new Set<string>()
      const { jobId } = await test.call('publication.publish', order({}, there))
      test.backend.subscribe((event) => {
        if (event.type !== 'job') return
        steps.add(event.job.step)
        if (event.job.step === 'pdf') void test.call('jobs.cancel', { jobId })
      })
      expect((await test.jobEnded(jobId)).state).toBe('cancelled')
      expect([...steps]).toEqual(expect.arrayContaining(['xlsx', 'pdf']))
      expect(readdirSync(join(test.folder, 'situs'))).toEqual([])
    } finally {
      await test.close()
    }
  })
})
