// Charts and the second signature on paper: every value readable without colour, captions and names where an office expects them.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chartSize, chartSvg } from '../../src-main/reporting/chart-to-svg.ts'
import type { ReportChart, ReportModel, Section } from '../../src-main/reporting/report-model.ts'
import { svgToPng } from '../../src-main/reporting/svg-to-png.ts'
import { drawPdf } from '../../src-main/reporting/to-pdf.ts'
import { pdfPages, type PdfWord, pdfWords } from '../support/documents.ts'
import { inOneLine } from '../support/made-report.ts'
import { RESOURCES } from '../support/resources.ts'
import { sampleReport } from '../support/sample-report.ts'

const FONTS = join(RESOURCES, 'fonts')
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']
const base = { valueLabel: 'Permohonan', tableId: 'T1', emptyText: 'Tidak ada permohonan pada tahun 2025.' }
const series = (label: string, values: readonly number[]) => ({ label, values })

const CHARTS: Readonly<Record<'byMonth' | 'byOutcome' | 'byGround' | 'none', ReportChart>> = {
  byMonth: {
    ...base,
    id: 'G1',
    caption: 'Gambar 1. Permohonan per Bulan Tahun 2024 dan 2025',
    kind: 'columns',
    categories: MONTHS,
    series: [
      series(
        '2024',
        MONTHS.map((_month, index) => 31 + index),
      ),
      series(
        '2025',
        MONTHS.map((_month, index) => 57 + index),
      ),
    ],
  },
  byOutcome: {
    ...base,
    id: 'G2',
    caption: 'Gambar 2. Permohonan menurut Keputusan per Bulan',
    kind: 'stackedColumns',
    categories: MONTHS,
    series: ['Dikabulkan seluruhnya', 'Dikabulkan sebagian', 'Ditolak', 'Dalam proses', 'Dicabut'].map((label, at) =>
      series(
        label,
        MONTHS.map((_month, index) => 40 + at * 7 + index),
      ),
    ),
  },
  byGround: {
    ...base,
    id: 'G3',
    caption: 'Gambar 3. Alasan Penolakan',
    kind: 'bars',
    categories: ['Informasi yang dikecualikan menurut Pasal 17 huruf h UU KIP', 'Tidak dikuasai', 'Belum didokumentasikan'],
    series: [series('Jumlah', [1234, 20, 0])],
  },
  none: {
    ...base,
    id: 'G4',
    caption: 'Gambar 4. Sengketa',
    kind: 'columns',
    categories: MONTHS,
    series: [
      series(
        '2025',
        MONTHS.map(() => 0),
      ),
    ],
  },
}

function modelWithCharts(): ReportModel {
  const model = sampleReport({}, 3)
  const list: Section = {
    id: 'charts',
    number: '',
    heading: 'DAFTAR GAMBAR',
    level: 1,
    startsPage: true,
    blocks: [{ type: 'chartList' }],
  }
  const sections = model.sections.flatMap((section): Section[] => {
    const blocks = section.blocks.map((block) =>
      block.type === 'signature'
        ? {
            ...block,
            signature: {
              ...block.signature,
              acknowledged: {
                opening: 'Mengetahui,',
                positionLines: [
                  'SEKRETARIS DAERAH KOTA CONTOH',
                  'SELAKU ATASAN PPID PELAKSANA',
                  'PADA DINAS KOMUNIKASI DAN INFORMATIKA,',
                ],
                name: 'Dr. BUDI CONTOH, M.Si.',
                rank: 'Pembina Utama Muda (IV/c)',
                nip: '19690101 199003 1 001',
              },
            },
          }
        : block,
    )
    if (section.id === 'tables') return [{ ...section, blocks }, list]
    if (section.id !== 'time') return [{ ...section, blocks }]
    return [{ ...section, blocks: [...blocks, ...Object.values(CHARTS).map((chart) => ({ type: 'chart' as const, chart }))] }]
  })
  return { ...model, sections }
}

