// Evidence of the DIP: files by name, type and size; whether they are whole; links that cannot be right or stand twice.
import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { PublicInformationInput } from '../../src-main/contract/index.ts'
import { setUpOffice } from '../support/office.ts'
import { chosenFile, codeOf, INFORMATION, registerRequest, useOffice } from './fixtures.ts'

const office = useOffice()
const ALL = { search: '', offset: 0, limit: 50 }

const add = async (change: Partial<PublicInformationInput> = {}) =>
  (await office.test.call('publicInformation.add', { agencyId: office.agencyId, entry: { ...INFORMATION, ...change } })).id
const attach = (id: number, version: number, name: string, content: string) =>
  office.test.call('publicInformation.attachFile', { id, version, token: chosenFile(office.test, name, content) })
const listed = <K extends 'evidence.files' | 'evidence.without' | 'evidence.faulty' | 'evidence.duplicates'>(
  operation: K,
  search = '',
) => office.test.call(operation, { agencyId: office.agencyId, ...ALL, search } as never)
const summary = () => office.test.call('evidence.summary', { agencyId: office.agencyId })

async function verified() {
  const { jobId } = await office.test.call('evidence.verify', { agencyId: office.agencyId })
  expect((await office.test.jobEnded(jobId)).state).toBe('done')
  return office.test.call('evidence.verified', { jobId })
}
function change(sql: string, ...values: unknown[]): void {
  const db = new Database(office.test.databasePath)
  db.prepare(sql).run(...values)
  db.close()
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('the list of files', () => {
  it('shows name, type by the bytes, size, entry and when it was attached; trashed entries are left out', async () => {
    const id = await add({ title: 'Renja', link: '' })
    await attach(id, 1, 'Renja 2026.pdf', '%PDF-1.7 isi')
    const gone = await add({ title: 'Dibuang' })
    await attach(gone, 1, 'buang.txt', 'teks')
    change('UPDATE public_information SET trashed_at = ? WHERE id = ?', '2026-11-01T00:00:00.000Z', gone)
    expect(await listed('evidence.files')).toEqual({
      rows: [
        {
          id,
          title: 'Renja',
          fileName: 'Renja 2026.pdf',
          mime: 'application/pdf',
          size: 12,
          addedAt: '2026-11-24T03:00:00.000Z',
        },
      ],
      total: 1,
    })
    expect(await listed('evidence.files', 'renja 2026')).toMatchObject({ total: 1 })
    expect(await listed('evidence.files', '100%')).toMatchObject({ total: 0 })
  })

  it('counts a content once in bytes, however many entries hold it, and what has no evidence', async () => {
    const [one, two] = [await add({ link: '' }), await add()]
    await attach(one, 1, 'a.txt', 'sama')
    await attach(two, 1, 'b.txt', 'sama')
    const bare = await add({ title: 'Tanpa bukti', link: '' })
    expect(await summary()).toMatchObject({ entries: 3, files: 2, bytes: 4, withoutEvidence: 1, links: 1 })
    expect(await listed('evidence.without')).toEqual({ rows: [{ id: bare, title: 'Tanpa bukti' }], total: 1 })
  })
})

describe('links', () => {
  it('that cannot be right are listed with their fault and the certain mend, which the list then takes', async () => {
    const id = await add({ title: 'Salah', link: 'www.contoh.example/a b' })
    await add({ link: 'https://contoh.example/ok' })
    const faulty = await listed('evidence.faulty')
    expect(faulty).toEqual({
      rows: [
        {
          id,
          version: 1,
          title: 'Salah',
          link: 'www.contoh.example/a b',
          faults: ['scheme', 'space'],
          mended: 'https://www.contoh.example/a%20b',
        },
      ],
      total: 1,
    })
    const entries = [{ id, version: 1 }]
    const patch = { agencyId: office.agencyId, entries, change: { link: 'https://www.contoh.example/a%20b' } }
    expect(codeOf(await office.test.attempt('publicInformation.patch', patch))).toBe('ok')
    expect(await summary()).toMatchObject({ faultyLinks: 0 })
  })

  it('of one page under several entries are one group', async () => {
    const ids = [await add({ link: 'https://contoh.example/x/' }), await add({ link: 'http://www.contoh.example/x' })]
    await add({ link: 'https://contoh.example/y' })
    expect(await summary()).toMatchObject({ duplicateLinks: 2 })
    expect(await listed('evidence.duplicates')).toMatchObject({
      total: 1,
      rows: [{ link: 'https://contoh.example/x/', count: 2, entries: ids.map((id) => ({ id })) }],
    })
  })
})

describe('the check of stored files', () => {
  it('of an empty register and of sound files finds nothing', async () => {
    expect(await verified()).toEqual({ checked: 0, bytes: 0, damaged: [], orphans: { count: 0, bytes: 0 }, misnamed: [] })
    await attach(await add(), 1, 'a.txt', 'isi')
    expect(await verified()).toMatchObject({ checked: 1, bytes: 3, damaged: [], misnamed: [] })
  })

  it('names a content that changed, with the entries and the cases that hold it', async () => {
    const id = await add({ title: 'Renja' })
    await attach(id, 1, 'a.txt', 'isi asli')
    const request = await registerRequest(office)
    const token = chosenFile(office.test, 'ktp.txt', 'isi asli')
    await office.test.call('attachments.add', { entity: 'request', entityId: request.id, kind: 'identityCard', token })
    await attach(await add({ title: 'Utuh' }), 1, 'b.txt', 'utuh')
    change('UPDATE stored_file SET content = ? WHERE sha256 = ?', Buffer.from('isi lain'), sha256('isi asli'))
    const { damaged, checked } = await verified()
    expect(checked).toBe(2)
    expect(damaged).toEqual([
      {
        sha256: sha256('isi asli'),
        size: 8,
        holders: [
          { entity: 'publicInformation', id, label: 'Renja' },
          { entity: 'request', id: request.id, label: 'identityCard' },
        ],
      },
    ])
  })

  it('names no entry and no case of another office', async () => {
    const { test, agencyId } = office
    await attach(await add({ title: 'Milik sendiri' }), 1, 'a.pdf', 'isi bersama')
    const other = { test, agencyId: await setUpOffice(test, { shortCode: 'LAIN' }) }
    const foreign = await test.call('publicInformation.add', {
      agencyId: other.agencyId,
      entry: { ...INFORMATION, title: 'Milik kantor lain' },
    })
    await attach(foreign.id, 1, 'lain.pdf', 'isi bersama')
    const request = await registerRequest(other)
    const token = chosenFile(test, 'ktp.txt', 'isi bersama')
    await test.call('attachments.add', { entity: 'request', entityId: request.id, kind: 'identityCard', token })
    expect((await verified()).misnamed.map(({ title }) => title)).toEqual(['Milik sendiri'])
    change('UPDATE stored_file SET content = ?', Buffer.from('isi lain sama'))
    expect((await verified()).damaged.map(({ holders }) => holders.map(({ label }) => label))).toEqual([['Milik sendiri']])
    change('UPDATE public_information SET file_sha256 = NULL WHERE agency_id = ?', agencyId)
    expect((await verified()).damaged).toMatchObject([{ holders: [] }])
  })

  it('counts what nothing refers to; a file that undo would bring back is no orphan', async () => {
    const id = await add()
    await attach(id, 1, 'a.txt', 'lama')
    const text = 'yatim'
    change('INSERT INTO stored_file VALUES (?, 5, ?, ?)', sha256(text), 'text/plain', Buffer.from(text))
    expect((await verified()).orphans).toEqual({ count: 1, bytes: 5 })
  })

  it('tells a file whose name says another kind than its content', async () => {
    const id = await add({ title: 'Renja' })
    await attach(id, 1, 'renja.pdf', '<html>halaman masuk</html>')
    expect((await verified()).misnamed).toEqual([{ id, title: 'Renja', fileName: 'renja.pdf', mime: 'text/plain' }])
  })
})
