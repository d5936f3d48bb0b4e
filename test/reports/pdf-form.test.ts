// The PDF of the example office, page by page: nothing clipped, no heading left alone, page numbers that are true.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src-main/cli/main.ts'
import { type PdfWord, pdfPages, pdfWords } from '../support/documents.ts'
import { inOneLine } from '../support/made-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-ppid-pdf-'))

type Read = { readonly pages: readonly string[]; readonly words: readonly PdfWord[] }
const read: Record<'A4' | 'F4', Read> = { A4: { pages: [], words: [] }, F4: { pages: [], words: [] } }

async function readPdf(target: string): Promise<Read> {
  const path = join(target, readdirSync(target).find((name) => name.startsWith('Laporan') && name.endsWith('.pdf')) ?? '')
  return { pages: pdfPages(path), words: pdfWords(path) }
}

beforeAll(async () => {
  expect(await main(['node', 'ppid', 'contoh', '--keluar', folder, '--tahun', '2025'])).toBe(0)
  read.A4 = await readPdf(folder)
  const other = mkdtempSync(join(folder, 'f4-'))
  const order = ['--db', join(folder, 'contoh.ppid'), '--tahun', '2025', '--keluar', other, '--format', 'pdf', '--kertas', 'F4']
  expect(await main(['node', 'ppid', 'laporan', ...order])).toBeLessThan(3)
  read.F4 = await readPdf(other)
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lines of a page without its foot and without blank lines. */
const linesOf = (page: string) =>
  page
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^Halaman \d+ dari \d+$/.test(line))

/** Entries of a list of pages: what stands there, and the page it names. */
function entriesOf(pages: readonly string[], heading: string): (readonly [words: string, page: number])[] {
  const page = pages.find((text) => linesOf(text)[0] === heading) ?? ''
  const entries: (readonly [string, number])[] = []
  let open = ''
  for (const line of linesOf(page).slice(1)) {
    const found = /^(.*?)\s{2,}(\d+)$/.exec(line)
    // A long heading goes on in the next line, below the page number.
    if (found === null) {
      const last = entries.pop()
      if (last !== undefined) entries.push([`${last[0]} ${line}`, last[1]])
      continue
    }
    open = inOneLine(found[1] ?? '')
    entries.push([open, Number(found[2])])
  }
  return entries
}

describe.each(['A4', 'F4'] as const)('on %s', (paper) => {
  test('no word reaches over the edge of the paper', () => {
    expect(read[paper].words.length).toBeGreaterThan(3000)
    for (const word of read[paper].words) {
      const place = `page ${word.page}: ${word.text}`
      expect(word.left, place).toBeGreaterThan(25)
      expect(word.top, place).toBeGreaterThan(25)
      expect(word.right, place).toBeLessThan(word.pageWidth - 25)
      expect(word.bottom, place).toBeLessThan(word.pageHeight - 15)
    }
  })

  test('no word stands on another', () => {
    const byPage = Map.groupBy(read[paper].words, (word) => word.page)
    for (const [page, words] of byPage)
      for (const [index, word] of words.entries())
        for (const other of words.slice(index + 1, index + 60)) {
          const across = Math.min(word.right, other.right) - Math.max(word.left, other.left)
          const down = Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top)
          const covers = across > 1.5 && down > 0.6 * Math.min(word.bottom - word.top, other.bottom - other.top)
          expect(covers, `page ${page}: "${word.text}" and "${other.text}"`).toBe(false)
        }
  })

  test('every page has its number, except the title', () => {
    const { pages } = read[paper]
    expect(pages[0]).not.toContain('Halaman')
    pages.slice(1).forEach((page, index) => expect(page).toContain(`Halaman ${index + 2} dari ${pages.length}`))
  })

  test('no heading or caption is the last line of a page', () => {
    const isHeading = (line: string) => /^(BAB [IV]+|LAMPIRAN \d+|[A-E]\. [A-Z].*|Tabel \d+\. .*|PENUTUP)$/.test(line)
    read[paper].pages.forEach((page, index) => {
      if (index < 5) return
      const last = linesOf(page).at(-1) ?? ''
      expect(isHeading(last), `page ${index + 1}: ${last}`).toBe(false)
    })
  })

  test('the contents name the page on which each heading stands', () => {
    const { pages } = read[paper]
    const entries = entriesOf(pages, 'DAFTAR ISI')
    expect(entries.length).toBeGreaterThan(25)
    for (const [words, page] of entries) {
      const heading = words.replace(/^(BAB [IV]+|LAMPIRAN \d+) /, '')
      expect(inOneLine(pages[page - 1] ?? ''), words).toContain(heading)
    }
  })

  test('the list of tables names the page on which each caption stands', () => {
    const { pages } = read[paper]
    const entries = entriesOf(pages, 'DAFTAR TABEL')
    // Each numbered caption that stands over a table, and no more.
    const captions = pages.slice(6).flatMap((page) => page.match(/^ *Tabel \d+\. /gm) ?? [])
    expect(captions.length).toBeGreaterThan(20)
    expect(entries.filter(([caption]) => caption.startsWith('Tabel'))).toHaveLength(captions.length)
    for (const [caption, page] of entries) expect(inOneLine(pages[page - 1] ?? ''), caption).toContain(caption)
  })

  test('the list of pictures names the page on which each chart stands', () => {
    const { pages } = read[paper]
    const entries = entriesOf(pages, 'DAFTAR GAMBAR')
    expect(entries.length).toBeGreaterThan(2)
    for (const [caption, page] of entries) expect(inOneLine(pages[page - 1] ?? ''), caption).toContain(caption)
  })

  test('a chapter and an annex begin a page of their own', () => {
    for (const page of read[paper].pages.slice(5)) {
      const lines = linesOf(page)
      const begins = lines.findIndex((line) => /^(BAB [IV]+|LAMPIRAN \d+)$/.test(line))
      expect(begins === -1 || begins === 0, lines[begins]).toBe(true)
    }
  })

  test('the signature stands whole on one page, with the sentence before it', () => {
    const page = read[paper].pages.findLast((text) => text.includes('SELAKU PPID PELAKSANA')) ?? ''
    for (const part of ['Demikian Laporan Layanan', 'NIP. 1972', 'Dra. Ratna Wulandari Contoh, M.Si.', 'NIP. '])
      expect(page).toContain(part)
  })

  test('the header of a register is repeated on each of its pages', () => {
    const register = read[paper].pages.filter((page) => /\d{3}\/PIP\//.test(page) && /disamarkan/.test(page))
    expect(register.length).toBeGreaterThan(3)
    for (const page of register)
      for (const words of ['Pekerjaan', 'Keputusan', 'Kontak', 'Tanggal']) expect(inOneLine(page)).toContain(words)
  })

  test('each category of the DIP begins under the header of its list, on each page it fills', () => {
    const list = read[paper].pages.filter((page) => /[A-C]\. Informasi yang Wajib/.test(page))
    expect(list.length).toBeGreaterThan(3)
    let categories = 0
    for (const page of list) {
      const headings = page.match(/^\s*[A-C]\. Informasi yang Wajib/gm)?.length ?? 0
      categories += headings
      expect(page.match(/^\s*No\.\s.*isi informasi/gm)).toHaveLength(headings)
    }
    expect(categories).toBeGreaterThanOrEqual(3)
  })

  test('each request stands in the annex once', () => {
    const annex = read[paper].words.filter((word) => /^\d{3}\/PIP\/$/.test(word.text)).map((word) => word.text)
    const own = annex.slice(0, 60).toSorted()
    expect(own).toEqual(Array.from({ length: 60 }, (_, index) => `${String(index + 1).padStart(3, '0')}/PIP/`))
  })

  test('words of the register stay whole or are hyphenated between syllables', () => {
    const texts = new Set(read[paper].words.map((word) => word.text))
    for (const whole of ['disamarkan', 'Pemohon', 'Dikabulkan', 'seluruhnya', 'Wiraswasta', 'Mengungkap', 'DISKOMINFO/'])
      expect(texts, whole).toContain(whole)
    // A word cut in the middle leaves a single letter on the next line.
    for (const cut of ['disamarka', 'Pemoho', 'Dikabulka', 'Wiraswast', 'Mengungka', 'DISKOMI'])
      expect(texts, cut).not.toContain(cut)
  })

  test('the four figures of UU KIP Ps.12 are on one page, under the letterhead', () => {
    const page = read[paper].pages.find((text) => text.includes('RINGKASAN LAPORAN') && text.includes('PEMERINTAH KOTA')) ?? ''
    for (const figure of ['a. Jumlah permintaan', 'b. Waktu yang diperlukan', 'c. Jumlah pemberian', 'd. Alasan penolakan'])
      expect(page).toContain(figure)
  })

  test('days, numbers and shares are written the Indonesian way', () => {
    const text = inOneLine(read[paper].pages.join(' '))
    expect(text).toMatch(/Contoh, \d{1,2} (Februari|November|[A-Z][a-z]+) 20\d\d SEKRETARIS/)
    expect(text).toMatch(/\d,\d hari kerja/)
    expect(text).toContain('Rp48.000.000,00')
    expect(text).not.toMatch(/\d\.\d% |January|February|March|\bMay\b|Rp \d/)
  })
})
