// Which blocks of a letter stand on which page, as far as the letter itself says so.
import type { LetterBlock, LetterDocument } from '../../src-main/contract/index.ts'

type PageBlock = Exclude<LetterBlock, { type: 'newPage' }>
type LetterPage = { readonly landscape: boolean; readonly blocks: readonly PageBlock[] }

/** Pages in order; a break without anything after it opens no page. */
export function pagesOf(letter: Pick<LetterDocument, 'blocks' | 'landscape'>): LetterPage[] {
  const pages: { landscape: boolean; blocks: PageBlock[] }[] = [{ landscape: letter.landscape ?? false, blocks: [] }]
  for (const block of letter.blocks) {
    if (block.type === 'newPage') pages.push({ landscape: block.landscape ?? false, blocks: [] })
    else pages.at(-1)?.blocks.push(block)
  }
  return pages.filter(({ blocks }, at) => at === 0 || blocks.length > 0)
}
