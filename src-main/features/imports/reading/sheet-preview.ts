// Reads one sheet as a register of one kind: header, rows, column decisions, drafts, findings against the whole sheet.
import type { DateOnly } from '../../../kernel/date-only.ts'
import type { DraftByKind, ImportKind } from './drafts.ts'
import type { Grid } from './grid.ts'
import { type ColumnMapping, locateHeader } from './header.ts'
import { KINDS, type KindDefinition } from './kinds.ts'
import { type ImportMessage, type MessageCode, note, toMessage } from './messages.ts'
import type { PreviewRow, SheetSummary } from './preview.ts'
import { openRecord } from './record-reader.ts'
import { gatherFacts, type ImportContext, type SheetFacts } from './sheet-facts.ts'
import { columnFindings, findOtherKind, sectionAround, sheetFindings, unusedColumns } from './sheet-findings.ts'
import type { SheetRecord } from './sheet-record.ts'
import { type SetAsideRow, type SheetRows, sortRows } from './sheet-rows.ts'
import { KIND_WORDS } from './kinds.ts'
import { dayInWords } from './month-names.ts'

export type SheetPreview<K extends ImportKind> = {
  readonly blocked: boolean
  readonly summary: SheetSummary
  readonly mapping: readonly ColumnMapping[]
  readonly rows: readonly PreviewRow<DraftByKind[K]>[]
  readonly setAside: readonly SetAsideRow[]
  readonly messages: readonly ImportMessage[]
}

/** The sheet as a register of the kind; undefined when no header of any register is found in it. */
export function readSheet<K extends ImportKind>(grid: Grid, kind: K, context: ImportContext): SheetPreview<K> | undefined {
  const definition: KindDefinition<K> = KINDS[kind]
  const header = locateHeader(grid, definition.fields)
  if (header === undefined) return misfit(grid, kind)
  const sorted = sortRows(grid, header, definition.shape, sectionAround(grid, header, context))
  const facts = gatherFacts(grid, header, sorted.records, context)
  const findings = sheetFindings(grid, header, definition, context)
  const blocked = findings.some((finding) => finding.level === 'error')
  const rows = [
    ...inSequence(
      sorted.records.map((record) => toRow(record, facts, definition, blocked)),
      facts,
    ),
    ...sorted.orphans.map((row) => rejectedRow<DraftByKind[K]>(grid.sheetName, row, 'continuationWithoutRow')),
  ].toSorted((a, b) => a.row - b.row)
  if (rows.length === 0) {
    findings.push(toMessage(note('noDataRows', { sheet: grid.sheetName }), { sheet: grid.sheetName, row: null, column: null }))
  }
  const remarks = sorted.remarks.map(({ row, note: remark }) => toMessage(remark, { sheet: grid.sheetName, row, column: null }))
  return {
    blocked,
    summary: { sheet: grid.sheetName, headerRow: header.top + 1, headerDepth: header.depth, ...countRows(rows, sorted) },
    mapping: header.columns,
    rows,
    setAside: sorted.setAside,
    messages: [...findings, ...columnFindings(header), ...facts.messages, ...unusedColumns(grid, header), ...remarks],
  }
}

function toRow<K extends ImportKind>(
  record: SheetRecord,
  facts: SheetFacts,
  definition: KindDefinition<K>,
  blocked: boolean,
): PreviewRow<DraftByKind[K]> {
  const place = { sheet: record.sheet, row: record.row }
  if (blocked) return rejectedRow(record.sheet, record.row, 'rowBlocked')
  const reader = openRecord<string>(record, facts)
  const draft = definition.toDraft(reader)
  if (record.joinedRows.length > 0) {
    reader.say(null, note('linesJoined', { count: record.joinedRows.length, rows: rangeText(record.joinedRows) }))
  }
  const { messages } = reader
  if (draft === null || messages.some((message) => message.level === 'error')) {
    return { ...place, state: 'rejected', draft: null, messages }
  }
  const state = messages.some((message) => message.level === 'doubtful') ? 'doubtful' : 'accepted'
  return { ...place, state, draft, messages }
}

function rejectedRow<D>(sheet: string, row: number, code: MessageCode): PreviewRow<D> {
  return { sheet, row, state: 'rejected', draft: null, messages: [toMessage(note(code), { sheet, row, column: null })] }
}

function countRows(rows: readonly PreviewRow<unknown>[], sorted: SheetRows) {
  const rejected = rows.filter((row) => row.state === 'rejected').length
  const joined = sorted.setAside.filter((row) => row.as === 'joined').length
  const skippedHeadings = sorted.setAside.length - joined
  return { read: rows.length + sorted.setAside.length, accepted: rows.length - rejected, rejected, joined, skippedHeadings }
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
function inSequence<D extends object>(rows: readonly PreviewRow<D>[], facts: SheetFacts): PreviewRow<D>[] {
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

/** A sheet without a table of this kind: blocked with the name of the register it is, or none of our business. */
function misfit<K extends ImportKind>(grid: Grid, kind: K): SheetPreview<K> | undefined {
  const other = findOtherKind(grid, kind)
  if (other === undefined) return undefined
  const { header } = other
  const params = { sheet: grid.sheetName, found: KIND_WORDS[other.kind], kind: KIND_WORDS[kind] }
  const place = { sheet: grid.sheetName, row: null, column: null }
  // The rows are counted by the shape of the register the sheet is, so that nothing disappears from the counts.
  const sorted = sortRows(grid, header, KINDS[other.kind].shape, null)
  const numbers = [...sorted.records.map((record) => record.row), ...sorted.orphans].toSorted((a, b) => a - b)
  const rows = numbers.map((row) => rejectedRow<DraftByKind[K]>(grid.sheetName, row, 'rowBlocked'))
  return {
    blocked: true,
    summary: { sheet: grid.sheetName, headerRow: header.top + 1, headerDepth: header.depth, ...countRows(rows, sorted) },
    mapping: [],
    rows,
    setAside: sorted.setAside,
    messages: [toMessage(note('otherKindFound', params), place)],
  }
}
