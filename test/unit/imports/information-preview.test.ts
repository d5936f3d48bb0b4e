// What the preview does with public and with excluded information: the second never enters the DIP.
import { describe, expect, test } from 'vitest'
import type { Merge } from '../../../src-main/features/imports/reading/grid.ts'
import { type ImportPreview, previewImport } from '../../../src-main/features/imports/reading/preview.ts'
import { grid, type Input } from '../../support/grids.ts'

const codesOf = (preview: ImportPreview) =>
  [...preview.messages, ...preview.rows.flatMap((row) => row.messages)].map((message) => message.code)
const counts = ({ read, accepted, rejected, joined, skippedHeadings }: ImportPreview) => ({
  read,
  accepted,
  rejected,
  joined,
  skippedHeadings,
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
const DIP_ROW = ['1', 'Rencana Kerja', 'Sekretariat', 'Sekretaris', '2023', 'Softcopy', '5 Tahun']
const publicInformation = (
  rows: readonly (readonly Input[])[],
  fileName = 'dip.xlsx',
  name = 'Lembar1',
  merges: readonly Merge[] = [],
) => previewImport([grid(rows, { name, merges })], 'publicInformation', { fileName })

describe('excluded information never enters the DIP', () => {
  test.each([
    ['its title', [['DAFTAR INFORMASI YANG DIKECUALIKAN'], DIP_HEADER, DIP_ROW], 'a.xlsx', 'Lembar1'],
    ['its file name', [DIP_HEADER, DIP_ROW], 'DIK_2023.xlsx', 'Lembar1'],
    ['its sheet name', [DIP_HEADER, DIP_ROW], 'a.xlsx', 'Dikecualikan'],
    [
      'legal bases where holders should stand',
      [DIP_HEADER, ['1', 'Data pribadi', 'UU Nomor 14 Tahun 2008 Pasal 17 huruf h', '-', '2023', 'Softcopy', '5 Tahun']],
      'a.xlsx',
      'Lembar1',
    ],
  ])('a list told by %s is blocked whole', (_sign, rows, fileName, name) => {
    const preview = publicInformation(rows, fileName, name)
    expect(preview.blocked).toBe(true)
    expect(counts(preview)).toEqual({ read: 1, accepted: 0, rejected: 1, joined: 0, skippedHeadings: 0 })
    expect(codesOf(preview)).toContain('excludedListRecognised')
  })

  test('a row of column numbers does not hide the legal basis of a single entry', () => {
    const entry = ['1', 'Data pribadi', 'Pasal 17 huruf h UU KIP', '-', '2023', 'Softcopy', '5 Tahun']
    expect(publicInformation([DIP_HEADER, ['1', '2', '3', '4', '5', '6', '7'], entry]).blocked).toBe(true)
  })

  test('a file that names both lists is judged sheet by sheet', () => {
    const sheets = [grid([DIP_HEADER, DIP_ROW], { name: 'Berkala' }), grid([DIP_HEADER, DIP_ROW], { name: 'Dikecualikan' })]
    const preview = previewImport(sheets, 'publicInformation', { fileName: 'DIP dan DIK 2023.xlsx' })
    expect(preview.blocked).toBe(false)
    expect(counts(preview)).toMatchObject({ accepted: 1, rejected: 1 })
  })

  test('the same columns import as a DIK once its title says so', () => {
    const rows = [
      ['DAFTAR INFORMASI YANG DIKECUALIKAN'],
      DIP_HEADER,
      ['1', 'Data pribadi', 'Pasal 17 huruf h UU KIP', '-', '2023', 'Softcopy', 'Selamanya'],
    ]
    const preview = previewImport([grid(rows)], 'excludedInformation', { fileName: 'a.xlsx' })
    expect(preview.blocked).toBe(false)
    expect(preview.rows[0]?.draft).toMatchObject({
      content: 'Data pribadi',
      grounds: ['h'],
      legalBasis: 'Pasal 17 huruf h UU KIP',
      holderUnit: '',
    })
    expect(codesOf(preview)).toContain('periodUnlimited')
  })

  test('an excluded section of a DIP rejects only its own rows', () => {
    const preview = publicInformation([
      DIP_HEADER,
      ['A. INFORMASI BERKALA'],
      DIP_ROW,
      ['B. INFORMASI YANG DIKECUALIKAN'],
      ['2', 'Data pribadi', 'Sekretariat', '-', '2023', '-', '-'],
    ])
    expect(counts(preview)).toEqual({ read: 4, accepted: 1, rejected: 1, joined: 0, skippedHeadings: 2 })
    expect(codesOf(preview)).toContain('excludedRow')
  })

  test('an entry that merely writes about exclusion stays in the DIP', () => {
    const preview = publicInformation([
      DIP_HEADER,
      ['1', 'Keputusan tentang daftar informasi yang dikecualikan', 'PPID', 'PPID', '2023', 'Softcopy', '5 Tahun'],
    ])
    expect(preview.accepted).toBe(1)
  })
})

describe('the DIP', () => {
  test('takes its category from sheet or file name, else leaves it open and says so', () => {
    expect(publicInformation([DIP_HEADER, DIP_ROW], 'a.xlsx', 'Serta Merta').rows[0]?.draft?.category).toBe('immediate')
    expect(publicInformation([DIP_HEADER, DIP_ROW], 'dip_setiap_saat.xlsx').rows[0]?.draft?.category).toBe('anytime')
    const open = publicInformation([DIP_HEADER, DIP_ROW])
    expect(open.rows[0]).toMatchObject({ state: 'doubtful', draft: { category: null } })
    expect(codesOf(open)).toContain('categoryMissing')
  })

  test('a value merged over several entries belongs to each', () => {
    const rows = [DIP_HEADER, DIP_ROW, ['2', 'Rencana Strategis', null, 'Sekretaris', '2023', 'Softcopy', '5 Tahun']]
    const preview = publicInformation(rows, 'a.xlsx', 'Lembar1', [{ top: 1, left: 2, bottom: 2, right: 2 }])
    expect(preview.rows[1]?.draft?.holderUnit).toBe('Sekretariat')
  })

  test('"Jenis Informasi" is the category or the title, as its values are', () => {
    const header = [
      'No',
      'Jenis Informasi',
      'Ringkasan Informasi',
      'Pejabat yang Menguasai Informasi',
      'Bentuk Informasi',
      'Jangka Waktu Penyimpanan',
    ]
    const read = (types: readonly string[]) =>
      publicInformation([header, ...types.map((type, index) => [`${index + 1}`, type, `Isi ${index}`, 'Unit', 'PDF', '5 Tahun'])])
    expect(read(['Berkala', 'Setiap Saat']).rows.map((row) => row.draft?.category)).toEqual(['periodic', 'anytime'])
    expect(read(['Renstra', 'Renja']).rows.map((row) => row.draft?.title)).toEqual(['Renstra', 'Renja'])
  })

  test('a category named once holds for the rows below, and they say so', () => {
    const header = ['No', 'Kategori', 'Ringkasan Informasi', 'Pejabat yang Menguasai Informasi', 'Jangka Waktu Penyimpanan']
    const preview = publicInformation([
      header,
      ['1', 'Berkala', 'A', 'Unit', '-'],
      ['2', null, 'B', 'Unit', '-'],
      ['3', 'Serta Merta', 'C', 'Unit', '-'],
    ])
    expect(preview.rows.map((row) => row.draft?.category)).toEqual(['periodic', 'periodic', 'immediate'])
    expect(preview.rows[1]?.messages.map((message) => message.code)).toEqual(['categoryFromAbove'])
  })

  test('the address behind "Lihat" becomes the link', () => {
    const header = [...DIP_HEADER, 'Jenis Media Yang Memuat Informasi']
    const preview = publicInformation([header, [...DIP_ROW, 'Lihat\nhttps://contoh.go.id/renja.pdf']])
    expect(preview.rows[0]?.draft).toMatchObject({ media: 'Lihat', link: 'https://contoh.go.id/renja.pdf' })
  })

  test('a long summary gives a title cut at a word', () => {
    const preview = publicInformation([DIP_HEADER, ['1', `${'kata '.repeat(60)}akhir`, ...DIP_ROW.slice(2)]])
    const title = preview.rows[0]?.draft?.title ?? ''
    expect(title.length).toBeLessThanOrEqual(151)
    expect(title).toMatch(/kata…$/)
  })

  test('a numbered heading over lettered entries is a heading', () => {
    const preview = publicInformation([
      DIP_HEADER,
      ['1', 'Profil Badan Publik'],
      ['a.', ...DIP_ROW.slice(1)],
      ['b.', ...DIP_ROW.slice(1)],
    ])
    expect(counts(preview)).toEqual({ read: 3, accepted: 2, rejected: 0, joined: 0, skippedHeadings: 1 })
  })

  test('a table whose numbers were never filled in still has its entries', () => {
    const preview = publicInformation([
      DIP_HEADER,
      [null, 'Rencana Kerja', 'Sekretariat'],
      [null, 'Rencana Strategis', 'Sekretariat'],
    ])
    expect(counts(preview)).toMatchObject({ accepted: 2, joined: 0 })
  })

  test('columns that only serve a check are named', () => {
    const preview = publicInformation([
      [...DIP_HEADER, 'Klasifikasi'],
      [...DIP_ROW, 'Terbuka'],
      [...DIP_ROW, 'Dikecualikan'],
    ])
    expect(codesOf(preview)).toContain('columnNotKept')
    expect(counts(preview)).toMatchObject({ accepted: 1, rejected: 1 })
  })

  test('several sheets, one per category, count together', () => {
    const sheets = ['Berkala', 'Serta Merta', 'Setiap Saat'].map((name) => grid([DIP_HEADER, DIP_ROW], { name }))
    const preview = previewImport(sheets, 'publicInformation', { fileName: 'dip.xlsx' })
    expect(preview.rows.map((row) => row.draft?.category)).toEqual(['periodic', 'immediate', 'anytime'])
    expect(preview.sheets.map((sheet) => sheet.read)).toEqual([1, 1, 1])
  })
})
