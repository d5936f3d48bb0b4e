// What the annual report says, before it is drawn: the parts the law asks for, the sentences, the tables.
import { describe, expect, test } from 'vitest'
import { composeAnnualReport, composeSummaryReport } from '../../src-main/features/annual-report/annual-report.compose.ts'
import { REPORT_SECTIONS } from '../../src-main/features/annual-report/annual-report.rules.ts'
import { NOT_WRITTEN } from '../../src-main/features/annual-report/parts/sections.figures.ts'
import type { ReportContent } from '../../src-main/features/annual-report/report-content.ts'
import { chartsOf, placeHeader, type ReportModel, type Section, tablesOf } from '../../src-main/reporting/report-model.ts'
import { expectGolden } from '../support/documents.ts'
import { NO_LISTS, noFigures, reportContent } from '../support/report-content.ts'

const modelOf = (change: Partial<ReportContent> = {}) => composeAnnualReport(reportContent(change))
const NOTHING: Partial<ReportContent> = {
  figures: noFigures(2025),
  previous: null,
  texts: {},
  lists: NO_LISTS,
  annexes: [],
  openErrors: 9,
}
const ACKNOWLEDGER = {
  capacity: '',
  position: 'Sekretaris Daerah Kota Contoh',
  role: 'Atasan PPID',
  nameWithTitles: 'Drs. Budi Teladan, M.M.',
  rank: 'Pembina Utama Madya',
  nip: '19690101 199003 1 001',
}
const emptyModel = () => modelOf(NOTHING)

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

test('the model of the one-page summary is as committed', () => {
  const acknowledger = { ...ACKNOWLEDGER }
  const layout = { ...reportContent().layout, acknowledged: true }
  const model = composeSummaryReport(reportContent({ acknowledger, layout, openErrors: 0 }))
  expectGolden('model-summary.txt', `${JSON.stringify(model, null, 1)}\n`)
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
    // A list of pictures only where there are any.
    expect(headings.includes('DAFTAR GAMBAR')).toBe(chartsOf(model()).length > 0)
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
    expect(numbered).toHaveLength(25)
    const pictures = chartsOf(modelOf()).map((chart) => Number(/^Gambar (\d+)\. /.exec(chart.caption)?.[1]))
    expect(pictures).toEqual([1, 2, 3, 4, 5])
  })

  test('holds every table that ppid 7.3 names for this app', () => {
    const ids = new Set(tablesOf(modelOf()).map((table) => table.id))
    const wanted = 'T1 T1a T2 T3 T3a T4 T5 T6 T6a T7 T8 T9a T9b T10a T10b T10c T11 T12 T13 T14a T14b T15a T15b T15c RTL'
    for (const id of wanted.split(' ')) expect(ids, id).toContain(id)
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
  test('of the balance close: carried over + received = closed + open', () => {
    const rows = tableOf(modelOf(), 'T1a').rows.map((row) => ('cells' in row ? Number(row.cells[2]) : 0))
    expect(rows).toEqual([7, 1234, 1241, 1219, 5, 1214, 22])
  })

  test('of the four items of UU KIP Ps.12 stand in the summary, in digits and words', () => {
    const figures = new Map(figuresOf(modelOf()))
    expect(figures.get('a. Jumlah permintaan yang diterima')).toBe('1.234 (seribu dua ratus tiga puluh empat) permohonan')
    expect(figures.get('b. Waktu yang diperlukan')).toBe('rata-rata 6,3 hari kerja, median 6,0 hari kerja')
    expect(figures.get('Klasifikasi waktu (hari kerja)')).toContain('4–10:\u00A0800')
    expect(figures.get('c. Jumlah pemberian informasi')).toBe(
      '1.100 (seribu seratus) permohonan (seluruhnya 1.000, sebagian 100)',
    )
    expect(figures.get('Jumlah penolakan permintaan')).toBe('60 (enam puluh) permohonan')
    expect(figures.get('d. Alasan penolakan')).toBe(
      'Pasal 17 UU KIP huruf b (6), h (55); tanpa alasan yang dapat dikelompokkan menurut Pasal 17 UU KIP (4)',
    )
    expect(figures.get('Masih dalam proses')).toBe('22 (dua puluh dua) permohonan pada 31 Desember 2025')
  })

  test('count "not held" among the refusals only where the office chose so', () => {
    const refused = (change: Partial<ReportContent>) => new Map(figuresOf(modelOf(change))).get('Jumlah penolakan permintaan')
    expect(refused({})).toBe('60 (enam puluh) permohonan')
    expect(refused({ countNotHeldAsRefused: true })).toBe(
      '90 (sembilan puluh) permohonan (termasuk 30 atas informasi yang tidak dikuasai)',
    )
    // Whoever adds up line d finds the number of line c.
    const reasons = (change: Partial<ReportContent>) => new Map(figuresOf(modelOf(change))).get('d. Alasan penolakan')
    expect(reasons({ countNotHeldAsRefused: true })).toContain('informasi tidak dikuasai (30)')
    expect(reasons({})).not.toContain('tidak dikuasai')
  })

  test('are compared with last year', () => {
    const words = wordsOf(sectionOf(modelOf(), 'Jumlah permohonan'))
    expect(words).toContain('Jumlah tersebut meningkat 23,4% dari 1.000 (seribu) permohonan informasi pada tahun 2024.')
    expect(words).toContain('permohonan yang ditangani berjumlah 1.241 (seribu dua ratus empat puluh satu) permohonan')
  })

  test('of late answers are said', () => {
    const words = wordsOf(sectionOf(modelOf(), 'Waktu pemenuhan permohonan'))
    expect(words).toContain('1.185 (seribu seratus delapan puluh lima) permohonan (99,2%) dijawab dalam jangka waktu')
    expect(words).toContain('10 (sepuluh) permohonan (0,8%) dijawab melebihi jangka waktu')
    expect(words).toContain('Perpanjangan waktu diberikan untuk 85 (delapan puluh lima) permohonan.')
  })
})

