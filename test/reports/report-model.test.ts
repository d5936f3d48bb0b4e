// What the annual report says, before it is drawn: the parts the law asks for, the sentences, the tables.
import { describe, expect, test } from 'vitest'
import { composeAnnualReport } from '../../src-main/features/annual-report/annual-report.compose.ts'
import { REPORT_SECTIONS } from '../../src-main/features/annual-report/annual-report.rules.ts'
import { NOT_WRITTEN } from '../../src-main/features/annual-report/parts/chapters.figures.ts'
import type { ReportContent } from '../../src-main/features/annual-report/report-content.ts'
import { columnSum, placeHeader, type ReportModel, type Section, tablesOf } from '../../src-main/reporting/report-model.ts'
import { expectGolden } from '../support/documents.ts'
import { busyFigures, noFigures, reportContent } from '../support/report-content.ts'

const modelOf = (change: Partial<ReportContent> = {}) => composeAnnualReport(reportContent(change))
const emptyModel = () => modelOf({ figures: noFigures(2025), previous: noFigures(2024), texts: {}, annexes: [] })

function sectionOf(model: ReportModel, heading: string): Section {
  const found = model.sections.find((section) => section.heading === heading)
  if (found === undefined) throw new Error(`no section ${heading}`)
  return found
}

const wordsOf = (section: Section) =>
  section.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).join('\n')
const figuresOf = (model: ReportModel) =>
  model.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.type === 'keyFigures' ? block.figures : []))
    .map((figure) => [figure.label.trim(), figure.value] as const)
const tableOf = (model: ReportModel, id: string) => {
  const found = tablesOf(model).find((table) => table.id === id)
  if (found === undefined) throw new Error(`no table ${id}`)
  return found
}

test('the model of a busy year is as committed', () => {
  expectGolden('model-busy.txt', `${JSON.stringify(modelOf(), null, 1)}\n`)
})

test('the model of a year in which nothing happened is as committed', () => {
  expectGolden('model-empty.txt', `${JSON.stringify(emptyModel(), null, 1)}\n`)
})

