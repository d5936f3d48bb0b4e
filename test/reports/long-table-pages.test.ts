// Tables too long for pdfmake, drawn page by page: the same look, true page numbers, what follows on its place, all in one file.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DrawTarget } from '../../src-main/reporting/draw-target.ts'
import type { Block, ReportModel, ReportTable, Section } from '../../src-main/reporting/report-model.ts'
import { drawPdf } from '../../src-main/reporting/to-pdf.ts'
import { pdfPages, type PdfWord, pdfWords } from '../support/documents.ts'
import { inOneLine } from '../support/made-report.ts'
import { RESOURCES } from '../support/resources.ts'
import { registerTable, sampleReport } from '../support/sample-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-ppid-long-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function draw(name: string, model: ReportModel, target: Partial<DrawTarget> = {}) {
  const path = join(folder, `${name}.pdf`)
  await drawPdf(model, { path, fontsFolder: join(RESOURCES, 'fonts'), ...target })
  return path
}

/** The register book of an office: letterhead, table, closing sentence and signature. */
function bookOf(table: ReportTable, changes: Partial<ReportModel> = {}): ReportModel {
  const signature: Block | undefined = sampleReport()
    .sections.flatMap(({ blocks }) => blocks)
    .find(({ type }) => type === 'signature')
  const closing: Block = { type: 'paragraph', text: `Register ini memuat ${table.rows.length} permohonan.` }
  const blocks: Block[] = [{ type: 'table', table }, closing, ...(signature === undefined ? [] : [signature])]
  const book: Section = { id: 'book', number: '', heading: 'REGISTER PERMOHONAN', level: 1, startsPage: false, blocks }
  return sampleReport({ titleLines: [], sections: [book], ...changes })
}

const numberOf = (index: number) => `${String(index + 1).padStart(3, '0')}/PIP/`
const inOrder = (words: readonly PdfWord[]) => words.toSorted((a, b) => a.page - b.page || a.top - b.top || a.left - b.left)

describe('a table one row too long for pdfmake', () => {
  const read: Record<'pdfmake' | 'own', readonly PdfWord[]> = { pdfmake: [], own: [] }
  beforeAll(async () => {
    const [short, long] = [registerTable(100), registerTable(101)]
    for (const [name, { total: _sum, ...table }] of [
      ['pdfmake', short],
      ['own', long],
    ] as const)
      read[name] = inOrder(pdfWords(await draw(name, bookOf(table))))
  }, 60_000)

  test('has its words on the same places as the shorter one, page by page', () => {
    const last = read.pdfmake.find(({ text }) => text === numberOf(99))
    if (last === undefined) throw new Error('the last row is missing')
    // The footer counts the pages; all else up to the last row of the shorter table is the same.
    const body = (words: readonly PdfWord[]) =>
      words.filter(({ page, bottom, pageHeight }) => page < last.page && bottom < pageHeight - 60)
    const places = (words: readonly PdfWord[]) => words.map(({ page, text }) => `${page} ${text}`).toSorted()
    const [theirs, own] = [body(read.pdfmake), body(read.own)]
    expect(last.page).toBeGreaterThan(5)
    expect(theirs.length).toBeGreaterThan(2000)
    expect(places(own)).toEqual(places(theirs))
    const byText = (words: readonly PdfWord[]) => Map.groupBy(words, ({ page, text }) => `${page} ${text}`)
    const ours = byText(own)
    const headerEnd = (page: number) => theirs.find((word) => word.page === page && word.text === '21')?.top ?? 0
    for (const [key, found] of byText(theirs))
      found.forEach((word, index) => {
        const twin = ours.get(key)?.[index]
        expect(Math.abs((twin?.left ?? 0) - word.left), `${key} across`).toBeLessThan(1)
        // pdfmake centres the words of header cells over several rows by the number of lines only.
        const near = word.top < headerEnd(word.page) ? 8 : 0.6
        expect(Math.abs((twin?.top ?? 0) - word.top), `${key} down`).toBeLessThan(near)
      })
  })
})

