// One sheet opened as a register of one kind: header, rows sorted, column decisions. Its records are then read one by one.
import type { DateOnly } from '../../../kernel/date-only.ts'
import type { DraftByKind, ImportKind } from './drafts.ts'
import { type Grid, textCell } from './grid.ts'
import type { LocatedHeader } from './header.ts'
import { KINDS } from './kinds.ts'
import { type ImportMessage, type MessageCode, note, toMessage } from './messages.ts'
import { dayInWords } from './month-names.ts'
import { type ImportPlan, NO_REPAIRS, plannedHeader, type Repairs, rowKey } from './plan.ts'
import type { PreviewRow } from './preview.ts'
import { openRecord } from './record-reader.ts'
import { gatherFacts, type ImportContext, type SheetFacts } from './sheet-facts.ts'
import { columnFindings, sectionAround, sheetFindings, unusedColumns } from './sheet-findings.ts'
import { fieldText, type SheetRecord } from './sheet-record.ts'
import { type SheetRows, sortRows } from './sheet-rows.ts'

export type SheetTable = {
  readonly kind: ImportKind
  readonly sheet: string
  readonly header: LocatedHeader
  readonly sorted: SheetRows
  readonly facts: SheetFacts
  /** True when no row of the sheet may be imported as this kind. */
  readonly blocked: boolean
  readonly constants: ImportPlan['constants']
  readonly messages: readonly ImportMessage[]
  /** Reads a record of a full table that the app wrote; the ordinary reading does not apply to it. */
  readonly readExact?: (record: SheetRecord) => PreviewRow<DraftByKind[ImportKind]>
}

/** The sheet as planned; undefined when no header of that kind is found in it. */
export function openTable(grid: Grid, plan: ImportPlan, context: ImportContext): SheetTable | undefined {
  const { kind, constants } = plan
  const sheetPlan = plan.sheets[grid.sheetName]
  const definition = KINDS[kind]
  const header = plannedHeader(grid, definition.fields, sheetPlan)
  if (header === undefined) return undefined
  const sorted = sortRows(grid, header, definition.shape, sectionAround(grid, header, context))
  const facts = gatherFacts(grid, header, sorted.records, { ...context, dateOrders: plan.dateOrders })
  const findings = sheetFindings(grid, header, definition, context, filledIn(constants))
  const remarks = sorted.remarks.map(({ row, note: remark }) => toMessage(remark, { sheet: grid.sheetName, row, column: null }))
  if (sorted.records.length + sorted.orphans.length === 0)
    findings.push(toMessage(note('noDataRows', { sheet: grid.sheetName }), { sheet: grid.sheetName, row: null, column: null }))
  return {
    kind,
    sheet: grid.sheetName,
    header,
    sorted,
    facts,
    blocked: findings.some((finding) => finding.level === 'error'),
    constants,
    messages: [...findings, ...columnFindings(header), ...facts.messages, ...unusedColumns(grid, header), ...remarks],
  }
}

const filledIn = (constants: ImportPlan['constants']) =>
  new Set(Object.entries(constants).flatMap(([field, text]) => (text.trim() === '' ? [] : [field])))

/** All rows of the table that are entries or should have been, in order. */
export function readTable(table: SheetTable, repairs: Repairs = NO_REPAIRS): PreviewRow<DraftByKind[ImportKind]>[] {
  const rows = [
    ...table.sorted.records.map((record) => readRecord(table, record, repairs)),
    ...table.sorted.orphans.map((row) => rejectedRow<DraftByKind[ImportKind]>(table.sheet, row, 'continuationWithoutRow')),
  ].toSorted((a, b) => a.row - b.row)
  return inSequence(rows, table.facts)
}

/** One record read with the clerk's repairs. What depends on the rows around it is left to `inSequence`. */
export function readRecord(table: SheetTable, record: SheetRecord, repairs: Repairs): PreviewRow<DraftByKind[ImportKind]> {
  const place = { sheet: record.sheet, row: record.row }
  if (table.blocked) return rejectedRow(record.sheet, record.row, 'rowBlocked')
  if (table.readExact !== undefined) return table.readExact(repaired(table, record, repairs))
  const reader = openRecord<string>(repaired(table, record, repairs), table.facts)
  const draft = KINDS[table.kind].toDraft(reader)
  if (record.joinedRows.length > 0) {
    if (record.loneRows.length > 0) reader.say(null, note('loneLineJoined', { rows: rangeText(record.loneRows) }))
    reader.say(null, note('linesJoined', { count: record.joinedRows.length, rows: rangeText(record.joinedRows) }))
  }
  const { messages } = reader
  if (draft === null || messages.some((message) => message.level === 'error')) {
    return { ...place, state: 'rejected', draft: null, messages }
  }
  const state = messages.some((message) => message.level === 'doubtful') ? 'doubtful' : 'accepted'
  return { ...place, state, draft, messages }
}

/** The record with repaired cells, and with constants where it says nothing. */
export function repaired(table: SheetTable, record: SheetRecord, { cells, values }: Repairs): SheetRecord {
  const own = cells.get(rowKey(record))
  const constants = Object.entries(table.constants)
  if (own === undefined && values.size === 0 && constants.length === 0) return record
  const changed = new Map(record.cells)
  for (const [field, replaced] of values) {
    const text = replaced.get(fieldText(record, field))
    if (text !== undefined) changed.set(field, [textCell(text)])
  }
  for (const [field, text] of own ?? []) changed.set(field, [textCell(text)])
  const result = { ...record, cells: changed }
  for (const [field, text] of constants) if (fieldText(result, field) === '') changed.set(field, [textCell(text)])
  return result
}

/** A row that cannot be imported for a reason of its own. */
export function rejectedRow<D>(sheet: string, row: number, code: MessageCode): PreviewRow<D> {
  return { sheet, row, state: 'rejected', draft: null, messages: [toMessage(note(code), { sheet, row, column: null })] }
}

/** `6-12, 17`: rows in ranges. */
function rangeText(rows: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const row of rows) {
    const last = ranges.at(-1)
    if (last !== undefined && row === last[1] + 1) last[1] = row
    else ranges.push([row, row])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ')
}

/** A register is kept in order of receipt; a date before the one above is often a day and month exchanged. Said, never changed. */
export function inSequence<D extends object>(rows: readonly PreviewRow<D>[], facts: SheetFacts): PreviewRow<D>[] {
  let previous: DateOnly | undefined
  return rows.map((row) => {
    const day = row.draft !== null && 'receivedOn' in row.draft ? (row.draft.receivedOn as DateOnly) : undefined
    const before = previous
    previous = day ?? previous
    if (day === undefined || before === undefined || day >= before) return row
    const column = facts.letters.get('receivedOn')?.[0] ?? null
    const remark = note('dateOutOfSequence', { reading: dayInWords(day), previous: dayInWords(before) })
    return { ...row, messages: [...row.messages, toMessage(remark, { sheet: row.sheet, row: row.row, column })] }
  })
}
