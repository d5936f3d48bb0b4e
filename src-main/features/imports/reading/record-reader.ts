// Reads the fields of one record and gathers what must be said about them, at the right row and column.
import type { DateOnly } from '../../../kernel/date-only.ts'
import type { GridCell } from './grid.ts'
import { type ImportMessage, type Note, note, quote, toMessage } from './messages.ts'
import type { Reading } from './reading.ts'
import { fieldCell, fieldText, type SheetRecord, shownText } from './sheet-record.ts'
import type { SheetFacts } from './sheet-facts.ts'
import { readDate } from './value-dates.ts'
import { readTick } from './value-ticks.ts'

export type RecordReader<F extends string> = {
  readonly record: SheetRecord
  readonly facts: SheetFacts
  readonly messages: readonly ImportMessage[]
  /** True when the table has a column for the field. */
  readonly has: (field: F) => boolean
  readonly cell: (field: F) => GridCell
  /** Cells of all columns that feed the field. */
  readonly cells: (field: F) => readonly GridCell[]
  /** All texts of the field; `''` when it says nothing. */
  readonly text: (field: F) => string
  /** First field that says something. */
  readonly firstText: (...fields: readonly F[]) => string
  /** True when any column of the field is ticked. */
  readonly tick: (field: F) => boolean
  readonly date: (field: F) => DateOnly | null
  /** A date the entry cannot do without: an empty or unreadable one is an error naming the column. */
  readonly requiredDate: (field: F, name: string) => DateOnly | null
  /** Keeps the remarks of a reading and hands on its value. */
  readonly take: <T>(field: F | null, reading: Reading<T>) => T
  readonly say: (field: F | null, remark: Note) => void
  /** Says that a required field is empty, naming the columns to fill. */
  readonly require: (name: string, filled: boolean, ...fields: readonly F[]) => void
}

/** Opens a record for reading. */
export function openRecord<F extends string>(record: SheetRecord, facts: SheetFacts): RecordReader<F> {
  const messages: ImportMessage[] = []
  const letter = (field: F | null) => (field === null ? null : (facts.letters.get(field)?.[0] ?? null))
  const say = (field: F | null, remark: Note) => {
    messages.push(toMessage(remark, { sheet: record.sheet, row: record.row, column: letter(field) }))
  }
  const take = <T>(field: F | null, read: Reading<T>): T => {
    for (const remark of read.notes) say(field, remark)
    return read.value
  }
  const text = (field: F) => fieldText(record, field)
  const parseDate = (field: F) => {
    const context = facts.dates.get(field) ?? { order: 'dayFirst', year: facts.year }
    return readDate(fieldCell(record, field), record.period === null ? context : { ...context, year: record.period })
  }
  for (const [field, cells] of record.cells) {
    for (const cell of cells) if (cell.kind === 'error') say(field as F, note('cellError', { value: cell.code }))
  }
  return {
    record,
    facts,
    messages,
    has: (field) => facts.letters.has(field),
    cell: (field) => fieldCell(record, field),
    cells: (field) => record.cells.get(field) ?? [],
    text,
    firstText: (...fields) => fields.map(text).find((found) => found !== '') ?? '',
    tick: (field) => (record.cells.get(field) ?? []).map((cell) => take(field, readTick(cell))).includes(true),
    date: (field) => take(field, parseDate(field)),
    requiredDate: (field, name) => {
      const read = parseDate(field)
      if (read.value !== null) return take(field, read)
      const written = shownText(fieldCell(record, field))
      say(field, written === '' ? missing(name, [field], facts) : note('dateRequiredUnreadable', { value: quote(written) }))
      return null
    },
    take,
    say,
    require: (name, filled, ...fields) => {
      if (!filled) say(fields[0] ?? null, missing(name, fields, facts))
    },
  }
}

function missing(name: string, fields: readonly string[], facts: SheetFacts): Note {
  const letters = fields.flatMap((field) => facts.letters.get(field) ?? [])
  return note('requiredMissing', { name, where: letters.length === 0 ? 'kolomnya' : `kolom ${letters.join(' atau ')}` })
}
