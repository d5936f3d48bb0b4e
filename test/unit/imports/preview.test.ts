// What the preview does with tables that are not as they should be: nothing lost, nothing guessed in silence.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ImportKind } from '../../../src-main/features/imports/reading/drafts.ts'
import { type Grid, isBlankRow } from '../../../src-main/features/imports/reading/grid.ts'
import { IMPORT_KINDS } from '../../../src-main/features/imports/reading/kinds.ts'
import { type ImportPreview, previewImport, recogniseKind } from '../../../src-main/features/imports/reading/preview.ts'
import { grid, type Input } from '../../support/grids.ts'

const HEADER = ['No', 'Tanggal', 'Nama', 'Pekerjaan', 'Informasi Yang Diminta', 'Tujuan Penggunaan Informasi', 'Keputusan']
const GOOD = ['1', '13-02-2022', 'Warga Satu', 'Mahasiswa', 'Data A', 'Penelitian', 'Diberikan']

const requests = (...rows: (readonly Input[])[]) =>
  previewImport([grid([HEADER, ...rows])], 'request', { fileName: 'register.xlsx' })
const codesOf = (preview: ImportPreview) =>
  [...preview.messages, ...preview.rows.flatMap((row) => row.messages)].map((message) => message.code)
const counts = ({ read, accepted, rejected, joined, skippedHeadings }: ImportPreview) => ({
  read,
  accepted,
  rejected,
  joined,
  skippedHeadings,
})

describe('a row that misses what a request needs', () => {
  test('is rejected, naming the column to fill', () => {
    const preview = requests(
      GOOD,
      ['2', null, 'Warga Dua', '-', 'Data B', null, null],
      ['3', '14-02-2022', null, '-', 'Data C', null, null],
    )
    expect(counts(preview)).toEqual({ read: 3, accepted: 1, rejected: 2, joined: 0, skippedHeadings: 0 })
    expect(preview.rows[1]).toMatchObject({ row: 3, state: 'rejected', draft: null })
    expect(preview.rows[1]?.messages[0]).toMatchObject({
      row: 3,
      column: 'B',
      level: 'error',
      text: 'Tanggal permohonan wajib diisi, tetapi kolom B kosong.',
    })
    expect(preview.rows[2]?.messages[0]).toMatchObject({
      row: 4,
      column: 'C',
      text: 'Nama pemohon wajib diisi, tetapi kolom C kosong.',
    })
  })

  test('an unreadable date is rejected with what it says', () => {
    const preview = requests(['1', 'minggu lalu', 'Warga Satu', '-', 'Data', '-', null])
    expect(preview.rows[0]?.messages.map((message) => message.text)).toContain(
      'Tanggal "minggu lalu" tidak dapat dibaca, padahal tanggal ini wajib diisi.',
    )
  })

  test('a table without the column is refused whole', () => {
    const preview = previewImport(
      [
        grid([
          ['No', 'Tanggal', 'Pekerjaan', 'Informasi Yang Diminta', 'Keputusan'],
          ['1', '13-02-2022', '-', 'Data', 'Diberikan'],
        ]),
      ],
      'request',
      { fileName: 'a.csv' },
    )
    expect(preview.blocked).toBe(true)
    expect(counts(preview)).toEqual({ read: 1, accepted: 0, rejected: 1, joined: 0, skippedHeadings: 0 })
    expect(codesOf(preview)).toContain('requiredColumnMissing')
  })
})

