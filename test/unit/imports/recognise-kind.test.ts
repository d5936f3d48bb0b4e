// Which register a file is: by columns, by what titles say, never a letter or a list of disputes.
import { describe, expect, test } from 'vitest'
import { IMPORT_KINDS } from '../../../src-main/features/imports/reading/kinds.ts'
import { previewImport } from '../../../src-main/features/imports/reading/preview.ts'
import { recogniseKinds } from '../../../src-main/features/imports/reading/recognise-kind.ts'
import { grid, type Input } from '../../support/grids.ts'

const proposed = (rows: readonly (readonly Input[])[], fileName = 'berkas.xlsx', name = 'Lembar1') =>
  recogniseKinds([grid(rows, { name })], { fileName })

const DIP = [
  'No',
  'Ringkasan Isi Informasi',
  'Pejabat yang Menguasai Informasi',
  'Waktu Pembuatan Informasi',
  'Jangka Waktu Penyimpanan',
]
const DIP_ROW = ['1', 'Rencana Kerja', 'Sekretariat', '2023', '5 Tahun']

describe('the register of a sheet', () => {
  test('comes with the runner-up, and their confidences are shares of one', () => {
    const [best, second] = proposed([DIP, DIP_ROW])
    expect([best?.kind, second?.kind]).toEqual(['publicInformation', 'excludedInformation'])
    const all = proposed([DIP, DIP_ROW]).reduce((sum, { confidence }) => sum + confidence, 0)
    expect(all).toBeCloseTo(1)
    expect(best?.confidence).toBeGreaterThan(0.55)
  })

  test.each([
    ['its title', [['DAFTAR INFORMASI YANG DIKECUALIKAN'], DIP, DIP_ROW], 'a.xlsx', 'Lembar1'],
    ['its sheet', [DIP, DIP_ROW], 'a.xlsx', 'DIK'],
    ['its file', [DIP, DIP_ROW], 'daftar informasi dikecualikan.xlsx', 'Lembar1'],
    ['legal bases', [DIP, ['1', 'Data pribadi', 'Pasal 17 huruf h UU KIP', '2023', '5 Tahun']], 'a.xlsx', 'Lembar1'],
  ])('is the DIK by %s, however well the columns fit a DIP', (_sign, rows, fileName, name) => {
    expect(proposed(rows, fileName, name)[0]?.kind).toBe('excludedInformation')
    expect(proposed(rows, fileName, name).map(({ kind }) => kind)).not.toContain('publicInformation')
  })

  test('is decided by the title where the columns say too little', () => {
    const sparse = ['No', 'Tanggal', 'Nama Pemohon', 'Alamat', 'Informasi yang Diminta', 'Tujuan Penggunaan Informasi']
    expect(proposed([['REGISTER KEBERATAN ATAS PERMOHONAN INFORMASI'], sparse])[0]?.kind).toBe('objection')
    expect(proposed([['REGISTER PERMOHONAN INFORMASI'], sparse])[0]?.kind).toBe('request')
  })

  test('a short register of requests is not taken for one of objections', () => {
    const short = ['No', 'Tgl', 'Nama Pemohon', 'Alamat', 'Informasi yang Diminta', 'Ket']
    expect(proposed([short])[0]?.confidence).toBeGreaterThan(0.6)
  })

  test('a letter is none', () => {
    expect(proposed([['Yth. Bapak Kepala Dinas'], ['Dengan hormat']])).toEqual([])
  })
})

describe('a list of disputes (K7)', () => {
  test.each([
    [
      'of auxiliary offices',
      [['DAFTAR SENGKETA INFORMASI PUBLIK'], ['NO', 'PPID PEMBANTU', 'PEMOHON'], ['1', 'Dinas Contoh', 'Warga Satu']],
    ],
    [
      'of regencies',
      [
        ['NO.', 'KABUPATEN/KOTA', 'PEMOHON', 'TERMOHON'],
        ['1', 'Kabupaten Contoh', 'Warga Satu', 'Sekretariat Daerah'],
      ],
    ],
  ])('%s is no register of ours, and the reader is told why', (_name, rows) => {
    expect(proposed(rows)).toEqual([])
    for (const kind of IMPORT_KINDS) {
      const preview = previewImport([grid(rows)], kind, { fileName: 'berkas.xlsx' })
      expect(preview.blocked).toBe(true)
      expect(preview.accepted).toBe(0)
      expect(preview.messages.map(({ code }) => code)).toContain('disputeListRecognised')
    }
  })
})
