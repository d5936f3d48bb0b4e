// Two-column blocks (layout D24) and filled-in forms become rows; ordinary tables stay as they are.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { previewImport } from '../../../src-main/features/imports/reading/preview.ts'
import { upright } from '../../../src-main/features/imports/reading/upright.ts'
import { grid, type Input } from '../../support/grids.ts'

const block = (summary: string, unit: string): Input[][] => [
  ['Ringkasan Informasi', summary],
  ['Pejabat yang Menguasai Informasi', unit],
  ['Penanggungjawab Informasi', 'Kepala Bidang'],
  ['Waktu Pembuatan Informasi', 'Januari 2023'],
  ['Bentuk Informasi yang tersedia', 'Softcopy'],
  ['Jangka Waktu Penyimpanan', '5 Tahun'],
]
const publicInformation = (rows: Input[][]) =>
  previewImport([grid(rows)], 'publicInformation', { fileName: 'dip_berkala_2023.xlsx' })

describe('blocks of labels beside values', () => {
  test('are one entry each, and said', () => {
    const preview = publicInformation([
      ['INFORMASI BERKALA'],
      ...block('Renja', 'Sekretariat'),
      [],
      ...block('Renstra', 'Bidang A'),
    ])
    expect(preview.rows.map(({ row, draft }) => [row, draft?.summary, draft?.holderUnit, draft?.year])).toEqual([
      [3, 'Renja', 'Sekretariat', 2023],
      [10, 'Renstra', 'Bidang A', 2023],
    ])
    expect(preview.messages.find(({ code }) => code === 'blocksTurned')?.text).toContain('2 blok')
  })

  test('may bear numbers, colons and a colon in a column of its own', () => {
    const numbered = block('Renja', 'Sekretariat').map(([label, value], index) => [`${index + 1}. ${label}`, ':', value ?? null])
    expect(publicInformation(numbered).rows[0]?.draft).toMatchObject({ summary: 'Renja', holderUnit: 'Sekretariat' })
    const coloned = block('Renja', 'Sekretariat').map(([label, value]) => [`${label} :`, value ?? null])
    expect(publicInformation(coloned).rows[0]?.draft).toMatchObject({ summary: 'Renja', holderUnit: 'Sekretariat' })
  })

  test('need not follow each other at once, and may lack a line', () => {
    const short = block('Renstra', 'Bidang A').filter(([label]) => label !== 'Waktu Pembuatan Informasi')
    const preview = publicInformation([...block('Renja', 'Sekretariat'), ...short])
    expect(preview.rows.map(({ draft }) => draft?.summary)).toEqual(['Renja', 'Renstra'])
    expect(preview.accepted).toBe(2)
  })

  test('a value that goes on in the next line stays whole', () => {
    const [first = [], ...rest] = block('Renja', 'Sekretariat')
    expect(publicInformation([first, [null, 'dan lampirannya'], ...rest]).rows[0]?.draft?.summary).toBe('Renja\ndan lampirannya')
  })

  test('a form of a request is one request', () => {
    const form = [
      ['Nomor Pendaftaran', '001/PPID/2023'],
      ['Tanggal', '13-02-2023'],
      ['Nama', 'Warga Satu'],
      ['Alamat', 'Jalan Contoh 1'],
      ['Rincian Informasi yang Dibutuhkan', 'Data A'],
      ['Tujuan Penggunaan Informasi', 'Penelitian'],
    ]
    const preview = previewImport([grid(form)], 'request', { fileName: 'formulir.xlsx' })
    expect(preview.rows[0]?.draft).toMatchObject({ applicantName: 'Warga Satu', informationRequested: 'Data A' })
  })
})

test('a table across is never turned, and turning twice changes nothing more', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.constantFrom('No', 'Nama', 'Tanggal', 'Ringkasan Informasi', 'a', '1'),
    fc.string({ maxLength: 12 }),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 20 }), (rows) => {
      const once = upright(grid(rows))
      expect(upright(once)).toEqual(once)
    }),
  )
  const across = grid([
    ['No', 'Nama', 'Tanggal', 'Alamat'],
    ['1', 'A', '13-02-2023', 'Jalan'],
    ['2', 'B', '14-02-2023', 'Jalan'],
    ['3', 'C', '15-02-2023', 'Jalan'],
  ])
  expect(upright(across)).toBe(across)
})