describe('a report with a register of 700 and a grouped list of 300', () => {
  const state = { path: '', pages: [] as readonly string[], words: [] as readonly PdfWord[], steps: [] as number[], turns: 0 }
  const list: ReportTable = {
    id: 'L2',
    caption: 'Lampiran II. Daftar Informasi Publik',
    sheet: 'DIP',
    orientation: 'landscape',
    header: [[{ text: 'No.' }, { text: 'Ringkasan isi informasi' }, { text: 'Unit' }]],
    numbered: false,
    columns: [
      { kind: 'ordinal', width: 10 },
      { kind: 'text', width: 90 },
      { kind: 'text', width: 30 },
    ],
    rows: ['A. Berkala', 'B. Serta-merta', 'C. Setiap saat'].flatMap((heading, group) => [
      { heading },
      ...Array.from({ length: 100 }, (_, index) => ({
        cells: [index + 1, `Informasi nomor${group * 100 + index + 1}`, 'Sekretariat'],
      })),
    ]),
    emptyText: 'Nihil',
    footnote: 'Daftar menurut keputusan terakhir.',
  }

  beforeAll(async () => {
    const model = sampleReport({ watermark: 'KONSEP' }, 700)
    const annex: Section = {
      ...(model.sections.at(-1) as Section),
      id: 'annex-2',
      number: 'LAMPIRAN II',
      heading: 'DAFTAR INFORMASI',
    }
    const sections = [...model.sections, { ...annex, blocks: [{ type: 'table', table: list }] }] as Section[]
    const counting = setInterval(() => state.turns++, 1)
    state.path = await draw('report', { ...model, sections }, { progress: (done) => state.steps.push(done) })
    clearInterval(counting)
    state.pages = pdfPages(state.path)
    state.words = pdfWords(state.path)
  }, 60_000)

  test('holds every entry of both once, in order', () => {
    const drawn = inOrder(state.words)
    expect(drawn.filter(({ text }) => /^\d{3}\/PIP\/$/.test(text)).map(({ text }) => text)).toEqual(
      Array.from({ length: 700 }, (_, index) => numberOf(index)),
    )
    const listed = drawn.map(({ text }) => /^nomor(\d+)$/.exec(text)?.[1]).filter((found) => found !== undefined)
    expect(listed.map(Number)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1))
  })

  test('numbers its pages, and the contents name the true one of each annex', () => {
    state.pages.slice(1).forEach((page, index) => expect(page).toContain(`Halaman ${index + 2} dari ${state.pages.length}`))
    const contents = inOneLine(state.pages.find((page) => page.includes('DAFTAR ISI')) ?? '')
    for (const heading of ['REGISTER PERMOHONAN INFORMASI PUBLIK', 'DAFTAR INFORMASI']) {
      const page = Number(new RegExp(`LAMPIRAN I+ ${heading} (\\d+)`).exec(contents)?.[1])
      expect(state.pages[page - 1], heading).toContain(heading)
      expect(state.pages[page - 1]).toMatch(/Lampiran I+\. /)
    }
  })

  test('repeats the header and the heading of the group on each page, never without an entry', () => {
    const listed = state.pages.filter((page) => /nomor\d/.test(page))
    expect(listed.length).toBeGreaterThan(7)
    for (const page of listed) {
      const order = page.match(/Ringkasan isi|[ABC]\. (?:Berkala|Serta|Setiap)|nomor\d+/g) ?? []
      expect(order.slice(0, 3).map((found) => found[0])).toEqual(['R', expect.stringMatching(/[ABC]/), 'n'])
      order.forEach((found, index) => {
        if (/^[ABC]/.test(found)) expect([order[index - 1]?.[0], order[index + 1]?.[0]]).toEqual(['R', 'n'])
      })
    }
    for (const page of state.pages.filter((text) => /\d{3}\/PIP/.test(text)))
      expect(inOneLine(page)).toMatch(/Keputusan.* 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21/)
  })

  test('bears its mark on every page, and has what follows a table right below it', () => {
    const drawn = execFileSync('pdftotext', ['-raw', state.path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
    for (const page of drawn) expect(page.replaceAll('\n', '')).toContain('KONSEP')
    expect(state.pages.at(-1)).toContain('Daftar menurut keputusan terakhir.')
    expect(state.pages.at(-1)).toContain('nomor300')
  })

  test('no word leaves the paper', () => {
    const lost = state.words.filter(
      ({ text, left, right, bottom, pageWidth, pageHeight }) =>
        text.length > 1 && (left < 25 || right > pageWidth - 25 || bottom > pageHeight - 15),
    )
    expect(lost).toEqual([])
  })

  test('tells how far it is, step by step, and lets others work between', () => {
    expect(state.steps).toEqual(state.steps.toSorted((a, b) => a - b))
    expect([state.steps[0], state.steps.at(-1)]).toEqual([0, 100])
    expect(new Set(state.steps).size).toBeGreaterThan(12)
    expect(state.turns).toBeGreaterThan(8)
  })

  test('keeps the fonts once for all pages, and the language and title of the document', () => {
    const fonts = execFileSync('pdffonts', [state.path], { encoding: 'utf8' })
    expect(fonts.match(/Arimo-Regular/g)).toHaveLength(1)
    const bytes = readFileSync(state.path, 'latin1')
    expect(bytes).toMatch(/\/Lang \(id-ID\)/)
    expect(execFileSync('pdfinfo', [state.path], { encoding: 'utf8' })).toMatch(/Title:\s+Laporan Layanan Informasi Publik 2025/)
  })
})

describe('a register book', () => {
  test('ends with its closing sentence and the signature together, below the last row or on a new page', async () => {
    const wanted = ['Register ini memuat', 'SELAKU PPID PELAKSANA', 'NIP. 19700101 199503 2 001']
    // Some of these lengths leave no room below the table, some do.
    for (const rows of [101, 104]) {
      const pages = pdfPages(await draw(`book-${rows}`, bookOf(registerTable(rows))))
      const last = inOneLine(pages.at(-1) ?? '')
      for (const words of wanted) expect(last, `${rows} rows`).toContain(words)
      expect(inOneLine(pages.join(' '))).toContain(numberOf(rows - 1))
      expect(inOneLine(pages[0] ?? '')).toContain('PEMERINTAH KOTA CONTOH')
    }
  }, 60_000)

  test('is the same file each time, to the byte', async () => {
    const model = bookOf(registerTable(120))
    const [first, second] = [await draw('first', model), await draw('second', model)]
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true)
  })

  test('prints what users type: accents, line ends, letters of other scripts, words without end', async () => {
    const table = registerTable(101)
    const [first] = table.rows
    if (first === undefined || !('cells' in first)) throw new Error('no row')
    const typed = 'Sālinan cafe\u0301\tdan\r\nрегистр (uji) \u{1F600} ' + 'panjang'.repeat(30)
    const odd = { ...table, rows: [{ cells: first.cells.with(6, typed) }, ...table.rows.slice(1)] }
    const text = inOneLine(pdfPages(await draw('odd', bookOf(odd)))[0] ?? '')
    for (const words of ['Sālinan', 'café', 'регистр', '(uji)']) expect(text).toContain(words)
  })

  test.each([[5], [50], [80]])('stops when the user cancels after %i of 100', async (after) => {
    let at = 0
    const target = {
      progress: (done: number) => {
        at = done
      },
      checkCancelled: () => {
        if (at >= after) throw new Error('cancelled')
      },
    }
    await expect(draw(`stopped-${after}`, bookOf(registerTable(400)), target)).rejects.toThrow('cancelled')
  })
})
