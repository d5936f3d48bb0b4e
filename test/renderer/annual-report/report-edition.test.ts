// Finalised reports on screen: what is asked before signing, delivered, reminded of; and the choices of the layout.
import { expect, test } from 'vitest'
import { DEFAULT_REPORT_LAYOUT } from '../../../src-main/contract/index.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { layoutForStore, layoutOf, layoutWords, sameLayout } from '../../../src-renderer/features/annual-report/layout.model.ts'
import { showsTopic } from '../../../src-renderer/api/topics.ts'
import { errorSentence } from '../../../src-renderer/text/errors.ts'
import { nextSuffix } from '../../../src-renderer/ui/use-file-job.ts'
import {
  deliveryFormProblems,
  deliveryOf,
  editionTitle,
  emptyDelivery,
  fileWords,
  reminderWords,
  signingProblems,
  signingWords,
  type StoredDelivery,
} from '../../../src-renderer/features/annual-report/report-edition.model.ts'
import { reportAddress, reportTab } from '../../../src-renderer/features/annual-report/report-years.ts'

const TODAY = dateOnly('2026-03-02')
const SIGNED = dateOnly('2026-02-01')
const DELIVERED: StoredDelivery = {
  id: 1,
  version: 1,
  recipientKind: 'ppid',
  recipient: 'PPID Utama',
  deliveredOn: SIGNED,
  method: '',
  receiptNumber: '',
  note: '',
}

test('an edition, its files and its signer are named as an office names them', () => {
  expect(editionTitle({ year: 2025, sequence: 1 })).toBe('Laporan tahun 2025')
  expect(editionTitle({ year: 2025, sequence: 3 })).toBe('Laporan tahun 2025 · Edisi perbaikan ke-2')
  expect(fileWords({ form: 'summary', format: 'docx' })).toBe('Ringkasan (satu halaman) · Word')
  const signatory = {
    capacity: 'Plt.',
    position: 'Sekretaris Dinas',
    role: 'PPID Pelaksana',
    nameWithTitles: '',
    rank: '',
    nip: '',
  }
  expect(signingWords(signatory)).toBe('Plt. Sekretaris Dinas selaku PPID Pelaksana')
  expect(signingWords({ ...signatory, capacity: '' })).toBe('Sekretaris Dinas selaku PPID Pelaksana')
})

test('signing wants a day, and a reason only for a correction', () => {
  const form = { number: '', signedOn: SIGNED, reason: '' }
  const known = { year: 2025, today: TODAY, previousOn: null }
  expect(signingProblems({ ...form, signedOn: null }, known)).toEqual([{ path: 'signedOn', code: 'text.required' }])
  expect(signingProblems(form, known)).toEqual([])
  expect(signingProblems(form, { ...known, previousOn: SIGNED })).toEqual([{ path: 'reason', code: 'text.required' }])
})

test('a new delivery goes to the next recipient of the layout, of the kind its name says', () => {
  const recipients = ['PPID Utama', 'Komisi Informasi Provinsi', 'Wali Kota']
  expect(emptyDelivery(recipients, [], TODAY)).toMatchObject({
    recipient: 'PPID Utama',
    recipientKind: 'ppid',
    deliveredOn: TODAY,
  })
  expect(emptyDelivery(recipients, [DELIVERED], TODAY)).toMatchObject({ recipientKind: 'commission' })
  expect(emptyDelivery(['PPID Utama'], [DELIVERED], TODAY)).toMatchObject({ recipient: '', recipientKind: 'other' })
})

test('a delivery wants a recipient and a day between the signing and today, said at its fields', () => {
  const { id: _id, version: _version, ...form } = DELIVERED
  const problems = (change: object) => deliveryFormProblems({ ...form, ...change }, { signedOn: SIGNED, today: TODAY })
  expect(problems({})).toEqual([])
  expect(problems({ recipient: ' ', deliveredOn: null }).map(({ path }) => path)).toEqual(['recipient', 'deliveredOn'])
  expect(problems({ deliveredOn: dateOnly('2026-01-31') })).toEqual([
    { path: 'deliveredOn', code: 'edition.deliveredBeforeSigning' },
  ])
  expect(problems({ deliveredOn: dateOnly('2026-03-03') })).toEqual([{ path: 'deliveredOn', code: 'date.inFuture' }])
  expect([deliveryOf({ ...form, deliveredOn: null }), deliveryOf(form)]).toEqual([undefined, form])
})