describe('rows that are no entries', () => {
  test('lines of a wrapped description are joined to the request above', () => {
    const preview = requests(GOOD, [null, null, null, null, 'dan data B', 'untuk skripsi', null])
    expect(counts(preview)).toEqual({ read: 2, accepted: 1, rejected: 0, joined: 1, skippedHeadings: 0 })
    expect(preview.rows[0]?.draft).toMatchObject({
      informationRequested: 'Data A\ndan data B',
      purpose: 'Penelitian\nuntuk skripsi',
    })
    expect(preview.setAside).toEqual([{ sheet: 'Lembar1', row: 3, as: 'joined', joinedTo: 2 }])
  })

  test('a continuation with nothing above it is rejected, not lost', () => {
    const preview = requests([null, null, null, null, 'sisa halaman sebelumnya', null, null], GOOD)
    expect(counts(preview)).toEqual({ read: 2, accepted: 1, rejected: 1, joined: 0, skippedHeadings: 0 })
    expect(preview.rows[0]?.messages.map((message) => message.code)).toEqual(['continuationWithoutRow'])
  })

  test('numbered but empty rows, nil rows, totals, page numbers and months are headings', () => {
    const preview = requests(
      ['BULAN FEBRUARI', null, null, null, null, null, null],
      GOOD,
      ['2', null, null, null, null, null, null],
      ['3', '-', '-', '-', 'Nihil', '-', '-'],
      [null, null, null, 'Halaman 2 dari 5', null, null, null],
      ['Jumlah', null, null, null, '1', null, null],
    )
    expect(counts(preview)).toEqual({ read: 6, accepted: 1, rejected: 0, joined: 0, skippedHeadings: 5 })
    expect(codesOf(preview)).toEqual(expect.arrayContaining(['numberOnlyRow', 'nilRow']))
  })

  test('a heading merged beside its number is a heading', () => {
    const merged = previewImport(
      [grid([HEADER, ['1', 'Bulan Januari'], GOOD], { merges: [{ top: 1, left: 1, bottom: 1, right: 6 }] })],
      'request',
      { fileName: 'a.xlsx' },
    )
    expect(counts(merged)).toMatchObject({ accepted: 1, skippedHeadings: 1 })
  })

  test('a number that is a failed formula still starts an entry', () => {
    const table = grid([HEADER, GOOD])
    const rows = [...table.rows, [{ kind: 'error', code: '#REF!' } as const, ...(table.rows[1] ?? []).slice(1)]]
    expect(counts(previewImport([{ ...table, rows }], 'request', { fileName: 'a.xlsx' }))).toMatchObject({
      accepted: 2,
      joined: 0,
    })
  })

  test('a table without any entry says so', () => {
    const preview = requests()
    expect(preview).toMatchObject({ read: 0, accepted: 0 })
    expect(codesOf(preview)).toContain('noDataRows')
  })

  test('a signature block below the table is not joined to the last request', () => {
    const preview = requests(
      GOOD,
      [],
      [null, null, null, null, 'Mengetahui,', null, null],
      [null, null, null, null, 'Kepala Dinas Contoh', null, null],
      [null, null, null, null, 'NIP. 19700101 199003 1 001', null, null],
    )
    expect(counts(preview)).toEqual({ read: 4, accepted: 1, rejected: 0, joined: 0, skippedHeadings: 3 })
    expect(preview.rows[0]?.draft?.informationRequested).toBe('Data A')
  })

  test('titles that come again on each page are not joined to the request above', () => {
    const title = 'Daftar Permohonan Informasi Publik'
    const preview = previewImport([grid([[null, null, title], HEADER, GOOD, [null, null, title], HEADER, GOOD])], 'request', {
      fileName: 'a.xlsx',
    })
    expect(counts(preview)).toEqual({ read: 4, accepted: 2, rejected: 0, joined: 0, skippedHeadings: 2 })
  })

  test('an entry whose number was forgotten is still an entry', () => {
    const preview = requests(GOOD, [null, '14-02-2022', 'Warga Dua', '-', 'Data B', '-', '-'])
    expect(counts(preview)).toMatchObject({ accepted: 2, joined: 0 })
  })

  test('an office named once stays with the rows below it', () => {
    const header = ['No', 'PPID Pembantu', 'Tanggal Permohonan', 'Pemohon Informasi', 'Informasi yang diminta']
    const rows = [
      ['1', 'Dinas A', '13-02-2022', 'Warga', 'Data A'],
      ['2', null, '14-02-2022', 'Warga', 'Data B'],
      ['3', 'Dinas B', '-', '-', '-'],
    ]
    const preview = previewImport([grid([header, ...rows])], 'request', { fileName: 'a.xlsx' })
    expect(preview.rows.map((row) => row.draft?.notes)).toEqual(['PPID Pelaksana: Dinas A', 'PPID Pelaksana: Dinas A'])
    expect(preview.skippedHeadings).toBe(1)
  })
})

