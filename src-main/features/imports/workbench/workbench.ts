// A file on the workbench: its sheets, the clerk's decisions and repairs, and what each row is read as because of them.
// Everything is held in memory only: the rows hold identities.
import type { DateOnly } from '../../../kernel/date-only.ts'
import type { DuplicateChoice, ImportRowState } from '../imports.workbench.contract.ts'
import type { DraftByKind, ImportKind } from '../reading/drafts.ts'
import type { Grid } from '../reading/grid.ts'
import { type ImportMessage, note, toMessage } from '../reading/messages.ts'
import { type ImportPlan, NO_REPAIRS, type Repairs, rowKey } from '../reading/plan.ts'
import { type PreviewRow, skippedMessage } from '../reading/preview.ts'
import { misfit } from '../reading/sheet-preview.ts'
import type { SheetRecord } from '../reading/sheet-record.ts'
import type { SetAsideRow } from '../reading/sheet-rows.ts'
import { inSequence, openTable, readRecord, rejectedRow, type SheetTable } from '../reading/sheet-table.ts'
import { tableSheets } from '../tables/marker.ts'
import { openExactTable } from '../tables/read-exact.ts'
import { type Duplicate, findDuplicates, type KnownEntries, type KnownIdentities } from './duplicates.ts'

export type EntryRow = PreviewRow<DraftByKind[ImportKind]>

export type BenchRow = {
  readonly sheet: string
  readonly row: number
  readonly table: SheetTable | null
  /** The cells of an entry; null for rows set aside and rows that could not be placed. */
  readonly record: SheetRecord | null
  /** Null for a row set aside. */
  readonly entry: EntryRow | null
  readonly setAside: SetAsideRow | null
}

/** What the clerk did to the rows; each change leaves the one before it for undo. */
export type Handiwork = {
  readonly repairs: Repairs
  readonly leftOut: ReadonlySet<string>
  readonly choices: ReadonlyMap<string, DuplicateChoice>
  /** For duplicates without a choice of their own. */
  readonly choiceFor: Readonly<Record<Duplicate['of'], DuplicateChoice>>
}

export type Workbench = {
  readonly fileName: string
  readonly sha256: string
  /** The office's day; later dates have not happened yet. */
  readonly today: DateOnly
  /** Which register the file seems to be; null when none fits. */
  readonly recognised: ImportKind | null
  readonly grids: readonly Grid[]
  readonly plan: ImportPlan
  /** The named mapping that the plan follows. */
  readonly mapping: { readonly id: number; readonly name: string } | null
  readonly known: KnownEntries
  readonly tables: readonly SheetTable[]
  /** True when no sheet can be imported as this kind. */
  readonly blocked: boolean
  readonly messages: readonly ImportMessage[]
  readonly rows: readonly BenchRow[]
  readonly duplicates: ReadonlyMap<string, Duplicate>
  readonly identities: KnownIdentities
  readonly handiwork: Handiwork
  readonly past: readonly Handiwork[]
}

/** Registers repeat themselves in earnest; what the register holds already is brought in again only when asked. */
const NOTHING_DONE: Handiwork = {
  repairs: NO_REPAIRS,
  leftOut: new Set(),
  choices: new Map(),
  choiceFor: { register: 'skip', file: 'keep' },
}

export type Laid = Pick<Workbench, 'fileName' | 'sha256' | 'today' | 'recognised' | 'grids' | 'plan' | 'mapping' | 'known'>

/** Lays a file out as planned; `handiwork` of an earlier plan is kept where its rows still are. `each` is called between sheets. */
export function layOut(laid: Laid, handiwork: Handiwork = NOTHING_DONE, each: (done: number) => void = () => {}): Workbench {
  const context = { fileName: laid.fileName, yearHint: laid.plan.year, today: laid.today }
  const { kind, sheets } = laid.plan
  const tables: SheetTable[] = []
  const messages: ImportMessage[] = []
  const skipped: Grid[] = []
  const rows: BenchRow[] = []
  // A full table that the app wrote is one table, whatever further sheets it has.
  const exact = openExactTable(laid.grids, laid.plan)
  if (exact !== undefined) {
    tables.push(exact)
    messages.push(...exact.messages)
    rows.push(...rowsOf(exact, handiwork.repairs))
  }
  const ordinary = exact === undefined ? tableSheets(laid.grids) : []
  ordinary.forEach((grid, index) => {
    if (sheets[grid.sheetName]?.isLeftOut === true) return
    const table = openTable(grid, laid.plan, context)
    if (table === undefined) {
      const other = misfit(grid, kind)
      if (other === undefined) skipped.push(grid)
      messages.push(...(other?.messages ?? []))
      rows.push(...inOrder((other?.rows ?? []).map(rejectedAsRow), other?.setAside ?? []))
    } else {
      tables.push(table)
      messages.push(...table.messages)
      rows.push(...rowsOf(table, handiwork.repairs))
    }
    each(index + 1)
  })
  const readAny = tables.length > 0 || rows.length > 0
  for (const grid of skipped) messages.push(skippedMessage(grid, kind, readAny))
  const blocked = tables.every((table) => table.blocked) // also without any table
  const identities: KnownIdentities = new WeakMap()
  return withDuplicates({ ...laid, identities, tables, blocked, messages, rows, duplicates: new Map(), handiwork, past: [] })
}

