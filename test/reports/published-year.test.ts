// A published year rebuilt: the register of a regency, counted by hand, against the three drawings read by other programs.
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { REPORT_SECTIONS } from '../../src-main/features/annual-report/annual-report.rules.ts'
import { openTestBackend, type TestBackend } from '../support/backend.ts'
import { convertWithLibreOffice, officePart, pdfPages, readWorkbook, workbookText } from '../support/documents.ts'
import { type NumberRow, rowsInPdf, rowsInSheet, rowsInWord, sameRow, tablesInWord } from '../support/drawn-tables.ts'
import { inOneLine } from '../support/made-report.ts'
import { importFile } from '../support/imports.ts'
import { setUpOffice } from '../support/office.ts'
import { RESOURCES } from '../support/resources.ts'

/**
 * Counted from register-sumedang-2022.csv, and from the XML of the .xlsx beside it, by a Python script of its own (csv,
 * zipfile, datetime: no line of this app), then looked over row by row. How the sixteen rows were read:
 * - "Tgl" as day-month-year (13-02-2022, 31-08-2022 and 19/12/2022 leave no other order), `2022-03-06` as ISO, and
 *   "26-Desember" in the year of the register;
 * - "Cara" is how the request came: the column of payments holds "Datang Langsung", "Via Website PPID", "Mengirim Surat";
 *   WhatsApp and Facebook are social media;
 * - "Polres Sumedang" is the one applicant that is no person;
 * - row 2 has no written notice and row 13 one two years before it was received: both are measured to the handing over (0 and
 *   1 working day); row 12 has notice and handing over before receipt, so it has no time. Every other was answered on the day
 *   it came;
 * - purposes: ten name a study, a thesis or course work and one an analysis by a student; row 8 rates public bodies; rows 11
 *   and 12 give a reason of none of the groups; rows 2 and 7 have "-";
 * - rows 3-6 and 9 leave both forms empty and row 16 has "-" in both.
 */
const BY_MONTH = [0, 4, 4, 0, 0, 0, 0, 1, 0, 1, 0, 6]
const RECEIVED = 16
const share = (count: number, of = RECEIVED) => (count / of) * 100
const shared = (...counts: number[]): NumberRow[] => {
  const sum = counts.reduce((one, other) => one + other, 0)
  return [...counts.map((count) => [count, share(count, sum)]), [sum, 100]]
}
/** Received, finished, granted in full, then seven other decisions: what was asked was given, and in the same month. */
const monthRow = (count: number) => [count, count, count, 0, 0, 0, 0, 0, 0, 0]
/** Granted in full, seven other decisions, all. */
const channelRow = (count: number) => [count, 0, 0, 0, 0, 0, 0, 0, count]

const HAND_COUNT: Readonly<Record<string, { sheet: string; caption: string; rows: readonly NumberRow[] }>> = {
  months: {
    sheet: 'T1 Per Bulan',
    caption: 'Rekapitulasi permohonan informasi per bulan tahun 2022',
    rows: [...BY_MONTH.map(monthRow), monthRow(RECEIVED)],
  },
  balance: {
    sheet: 'T1a Keseimbangan',
    caption: 'Keseimbangan permohonan informasi tahun 2022',
    rows: [[0], [16], [16], [16], [0], [16], [0]],
  },
  applicants: {
    sheet: 'T2 Pemohon',
    caption: 'Permohonan informasi menurut kategori pemohon tahun 2022',
    rows: shared(15, 0, 1),
  },
  // In person, e-mail, post, website, app, telephone, social media, fax, other.
  channels: {
    sheet: 'T3 Saluran',
    caption: 'Permohonan informasi menurut saluran tahun 2022',
    rows: shared(7, 1, 1, 5, 0, 0, 2, 0, 0),
  },
  channelsByDecision: {
    sheet: 'T3a Saluran x Keputusan',
    caption: 'Permohonan informasi menurut saluran dan keputusan tahun 2022',
    rows: [7, 1, 1, 5, 2, RECEIVED].map(channelRow),
  },
  decisions: {
    sheet: 'T4 Keputusan',
    caption: 'Permohonan informasi menurut keputusan sampai dengan 31 Desember 2022',
    rows: shared(16, 0, 0, 0, 0, 0, 0, 0),
  },
  // Nothing was refused, and nothing is said of it.
  reasons: { sheet: 'T5 Alasan', caption: 'Alasan penolakan permohonan informasi tahun 2022', rows: [] },
  time: { sheet: 'T6 Waktu', caption: 'Waktu pemenuhan permohonan informasi tahun 2022', rows: shared(15, 0, 0, 0) },
  punctuality: {
    sheet: 'T6a Ketepatan Waktu',
    caption: 'Ketepatan waktu pemenuhan permohonan informasi tahun 2022',
    rows: shared(15, 0),
  },
  // Research, oversight, journalism, legal, business, personal, other, none stated.
  purposes: {
    sheet: 'T8 Tujuan',
    caption: 'Permohonan informasi menurut tujuan penggunaan tahun 2022',
    rows: shared(11, 1, 0, 0, 0, 0, 2, 2),
  },
  access: {
    sheet: 'T9a Cara Memperoleh',
    caption: 'Permohonan informasi menurut cara memperoleh informasi tahun 2022',
    rows: shared(4, 12, 0),
  },
  form: {
    sheet: 'T9b Bentuk',
    caption: 'Permohonan informasi menurut bentuk informasi tahun 2022',
    rows: shared(10, 0, 0, 6),
  },
}
/** One working day in fifteen measured requests. */
const MEAN = 'rata-rata 0,1 hari kerja'

