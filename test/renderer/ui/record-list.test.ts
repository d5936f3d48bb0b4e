// The pure parts of the long list: which pages a view needs, where a key leads, how the tracks are laid.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gridOf, rowAfterKey } from '../../../src-renderer/ui/record-list.tsx'
import { PAGE_ROWS, pageOffsets } from '../../../src-renderer/ui/use-list-pages.ts'

describe('pages of a long list', () => {
  test('a view inside one page asks for that page alone', () => {
    expect(pageOffsets(0, 30)).toEqual([0])
    expect(pageOffsets(PAGE_ROWS, PAGE_ROWS + 1)).toEqual([PAGE_ROWS])
  })

  test('a view across a border asks for both pages', () => {
    expect(pageOffsets(PAGE_ROWS - 5, PAGE_ROWS + 5)).toEqual([0, PAGE_ROWS])
  })

  test('every row in view lies on a page that is asked for, and no other page is', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(300), (first, length) => {
        const last = first + length
        const offsets = pageOffsets(first, last)
        for (const row of [first, last]) expect(offsets.some((offset) => row >= offset && row < offset + PAGE_ROWS)).toBe(true)
        for (const offset of offsets) expect(offset + PAGE_ROWS > first && offset <= last).toBe(true)
      }),
    )
  })
})

describe('moving by keyboard', () => {
  test('arrows move by one and stop at both ends', () => {
    expect(rowAfterKey('ArrowDown', 0, 3, 10)).toBe(1)
    expect(rowAfterKey('ArrowDown', 2, 3, 10)).toBe(2)
    expect(rowAfterKey('ArrowUp', 0, 3, 10)).toBe(0)
  })

  test('Home, End and the page keys reach every part of the list', () => {
    expect(rowAfterKey('End', 5, 200_000, 12)).toBe(199_999)
    expect(rowAfterKey('Home', 5, 200_000, 12)).toBe(0)
    expect(rowAfterKey('PageDown', 5, 200_000, 12)).toBe(17)
    expect(rowAfterKey('PageUp', 5, 200_000, 12)).toBe(0)
  })

  test('other keys move nothing', () => {
    expect(rowAfterKey('a', 5, 10, 4)).toBeUndefined()
  })

  test('no key leaves the list', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End')
    fc.assert(
      fc.property(
        keys,
        fc.integer({ min: 1, max: 1000 }),
        fc.nat(999),
        fc.integer({ min: 1, max: 40 }),
        (key, total, at, page) => {
          const next = rowAfterKey(key, at % total, total, page)
          expect(next).toBeGreaterThanOrEqual(0)
          expect(next).toBeLessThan(total)
        },
      ),
    )
  })
})

test('the tracks of all rows are alike: fixed widths, and shares of the rest', () => {
  const grid = gridOf([{ width: 200 }, { width: 120, grow: 2 }])
  expect(grid.gridTemplateColumns).toBe('200px minmax(120px, 2fr)')
  expect(grid.minWidth).toBe(200 + 120 + 3 * 12)
})
