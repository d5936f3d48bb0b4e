// How wide a table's columns must be so that words stay whole, and how text wraps in them; shared by all drawings.
import { cellText } from './cell-text.ts'
import { lettersIn } from './letter-width.ts'
import { columnSum, placeHeader, type ReportTable } from './report-model.ts'

/** Longer words are broken, at the first limit under which the columns fit: one file name must not squeeze all others. */
const WORD_LIMITS = [14, 12, 10, 9, 8, 7] as const
/** Hyphenated header words may be broken earlier than words in cells. */
const HEADER_LIMIT = 7
/** A column made wider than the average holds running text and keeps this much of its width. */
const KEPT_BY_WIDE_COLUMNS = 0.8
/** Enough rows to know a column's words without reading a book of thousands twice. */
const ROWS_LOOKED_AT = 400
const BOLD = 1.1
const SPACE = lettersIn(' ')

/**
 * Widths in characters that add up to `capacity`: the model's shares, but no column narrower than its longest word as long as
 * others can give way. Header words count up to `headerLimit` letters; longer ones will be broken.
 */
export function fitColumns(table: ReportTable, capacity: number, headerLimit = HEADER_LIMIT): number[] {
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0)
  const wanted = table.columns.map((column) => (column.width / shares) * capacity)
  const floors = wanted.map((width) => (width > (1.3 * capacity) / wanted.length ? width * KEPT_BY_WIDE_COLUMNS : 0))
  const least = WORD_LIMITS.map((limit) => leastWidths(table, limit, Math.min(headerLimit, limit + 4), floors)).reduce(
    (chosen, next) => (total(chosen) <= capacity ? chosen : next),
  )
  const missing = least.reduce((sum, min, index) => sum + Math.max(0, min - (wanted[index] ?? 0)), 0)
  const spare = least.map((min, index) => Math.max(0, (wanted[index] ?? 0) - min))
  const allSpare = total(spare)
  if (allSpare < missing) return least.map((min) => (min / total(least)) * capacity)
  return wanted.map((width, index) => {
    const gives = allSpare === 0 ? 0 : ((spare[index] ?? 0) * missing) / allSpare
    return Math.max(width, least[index] ?? 0) - gives
  })
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

function leastWidths(table: ReportTable, limit: number, headerLimit: number, floors: readonly number[]): number[] {
  const least = floors.map((floor) => Math.max(floor, 2.5))
  const widen = (index: number, letters: number) => {
    least[index] = Math.max(least[index] ?? 0, letters)
  }
  for (const { column, cell } of placeHeader(table)) {
    const span = cell.colSpan ?? 1
    const letters = (Math.min(headerLimit, longestWord(cell.text)) * BOLD) / span
    for (let covered = column; covered < column + span; covered++) widen(covered, letters)
  }
  for (const row of table.rows.slice(0, ROWS_LOOKED_AT))
    if ('cells' in row)
      table.columns.forEach((column, index) => {
        const letters = longestWord(cellText(row.cells[index] ?? null, column))
        widen(index, column.kind === 'text' ? Math.min(limit, letters) : letters)
      })
  for (const index of table.total?.columns ?? []) {
    const column = table.columns[index]
    if (column !== undefined) widen(index, cellText(columnSum(table, index), column).length * BOLD)
  }
  return least
}

const longestWord = (text: string) =>
  text.split(/\s+|(?<=[/_])/).reduce((most, word) => Math.max(most, lettersIn(word)), 0)

/** A header text whose words longer than the column are hyphenated where Indonesian syllables meet. */
export function hyphenated(text: string, letters: number): string {
  const most = Math.max(3, Math.floor(letters / BOLD))
  const fitted = (word: string) => (word.length <= most ? word : hyphenatedWord(word, most))
  return text
    .split(' ')
    .map((word) =>
      word.length <= most
        ? word
        : word
            .split(/(?<=\/)/)
            .map(fitted)
            .join('\n'),
    )
    .join(' ')
}

/** A syllable begins at the consonant before a vowel; ng, ny, kh and sy are one consonant. */
const SYLLABLE =
  /(?<=[a-z])(?=(?:ng|ny|kh|sy|[bcdfghjklmnpqrstvwxyz])[aiueo])(?<!n(?=[gy][aiueo]))(?<!k(?=h[aiueo]))(?<!s(?=y[aiueo]))/i

function hyphenatedWord(word: string, most: number): string {
  const lines: string[] = []
  let line = ''
  for (const syllable of word.split(SYLLABLE)) {
    if (line.length > 1 && line.length + syllable.length > most - 1) {
      lines.push(line)
      line = ''
    }
    line += syllable
  }
  return [...lines, line].join('-\n')
}

/** Running text whose words longer than the column are hyphenated; numbers, codes and addresses are left as they are. */
export function withBrokenWords(text: string, letters: number): string {
  const most = Math.max(4, Math.floor(letters))
  return text.replace(/\p{L}+/gu, (word) => (lettersIn(word) <= letters ? word : hyphenatedWord(word, most)))
}

/** Lines that `text` takes in a column of so many mean letters, words kept whole where they fit. */
export function linesIn(text: string, letters: number): number {
  const room = Math.max(1, letters)
  let lines = 0
  for (const paragraph of text.split('\n')) {
    let used = 0
    lines++
    for (const word of paragraph.split(/\s+|(?<=\/)/)) {
      const width = lettersIn(word)
      if (used > 0 && used + SPACE + width > room) {
        lines++
        used = 0
      }
      const broken = Math.ceil(width / room) - 1
      lines += Math.max(0, broken)
      used += (used === 0 ? 0 : SPACE) + (broken > 0 ? width - broken * room : width)
    }
  }
  return lines
}
