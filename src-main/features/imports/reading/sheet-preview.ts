// Reads one sheet as a register of one kind: drafts, counts, findings against the whole sheet.
import type { DraftByKind, ImportKind } from './drafts.ts'
import type { Grid } from './grid.ts'
import type { ColumnMapping } from './header.ts'
import { KIND_WORDS, KINDS } from './kinds.ts'
import { type ImportMessage, note, toMessage } from './messages.ts'
import type { ImportPlan } from './plan.ts'
import type { PreviewRow, SheetSummary } from './preview.ts'
import type { ImportContext } from './sheet-facts.ts'
import { findOtherKind, isDisputeList } from './sheet-findings.ts'
import { type SetAsideRow, type SheetRows, sortRows } from './sheet-rows.ts'
import { openTable, readTable, rejectedRow } from './sheet-table.ts'

export type SheetPreview<K extends ImportKind> = {
  readonly blocked: boolean
  readonly summary: SheetSummary
  readonly mapping: readonly ColumnMapping[]
  readonly rows: readonly PreviewRow<DraftByKind[K]>[]
  readonly setAside: readonly SetAsideRow[]
  readonly messages: readonly ImportMessage[]
}

/** The sheet as planned; undefined when no header of any register is found in it. */
export function readSheet<K extends ImportKind>(
  grid: Grid,
  plan: ImportPlan & { readonly kind: K },
  context: ImportContext,
): SheetPreview<K> | undefined {
  const table = openTable(grid, plan, context)
  if (table === undefined) return misfit(grid, plan.kind)
  const rows = readTable(table) as PreviewRow<DraftByKind[K]>[]
  const { header, sorted, blocked, messages } = table
  return {
    blocked,
    summary: { sheet: grid.sheetName, headerRow: header.top + 1, headerDepth: header.depth, ...countRows(rows, sorted) },
    mapping: header.columns,
    rows,
    setAside: sorted.setAside,
    messages,
  }
}

function countRows(rows: readonly PreviewRow<unknown>[], sorted: SheetRows) {
  const rejected = rows.filter((row) => row.state === 'rejected').length
  const joined = sorted.setAside.filter((row) => row.as === 'joined').length
  const skippedHeadings = sorted.setAside.length - joined
  return { read: rows.length + sorted.setAside.length, accepted: rows.length - rejected, rejected, joined, skippedHeadings }
}

/** A sheet without a table of this kind: blocked with the name of the register it is, or none of our business. */
export function misfit<K extends ImportKind>(grid: Grid, kind: K): SheetPreview<K> | undefined {
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
    messages: [toMessage(note(isDisputeList(grid, header, '') ? 'disputeListRecognised' : 'otherKindFound', params), place)],
  }
}
