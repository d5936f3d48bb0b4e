// The head of the register book as a screen lays it: where cells begin, how wide columns are, and which law is behind them.
import { BOOK_SOURCES, type BookColumn, type BookHeaderCell } from '../../../src-main/contract/index.ts'

export type PlacedCell = BookHeaderCell & {
  /** Zero-based column at which the cell begins. */
  readonly column: number
  readonly law: string
}

/** The header rows with each cell's first column and law, spans taken into account. */
export function placedHeader(header: readonly (readonly BookHeaderCell[])[]): readonly (readonly PlacedCell[])[] {
  const taken = header.map(() => new Set<number>())
  return header.map((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (taken[row]?.has(column) === true) column++
      const begins = column
      column += cell.colSpan ?? 1
      for (let below = row; below < row + (cell.rowSpan ?? 1); below++)
        for (let at = begins; at < column; at++) taken[below]?.add(at)
      return { ...cell, column: begins, law: lawOf(begins) }
    })
  })
}

/** The article behind a zero-based column. */
export function lawOf(column: number): string {
  return BOOK_SOURCES.find(({ first, last }) => column + 1 >= first && column + 1 <= last)?.law ?? ''
}

const NUMBER_WIDTH = 172
/** At the size of letters in the style sheet, bold, with the room around them. */
const LETTER_WIDTH = 8.7
const AROUND = 12

/** Pixels of every column: the printed shares, but none too narrow for the longest word of its heading. */
export function bookWidths(columns: readonly BookColumn[], header: readonly (readonly BookHeaderCell[])[]): readonly number[] {
  const words = placedHeader(header)
    .flat()
    .filter(({ colSpan }) => colSpan === undefined)
  return columns.map(({ width }, index) => {
    if (index === 0) return NUMBER_WIDTH
    const heading = words.filter(({ column }) => column === index).flatMap(({ text }) => text.split(/[\s/]+/))
    const longest = heading.reduce((most, word) => Math.max(most, word.length), 0)
    return Math.max(Math.ceil(longest * LETTER_WIDTH) + AROUND, Math.round(width * 7))
  })
}

export type SourceNote = { readonly columns: string; readonly law: string }

/** The blocks of columns that are shown, each with its law: `9–11`, `6`. */
export function sourceNotes(columnCount: number): readonly SourceNote[] {
  return BOOK_SOURCES.filter(({ first }) => first <= columnCount).map(({ first, last, law }) => ({
    columns: first === last ? String(first) : `${first}–${last}`,
    law,
  }))
}
