// The daily work of an office whose register is encrypted: everything is as it is without encryption.
import { importFile } from '../support/imports.ts'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ReportForm } from '../../src-main/contract/index.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { pdfPages } from '../support/documents.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'
import { encrypt } from './encrypted-office.ts'
import { chosenFile, OBJECTION_FORM, rowsOf } from './fixtures.ts'

const SCAN = '%PDF-1.7 pindaian KTP percobaan'
const LETTER = { letterOn: REQUEST_FORM.receivedOn, signatoryId: null, withTitles: null, addressee: '', copies: [] }
let test: TestBackend
let agencyId: number
let requestId: number

beforeAll(async () => {
  test = await openTestBackend()
  agencyId = await setUpOffice(test)
  await encrypt(test)
  requestId = (await test.call('requests.register', { agencyId, form: REQUEST_FORM })).id
})
afterAll(async () => {
  expect(test.faults).toEqual([])
  await test.close()
})

async function done(started: { readonly jobId: string }): Promise<string> {
  expect(await test.jobEnded(started.jobId)).toMatchObject({ state: 'done' })
  return started.jobId
}
const into = (name: string) => {
  const path = join(test.folder, name)
  return { path, token: test.backend.files.keep(path) }
}

it('an applicant is recognised by the same NIK, masked on screen, and corrected without touching what was not typed', async () => {
  const { id } = await test.call('requests.register', { agencyId, form: { ...REQUEST_FORM, applicantName: 'B. Percobaan' } })
  expect(await test.call('requests.ofApplicant', { id })).toMatchObject([{ id: requestId }])
  expect(await test.call('requests.suggestApplicants', { agencyId, typed: 'budi' })).toMatchObject([
    { nationalId: '3273********0001' },
  ])
  const seen = await test.call('requests.get', { id })
  expect(seen).toMatchObject({ nationalId: '3273********0001', nationalIdWarnings: [] })
  const form = { ...REQUEST_FORM, applicantName: 'B. Percobaan', nationalId: seen.nationalId, address: 'Jalan Baru 7' }
  await test.call('requests.update', { id, version: 1, form })
  expect(await test.call('requests.revealIdentity', { id, reason: 'Mencocokkan' })).toMatchObject({
    nationalId: REQUEST_FORM.nationalId,
    address: 'Jalan Baru 7',
  })
})

it('a letter carries the address, is printed, and lies sealed', async () => {
  const { id } = await test.call('letters.issue', {
    ...LETTER,
    kind: 'receipt',
    entityId: requestId,
    opening: null,
    closing: null,
  })
  const { path, token } = into('surat.pdf')
  await done(await test.call('letters.write', { id, format: 'pdf', paper: 'A4', token }))
  expect(pdfPages(path).join()).toContain(REQUEST_FORM.address)
  expect(JSON.stringify(rowsOf(test, 'SELECT document FROM letter'))).not.toContain(REQUEST_FORM.address)
})

it('an objection takes over and keeps the contacts of the applicant', async () => {
  const form = { ...OBJECTION_FORM, requestId, grounds: ['a' as const], address: REQUEST_FORM.address, phone: '081298765432' }
  const { id } = await test.call('objections.register', { agencyId, form })
  const raw = rowsOf<{ phone: string }>(test, 'SELECT phone FROM objection WHERE id = ?', id)
  expect(raw[0]?.phone).toMatch(/^ppid1t\./)
  expect(JSON.stringify(await test.call('objections.get', { id }))).not.toContain('ppid1t')
})

it('a scan is stored sealed under the checksum of its content, comes out whole, and the check of evidence finds it whole', async () => {
  await test.call('attachments.add', {
    entity: 'request',
    entityId: requestId,
    kind: 'identityCard',
    token: chosenFile(test, 'ktp.pdf', SCAN),
  })
  const [scan] = await test.call('attachments.list', { entity: 'request', entityId: requestId })
  expect(scan).toMatchObject({ size: SCAN.length })
  const { path, token } = into('keluar.pdf')
  await test.call('attachments.copyOut', { id: scan?.id ?? 0, token, toShow: true })
  expect(readFileSync(path, 'utf8')).toBe(SCAN)
  const jobId = await done(await test.call('evidence.verify', { agencyId }))
  expect(await test.call('evidence.verified', { jobId })).toMatchObject({ damaged: [] })
})

it('a file is imported with its NIKs, and its rows lie sealed', async () => {
  const file = fileURLToPath(new URL('../../resources/samples/register-sumedang-2022.xlsx', import.meta.url))
  const token = test.backend.files.keep(file)
  await importFile(test, { agencyId, kind: 'request', token })
  const open = rowsOf(
    test,
    "SELECT id FROM request WHERE (national_id || address || phone || email) <> '' AND national_id || address || phone || email NOT LIKE 'ppid1t.%'",
  )
  expect(open).toEqual([])
})

it('the annual report and the register book are drawn, the book with the whole identity where the law wants it', async () => {
  const folder = join(test.folder, 'laporan')
  mkdirSync(folder)
  const order = {
    agencyId,
    year: 2026,
    forms: ['full' as ReportForm],
    formats: ['pdf' as const],
    nameSuffix: '',
    paper: 'A4' as const,
  }
  await done(await test.call('annualReport.make', { ...order, folderToken: test.backend.files.keep(folder) }))
  const [report = ''] = readdirSync(folder)
  const text = execFileSync('pdftotext', [join(folder, report), '-'], { encoding: 'utf8' })
  expect(text).not.toMatch(/ppid1[tdc]\./)
  expect(text).not.toContain(REQUEST_FORM.nationalId)

  const { path, token: saveToken } = into('buku.pdf')
  const question = { agencyId, from: REQUEST_FORM.receivedOn, to: REQUEST_FORM.receivedOn, mode: 'article32' as const }
  const book = { ...question, profile: 'internal' as const, format: 'pdf' as const, paper: 'F4' as const, saveToken }
  await done(await test.call('requests.exportBook', book))
  expect(pdfPages(path).join().replace(/\s/g, '')).toContain(REQUEST_FORM.nationalId)
})

it('what was tampered with is refused by name, and the rest of the register still answers', async () => {
  const { id } = await test.call('requests.register', { agencyId, form: { ...REQUEST_FORM, applicantName: 'Sari Percobaan' } })
  const db = new Database(test.databasePath)
  db.prepare("UPDATE request SET phone = substr(phone, 1, length(phone) - 6) || 'AAAAAA' WHERE id = ?").run(id)
  db.close()
  expect(await test.attempt('requests.revealIdentity', { id, reason: 'Mencocokkan' })).toMatchObject({
    error: { code: 'identity.damaged' },
  })
  expect(await test.call('requests.revealIdentity', { id: requestId, reason: 'Mencocokkan' })).toMatchObject({
    phone: REQUEST_FORM.phone,
  })
})
