// The file of a case: one timeline over request, objection and dispute, and a dossier of two sides that another program opens.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CaseFileSide, DisputeInput, InputOf } from '../../src-main/contract/index.ts'
import { blankDispute } from '../../src-main/features/disputes/disputes.draft.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { pdfPages } from '../support/documents.ts'
import { REQUEST_FORM } from '../support/office.ts'
import { ITEM, TEST } from './consequence-test-fixtures.ts'
import { ANSWER, chosenFile, codeOf, DECISION, DISPUTE, EXCLUSION, OBJECTION_FORM, rowsOf, useOffice } from './fixtures.ts'

const TODAY = dateOnly('2026-11-24')
const SECRET = 'Rincian letak kamera pengawas di ruang arsip lantai tiga'
const NOTE = 'Pemohon ini sudah tiga kali menelepon Kepala Dinas secara pribadi'
const office = useOffice()
let requestId: number
let objectionId: number
let disputeId: number

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function issue(kind: InputOf<'letters.issue'>['kind'], entityId: number) {
  const order = { kind, entityId, letterOn: TODAY, signatoryId: null, withTitles: null, addressee: 'Bidang Arsip' }
  return office.test.call('letters.issue', { ...order, opening: null, closing: null, copies: [] })
}

/** Refused under Ps.17 h, objected to, rejected, taken to the commission, with letters and papers of every kind. */
beforeEach(async () => {
  const { test, agencyId } = office
  const exclusion = { ...EXCLUSION, content: SECRET }
  const { id: excludedInformationId } = await test.call('excludedInformation.add', { agencyId, entry: exclusion })
  const form = { ...REQUEST_FORM, notes: NOTE }
  requestId = (await test.call('requests.register', { agencyId, form })).id
  await issue('forwardingNote', requestId)
  const decision = {
    ...DECISION,
    outcome: 'refused' as const,
    refusalReasons: ['article17h' as const],
    refusalText: 'Membuka rahasia pribadi orang lain',
    excludedInformationId,
    approvedBy: 'Atasan Contoh',
    approvedOn: TODAY,
    providedOn: null,
  }
  await test.call('requests.decide', { id: requestId, version: 1, decision })
  await issue('refusalDecree', requestId)
  const filed = { ...OBJECTION_FORM, requestId, grounds: ['a' as const] }
  objectionId = (await test.call('objections.register', { agencyId, form: filed })).id
  await test.call('objections.answer', {
    id: objectionId,
    version: 1,
    answer: { ...ANSWER, outcome: 'rejected', answerText: 'Penolakan sudah tepat' },
  })
  disputeId = (await test.call('disputes.add', { agencyId, dispute: { ...DISPUTE, objectionId } })).id
  const paper = (kind: InputOf<'attachments.add'>['kind'], name: string, content: string | Uint8Array) =>
    test.call('attachments.add', { entity: 'request', entityId: requestId, kind, token: chosenFile(test, name, content) })
  await paper('identityCard', 'KTP Budi.png', PNG)
  await paper('correspondence', 'surat.pdf', await somePdf())
  await paper('other', 'rusak.pdf', 'ini bukan PDF')
})

async function somePdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage([400, 500])
  document.addPage([400, 500])
  return document.save()
}

const timeline = (entity: 'request' | 'objection' | 'dispute', id: number) =>
  office.test.call('caseFile.timeline', { entity, id })
const parts = () => office.test.call('caseFile.parts', { entity: 'dispute', id: disputeId })

async function attemptDossier(side: CaseFileSide, chosen: readonly string[], format: 'zip' | 'pdf') {
  const path = join(mkdtempSync(join(office.test.folder, 'berkas-')), `berkas.${format}`)
  const token = office.test.backend.files.keep(path)
  const order = { entity: 'dispute' as const, id: disputeId, side, parts: [...chosen], format, token }
  return { path, result: await office.test.attempt('caseFile.make', order) }
}

async function dossier(side: CaseFileSide, chosen: readonly string[], format: 'zip' | 'pdf' = 'zip') {
  const { path, result } = await attemptDossier(side, chosen, format)
  if (!result.ok) throw new Error(result.error.code)
  return { path, ended: await office.test.jobEnded((result.value as { jobId: string }).jobId) }
}

function unzipped(path: string): string {
  const folder = mkdtempSync(join(office.test.folder, 'isi-'))
  execFileSync('unzip', ['-q', path, '-d', folder])
  return folder
}

