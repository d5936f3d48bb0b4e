// Bulk edit sets the chosen fields and no others; a saved view comes back as it was, whatever version saved it.
import { describe, expect, test } from 'vitest'
import {
  bulkPatch,
  bulkProblems,
  emptyBulk,
  withField,
} from '../../../src-renderer/features/public-information/grid/bulk-edit.model.ts'
import { COLUMN_IDS } from '../../../src-renderer/features/public-information/grid/grid-columns.model.ts'
import {
  FIRST_STATE,
  type GridState,
  isNarrowed,
  NO_FILTER,
  showsView,
  stateOfView,
  viewOf,
} from '../../../src-renderer/features/public-information/grid/saved-view.model.ts'

describe('bulk edit', () => {
  const empty = emptyBulk(2026)

  test('without a chosen field there is nothing to do', () => {
    expect(bulkProblems(empty)).toEqual([{ path: 'chosen', code: 'text.required' }])
    expect(bulkPatch(empty)).toEqual({})
  })

  test('only the parts that were chosen are sent', () => {
    const form = withField(
      withField({ ...empty, values: { ...empty.values, holderUnit: 'Bidang A', year: 2027 } }, 'year', true),
      'holderUnit',
      true,
    )
    expect(bulkPatch(form)).toEqual({ year: 2027, holderUnit: 'Bidang A' })
    expect(bulkPatch(withField(form, 'year', false))).toEqual({ holderUnit: 'Bidang A' })
    expect(bulkProblems(form)).toEqual([])
  })

  test('retention is set with all its parts, so that no old part is printed beside the new ones', () => {
    expect(Object.keys(bulkPatch(withField(empty, 'retention', true))).sort()).toEqual([
      'retentionActive',
      'retentionBasis',
      'retentionFate',
      'retentionInactive',
      'retentionText',
    ])
  })

  test('a withdrawal of many needs its reason; any other status takes an old reason away', () => {
    const withdrawn = withField({ ...empty, values: { ...empty.values, status: 'withdrawn' } }, 'status', true)
    expect(bulkProblems(withdrawn)).toContainEqual({ path: 'withdrawalReason', code: 'text.required' })
    const reasoned = { ...withdrawn, values: { ...withdrawn.values, withdrawalReason: 'Diganti' } }
    expect(bulkProblems(reasoned)).toEqual([])
    expect(bulkPatch(reasoned)).toEqual({ status: 'withdrawn', withdrawalReason: 'Diganti' })
    const proposed = { ...reasoned, values: { ...reasoned.values, status: 'proposed' as const } }
    expect(bulkPatch(proposed)).toEqual({ status: 'proposed', withdrawalReason: '' })
  })

  test('a year outside the span of registers is refused', () => {
    const form = withField({ ...empty, values: { ...empty.values, year: 1900 } }, 'year', true)
    expect(bulkProblems(form).map(({ path }) => path)).toEqual(['year'])
  })
})

describe('saved views', () => {
  const state: GridState = {
    search: 'anggaran',
    category: 'periodic',
    status: 'draft',
    year: 2026,
    checklist: 'B-a1',
    order: 'category',
  }
  const hidden = { summary: true, media: true, year: false }

  test('a view comes back as it was saved', () => {
    const held = stateOfView(viewOf(state, hidden), COLUMN_IDS)
    expect(held.state).toEqual(state)
    expect(Object.keys(held.hidden).filter((id) => held.hidden[id])).toEqual(['summary', 'media'])
    expect(showsView(viewOf(state, hidden), state, hidden, COLUMN_IDS)).toBe(true)
    expect(showsView(viewOf(state, hidden), { ...state, year: 2025 }, hidden, COLUMN_IDS)).toBe(false)
    expect(showsView(viewOf(state, hidden), state, { ...hidden, year: true }, COLUMN_IDS)).toBe(false)
  })

  test('what another version of the app saved falls back to "all"', () => {
    const strange = { search: 4, category: 'weekly', status: null, year: 'x', checklist: '???', order: 'title', hidden: 'media' }
    expect(stateOfView(strange, COLUMN_IDS).state).toEqual(FIRST_STATE)
    expect(stateOfView({}, COLUMN_IDS).state).toEqual(FIRST_STATE)
  })

  test('an order leaves no row out, a filter does', () => {
    expect(isNarrowed({ ...NO_FILTER })).toBe(false)
    expect(isNarrowed(state)).toBe(true)
  })
})
