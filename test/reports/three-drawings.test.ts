// Whatever the year, the workbook, the PDF and the Word file state the same numbers, and these balance (ppid 7.3).
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { composeAnnualReport } from '../../src-main/features/annual-report/annual-report.compose.ts'
import { drawReportFiles, reportFiles } from '../../src-main/features/annual-report/annual-report.drawing.ts'
import { unbalancedTotals } from '../../src-main/features/annual-report/annual-report.figures.ts'
import { columnSum, type ReportModel, type ReportTable, tablesOf } from '../../src-main/reporting/report-model.ts'
import { drawDocx } from '../../src-main/reporting/to-docx.ts'
import { drawPdf } from '../../src-main/reporting/to-pdf.ts'
import { drawXlsx } from '../../src-main/reporting/to-xlsx.ts'
import { pdfPages, readWorkbook } from '../support/documents.ts'
import { missingRow, type NumberRow, rowsInPdf, rowsInSheet, rowsInWord, sameRow, tablesInWord } from '../support/drawn-tables.ts'
import { reportContent } from '../support/report-content.ts'
import { RESOURCES } from '../support/resources.ts'
import { registerTable } from '../support/sample-report.ts'
import { tallied, yearArbitrary } from '../support/tallied-figures.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-ppid-three-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'decimal', 'percent', 'money'])

/** How many columns at the right hold numbers. */
function numberColumns({ columns }: ReportTable): number {
  const words = columns.findLastIndex(({ kind }) => !NUMBERS.has(kind))
  return columns.length - 1 - words
}

/** What the table says in numbers, its sum line last. */
function rowsOf(table: ReportTable): NumberRow[] {
  const from = table.columns.length - numberColumns(table)
  const rows = table.rows.flatMap((row) => ('cells' in row ? [row.cells.slice(from) as NumberRow] : []))
  const { total } = table
  if (total === undefined) return rows
  const whole = total.columns.every((column) => column >= from) && total.columns.length === numberColumns(table)
  return whole ? [...rows, total.columns.map((column) => columnSum(table, column))] : rows
}

async function draw(model: ReportModel, turn: number) {
  const place = join(folder, String(turn))
  mkdirSync(place)
  const target = (format: string) => ({ path: join(place, `a.${format}`), fontsFolder: join(RESOURCES, 'fonts') })
  await drawXlsx(model, target('xlsx'))
  await drawPdf(model, target('pdf'))
  await drawDocx(model, target('docx'))
  return {
    workbook: await readWorkbook(target('xlsx').path),
    pages: pdfPages(target('pdf').path),
    word: tablesInWord(target('docx').path),
  }
}

test('the numbers of every table are the same in all three, in any year', { timeout: 120_000 }, async () => {
  let turn = 0
  await fc.assert(
    fc.asyncProperty(yearArbitrary, yearArbitrary, async (made, before) => {
      const figures = tallied(2025, made)
      expect(unbalancedTotals(figures).filter((total) => total !== 'disputeStage')).toEqual([])
      const content = reportContent({ figures, previous: tallied(2024, before), annexes: [], openErrors: 0 })
      const model = composeAnnualReport({ ...content, layout: { ...content.layout, charts: false } })
      const { workbook, pages, word } = await draw(model, turn++)
      let compared = 0
      for (const table of tablesOf(model)) {
        const [wanted, width] = [rowsOf(table), numberColumns(table)]
        if (wanted.length === 0 || width === 0) continue
        const found = {
          xlsx: rowsInSheet(workbook, table.sheet, width),
          docx: rowsInWord(word, table.caption, width),
          pdf: rowsInPdf(pages, table.caption, width),
        }
        for (const format of ['xlsx', 'docx'] as const)
          expect(
            found[format].length >= wanted.length && found[format].every((row, index) => sameRow(row, wanted[index] ?? row)),
            `${table.id} in ${format}: ${JSON.stringify([wanted, found[format]])}`,
          ).toBe(true)
        const missing = missingRow(wanted, found.pdf)
        expect(missing, `${table.id} in pdf: ${JSON.stringify([wanted, found.pdf])}`).toBeUndefined()
        compared += wanted.length
      }
      // The staff-kept lists and the balance are there in any year.
      expect(compared).toBeGreaterThan(10)
    }),
    { numRuns: 6, endOnFailure: true },
  )
})

test('a long annex moves its job along page by page, never back', async () => {
  const told: (readonly [step: string, done: number, total: number])[] = []
  const progress = (...one: (typeof told)[number]) => void told.push(one)
  const annex = { id: 'annex-requests', heading: 'REGISTER PERMOHONAN', table: { ...registerTable(400), id: 'REG' } }
  const wanted = { shortCode: 'OPD', year: 2025, folder, forms: ['full'] as const, formats: ['pdf'] as const, nameSuffix: '' }
  const job = { jobId: 'job', resourcesFolder: RESOURCES, now: '2026-01-02T03:00:00Z', progress, checkCancelled: () => undefined }
  await drawReportFiles({ ...job, read: undefined as never }, reportContent({ annexes: [annex] }), reportFiles(wanted), {
    before: 3,
    steps: 4,
  })
  expect(new Set(told.map(([step, , total]) => `${step} ${total}`))).toEqual(new Set(['full-pdf 4']))
  const done = told.map(([, one]) => one)
  expect(done.toSorted((a, b) => a - b)).toEqual(done)
  expect([done[0], done.at(-1)]).toEqual([3, 4])
  expect(new Set(done).size).toBeGreaterThan(8)
})