describe('the timeline', () => {
  it('is the same from every record of the case, in order of days', async () => {
    const whole = await timeline('request', requestId)
    expect(whole.links.map(({ entity }) => entity)).toEqual(['request', 'objection', 'dispute'])
    expect((await timeline('objection', objectionId)).events).toEqual(whole.events)
    expect((await timeline('dispute', disputeId)).events).toEqual(whole.events)
    const days = whole.events.map(({ on }) => on)
    expect(days).toEqual(days.toSorted())
  })

  it('tells each sitting and who came, who answered, and never the note of a sitting', async () => {
    const { test } = office
    const before = await test.call('disputes.get', { id: disputeId })
    const keys = Object.keys(blankDispute(objectionId, TODAY)) as (keyof DisputeInput)[]
    const form = Object.fromEntries(keys.map((key) => [key, before[key]])) as DisputeInput
    const attendedBy = { applicant: true, respondent: false }
    const sitting = { on: TODAY, time: '', summonsReceivedOn: null, agenda: '', place: '', attendedBy, note: NOTE }
    const dispute = { ...form, mediator: 'Ratna Penengah', mediationStartedOn: TODAY, stage: 'registered' as const }
    const sessions = [{ ...sitting, kind: 'mediation' as const }]
    await test.call('disputes.update', { id: disputeId, version: 1, dispute: { ...dispute, sessions } })
    const { events } = await timeline('dispute', disputeId)
    const told = events.map(({ title, detail }) => `${title}: ${detail}`)
    expect(told).toContain('Mediasi: Pemohon hadir, termohon tidak hadir.')
    expect(told).toContain('Mediasi dimulai: Mediator Ratna Penengah.')
    expect(told).toContain('Atasan PPID memberi tanggapan: Ditolak. Oleh Atasan Contoh.')
    expect(JSON.stringify(events)).not.toContain(NOTE)
  })

  it('tells acts, letters, papers, clocks and what the app recorded, and never who the applicant is', async () => {
    const { events } = await timeline('request', requestId)
    const titles = events.map(({ title }) => title)
    for (const wanted of [
      'Permohonan diterima',
      'Permohonan diputus',
      'Surat Keputusan Penolakan Permohonan terbit',
      'Keberatan diterima',
      'Atasan PPID memberi tanggapan',
      'Sengketa diajukan',
      'Berkas dilampirkan',
      'Batas: Pengajuan sengketa ke Komisi Informasi',
      'Dicatat di aplikasi',
    ])
      expect(titles).toContain(wanted)
    const text = JSON.stringify(events)
    for (const secret of [NOTE, SECRET, REQUEST_FORM.nationalId, REQUEST_FORM.address, 'KTP Budi'])
      expect(text).not.toContain(secret)
  })
})

describe('the dossier for the commission', () => {
  it('holds every paper, numbered by the index, and no file is named after a person', async () => {
    const all = await parts()
    const { path, ended } = await dossier(
      'office',
      all.map(({ id }) => id),
    )
    expect(ended.state).toBe('done')
    const folder = unzipped(path)
    const names = readdirSync(folder).toSorted()
    expect(names).toHaveLength(all.length + 1)
    expect(names[0]).toBe('00-Berkas-Perkara.pdf')
    expect(names.join(' ')).not.toMatch(/Budi|KTP Budi/)
    const index = pdfPages(join(folder, '00-Berkas-Perkara.pdf'))[0] ?? ''
    for (const { title } of all) expect(index.replace(/\s+/g, ' ')).toContain(title.split(' ').slice(0, 3).join(' '))
    expect(index).toContain('berkas terpisah')
  })

  it('binds PDF files and pictures after the index, each page with its number in the whole', async () => {
    // The damaged file ("Lainnya") cannot be bound.
    const chosen = (await parts()).filter(({ title }) => title !== 'Lainnya').map(({ id }) => id)
    const { path } = await dossier('office', chosen, 'pdf')
    const pages = pdfPages(path)
    pages.forEach((page, at) => expect(page).toContain(`Berkas hal. ${at + 1}/${pages.length}`))
    const bound = await PDFDocument.load(readFileSync(path))
    const sizes = bound.getPages().map((page) => Math.round(page.getWidth()))
    expect(sizes.filter((width) => width === 400)).toHaveLength(2)
    expect(bound.getTitle()).toBe('Berkas Perkara')
    expect(bound.getAuthor()).toBeUndefined()
  })

  it('as one PDF is not made without a paper that cannot be bound, and says which', async () => {
    const chosen = (await parts()).map(({ id }) => id)
    const { ended } = await dossier('office', chosen, 'pdf')
    expect([ended.state, ended.error?.code, ended.error?.details]).toEqual(['failed', 'caseFile.needsZip', { parts: 'Lainnya' }])
  })

  it('of one paper is that paper, without an index', async () => {
    const { path } = await dossier('office', ['timeline'], 'pdf')
    expect(pdfPages(path).join()).toContain('LINIMASA PERKARA')
    expect(pdfPages(path).join()).not.toContain('DAFTAR ISI')
  })

  it('is journaled with what it held', async () => {
    await dossier('office', ['timeline'], 'pdf')
    const [row] = rowsOf<{ changes: string }>(office.test, "SELECT changes FROM journal WHERE action = 'makeCaseFile'")
    expect(JSON.parse(row?.changes ?? '{}')).toEqual({ side: 'office', format: 'pdf', parts: ['timeline'] })
  })
})

