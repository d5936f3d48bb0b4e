// Retention and erasure of personal data, on a real register: what goes, what stays, and that nothing of it is left behind.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import type { RetentionSetting } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { openTestBackend } from '../support/backend.ts'
import { encrypt } from './encrypted-office.ts'
import { officePart } from '../support/documents.ts'
import {
  ANSWER,
  chosenFile,
  codeOf,
  countOf,
  DECISION,
  OBJECTION_FORM,
  problemsOf,
  registerRequest,
  rowsOf,
  useOffice,
} from './fixtures.ts'

const office = useOffice()
const SETTING: RetentionSetting = {
  identityYears: 2,
  scansYears: 1,
  basis: 'Keputusan Kepala Dinas Nomor 1 Tahun 2026 tentang JRA',
}
/** Identities planted in a case; none of them may be found afterwards. */
const PLANTED = {
  nationalId: '3273014107880007',
  address: 'Jalan Penanda Rahasia Nomor 77',
  phone: '081200099977',
  email: 'penanda.rahasia@contoh.example',
}
const SCAN = '%PDF-1.4 pindaian KTP penanda 3273014107880007'

const set = (setting: RetentionSetting = SETTING, version = 0) =>
  office.test.attempt('privacy.saveSetting', { agencyId: office.agencyId, version, setting })
const preview = () => office.test.call('privacy.preview', { agencyId: office.agencyId })
const erase = (confirmed = 1) =>
  office.test.attempt('privacy.erase', {
    agencyId: office.agencyId,
    confirmed,
    number: 'BA-1/2029',
    backupsUntil: dateOnly('2030-01-01'),
  })
const later = (day: string) => office.test.setNow(`${day}T03:00:00.000Z`)
const detail = (id: number) => office.test.call('requests.get', { id })

/** A finished request with the planted identity, a letter that prints it and a scan. */
async function finishedCase(change: Parameters<typeof registerRequest>[1] = {}): Promise<number> {
  const { test } = office
  const { id } = await registerRequest(office, { ...PLANTED, ...change })
  const token = chosenFile(test, 'ktp.pdf', SCAN)
  await test.call('attachments.add', { entity: 'request', entityId: id, kind: 'identityCard', token })
  await test.call('letters.issue', {
    kind: 'receipt',
    entityId: id,
    letterOn: dateOnly('2026-11-24'),
    signatoryId: null,
    withTitles: null,
    addressee: '',
    opening: null,
    closing: null,
    copies: [],
  })
  await test.call('requests.decide', { id, version: 1, decision: DECISION })
  await test.call('requests.takeStep', { id, version: 2, taken: { step: 'finish', on: dateOnly('2026-11-24') } })
  return id
}

describe('retention of an office', () => {
  it('is off until the office sets it, so that nothing is ever due by itself', async () => {
    await finishedCase()
    later('2060-01-04')
    expect(await preview()).toMatchObject({ due: 0, cases: [] })
    expect(codeOf(await erase())).toBe('privacy.nothingDue')
  })

  it('needs the decision it rests on (UU 43/2009), and whole years', async () => {
    expect(problemsOf(await set({ ...SETTING, basis: ' ' }))).toEqual(['setting.basis retention.basisRequired'])
    expect(problemsOf(await set({ ...SETTING, identityYears: 0 }))).toEqual(['setting.identityYears retention.years'])
    expect(codeOf(await set({ identityYears: null, scansYears: null, basis: '' }))).toBe('ok')
  })

  it('is kept by its version and journaled', async () => {
    expect(codeOf(await set())).toBe('ok')
    expect(codeOf(await set())).toBe('conflict')
    expect(codeOf(await set({ ...SETTING, scansYears: null }, 1))).toBe('ok')
    expect(countOf(office.test, "SELECT count(*) FROM journal WHERE action = 'setRetention'")).toBe(2)
  })
})

describe('what is due', () => {
  beforeEach(async () => {
    await set()
  })

  it('is first the scan, then the identity, each on the day after its years', async () => {
    const id = await finishedCase()
    later('2027-11-23')
    expect((await preview()).due).toBe(0)
    later('2027-11-24')
    expect((await preview()).cases).toMatchObject([{ id, entity: 'request', what: 'scans', closedOn: '2026-11-24' }])
    later('2028-11-24')
    expect((await preview()).cases).toMatchObject([{ id, what: 'identity', dueOn: '2028-11-24' }])
  })

  it('is never a case that still runs', async () => {
    await registerRequest(office, PLANTED)
    later('2035-01-05')
    expect((await preview()).due).toBe(0)
  })

  it('is never a case whose objection was not answered or carried out', async () => {
    const requestId = await finishedCase()
    const { test, agencyId } = office
    const { id } = await test.call('objections.register', { agencyId, form: { ...OBJECTION_FORM, requestId } })
    later('2035-01-05')
    expect((await preview()).due).toBe(0)
    await test.call('objections.answer', { id, version: 1, answer: { ...ANSWER, outcome: 'rejected' } })
    expect((await preview()).cases).toMatchObject([{ id: requestId, what: 'identity' }])
  })
})