const folder = mkdtempSync(join(tmpdir(), 'register-ppid-charts-'))
const read = { path: join(folder, 'charts.pdf'), pages: [] as readonly string[], words: [] as readonly PdfWord[] }
beforeAll(async () => {
  await drawPdf(modelWithCharts(), { path: read.path, fontsFolder: FONTS })
  read.pages = pdfPages(read.path)
  read.words = pdfWords(read.path)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pageOf = (caption: string) => read.pages.findIndex((page, index) => index > 6 && inOneLine(page).includes(caption)) + 1

describe('a chart in the PDF', () => {
  test('stands above its caption on one page, with its values, categories, axis and legend as text', () => {
    for (const chart of [CHARTS.byMonth, CHARTS.byOutcome, CHARTS.byGround]) {
      const page = read.pages[pageOf(chart.caption) - 1] ?? ''
      const words = new Set(page.split(/\s+/))
      for (const word of [...chart.categories.flatMap((text) => text.split(' ')), 'Permohonan']) expect(words).toContain(word)
      if (chart.series.length > 1) for (const { label } of chart.series) expect(inOneLine(page)).toContain(label)
      const below = read.words.find(
        ({ page: at, text }) => at === pageOf(chart.caption) && text === chart.caption.split(' ').at(-1),
      )
      expect(below).toBeDefined()
    }
    const page = (chart: ReportChart) => read.pages[pageOf(chart.caption) - 1]?.split(/\s+/) ?? []
    for (const value of [31, 42, 57, 68]) expect(page(CHARTS.byMonth)).toContain(String(value))
    for (const value of ['1.234', '20']) expect(page(CHARTS.byGround)).toContain(value)
  })

  test('has the sum on top of stacked columns, beside the value of each part', () => {
    const words = read.pages[pageOf(CHARTS.byOutcome.caption) - 1]?.split(/\s+/) ?? []
    MONTHS.forEach((_month, index) => expect(words).toContain(String(5 * 40 + 7 * 10 + 5 * index)))
    for (const part of [40, 51, 68, 79]) expect(words).toContain(String(part))
  })

  test('is lines and letters, not a picture of dots', () => {
    const images = execFileSync('pdfimages', ['-list', read.path], { encoding: 'utf8' })
    // Only the logo of the title page and of the letterhead.
    expect(
      images
        .split('\n')
        .slice(2)
        .filter((line) => line !== '' && Number(line.trim().split(/\s+/)[3]) > 1),
    ).toEqual([])
  })

  test('of nothing says so in place of the picture, under the same caption', () => {
    const page = inOneLine(read.pages[pageOf(CHARTS.none.caption) - 1] ?? '')
    expect(page).toMatch(/Tidak ada permohonan pada tahun 2025\. Gambar 4\. Sengketa/)
  })

  test('is named in the list of pictures with its true page', () => {
    const list = inOneLine(read.pages.find((page) => page.includes('DAFTAR GAMBAR') && page.includes('Gambar 1.')) ?? '')
    for (const { caption } of Object.values(CHARTS)) expect(list).toContain(`${caption} ${pageOf(caption)}`)
  })
})

describe('the picture itself', () => {
  test.each(Object.values(CHARTS).slice(0, 3))('$id is the same text each time, without anything of a screen', (chart) => {
    const svg = chartSvg(chart, chartSize(chart))
    expect(svg).toBe(chartSvg(chart, chartSize(chart)))
    expect(svg).not.toMatch(/<style|class=|<script|href="http|<image/)
  })

  test('knows only shades of grey, and neighbours in a stack differ in shade or pattern', () => {
    const svg = chartSvg(CHARTS.byOutcome, chartSize(CHARTS.byOutcome))
    const colours = [...svg.matchAll(/#([0-9a-f]{3}(?:[0-9a-f]{3})?)\b/gi)].map((found) => found[1] ?? '')
    expect(colours.length).toBeGreaterThan(20)
    for (const colour of colours) {
      const parts = colour.length === 3 ? colour.split('') : (colour.match(/../g) ?? [])
      expect(new Set(parts).size, colour).toBe(1)
    }
    expect(svg).toContain('<pattern')
  })

  test('is not wider than asked, whatever its words: no letter is cut off', async () => {
    const long = { ...CHARTS.byGround, categories: CHARTS.byGround.categories.map((words) => `${words} ${words}`) }
    const months = { ...CHARTS.byMonth, categories: ['Januari', 'Februari', 'September', 'November', ...MONTHS.slice(4)] }
    for (const chart of [long, months]) {
      const size = chartSize(chart)
      const path = join(folder, `${chart.id}-long.pdf`)
      const section: Section = {
        id: 'a',
        number: '',
        heading: 'A',
        level: 1,
        startsPage: false,
        blocks: [{ type: 'chart', chart }],
      }
      await drawPdf({ ...sampleReport(), titleLines: [], sections: [section] }, { path, fontsFolder: FONTS })
      const words = pdfWords(path)
      const margin = (595 - size.width) / 2 - 20
      for (const { left, right, text } of words) expect(left > margin && right < 595 - margin + 20, text).toBe(true)
      // Turned words are read letter by letter; lying ones must all be there.
      const all = words.map(({ text }) => text)
      if (chart.kind === 'bars') expect(all).toEqual(expect.arrayContaining(chart.categories.flatMap((text) => text.split(' '))))
    }
  })

  test('becomes a PNG of the width asked for, with letters from the bundled font', async () => {
    const size = chartSize(CHARTS.byMonth)
    const png = Buffer.from(await svgToPng(chartSvg(CHARTS.byMonth, size), 920, FONTS))
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([920, size.height * 2])
    const without = await svgToPng(chartSvg(CHARTS.byMonth, size).replace(/<text[\s\S]*?<\/text>/g, ''), 920, FONTS)
    expect(png.length).toBeGreaterThan(without.length * 1.5)
  })
})

describe('two signatures', () => {
  const onPage = (text: string) => read.words.findLast((word) => word.text === text)

  test('stand side by side, who acknowledges at the left, with the sentence before them', () => {
    const page = read.pages.findLast((text) => text.includes('Mengetahui,')) ?? ''
    for (const part of [
      'BAB III',
      'Contoh, 13 Maret 2026',
      'Dr. BUDI CONTOH, M.Si.',
      'Dra. SITI CONTOH, M.Si.',
      'NIP. 19690101',
      'NIP. 19700101',
    ])
      expect(page).toContain(part)
    expect(onPage('Mengetahui,')?.left).toBeLessThan(100)
    expect(onPage('BUDI')?.right).toBeLessThan(onPage('SITI')?.left ?? 0)
  })

  test('have their names on one height, however long the positions are', () => {
    expect(onPage('BUDI')?.top).toBeCloseTo(onPage('SITI')?.top ?? 0, 1)
    expect(onPage('BUDI')?.top).toBeGreaterThan((onPage('INFORMATIKA,')?.bottom ?? 0) + 40)
  })
})

describe('a heading before what is kept together', () => {
  const { blocks = [] } = modelWithCharts().sections.find(({ id }) => id === 'closing') ?? {}
  test.each([
    ['the closing sentence with the signature', blocks, 'Undang-Undang'],
    ['a chart', [{ type: 'chart' as const, chart: CHARTS.byMonth }], 'Permohonan'],
  ])(
    'goes to the next page with %s',
    async (_what, kept, first) => {
      let moved = 0
      for (const lines of [20, 24, 28, 32]) {
        const filling = Array.from({ length: lines }, () => ({ type: 'paragraph' as const, text: 'Isi.' }))
        const section: Section = { id: 'a', number: '', heading: 'ISI', level: 2, startsPage: false, blocks: filling }
        const last: Section = { id: 'b', number: '', heading: 'PENUTUP', level: 2, startsPage: false, blocks: kept }
        const path = join(folder, 'kept.pdf')
        await drawPdf({ ...sampleReport(), titleLines: [], sections: [section, last] }, { path, fontsFolder: FONTS })
        const page = pdfPages(path).findIndex((text) => text.includes('PENUTUP'))
        expect(pdfPages(path)[page], `${lines} lines`).toContain(first)
        if (page > 0) moved++
      }
      expect(moved).toBeGreaterThan(0)
    },
    60_000,
  )
})