describe('what stays behind is said', () => {
  test('a column that no field takes, with the number of its cells', () => {
    const preview = previewImport(
      [
        grid([
          [...HEADER, 'Warna Map'],
          [...GOOD, 'merah'],
        ]),
      ],
      'request',
      { fileName: 'a.xlsx' },
    )
    const message = preview.messages.find((found) => found.code === 'columnNotUsed')
    expect(message).toMatchObject({
      column: 'H',
      text: 'Kolom H "Warna Map" tidak dikenali sehingga 1 isian di dalamnya tidak diimpor.',
    })
  })

  test('cells outside the headed columns', () => {
    const preview = requests([...GOOD, null, 'coretan'])
    expect(preview.messages.find((found) => found.code === 'columnNotUsed')?.column).toBe('I')
  })

  test('a failed formula', () => {
    const rows = grid([HEADER, GOOD])
    const broken: Grid = {
      ...rows,
      rows: [
        rows.rows[0] ?? [],
        (rows.rows[1] ?? []).map((cell, column) => (column === 5 ? { kind: 'error', code: '#REF!' } : cell)),
      ],
    }
    const preview = previewImport([broken], 'request', { fileName: 'a.xlsx' })
    expect(preview.rows[0]).toMatchObject({ state: 'doubtful' })
    expect(preview.rows[0]?.messages.map((message) => message.code)).toContain('cellError')
  })

  test('a sheet beside the register that holds no table', () => {
    const notes = grid([['Petunjuk pengisian'], ['Isi semua kolom']], { name: 'Petunjuk' })
    const preview = previewImport([notes, grid([HEADER, GOOD])], 'request', { fileName: 'a.xlsx' })
    expect(preview.blocked).toBe(false)
    expect(preview.messages.find((message) => message.code === 'sheetNotRead')?.text).toContain('"Petunjuk"')
  })

  test('a file without any table is blocked with an error', () => {
    const preview = previewImport([grid([['Yth. Bapak Kepala Dinas'], ['Dengan hormat']])], 'request', { fileName: 'surat.csv' })
    expect(preview).toMatchObject({ blocked: true, read: 0, rows: [] })
    expect(codesOf(preview)).toEqual(['headerNotFound'])
    expect(recogniseKind([grid([['Yth.']])], { fileName: 'surat.csv' })).toBeUndefined()
  })
})

describe('dates of a whole column', () => {
  test('month first where the column proves it', () => {
    const preview = requests(['1', '02/13/2022', 'A', '-', 'Data', '-', '-'], ['2', '03/05/2022', 'B', '-', 'Data', '-', '-'])
    expect(preview.rows.map((row) => row.draft?.receivedOn)).toEqual(['2022-02-13', '2022-03-05'])
    expect(codesOf(preview)).toContain('dateOrderFromColumn')
  })

  test('without proof the assumption is said for the column', () => {
    const preview = requests(['1', '03/05/2022', 'A', '-', 'Data', '-', '-'])
    expect(preview.rows[0]?.draft?.receivedOn).toBe('2022-05-03')
    expect(preview.messages.find((message) => message.code === 'dateOrderAssumed')).toMatchObject({
      column: 'B',
      level: 'doubtful',
    })
  })

  test('a missing year comes from the clerk where title, sheet and file are silent', () => {
    const rows = [HEADER, ['1', '26-Desember', 'A', '-', 'Data', '-', '-']]
    const preview = previewImport([grid(rows)], 'request', { fileName: 'register.xlsx', yearHint: 2021 })
    expect(preview.rows[0]?.draft?.receivedOn).toBe('2021-12-26')
    const unknown = previewImport([grid(rows)], 'request', { fileName: 'register.xlsx' })
    expect(unknown.rows[0]?.state).toBe('rejected')
  })
})

const DIP_HEADER = [
  'No',
  'Ringkasan Isi Informasi',
  'Pejabat/Unit/Satker Yang Menguasai Informasi',
  'Penanggungjawab Pembuatan Informasi',
  'Waktu Pembuatan Informasi',
  'Bentuk Informasi Yang Tersedia',
  'Jangka Waktu Penyimpanan',
]

const anyCell = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.constantFrom(
    '-',
    'v',
    '1',
    '2',
    'a.',
    'Nihil',
    'Jumlah',
    'Mengetahui,',
    'NIP. 1',
    'Halaman 2',
    'A. INFORMASI BERKALA',
    '13-02-2022',
    'Dikecualikan',
    ...HEADER,
  ),
  fc.string({ maxLength: 30 }),
  fc.integer(),
)

test('whatever stands below a header: each non-empty row is counted once, and nothing fails', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anyCell, { maxLength: 8 }), { maxLength: 25 }),
      fc.constantFrom<ImportKind>(...IMPORT_KINDS),
      (rows, kind) => {
        const table = grid([kind === 'publicInformation' ? DIP_HEADER : HEADER, ...rows])
        const preview = previewImport([table], kind, { fileName: 'a.xlsx' })
        expect(preview.read).toBe(preview.accepted + preview.rejected + preview.joined + preview.skippedHeadings)
        const [sheet] = preview.sheets
        if (sheet === undefined) return
        const below = table.rows.slice(sheet.headerRow - 1 + sheet.headerDepth)
        expect(preview.read).toBe(below.filter((row) => !isBlankRow(row)).length)
        const places = [...preview.rows, ...preview.setAside].map((row) => row.row)
        expect(new Set(places).size).toBe(preview.read)
      },
    ),
    { numRuns: 300 },
  )
})
