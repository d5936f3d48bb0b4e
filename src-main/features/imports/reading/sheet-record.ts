// One entry as the sheet holds it: cells by field, continuation rows already joined.
import { cellText, type GridCell, textCell } from './grid.ts'
import { dayInWords, monthInWords } from './month-names.ts'
import { contentOf } from './reading.ts'
import type { YearContext } from './value-dates.ts'
import type { CategoryWord } from './value-category.ts'

export type SheetRecord = {
  readonly sheet: string
  /** Excel's row number. */
  readonly row: number
  readonly joinedRows: number[]
  /** Those of the joined rows that could have been entries of their own. */
  readonly loneRows: number[]
  /** Year and month that the heading of the section names ("TAHUN 2022"). */
  readonly period: YearContext
  /** Category of the section the row stands in. */
  readonly section: CategoryWord | null
  /** Fields that say nothing here and follow the row above. */
  readonly inherited: ReadonlySet<string>
  /** Several columns may feed one field; empty cells are left out. */
  readonly cells: Map<string, GridCell[]>
}

/** First cell of a field; empty when the field has none. */
export function fieldCell(record: SheetRecord, field: string): GridCell {
  return record.cells.get(field)?.[0] ?? { kind: 'empty' }
}

/** Text of a cell for people: dates in Indonesian words, `''` for "-" and its like. */
export function shownText(cell: GridCell): string {
  if (cell.kind !== 'date') return contentOf(cellText(cell))
  if (cell.shows === 'year') return cell.date.slice(0, 4)
  return cell.shows === 'month' ? monthInWords(cell.date) : dayInWords(cell.date)
}

/** All texts of a field joined by "; ". */
export function fieldText(record: SheetRecord, field: string): string {
  const texts = (record.cells.get(field) ?? []).map(shownText).filter((text) => text !== '')
  return [...new Set(texts)].join('; ')
}

/** Adds a continuation row to the record above it; a line that only repeats what is there is not doubled. */
export function joinRow(record: SheetRecord, row: number, cells: ReadonlyMap<string, readonly GridCell[]>): void {
  record.joinedRows.push(row)
  for (const [field, added] of cells) {
    const own = record.cells.get(field) ?? []
    added.forEach((cell, index) => {
      const before = own[index]
      own[index] = before === undefined ? cell : joinCells(before, cell, field === 'title' ? ' ' : '\n')
    })
    record.cells.set(field, own)
  }
}

function joinCells(before: GridCell, added: GridCell, separator: string): GridCell {
  const [text, more] = [shownText(before), shownText(added)]
  if (more === '' || text.split('\n').includes(more)) return before
  return text === '' ? added : textCell(`${text}${separator}${more}`)
}