describe('the dossier for the applicant', () => {
  it('cannot hold a note between rooms, correspondence or a part that does not exist', async () => {
    const all = await parts()
    const internal = all.filter(({ forApplicant }) => !forApplicant)
    expect(internal.map(({ title }) => title.split(' nomor')[0])).toEqual([
      'Nota Dinas Penerusan Permohonan',
      'Surat-menyurat',
      'Lainnya',
    ])
    for (const { id } of internal)
      expect(codeOf((await attemptDossier('applicant', [id], 'zip')).result)).toBe('caseFile.notForApplicant')
    expect(codeOf((await attemptDossier('applicant', ['letter-999'], 'zip')).result)).toBe('caseFile.nothingChosen')
  })

  it('holds no excluded text and no internal note of the whole register, in no file of it', async () => {
    const chosen = (await parts()).filter(({ forApplicant }) => forApplicant).map(({ id }) => id)
    const { path, ended } = await dossier('applicant', chosen)
    expect(ended.state).toBe('done')
    const folder = unzipped(path)
    const secrets = rowsOf<{ text: string }>(
      office.test,
      `SELECT content AS text FROM excluded_information UNION SELECT notes FROM request
       UNION SELECT notes FROM objection UNION SELECT notes FROM dispute`,
    ).filter(({ text }) => text !== '')
    expect(secrets.length).toBeGreaterThan(1)
    const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'))
    expect(files.length).toBeGreaterThan(4)
    for (const name of files) {
      const text = pdfPages(join(folder, name)).join(' ').replace(/\s+/g, ' ')
      for (const secret of secrets) expect(text).not.toContain(secret.text)
      expect(text).not.toContain('Nota Dinas')
    }
  })

  it.each([
    ['the weighing of a consequence test', 'excluded'],
    ['the note of a sitting', 'notes'],
  ] as const)('is not made when a letter repeats %s', async (_what, where) => {
    const { test, agencyId } = office
    // The refusal states these words, see the decision above.
    const words = 'Membuka rahasia pribadi orang lain'
    if (where === 'excluded')
      await test.call('consequenceTests.add', { agencyId, test: { ...TEST, items: [{ ...ITEM, weighing: words }] } })
    else {
      const attendedBy = { applicant: null, respondent: null }
      const sitting = { on: TODAY, time: '', summonsReceivedOn: null, agenda: '', place: '', attendedBy, note: words }
      const dispute = { ...DISPUTE, objectionId, sessions: [{ ...sitting, kind: 'adjudication' as const }] }
      await test.call('disputes.update', { id: disputeId, version: 1, dispute })
    }
    const letter = (await parts()).find(({ title }) => title.startsWith('Surat Keputusan Penolakan'))
    const { ended } = await dossier('applicant', [letter?.id ?? ''])
    expect([ended.state, ended.error?.code, ended.error?.details?.['where']]).toEqual(['failed', 'caseFile.leak', where])
  })

  it('is not made when a document itself gives an excluded text away', async () => {
    const { test, agencyId } = office
    const entry = { ...EXCLUSION, title: 'Lain', content: 'Membuka rahasia pribadi orang lain' }
    await test.call('excludedInformation.add', { agencyId, entry })
    const letter = (await parts()).find(({ title }) => title.startsWith('Surat Keputusan Penolakan'))
    const { path, ended } = await dossier('applicant', ['timeline', letter?.id ?? ''])
    expect([ended.state, ended.error?.code]).toEqual(['failed', 'caseFile.leak'])
    expect(readdirSync(join(path, '..'))).toEqual([])
  })
})

describe('a place that cannot be written', () => {
  it('says so and leaves nothing behind', async () => {
    const folder = mkdtempSync(join(office.test.folder, 'tujuan-'))
    mkdirSync(join(folder, 'berkas.zip'))
    const token = office.test.backend.files.keep(join(folder, 'berkas.zip'))
    const order = { entity: 'request', id: requestId, side: 'office', parts: ['timeline'], format: 'zip', token } as const
    const { jobId } = await office.test.call('caseFile.make', { ...order, parts: [...order.parts] })
    const ended = await office.test.jobEnded(jobId)
    expect([ended.state, ended.error?.code]).toEqual(['failed', 'file.locked'])
    expect(readdirSync(folder)).toEqual(['berkas.zip'])
  })
})
