// What the clerk decides about a file becomes a plan, and the words about it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupMessages, rowWords } from '../../../src-renderer/features/imports/file-messages.model.ts'
import { balanceTerms, confidenceWord, yearProblem } from '../../../src-renderer/features/imports/import-words.ts'
import {
  type ImportPlan,
  joinedFields,
  plannedField,
  withColumn,
  withConstant,
  withDateOrder,
  withKind,
  withSheet,
} from '../../../src-renderer/features/imports/plan.model.ts'
import { stateChoices } from '../../../src-renderer/features/imports/repair-filters.tsx'
import { balances } from '../../../src-renderer/ui/equation.tsx'
import { IMPORT_ROW_STATES, type ImportRowState } from '../../../src-main/contract/index.ts'

const PLAN: ImportPlan = { kind: 'request', sheets: {}, constants: {}, dateOrders: {}, year: null }
const column = (at: number, field: string | null) => ({ sheet: 'A', column: at, letter: 'ABCDEFGH'[at] ?? '?', field })

describe('a plan', () => {
  test('takes the field of a column, none of it, and keeps what else was decided of the sheet', () => {
    const header = { top: 2, depth: 2 }
    const plan = withColumn(withColumn(withSheet(PLAN, 'A', { header }), 'A', 3, 'purpose'), 'A', 4, null)
    expect(plan.sheets).toEqual({ A: { isLeftOut: false, header, columns: { 3: 'purpose', 4: null } } })
    expect([3, 4, 5].map((at) => plannedField(plan, column(at, 'notes')))).toEqual(['purpose', null, 'notes'])
    expect(PLAN.sheets).toEqual({})
  })

  test('of another register forgets columns, constants and dates, and keeps sheets, headers and the year', () => {
    const header = { top: 1, depth: 1 }
    const decided = withDateOrder(withConstant(withColumn(PLAN, 'A', 0, 'purpose'), 'notes', 'x'), 'receivedOn', 'monthFirst')
    const plan = withKind(withSheet({ ...decided, year: 2022 }, 'A', { header, isLeftOut: true }), 'objection')
    expect(plan).toEqual({
      kind: 'objection',
      sheets: { A: { isLeftOut: true, header, columns: {} } },
      constants: {},
      dateOrders: {},
      year: 2022,
    })
  })

  test('takes a constant away again', () => {
    const plan = withConstant(withConstant(PLAN, 'purpose', 'Skripsi'), 'notes', '')
    expect(plan.constants).toEqual({ purpose: 'Skripsi', notes: '' })
    expect(withConstant(plan, 'purpose', undefined).constants).toEqual({ notes: '' })
  })

  test('names the columns that are joined, by sheet, as decided now', () => {
    const columns = [column(0, 'purpose'), column(1, null), column(2, 'notes'), column(3, null)]
    expect(joinedFields(PLAN, columns)).toEqual([])
    expect(joinedFields(withColumn(PLAN, 'A', 1, 'purpose'), columns)).toEqual([
      { sheet: 'A', field: 'purpose', letters: ['A', 'B'] },
    ])
    expect(joinedFields(PLAN, [column(0, 'purpose'), { ...column(1, 'purpose'), sheet: 'B' }])).toEqual([])
  })
})

describe('counts', () => {
  const counts = fc
    .record(
      Object.fromEntries(IMPORT_ROW_STATES.map((state) => [state, fc.nat(60_000)])) as Record<
        ImportRowState,
        fc.Arbitrary<number>
      >,
    )
    .map((states) => ({ states, read: Object.values(states).reduce((sum, one) => sum + one, 0) }))

  test('as an equation add up, whatever the rows became', () => {
    fc.assert(
      fc.property(counts, (one) => {
        const { left, right } = balanceTerms(one)
        expect(balances(left, right)).toBe(true)
      }),
    )
  })

  test('offer a filter for every state that holds rows, and for all', () => {
    fc.assert(
      fc.property(counts, (one) => {
        const filled = IMPORT_ROW_STATES.filter((state) => one.states[state] > 0)
        expect(stateChoices(one).map(({ value }) => value)).toEqual(['', ...filled])
      }),
    )
  })
})

describe('words', () => {
  test('say how sure the app is of a column', () => {
    expect(confidenceWord(0.2, 'purpose', true)).toBe('Dipilih sendiri')
    expect(confidenceWord(0, null, false)).toBe('Tidak dikenali')
    expect([1, 0.8, 0.5].map((share) => confidenceWord(share, 'purpose', false))).toEqual([
      'Yakin',
      'Cukup yakin',
      'Ragu, mohon diperiksa',
    ])
  })

  test('refuse a year that no register has', () => {
    expect([null, 2008, 2100].map(yearProblem)).toEqual([undefined, undefined, undefined])
    expect(yearProblem(22)).toMatch(/Isi tahun antara/)
  })

  test('say each sentence about the file once, with its rows', () => {
    const message = { sheet: 'A', column: '', code: 'x', level: 'info' as const, text: 'Sama' }
    const lines = groupMessages([5, 9, 0].map((row) => ({ ...message, row }))).get('info')
    expect(lines).toEqual([{ text: 'Sama', rows: [5, 9] }])
    expect(rowWords([5, 9])).toBe('baris 5, 9')
    expect(rowWords(Array.from({ length: 10 }, (_, row) => row + 1))).toBe('baris 1, 2, 3, 4, 5, 6, 7, 8 dan 2 baris lain')
  })
})
