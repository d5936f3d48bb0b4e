// The preview lays a letter on the sheets that PDF and Word print, wide ones wide.
import { describe, expect, it } from 'vitest'
import type { LetterBlock } from '../../../src-main/contract/index.ts'
import { pagesOf } from '../../../src-renderer/ui/letter-pages.model.ts'

const text = (words: string): LetterBlock => ({ type: 'paragraph', text: words })
const upright: LetterBlock = { type: 'newPage' }
const wide: LetterBlock = { type: 'newPage', landscape: true }
const shape = (blocks: LetterBlock[], landscape?: boolean) =>
  pagesOf({ blocks, ...(landscape === undefined ? {} : { landscape }) }).map((page) => [page.landscape, page.blocks.length])

describe('pages of a letter', () => {
  it.each([
    ['one page without a break', [text('a'), text('b')], undefined, [[false, 2]]],
    ['a letter that lies on its long side from the first page', [text('a')], true, [[true, 1]]],
    [
      'an upright decree with a wide annex',
      [text('a'), wide, text('b'), text('c')],
      undefined,
      [
        [false, 1],
        [true, 2],
      ],
    ],
    [
      'a wide annex and upright again',
      [text('a'), wide, text('b'), upright, text('c')],
      false,
      [
        [false, 1],
        [true, 1],
        [false, 1],
      ],
    ],
    ['a break that nothing follows', [text('a'), upright], undefined, [[false, 1]]],
    ['a letter of its head alone', [], undefined, [[false, 0]]],
  ] as const)('%s', (_name, blocks, landscape, pages) => {
    expect(shape([...blocks], landscape)).toEqual(pages)
  })
})
