// Lines of the grid: headings among rows, where keys lead, and where a moved row comes to stand.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellAfterEdit, cellAfterKey } from '../../../src-renderer/features/public-information/grid/cell-moves.model.ts'
import { groupHeading } from '../../../src-renderer/features/public-information/grid/checklist-choice.ts'
import { placementOf } from '../../../src-renderer/features/public-information/grid/group-placement.model.ts'
import {
  dropTarget,
  placeAfterMove,
  staysInPlace,
  stepTarget,
} from '../../../src-renderer/features/public-information/grid/row-order.model.ts'

describe('headings', () => {
  const groups = [
    { key: 'periodic', count: 2 },
    { key: 'anytime', count: 1 },
  ]

  test('each group has its heading before its first row', () => {
    const { lines, rows, lineAt } = placementOf(3, groups)
    expect([lines, rows]).toEqual([5, 3])
    const seen = Array.from({ length: lines }, (_, line) => lineAt(line))
    expect(seen.map((line) => (line.kind === 'row' ? line.row : line.group.key))).toEqual(['periodic', 0, 1, 'anytime', 2])
  })

  test('a list that is not grouped is rows only', () => {
    for (const none of [null, []]) expect(placementOf(3, none)).toMatchObject({ lines: 3, rows: 3 })
    expect(placementOf(3, null).lineAt(2)).toEqual({ kind: 'row', row: 2 })
  })

  test('every row stands on one line, and its line leads back to it', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 90 })
    fc.assert(
      fc.property(sizes, (counts) => {
        const placement = placementOf(
          0,
          counts.map((count, at) => ({ key: String(at), count })),
        )
        const { lines, rows, lineAt, lineOfRow } = placement
        expect(lines).toBe(rows + counts.length)
        for (let row = 0; row < rows; row += 7) expect(lineAt(lineOfRow(row))).toEqual({ kind: 'row', row })
        const headings = Array.from({ length: lines }, (_, line) => lineAt(line)).filter(({ kind }) => kind === 'heading')
        expect(headings).toHaveLength(counts.length)
      }),
    )
  })

  test('a group is headed by the words of the law', () => {
    expect(groupHeading('category', { key: 'immediate', count: 1 })).toMatch(/Serta Merta$/)
    expect(groupHeading('checklist', { key: 'B-a1', count: 1 })).toMatch(/^B-a1 ./)
    expect(groupHeading('checklist', { key: '', count: 1 })).toBe('Belum ditautkan ke butir daftar periksa')
    expect(groupHeading('checklist', { key: 'B-zz9', count: 1 })).toBe('B-zz9')
  })
})

describe('keys', () => {
  const bounds = { rows: 50, columns: 6, pageRows: 8 }
  const from = { row: 20, column: 2 }

  test.each([
    ['ArrowDown', false, { row: 21, column: 2 }],
    ['ArrowUp', false, { row: 19, column: 2 }],
    ['ArrowLeft', false, { row: 20, column: 1 }],
    ['ArrowRight', false, { row: 20, column: 3 }],
    ['PageDown', false, { row: 28, column: 2 }],
    ['PageUp', false, { row: 12, column: 2 }],
    ['Home', false, { row: 20, column: 0 }],
    ['End', false, { row: 20, column: 5 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 49, column: 5 }],
    ['ArrowDown', true, { row: 49, column: 2 }],
    ['a', false, undefined],
  ])('%s (ctrl %s) leads to %j', (key, ctrl, place) => {
    expect(cellAfterKey(key, ctrl, from, bounds)).toEqual(place)
  })

  test('no key leads out of the grid', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End')
    const place = fc.record({ row: fc.nat(49), column: fc.nat(5) })
    fc.assert(
      fc.property(keys, fc.boolean(), place, (key, ctrl, at) => {
        const next = cellAfterKey(key, ctrl, at, bounds)
        expect(next?.row).toBeGreaterThanOrEqual(0)
        expect(next?.row).toBeLessThan(50)
        expect(next?.column).toBeGreaterThanOrEqual(0)
        expect(next?.column).toBeLessThan(6)
      }),
    )
  })

  test('Enter goes down; Tab goes on and from the last cell of a row to the next row', () => {
    expect(cellAfterEdit('down', from, bounds)).toEqual({ row: 21, column: 2 })
    expect(cellAfterEdit('up', { row: 0, column: 2 }, bounds)).toEqual({ row: 0, column: 2 })
    expect(cellAfterEdit('next', { row: 20, column: 5 }, bounds)).toEqual({ row: 21, column: 0 })
    expect(cellAfterEdit('back', { row: 20, column: 0 }, bounds)).toEqual({ row: 19, column: 5 })
    expect(cellAfterEdit('next', { row: 49, column: 5 }, bounds)).toEqual({ row: 49, column: 5 })
  })
})

describe('moved rows', () => {
  /** The list after the move, as the backend does it: taken out, and put before the row that stood at `target`. */
  function moved(rows: readonly number[], from: number, target: number): number[] {
    const before = rows[target]
    const row = rows[from] as number
    const rest = rows.filter((one) => one !== row)
    rest.splice(before === undefined ? rest.length : rest.indexOf(before), 0, row)
    return rest
  }

  test('a row dropped on the upper half comes before, on the lower half after that row', () => {
    expect(moved([0, 1, 2, 3], 3, dropTarget(1, false))).toEqual([0, 3, 1, 2])
    expect(moved([0, 1, 2, 3], 0, dropTarget(2, true))).toEqual([1, 2, 0, 3])
    expect(moved([0, 1, 2, 3], 0, dropTarget(3, true))).toEqual([1, 2, 3, 0])
  })

  test('one step up or down changes places with the neighbour, and the ends stay', () => {
    expect(moved([0, 1, 2], 1, stepTarget(1, 'up', 3) as number)).toEqual([1, 0, 2])
    expect(moved([0, 1, 2], 1, stepTarget(1, 'down', 3) as number)).toEqual([0, 2, 1])
    expect(stepTarget(0, 'up', 3)).toBeUndefined()
    expect(stepTarget(2, 'down', 3)).toBeUndefined()
  })

  test('the keyboard follows the row to its new place', () => {
    const rows = [0, 1, 2, 3, 4]
    for (const from of rows)
      for (let target = 0; target <= rows.length; target++)
        if (!staysInPlace(from, target)) expect(moved(rows, from, target)[placeAfterMove(from, target)]).toBe(from)
        else expect(target === from || target === from + 1).toBe(true)
  })
})