const state = {} as {
  test: TestBackend
  computed: Awaited<ReturnType<typeof readWorkbook>>
  pages: readonly string[]
  word: ReturnType<typeof tablesInWord>
  texts: Record<'full' | 'summary', Record<'xlsx' | 'pdf' | 'docx', string>>
}

beforeAll(async () => {
  const backend = await openTestBackend()
  state.test = backend
  const agencyId = await setUpOffice(backend)
  const token = backend.backend.files.keep(join(RESOURCES, 'samples', 'register-sumedang-2022.xlsx'))
  await importFile(backend, { agencyId, kind: 'request', token })
  for (const section of REPORT_SECTIONS)
    await backend.call('annualReport.writeSection', { agencyId, year: 2022, section, version: 0, body: 'Ditulis kantor.' })
  const folder = mkdtempSync(join(backend.folder, 'laporan-'))
  const { jobId } = await backend.call('annualReport.make', {
    agencyId,
    year: 2022,
    forms: ['full', 'summary'],
    formats: ['xlsx', 'pdf', 'docx'],
    nameSuffix: '',
    paper: 'A4',
    folderToken: backend.backend.files.keep(folder),
  })
  expect(await backend.jobEnded(jobId)).toMatchObject({ state: 'done' })
  const path = (form: string, format: string) => join(folder, `${form}-DISKOMINFO-2022.${format}`)
  const texts = async (form: string) => ({
    xlsx: inOneLine(workbookText(await readWorkbook(path(form, 'xlsx')))),
    pdf: inOneLine(pdfPages(path(form, 'pdf')).join(' ')),
    docx: inOneLine(officePart(path(form, 'docx'), 'word/document.xml').replaceAll(/<[^>]*>/g, '')),
  })
  state.computed = await readWorkbook(convertWithLibreOffice(path('Laporan-PPID', 'xlsx'), 'xlsx'))
  state.pages = pdfPages(path('Laporan-PPID', 'pdf'))
  state.word = tablesInWord(path('Laporan-PPID', 'docx'))
  state.texts = { full: await texts('Laporan-PPID'), summary: await texts('Ringkasan-Laporan-PPID') }
}, 120_000)

afterAll(() => state.test.close())

/** The caption with the number it got in this report. */
function numbered(caption: string): string {
  const found = [...state.word.keys()].find((one) => one.replace(/^Tabel \d+\. /, '') === caption)
  expect(found, caption).toBeDefined()
  return found ?? ''
}

describe.each(Object.entries(HAND_COUNT))('%s', (_name, { sheet, caption, rows }) => {
  const width = rows[0]?.length ?? 1
  const same = (found: readonly NumberRow[]) =>
    expect(
      found.length === rows.length && rows.every((row, index) => sameRow(row, found[index] ?? [])),
      JSON.stringify([rows, found]),
    ).toBe(true)

  test('computed by LibreOffice from the workbook', () => same(rowsInSheet(state.computed, sheet, width)))
  test('read from the Word file', () => same(rowsInWord(state.word, numbered(caption), width)))
  // What follows a table, such as the values of a picture, ends in numbers too.
  test('read from the PDF', () => same(rowsInPdf(state.pages, numbered(caption), width).slice(0, rows.length)))
})

describe.each(['full', 'summary'] as const)('the four figures of UU KIP Ps.12 in the %s form', (form) => {
  test.each(['xlsx', 'pdf', 'docx'] as const)('of the %s', (format) => {
    const text = state.texts[form][format]
    for (const words of ['16 (enam belas) permohonan', MEAN, '3: 15; 4–10: 0; 11–17: 0; lebih dari 17: 0', 'seluruhnya 16'])
      expect(text).toContain(words)
    expect(text).not.toContain('KONSEP')
  })
})

test('what the hand count had to pass over is told: one request without a usable day of its answer', () => {
  for (const text of [state.texts.full.pdf, state.texts.full.docx])
    expect(text).toContain('1 (satu) permohonan tidak dapat dihitung karena tanggal jawabannya tidak tercatat atau mendahului')
})

test('shares that do not add up as printed (43,8 + 6,3 + 6,3 + 31,3 + 12,5) say that they are rounded', () => {
  for (const text of [state.texts.full.pdf, state.texts.full.docx, state.texts.full.xlsx])
    expect(text).toContain('Persentase dibulatkan')
})
