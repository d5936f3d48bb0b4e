// Letters of an objection: form, receipt, missing papers, deliberation, answer (Perki KI 1/2021 Lamp. X, Ps.44; UU KIP Ps.35-37).
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  type LetterKind,
  type LetterOrder,
  type ObjectionAnswer,
  type ObjectionInput,
  OBJECTION_LETTERS,
} from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { openDatabase } from '../../src-main/storage/open-database.ts'
import { pdfPages } from '../support/documents.ts'
import { OFFICIAL } from '../support/office.ts'
import { ANSWER, codeOf, countOf, DECISION, EXCLUSION, OBJECTION_FORM, registerRequest, rowsOf, useOffice } from './fixtures.ts'

const office = useOffice()
const TODAY = dateOnly('2026-11-24')
const order = (kind: LetterKind, entityId: number, change: Partial<LetterOrder> = {}): LetterOrder => ({
  kind,
  entityId,
  letterOn: TODAY,
  signatoryId: null,
  withTitles: null,
  addressee: '',
  opening: null,
  closing: null,
  copies: [],
  ...change,
})
const issue = (kind: LetterKind, id: number) => office.test.call('letters.issue', order(kind, id))
const fitting = async (entityId: number) => (await office.test.call('letters.ofCase', { entity: 'objection', entityId })).fitting
const register = (change: Partial<ObjectionInput> = {}) =>
  office.test.call('objections.register', { agencyId: office.agencyId, form: { ...OBJECTION_FORM, ...change } })
const version = async (id: number) => (await office.test.call('objections.get', { id })).version
const answer = async (id: number, change: Partial<ObjectionAnswer> = {}) =>
  office.test.call('objections.answer', { id, version: await version(id), answer: { ...ANSWER, ...change } })

async function textOf(letterId: number): Promise<string> {
  const path = join(office.test.folder, `${letterId}.pdf`)
  const token = office.test.backend.files.keep(path)
  const { jobId } = await office.test.call('letters.write', { id: letterId, format: 'pdf', paper: 'A4', token })
  expect((await office.test.jobEnded(jobId)).state).toBe('done')
  return pdfPages(path).join('\n').replace(/\s+/g, ' ')
}
const written = async (kind: LetterKind, id: number) => textOf((await issue(kind, id)).id)

beforeEach(async () => {
  const official = { ...OFFICIAL, role: 'ppidSuperior' as const, name: 'Atasan Contoh', position: 'Sekretaris Daerah' }
  await office.test.call('office.addOfficial', { agencyId: office.agencyId, official })
})

/** A request refused under letter h, with its excluded information, and the objection to it. */
async function objectedRefusal(grounds: ObjectionInput['grounds'] = ['a']) {
  const { id: excludedInformationId } = await office.test.call('excludedInformation.add', {
    agencyId: office.agencyId,
    entry: EXCLUSION,
  })
  const request = await registerRequest(office, { informationRequested: 'Riwayat kesehatan pegawai' })
  const decision = { ...DECISION, outcome: 'refused' as const, providedOn: null, excludedInformationId, refusalText: 'Rahasia' }
  const approval = { refusalReasons: ['article17h' as const], approvedBy: 'Atasan Contoh', approvedOn: TODAY }
  await office.test.call('requests.decide', { id: request.id, version: 1, decision: { ...decision, ...approval } })
  return register({ requestId: request.id, grounds, informationRequested: 'Riwayat kesehatan pegawai' })
}

describe('a letter of an objection is offered when it fits', () => {
  it('form and receipt always, the others once their step was taken', async () => {
    const { id } = await register()
    expect(await fitting(id)).toEqual(['objectionForm', 'objectionReceipt'])
    const take = async (taken: Parameters<typeof office.test.call<'objections.takeStep'>>[1]['taken']) =>
      office.test.call('objections.takeStep', { id, version: await version(id), taken })
    await take({ step: 'noticeIncomplete', on: TODAY, missingPapers: 'Surat kuasa' })
    expect(await fitting(id)).toContain('objectionIncompleteNotice')
    await take({ step: 'declareComplete', on: TODAY })
    await take({ step: 'recordDeliberation', on: TODAY, note: 'Sepakat' })
    await answer(id, { outcome: 'settled' })
    expect(await fitting(id)).toEqual([...OBJECTION_LETTERS])
  })

  it('and no letter of a request fits an objection, nor the other way round', async () => {
    const { id } = await register()
    const request = await registerRequest(office)
    expect(codeOf(await office.test.attempt('letters.issue', order('objectionAnswer', id)))).toBe('letters.notFitting')
    expect((await office.test.call('letters.ofCase', { entity: 'request', entityId: request.id })).fitting).toEqual([
      'requestForm',
      'receipt',
      'forwardingNote',
    ])
  })
})

