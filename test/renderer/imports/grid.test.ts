// The grid of rows: its columns, what is remarked about a cell, and how one moves through it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ImportRow } from '../../../src-main/contract/index.ts'
import { gridColumns, isEntry, remarksOf } from '../../../src-renderer/features/imports/grid-columns.ts'
import { placeAfterKey } from '../../../src-renderer/features/imports/repair-grid.tsx'

const column = (sheet: string, at: number, letter: string, field: string | null) => ({
  sheet,
  column: at,
  letter,
  header: letter,
  field,
  confidence: 1,
  chosen: false,
  samples: [],
})
const SUMMARY = {
  columns: [
    column('Satu', 0, 'A', 'receivedOn'),
    column('Satu', 1, 'B', null),
    column('Satu', 2, 'C', 'purpose'),
    column('Satu', 3, 'D', 'purpose'),
    column('Dua', 4, 'E', 'receivedOn'),
  ],
  fields: [{ field: 'receivedOn', label: 'Tanggal diterima', required: true, constant: false }],
  plan: { kind: 'request' as const, sheets: {}, constants: { channel: 'email' }, dateOrders: {}, year: null },
}
const remark = (sheet: string, letter: string) => ({
  sheet,
  row: 4,
  column: letter,
  code: `x${letter}`,
  level: 'doubtful' as const,
  text: letter,
})
const ROW: ImportRow = {
  sheet: 'Satu',
  row: 4,
  state: 'doubtful',
  cells: [],
  reading: [],
  messages: [remark('Satu', 'C'), remark('Satu', 'D'), remark('Satu', 'E'), remark('Satu', '')],
  duplicate: null,
  joinedTo: null,
}

describe('columns', () => {
  const columns = gridColumns(SUMMARY)

  test('are the fields once each in the order of the file, then the constants', () => {
    expect(columns.map(({ field }) => field)).toEqual(['receivedOn', 'purpose', 'channel'])
    expect(columns[0]).toMatchObject({ label: 'Tanggal diterima', letters: { Satu: ['A'], Dua: ['E'] } })
  })

  test('gather the remarks of all columns of the sheet that feed the field, and no others', () => {
    expect(remarksOf(ROW, columns[1]).map(({ text }) => text)).toEqual(['C', 'D'])
    expect(remarksOf(ROW, columns[0])).toEqual([])
    expect(remarksOf(ROW, undefined)).toEqual([])
  })

  test('are edited in entries only', () => {
    const states = ['good', 'doubtful', 'rejected', 'duplicate', 'leftOut', 'joined', 'heading'] as const
    expect(states.filter((state) => isEntry({ state }))).toEqual(['good', 'doubtful', 'rejected', 'duplicate', 'leftOut'])
  })
})

describe('keys', () => {
  const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End'] as const

  test('never leave the grid', () => {
    const walk = fc.array(fc.constantFrom(...KEYS), { maxLength: 60 })
    fc.assert(
      fc.property(walk, fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 40 }), (keys, rows, columns) => {
        const end = keys.reduce((place, key) => placeAfterKey(key, place, rows, columns) ?? place, { row: 0, column: 0 })
        expect(end.row >= 0 && end.row < rows && end.column >= 0 && end.column < columns).toBe(true)
      }),
    )
  })

  test('that move nothing are left to the page', () => {
    expect(placeAfterKey('a', { row: 0, column: 0 }, 5, 5)).toBeUndefined()
  })
})
