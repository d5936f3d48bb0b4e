// Decisions that need a whole column or the surroundings of a table: date order, the missing year, columns of two meanings.
import type { DateOnly } from '../../../kernel/date-only.ts'
import { cellText, type Grid } from './grid.ts'
import type { ColumnMapping, LocatedHeader } from './header.ts'
import { type ImportMessage, type Note, note, quote, toMessage } from './messages.ts'
import { saysNothing } from './reading.ts'
import type { SheetRecord } from './sheet-record.ts'
import { filledCells } from './row-signs.ts'
import { readCategory } from './value-category.ts'
import { findChannel } from './value-channel.ts'
import {
  type DateContext,
  type DateOrder,
  type DateProofs,
  dateProofs,
  decideDateOrder,
  joinProofs,
  ORDER_WORDS,
  type YearContext,
} from './value-dates.ts'
import { periodIn, yearsIn } from './value-year.ts'

export type ImportContext = {
  readonly fileName: string
  /** Year the clerk says the file is about. */
  readonly yearHint?: number | null
  /** Order of day and month that the clerk decided, by field. */
  readonly dateOrders?: Readonly<Record<string, DateOrder>>
  /** The office's day; later dates are doubtful. */
  readonly today?: DateOnly
}

export type SheetFacts = {
  readonly letters: ReadonlyMap<string, readonly string[]>
  readonly dates: ReadonlyMap<string, DateContext>
  readonly year: YearContext
  /** What a "Cara" column holds. */
  readonly manner: 'channel' | 'payment'
  /** What a "Jenis Informasi" column holds. */
  readonly informationType: 'category' | 'title' | 'topic'
  readonly messages: readonly ImportMessage[]
}

const NO_PROOFS: DateProofs = { proofs: { dayFirst: [], monthFirst: [] }, ambiguous: 0, days: [] }
const DATE_FIELDS = ['receivedOn', 'noticeOn', 'providedOn', 'answeredOn']

/** Looks at all records of a sheet at once. */
export function gatherFacts(
  grid: Grid,
  header: LocatedHeader,
  records: readonly SheetRecord[],
  context: ImportContext,
): SheetFacts {
  const messages: ImportMessage[] = []
  const say = (column: ColumnMapping | undefined, remark: Note) =>
    messages.push(toMessage(remark, { sheet: grid.sheetName, row: null, column: column?.letter ?? null }))
  const columnOf = (field: string) => header.columns.find((column) => column.field === field)
  const year = yearContext(grid, header, context)

  const dates = new Map<string, DateContext>()
  const proofs = new Map(
    DATE_FIELDS.map((field) => [field, dateProofs(records.flatMap((record) => record.cells.get(field) ?? []))] as const),
  )
  const all = decideDateOrder(joinProofs([...proofs.values()]))
  const day = context.today === undefined ? {} : { today: context.today }
  for (const field of DATE_FIELDS) {
    const column = columnOf(field)
    if (column === undefined) continue
    const own = decideDateOrder(proofs.get(field) ?? NO_PROOFS)
    // A column without proof follows the other date columns of the table: one clerk wrote them all.
    const chosen = context.dateOrders?.[field]
    const { order, example, isMixed } = own.example === null ? all : own
    const doubt =
      chosen !== undefined ? {} : isMixed ? { doubt: 'mixed' as const } : example === null ? { doubt: 'unproven' as const } : {}
    dates.set(field, { order: chosen ?? order, year, ...day, ...doubt, isSuspect: chosen === undefined && own.suspectCells > 0 })
    if (chosen !== undefined) continue
    if (own.suspectCells > 0) say(column, note('dateCellsMaybeSwapped', { letter: column.letter, count: own.suspectCells }))
    if (own.ambiguous === 0) continue
    const params = { letter: column.letter, count: own.ambiguous, order: ORDER_WORDS[order], example: example ?? '' }
    say(column, note(example === null ? 'dateOrderAssumed' : 'dateOrderFromColumn', params))
  }

  const manner = mannerOf(records)
  const mannerColumn = columnOf('manner')
  if (manner === 'channel' && mannerColumn !== undefined) {
    say(mannerColumn, note('mannerIsChannel', { letter: mannerColumn.letter, header: quote(mannerColumn.header) }))
  }
  const informationType = informationTypeOf(records, columnOf('title') !== undefined)
  const typeColumn = columnOf('informationType')
  if (typeColumn !== undefined) {
    const words = { category: 'kategori', title: 'judul informasi', topic: 'kelompok informasi yang tidak disimpan' }
    const params = { letter: typeColumn.letter, header: quote(typeColumn.header), reading: words[informationType] }
    say(typeColumn, note('informationTypeReadAs', params))
  }
  const known = header.columns.filter((column) => column.field !== null)
  const byField = Map.groupBy(known, (column) => column.field ?? '')
  const letters = new Map([...byField].map(([field, columns]) => [field, columns.map((column) => column.letter)]))
  return { letters, dates, year, manner, informationType, messages }
}

