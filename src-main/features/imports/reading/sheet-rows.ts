// Walks the rows under a header and gives each its part: entry, continuation of the entry above, or heading.
// Every non-empty row gets exactly one part, so that the counts of a preview add up to the rows of the file.
import { type Grid, type GridCell, isEmpty, type Merge } from './grid.ts'
import type { LocatedHeader } from './header.ts'
import { type Note, note } from './messages.ts'
import { contentFields, failedFormula, isDense, numberIn, spreadOf } from './row-cells.ts'
import {
  type FilledCell,
  filledCells,
  isExampleRow,
  isNumberingRow,
  isPageDebris,
  isTotalRow,
  sectionOf,
  signatureStart,
} from './row-signs.ts'
import { joinRow, type SheetRecord } from './sheet-record.ts'
import type { CategoryWord } from './value-category.ts'
import type { YearContext } from './value-dates.ts'
import { periodIn } from './value-year.ts'

/** How the entries of a kind begin. */
export type EntryShape = {
  /** Any of these filled starts an entry. */
  readonly starts: readonly string[]
  /** In tables without numbers, the first of these that has a column starts an entry. */
  readonly startsWithoutNumber: readonly string[]
  /** All fields of one group filled (any one of the alternatives in each place) start an entry even without a number. */
  readonly substantial: readonly (readonly (readonly string[])[])[]
  /** Fields named once and left blank below. */
  readonly fillDown: readonly string[]
}

/** A row that is no entry, with Excel's row number. */
export type SetAsideRow = {
  readonly sheet: string
  readonly row: number
  readonly as: 'joined' | 'heading'
  /** Row of the entry a continuation went to. */
  readonly joinedTo: number | null
}

export type SheetRows = {
  readonly records: readonly SheetRecord[]
  /** Continuation rows with no entry above them: read, but impossible to place. */
  readonly orphans: readonly number[]
  readonly setAside: readonly SetAsideRow[]
  readonly remarks: readonly { readonly row: number; readonly note: Note }[]
}

/** Sorts all non-empty rows below the header; `section` is the category known before the first row. */
export function sortRows(grid: Grid, header: LocatedHeader, shape: EntryShape, section: CategoryWord | null): SheetRows {
  const walk = startWalk(grid, header, shape, section)
  for (let row = header.top + header.depth; row < grid.rows.length; row += 1) {
    const filled = filledCells(grid.rows[row])
    if (filled.length > 0) placeRow(walk, row, filled)
  }
  return walk
}

type Walk = SheetRows & {
  readonly grid: Grid
  readonly shape: EntryShape
  readonly fieldOf: ReadonlyMap<number, string>
  readonly numberColumn: number | undefined
  /** What starts an entry where the number column is missing or was never filled in; undefined in numbered tables. */
  readonly startWithoutNumber: string | undefined
  /** False where most rows fill few columns: there a row with one filled cell may well be an entry. */
  readonly isDense: boolean
  readonly headerTexts: readonly ReadonlyMap<number, string>[]
  readonly wideMerges: ReadonlyMap<number, readonly Merge[]>
  /** Row of the value that a merge spreads over a cell, by `row:column`. */
  readonly spread: ReadonlyMap<string, number>
  readonly signatureAt: number
  /** Texts above the header; on paper they stand on each page. */
  readonly titles: ReadonlySet<string>
  readonly records: SheetRecord[]
  readonly orphans: number[]
  readonly setAside: SetAsideRow[]
  readonly remarks: { row: number; note: Note }[]
  readonly carried: Map<string, GridCell>
  section: CategoryWord | null
  period: YearContext
}