test('the reminder says the steps that are missing and how long there is', () => {
  const reminder = { year: 2025, dueOn: dateOnly('2026-03-31'), daysLeft: 29, level: 'urgent' as const }
  const words = reminderWords({ ...reminder, missing: ['texts', 'finalise', 'commission'] })
  expect(words.color).toBe('orange')
  expect(words.title).toBe('Laporan layanan informasi publik 2025: 29 hari lagi')
  expect(words.text).toMatch(
    /^Naskah belum lengkap, laporan belum ditetapkan, dan belum disampaikan kepada Komisi Informasi\. Batas penyampaian 31 Maret 2026/,
  )
  const late = reminderWords({ ...reminder, daysLeft: -3, level: 'overdue', missing: ['ppid'] })
  expect([late.color, late.title.endsWith('terlambat 3 hari'), late.text.startsWith('Belum disampaikan')]).toEqual([
    'red',
    true,
    true,
  ])
  expect(reminderWords({ ...reminder, daysLeft: 0, missing: ['ppid'] }).title).toContain('hari ini batasnya')
})

test('the layout is sent without blanks and repeats, and is the same when only those differ', () => {
  const layout = { ...DEFAULT_REPORT_LAYOUT, recipients: [' Wali Kota', 'Wali Kota', '', 'x'.repeat(200)] }
  expect(layoutForStore(layout).recipients).toEqual(['Wali Kota', 'x'.repeat(160)])
  expect(sameLayout(layout, { ...layout, recipients: ['Wali Kota', 'x'.repeat(160)] })).toBe(true)
  expect(sameLayout(layout, { ...layout, charts: false })).toBe(false)
  expect(layoutOf({ ...DEFAULT_REPORT_LAYOUT, version: 4 })).toEqual(DEFAULT_REPORT_LAYOUT)
})

test('a file open elsewhere is written beside it under the next number', () => {
  expect(['', ' (2)', ' (9)'].map(nextSuffix)).toEqual([' (2)', ' (3)', ' (10)'])
})

test('the tab of an address is opened, an unknown one shows the figures', () => {
  expect(['naskah', 'penetapan', 'lain'].map(reportTab)).toEqual(['naskah', 'penetapan', 'angka'])
})

test('what is stored of a layout changed elsewhere is told choice by choice', () => {
  const words = layoutWords({ ...DEFAULT_REPORT_LAYOUT, scope: 'city', annexes: ['decrees'], charts: false, recipients: [] })
  expect(words).toContain('Lingkup: Laporan kota/kabupaten, disusun PPID Utama')
  expect(words).toContain('Lampiran: Daftar keputusan')
  expect(words).toContain('Grafik: tidak')
  expect(words.at(-1)).toBe('Penerima salinan: tidak ada')
  expect(words).toHaveLength(Object.keys(DEFAULT_REPORT_LAYOUT).length)
})

test('a year chosen is an address, at the tab it was opened with', () => {
  expect(reportAddress(2024, 'angka')).toBe('/laporan/2024')
  expect(reportAddress(2024, 'penetapan')).toBe('/laporan/2024/penetapan')
})

test('a text saved while somebody types reads texts and checks again, and counts nothing anew', () => {
  const stale = (operation: string) => showsTopic({ queryKey: [operation] }, ['reportTexts'])
  for (const operation of ['annualReport.sections', 'annualReport.findings', 'reportLists.get', 'reportEditions.reminder'])
    expect(stale(operation), operation).toBe(true)
  for (const operation of ['annualReport.figures', 'annualReport.casesBehind', 'annualReport.layout', 'reportEditions.list'])
    expect(stale(operation), operation).toBe(false)
  expect(showsTopic({ queryKey: ['annualReport.findings'] }, ['requests'])).toBe(true)
})

test('a report that is no longer as drawn says what has changed', () => {
  const sentence = (what: string) => errorSentence({ code: 'reportEditions.changed', details: { what } })
  expect(sentence('texts,lists')).toMatch(/^Naskah, tabel pendukung berubah sejak berkas disiapkan/)
  expect(sentence('')).toMatch(/^Register atau isian berubah/)
})