/** All texts above the header: titles, the office, the period. */
export function titleTexts(grid: Grid, header: LocatedHeader): string[] {
  return grid.rows.slice(0, header.top).flatMap((row) => filledCells(row).map(({ text }) => text))
}

function yearContext(grid: Grid, header: LocatedHeader, context: ImportContext): YearContext {
  const sources: readonly (readonly [string, string])[] = [
    [titleTexts(grid, header).join(' '), 'judul tabel'],
    [grid.sheetName, 'nama lembar'],
    [context.fileName.replaceAll('_', ' '), 'nama berkas'],
  ]
  for (const [text, source] of sources) {
    const { year, month } = periodIn(text)
    // A sheet a month: the month stands in its title or its name, the year often only in the other.
    const named = month ?? periodIn(grid.sheetName).month
    if (year !== null) return { year, source, ...(named === null ? {} : { month: named }) }
  }
  if (typeof context.yearHint === 'number') return { year: context.yearHint, source: 'tahun yang dipilih' }
  return yearOfDates(grid, header)
}

/** The only year, or the year of more than half of the dates written in full. */
function yearOfDates(grid: Grid, header: LocatedHeader): YearContext {
  const columns = header.columns.filter((column) => DATE_FIELDS.includes(column.field ?? ''))
  const counts = new Map<number, number>()
  for (const row of grid.rows.slice(header.top + header.depth)) {
    for (const { column } of columns) {
      const [year] = yearsIn(cellText(row[column] ?? { kind: 'empty' }))
      if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (most === undefined || most[1] * 2 <= total) return null
  return { year: most[0], source: 'tanggal lain pada tabel' }
}

function textsOf(records: readonly SheetRecord[], field: string): string[] {
  return records.flatMap((record) => (record.cells.get(field) ?? []).map(cellText)).filter((text) => !saysNothing(text))
}

function mannerOf(records: readonly SheetRecord[]): 'channel' | 'payment' {
  const texts = textsOf(records, 'manner')
  const channels = texts.filter((text) => findChannel(text) !== undefined && !/tunai|transfer|bank|rekening/i.test(text))
  return channels.length * 2 > texts.length ? 'channel' : 'payment'
}

function informationTypeOf(records: readonly SheetRecord[], hasTitle: boolean): 'category' | 'title' | 'topic' {
  const texts = textsOf(records, 'informationType')
  const categories = texts.filter((text) => text.length <= 60 && readCategory(text) !== null)
  if (texts.length > 0 && categories.length * 2 > texts.length) return 'category'
  if (hasTitle) return 'topic'
  // Titles differ from row to row; names of groups come again, or are as short as "Informasi Keuangan".
  const named = texts.filter((text) => /^informasi\s+\S+(?:\s+\S+)?$/i.test(text)).length
  if (named * 2 > texts.length) return 'topic'
  const repeated = texts.length >= 4 && new Set(texts).size <= texts.length * 0.75
  return repeated ? 'topic' : 'title'
}
