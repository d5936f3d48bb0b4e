// A recap is complete whatever the period held, and its cover letter says the same numbers (ppid 7.5).
import { describe, expect, it } from 'vitest'
import type { ReportFigures } from '../../../src-main/features/annual-report/report-figures.contract.ts'
import { monthsPeriod } from '../../../src-main/features/annual-report/period.figures.ts'
import type { Agency } from '../../../src-main/features/office/office.contract.ts'
import type { RecapContent, RecapEdition } from '../../../src-main/features/recaps/recap-content.ts'
import { isNil } from '../../../src-main/features/annual-report/annual-report.figures.ts'
import { composeRecap, recapTitle, workbookOf } from '../../../src-main/features/recaps/recaps.compose.ts'
import { composeLetter, defaultLetter } from '../../../src-main/features/recaps/recaps.letter.ts'
import { dateOnly } from '../../../src-main/kernel/date-only.ts'
import { type ReportModel, tablesOf } from '../../../src-main/reporting/report-model.ts'
import { PROFILE } from '../../support/office.ts'
import { noFigures } from '../../support/report-content.ts'

const MARCH = monthsPeriod(2026, 3, 1)
const year = noFigures(2026)
const NOTHING: ReportFigures = {
  ...year,
  ...MARCH,
  requests: { ...year.requests, byMonth: year.requests.byMonth.filter(({ month }) => month === 3) },
}
const SIGNATORY = {
  capacity: '',
  position: 'Sekretaris Dinas',
  role: 'PPID Pelaksana',
  nameWithTitles: 'Dra. Siti Contoh, M.Si.',
  rank: 'Pembina',
  nip: '19700101 199503 2 001',
}
const AGENCY: Agency = { ...PROFILE, id: 1, version: 1, logo: null }
const TODAY = dateOnly('2026-04-02')

const content = (change: Partial<RecapContent> = {}): RecapContent => ({
  figures: NOTHING,
  editions: [],
  registers: [],
  activities: '',
  obstacles: '',
  signatory: SIGNATORY,
  signature: { placeAndDate: 'Contoh, 2 April 2026', positionLines: ['SEKRETARIS DINAS'], name: 'Siti', rank: '', nip: '' },
  letterhead: { governmentName: 'Pemerintah Kota Contoh', agencyName: 'Dinas Contoh', lines: [], place: 'Contoh', logo: null },
  executorLabel: 'Pelaksana',
  paper: 'A4',
  createdAt: '2026-04-02T03:00:00Z',
  unbalanced: [],
  ...change,
})

const paragraphs = (model: ReportModel) =>
  model.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])))
const letterOf = (figures: ReportFigures, change: object = {}) =>
  composeLetter(
    figures,
    { ...defaultLetter(figures, { governmentName: AGENCY.governmentName, recipients: ['PPID Utama'], today: TODAY }), ...change },
    { agency: AGENCY, signatory: SIGNATORY },
  )
const wordsOf = (document: ReturnType<typeof letterOf>) => JSON.stringify(document.blocks)

describe('a period in which nothing came in', () => {
  it('is a complete recap that says Nihil in every part', () => {
    const model = composeRecap(content())
    expect(model.info.title).toBe('Rekapitulasi Nihil Pelayanan Informasi Publik bulan Maret 2026')
    expect(model.sections.map(({ number }) => number)).toEqual(['', 'A.', 'B.', 'C.', 'D.', 'E.', 'F.'])
    expect(tablesOf(model).map(({ id }) => id)).toEqual(['T1a', 'T2n', 'T10d', 'T10n', 'T13', 'T14b'])
    // Every table that would be empty is named once and said to be nil.
    const named = tablesOf(model).flatMap(({ id, rows }) =>
      id.endsWith('n') ? rows.map((row) => ('cells' in row ? row.cells.slice(1).map(String).join(': ') : '')) : [],
    )
    expect(named).toEqual([
      'Rekapitulasi permohonan informasi: Nihil',
      'Permohonan informasi menurut kategori pemohon: Nihil',
      'Permohonan informasi menurut saluran: Nihil',
      'Permohonan informasi menurut keputusan: Nihil',
      'Alasan penolakan permohonan informasi: Nihil',
      'Waktu pemenuhan permohonan informasi: Nihil',
      'Keberatan menurut alasan Pasal 35 ayat (1) UU KIP: Nihil',
      'Keberatan menurut tanggapan Atasan PPID: Nihil',
      'Sengketa informasi: Nihil',
    ])
    const said = paragraphs(model)
    expect(said[0]).toMatch(/^NIHIL\. Selama bulan Maret 2026 tidak terdapat permohonan informasi, keberatan/)
    expect(said.filter((text) => /nihil/i.test(text)).length).toBeGreaterThanOrEqual(6)
    expect(model.watermark).toBeNull()
  })

  it('has a cover letter of its own sentence and no row of zeros', () => {
    const letter = letterOf(NOTHING)
    expect(wordsOf(letter)).toContain(
      'tidak terdapat permohonan informasi, keberatan, maupun sengketa informasi yang diterima (NIHIL).',
    )
    expect(letter.blocks.some(({ type }) => type === 'fields')).toBe(false)
    expect(letter.title).toContain('Rekapitulasi Nihil')
  })

  it('still tells of older cases that were open, in recap and letter', () => {
    const older = {
      ...NOTHING,
      requests: { ...NOTHING.requests, openAtStart: 3, closed: 1, closedOfCarriedOver: 1, openAtEnd: 2 },
    }
    expect(isNil(older)).toBe(true)
    expect(paragraphs(composeRecap(content({ figures: older }))).join(' ')).toContain('3 (tiga) permohonan informasi')
    expect(letterOf(older).blocks.find((block) => block.type === 'fields')).toMatchObject({
      rows: expect.arrayContaining([{ label: 'Permohonan selesai', value: '1 (satu) permohonan' }]),
    })
  })
})