describe('erasing', () => {
  beforeEach(async () => {
    await set()
  })

  it('takes only the number of cases that was shown and agreed to', async () => {
    await finishedCase()
    later('2028-11-24')
    expect(codeOf(await erase(2))).toBe('privacy.notTheSame')
    expect(codeOf(await erase(1))).toBe('ok')
    expect(codeOf(await erase(1))).toBe('privacy.nothingDue')
  })

  it('empties the identity and says when; name, number and decision stay; nothing can be revealed', async () => {
    const id = await finishedCase()
    later('2028-11-24')
    await erase()
    expect(await detail(id)).toMatchObject({
      applicantName: 'Budi Percobaan',
      outcome: 'grantedFully',
      nationalId: '',
      address: '',
      phone: '',
      email: '',
      identityErasedOn: '2028-11-24',
    })
    expect(codeOf(await office.test.attempt('requests.revealIdentity', { id, reason: 'Mengirim surat' }))).toBe('privacy.erased')
  })

  it('takes it out of free text, of the full-text index and of issued letters, which keep number and words', async () => {
    const id = await finishedCase({ purpose: `Balasan ke ${PLANTED.email}`, notes: 'NIK 3273 0141 0788 0007' })
    later('2028-11-24')
    await erase()
    expect(await detail(id)).toMatchObject({ purpose: 'Balasan ke [dihapus]', notes: 'NIK [dihapus]' })
    const [letter] = rowsOf<{ document: string; number: string; redacted_on: string }>(office.test, 'SELECT * FROM letter')
    expect(letter).toMatchObject({ number: '001/PIP/DISKOMINFO/XI/2026', redacted_on: '2028-11-24' })
    expect(letter?.document).toContain('[dihapus]')
    expect(letter?.document).toContain('Budi Percobaan')
    expect(countOf(office.test, 'SELECT count(*) FROM request_fts WHERE request_fts MATCH ?', '"penanda rahasia"')).toBe(0)
  })

  it('also reaches a case of a year whose report is final: no number of it changes', async () => {
    const id = await finishedCase({ purpose: `Balasan ke ${PLANTED.email}` })
    const db = new Database(office.test.databasePath)
    db.exec(`INSERT INTO year_lock (agency_id, year, locked_at) VALUES (${office.agencyId}, 2026, '2027-01-20T03:00:00.000Z')`)
    db.close()
    later('2028-11-24')
    expect(codeOf(await erase())).toBe('ok')
    expect(await detail(id)).toMatchObject({ purpose: 'Balasan ke [dihapus]', nationalId: '' })
  })

  it('works alike in a register whose identities are encrypted', async () => {
    const id = await finishedCase({ purpose: `Balasan ke ${PLANTED.email}` })
    await encrypt(office.test)
    later('2028-11-24')
    expect(codeOf(await erase())).toBe('ok')
    expect(await detail(id)).toMatchObject({ purpose: 'Balasan ke [dihapus]', nationalId: '', identityErasedOn: '2028-11-24' })
    const [letter] = (await office.test.call('letters.ofCase', { entity: 'request', entityId: id })).issued
    const { document } = await office.test.call('letters.get', { id: letter?.id ?? 0 })
    expect(JSON.stringify(document)).toContain('[dihapus]')
    expect(countOf(office.test, 'SELECT count(*) FROM stored_file')).toBe(0)
  })

  it('removes scans alone while the identity is still kept', async () => {
    const id = await finishedCase()
    later('2027-11-24')
    await erase()
    expect(await detail(id)).toMatchObject({ nationalId: '3273********0007', identityErasedOn: null })
    expect(countOf(office.test, 'SELECT count(*) FROM attachment')).toBe(0)
    expect(countOf(office.test, 'SELECT count(*) FROM stored_file')).toBe(0)
  })

  it('keeps the content of a scan that another case still holds', async () => {
    await finishedCase()
    const { id } = await registerRequest(office)
    const token = chosenFile(office.test, 'sama.pdf', SCAN)
    await office.test.call('attachments.add', { entity: 'request', entityId: id, kind: 'identityCard', token })
    later('2028-11-24')
    await erase()
    expect(countOf(office.test, 'SELECT count(*) FROM attachment')).toBe(1)
    expect(countOf(office.test, 'SELECT count(*) FROM stored_file')).toBe(1)
  })

  it('also takes the contacts of an objection and its proxy, alone or with its request', async () => {
    const { test, agencyId } = office
    const form = { ...OBJECTION_FORM, address: PLANTED.address, proxyName: 'Kuasa Contoh', proxyPhone: PLANTED.phone }
    const { id } = await test.call('objections.register', { agencyId, form })
    await test.call('objections.answer', { id, version: 1, answer: { ...ANSWER, outcome: 'rejected' } })
    later('2035-01-05')
    expect((await preview()).cases).toMatchObject([{ entity: 'objection', id }])
    expect(codeOf(await erase())).toBe('ok')
    const after = { address: '', phone: '', proxyName: 'Kuasa Contoh', proxyPhone: '', identityErasedOn: '2035-01-05' }
    expect(await test.call('objections.get', { id })).toMatchObject(after)
    expect(codeOf(await test.attempt('objections.revealContacts', { id, reason: 'Mengirim surat' }))).toBe('privacy.erased')
  })

  it('leaves no image of it in the steps that undo knows, and nothing of it in the journal', async () => {
    const id = await finishedCase()
    const [attached] = await office.test.call('attachments.list', { entity: 'request', entityId: id })
    if (attached === undefined) throw new Error('no scan')
    await office.test.call('attachments.remove', { id: attached.id })
    expect(countOf(office.test, "SELECT count(*) FROM step_change WHERE before LIKE '%3273014107880007%'")).toBeGreaterThan(0)
    later('2028-11-24')
    await erase()
    for (const planted of Object.values(PLANTED))
      expect(
        countOf(office.test, 'SELECT count(*) FROM step_change WHERE instr(before, ?) OR instr(after, ?)', planted, planted),
      ).toBe(0)
    expect(countOf(office.test, "SELECT count(*) FROM step_change WHERE table_name = 'attachment' AND before IS NOT NULL")).toBe(
      0,
    )
    expect(countOf(office.test, 'SELECT count(*) FROM stored_file')).toBe(0)
    expect(countOf(office.test, 'SELECT count(*) FROM step WHERE final = 1 AND operation = ?', 'privacy.erase')).toBe(1)
    const journal = JSON.stringify(rowsOf(office.test, 'SELECT * FROM journal'))
    for (const planted of Object.values(PLANTED)) expect(journal).not.toContain(planted)
  })

  it('leaves not a byte of it in the register file once the app is closed', async () => {
    const { databasePath } = office.test
    await finishedCase({ purpose: `Balasan ke ${PLANTED.email}` })
    expect(holds(databasePath, Object.values(PLANTED))).toEqual(Object.values(PLANTED))
    later('2028-11-24')
    expect(codeOf(await erase())).toBe('ok')
    await office.test.backend.close()
    expect(holds(databasePath, [...Object.values(PLANTED), SCAN])).toEqual([])
    Object.assign(office.test, await openTestBackend({ databasePath }))
  })
})

