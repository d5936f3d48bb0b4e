// How wide a table's columns must be so that words stay whole, and how text wraps in them; shared by all drawings.
import { cellText } from './cell-text.ts'
import { lettersIn, widthOfCode } from './letter-width.ts'
import { columnSum, placeHeader, type ReportTable } from './report-model.ts'

/**
 * Longest words kept whole, in cells and in headers, from roomy to tight; the first pair under which the columns fit is
 * taken. Longer words are broken: one file name must not squeeze all other columns.
 */
const WORD_LIMITS = [
  [17, 17],
  [14, 11],
  [14, 9],
  [14, 7],
  [12, 7],
  [10, 7],
  [9, 7],
  [8, 7],
  [7, 7],
] as const
/** A column made wider than the average holds running text and keeps this much of its width. */
const KEPT_BY_WIDE_COLUMNS = 0.8
/** Enough rows to know a column's words without reading a book of thousands twice. */
const ROWS_LOOKED_AT = 400
/** How much wider bold words are. */
export const BOLD = 1.1
const SPACE = lettersIn(' ')
/** Columns are rounded to the units of a drawing; a word made to fit still fits. */
const ROUNDING = 0.1

/**
 * Widths in characters that add up to `capacity`: the model's shares, but no column narrower than its longest word as long as
 * others can give way. Header words of up to `wholeHeader` letters are never broken.
 */
export function fitColumns(table: ReportTable, capacity: number, wholeHeader = 0): number[] {
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0)
  const wanted = table.columns.map((column) => (column.width / shares) * capacity)
  const floors = wanted.map((width) => (width > (1.3 * capacity) / wanted.length ? width * KEPT_BY_WIDE_COLUMNS : 0))
  const words = wordsOf(table)
  const least = WORD_LIMITS.map(([cell, header]) =>
    leastWidths(table, words, cell, Math.max(header, wholeHeader), floors),
  ).reduce((chosen, next) => (total(chosen) <= capacity ? chosen : next))
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

/** Of each column its longest word and its longest number that must stay whole; looked for once, not for every limit. */
function wordsOf(table: ReportTable): { readonly word: number; readonly number: number }[] {
  const found = table.columns.map(() => ({ word: 0, number: 0 }))
  for (const row of table.rows.slice(0, ROWS_LOOKED_AT))
    if ('cells' in row)
      found.forEach((one, index) => {
        const column = table.columns[index]
        if (column === undefined) return
        const text = cellText(row.cells[index] ?? null, column)
        one.word = Math.max(one.word, longestWord(text))
        if (column.wholeNumbers === true) one.number = Math.max(one.number, longestNumber(text))
      })
  return found
}

function leastWidths(
  table: ReportTable,
  words: readonly { readonly word: number; readonly number: number }[],
  limit: number,
  headerLimit: number,
  floors: readonly number[],
): number[] {
  const least = floors.map((floor) => Math.max(floor, 2.5))
  const widen = (index: number, letters: number) => {
    least[index] = Math.max(least[index] ?? 0, letters)
  }
  for (const { column, cell } of placeHeader(table)) {
    const span = cell.colSpan ?? 1
    const letters = (Math.min(headerLimit, longestWord(cell.text)) * BOLD) / span
    for (let covered = column; covered < column + span; covered++) widen(covered, letters)
  }
  table.columns.forEach(({ kind }, index) => {
    const { word, number } = words[index] ?? { word: 0, number: 0 }
    widen(index, kind === 'text' ? Math.min(limit, word) : word)
    widen(index, number)
  })
  for (const index of table.total?.columns ?? []) {
    const column = table.columns[index]
    if (column !== undefined) widen(index, lettersIn(cellText(columnSum(table, index), column)) * BOLD)
  }
  return least
}

const longestWord = (text: string) => text.split(/\s+|(?<=[/_])/).reduce((most, word) => Math.max(most, lettersIn(word)), 0)

/** Digits of a telephone or of a NIK; a longer row of digits is no number that anyone reads. */
const NUMBER = /(?<!\S)\+?\d{6,18};?(?!\S)/g
const longestNumber = (text: string) => (text.match(NUMBER) ?? []).reduce((most, word) => Math.max(most, lettersIn(word)), 0)

/** A header text whose words longer than the column are hyphenated where Indonesian syllables meet. */
export function hyphenated(text: string, letters: number): string {
  const most = Math.max(3, Math.floor(letters / BOLD))
  const fits = (word: string) => lettersIn(word) * BOLD <= letters + ROUNDING
  const fitted = (word: string) => (fits(word) ? word : hyphenatedWord(word, most))
  return text
    .split(' ')
    .map((word) =>
      fits(word)
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
  return text
    .split(/(\S+@\S+)/)
    .map((piece, index) =>
      index % 2 === 1
        ? brokenMail(piece, letters)
        : piece.replace(/\p{L}+/gu, (word) => (lettersIn(word) <= letters + ROUNDING ? word : hyphenatedWord(word, most))),
    )
    .join('')
}

/** A mail address too long for its column goes on at a dot, a hyphen or the @, where no one takes the break for a letter of it. */
function brokenMail(mail: string, letters: number): string {
  const lines: string[] = []
  let line = ''
  for (const part of mail.split(/(?=@)|(?<=[._-])/)) {
    if (line !== '' && lettersIn(line + part) > letters + ROUNDING) {
      lines.push(line)
      line = ''
    }
    line += part
  }
  return [...lines, line].join('\n')
}

const NEW_LINE = 10
const BLANK = 32
const SLASH = 47
const isBlank = (code: number) =>
  code === BLANK || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)))

/**
 * Lines that `text` takes in a column of so many mean letters, words kept whole where they fit. Goes letter by letter without
 * taking the text apart: it is asked for every cell of a register.
 */
export function linesIn(text: string, letters: number): number {
  const room = Math.max(1, letters)
  let [lines, used, word, wasBlank] = [1, 0, 0, false]
  const endWord = () => {
    if (used > 0 && used + SPACE + word > room) {
      lines++
      used = 0
    }
    const broken = Math.max(0, Math.ceil(word / room) - 1)
    lines += broken
    used += (used === 0 ? 0 : SPACE) + word - broken * room
    word = 0
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === NEW_LINE) {
      endWord()
      lines++
      used = 0
    } else if (!isBlank(code)) {
      word += widthOfCode(code)
      // A line may also end after a slash.
      if (code === SLASH && index + 1 < text.length && !isBlank(text.charCodeAt(index + 1))) endWord()
    } else if (!wasBlank) endWord()
    wasBlank = code !== NEW_LINE && isBlank(code)
  }
  endWord()
  return lines
}
