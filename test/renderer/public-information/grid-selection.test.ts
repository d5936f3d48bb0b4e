// Selected entries: one by one, in ranges, all; and the versions with which they are sent.
import { expect, test } from 'vitest'
import {
  allOf,
  freshRefs,
  headState,
  NOTHING_PICKED,
  pagesOf,
  rangeTo,
  toggled,
  withRange,
} from '../../../src-renderer/features/public-information/grid/grid-selection.model.ts'

const row = (at: number) => ({ id: at + 100, version: 1, row: at })
const ids = (selection: typeof NOTHING_PICKED) => [...selection.picked.keys()]

test('a row goes in and out, and the next range starts there', () => {
  const one = toggled(NOTHING_PICKED, row(4))
  expect(ids(one)).toEqual([104])
  expect(one.anchor).toBe(4)
  const none = toggled(one, row(4))
  expect(ids(none)).toEqual([])
  expect(none.anchor).toBe(4)
})

test('a range runs from the anchor in either direction and is added to what was selected', () => {
  expect(rangeTo(4, 9)).toEqual({ from: 4, to: 9 })
  expect(rangeTo(9, 4)).toEqual({ from: 4, to: 9 })
  expect(rangeTo(null, 6)).toEqual({ from: 6, to: 6 })
  const selection = withRange(toggled(NOTHING_PICKED, row(4)), [row(4), row(5), row(6)])
  expect(ids(selection)).toEqual([104, 105, 106])
  expect(selection.anchor).toBe(4)
  expect(withRange(NOTHING_PICKED, [row(8)]).anchor).toBe(8)
})

test('the box above all rows tells none, some and all apart', () => {
  expect(headState(NOTHING_PICKED, 2)).toBe('none')
  expect(headState(toggled(NOTHING_PICKED, row(0)), 2)).toBe('some')
  expect(headState(allOf([row(0), row(1)]), 2)).toBe('all')
})

test('the pages of the selected rows are read once each, and their versions are sent', () => {
  const selection = withRange(NOTHING_PICKED, [row(1), row(499), row(1200)])
  expect(pagesOf(selection, 500)).toEqual([0, 1000])
  const sent = freshRefs(selection, [
    { id: 101, version: 5 },
    { id: 999, version: 9 },
  ])
  expect(sent).toEqual([
    { id: 101, version: 5 },
    { id: 599, version: 1 },
    { id: 1300, version: 1 },
  ])
})
