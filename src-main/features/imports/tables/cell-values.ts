// Between the value of a field and its cell: what is written into a full table, and what is read from it again.
import { assertNever } from '../../../kernel/assert-never.ts'
import { cellText, type GridCell } from '../reading/grid.ts'
import { readDate } from '../reading/value-dates.ts'
import { lastingText, originalText } from './lasting-text.ts'
import type { ColumnType } from './table-column.ts'

export type FieldValue = string | number | boolean | readonly string[] | null

const YES = 'Ya'
const NO = 'Tidak'
const SEPARATOR = '; '
/** Excel counts days from here on as everybody does; it believes in a 29 February 1900. */
const FIRST_DATE_CELL = '1900-03-01'

/** What a blank cell says: a text without a letter, a list without an entry, else nothing. */
const BLANK: Readonly<Record<ColumnType['is'], FieldValue>> = {
  text: '',
  several: [],
  date: null,
  whole: null,
  yesNo: null,
  choice: null,
}

/** What stands in the cell; null leaves it empty. */
export function toCell(type: ColumnType, value: FieldValue): string | number | Date | null {
  if (value === null || value === '') return null
  if (typeof value === 'boolean') return value ? YES : NO
  if (typeof value === 'number') return value
  if (typeof value !== 'string') {
    const words = value.map((code) => (type.is === 'several' ? (type.labels?.[code] ?? code) : code))
    return words.length === 0 ? null : words.join(SEPARATOR)
  }
  if (type.is === 'date') return value < FIRST_DATE_CELL ? value : new Date(`${value}T00:00:00Z`)
  if (type.is === 'choice') return type.labels[value] ?? value
  return lastingText(value)
}

/** The value of a cell; what cannot be read is handed on as it is written, for the schema to refuse. */
export function fromCell(type: ColumnType, cell: GridCell): FieldValue {
  if (cell.kind === 'empty') return BLANK[type.is]
  const text = cellText(cell)
  switch (type.is) {
    case 'text':
      return originalText(text)
    case 'date':
      return cell.kind === 'date' ? cell.date : text === '' ? null : dayOf(text)
    case 'whole':
      return text === '' ? null : /^-?\d{1,15}$/.test(text.trim()) ? Number(text) : text
    case 'yesNo':
      return text === '' ? null : isSame(text, YES) ? true : isSame(text, NO) ? false : text
    case 'choice':
      return text === '' ? null : codeOf(type.labels, text)
    case 'several': {
      const { labels } = type
      const words = text.split(SEPARATOR.trim()).map((word) => word.trim())
      return words.filter((word) => word !== '').map((word) => (labels === null ? word : codeOf(labels, word)))
    }
    default:
      return assertNever(type)
  }
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.toLowerCase()

function codeOf(labels: Readonly<Record<string, string>>, word: string): string {
  return Object.entries(labels).find(([, label]) => isSame(word, label))?.[0] ?? word
}

/** `2026-12-03`, `03/12/2026` with the day first, or `3 Desember 2026`; what leaves a doubt stays as it is written. */
function dayOf(text: string): string {
  const read = readDate({ kind: 'text', text }, { order: 'dayFirst', year: null })
  return read.value === null || read.notes.length > 0 ? text : read.value
}
