// A saved view is plain data of a few levels, whatever is sent.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStorableView } from '../../../src-main/features/public-information/public-information.views.rules.ts'

describe('a view of the list', () => {
  it('of filters, an order and hidden columns can be kept', () => {
    expect(isStorableView({ filter: { year: 2026, text: '' }, order: ['title'], hidden: ['retention'], trashed: false })).toBe(
      true,
    )
  })

  it.each([
    ['a function', { a: () => 1 }],
    ['a big number', { a: 1n }],
    ['a number without an end', { a: Number.POSITIVE_INFINITY }],
    ['nothing', { a: undefined }],
  ])('with %s cannot', (_words, view) => {
    expect(isStorableView(view)).toBe(false)
  })

  it('nested a hundred thousand levels deep is refused without running out of stack', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level++) deep = { a: [deep] }
    expect(isStorableView(deep)).toBe(false)
  })

  it('that can be kept reads back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (view) => {
        fc.pre(isStorableView(view))
        return JSON.stringify(JSON.parse(JSON.stringify(view))) === JSON.stringify(view)
      }),
    )
  })
})
