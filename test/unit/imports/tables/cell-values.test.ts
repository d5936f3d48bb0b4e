// What a full table writes into a cell is what it reads from it again.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromCell, toCell } from '../../../../src-main/features/imports/tables/cell-values.ts'
import { lastingText, originalText } from '../../../../src-main/features/imports/tables/lasting-text.ts'
import { choice, DATE, several, TEXT, WHOLE, YES_NO } from '../../../../src-main/features/imports/tables/table-column.ts'
import { EMPTY_CELL, textCell } from '../../../../src-main/features/imports/reading/grid.ts'
import { unescaped } from '../../../../src-main/features/imports/reading/xlsx-tables.ts'
import { dateOnly } from '../../../../src-main/kernel/date-only.ts'
import { plainText } from '../../../../src-main/kernel/plain-text.ts'

const LABELS = { copy: 'Meminta salinan', view: 'Melihat/mengetahui' }
const text = (value: string) => ({ kind: 'text', text: value }) as const

describe('a text', () => {
  it('that a form can hold comes back whatever signs are in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u00a0', '\u200b', '\ufeff', '\r', '\r\n', '_x0041_', '_x', '⟨U+00A0⟩', '⟨U+', "'", '=1+1', '\n'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const typed = plainText(pieces.join('')).trim()
        const cell = textCell(unescaped(lastingText(typed)))
        expect(fromCell(TEXT, cell)).toBe(typed)
      }),
    )
  })

  it('of ordinary words and signs stands in the cell as it is', () => {
    for (const typed of ['Laporan "A" & <b>', '=1+1', "'0812", 'baris\nbaru', '😀 naïve', 'a_xyz_b'])
      expect(lastingText(typed)).toBe(typed)
    expect([lastingText('a\u00a0b'), originalText('a⟨U+00A0⟩b')]).toEqual(['a⟨U+00A0⟩b', 'a\u00a0b'])
  })

  it('that says no more than a dash or a number stays what it is', () => {
    expect(['-', 'NULL', '007', '03/12/2026'].map((typed) => fromCell(TEXT, text(typed)))).toEqual([
      '-',
      'NULL',
      '007',
      '03/12/2026',
    ])
    expect(fromCell(TEXT, EMPTY_CELL)).toBe('')
  })
})

describe('a day', () => {
  it('is a cell that Excel calls a date, and before its calendar begins a text', () => {
    expect(toCell(DATE, '2026-12-03')).toEqual(new Date('2026-12-03T00:00:00Z'))
    expect(toCell(DATE, '1899-12-31')).toBe('1899-12-31')
    expect(fromCell(DATE, { kind: 'date', date: dateOnly('2026-12-03') })).toBe('2026-12-03')
    expect(fromCell(DATE, text('1899-12-31'))).toBe('1899-12-31')
  })

  it('may be typed in the order the column shows or in words', () => {
    expect(['03/12/2026', '3-12-2026', '3 Desember 2026'].map((typed) => fromCell(DATE, text(typed)))).toEqual(
      Array.from({ length: 3 }, () => '2026-12-03'),
    )
  })

  it('that leaves a doubt is left to be refused', () => {
    for (const typed of ['31/02/2026', 'minggu lalu', '3 Desember', '12-26'])
      expect([typed, fromCell(DATE, text(typed))]).toEqual([typed, typed])
    expect(fromCell(DATE, EMPTY_CELL)).toBeNull()
  })
})

describe('a choice', () => {
  it('stands in its Indonesian words, and is read in capitals too', () => {
    expect(toCell(choice(LABELS), 'copy')).toBe('Meminta salinan')
    expect(fromCell(choice(LABELS), text('MEMINTA SALINAN'))).toBe('copy')
    expect(fromCell(choice(LABELS), text('Membeli'))).toBe('Membeli')
  })

  it('of several keeps all of them in one cell', () => {
    const type = several(LABELS)
    expect(toCell(type, ['copy', 'view'])).toBe('Meminta salinan; Melihat/mengetahui')
    expect(fromCell(type, text('Meminta salinan;Melihat/mengetahui;'))).toEqual(['copy', 'view'])
    expect([toCell(type, []), fromCell(type, EMPTY_CELL)]).toEqual([null, []])
    expect(fromCell(several(null), text('B-a1; S-b2'))).toEqual(['B-a1', 'S-b2'])
  })
})

describe('yes, no and whole numbers', () => {
  it('are words and numbers; nothing is an empty cell', () => {
    expect([toCell(YES_NO, true), toCell(YES_NO, false), toCell(YES_NO, null), toCell(WHOLE, 0)]).toEqual([
      'Ya',
      'Tidak',
      null,
      0,
    ])
    expect([fromCell(YES_NO, text('ya')), fromCell(YES_NO, { kind: 'boolean', value: false })]).toEqual([true, false])
    expect([fromCell(WHOLE, { kind: 'number', number: 12 }), fromCell(WHOLE, text('12')), fromCell(WHOLE, text('12,5'))]).toEqual(
      [12, 12, '12,5'],
    )
    expect([fromCell(YES_NO, text('mungkin')), fromCell(YES_NO, EMPTY_CELL)]).toEqual(['mungkin', null])
  })
})