function startWalk(grid: Grid, header: LocatedHeader, shape: EntryShape, section: CategoryWord | null): Walk {
  const firstData = header.top + header.depth
  const fieldOf = new Map(header.columns.flatMap((c) => (c.field === null ? [] : [[c.column, c.field] as const])))
  const numberColumn = header.columns.find((column) => column.field === 'number')?.column
  const headerTexts = grid.rows
    .slice(header.top, firstData)
    .map((row) => new Map(filledCells(row).map(({ column, text }) => [column, plain(text)] as const)))
  const below = grid.rows.slice(firstData)
  const numbered = below.some((row) => numberIn(row, numberColumn) !== '')
  const fields = new Set(fieldOf.values())
  const dataMerges = grid.merges.filter((merge) => merge.top >= firstData)
  return {
    grid,
    shape,
    fieldOf,
    numberColumn,
    headerTexts,
    section,
    period: null,
    startWithoutNumber: numbered ? undefined : shape.startsWithoutNumber.find((field) => fields.has(field)),
    isDense: isDense(below, [...fieldOf.keys()]),
    wideMerges: Map.groupBy(dataMerges, (merge) => merge.top),
    spread: spreadOf(dataMerges, grid.rows.length),
    titles: new Set(grid.rows.slice(0, header.top).flatMap((row) => filledCells(row).map(({ text }) => plain(text)))),
    signatureAt: signatureStart(grid, firstData, numberColumn),
    records: [],
    orphans: [],
    setAside: [],
    remarks: [],
    carried: new Map(),
  }
}

function placeRow(walk: Walk, row: number, filled: readonly FilledCell[]): void {
  if (isHeading(walk, row, filled)) return setAsHeading(walk, row)
  const section =
    sectionOf(filled, walk.numberColumn, widestMerge(walk, row, filled)) ??
    parentHeading(walk, row, filled) ??
    periodHeading(walk, filled)
  if (section !== undefined) {
    if (section.category !== null) walk.section = section.category
    keepPeriod(walk, filled)
    return setAsHeading(walk, row)
  }
  const own = ownCells(walk, row)
  const content = contentFields(own)
  const emptied = emptyRowNote(own, content, walk.fieldOf.size)
  if (emptied !== undefined) {
    carryDown(walk, own)
    walk.remarks.push({ row: row + 1, note: emptied })
    return setAsHeading(walk, row)
  }
  if (startsEntry(walk, content)) return addRecord(walk, row, own)
  const above = walk.records.at(-1)
  if (above === undefined) {
    walk.orphans.push(row + 1)
    return
  }
  if (isLoneStart(walk, content)) above.loneRows.push(row + 1)
  joinRow(above, row + 1, own)
  walk.setAside.push({ sheet: walk.grid.sheetName, row: row + 1, as: 'joined', joinedTo: above.row })
}

function widestMerge(walk: Walk, row: number, filled: readonly FilledCell[]): number {
  const own = walk.wideMerges.get(row)?.filter((merge) => filled.some(({ column }) => column === merge.left)) ?? []
  return Math.max(1, ...own.map((merge) => merge.right - merge.left + 1))
}

const PERIOD = /^(?:tahun|bulan|periode|triwulan|semester)\b.{0,40}$/i

/** "TAHUN 2022" alone in the column of dates of a register parts it by years or months. */
function periodHeading(walk: Walk, filled: readonly FilledCell[]): { readonly category: null } | undefined {
  const [only] = filled
  if (only === undefined || filled.length > 1 || walk.fieldOf.get(only.column) !== 'receivedOn') return undefined
  return PERIOD.test(only.text) ? { category: null } : undefined
}

/** Dates below "BULAN JANUARI" are of that month, of the year last named. */
function keepPeriod(walk: Walk, filled: readonly FilledCell[]): void {
  const { year, month } = periodIn(filled.map(({ text }) => text).join(' '))
  const before = walk.period
  if (year !== null) walk.period = { year, source: 'judul bagian', ...(month === null ? {} : { month }) }
  else if (month !== null && before !== null) walk.period = { ...before, month }
}

/** "1 | Profil Badan Publik" with nothing else, followed by "a | …": the heading of what follows. */
function parentHeading(walk: Walk, row: number, filled: readonly FilledCell[]): { readonly category: null } | undefined {
  if (filled.length !== 2 || walk.fieldOf.size < 5) return undefined
  const own = numberIn(walk.grid.rows[row], walk.numberColumn)
  if (!/^(?:\d+|[IVX]+)$/.test(own)) return undefined
  let next = row + 1
  while (next < walk.grid.rows.length && filledCells(walk.grid.rows[next]).length === 0) next += 1
  const following = numberIn(walk.grid.rows[next], walk.numberColumn)
  return /^a$/i.test(following) || following === `${own}.1` ? { category: null } : undefined
}

