// The three drawings of a made-up report that has every kind of block, header and cell, with a logo and a draft mark.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DrawTarget } from '../../src-main/reporting/draw-target.ts'
import type { ReportModel } from '../../src-main/reporting/report-model.ts'
import { drawDocx } from '../../src-main/reporting/to-docx.ts'
import { drawPdf } from '../../src-main/reporting/to-pdf.ts'
import { drawXlsx } from '../../src-main/reporting/to-xlsx.ts'
import {
  convertWithLibreOffice,
  expectGolden,
  officePart,
  pdfPages,
  pdfPaper,
  pdfWords,
  readWorkbook,
  wordText,
  workbookText,
} from '../support/documents.ts'
import { RESOURCES } from '../support/resources.ts'
import { sampleBook, sampleReport } from '../support/sample-report.ts'

const DRAWINGS = { pdf: drawPdf, xlsx: drawXlsx, docx: drawDocx } as const
const folder = mkdtempSync(join(tmpdir(), 'register-ppid-drawings-'))

async function draw(format: keyof typeof DRAWINGS, model: ReportModel, name: string, target: Partial<DrawTarget> = {}) {
  const path = join(folder, `${name}.${format}`)
  await DRAWINGS[format](model, { path, fontsFolder: join(RESOURCES, 'fonts'), checkCancelled: () => undefined, ...target })
  return path
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the PDF', () => {
  const files = { a4: '', f4: '' }
  beforeAll(async () => {
    files.a4 = await draw('pdf', sampleReport(), 'a4')
    files.f4 = await draw('pdf', sampleReport({ paper: 'F4', watermark: 'KONSEP' }), 'f4')
  }, 60_000)

  test('has its text as committed', () => {
    expectGolden('sample-pdf.txt', pdfPages(files.a4).join('\n----- page -----\n'))
  })

  test('is the same file each time, to the byte', async () => {
    const again = await draw('pdf', sampleReport(), 'again')
    expect(readFileSync(again).equals(readFileSync(files.a4))).toBe(true)
  })

  test.each([
    ['a4', [210, 297]],
    ['f4', [215, 330]],
  ] as const)('has the paper asked for: %s', (name, [width, height]) => {
    const [wide, tall] = pdfPaper(files[name])
    expect(wide).toBeCloseTo((width / 25.4) * 72, 0)
    expect(tall).toBeCloseTo((height / 25.4) * 72, 0)
  })

  test('turns the page of the register, and no other', () => {
    const turned = new Map(pdfWords(files.f4).map((word) => [word.page, word.pageWidth > word.pageHeight]))
    const pages = pdfPages(files.f4)
    for (const [page, isTurned] of turned) {
      const hasRegister = /Tujuan|PIP\/DISKOMINFO|Pemohon \(nama/.test(pages[page - 1] ?? '')
      if (isTurned) expect(hasRegister, `page ${page}`).toBe(true)
    }
    expect([...turned.values()].filter(Boolean).length).toBeGreaterThan(0)
  })

  test('carries the logo on the title page and in the letterhead', () => {
    const listing = execFileSync('pdfimages', ['-list', files.a4], { encoding: 'utf8' }).split('\n').slice(2)
    const pages = new Set(listing.flatMap((line) => (line.trim() === '' ? [] : [Number(line.trim().split(/\s+/)[0])])))
    expect(pages).toContain(1)
    expect(pages.size).toBe(2)
  })

  test('shows the draft mark on every page, and only on a draft', () => {
    // Poppler gives slanted letters one by one; the mark is the only slanted text.
    const marked = pdfPages(files.f4).filter((page) => /KO|NS|EP/.test(page))
    expect(marked).toHaveLength(pdfPages(files.f4).length)
    expect(pdfPages(files.a4).join('')).not.toContain('KONSEP')
  })
})

describe('the workbook', () => {
  test('has its sheets as committed', async () => {
    expectGolden('sample-workbook.txt', workbookText(await readWorkbook(await draw('xlsx', sampleReport(), 'a4'))))
  })

  test('is recomputed by LibreOffice to what we cached', async () => {
    const path = await draw('xlsx', sampleReport(), 'computed')
    const ours = await readWorkbook(path)
    const theirs = await readWorkbook(convertWithLibreOffice(path, 'xlsx'))
    let formulas = 0
    for (const sheet of ours.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula === undefined) return
          formulas += 1
          const other = theirs.getWorksheet(sheet.name)?.getCell(cell.address).result
          expect(Number(other), `${sheet.name}!${cell.address}`).toBeCloseTo(Number(cell.result), 6)
        }),
      )
    expect(formulas).toBe(11)
  })

  test('of a register book alone has one sheet and no summary', async () => {
    const workbook = await readWorkbook(await draw('xlsx', sampleBook(5), 'book'))
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['Register'])
  })
})

describe('the Word file', () => {
  test('has its text as committed', async () => {
    expectGolden('sample-word.txt', wordText(await draw('docx', sampleReport(), 'a4')))
  })

  test('carries the logo twice and keeps its proportions', async () => {
    const xml = officePart(await draw('docx', sampleReport(), 'logo'), 'word/document.xml')
    const sizes = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(
      ([, width, height]) => Number(width) / Number(height),
    )
    expect(sizes).toHaveLength(2)
    for (const ratio of sizes) expect(ratio).toBeCloseTo(1, 1)
  })

  test('shows the draft mark at the head of the pages, and only on a draft', async () => {
    const draft = await draw('docx', sampleReport({ watermark: 'KONSEP' }), 'draft')
    expect(officePart(draft, 'word/header1.xml')).toContain('KONSEP')
    const final = await draw('docx', sampleReport(), 'final')
    expect(() => officePart(final, 'word/header1.xml')).toThrow()
  })
})

describe('a drawing that is stopped', () => {
  const stop = () => {
    throw new Error('stopped')
  }

  test.each(['pdf', 'xlsx', 'docx'] as const)('%s ends with the reason of the stop', async (format) => {
    await expect(draw(format, sampleReport({}, 2000), 'stopped', { checkCancelled: stop })).rejects.toThrow('stopped')
  })
})
