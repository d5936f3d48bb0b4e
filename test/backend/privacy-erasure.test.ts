// Retention and erasure of personal data, on a real register: what goes, what stays, and that nothing of it is left behind.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import type { RetentionSetting } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { openNotes } from '../../src-main/platform/backup-notes.ts'
import { openTestBackend } from '../support/backend.ts'
import { encrypt } from './encrypted-office.ts'
import { officePart } from '../support/documents.ts'
import {
  ANSWER,
  chosenFile,
  codeOf,
  countOf,
  DECISION,
  DISPUTE,
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
const erase = async (agreement?: string) =>
  office.test.attempt('privacy.erase', {
    agencyId: office.agencyId,
    agreement: agreement ?? (await preview()).agreement,
    number: 'BA-1/2029',
  })
const trash = () => office.test.call('history.trash', { agencyId: office.agencyId, offset: 0, limit: 50 })
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

  it('takes exactly the cases that were shown and agreed to, and nothing when they are others by now', async () => {
    const first = await finishedCase()
    later('2028-11-24')
    const { agreement } = await preview()
    // As many as before, but another case: the first was reopened, one more has served its time.
    later('2026-11-24')
    await finishedCase({ applicantName: 'Sari Contoh' })
    await office.test.call('requests.reopen', { id: first, version: 3, reason: 'Salah catat' })
    later('2028-11-24')
    const now = await preview()
    expect([now.due, now.nextRun]).toEqual([1, 1])
    expect(codeOf(await erase(agreement))).toBe('privacy.notTheSame')
    expect(codeOf(await erase(''))).toBe('privacy.notTheSame')
    expect(countOf(office.test, 'SELECT count(*) FROM erasure_run')).toBe(0)
    expect((await preview()).agreement).toBe(now.agreement)
    expect(codeOf(await erase(now.agreement))).toBe('ok')
    expect(codeOf(await erase(now.agreement))).toBe('privacy.nothingDue')
  })

  it('knows the same cases with something else to go as others', async () => {
    await finishedCase()
    later('2027-11-24')
    const { agreement } = await preview()
    later('2028-11-24')
    expect(codeOf(await erase(agreement))).toBe('privacy.notTheSame')
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

  it('finds a scan that was taken off its case and waits in undo or the trash, when nothing else of the case is due', async () => {
    await set({ ...SETTING, identityYears: null }, 1)
    const id = await finishedCase()
    const [attached] = await office.test.call('attachments.list', { entity: 'request', entityId: id })
    await office.test.call('attachments.remove', { id: attached?.id ?? 0 })
    later('2027-11-24')
    expect((await preview()).cases).toMatchObject([{ id, what: 'scans' }])
    expect(codeOf(await erase())).toBe('ok')
    expect((await preview()).due).toBe(0)
    expect((await trash()).total).toBe(0)
    expect(countOf(office.test, 'SELECT count(*) FROM stored_file')).toBe(0)
    const [run] = await office.test.call('privacy.runs', { agencyId: office.agencyId })
    expect(run?.counts).toMatchObject({ cases: 1, scans: 1, contents: 1, discarded: 0 })
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

describe('a discarded case that waits in the trash', () => {
  beforeEach(async () => {
    await set()
  })

  async function discarded(): Promise<number> {
    const { id } = await registerRequest(office, PLANTED)
    const token = chosenFile(office.test, 'ktp.pdf', SCAN)
    await office.test.call('attachments.add', { entity: 'request', entityId: id, kind: 'identityCard', token })
    await office.test.call('requests.discard', { id, version: 1, reason: 'Terdaftar dua kali' })
    return id
  }
  const restored = async () =>
    office.test.attempt('history.restore', {
      agencyId: office.agencyId,
      stepId: (await trash()).rows[0]?.stepId ?? 1,
    })

  it('is due like any other, counted from its discarding: first the scan, which then does not come back', async () => {
    const id = await discarded()
    later('2027-11-23')
    expect((await preview()).due).toBe(0)
    later('2027-11-24')
    const number = '001/PIP/DISKOMINFO/XI/2026'
    expect((await preview()).cases).toMatchObject([{ entity: 'request', id, number, discarded: true, what: 'scans' }])
    expect(codeOf(await erase())).toBe('ok')
    expect(countOf(office.test, 'SELECT count(*) FROM stored_file')).toBe(0)
    expect((await trash()).rows).toMatchObject([{ count: 1 }])
    expect(codeOf(await restored())).toBe('ok')
    expect(await detail(id)).toMatchObject({ nationalId: '3273********0007' })
  })

  it('then goes whole with its identity, not a byte left once the app is closed; the journal keeps number and reason', async () => {
    const { databasePath } = office.test
    const id = await discarded()
    later('2028-11-24')
    expect((await preview()).cases).toMatchObject([{ id, discarded: true, what: 'identity', closedOn: '2026-11-24' }])
    expect(codeOf(await erase())).toBe('ok')
    expect((await preview()).due).toBe(0)
    expect((await trash()).total).toBe(0)
    expect(codeOf(await restored())).toBe('history.gone')
    const [run] = await office.test.call('privacy.runs', { agencyId: office.agencyId })
    expect(run?.counts).toEqual({ cases: 1, requests: 0, objections: 0, letters: 0, scans: 1, contents: 1, discarded: 1 })
    const history = await office.test.call('history.ofRecord', { entity: 'request', id, offset: 0, limit: 9 })
    expect(history.rows[0]?.action).toBe('Pencatatan dibatalkan')
    await office.test.backend.close()
    expect(holds(databasePath, [...Object.values(PLANTED), SCAN])).toEqual([])
    Object.assign(office.test, await openTestBackend({ databasePath }))
  })

  it('is found alike in an encrypted register, and when it is an objection or a dispute', async () => {
    const { test, agencyId } = office
    const form = { ...OBJECTION_FORM, address: PLANTED.address }
    const objection = await test.call('objections.register', { agencyId, form })
    const dispute = await test.call('disputes.add', { agencyId, dispute: { ...DISPUTE, objectionId: objection.id } })
    const token = chosenFile(test, 'kuasa.pdf', SCAN)
    await test.call('attachments.add', { entity: 'dispute', entityId: dispute.id, kind: 'powerOfAttorney', token })
    await test.call('disputes.discard', { ...dispute, reason: 'Keliru' })
    await test.call('objections.discard', { id: objection.id, version: 1, reason: 'Keliru' })
    await encrypt(test)
    later('2028-11-24')
    const { cases } = await preview()
    expect(cases.map(({ entity, what }) => `${entity} ${what}`).toSorted()).toEqual(['dispute scans', 'objection identity'])
    expect(codeOf(await erase())).toBe('ok')
    expect(countOf(test, 'SELECT count(*) FROM stored_file')).toBe(0)
    expect((await trash()).rows.map(({ deleted }) => deleted[0]?.kind)).toEqual(['Sengketa informasi'])
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
    expect(run?.counts).toEqual({ cases: 1, requests: 1, objections: 0, letters: 1, scans: 1, contents: 1, discarded: 0 })
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

describe('copies outside the register', () => {
  const KEPT = 'register-20271124T031500Z-sebelum-pemulihan.ppid'

  it('are estimated by the app itself from its backups, and registers kept aside are named, on the screen and in the minutes', async () => {
    const { folder, databasePath, backend } = office.test
    await finishedCase()
    await set()
    for (const name of [KEPT, `${KEPT}-wal`, 'register-lain.ppid']) writeFileSync(join(dirname(databasePath), name), '')
    openNotes(databasePath).change({ keepMonthly: 3 })
    later('2028-11-24')
    const outside = { backupsUntil: '2029-03-24', keptAside: [KEPT] }
    expect(await preview()).toMatchObject(outside)
    await erase()
    const [run] = rowsOf<{ id: number; report: string }>(office.test, 'SELECT id, report FROM erasure_run')
    expect(JSON.parse(run?.report ?? '')).toMatchObject(outside)
    const token = backend.files.keep(join(folder, 'ba.docx'))
    const { jobId } = await office.test.call('privacy.writeMinutes', { id: run?.id ?? 0, format: 'docx', paper: 'A4', token })
    await office.test.jobEnded(jobId)
    const text = officePart(join(folder, 'ba.docx'), 'word/document.xml')
    expect(text).toContain('diperkirakan sampai 24 Maret 2029')
    expect(text).toContain(KEPT)
  })

  it('are told as they were in the minutes of a run of an earlier version, which named no such register', async () => {
    await finishedCase()
    await set()
    later('2028-11-24')
    await erase()
    const db = new Database(office.test.databasePath)
    db.exec("UPDATE erasure_run SET report = json_remove(report, '$.keptAside', '$.counts.discarded')")
    db.close()
    const [run] = await office.test.call('privacy.runs', { agencyId: office.agencyId })
    expect(run?.counts).toMatchObject({ cases: 1, discarded: 0 })
  })
})
