// Pictures, lists and both signatures in Word, and tables too long for the library: the file is the same whichever way it is made.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer } from 'docx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LONG_TABLE, type LongRows, writeWithRows } from '../../src-main/reporting/docx-long-rows.ts'
import { CELL_STYLES } from '../../src-main/reporting/docx-styles.ts'
import { docxTable } from '../../src-main/reporting/docx-table.ts'
import { plainModel } from '../../src-main/reporting/plain-model.ts'
import type { ReportTable, Row } from '../../src-main/reporting/report-model.ts'
import { drawDocx } from '../../src-main/reporting/to-docx.ts'
import { convertWithLibreOffice, officePart, officeParts, type PdfWord, pdfPages, pdfWords } from '../support/documents.ts'
import { RESOURCES } from '../support/resources.ts'
import { sampleWithCharts } from '../support/sample-charts.ts'
import { registerTable } from '../support/sample-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-ppid-long-'))
const fontsFolder = join(RESOURCES, 'fonts')
const MADE_ON = new Date('2026-03-13T02:00:00.000Z')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A register with headings between its rows, and words that XML or our own marks might stumble over. */
function longTable(): ReportTable {
  const table = registerTable(LONG_TABLE + 30)
  const odd = ['<w:tr> & "kutip"', 'dua\nbaris', '\u0000kendali\uD800', '$& $1 </w:p>', '']
  const rows = table.rows.flatMap((row, index): Row[] => {
    if (!('cells' in row)) return [row]
    const cells = row.cells.map((cell, column) => (column === 2 ? (odd[index % odd.length] ?? cell) : cell))
    return index % 50 === 0 ? [{ heading: `Triwulan & ${index}` }, { cells }] : [{ cells }]
  })
  // As every drawer does before it draws.
  return plainModel({ ...table, rows })
}

const packed = (children: ReturnType<typeof docxTable>) =>
  Packer.toBuffer(new Document({ styles: { paragraphStyles: CELL_STYLES }, sections: [{ children }] }))

describe('a long table', () => {
  test('is letter for letter what the library would have written', async () => {
    const [whole, quick] = [join(folder, 'utuh.docx'), join(folder, 'cepat.docx')]
    const target = { path: whole, fontsFolder }
    await writeWithRows(await packed(docxTable(longTable(), 'A4')), [], target, MADE_ON)
    const long: LongRows[] = []
    const left = await packed(docxTable(longTable(), 'A4', long))
    const steps: number[] = []
    await writeWithRows(left, long, { ...target, path: quick, progress: (done) => steps.push(done) }, MADE_ON)
    const [expected, found] = [whole, quick].map((path) => officePart(path, 'word/document.xml'))
    expect(found).toBe(expected)
    expect(officeParts(quick)).toEqual(officeParts(whole))
    expect(steps.at(-1)).toBe(longTable().rows.length)
  })

  test('stops between its rows when the drawing is cancelled', async () => {
    const long: LongRows[] = []
    const left = await packed(docxTable(longTable(), 'A4', long))
    const checkCancelled = () => {
      throw new Error('stopped')
    }
    const target = { path: join(folder, 'stop.docx'), fontsFolder, checkCancelled }
    await expect(writeWithRows(left, long, target, MADE_ON)).rejects.toThrow('stopped')
  })
})

describe('a report with pictures and two long annexes', () => {
  const path = join(folder, 'laporan.docx')
  const state = { xml: '', pages: [] as readonly string[], words: [] as readonly PdfWord[] }
  beforeAll(async () => {
    await drawDocx(sampleWithCharts({}, 300), { path, fontsFolder })
    state.xml = officePart(path, 'word/document.xml')
    const pdf = convertWithLibreOffice(path, 'pdf')
    state.pages = pdfPages(pdf)
    state.words = pdfWords(pdf)
  }, 240_000)

  test('has each chart as sharp lines, with dots for programs that know no SVG, and its numbers for those who do not see it', () => {
    const media = officeParts(path).filter((name) => name.startsWith('word/media/'))
    expect(media.filter((name) => name.endsWith('.svg'))).toHaveLength(3)
    expect(media.filter((name) => name.endsWith('.png'))).toHaveLength(4)
    expect(state.xml).toContain('Permohonan: Sampai dengan 3 hari kerja 1234, 11 sampai dengan 17 hari kerja 66')
    const pictures = media.filter((name) => name.endsWith('.svg')).map((name) => officePart(path, name))
    expect(pictures.join()).not.toContain('Arimo')
    for (const text of ['Desember', 'Dikabulkan seluruhnya', '1.234', 'Tahun 2024']) expect(pictures.join()).toContain(text)
  })

  test('keeps each picture whole above its caption, on one page with it', () => {
    const captions = state.words.filter(
      ({ text }, index) => text === 'Gambar' && /^\d\.$/.test(state.words[index + 1]?.text ?? ''),
    )
    const [first, second, third, fourth] = captions.slice(-4)
    expect(new Set([first, second, third, fourth].map((word) => word?.page)).size).toBe(1)
    expect(first?.top).toBeGreaterThan(60 + 215)
    expect((second?.top ?? 0) - (first?.top ?? 0)).toBeGreaterThan(110)
    expect((third?.top ?? 0) - (second?.top ?? 0)).toBeGreaterThan(215)
  })

  test('lists tables and pictures by a field that works whatever sign separates lists on the computer', () => {
    const fields = [...state.xml.matchAll(/<w:instrText[^>]*>(TOC [^<]*)</g)].map(([, text]) => text?.replaceAll('&quot;', '"'))
    expect(fields).toEqual(['TOC \\h \\o "1-2"', 'TOC \\h \\o "8-8" \\u', 'TOC \\h \\o "9-9" \\u'])
    const styles = officePart(path, 'word/styles.xml')
    for (const [style, level] of [
      ['Caption', 7],
      ['Gambar', 8],
    ])
      expect(styles).toMatch(new RegExp(`w:styleId="${style}"(?:(?!</w:style>).)*<w:outlineLvl w:val="${level}"/>`))
  })

  test('has its long annex with the header on every page and no row split', () => {
    const pages = state.pages.filter((text) => /\d{3}\/PIP/.test(text))
    expect(pages.length).toBeGreaterThan(10)
    for (const page of pages) expect(page).toContain('Informasi Yang Diminta')
    expect(new Set(state.xml.match(/\d{3}\/PIP\//g)).size).toBe(300)
    const table = /<w:tbl>(?:(?!<\/w:tbl>).)*Informasi Yang Diminta.*?<\/w:tbl>/s.exec(state.xml)?.[0] ?? ''
    expect(table.match(/<w:cantSplit\/>/g)?.length).toBe(table.match(/<w:tr>/g)?.length)
  })

  test('is signed by two on the same height', () => {
    const page = state.pages.find((text) => text.includes('Mengetahui,')) ?? ''
    for (const line of [/Mengetahui, +Contoh, 13 Maret 2026/, /Drs\. BUDI CONTOH, M\.M\. +Dra\. SITI CONTOH, M\.Si\./])
      expect(page).toMatch(line)
  })

  test('prints rupiah and shares the Indonesian way', () => {
    const page = state.pages.find((text) => text.includes('Meja layanan') && text.includes('Rp')) ?? ''
    for (const text of ['Rp5.000.000,00', '12,5%', 'Rp20.000.000,00', '100,0%']) expect(page).toContain(text)
  })
})
