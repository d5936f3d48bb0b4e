// A cell with a link behind it: the address is kept beside the text, for "Lihat" alone would lose the document.
import { cellText, type GridCell, isEmpty, textCell } from './grid.ts'

/** The shown value and, when it is another, the web or mail address on a line of its own. */
export function linkedCell(shown: GridCell, link: string): GridCell {
  const address = link.replace(/^mailto:/i, '')
  if (!/^https?:|@/i.test(address) || shown.kind === 'date' || shown.kind === 'error') return shown
  if (isEmpty(shown)) return textCell(address)
  const text = cellText(shown)
  return text.includes(address) ? shown : textCell(`${text}\n${address}`)
}
