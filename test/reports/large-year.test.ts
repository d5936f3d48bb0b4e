// A year of two thousand requests, brought in through the import: the report stays whole, balanced and readable.
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '../../src-main/contract/index.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { officePart, pdfWords } from '../support/documents.ts'
import { generateImportFile } from '../support/import-files.ts'
import { inOneLine, type MadeReport, makeReport } from '../support/made-report.ts'
import { importFile } from '../support/imports.ts'
import { setUpOffice } from '../support/office.ts'
import { writeFileSync } from 'node:fs'

const ROWS = 2000
const state = {} as { test: TestBackend; report: MadeReport; figures: OutputOf<'annualReport.figures'> }

beforeAll(async () => {
  const backend = await openTestBackend()
  state.test = backend
  const agencyId = await setUpOffice(backend)
  const { bytes, fileName } = await generateImportFile('R1', 2023, { entries: ROWS, noise: false })
  const path = join(mkdtempSync(join(backend.folder, 'impor-')), fileName)
  writeFileSync(path, bytes)
  const token = backend.backend.files.keep(path)
  await importFile(backend, { agencyId, kind: 'request', token })
  state.figures = await backend.call('annualReport.figures', { agencyId, year: 2023 })
  state.report = await makeReport(backend, { agencyId, year: 2023, paper: 'F4' })
}, 300_000)

afterAll(() => state.test.close())

test('all requests are counted', () => {
  expect(state.figures.requests.received).toBe(ROWS)
  expect(inOneLine(state.report.pages.join(' '))).toContain('diterima 2.000 (dua ribu) permohonan informasi')
})

test('each request is a row of the workbook, its sums live', () => {
  const sheet = state.report.workbook.getWorksheet('Register Permohonan')
  expect(sheet?.rowCount).toBe(6 + ROWS)
  expect(sheet?.getCell(6 + ROWS, 3).text).toBe(`Pemohon ${ROWS}`)
  const months = state.report.workbook.getWorksheet('T1 Per Bulan')
  expect(months?.getCell('B17').formula).toBe('SUM(B5:B16)')
  expect(months?.getCell('B17').result).toBe(ROWS)
})

test('each request is a row of the PDF, none lost where a page ends', () => {
  const names = state.report.pages.join('\n').match(/\d{3,4}\/PIP\//g) ?? []
  expect(names).toHaveLength(ROWS)
  expect(new Set(names).size).toBe(ROWS)
})

test('no word of the PDF reaches over the edge of the paper', () => {
  for (const word of pdfWords(state.report.pdf)) {
    const place = `page ${word.page}: ${word.text}`
    expect(word.left, place).toBeGreaterThan(25)
    expect(word.right, place).toBeLessThan(word.pageWidth - 25)
    expect(word.bottom, place).toBeLessThan(word.pageHeight - 15)
  }
})

test('every page of the PDF has its number and is not empty', () => {
  const { pages } = state.report
  expect(pages.length).toBeGreaterThan(80)
  pages.slice(1).forEach((page, index) => {
    expect(page).toContain(`Halaman ${index + 2} dari ${pages.length}`)
    expect(inOneLine(page).length).toBeGreaterThan(60)
  })
})

test('the contents still name the right pages', () => {
  const contents = inOneLine(state.report.pages.find((page) => page.includes('DAFTAR ISI') && page.includes('BAB II')) ?? '')
  for (const annex of ['REGISTER KEBERATAN', 'DAFTAR INFORMASI YANG DIKECUALIKAN']) {
    const page = Number(new RegExp(`${annex} (\\d+)`).exec(contents)?.[1])
    expect(state.report.pages[page - 1], annex).toContain(annex)
  }
})

test('the Word file has each request, and leaves the page numbers of so long a document to Word', () => {
  const xml = officePart(state.report.docx, 'word/document.xml')
  expect(xml.match(/<w:t[^>]*>Pemohon \d+<\/w:t>/g)).toHaveLength(ROWS)
  expect(xml).toContain('w:dirty="true"')
})

test('the decisions of the three add up to the same', () => {
  const { byOutcome } = state.figures.requests
  const decisions = state.report.workbook.getWorksheet('T4 Keputusan')
  expect(decisions?.getCell(4, 3).value).toBe(byOutcome.grantedFully)
  expect(state.report.pages.join('\n')).toMatch(new RegExp(`1\\s+Dikabulkan seluruhnya\\s+${byOutcome.grantedFully}\\s`))
  expect(Object.values(byOutcome).reduce((sum, count) => sum + count, 0)).toBe(ROWS)
})
