// A decree with its clauses and a worksheet on the long side of the paper: in PDF and in Word every word is there and on the page.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LetterBlock, LetterDocument } from '../../src-main/contract/index.ts'
import { drawLetterDocx } from '../../src-main/reporting/letter-to-docx.ts'
import { drawLetterPdf } from '../../src-main/reporting/letter-to-pdf.ts'
import { convertWithLibreOffice, pdfPages, pdfWords } from '../support/documents.ts'
import { RESOURCES } from '../support/resources.ts'

const LONG = Array.from({ length: 400 }, (_, at) => `kata${at + 1}`).join(' ')
const signatures: LetterBlock = {
  type: 'signatures',
  placeAndDate: 'Contoh, 24 November 2026',
  parties: [{ lines: ['KEPALA DINAS', 'selaku PPID,'], name: 'Budi Contoh', rank: 'Pembina', nip: '' }],
}

const DECREE: LetterDocument = {
  title: 'Keputusan',
  letterhead: {
    governmentName: 'Pemerintah Kota Contoh',
    agencyName: 'Dinas Contoh',
    lines: ['Jalan Contoh 1'],
    place: 'Contoh',
    logo: null,
  },
  blocks: [
    { type: 'title', lines: ['KEPUTUSAN', 'TENTANG PENETAPAN DAFTAR INFORMASI PUBLIK'], number: '1/2026' },
    {
      type: 'clauses',
      rows: [
        { label: 'Menimbang', marker: 'letters', items: ['bahwa pertama;', `bahwa ${LONG};`, 'bahwa ketiga.'] },
        { label: 'Mengingat', marker: 'numbers', items: ['Undang-Undang satu;', 'Peraturan dua.'] },
        { label: 'KESATU', marker: 'none', items: ['Menetapkan daftar.'] },
      ],
    },
    signatures,
    { type: 'newPage', landscape: true },
    { type: 'title', lines: ['LAMPIRAN'], number: null },
    {
      type: 'table',
      header: [
        [
          { text: 'Informasi', rowSpan: 2 },
          { text: 'Dasar Hukum', rowSpan: 2 },
          { text: 'Konsekuensi', colSpan: 2 },
          { text: 'Jangka Waktu', rowSpan: 2 },
        ],
        [{ text: 'Dibuka' }, { text: 'Ditutup' }],
      ],
      widths: [50, 50, 60, 60, 30],
      rows: Array.from({ length: 90 }, (_, at) => [
        `baris${at + 1}`,
        'Pasal 17 huruf h',
        'dibuka merugikan',
        'ditutup melindungi',
        '5 tahun',
      ]),
      emptyText: 'Nihil',
    },
    { type: 'newPage' },
    { type: 'paragraph', text: 'Penutup tegak.' },
  ],
}

const folder = mkdtempSync(join(tmpdir(), 'decree-'))
const files = { pdf: join(folder, 'keputusan.pdf'), docx: join(folder, 'keputusan.docx') }
let fromWord = ''

beforeAll(async () => {
  await drawLetterPdf(DECREE, 'F4', { path: files.pdf, fontsFolder: join(RESOURCES, 'fonts'), createdAt: '2026-11-24T00:00:00Z' })
  await drawLetterDocx(DECREE, 'F4', files.docx)
  fromWord = convertWithLibreOffice(files.docx, 'pdf')
}, 90_000)

describe.each(['pdf', 'docx'] as const)('as %s', (format) => {
  const path = () => (format === 'pdf' ? files.pdf : fromWord)

  it('lists the clauses under their labels, lettered and numbered', () => {
    const text = pdfPages(path()).join('\n')
    expect(text).toMatch(/Menimbang\s*:\s*a\.\s+bahwa pertama/)
    expect(text).toMatch(/b\.\s+bahwa kata1 kata2/)
    expect(text).toMatch(/Mengingat\s*:\s*1\.\s+Undang-Undang satu/)
    expect(text).toMatch(/KESATU\s*:\s*Menetapkan daftar/)
  })

  it('turns only the annex to the long side and repeats its header', () => {
    const words = pdfWords(path())
    const lying = (text: string) =>
      words.filter((word) => word.text === text).map(({ pageWidth, pageHeight }) => pageWidth > pageHeight)
    expect([...new Set(lying('baris1'))]).toEqual([true])
    expect([...new Set(lying('Penutup'))]).toEqual([false])
    expect([...new Set(lying('Menimbang'))]).toEqual([false])
    const annexPages = new Set(words.filter(({ text }) => text.startsWith('baris')).map(({ page }) => page))
    expect(annexPages.size).toBeGreaterThan(1)
    expect(words.filter(({ text }) => text === 'Dibuka')).toHaveLength(annexPages.size)
  })

  it('loses no word and lets none leave the page', () => {
    const words = pdfWords(path())
    const seen = new Set(words.map(({ text }) => text.replace(/[;.,]$/, '')))
    expect(Array.from({ length: 400 }, (_, at) => `kata${at + 1}`).filter((word) => !seen.has(word))).toEqual([])
    expect(Array.from({ length: 90 }, (_, at) => `baris${at + 1}`).filter((word) => !seen.has(word))).toEqual([])
    expect(words.filter(({ left, right, pageWidth }) => left < 0 || right > pageWidth)).toEqual([])
  })
})

describe('a signature after clauses', () => {
  it('is not left alone on its page', () => {
    const words = pdfWords(files.pdf)
    const pageOf = (text: string) => words.find((word) => word.text === text)?.page
    expect(pageOf('KESATU')).toBe(pageOf('selaku'))
  })
})

describe('two signatures', () => {
  const party = (lines: string[], name: string, nip: string) => ({ lines, name, rank: 'Pembina', nip })
  const tall = ['KEPALA DINAS KOMUNIKASI DAN INFORMATIKA', 'SELAKU PEJABAT PENGELOLA', 'INFORMASI DAN DOKUMENTASI,']
  const parties = [party(['Menyetujui,'], 'Atasan Contoh', ''), party(tall, 'Bawahan Contoh', '19700101 199503 1 001')]
  const letter: LetterDocument = { ...DECREE, blocks: [{ ...signatures, parties }] }

  it.each(['pdf', 'docx'] as const)(
    'of unequal height stand level in %s',
    async (format) => {
      const path = join(folder, `tanda-tangan.${format}`)
      const print = { path, fontsFolder: join(RESOURCES, 'fonts'), createdAt: '2026-11-24T00:00:00Z' }
      await (format === 'pdf' ? drawLetterPdf(letter, 'F4', print) : drawLetterDocx(letter, 'F4', path))
      const words = pdfWords(format === 'pdf' ? path : convertWithLibreOffice(path, 'pdf'))
      const topOf = (text: string) => Math.round(words.find((word) => word.text === text)?.top ?? 0)
      expect(topOf('Atasan')).toBeGreaterThan(topOf('DOKUMENTASI,') + 20)
      expect(topOf('Atasan')).toBe(topOf('Bawahan'))
    },
    90_000,
  )
})
