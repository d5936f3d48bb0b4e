// What people type reaches the documents as text: never as a formula, a field or markup, and never with an identity in it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { convertWithLibreOffice, officePart, readWorkbook, workbookText } from '../support/documents.ts'
import { inOneLine, type MadeReport, makeReport } from '../support/made-report.ts'
import { REQUEST_FORM, setUpOffice } from '../support/office.ts'

/** Beginnings that Excel, LibreOffice or Word would act upon. */
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://contoh.example";"klik")',
  "=cmd|' /C calc'!A0",
  '+62 812 data',
  '-5 berkas',
  '@SUM(A1:A9)',
  '\t=1+1',
  '{=SUM(A1)}',
]
const MARKUP = ['<b>tebal</b> & "kutip"', ']]></w:t>', '&lt;bukan&gt;', '{{token}} ${nilai}', '# Judul *miring*']
const PERSON = {
  applicantName: 'Wahyuningsih Percobaan',
  nationalId: '3273014501900007',
  address: 'Gang Mawar Percobaan 17',
  phone: '0813-9999-8888',
  email: 'wahyu@percobaan.example',
}

const state = {} as { test: TestBackend; report: MadeReport }

beforeAll(async () => {
  const backend = await openTestBackend()
  state.test = backend
  const agencyId = await setUpOffice(backend)
  const register = (change: Partial<typeof REQUEST_FORM>) =>
    backend.call('requests.register', { agencyId, form: { ...REQUEST_FORM, ...change } })
  for (const informationRequested of [...FORMULAS, ...MARKUP]) await register({ informationRequested })
  await register({
    ...PERSON,
    occupation: 'Karyawan milik Wahyuningsih Percobaan',
    informationRequested: 'Salinan berkas atas nama wahyuningsih  percobaan, NIK 3273014501900007, telepon 081399998888',
    purpose: 'Dikirim ke Gang Mawar Percobaan 17 atau wahyu@percobaan.example',
  })
  await register({ informationRequested: `Data ${'panjang'.repeat(60)} tanpa spasi` })
  for (const section of ['policy', 'facilities'] as const)
    await backend.call('annualReport.writeSection', {
      agencyId,
      year: 2026,
      section,
      version: 0,
      body: [...FORMULAS, ...MARKUP].join('\n'),
    })
  state.report = await makeReport(backend, { agencyId, year: 2026 })
}, 120_000)

afterAll(() => state.test.close())

describe('text that looks like a formula', () => {
  const COLUMN = 7
  const requested = (sheet = state.report.workbook.getWorksheet('Register Permohonan')) =>
    Array.from({ length: (sheet?.rowCount ?? 6) - 6 }, (_, index) => sheet?.getCell(index + 7, COLUMN))

  test('stays text in the workbook, as typed', () => {
    const values = requested().map((cell) => (cell?.text ?? '').trim())
    for (const text of FORMULAS) expect(values, text).toContain(text.trim())
    for (const cell of requested()) {
      expect(cell?.formula).toBeUndefined()
      expect(typeof cell?.value).toBe('string')
      expect(cell?.numFmt).toBe('@')
    }
  })

  test('stays text when LibreOffice has opened and saved it', async () => {
    const other = await readWorkbook(convertWithLibreOffice(state.report.xlsx, 'xlsx'))
    for (const cell of requested(other.getWorksheet('Register Permohonan'))) expect(cell?.formula).toBeUndefined()
  })

  test('no formula of the workbook is anything but a sum of ours', () => {
    for (const sheet of state.report.workbook.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula !== undefined)
            expect(cell.formula).toMatch(/^(ROUND\()?(-?SUM\([A-Z]+\d+([:,][A-Z]+\d+)*\)){1,2}(,8\))?$/)
        }),
      )
  })

  test('is printed in PDF and Word', () => {
    const [pdf, word] = [inOneLine(state.report.pages.join(' ')), inOneLine(state.report.word())]
    for (const text of ['=1+1', '@SUM(A1:A9)', '-5 berkas']) {
      expect(pdf, text).toContain(text)
      expect(word, text).toContain(text)
    }
  })

  test('is no field in Word: the only fields are contents, page numbers and their references', () => {
    const xml = officePart(state.report.docx, 'word/document.xml')
    const fields = [...xml.matchAll(/<w:instrText[^>]*>\s*(\w+)/g)].map(([, name]) => name)
    expect(new Set(fields)).toEqual(new Set(['TOC', 'PAGEREF']))
  })
})

describe('markup', () => {
  test('is printed as typed, in all three', () => {
    const [pdf, word] = [inOneLine(state.report.pages.join(' ')), inOneLine(state.report.word())]
    const workbook = workbookText(state.report.workbook)
    for (const text of MARKUP) {
      expect(pdf, text).toContain(text)
      expect(word, text).toContain(text)
      // exceljs reads `&amp;lt;` back as `<`; the file itself is looked at below.
      if (!text.startsWith('&')) expect(workbook, text).toContain(text)
    }
  })

  test('is escaped once, and only once, in the workbook', () => {
    const register = state.report.workbook.worksheets.findIndex((sheet) => sheet.name === 'Register Permohonan')
    const xml = officePart(state.report.xlsx, `xl/worksheets/sheet${register + 1}.xml`)
    expect(xml).toContain('&amp;lt;bukan&amp;gt;')
    expect(xml).toContain('&lt;b&gt;tebal&lt;/b&gt; &amp; &quot;kutip&quot;')
    expect(xml).toContain(']]&gt;&lt;/w:t&gt;')
  })
})

describe('a person who wrote their own identity into the request', () => {
  const everything = () =>
    [state.report.pages.join('\n'), state.report.word(), workbookText(state.report.workbook)].map(inOneLine)

  test('is in none of the three, however it was written', () => {
    for (const text of everything()) {
      const lower = text.toLowerCase()
      for (const secret of Object.values(PERSON)) expect(lower).not.toContain(secret.toLowerCase())
      expect(lower).not.toContain('081399998888')
      expect(lower).not.toContain('wahyuningsih')
    }
  })

  test('is also not in the raw parts of the files', () => {
    const raw = [
      officePart(state.report.docx, 'word/document.xml'),
      officePart(state.report.docx, 'docProps/core.xml'),
      officePart(state.report.xlsx, 'docProps/core.xml'),
      officePart(state.report.xlsx, 'docProps/app.xml'),
    ].join('\n')
    for (const secret of ['Wahyuningsih', '3273014501900007', 'Gang Mawar', REQUEST_FORM.applicantName, REQUEST_FORM.nationalId])
      expect(raw).not.toContain(secret)
  })

  test('has the rest of the sentence kept', () => {
    expect(workbookText(state.report.workbook)).toContain('Salinan berkas atas nama [disamarkan], NIK [disamarkan]')
  })
})

test('a word longer than its column pushes nothing off the page', () => {
  const annex = state.report.pages.filter((page) => page.includes('panjangpanjang') || page.includes('panjang-'))
  expect(annex.length).toBeGreaterThan(0)
  const sheet = state.report.workbook.getWorksheet('Register Permohonan')
  const last = sheet?.getRow(sheet.rowCount)
  expect(last?.height).toBeGreaterThan(100)
})
