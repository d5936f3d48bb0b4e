// Reads a full table that the app wrote: every field as it stands, each judged by the schema of its form. Pure.
import type { z } from 'zod'
import type { DraftByKind, ImportKind } from '../reading/drafts.ts'
import type { Grid } from '../reading/grid.ts'
import { KIND_WORDS } from '../reading/kinds.ts'
import { type ImportMessage, type Note, note, quote, toMessage } from '../reading/messages.ts'
import type { ImportPlan } from '../reading/plan.ts'
import type { PreviewRow } from '../reading/preview.ts'
import { fieldCell, type SheetRecord } from '../reading/sheet-record.ts'
import type { SheetTable } from '../reading/sheet-table.ts'
import { unusedColumns } from '../reading/sheet-findings.ts'
import { type FieldValue, fromCell } from './cell-values.ts'
import { draftOf } from './exact-draft.ts'
import { EXACT_SCHEMAS, type ExactEntry } from './exact-entries.ts'
import { type ExactSheet, openExactSheet } from './exact-sheet.ts'
import { problemNote } from './exact-problems.ts'
import { markerOf } from './marker.ts'
import { linkNotes } from './exact-links.ts'
import { partColumns, REGISTER_TABLES } from './register-tables.ts'
import { type ExactColumn, exactColumns } from './table-column.ts'

type EntryRow = PreviewRow<DraftByKind[ImportKind]>

/** The full table as a table of the workbench; undefined for any other file. Blocked when it is of another kind or lacks columns. */
export function openExactTable(grids: readonly Grid[], { kind, constants }: ImportPlan): SheetTable | undefined {
  const marker = markerOf(grids)
  if (marker?.is !== 'full') return undefined
  const register = REGISTER_TABLES[marker.kind]
  const columns = exactColumns(register.columns)
  const grid = grids.find(({ sheetName }) => sheetName === register.sheet)
  const sheet = grid === undefined ? undefined : openExactSheet(grid, columns)
  if (grid === undefined || sheet === undefined) return undefined
  const place = { sheet: grid.sheetName, row: null, column: null }
  const wrong =
    marker.kind === kind
      ? []
      : [note('otherKindFound', { sheet: grid.sheetName, found: KIND_WORDS[marker.kind], kind: KIND_WORDS[kind] })]
  const lacking = sheet.missing.map((name) => note('requiredColumnMissing', { name, sheet: grid.sheetName }))
  const parts = openParts(grids, marker.kind, sheet)
  const said = note('exactTable', { kind: KIND_WORDS[marker.kind], office: marker.office })
  const header = { top: sheet.top, depth: 1, columns: sheet.columns, score: sheet.columns.length }
  const noRows = sheet.records.length === 0 ? [note('noDataRows', { sheet: grid.sheetName })] : []
  const findings = [...wrong, ...lacking, ...parts.lacking]
  return {
    kind,
    sheet: grid.sheetName,
    header,
    sorted: { records: sheet.records, orphans: [], setAside: [], remarks: [] },
    facts: {
      letters: new Map(sheet.columns.flatMap(({ field, letter }) => (field === null ? [] : [[field, [letter]] as const]))),
      dates: new Map(),
      year: null,
      manner: 'payment',
      informationType: 'title',
      messages: [],
    },
    blocked: findings.length > 0,
    constants,
    messages: [
      ...[...findings, said, ...noRows].map((remark) => toMessage(remark, place)),
      ...unusedColumns(grid, header),
      ...parts.alone,
    ],
    readExact: (record) => readEntry(marker.kind, marker.office, columns, record, sheet, parts),
  }
}

type Parts = {
  /** Rows of each part by the row of the entry they belong to. */
  readonly of: ReadonlyMap<number, readonly PartRow[]>
  readonly alone: readonly ImportMessage[]
  readonly lacking: readonly Note[]
}
type PartRow = {
  readonly field: string
  readonly columns: readonly ExactColumn[]
  readonly record: SheetRecord
  readonly sheet: ExactSheet
}

const numberOf = (record: SheetRecord) => String(fromCell({ is: 'text' }, fieldCell(record, 'registrationNumber')))

