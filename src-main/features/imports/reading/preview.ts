// The whole reading of a file: sheets in, drafts with remarks and counts that add up out. Writes nothing anywhere.
import type { ExactEntry } from '../tables/exact-entries.ts'
import { tableSheets } from '../tables/marker.ts'
import type { DraftByKind, ImportKind } from './drafts.ts'
import { type Grid, isBlankRow } from './grid.ts'
import type { ColumnMapping } from './header.ts'
import { KIND_WORDS } from './kinds.ts'
import { type ImportMessage, note, toMessage } from './messages.ts'
import { openPlan } from './plan.ts'
import { recogniseKinds } from './recognise-kind.ts'
import { readSheet, type SheetPreview } from './sheet-preview.ts'
import type { ImportContext } from './sheet-facts.ts'
import type { SetAsideRow } from './sheet-rows.ts'
import { upright } from './upright.ts'

export type PreviewRow<D> =
  | {
      readonly sheet: string
      readonly row: number
      readonly state: 'accepted' | 'doubtful'
      readonly draft: D
      /** The whole entry, where the file is a full table that the app wrote. */
      readonly exact?: ExactEntry
      readonly messages: readonly ImportMessage[]
    }
  | {
      readonly sheet: string
      readonly row: number
      readonly state: 'rejected'
      readonly draft: null
      readonly messages: readonly ImportMessage[]
    }

/** Counts of non-empty rows below the headers; `read = accepted + rejected + joined + skippedHeadings`, doubtful rows counting as accepted. */
export type ImportCounts = {
  readonly read: number
  readonly accepted: number
  readonly rejected: number
  readonly joined: number
  readonly skippedHeadings: number
}

export type SheetSummary = ImportCounts & {
  readonly sheet: string
  /** Excel's number of the first header row. */
  readonly headerRow: number
  readonly headerDepth: number
}

export type ImportPreview<K extends ImportKind = ImportKind> = ImportCounts & {
  readonly kind: K
  /** True when the file must not be imported as this kind at all: no table, another register, a DIK for the DIP. */
  readonly blocked: boolean
  readonly sheets: readonly SheetSummary[]
  readonly mapping: readonly ColumnMapping[]
  readonly rows: readonly PreviewRow<DraftByKind[K]>[]
  /** Rows that are no entries of their own, each with what became of it. */
  readonly setAside: readonly SetAsideRow[]
  /** Remarks on the file, its sheets and columns, and on rows set aside; those on entries are with the entries. */
  readonly messages: readonly ImportMessage[]
}

/** Reads sheets as registers of one kind. Every non-empty row below a header is accounted for. */
export function previewImport<K extends ImportKind>(grids: readonly Grid[], kind: K, context: ImportContext): ImportPreview<K> {
  const read: SheetPreview<K>[] = []
  const skipped: Grid[] = []
  for (const grid of tableSheets(grids).map(upright)) {
    const sheet = readSheet(grid, { ...openPlan(kind, context.yearHint ?? null), kind }, context)
    if (sheet === undefined) skipped.push(grid)
    else read.push(sheet)
  }
  const messages = read.flatMap((sheet) => sheet.messages)
  for (const grid of skipped) messages.push(skippedMessage(grid, kind, read.length > 0))
  const sheets = read.map((sheet) => sheet.summary)
  const sum = (count: (sheet: SheetSummary) => number) => sheets.reduce((total, sheet) => total + count(sheet), 0)
  return {
    kind,
    blocked: read.every((sheet) => sheet.blocked), // also when no sheet was read
    sheets,
    mapping: read.flatMap((sheet) => sheet.mapping),
    rows: read.flatMap((sheet) => sheet.rows),
    setAside: read.flatMap((sheet) => sheet.setAside),
    messages,
    read: sum((sheet) => sheet.read),
    accepted: sum((sheet) => sheet.accepted),
    rejected: sum((sheet) => sheet.rejected),
    joined: sum((sheet) => sheet.joined),
    skippedHeadings: sum((sheet) => sheet.skippedHeadings),
  }
}

/** A sheet without a table is only mentioned beside others that have one; alone it is why nothing can be imported. */
export function skippedMessage(grid: Grid, kind: ImportKind, othersRead: boolean): ImportMessage {
  const place = { sheet: grid.sheetName, row: null, column: null }
  const params = { sheet: grid.sheetName, kind: KIND_WORDS[kind] }
  if (!othersRead) return toMessage(note('headerNotFound', params), place)
  const rows = grid.rows.filter((row) => !isBlankRow(row)).length
  return toMessage(note('sheetNotRead', { ...params, rows }), place)
}

/** The kind whose columns fit a file best; undefined when none does. */
export function recogniseKind(grids: readonly Grid[], context: ImportContext): ImportKind | undefined {
  return recogniseKinds(grids, context)[0]?.kind
}