describe('a recap', () => {
  const busy: ReportFigures = {
    ...NOTHING,
    requests: { ...NOTHING.requests, openAtStart: 1, received: 17, closed: 15, closedOfCarriedOver: 1, openAtEnd: 3 },
  }

  it('states each main number once in digits and words, the same in the letter', () => {
    const model = composeRecap(content({ figures: busy }))
    const [first] = model.sections
    const key = first?.blocks.find((block) => block.type === 'keyFigures')
    const fields = letterOf(busy).blocks.find((block) => block.type === 'fields')
    expect(key).toMatchObject({ figures: fields?.type === 'fields' ? fields.rows : [] })
    expect(wordsOf(letterOf(busy))).toContain('17 (tujuh belas) permohonan')
    expect(recapTitle(busy)).not.toContain('Nihil')
  })

  it('is a draft while totals disagree or nobody can sign, and only then', () => {
    expect(composeRecap(content({ figures: busy })).watermark).toBeNull()
    expect(composeRecap(content({ figures: busy, unbalanced: ['outcome'] })).watermark).toBe('KONSEP')
    expect(composeRecap(content({ figures: busy, signatory: null })).watermark).toBe('KONSEP')
  })

  it('carries registers as numbered annexes, and numbers its tables in the order of reading', () => {
    const [table] = tablesOf(composeRecap(content()))
    if (table === undefined) throw new Error('no table')
    const register = { ...table, id: 'REG', caption: 'Register', sheet: 'Register', orientation: 'landscape' as const }
    const registers = [
      { id: 'recap-requests', heading: 'REGISTER PERMOHONAN', table: register },
      { id: 'recap-objections', heading: 'REGISTER KEBERATAN', table: { ...register, id: 'KEB', sheet: 'Keberatan', rows: [] } },
    ]
    const model = composeRecap(content({ figures: busy, registers }))
    expect(model.sections.filter(({ startsPage }) => startsPage).map(({ number }) => number)).toEqual(['LAMPIRAN 1'])
    const numbers = tablesOf(model).flatMap(({ caption }) => /^Tabel (\d+)\. /.exec(caption)?.[1] ?? [])
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)))
    expect(new Set(tablesOf(model).map(({ sheet }) => sheet)).size).toBe(tablesOf(model).length)
    expect(workbookOf(model).titleLines).toEqual(['REKAPITULASI PELAYANAN INFORMASI PUBLIK BULAN MARET 2026'])
  })

  it('names what an edition of the list changed, decided or proposed', () => {
    const title = (text: string) => ({ title: text, category: 'periodic' as const })
    const edition: RecapEdition = {
      name: 'Semester I Tahun 2026',
      decree: { number: '045/SK/2026', on: dateOnly('2026-03-09') },
      entries: 12,
      added: [title('Renja 2026')],
      changed: [],
      removed: [title('Renja 2020')],
    }
    const model = composeRecap(content({ editions: [edition, { ...edition, decree: null, name: 'Semester II Tahun 2026' }] }))
    const rows = tablesOf(model).find(({ id }) => id === 'D1')?.rows ?? []
    expect(rows.map((row) => ('heading' in row ? row.heading : row.cells.slice(1)))).toEqual([
      'Semester I Tahun 2026, Keputusan Nomor 045/SK/2026 tanggal 9 Maret 2026',
      ['Renja 2026', 'Berkala', 'Baru'],
      ['Renja 2020', 'Berkala', 'Tidak lagi dimuat'],
      'Usulan Semester II Tahun 2026',
      ['Renja 2026', 'Berkala', 'Baru'],
      ['Renja 2020', 'Berkala', 'Tidak lagi dimuat'],
    ])
    expect(paragraphs(model).join(' ')).toContain('12 (dua belas) informasi (1 baru, 0 berubah, 1 tidak lagi dimuat)')
  })
})

describe('the cover letter', () => {
  it('has nomor, sifat, lampiran, hal, addressee, signature and copies', () => {
    const letter = letterOf(NOTHING, { number: '045/12/Diskominfo', copies: ['Sekretaris Daerah', 'Inspektur'] })
    expect(letter.blocks[0]).toMatchObject({
      type: 'reference',
      rows: [
        { label: 'Nomor', value: '045/12/Diskominfo' },
        { label: 'Sifat', value: 'Biasa' },
        { label: 'Lampiran', value: '1 (satu) berkas' },
        { label: 'Hal', value: 'Penyampaian Rekapitulasi Nihil Pelayanan Informasi Publik bulan Maret 2026' },
      ],
      placeAndDate: 'Contoh, 2 April 2026',
      addressee: ['Yth.', 'PPID Utama', 'Pemerintah Kota Contoh', 'di tempat'],
    })
    expect(letter.blocks.at(-2)).toMatchObject({ type: 'signatures', parties: [{ name: SIGNATORY.nameWithTitles }] })
    expect(letter.blocks.at(-1)).toEqual({ type: 'copies', items: ['Sekretaris Daerah', 'Inspektur'] })
  })

  it('without number, copies or official leaves lines for the hand and says nothing of copies', () => {
    const letter = composeLetter(
      NOTHING,
      defaultLetter(NOTHING, { governmentName: '', recipients: ['Komisi Informasi'], today: TODAY }),
      { agency: AGENCY, signatory: null },
    )
    expect(wordsOf(letter)).toContain('………')
    expect(letter.blocks.at(-1)).toMatchObject({ type: 'signatures', parties: [{ lines: ['PPID Pelaksana,'], nip: '' }] })
    expect(wordsOf(letter)).toContain('PPID Utama')
  })
})
