// A year in which nothing happened: still a whole report, with "Nihil" and without a division by zero.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { expectGolden, pdfPaper, workbookText } from '../support/documents.ts'
import { inOneLine, type MadeReport, makeReport } from '../support/made-report.ts'
import { setUpOffice } from '../support/office.ts'

const state = {} as { test: TestBackend; a4: MadeReport; f4: MadeReport }

beforeAll(async () => {
  state.test = await openTestBackend()
  const agencyId = await setUpOffice(state.test)
  state.a4 = await makeReport(state.test, { agencyId, year: 2024 })
  state.f4 = await makeReport(state.test, { agencyId, year: 2024, paper: 'F4' })
}, 120_000)

afterAll(() => state.test.close())

const texts = (report: MadeReport) => [report.pages.join('\n'), report.word(), workbookText(report.workbook)]

test('is as committed', () => {
  expectGolden('empty-pdf.txt', state.a4.pages.join('\n----- page -----\n'))
  expectGolden('empty-word.txt', state.a4.word())
  expectGolden('empty-workbook.txt', workbookText(state.a4.workbook))
})

describe.each(['a4', 'f4'] as const)('on %s', (paper) => {
  test('says "nihil" where nothing happened, in all three', () => {
    for (const text of texts(state[paper])) expect(text.toLowerCase()).toContain('nihil')
  })

  test('an average over nothing is a dash, never NaN or a division by zero', () => {
    for (const text of texts(state[paper])) {
      expect(text).not.toMatch(/NaN|Infinity|#DIV|undefined|null/)
      expect(text).toContain('–')
    }
  })

  test('keeps all chapters, so that the form of Perki KI 1/2021 Ps.57 is complete', () => {
    const [pdf, word] = texts(state[paper])
    for (const chapter of ['BAB I', 'BAB II', 'BAB III', 'BAB IV', 'BAB V', 'PENUTUP']) {
      expect(pdf).toContain(chapter)
      expect(word).toContain(chapter)
    }
  })

  test('has no empty page', () => {
    for (const page of state[paper].pages) expect(page.trim().length).toBeGreaterThan(20)
  })

  test('has every sheet, each with its header and one row that says nothing happened or only zeros', () => {
    const { workbook } = state[paper]
    expect(workbook.worksheets.length).toBeGreaterThanOrEqual(13)
    for (const name of ['Register Permohonan', 'Register Keberatan', 'DIP', 'DIK']) {
      const sheet = workbook.getWorksheet(name)
      expect(sheet?.getCell(sheet.rowCount, 1).text, name).toBe('Nihil')
    }
  })

  test('sums nothing to zero', () => {
    let sums = 0
    // T13 also counts the kinds of information that are mandatory, which are there in an empty year too.
    for (const sheet of state[paper].workbook.worksheets.filter(({ name }) => name !== 'T13 DIP'))
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula === undefined) return
          sums += 1
          expect(cell.result, `${sheet.name}!${cell.address}`).toBe(0)
        }),
      )
    expect(sums).toBeGreaterThanOrEqual(3)
  })
})

test('is a draft until the office has written its parts', () => {
  expect(state.a4.word()).toContain('Bagian ini belum diisi.')
  expect(state.a4.workbook.worksheets[0]?.getSheetValues().flat().map(String).join(' ')).toContain('KONSEP')
})

test('keeps the objections and the disputes as parts of their own', () => {
  const text = inOneLine(state.a4.pages.join(' '))
  expect(text).toContain('A. Keberatan Nihil. Selama tahun 2024 tidak terdapat keberatan yang diterima.')
  expect(text).toContain('B. Sengketa informasi Nihil. Selama tahun 2024')
})

test('has the paper asked for', () => {
  expect(pdfPaper(state.a4.pdf).map(Math.round)).toEqual([595, 842])
  expect(pdfPaper(state.f4.pdf).map(Math.round)).toEqual([609, 935])
})
