// The annual report of the sample office in its three drawings, read back by other programs.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src-main/cli/main.ts'
import { composeSummaryReport } from '../../src-main/features/annual-report/annual-report.compose.ts'
import { REFUSAL_REASONS } from '../../src-main/features/requests/requests.rules.ts'
import { reportPdfBytes } from '../../src-main/reporting/to-pdf.ts'
import {
  cellWords,
  convertWithLibreOffice,
  expectGolden,
  pdfPages,
  pdfPaper,
  readWorkbook,
  wordText,
  workbookText,
} from '../support/documents.ts'
import { reportContent } from '../support/report-content.ts'
import { RESOURCES } from '../support/resources.ts'

const folder = mkdtempSync(join(tmpdir(), 'register-ppid-report-'))
const made = {
  summary: '',
  pdf: '',
  xlsx: '',
  docx: '',
  db: join(folder, 'contoh.ppid'),
  pages: [] as readonly string[],
  word: '',
}

beforeAll(async () => {
  expect(await main(['node', 'ppid', 'contoh', '--keluar', folder, '--tahun', '2025'])).toBe(0)
  for (const name of readdirSync(folder)) {
    if (name.startsWith('Ringkasan')) {
      if (name.endsWith('.pdf')) made.summary = join(folder, name)
      continue
    }
    if (name.endsWith('.pdf')) made.pdf = join(folder, name)
    if (name.endsWith('.xlsx')) made.xlsx = join(folder, name)
    if (name.endsWith('.docx')) made.docx = join(folder, name)
  }
  made.pages = pdfPages(made.pdf)
  made.word = wordText(made.docx)
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function count(sql: string, ...parameters: unknown[]): number {
  const db = new Database(made.db, { readonly: true })
  try {
    return (db.prepare(sql).get(...parameters) as { n: number }).n
  } finally {
    db.close()
  }
}

const RECEIVED = "SELECT count(*) AS n FROM request WHERE received_on BETWEEN '2025-01-01' AND '2025-12-31'"

describe('the six mandatory parts (Perki KI 1/2021 Ps.57)', () => {
  test.each([
    'GAMBARAN UMUM KEBIJAKAN',
    'Sarana dan prasarana',
    'Sumber daya manusia',
    'Anggaran',
    'RINCIAN PELAYANAN INFORMASI PUBLIK',
    'KEBERATAN DAN SENGKETA',
    'Kendala eksternal',
    'Kendala internal',
    'Rekomendasi',
    'Rencana tindak lanjut',
  ])('"%s" stands in the PDF and in the Word file', (heading) => {
    expect(made.pages.join('\n')).toContain(heading)
    expect(made.word).toContain(heading)
  })
})

describe('the numbers', () => {
  test('received equals the count by SQL in PDF, Word and Excel', async () => {
    const received = count(RECEIVED)
    expect(received).toBeGreaterThan(0)
    const sentence = `${received} (`
    expect(made.pages.join(' ').replace(/\s+/g, ' ')).toContain(`diterima ${sentence}`)
    expect(made.word.replace(/\s+/g, ' ')).toContain(`diterima ${sentence}`)
    const summary = (await readWorkbook(made.xlsx)).worksheets[0]
    expect(summary?.getSheetValues().flat(2).map(String).join('|')).toContain(`${received} (`)
  })

  test('every outcome of the PDF table equals the count by SQL', () => {
    const text = made.pages.join('\n')
    const outcomes: readonly (readonly [string, string])[] = [
      ['grantedFully', 'Dikabulkan seluruhnya'],
      ['grantedPartly', 'Dikabulkan sebagian'],
      ['notHeld', 'Tidak dikuasai'],
      ['withdrawn', 'Dicabut pemohon'],
    ]
    for (const [outcome, label] of outcomes) {
      const found = count(`${RECEIVED} AND outcome = ? AND closed_on <= '2025-12-31'`, outcome)
      expect(text).toMatch(new RegExp(`\\d\\s+${label}\\s+${found}\\s`))
    }
  })

  test('LibreOffice computes every formula to the result we cached', async () => {
    const ours = await readWorkbook(made.xlsx)
    const theirs = await readWorkbook(convertWithLibreOffice(made.xlsx, 'xlsx'))
    let formulas = 0
    for (const sheet of ours.worksheets) {
      const other = theirs.getWorksheet(sheet.name)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula === undefined) return
          formulas += 1
          expect(other?.getCell(cell.address).result, `${sheet.name}!${cell.address}`).toBe(cell.result)
        }),
      )
    }
    expect(formulas).toBeGreaterThan(10)
  })
})

test('the summary (Perki KI 1/2021 Ps.58) is one page: letterhead, the four figures of UU KIP Ps.12, signature', () => {
  const pages = pdfPages(made.summary)
  expect(pages).toHaveLength(1)
  for (const words of ['PEMERINTAH KOTA CONTOH', 'a. Jumlah permintaan', 'd. Alasan penolakan', 'SELAKU PPID PELAKSANA', 'NIP.'])
    expect(pages[0]).toContain(words)
})

