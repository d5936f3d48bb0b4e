// Sheets and decrees of consequence tests read back from PDF and Word, beside the annexes (Perki KI 1/2021 Lamp. II-V).
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDocument, TestItemInput, TestKind } from '../../src-main/contract/index.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { APPROVAL, DECREE, ITEM, TEST } from '../backend/consequence-test-fixtures.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { pdfPages, pdfPaper, pdfWords, wordText } from '../support/documents.ts'
import { setUpOffice } from '../support/office.ts'

let test: TestBackend
const files = new Map<string, string>()
const LONG = Array.from({ length: 220 }, (_, at) => `kata${at + 1}`)

async function write(id: number, kind: TestKind, document: TestDocument, format: 'pdf' | 'docx'): Promise<void> {
  const path = join(test.folder, `${kind}-${document}.${format}`)
  const token = test.backend.files.keep(path)
  const { jobId } = await test.call('consequenceTests.write', { id, document, format, paper: 'F4', token })
  expect((await test.jobEnded(jobId)).state).toBe('done')
  files.set(`${kind}-${document}.${format}`, path)
}

const ITEMS: readonly TestItemInput[] = [
  { ...ITEM, consequenceOpen: LONG.join(' ') },
  {
    ...ITEM,
    information: 'Konfigurasi keamanan jaringan pemerintah',
    scope: 'partial',
    grounds: ['c'],
    legalBasis: 'Pasal 17 huruf c Undang-Undang Nomor 14 Tahun 2008',
    periodText: 'Selama sistem digunakan',
    reviewOn: dateOnly('2028-11-16'),
    weighing: '',
  },
  {
    ...ITEM,
    information: 'Data responden survei',
    grounds: ['j'],
    otherLaw: 'Pasal 21 Undang-Undang Nomor 16 Tahun 1997 tentang Statistik',
    legalBasis: 'Pasal 17 huruf j Undang-Undang Nomor 14 Tahun 2008',
  },
]

beforeAll(async () => {
  test = await openTestBackend()
  const agencyId = await setUpOffice(test)
  const decideWith = async (id: number, number: string) => {
    await test.call('consequenceTests.approve', { id, version: 1, approval: APPROVAL })
    await test.call('consequenceTests.decide', { id, version: 2, decree: { ...DECREE, number } })
    const { kind } = await test.call('consequenceTests.get', { id })
    for (const document of ['sheet', 'decree'] as const)
      for (const format of ['pdf', 'docx'] as const) await write(id, kind, document, format)
  }
  const first = await test.call('consequenceTests.add', { agencyId, test: { ...TEST, items: [...ITEMS] } })
  await decideWith(first.id, '007')
  const { items } = await test.call('consequenceTests.get', { id: first.id })
  const [health, network] = items.map(({ excludedInformationId }) => excludedInformationId)
  const changed = [
    { ...ITEM, excludedInformationId: health ?? 0, result: 'opened' as const, consequenceOpen: 'Kepentingan umum lebih besar.' },
    { ...ITEMS[1]!, excludedInformationId: network ?? 0, periodText: 'Selama dua tahun' },
  ]
  const second = await test.call('consequenceTests.add', { agencyId, test: { ...TEST, kind: 'change', items: changed } })
  await decideWith(second.id, '008')
  for (const [format, state] of [
    ['xlsx', null],
    ['pdf', 'opened'],
  ] as const) {
    const path = join(test.folder, `dik.${format}`)
    const order = { agencyId, search: '', state, format, paper: 'F4' as const, saveToken: test.backend.files.keep(path) }
    const { jobId } = await test.call('excludedInformation.exportBook', order)
    expect((await test.jobEnded(jobId)).state).toBe('done')
    files.set(`dik.${format}`, path)
  }
  const kept = process.env['KEEP_DOCUMENTS']
  if (kept === undefined) return
  mkdirSync(kept, { recursive: true })
  for (const [name, path] of files) copyFileSync(path, join(kept, name))
}, 60_000)
afterAll(() => test.close())

const pathOf = (name: string) => files.get(name) ?? ''
const textOf = (name: string) => pdfPages(pathOf(name)).join('\n').replace(/\s+/g, ' ')

const DOCUMENTS = ['exclusion-sheet', 'exclusion-decree', 'change-sheet', 'change-decree'] as const

