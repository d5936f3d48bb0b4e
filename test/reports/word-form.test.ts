// The Word file of the example office: what an editor finds when it is opened for a last correction.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src-main/cli/main.ts'
import { convertWithLibreOffice, officePart, pdfPages } from '../support/documents.ts'
import { inOneLine } from '../support/made-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-ppid-word-'))
const made = { path: '', xml: '', pages: [] as readonly string[] }

beforeAll(async () => {
  expect(await main(['node', 'ppid', 'contoh', '--keluar', folder, '--tahun', '2025'])).toBe(0)
  made.path = join(folder, readdirSync(folder).find((name) => name.endsWith('.docx')) ?? '')
  made.xml = officePart(made.path, 'word/document.xml')
  made.pages = pdfPages(convertWithLibreOffice(made.path, 'pdf'))
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const unescaped = (xml: string) =>
  xml.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
/** Text of each paragraph that has the style. */
function paragraphsOf(style: string): string[] {
  return [...made.xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<\/w:p>/gs)]
    .filter(([paragraph]) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(([paragraph]) =>
      unescaped(
        [...paragraph.replaceAll(/<w:br\/>/g, '<w:t> </w:t>').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
          .map(([, text]) => text)
          .join(''),
      ),
    )
}
const tables = () => [...made.xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table)

describe('headings', () => {
  test('are real Word headings, so that the editor can navigate', () => {
    const chapters = paragraphsOf('Heading1').filter((text) => /^(BAB|LAMPIRAN)/.test(text))
    expect(chapters.filter((text) => text.startsWith('BAB'))).toHaveLength(5)
    expect(chapters.filter((text) => text.startsWith('LAMPIRAN'))).toHaveLength(6)
    expect(
      paragraphsOf('Heading2')
        .map((text) => text.slice(0, 2))
        .join(' '),
    ).toBe('A. B. C. D. A. B. C. D. E. F. G. A. B. A. B. C. D.')
  })

  test('are kept with what follows', () => {
    for (const [paragraph] of made.xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Heading[12]"\/>.*?<\/w:p>/gs))
      expect(paragraph).toContain('<w:keepNext/>')
  })
})

describe('the contents', () => {
  test('are a field that Word can update, filled in already', () => {
    expect(unescaped(made.xml)).toContain('TOC \\h \\o "1-2"')
    const entries = [...paragraphsOf('TOC1'), ...paragraphsOf('TOC2')]
    expect(entries).toHaveLength(paragraphsOf('Heading1').length + paragraphsOf('Heading2').length)
  })

  test('have a page number in every entry', () => {
    const references = [...made.xml.matchAll(/PAGEREF [^<]*<\/w:instrText><w:fldChar w:fldCharType="separate"\/>(.{0,60})/g)]
    expect(references.length).toBeGreaterThan(40)
    for (const [, next] of references) expect(next).toMatch(/^<w:t[^>]*>\d+<\/w:t>/)
  })

  test('do not make Word ask whether to update the fields', () => {
    expect(made.xml).not.toContain('w:dirty="true"')
    expect(officePart(made.path, 'word/settings.xml')).not.toContain('updateFields')
  })

  test('name the page on which LibreOffice puts the chapter', () => {
    const text = inOneLine(made.pages.find((page) => page.includes('DAFTAR ISI') && page.includes('BAB II')) ?? '')
    for (const chapter of ['RINCIAN PELAYANAN INFORMASI PUBLIK', 'KENDALA, REKOMENDASI, DAN RENCANA TINDAK LANJUT']) {
      const page = Number(new RegExp(`${chapter}[ .]*(\\d+)`).exec(text)?.[1])
      expect(made.pages[page - 1], chapter).toContain(chapter)
    }
  })

  test('have lists of tables and of pictures with their own pages', () => {
    for (const [level, style] of [
      [8, 'Caption'],
      [9, 'Gambar'],
    ] as const) {
      expect(unescaped(made.xml)).toContain(`TOC \\h \\o "${level}-${level}" \\u`)
      expect(paragraphsOf(style).length).toBeGreaterThan(4)
      const entries = paragraphsOf(`TOC${level}`)
      expect(entries).toHaveLength(paragraphsOf(style).length)
      paragraphsOf(style).forEach((caption, index) => {
        expect(entries[index]?.startsWith(caption)).toBe(true)
        expect(entries[index]?.slice(caption.length)).toMatch(/^\d+$/)
      })
    }
  })
})

describe('tables', () => {
  test('repeat their header on each page and never split a row', () => {
    const ofReport = tables().filter((table) => table.includes('<w:tblHeader/>'))
    expect(ofReport).toHaveLength(paragraphsOf('Caption').length)
    for (const table of ofReport)
      for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) expect(row).toContain('<w:cantSplit/>')
  })

  test('of the register have 21 columns that together fill the page exactly', () => {
    const register = tables().find((table) => table.includes('Status Informasi')) ?? ''
    const widths = [...register.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
    expect(widths).toHaveLength(21)
    const whole = Number(/<w:tblW w:type="dxa" w:w="(\d+)"\/>/.exec(register)?.[1])
    const sum = widths.reduce((total, width) => total + width, 0)
    expect(Math.abs(whole - sum)).toBeLessThan(60)
  })

  test('that are short stay on one page', () => {
    for (let index = 1; index <= 11; index++) {
      const page = made.pages.findIndex((text, at) => at > 5 && text.includes(`Tabel ${index}. `))
      expect(page, `Tabel ${index}`).toBeGreaterThan(0)
    }
    const decisions = made.pages.find((text, at) => at > 5 && text.includes('menurut keputusan sampai')) ?? ''
    expect(decisions).toContain('Dikabulkan seluruhnya')
    expect(decisions).toContain('Dicabut pemohon')
  })
})

describe('pages', () => {
  test('are A4, turned for the annexes', () => {
    const sizes = [...made.xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"( w:orient="landscape")?/g)]
    expect(sizes.length).toBeGreaterThan(2)
    for (const [, width, height] of sizes) {
      const [short = 0, long = 0] = [Number(width), Number(height)].toSorted((a, b) => a - b)
      expect(Math.round((short / 1440) * 25.4)).toBe(210)
      expect(Math.round((long / 1440) * 25.4)).toBe(297)
    }
  })

  test('carry their number, the title page does not', () => {
    expect(made.pages[0]).not.toContain('Halaman')
    made.pages.slice(1).forEach((page, index) => expect(page).toContain(`Halaman ${index + 2} dari ${made.pages.length}`))
  })

  test('have letterhead with a double line above the summary', () => {
    expect(made.xml).toContain('thickThinSmallGap')
    const summary = made.pages.find((page) => page.includes('RINGKASAN LAPORAN') && page.includes('a. Jumlah')) ?? ''
    expect(summary).toContain('PEMERINTAH KOTA CONTOH')
    expect(summary).toContain('DINAS KOMUNIKASI DAN INFORMATIKA')
  })

  test('keep the signature on one page with the sentence before it', () => {
    const page = inOneLine(made.pages.findLast((text) => text.includes('SELAKU PPID PELAKSANA')) ?? '')
    for (const part of ['Demikian Laporan', 'Contoh, 8 Januari 2026', 'NIP. ']) expect(page).toContain(part)
  })

  test('none is empty', () => {
    made.pages.forEach((page, index) => expect(page.trim().length, `page ${index + 1}`).toBeGreaterThan(20))
  })
})

test('the properties name the program, and no person', () => {
  const core = officePart(made.path, 'docProps/core.xml')
  expect(core).toContain('<dc:creator>Register PPID</dc:creator>')
  expect(core).toContain('<cp:lastModifiedBy>Register PPID</cp:lastModifiedBy>')
})