test.each([
  ['A4', false],
  ['A4', true],
  ['F4', true],
] as const)(
  'the summary stays one page on %s with long positions and every reason (acknowledged: %s)',
  async (paper, acknowledged) => {
    const content = reportContent()
    const { requests } = content.figures
    const byRefusalReason = Object.fromEntries(REFUSAL_REASONS.map((reason, place) => [reason, place + 12])) as never
    const body = 'Dinas Komunikasi, Informatika, Persandian, dan Statistik Kabupaten Penukal Abab Lematang Ilir'
    const person = { nameWithTitles: 'Dr. Ir. Nama Panjang Sekali, S.T., M.Kom., M.Si.', rank: 'Pembina Utama Muda', nip: '1' }
    const signatory = { capacity: 'Pelaksana Tugas', role: 'PPID Pelaksana', position: `Kepala ${body}`, ...person }
    const model = composeSummaryReport({
      ...content,
      paper,
      countNotHeldAsRefused: true,
      figures: { ...content.figures, requests: { ...requests, byRefusalReason } },
      layout: { ...content.layout, acknowledged },
      signatory,
      acknowledger: { ...signatory, role: 'Atasan PPID', position: `Sekretaris Daerah selaku atasan ${body}` },
    })
    const path = join(folder, `satu-halaman-${paper}-${acknowledged}.pdf`)
    writeFileSync(path, await reportPdfBytes(model, join(RESOURCES, 'fonts')))
    const pages = pdfPages(path)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('SELAKU PPID PELAKSANA')
    expect(pages[0]?.includes('Mengetahui')).toBe(acknowledged)
  },
)

describe('applicants stay unknown in what is published', () => {
  test('no name, NIK, telephone, address or e-mail of an applicant is in any of the three', async () => {
    const db = new Database(made.db, { readonly: true })
    const rows = db
      .prepare("SELECT applicant_name, national_id, phone, address, email FROM request WHERE received_on LIKE '2025%'")
      .all()
    db.close()
    const workbook = workbookText(await readWorkbook(made.xlsx))
    const everything = [made.pages.join('\n'), made.word, workbook].join('\n')
    const values = rows.flatMap((row) => Object.values(row as Record<string, string>)).filter((value) => value.length >= 5)
    expect(values.length).toBeGreaterThan(50)
    for (const value of new Set(values)) expect(everything).not.toContain(value)
  })

  test('the workbook names no person as its author', async () => {
    const workbook = await readWorkbook(made.xlsx)
    expect([workbook.creator, workbook.lastModifiedBy].join('')).not.toMatch(/root|user|[A-Z]:\\/i)
  })
})

describe('paper', () => {
  test('A4 by default, F4 of 215 by 330 mm when asked for', async () => {
    const [width, height] = pdfPaper(made.pdf)
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
    const other = mkdtempSync(join(folder, 'f4-'))
    const order = ['--db', made.db, '--tahun', '2025', '--keluar', other, '--format', 'pdf', '--kertas', 'F4']
    expect(await main(['node', 'ppid', 'laporan', ...order])).toBeLessThan(3)
    const [name = ''] = readdirSync(other)
    const [wide, tall] = pdfPaper(join(other, name))
    expect(Math.abs(wide - (215 / 25.4) * 72)).toBeLessThan(2)
    expect(Math.abs(tall - (330 / 25.4) * 72)).toBeLessThan(2)
  })

  test('no page is empty, and every page but the title has its number', () => {
    made.pages.forEach((page, index) => {
      expect(page.trim().length, `page ${index + 1}`).toBeGreaterThan(20)
      if (index > 0) expect(page).toContain(`Halaman ${index + 1} dari ${made.pages.length}`)
    })
  })

  test('the contents name the page on which each chapter stands', () => {
    const contents = made.pages.find((page) => page.includes('DAFTAR ISI')) ?? ''
    const named = /BAB V\s+KENDALA, REKOMENDASI, DAN RENCANA TINDAK LANJUT\W+(\d+)/.exec(contents.replace(/\s+/g, ' '))
    expect(made.pages[Number(named?.[1]) - 1]).toContain('KENDALA, REKOMENDASI, DAN RENCANA TINDAK LANJUT')
  })
})

describe('as committed', () => {
  test('the workbook: sheets, merges, formats, formulas and results', async () => {
    expectGolden('example-workbook.txt', workbookText(await readWorkbook(made.xlsx)))
  })

  test('the text of the PDF', () => {
    expectGolden('example-pdf.txt', made.pages.join('\n----- page -----\n'))
  })

  test('the text of the Word file', () => {
    expectGolden('example-word.txt', made.word)
  })
})

test('user text that looks like a formula stays text', async () => {
  const workbook = await readWorkbook(made.xlsx)
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula !== undefined) expect(cellWords(cell)).toMatch(/^=(SUM|COUNT|COUNTA|IF|ROUND|[A-Z]+\d)/)
      }),
    )
})