describe('a year in which nothing happened', () => {
  test.each([
    ['Jumlah permohonan', 'Nihil. Selama tahun 2025 tidak terdapat permohonan informasi yang diterima.'],
    ['Permohonan yang dikabulkan dan ditolak', 'Nihil. Tidak terdapat permohonan informasi tahun 2025 yang diputus'],
    ['Alasan penolakan', 'Nihil. Tidak terdapat permohonan informasi yang ditolak pada tahun 2025.'],
    ['Waktu pemenuhan permohonan', 'Tidak terdapat permohonan dengan waktu pemenuhan yang dapat dihitung.'],
    ['Keberatan', 'Nihil. Selama tahun 2025 tidak terdapat keberatan yang diterima.'],
    ['Sengketa informasi', 'Nihil. Selama tahun 2025 tidak terdapat permohonan penyelesaian sengketa'],
    ['Daftar Informasi Publik dan Daftar Informasi yang Dikecualikan', 'Nihil. Belum terdapat informasi'],
  ])('says so under "%s"', (heading, words) => {
    expect(wordsOf(sectionOf(emptyModel(), heading))).toContain(words)
  })

  test('has a dash for an average over nothing and "Nihil" for reasons', () => {
    const figures = new Map(figuresOf(emptyModel()))
    expect(figures.get('b. Waktu yang diperlukan')).toBe('–')
    expect(figures.get('d. Alasan penolakan')).toBe('Nihil')
    expect(figures.get('a. Jumlah permintaan yang diterima')).toBe('Nihil')
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
  test('stands if and only if errors are open', () => {
    expect(modelOf().watermark).toBeNull()
    expect(modelOf({ openErrors: 1 }).watermark).toBe('KONSEP')
    expect(composeSummaryReport(reportContent({ openErrors: 1 })).watermark).toBe('KONSEP')
  })

  test('leaves a place for nobody: without an official there is no empty signature', () => {
    const blocks = modelOf({ signatory: null }).sections.flatMap((section) => section.blocks)
    expect(blocks.some((block) => block.type === 'signature')).toBe(false)
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

  test('has "Mengetahui" of Atasan PPID beside it where the layout asks for it and he is known', () => {
    const layout = { ...reportContent().layout, acknowledged: true }
    expect(signatureOf({ layout, acknowledger: ACKNOWLEDGER })?.acknowledged).toEqual({
      opening: 'Mengetahui,',
      positionLines: ['SEKRETARIS DAERAH KOTA CONTOH', 'SELAKU ATASAN PPID,'],
      name: 'Drs. Budi Teladan, M.M.',
      rank: 'Pembina Utama Madya',
      nip: '19690101 199003 1 001',
    })
    expect(signatureOf({ layout, acknowledger: null })?.acknowledged).toBeUndefined()
    expect(signatureOf({ acknowledger: ACKNOWLEDGER })?.acknowledged).toBeUndefined()
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
    expect(told).toContain('Terdapat 1 (satu) perkara yang diajukan ke pengadilan dan 1 (satu) perkara yang dimohonkan kasasi.')
    expect(bab({})).toMatch(/^Nihil\. .* maupun gugatan ke pengadilan\.$/)
  })

  test('a ruling of a court alone is told too', () => {
    const told = bab({ disputes: { ...none, byFigure: { ...none.byFigure, 'court/ruled': 1 } } })
    expect(told).toContain('Tidak terdapat gugatan baru ke pengadilan. Terdapat 1 (satu) perkara yang diputus oleh pengadilan.')
  })

  test('the carrying out of the answers is told with the objections', () => {
    const busy = wordsOf(sectionOf(modelOf(), 'Keberatan'))
    expect(busy).toContain(
      'Terdapat 4 (empat) tanggapan yang perlu dilaksanakan: 3 (tiga) tanggapan telah dilaksanakan dan 1 (satu) tanggapan belum dilaksanakan.',
    )
  })
})

describe('what staff put in place', () => {
  test('of sentences is printed instead of them, each paragraph by itself', () => {
    const section = sectionOf(
      modelOf({ texts: { narrativeTime: 'Kalimat pertama.\n\nKalimat kedua.' } }),
      'Waktu pemenuhan permohonan',
    )
    expect(section.blocks.slice(0, 2)).toEqual([
      { type: 'paragraph', text: 'Kalimat pertama.' },
      { type: 'paragraph', text: 'Kalimat kedua.' },
    ])
  })

  test('a list without a text is led in by a sentence; nothing at all is said to be missing', () => {
    const facilities = (change: Partial<ReportContent>) =>
      sectionOf(modelOf({ texts: {}, ...change }), 'Sarana dan prasarana beserta kondisinya').blocks.map((block) =>
        block.type === 'table' ? block.table.id : block.type === 'paragraph' ? block.text : block.type,
      )
    expect(facilities({})).toEqual([
      'Sarana dan prasarana pelayanan informasi publik beserta kondisinya tercantum dalam tabel berikut.',
      'T15a',
    ])
    expect(facilities({ lists: NO_LISTS })).toEqual([NOT_WRITTEN])
  })
})

describe('the layout', () => {
  const layout = (change: Partial<ReportContent['layout']>) => ({ layout: { ...reportContent().layout, ...change } })

  test('names the report and the office', () => {
    expect(modelOf().titleLines).toEqual(['LAPORAN LAYANAN INFORMASI PUBLIK', 'TAHUN 2025', 'PPID PELAKSANA'])
    expect(modelOf({ executorLabel: 'Pembantu' }).titleLines[2]).toBe('PPID PEMBANTU')
    expect(modelOf(layout({ reportName: 'llid', scope: 'city' })).titleLines).toEqual([
      'LAPORAN LAYANAN INFORMASI DAN DOKUMENTASI',
      'TAHUN 2025',
      'PPID UTAMA',
    ])
    expect(
      wordsOf(sectionOf(modelOf(layout({ scope: 'city' })), 'RINGKASAN LAPORAN LAYANAN INFORMASI PUBLIK TAHUN 2025')),
    ).toContain('Pemerintah Kota Contoh mengumumkan')
  })

  test('has no pictures where the office wants none', () => expect(chartsOf(modelOf(layout({ charts: false })))).toEqual([]))
})

describe('the summary', () => {
  test('is one section under the letterhead, with the figures and the signature, and no title page', () => {
    const model = composeSummaryReport(reportContent())
    expect(model.titleLines).toEqual([])
    expect(model.sections.map(({ id, blocks }) => [id, ...blocks.map(({ type }) => type)])).toEqual([
      ['summary', 'paragraph', 'keyFigures', 'signature'],
    ])
    expect(model.info.title).toBe('Ringkasan Laporan Layanan Informasi Publik Tahun 2025')
  })
})