describe('the letter of answer', () => {
  it('is signed by Atasan PPID, numbered in its series, and the register then names its number', async () => {
    const { id } = await register()
    await answer(id, { answerNumber: '' })
    const { number } = await issue('objectionAnswer', id)
    expect(number).toBe('001/STK/DISKOMINFO/XI/2026')
    expect((await office.test.call('objections.get', { id })).answerNumber).toBe(number)
    expect((await issue('objectionAnswer', id)).number).toBe(number)
    const [row] = rowsOf<{ document: string }>(office.test, 'SELECT document FROM letter')
    expect(row?.document).toContain('selaku Atasan PPID,')
  })

  it('bears the number the register already has, and takes none', async () => {
    const { id } = await register()
    await answer(id)
    expect((await issue('objectionAnswer', id)).number).toBe(ANSWER.answerNumber)
    expect(countOf(office.test, "SELECT count(*) FROM register_number WHERE type = 'STK'")).toBe(0)
  })

  it('has number, date, grounds, reasons, verdict, execution and the way to the commission (Ps.44(2), UU KIP Ps.37(2))', async () => {
    const { id } = await register()
    await answer(id)
    const text = await written('objectionAnswer', id)
    for (const part of [
      ANSWER.answerNumber,
      '24 November 2026',
      'Huruf b: Tidak disediakannya informasi berkala',
      ANSWER.answerText,
      'KEBERATAN DITERIMA SELURUHNYA',
      'paling lambat tanggal 8 Desember 2026',
      '14 (empat belas) hari kerja',
      'Komisi Informasi',
    ])
      expect(text).toContain(part)
  })

  it('that upholds an exclusion gives reasons and has the decree attached (UU KIP Ps.36(3), Perki Ps.44(3))', async () => {
    const { id } = await objectedRefusal()
    await answer(id, { outcome: 'rejected', answerText: 'Bantahan pertama.\nBantahan kedua.' })
    const text = await written('objectionAnswer', id)
    for (const part of [
      'KEBERATAN DITOLAK',
      'Bantahan pertama.',
      'Bantahan kedua.',
      'SK-1/2026',
      'Pasal 44 ayat (3)',
      '1 (satu) berkas',
    ])
      expect(text).toContain(part)
  })

  it('that upholds an exclusion under another ground has the decree attached too, and a grant has none (Ps.44(3))', async () => {
    const { id } = await objectedRefusal(['e'])
    for (const [outcome, attached] of [
      ['rejected', true],
      ['upheldPartly', true],
      ['upheldFully', false],
    ] as const) {
      await answer(id, { outcome, answerNumber: outcome })
      const text = await written('objectionAnswer', id)
      expect([text.includes('Pasal 44 ayat (3)'), text.includes('1 (satu) berkas')]).toEqual([attached, attached])
    }
  })

  it('issued again after it was taken back bears a number of its own: none is reused (ppid 9.2)', async () => {
    const { id } = await register()
    await answer(id, { answerNumber: '' })
    const { number } = await issue('objectionAnswer', id)
    await office.test.call('objections.reopen', { id, version: await version(id), reason: 'Salah berkas' })
    const { answerNumber } = await office.test.call('objections.get', { id })
    await answer(id, { answerNumber, outcome: 'rejected' })
    expect([number, (await issue('objectionAnswer', id)).number]).toEqual([
      '001/STK/DISKOMINFO/XI/2026',
      '002/STK/DISKOMINFO/XI/2026',
    ])
  })

  it('needs an Atasan PPID in office: PPID does not sign it', async () => {
    const officials = await office.test.call('office.listOfficials', { agencyId: office.agencyId })
    const superior = officials.find((one) => one.role === 'ppidSuperior')
    if (superior === undefined) throw new Error('no superior')
    await office.test.call('office.removeOfficial', { id: superior.id, version: superior.version })
    const { id } = await register()
    await answer(id)
    expect(codeOf(await office.test.attempt('letters.issue', order('objectionAnswer', id)))).toBe('letters.noSignatory')
  })
})