describe.each(DOCUMENTS)('%s', (name) => {
  it('has every word inside its pages and the office at the top', () => {
    const outside = pdfWords(pathOf(`${name}.pdf`)).filter(
      (word) => word.left < 20 || word.right > word.pageWidth - 20 || word.top < 10 || word.bottom > word.pageHeight - 10,
    )
    expect(outside.map(({ text }) => text)).toEqual([])
    expect(pdfPages(pathOf(`${name}.pdf`))[0]).toContain('DINAS KOMUNIKASI DAN INFORMATIKA')
  })

  it('never cites what Perki KI 1/2021 revoked, nor a law of a wrong year', () => {
    const text = textOf(`${name}.pdf`)
    expect(text).not.toMatch(/Nomor 1 Tahun 2010|Nomor 1 Tahun 2017|14 Tahun 2018/)
  })

  it('says the same in Word', () => {
    const words = wordText(pathOf(`${name}.docx`)).replace(/\s+/g, ' ')
    expect(words).toContain(name.endsWith('sheet') ? 'LEMBAR PENGUJIAN KONSEKUENSI' : 'MEMUTUSKAN')
    for (const part of ['Riwayat kesehatan pegawai', 'Konfigurasi keamanan jaringan pemerintah']) expect(words).toContain(part)
  })
})

describe('the sheet (Lamp. II)', () => {
  it('lies on its long side, so that five columns are readable', () => {
    const [width, height] = pdfPaper(pathOf('exclusion-sheet.pdf'))
    expect(width).toBeGreaterThan(height)
  })

  it('has title, opening sentence, two-level header, examiners and the approval, in this order', () => {
    const text = textOf('exclusion-sheet.pdf')
    const parts = [
      'LEMBAR PENGUJIAN KONSEKUENSI',
      'NOMOR 001 TAHUN 2026',
      'Pada hari ini Selasa, tanggal sepuluh, bulan November, tahun dua ribu dua puluh enam (10 November 2026), bertempat di Ruang Rapat Sekretariat Daerah Kota Contoh',
      'Konsekuensi/Pertimbangan Bagi Publik',
      'Dibuka',
      'Ditutup',
      'Unit Kerja',
      'Dr. Andi Penguji, S.H.',
      'Demikian Pengujian Konsekuensi ini',
      'Menyetujui,',
      'Wali Contoh',
    ]
    const places = parts.map((part) => text.indexOf(part))
    expect(places.filter((place) => place < 0)).toEqual([])
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('loses no word of a long consideration', () => {
    const text = textOf('exclusion-sheet.pdf')
    expect(LONG.filter((word) => !new RegExp(`\\b${word}\\b`).test(text))).toEqual([])
  })
})

describe('the decree (Lamp. III)', () => {
  it('cites what is in force and holds what Ps.49(7) asks for', () => {
    const text = textOf('exclusion-decree.pdf')
    for (const part of [
      'PENETAPAN PEJABAT PENGELOLA INFORMASI DAN DOKUMENTASI PEMERINTAH KOTA CONTOH NOMOR 007 TAHUN 2026 TENTANG KLASIFIKASI INFORMASI YANG DIKECUALIKAN',
      'Menimbang',
      'Mengingat',
      'Undang-Undang Nomor 14 Tahun 2008',
      'Peraturan Pemerintah Nomor 61 Tahun 2010',
      'Peraturan Komisi Informasi Nomor 1 Tahun 2021',
      'Memperhatikan',
      'Bambang Atasan',
      'MEMUTUSKAN',
      'KESATU',
      'LAMPIRAN',
      'Badan Publik',
      'Unit kerja',
    ])
      expect(text).toContain(part)
    const words = wordText(pathOf('exclusion-decree.docx')).replace(/\s+/g, ' ')
    expect(words).toContain('Selama sistem digunakan; ditinjau kembali 16 November 2028')
    expect(words).toContain('Pasal 21 Undang-Undang Nomor 16 Tahun 1997 tentang Statistik')
  })

  it('is signed without academic titles, with rank and NIP (Permendagri 1/2023 Ps.44)', () => {
    const text = textOf('exclusion-decree.pdf')
    expect(text).toContain('Hendra Penetap')
    expect(text).toContain('NIP 19700101 199503 1 001')
    expect(text).toContain('Ditetapkan di Contoh')
  })
})

describe('the change (Lamp. IV and V)', () => {
  it('sets the basis before beside the basis after', () => {
    const text = textOf('change-sheet.pdf')
    for (const part of ['Semula', 'Pengubahan', 'Pertimbangan Sebelumnya', 'Informasi dibuka: Kepentingan'])
      expect(text).toContain(part)
  })

  it('names the decree it changes', () => {
    const text = textOf('change-decree.pdf')
    expect(text).toContain('PENGUBAHAN KLASIFIKASI INFORMASI YANG DIKECUALIKAN')
    expect(text).toContain('TERHADAP PENETAPAN PPID NOMOR 007 TANGGAL 16 NOVEMBER 2026')
    expect(text).toContain('dinyatakan terbuka dan dimasukkan ke dalam Daftar Informasi Publik: Riwayat kesehatan pegawai')
  })
})

describe('the list as a file', () => {
  it('carries decree and state, and marks what was opened', () => {
    const text = textOf('dik.pdf')
    expect(text).toContain('DAFTAR INFORMASI YANG DIKECUALIKAN')
    expect(text).toMatch(/Dibuka 16/)
    expect(text).toContain('Nomor 007')
    expect(text).not.toContain('Data responden survei')
  })
})