/** Rows of the further sheets, tied to their entries by the registration number. */
function openParts(grids: readonly Grid[], kind: ImportKind, main: ExactSheet): Parts {
  const rowOf = new Map(main.records.map((record) => [numberOf(record), record.row]))
  const of = new Map<number, PartRow[]>()
  const alone: ImportMessage[] = []
  const lacking: Note[] = []
  for (const part of REGISTER_TABLES[kind].parts) {
    const columns = partColumns(kind, part)
    const grid = grids.find(({ sheetName }) => sheetName === part.sheet)
    const sheet = grid === undefined ? undefined : openExactSheet(grid, columns)
    // A sheet without anything in it is not read at all.
    if (sheet === undefined) continue
    lacking.push(...sheet.missing.map((name) => note('requiredColumnMissing', { name, sheet: part.sheet })))
    for (const record of sheet.records) {
      const number = numberOf(record)
      const row = rowOf.get(number)
      const place = { sheet: part.sheet, row: record.row, column: null }
      if (row === undefined || number === '')
        alone.push(toMessage(note('exactPartAlone', { value: number, sheet: REGISTER_TABLES[kind].sheet }), place))
      else of.set(row, [...(of.get(row) ?? []), { field: part.field, columns: part.columns, record, sheet }])
    }
  }
  return { of, alone, lacking }
}

/** One entry of the table. */
function readEntry(
  kind: ImportKind,
  office: string,
  columns: readonly ExactColumn[],
  record: SheetRecord,
  sheet: ExactSheet,
  parts: Parts,
): EntryRow {
  const own = parts.of.get(record.row) ?? []
  const values: Record<string, unknown> = valuesOf(columns, record)
  for (const { field } of REGISTER_TABLES[kind].parts)
    values[field] = own.filter((part) => part.field === field).map((part) => valuesOf(part.columns, part.record))
  const errors = cellErrors(columns, record)
  const place = { sheet: record.sheet, row: record.row }
  const letterOf = (from: ExactSheet, field: string) => from.columns.find((column) => column.field === field)?.letter ?? null
  const parsed = EXACT_SCHEMAS[kind].safeParse(values)
  const problems = (parsed.error?.issues ?? []).map((issue) => {
    const part = own.filter(({ field }) => field === issue.path[0])[Number(issue.path[1] ?? -1)]
    if (part === undefined) return said(issue, columns, values, { ...place, letterOf: (field) => letterOf(sheet, field) })
    const { record: row } = part
    const at = { sheet: row.sheet, row: row.row, letterOf: (field: string) => letterOf(part.sheet, field) }
    return said({ ...issue, path: issue.path.slice(2) }, part.columns, valuesOf(part.columns, row), at)
  })
  const broken = errors.map(({ field, remark }) => toMessage(remark, { ...place, column: letterOf(sheet, field) }))
  if (!parsed.success || broken.length > 0)
    return { ...place, state: 'rejected', draft: null, messages: [...broken, ...problems] }
  const exact = { kind, office, entry: parsed.data } as ExactEntry
  const links = linkNotes(exact).map(({ field, remark }) => toMessage(remark, { ...place, column: letterOf(sheet, field) }))
  return { ...place, state: 'accepted', draft: draftOf(exact), exact, messages: links }
}

function valuesOf(columns: readonly ExactColumn[], record: SheetRecord): Record<string, FieldValue> {
  return Object.fromEntries(columns.map(({ field, type }) => [field, fromCell(type, fieldCell(record, field))]))
}

/** A formula that failed is no value, and a full table leaves nothing out. */
function cellErrors(columns: readonly ExactColumn[], record: SheetRecord): { field: string; remark: Note }[] {
  return [...record.cells].flatMap(([field, [cell]]) => {
    if (cell?.kind !== 'error') return []
    const name = columns.find((column) => column.field === field)?.heading ?? field
    return [{ field, remark: note('exactUnreadable', { value: quote(cell.code), name, wanted: 'isian' }) }]
  })
}

type At = { readonly sheet: string; readonly row: number; readonly letterOf: (field: string) => string | null }

function said(
  issue: z.core.$ZodIssue,
  columns: readonly ExactColumn[],
  values: Readonly<Record<string, unknown>>,
  { sheet, row, letterOf }: At,
): ImportMessage {
  const field = String(issue.path[0] ?? '')
  const column = columns.find((one) => one.field === field)
  return toMessage(problemNote(issue, column, values[field]), { sheet, row, column: letterOf(field) })
}