describe('the forms of an objection', () => {
  it('Lamp. X has identity, proxy, seven boxes, case statement and the day of the answer', async () => {
    const { id } = await register({ proxyName: 'Kuasa Contoh', proxyPhone: '0812555' })
    const text = await written('objectionForm', id)
    for (const part of [
      'A. Informasi Pengaju Keberatan',
      'Jalan Percobaan 2',
      'Kuasa Contoh',
      'a. Permintaan informasi ditolak',
      'g. Penyampaian informasi melebihi jangka waktu',
      'Tidak tersedia di situs resmi',
      'Senin, 11 Januari 2027',
      'Petugas Pelayanan Informasi',
      'Pengaju Keberatan',
      'rangkap dua',
    ])
      expect(text).toContain(part)
  })

  it('the receipt names number and last day; missing papers stand one by one', async () => {
    const { id, registrationNumber } = await register()
    const receipt = await written('objectionReceipt', id)
    for (const part of [registrationNumber, 'Senin, 11 Januari 2027', '30 (tiga puluh) hari kerja'])
      expect(receipt).toContain(part)
    const taken = { step: 'noticeIncomplete' as const, on: TODAY, missingPapers: '1. Surat kuasa\n2. Fotokopi KTP' }
    await office.test.call('objections.takeStep', { id, version: 1, taken })
    const notice = await written('objectionIncompleteNotice', id)
    for (const part of ['1. Surat kuasa', '2. Fotokopi KTP', 'Lampiran X']) expect(notice).toContain(part)
  })

  it('the receipt promises no day while papers are missing (note of Lamp. X)', async () => {
    const { id } = await register()
    const taken = { step: 'noticeIncomplete' as const, on: TODAY, missingPapers: 'Surat kuasa' }
    await office.test.call('objections.takeStep', { id, version: 1, taken })
    const receipt = await written('objectionReceipt', id)
    expect(receipt).toContain('Batas waktu tanggapan: (dihitung sejak keberatan dinyatakan lengkap).')
    expect(receipt).not.toContain('11 Januari 2027')
  })

  it('say "informasi berkala" for ground b alone where no request is linked (Lamp. XI)', async () => {
    const { id } = await register()
    expect(await written('objectionForm', id)).toContain('Nomor Pendaftaran Permohonan : - (informasi berkala)')
    // Only an import leaves another ground without its request.
    const file = openDatabase(office.test.databasePath)
    file.exec(`UPDATE objection SET grounds = '["b","e"]' WHERE id = ${id}`)
    file.close()
    for (const kind of ['objectionForm', 'objectionReceipt'] as const)
      expect(await written(kind, id)).not.toContain('informasi berkala)')
  })

  it('minutes of the deliberation have its day, its result and both signatures', async () => {
    const { id } = await register()
    const taken = { step: 'recordDeliberation' as const, on: TODAY, note: 'Dokumen diserahkan tujuh hari lagi.' }
    await office.test.call('objections.takeStep', { id, version: 1, taken })
    const text = await written('deliberationMinutes', id)
    for (const part of ['Selasa, 24 November 2026', 'Dokumen diserahkan tujuh hari lagi.', 'Atasan Contoh', 'Budi Percobaan'])
      expect(text).toContain(part)
  })

  it('show contacts masked on screen, even in the case statement, and in full on paper', async () => {
    const { id } = await register({ caseStatement: 'Balasan dikirim ke Jalan Percobaan 2, telepon 081234567890' })
    const draft = JSON.stringify((await office.test.call('letters.draft', order('objectionForm', id))).document.blocks)
    const letter = await issue('objectionForm', id)
    const shown = JSON.stringify((await office.test.call('letters.get', { id: letter.id })).document.blocks)
    for (const screen of [draft, shown]) expect(screen).not.toMatch(/Jalan Percobaan 2|081234567890/)
    expect(await textOf(letter.id)).toContain('Jalan Percobaan 2')
    const rows = rowsOf<{ action: string }>(office.test, "SELECT action FROM journal WHERE entity = 'objection' ORDER BY id")
    expect(rows.map((row) => row.action)).toEqual(['create', 'issueLetter', 'writeLetter'])
  })
})
