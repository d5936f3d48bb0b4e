// Rows that are no entries: numbering, page numbers, totals, sections, signatures.
import { describe, expect, test } from 'vitest'
import {
  filledCells,
  isNumberingRow,
  isPageDebris,
  isTotalRow,
  sectionOf,
  signatureStart,
} from '../../../src-main/features/imports/reading/row-signs.ts'
import { grid, type Input } from '../../support/grids.ts'

const filled = (...row: Input[]) => filledCells(grid([row]).rows[0])

describe('a numbering row', () => {
  test.each([[[1, 2, 3]], [['1', '2', '3', '4']], [['(1)', '(2)', '(3)']], [[null, '1.', '2.', '3.']]])('%j is one', (row) => {
    expect(isNumberingRow(filled(...row))).toBe(true)
  })

  test.each([[[1, 2]], [[2, 3, 4]], [['1', 'Budi', '2']], [[1, 2, 4]], [['1', '13-02-2022', 'Budi']]])('%j is none', (row) => {
    expect(isNumberingRow(filled(...row))).toBe(false)
  })
})

describe('remains of pages', () => {
  test.each(['Halaman 2', 'Hal. 2', 'Halaman 2 dari 5', '- 3 -', '12', 'Page 3'])('"%s" alone in a row', (text) => {
    expect(isPageDebris(filled(null, null, text), 0)).toBe(true)
  })

  test('a number in the number column counts an entry', () => {
    expect(isPageDebris(filled('12'), 0)).toBe(false)
  })

  test('words are content', () => {
    expect(isPageDebris(filled(null, 'Data halaman web'), 0)).toBe(false)
    expect(isPageDebris(filled(null, 'Halaman muka majalah dinas edisi khusus tahun 2023'), 0)).toBe(false)
  })
})

describe('a total', () => {
  test('is a word of summing before figures', () => {
    expect(isTotalRow(filled('Jumlah', null, '12', '3'))).toBe(true)
    expect(isTotalRow(filled(null, 'TOTAL', 'Rp 5.000'))).toBe(true)
  })

  test('is not an entry about totals', () => {
    expect(isTotalRow(filled('1', 'Jumlah penduduk', 'Sekretariat'))).toBe(false)
    expect(isTotalRow(filled(null, 'Jumlah penduduk menurut kecamatan', 'Dinas Kependudukan'))).toBe(false)
  })
})

describe('a section', () => {
  test.each([
    ['A. INFORMASI WAJIB DIUMUMKAN SECARA BERKALA', 'periodic'],
    ['1. INFORMASI BERKALA', 'periodic'],
    ['B. Informasi Serta Merta', 'immediate'],
    ['INFORMASI TERSEDIA SETIAP SAAT', 'anytime'],
    ['II. INFORMASI YANG DIKECUALIKAN', 'excluded'],
  ])('"%s" alone gives the category %s', (text, category) => {
    expect(sectionOf(filled(text), 0, 1)).toEqual({ category })
  })

  test('with its letter in a cell of its own', () => {
    expect(sectionOf(filled('A.', 'INFORMASI BERKALA'), 0, 1)).toEqual({ category: 'periodic' })
    expect(sectionOf(filled('II', 'Profil'), 0, 1)).toEqual({ category: null })
  })

  test('a sub-heading over merged columns or in the number column keeps the category', () => {
    expect(sectionOf(filled('1. Informasi tentang Profil'), 0, 9)).toEqual({ category: null })
    expect(sectionOf(filled('Bulan Januari'), 0, 1)).toEqual({ category: null })
  })

  test('a lone line of a description is no section', () => {
    expect(sectionOf(filled(null, null, 'Misi :'), 0, 1)).toBeUndefined()
    expect(sectionOf(filled('1', 'Renstra'), 0, 1)).toBeUndefined()
    expect(sectionOf(filled('1', 'Renstra', 'Unit'), 0, 1)).toBeUndefined()
  })
})

describe('a signature block', () => {
  const entry = ['1', '13-02-2022', 'Warga', 'Data', 'Diberikan']
  const start = (...rows: Input[][]) => signatureStart(grid([entry, entry, ...rows]), 0, 0)

  test('begins at its first line, place or office', () => {
    expect(start([], [null, null, 'Contoh, 31 Desember 2023'], [null, null, 'Kepala Dinas'], [null, null, 'NIP. 19700101'])).toBe(
      3,
    )
    expect(start([null, null, 'Plt. Kepala Dinas,'], [null, null, 'Budi'], [null, null, 'NIP 19700101'])).toBe(2)
    expect(start([null, 'Mengetahui,', null, 'Contoh, …… 2023'])).toBe(2)
    expect(start([null, 'Catatan: data sementara'])).toBe(2)
  })

  test('an office alone at the end is a line of the last entry', () => {
    expect(start([null, null, null, 'Kepala Dinas'])).toBe(3)
  })

  test('entries are never taken for one', () => {
    expect(start(['2', '14-02-2022', 'Sekretaris'])).toBe(3)
  })
})