/** Which of the values lie in the register file or its log of pages, byte for byte. */
function holds(databasePath: string, values: readonly string[]): string[] {
  const files = [databasePath, `${databasePath}-wal`].filter(existsSync).map((path) => readFileSync(path))
  return values.filter((value) => files.some((bytes) => bytes.includes(value)))
}

describe('an issued letter', () => {
  it('still never changes outside a run of erasure, nor in anything but its words', async () => {
    await finishedCase()
    await set()
    later('2028-11-24')
    await erase()
    const db = new Database(office.test.databasePath)
    const refused = (statement: string) => expect(() => db.exec(statement)).toThrow('an issued letter never changes')
    refused("UPDATE letter SET document = '{}', redacted_on = '2028-11-25'")
    refused("UPDATE letter SET document = '{}', redacted_on = NULL")
    refused("UPDATE letter SET number = '9'")
    refused("UPDATE letter SET letter_on = '2020-01-01', redacted_on = '2028-11-24'")
    db.close()
  })
})

describe('the minutes', () => {
  it('name numbers and counts only, are kept, and come out as PDF and Word', async () => {
    await finishedCase()
    await set()
    later('2028-11-24')
    await erase()
    const [run] = await office.test.call('privacy.runs', { agencyId: office.agencyId })
    expect(run).toMatchObject({ number: 'BA-1/2029', ranOn: '2028-11-24' })
    expect(run?.counts).toEqual({ cases: 1, requests: 1, objections: 0, letters: 1, scans: 1, contents: 1 })
    for (const format of ['pdf', 'docx'] as const) {
      const path = join(office.test.folder, `ba.${format}`)
      const token = office.test.backend.files.keep(path)
      const { jobId } = await office.test.call('privacy.writeMinutes', { id: run?.id ?? 0, format, paper: 'A4', token })
      expect((await office.test.jobEnded(jobId)).state).toBe('done')
    }
    const text = officePart(join(office.test.folder, 'ba.docx'), 'word/document.xml')
    expect(text).toContain('001/PIP/DISKOMINFO/XI/2026')
    expect(text).toContain('Keputusan Kepala Dinas Nomor 1 Tahun 2026')
    for (const named of ['Budi', 'Percobaan', ...Object.values(PLANTED)]) expect(text).not.toContain(named)
  })
})
