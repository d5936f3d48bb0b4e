// How a long table is spread over pages, pure: the header on each, rows whole, no heading or sum without a row.
import { GAP } from './pdf-table-look.ts'
import { headHeight, rowHeight, type Sheet } from './pdf-long-table.layout.ts'

/** What stands on a page, `y` points below the page's first part; a row names its lines, all of them as a rule. */
export type Part =
  | { readonly kind: 'head'; readonly y: number; readonly group: number }
  | {
      readonly kind: 'row'
      readonly y: number
      readonly group: number
      readonly row: number
      readonly from: number
      readonly until: number
    }
  | { readonly kind: 'total'; readonly y: number }

export type SheetPage = { readonly parts: readonly Part[]; readonly height: number }

/** A row taller than a page begins only where so many lines of it fit. */
const FEWEST_LINES = 5

/** Room that the table's beginning needs: the header with the first row, or with the first lines of a very tall one. */
export function openingHeight(sheet: Sheet, room: number): number {
  return headHeight(sheet, 0) + least(sheet, 0, 0, room)
}

/** Room without which a row does not begin: all of it with the sum after the last, unless no page has as much. */
function least(sheet: Sheet, group: number, row: number, room: number): number {
  const counts = sheet.rowLines[group] ?? new Uint16Array(1)
  const isLast = group === sheet.groups.length - 1 && row === counts.length - 1
  const whole = rowHeight(sheet, counts[row] ?? 1) + (isLast && sheet.table.total !== undefined ? rowHeight(sheet, 1) : 0)
  return whole > room - headHeight(sheet, group) ? rowHeight(sheet, Math.min(FEWEST_LINES, counts[row] ?? 1)) : whole
}

/** The pages of a measured table: `first` points are left on the page it begins on, `room` on all others. */
export function pagesOf(sheet: Sheet, first: number, room: number): SheetPage[] {
  const pages: SheetPage[] = []
  let parts: Part[] = []
  let [height, left] = [0, first]
  const put = (part: Part, tall: number) => {
    parts.push(part)
    height += tall
  }
  const turn = () => {
    pages.push({ parts, height })
    parts = []
    ;[height, left] = [0, room]
  }
  sheet.groups.forEach((_group, group) => {
    const head = () => put({ kind: 'head', y: height, group }, headHeight(sheet, group))
    const gap = group === 0 ? 0 : GAP.group
    if (height + gap + headHeight(sheet, group) + least(sheet, group, 0, room) > left && parts.length > 0) turn()
    else height += gap
    head()
    const counts = sheet.rowLines[group] ?? new Uint16Array()
    counts.forEach((lines, row) => {
      if (height + least(sheet, group, row, room) > left && parts.at(-1)?.kind === 'row') {
        turn()
        head()
      }
      let from = 0
      while (from < lines) {
        const fitting = Math.floor((left - height - rowHeight(sheet, 0)) / sheet.lineHeight + 0.001)
        const until = Math.min(lines, from + Math.max(1, fitting))
        put({ kind: 'row', y: height, group, row, from, until }, rowHeight(sheet, until - from))
        from = until
        if (from < lines) {
          turn()
          head()
        }
      }
    })
  })
  if (sheet.table.total !== undefined) {
    if (height + rowHeight(sheet, 1) > left) {
      turn()
      put({ kind: 'head', y: 0, group: sheet.groups.length - 1 }, headHeight(sheet, sheet.groups.length - 1))
    }
    put({ kind: 'total', y: height }, rowHeight(sheet, 1))
  }
  turn()
  return pages
}
