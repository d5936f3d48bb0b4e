// Where a table begins: title rows before it, headings of one to three rows, merged or not.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Merge } from '../../../src-main/features/imports/reading/grid.ts'
import { locateHeader, mergedText } from '../../../src-main/features/imports/reading/header.ts'
import { cut, normaliseHeader, sameWord, similarity, typoDistance } from '../../../src-main/features/imports/reading/normalise.ts'
import { PUBLIC_INFORMATION_FIELDS } from '../../../src-main/features/imports/reading/synonyms-public-information.ts'
import { REQUEST_FIELDS } from '../../../src-main/features/imports/reading/synonyms-request.ts'
import { grid, type Input } from '../../support/grids.ts'

const HEADER = ['No', 'Tanggal', 'Nama', 'Informasi Yang Diminta', 'Keputusan']
const DATA = ['1', '13-02-2022', 'Warga', 'Data tentang nama dan tanggal', 'Diberikan']

describe('the place of the header', () => {
  test.each([0, 1, 2, 3, 4, 5, 6])('is found below %i title rows', (count) => {
    const titles: Input[][] = Array.from({ length: count }, (_, index) => (index % 2 === 0 ? [`Judul ${index}`] : []))
    expect(locateHeader(grid([...titles, HEADER, DATA]), REQUEST_FIELDS)).toMatchObject({ top: count, depth: 1 })
  })

  test('is the first of several equal headers', () => {
    expect(locateHeader(grid([HEADER, DATA, HEADER, DATA]), REQUEST_FIELDS)?.top).toBe(0)
  })

  test('does not depend on columns left empty before the table', () => {
    const located = locateHeader(grid([[null, null, ...HEADER]]), REQUEST_FIELDS)
    expect(located?.columns.map((column) => [column.letter, column.field])).toEqual([
      ['C', 'number'],
      ['D', 'receivedOn'],
      ['E', 'applicantName'],
      ['F', 'informationRequested'],
      ['G', 'outcome'],
    ])
  })

  test('is not claimed for a letter, a list of names or a table of figures', () => {
    expect(locateHeader(grid([['Yth. Kepala Dinas'], ['Nama saya Budi']]), REQUEST_FIELDS)).toBeUndefined()
    expect(
      locateHeader(
        grid([
          ['Januari', 'Februari', 'Maret'],
          [1, 2, 3],
        ]),
        REQUEST_FIELDS,
      ),
    ).toBeUndefined()
    expect(
      locateHeader(
        grid([
          ['No', 'Nama'],
          ['1', 'A'],
        ]),
        REQUEST_FIELDS,
      ),
    ).toBeUndefined()
  })

  test('ends before the first row of data, ticks and all', () => {
    const rows = [
      ['No', 'Tanggal', 'Nama', 'Status Informasi', null, 'Keputusan'],
      [null, null, null, 'Ya', 'Tidak', null],
      [null, null, null, 'v', null, 'Diberikan'],
    ]
    expect(locateHeader(grid(rows), REQUEST_FIELDS)?.depth).toBe(2)
  })
})

describe('headings of several rows', () => {
  const rows = [
    ['No', 'Tanggal', 'Nama', 'Status Informasi', null, null, 'Keputusan'],
    [null, null, null, 'Di Bawah Penguasaan', null, 'Belum Didokumentasikan', null],
    [null, null, null, 'Ya', 'Tidak', null, null],
    ['1', '13-02-2022', 'Warga', 'v', null, null, 'Diberikan'],
  ]
  const merges: Merge[] = [
    ...[0, 1, 2, 6].map((column) => ({ top: 0, left: column, bottom: 2, right: column })),
    { top: 0, left: 3, bottom: 0, right: 5 },
    { top: 1, left: 3, bottom: 1, right: 4 },
    { top: 1, left: 5, bottom: 2, right: 5 },
  ]
  const expected = ['number', 'receivedOn', 'applicantName', 'underControlYes', 'underControlNo', 'notDocumented', 'outcome']

  test.each([
    ['merged as in Excel', merges],
    ['blank as in a CSV', []],
  ])('%s mean the same', (_name, merged) => {
    const located = locateHeader(grid(rows, { merges: merged }), REQUEST_FIELDS)
    expect(located).toMatchObject({ top: 0, depth: 3 })
    expect(located?.columns.map((column) => column.field)).toEqual(expected)
    expect(located?.columns[4]?.header).toBe('Status Informasi > Di Bawah Penguasaan > Tidak')
  })

  test('a merged cell speaks for the whole rectangle', () => {
    expect(mergedText(grid(rows, { merges }), 2, 0)).toBe('No')
    expect(mergedText(grid(rows, { merges }), 0, 5)).toBe('Status Informasi')
    expect(mergedText(grid(rows), 0, 5)).toBe('')
  })
})

describe('one field, one column', () => {
  test('the better heading wins and the other is left unused', () => {
    const located = locateHeader(grid([['No', 'Tanggal', 'Tanggal Input', 'Nama', 'Informasi Yang Diminta']]), REQUEST_FIELDS)
    expect(located?.columns.map((column) => column.field)).toEqual([
      'number',
      'receivedOn',
      null,
      'applicantName',
      'informationRequested',
    ])
  })

  test('confidence is full for a known name, less for a misspelt one', () => {
    const located = locateHeader(grid([['No', 'Judul Informasi', 'Jangka Waktu Penyimpanana']]), PUBLIC_INFORMATION_FIELDS)
    expect(located?.columns.map((column) => column.confidence)).toEqual([1, 1, 0.94])
  })
})

describe('comparing headings', () => {
  test.each([
    ['No. HP / E-mail', 'nomor telepon email'],
    ['Penanggung Jawab', 'penanggungjawab'],
    ['PenanggungJawab', 'penanggungjawab'],
    ['Waktu & Tempat', 'waktu tempat'],
    ['Informasi yg dibutuhkan', 'informasi dibutuhkan'],
    ['Soft copy', 'softcopy'],
    ['#', 'nomor'],
    ['Tgl. Masuk', 'tanggal masuk'],
    ['  ', ''],
  ])('"%s" becomes "%s"', (written, plain) => {
    expect(normaliseHeader(written)).toBe(plain)
  })

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ./-]{0,30}$/), (text) => {
        const once = normaliseHeader(text)
        expect(normaliseHeader(once)).toBe(once)
      }),
    )
  })

  test('slips of a typist do not separate words; other words do', () => {
    expect(sameWord('menguasai', 'menguasi')).toBe(true)
    expect(sameWord('penerbitan', 'penerbiatan')).toBe(true)
    expect(sameWord('biaya', 'baiya')).toBe(true)
    expect(sameWord('cara', 'kota')).toBe(false)
    expect(sameWord('no', 'ya')).toBe(false)
  })

  test('typo distance is symmetric, zero only for equals, and counts a swap once', () => {
    expect(typoDistance('informasi', 'infromasi')).toBe(1)
    const word = fc.stringMatching(/^[a-e]{0,8}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typoDistance(a, b)).toBe(typoDistance(b, a))
        expect(typoDistance(a, b) === 0).toBe(a === b)
      }),
    )
  })

  test('similarity lies between 0 and 1, and is 1 for equals', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,3}$/)
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(similarity(cut(a), cut(a))).toBe(1)
        expect(similarity(cut(a), cut(b))).toBeGreaterThanOrEqual(0)
        expect(similarity(cut(a), cut(b))).toBeLessThanOrEqual(1)
      }),
    )
  })
})