function isHeading(walk: Walk, row: number, filled: readonly FilledCell[]): boolean {
  return (
    row >= walk.signatureAt ||
    isNumberingRow(filled) ||
    repeatsHeader(walk, filled) ||
    (filled.length <= 2 && filled.every(({ text }) => walk.titles.has(plain(text)))) ||
    isTotalRow(filled) ||
    isExampleRow(filled, walk.numberColumn) ||
    isPageDebris(filled, walk.numberColumn)
  )
}

/** Header rows come again on each page or section; most of their cells say the same as the header above that column. */
function repeatsHeader(walk: Walk, filled: readonly FilledCell[]): boolean {
  return walk.headerTexts.some((texts) => {
    const wanted = Math.max(2, filled.length * 0.6)
    let same = 0
    for (const [index, { column, text }] of filled.entries()) {
      // An ordinary row is told after a few cells; there are very many of them.
      if (same + filled.length - index < wanted) return false
      const heading = texts.get(column)
      if (heading !== undefined && heading.length <= text.length && heading === plain(text)) same += 1
    }
    return same >= wanted
  })
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

function setAsHeading(walk: Walk, row: number): void {
  walk.setAside.push({ sheet: walk.grid.sheetName, row: row + 1, as: 'heading', joinedTo: null })
}

function ownCells(walk: Walk, row: number): Map<string, GridCell[]> {
  const cells = new Map<string, GridCell[]>()
  for (const [column, field] of walk.fieldOf) {
    const cell = walk.grid.rows[row]?.[column]
    if (cell === undefined || isEmpty(cell)) continue
    const list = cells.get(field)
    if (list === undefined) cells.set(field, [failedFormula(cell)])
    else list.push(failedFormula(cell))
  }
  return cells
}

/** Rows prepared but never filled in, and rows by which a unit reports that it has nothing. */
function emptyRowNote(own: ReadonlyMap<string, unknown>, content: ReadonlySet<string>, columns: number): Note | undefined {
  if (columns < 3 || !own.has('number')) return undefined
  const rest = [...content].filter((field) => field !== 'number' && field !== 'agency')
  if (rest.length > 0) return undefined
  return note(own.size > 1 ? 'nilRow' : 'numberOnlyRow')
}

function startsEntry(walk: Walk, content: ReadonlySet<string>): boolean {
  const { shape } = walk
  if (shape.starts.some((field) => content.has(field))) return true
  const { startWithoutNumber } = walk
  if (startWithoutNumber !== undefined && content.has(startWithoutNumber)) return !isLoneStart(walk, content)
  return shape.substantial.some((group) => group.every((any) => any.some((field) => content.has(field))))
}

/** In a table without numbers, a line with nothing but a title among full rows goes on with the title above. */
function isLoneStart(walk: Walk, content: ReadonlySet<string>): boolean {
  const { startWithoutNumber } = walk
  return (
    walk.isDense &&
    walk.records.length > 0 &&
    startWithoutNumber !== undefined &&
    content.size === 1 &&
    content.has(startWithoutNumber)
  )
}

function addRecord(walk: Walk, row: number, own: Map<string, GridCell[]>): void {
  fillFromTallMerges(walk, row, own)
  const inherited = carryDown(walk, own)
  walk.records.push({
    sheet: walk.grid.sheetName,
    row: row + 1,
    joinedRows: [],
    loneRows: [],
    period: walk.period,
    section: walk.section,
    inherited,
    cells: own,
  })
}

/** A value merged over several entries belongs to each of them. */
function fillFromTallMerges(walk: Walk, row: number, own: Map<string, GridCell[]>): void {
  for (const [column, field] of walk.fieldOf) {
    if (field === 'number' || own.has(field)) continue
    const master = walk.spread.get(`${row}:${column}`)
    const cell = master === undefined ? undefined : walk.grid.rows[master]?.[column]
    if (cell !== undefined && !isEmpty(cell)) own.set(field, [cell])
  }
}

/** The fields that took their value from the row above. */
function carryDown(walk: Walk, own: Map<string, GridCell[]>): Set<string> {
  const inherited = new Set<string>()
  for (const field of walk.shape.fillDown) {
    const cell = own.get(field)?.[0]
    const carried = walk.carried.get(field)
    if (cell !== undefined) walk.carried.set(field, cell)
    else if (carried !== undefined) {
      own.set(field, [carried])
      inherited.add(field)
    }
  }
  return inherited
}