describe('the skeleton', () => {
  const CHAPTERS = ['BAB I', 'BAB II', 'BAB III', 'BAB IV', 'BAB V']

  test.each([
    ['busy', modelOf],
    ['empty', emptyModel],
  ] as const)('of a %s year has all five chapters, foreword, summary, contents and closing', (_name, model) => {
    const sections = model().sections
    expect(sections.map((section) => section.number).filter((number) => number.startsWith('BAB'))).toEqual(CHAPTERS)
    const headings = sections.map((section) => section.heading)
    expect(headings.slice(0, 4)).toEqual([
      'KATA PENGANTAR',
      'RINGKASAN LAPORAN LAYANAN INFORMASI PUBLIK TAHUN 2025',
      'DAFTAR ISI',
      'DAFTAR TABEL',
    ])
    expect(headings).toContain('PENUTUP')
  })

  test('letters its parts A, B, C … anew in each chapter, none left out', () => {
    let expected = 0
    for (const section of modelOf().sections) {
      if (section.level === 1) expected = 0
      else {
        expect(section.number, section.heading).toBe(`${String.fromCharCode(65 + expected)}.`)
        expected += 1
      }
    }
  })

  test('has an id for each section and table that no other has', () => {
    const model = modelOf()
    const ids = model.sections.map((section) => section.id)
    expect(new Set(ids).size).toBe(ids.length)
    const tables = tablesOf(model)
    expect(new Set(tables.map((table) => table.id)).size).toBe(tables.length)
    expect(new Set(tables.map((table) => table.sheet)).size).toBe(tables.length)
  })

  test('names sheets as Excel allows', () => {
    for (const { sheet } of tablesOf(modelOf())) {
      expect(sheet.length).toBeLessThanOrEqual(31)
      expect(sheet).not.toMatch(/[[\]:*?/\\]/)
    }
  })

  test('numbers the tables of the chapters in the order of reading', () => {
    const captions = tablesOf(modelOf()).map((table) => table.caption)
    const numbered = captions.filter((caption) => caption.startsWith('Tabel '))
    expect(numbered.map((caption) => Number(/^Tabel (\d+)\. /.exec(caption)?.[1]))).toEqual(numbered.map((_, index) => index + 1))
    expect(numbered).toHaveLength(12)
  })

  test('holds every table that ppid 7.3 names for this app', () => {
    const ids = new Set(tablesOf(modelOf()).map((table) => table.id))
    for (const id of ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T10a', 'T10b', 'T10c', 'T11', 'T13']) expect(ids, id).toContain(id)
  })

  test('has a cell for each column in each row, and header cells that cover each column', () => {
    for (const table of tablesOf(modelOf())) {
      for (const row of table.rows) if ('cells' in row) expect(row.cells, table.id).toHaveLength(table.columns.length)
      const covered = placeHeader(table).flatMap(({ column, cell }) =>
        Array.from({ length: cell.colSpan ?? 1 }, (_, index) => column + index),
      )
      expect(new Set(covered).size, table.id).toBe(table.columns.length)
    }
  })
})

describe('the numbers', () => {
  test('of T1, T2, T3 and T4 all add up to the requests received', () => {
    const model = modelOf()
    const received = busyFigures(2025).requests.received
    expect(columnSum(tableOf(model, 'T1'), 1)).toBe(received)
    for (const id of ['T2', 'T3', 'T4']) expect(columnSum(tableOf(model, id), 2), id).toBe(received)
  })

  test('of each month equal its decisions and what is still open', () => {
    for (const row of tableOf(modelOf(), 'T1').rows) {
      if (!('cells' in row)) continue
      const [, received, ...outcomes] = row.cells
      expect(outcomes.reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(received)
    }
  })

  test('of the balance close: carried over + received = closed + open', () => {
    const [start, received, closed, , open] = tableOf(modelOf(), 'T1a').rows.map((row) =>
      'cells' in row ? Number(row.cells[1]) : 0,
    )
    expect(Number(start) + Number(received)).toBe(Number(closed) + Number(open))
  })

  test('of the four items of UU KIP Ps.12 stand in the summary, in digits and words', () => {
    const figures = new Map(figuresOf(modelOf()))
    expect(figures.get('a. Jumlah permintaan informasi yang diterima')).toBe(
      '1.234 (seribu dua ratus tiga puluh empat) permohonan',
    )
    expect(figures.get('b. Waktu yang diperlukan (rata-rata)')).toBe('6,3 hari kerja')
    expect(figures.get('Klasifikasi waktu')).toContain('4–10 hari kerja: 800')
    expect(figures.get('c. Jumlah pemberian informasi')).toBe(
      '1.100 (seribu seratus) permohonan (seluruhnya 1.000, sebagian 100)',
    )
    expect(figures.get('Jumlah penolakan permintaan')).toBe('60 (enam puluh) permohonan')
    expect(figures.get('d. Alasan penolakan')).toContain('(55)')
  })

  test('count "not held" among the refusals only where the office chose so', () => {
    const refused = (change: Partial<ReportContent>) => new Map(figuresOf(modelOf(change))).get('Jumlah penolakan permintaan')
    expect(refused({})).toBe('60 (enam puluh) permohonan')
    expect(refused({ countNotHeldAsRefused: true })).toBe('90 (sembilan puluh) permohonan')
  })

  test('are compared with last year', () => {
    const words = wordsOf(sectionOf(modelOf(), 'Jumlah permohonan'))
    expect(words).toContain('meningkat 23,4% dibandingkan dengan tahun sebelumnya, yaitu 1.000 (seribu) permohonan informasi')
    expect(words).toContain('yang ditangani seluruhnya 1.241 (seribu dua ratus empat puluh satu) permohonan')
  })

  test('of late answers are said', () => {
    const words = wordsOf(sectionOf(modelOf(), 'Waktu pemenuhan permohonan'))
    expect(words).toContain('1.185 (seribu seratus delapan puluh lima) permohonan (99,2%) dijawab dalam jangka waktu')
    expect(words).toContain('dan 10 (sepuluh) permohonan melebihi jangka waktu')
    expect(words).toContain('Perpanjangan waktu diberikan untuk 85 (delapan puluh lima) permohonan.')
  })
})

describe('a year in which nothing happened', () => {
  test.each([
    ['Jumlah permohonan', 'Nihil. Selama tahun 2025 tidak terdapat permohonan informasi yang diterima.'],
    ['Permohonan yang dikabulkan dan ditolak', 'Nihil. Tidak terdapat permohonan tahun 2025 yang diputus'],
    ['Waktu pemenuhan permohonan', 'Tidak terdapat permohonan dengan waktu pemenuhan yang dapat dihitung.'],
    ['Keberatan', 'Nihil. Selama tahun 2025 tidak terdapat keberatan yang diterima.'],
    ['Sengketa informasi', 'Nihil. Selama tahun 2025 tidak terdapat permohonan penyelesaian sengketa'],
    ['Daftar Informasi Publik', 'Nihil. Belum terdapat informasi'],
  ])('says so under "%s"', (heading, words) => {
    expect(wordsOf(sectionOf(emptyModel(), heading))).toContain(words)
  })

  test('has a dash for an average over nothing and "Nihil" for reasons', () => {
    const figures = new Map(figuresOf(emptyModel()))
    expect(figures.get('b. Waktu yang diperlukan (rata-rata)')).toBe('–')
    expect(figures.get('Waktu yang diperlukan (median)')).toBe('–')
    expect(figures.get('d. Alasan penolakan')).toBe('Nihil')
    expect(figures.get('a. Jumlah permintaan informasi yang diterima')).toBe('0 (nol) permohonan')
  })

  test('never divides by zero', () => {
    expect(JSON.stringify(emptyModel())).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('keeps the mandatory parts, marked as not written', () => {
    const empty = emptyModel().sections.filter((section) => wordsOf(section) === NOT_WRITTEN)
    expect(empty).toHaveLength(REPORT_SECTIONS.length - 1)
  })
})

describe('the draft mark', () => {
  test('is gone once all parts are written and someone signs', () => expect(modelOf().watermark).toBeNull())

  test('stays while a part is missing, except the foreword, which has a standing text', () => {
    for (const section of REPORT_SECTIONS) {
      const texts = Object.fromEntries(Object.entries(reportContent().texts).filter(([key]) => key !== section))
      expect(modelOf({ texts }).watermark, section).toBe(section === 'foreword' ? null : 'KONSEP')
    }
  })

  test('stays while nobody signs, and then there is no empty signature', () => {
    const model = modelOf({ signatory: null })
    expect(model.watermark).toBe('KONSEP')
    expect(model.sections.flatMap((section) => section.blocks).some((block) => block.type === 'signature')).toBe(false)
  })
})

describe('the signature', () => {
  const signatureOf = (change: Partial<ReportContent>) =>
    sectionOf(modelOf(change), 'PENUTUP').blocks.flatMap((block) => (block.type === 'signature' ? [block.signature] : []))[0]
  const { signatory } = reportContent()

  test('has place, day with the month’s name, position in capitals, name with titles, rank and NIP', () => {
    expect(signatureOf({})).toEqual({
      placeAndDate: 'Contoh, 13 Maret 2026',
      positionLines: ['SEKRETARIS DINAS', 'SELAKU PPID PELAKSANA,'],
      name: 'Dra. Siti Contoh, M.Si.',
      rank: 'Pembina Tingkat I',
      nip: '19700101 199503 2 001',
    })
  })

  test('names an acting official as such', () => {
    if (signatory === null) throw new Error('the content has a signatory')
    const acting = { ...signatory, capacity: 'Plt.', role: 'PPID' }
    expect(signatureOf({ signatory: acting })?.positionLines).toEqual(['PLT. SEKRETARIS DINAS', 'SELAKU PPID,'])
  })
})

describe('BAB IV never says nihil of what happened (Perki KI 1/2021 Ps.57)', () => {
  const bab = (change: Partial<ReportContent['figures']>) =>
    wordsOf(sectionOf(modelOf({ figures: { ...noFigures(2025), ...change } }), 'Sengketa informasi'))
  const none = noFigures(2025).disputes

  test('a suit over a dispute of an earlier year is told though none was filed', () => {
    const byFigure = { ...none.byFigure, 'court/filed': 1, 'cassation/filed': 1 }
    const told = bab({ disputes: { ...none, toCourt: 1, byFigure } })
    expect(told).not.toContain('Nihil')
    expect(told).toContain('tidak terdapat permohonan penyelesaian sengketa baru')
    expect(told).toContain('Yang diajukan ke pengadilan berjumlah 1 (satu) perkara.')
    expect(told).toContain('Yang dimohonkan kasasi berjumlah 1 (satu) perkara.')
    expect(bab({})).toMatch(/^Nihil\. .* maupun gugatan ke pengadilan\.$/)
  })

  test('a ruling of a court alone is told too', () => {
    const told = bab({ disputes: { ...none, byFigure: { ...none.byFigure, 'court/ruled': 1 } } })
    expect(told).toContain('Tidak terdapat gugatan baru ke pengadilan. Yang diputus pengadilan berjumlah 1 (satu) perkara.')
  })

  test('the carrying out of the answers is told with the objections', () => {
    const busy = wordsOf(sectionOf(modelOf(), 'Keberatan'))
    expect(busy).toContain(
      'Tanggapan yang perlu dilaksanakan berjumlah 4 (empat) tanggapan; telah dilaksanakan 3 (tiga) tanggapan dan belum dilaksanakan 1 (satu) tanggapan.',
    )
  })
})
