// Every letter with a request of 300 words, a name of 120 letters and three copies: nothing leaves the page, no word is lost.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LETTER_KINDS, type LetterKind } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { ANSWER, DECISION, EXCLUSION, OBJECTION_FORM } from '../backend/fixtures.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { pdfPages, pdfPaper, pdfWords } from '../support/documents.ts'
import { OFFICIAL, REQUEST_FORM, setUpOffice } from '../support/office.ts'

const TODAY = dateOnly('2026-11-24')
const WORDS = Array.from({ length: 300 }, (_, at) => `ke${at + 1}`)
const NAME = `Yayasan ${'Pemantau Keterbukaan Informasi Publik '.repeat(3)}`.slice(0, 120).trim()
const COPIES = ['Wali Kota Contoh (sebagai laporan)', 'Sekretaris Daerah Kota Contoh selaku Atasan PPID', 'Arsip']
const FORM = { ...REQUEST_FORM, applicantName: NAME, informationRequested: WORDS.join(' ') }

let test: TestBackend
const files = new Map<LetterKind, string>()

async function issue(kind: LetterKind, entityId: number): Promise<void> {
  const order = {
    kind,
    entityId,
    letterOn: TODAY,
    signatoryId: null,
    withTitles: null,
    addressee: '',
    opening: null,
    closing: null,
  }
  const { id } = await test.call('letters.issue', { ...order, copies: COPIES })
  const path = join(test.folder, `${kind}.pdf`)
  const token = test.backend.files.keep(path)
  const { jobId } = await test.call('letters.write', { id, format: 'pdf', paper: 'A4', token })
  expect((await test.jobEnded(jobId)).state).toBe('done')
  files.set(kind, path)
}

/** One full case through every letter it can have, one refused case for the decree, and one objection. */
beforeAll(async () => {
  test = await openTestBackend()
  const agencyId = await setUpOffice(test)
  const { id } = await test.call('requests.register', { agencyId, form: FORM, papersComplete: false })
  let version = 1
  const take = async (taken: Parameters<typeof test.call<'requests.takeStep'>>[1]['taken']) => {
    ;({ version } = await test.call('requests.takeStep', { id, version, taken }))
  }
  await issue('requestForm', id)
  await issue('receipt', id)
  await take({ step: 'noticeIncomplete', on: TODAY, missingPapers: 'Akta pendirian\nSurat kuasa' })
  await issue('incompleteNotice', id)
  await take({ step: 'recordIncompleteReceipt', on: TODAY })
  await take({ step: 'declareComplete', on: TODAY })
  await issue('forwardingNote', id)
  const extension = { extendedOn: TODAY, reason: 'notYetHeld', note: WORDS.join(' ') } as const
  ;({ version } = await test.call('requests.extend', { id, version, ...extension }))
  await issue('extensionNotice', id)
  const granted = {
    ...DECISION,
    outcome: 'grantedPartly',
    redactionNote: WORDS.join(' '),
    feeCopying: 12500,
    paymentMethod: 'Tunai',
  } as const
  ;({ version } = await test.call('requests.decide', { id, version, decision: granted }))
  await issue('writtenNotice', id)
  await issue('handoverReceipt', id)
  await take({ step: 'recordPayment', on: TODAY, paymentMethod: 'Tunai' })
  await issue('feeReceipt', id)
  const { id: excludedInformationId } = await test.call('excludedInformation.add', { agencyId, entry: EXCLUSION })
  const second = await test.call('requests.register', { agencyId, form: FORM })
  const refused = { ...DECISION, outcome: 'refused', refusalReasons: ['article17h' as const], providedOn: null } as const
  const approval = { excludedInformationId, approvedBy: 'Atasan Contoh', approvedOn: TODAY, refusalText: WORDS.join(' ') }
  await test.call('requests.decide', {
    id: second.id,
    version: 1,
    decision: { ...refused, refusalReasons: ['article17h'], ...approval },
  })
  await issue('refusalDecree', second.id)
  await objectTo(agencyId, second.id)
}, 60_000)
/** An objection through every letter it can have; Atasan PPID bears the same name, so that each signature is found. */
async function objectTo(agencyId: number, requestId: number): Promise<void> {
  await test.call('office.addOfficial', {
    agencyId,
    official: { ...OFFICIAL, role: 'ppidSuperior', position: 'Sekretaris Daerah' },
  })
  const text = WORDS.join(' ')
  const words = { applicantName: NAME, informationRequested: text, caseStatement: text }
  const form = { ...OBJECTION_FORM, ...words, requestId, grounds: ['a' as const, 'e' as const] }
  const { id } = await test.call('objections.register', { agencyId, form })
  let version = 1
  const take = async (taken: Parameters<typeof test.call<'objections.takeStep'>>[1]['taken']) => {
    ;({ version } = await test.call('objections.takeStep', { id, version, taken }))
  }
  await issue('objectionForm', id)
  await issue('objectionReceipt', id)
  await take({ step: 'noticeIncomplete', on: TODAY, missingPapers: 'Surat kuasa khusus bermeterai\nFotokopi KTP' })
  await issue('objectionIncompleteNotice', id)
  await take({ step: 'declareComplete', on: TODAY })
  await take({ step: 'recordDeliberation', on: TODAY, note: text })
  await issue('deliberationMinutes', id)
  await test.call('objections.answer', { id, version, answer: { ...ANSWER, outcome: 'upheldPartly', answerText: text } })
  await issue('objectionAnswer', id)
}
afterAll(() => test.close())

const pathOf = (kind: LetterKind) => files.get(kind) ?? ''
/** Letters in which the whole request, reason or redaction is printed. */
const LONG: readonly LetterKind[] = [
  'requestForm',
  'receipt',
  'forwardingNote',
  'extensionNotice',
  'writtenNotice',
  'refusalDecree',
  'handoverReceipt',
  'objectionForm',
  'objectionReceipt',
  'deliberationMinutes',
  'objectionAnswer',
]

describe.each(LETTER_KINDS)('%s', (kind) => {
  it('is on A4 with every word inside the page', () => {
    expect(pdfPaper(pathOf(kind)).map(Math.round)).toEqual([595, 842])
    const outside = pdfWords(pathOf(kind)).filter(
      (word) => word.left < 20 || word.right > word.pageWidth - 20 || word.top < 10 || word.bottom > word.pageHeight - 10,
    )
    expect(outside.map((word) => word.text)).toEqual([])
  })

  it('prints the office, and the signature never on a page of its own', () => {
    const pages = pdfPages(pathOf(kind))
    expect(pages[0]).toContain('DINAS KOMUNIKASI DAN INFORMATIKA')
    const signed = pages.find((text) => text.includes('Siti Contoh')) ?? ''
    expect(signed.split('\n').filter((line) => line.trim() !== '').length).toBeGreaterThan(8)
  })

  it.runIf(LONG.includes(kind))('loses no word of a long text', () => {
    const text = pdfPages(pathOf(kind)).join('\n')
    expect(WORDS.filter((word) => !new RegExp(`\\b${word}\\b`).test(text))).toEqual([])
  })
})

it('the name of 120 letters and the three copies stand in the letter to the applicant', () => {
  const text = pdfPages(pathOf('writtenNotice')).join('\n').replace(/\s+/g, ' ')
  expect(text).toContain('Yayasan Pemantau Keterbukaan Informasi Publik')
  for (const copy of COPIES) expect(text).toContain(copy)
})