const rejectedAsRow = (entry: EntryRow): BenchRow => ({
  sheet: entry.sheet,
  row: entry.row,
  table: null,
  record: null,
  entry,
  setAside: null,
})

function rowsOf(table: SheetTable, repairs: Repairs): BenchRow[] {
  const { sheet, sorted } = table
  const read = sorted.records.map((record) => ({ record, entry: readRecord(table, record, repairs) }))
  const entries = [
    ...inSequence(
      read.map(({ entry }) => entry),
      table.facts,
    ).map((entry, index): BenchRow => ({ ...rejectedAsRow(entry), table, record: read[index]?.record ?? null })),
    ...sorted.orphans.map((row) => ({
      ...rejectedAsRow(rejectedRow<DraftByKind[ImportKind]>(sheet, row, 'continuationWithoutRow')),
      table,
    })),
  ]
  return inOrder(entries, sorted.setAside)
}

function inOrder(entries: readonly BenchRow[], setAside: readonly SetAsideRow[]): BenchRow[] {
  const aside = setAside.map(
    (row): BenchRow => ({ sheet: row.sheet, row: row.row, table: null, record: null, entry: null, setAside: row }),
  )
  return [...entries, ...aside].toSorted((a, b) => a.row - b.row)
}

function withDuplicates(bench: Workbench): Workbench {
  const entries = bench.rows.flatMap(({ entry }) => (entry === null || entry.draft === null ? [] : [entry]))
  return { ...bench, duplicates: findDuplicates(bench.plan.kind, entries, bench.known, bench.identities) }
}

/** Takes over a changed handiwork: rows whose repairs differ are read again. The former one can be taken back. */
export function rework(bench: Workbench, next: Handiwork, past: readonly Handiwork[]): Workbench {
  const isTouched = touchedBy(bench.handiwork.repairs, next.repairs)
  if (isTouched === undefined) return { ...bench, handiwork: next, past }
  const rows = bench.rows.map((row) => {
    if (row.record === null || row.table === null || !isTouched(row.record)) return row
    return { ...row, entry: readRecord(row.table, row.record, next.repairs) }
  })
  return withDuplicates({ ...bench, rows: sequencedAgain(rows, bench.tables), handiwork: next, past })
}

/** Which records the difference of two repairs concerns; undefined when there is none. */
function touchedBy(before: Repairs, after: Repairs): ((record: SheetRecord) => boolean) | undefined {
  if (before === after) return undefined
  const keys = new Set([...before.cells.keys(), ...after.cells.keys()])
  for (const key of keys) if (before.cells.get(key) === after.cells.get(key)) keys.delete(key)
  const isOfValue = before.values !== after.values
  return (record) => isOfValue || keys.has(rowKey(record))
}

/** The remark on the order of dates depends on the row above, which may have been the one repaired. */
function sequencedAgain(rows: readonly BenchRow[], tables: readonly SheetTable[]): BenchRow[] {
  const facts = new Map(tables.map((table) => [table.sheet, table.facts]))
  const bySheet = Map.groupBy(rows, (row) => row.sheet)
  return [...bySheet].flatMap(([sheet, own]) => {
    const ofSheet = facts.get(sheet)
    if (ofSheet === undefined) return own
    const entries = own.filter(({ record }) => record !== null)
    const plain = entries.map(({ entry }) => withoutSequence(entry as EntryRow))
    const sequenced = new Map(inSequence(plain, ofSheet).map((entry) => [entry.row, entry]))
    return own.map((row) => (row.record === null ? row : { ...row, entry: sequenced.get(row.row) ?? row.entry }))
  })
}

function withoutSequence(entry: EntryRow): EntryRow {
  const messages = entry.messages.filter(({ code }) => code !== 'dateOutOfSequence')
  return messages.length === entry.messages.length ? entry : { ...entry, messages }
}

/** What becomes of a row as things stand. */
export function stateOf(bench: Pick<Workbench, 'duplicates' | 'handiwork'>, row: BenchRow): ImportRowState {
  if (row.setAside !== null) return row.setAside.as
  if (bench.handiwork.leftOut.has(rowKey(row))) return 'leftOut'
  if (row.entry === null || row.entry.state === 'rejected') return 'rejected'
  const duplicate = bench.duplicates.get(rowKey(row))
  if (duplicate !== undefined && choiceOf(bench, row, duplicate) !== 'keep') return 'duplicate'
  return row.entry.state === 'accepted' ? 'good' : 'doubtful'
}

/** What the clerk chose for a duplicate, or what holds for all of its sort. */
export function choiceOf(
  { handiwork }: Pick<Workbench, 'handiwork'>,
  row: { readonly sheet: string; readonly row: number },
  duplicate: Duplicate,
): DuplicateChoice {
  return handiwork.choices.get(rowKey(row)) ?? handiwork.choiceFor[duplicate.of]
}

/** Everything said about a row, its likeness to another entry among it. */
export function messagesOf(bench: Pick<Workbench, 'duplicates'>, row: BenchRow): readonly ImportMessage[] {
  const own = row.entry?.messages ?? []
  const duplicate = bench.duplicates.get(rowKey(row))
  if (duplicate === undefined) return own
  const code = duplicate.of === 'register' ? 'alreadyInRegister' : 'repeatedInFile'
  const remark = toMessage(note(code, { label: duplicate.label }), { sheet: row.sheet, row: row.row, column: null })
  return [...own, remark]
}
