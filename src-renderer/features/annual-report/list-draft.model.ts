// A table as it is being written: cells as text, rows with a key, steps that can be taken back.
import {
  budgetTotals,
  MAX_LIST_ROWS,
  overspentRows,
  realisationPercent,
  type ReportListName,
  type ReportLists,
} from '../../../src-main/contract/index.ts'
import { cellProblem, LIST_COLUMNS } from './list-columns.model.ts'

export type DraftRow = { readonly key: number; readonly cells: Readonly<Record<string, string>> }
export type ListDraft = readonly DraftRow[]

let lastKey = 0

/** A row of its own key; money and counts are digits. */
export function rowOf(cells: Readonly<Record<string, string>>): DraftRow {
  lastKey++
  return { key: lastKey, cells }
}

/** A row nobody has written in. */
export function blankRow(list: ReportListName): DraftRow {
  const cells = LIST_COLUMNS[list].map(({ field, kind }) => [field, kind === 'choice' ? 'good' : ''])
  return rowOf(Object.fromEntries(cells) as Record<string, string>)
}

/** Stored rows as cells. */
export function draftOf(list: ReportListName, rows: readonly object[]): ListDraft {
  return rows.map((row) => {
    const values = row as Record<string, string | number>
    return rowOf(Object.fromEntries(LIST_COLUMNS[list].map(({ field }) => [field, String(values[field] ?? '')])))
  })
}

/** True when only what a new row starts with stands in it: such a row is not stored. */
export function isBlank(list: ReportListName, { cells }: DraftRow): boolean {
  return LIST_COLUMNS[list].every(({ field, kind }) => kind === 'choice' || (cells[field] ?? '').trim() === '')
}

/** Codes of what is wrong, by field; a blank row has nothing wrong. */
export function rowProblems(list: ReportListName, row: DraftRow): Readonly<Record<string, string>> {
  if (isBlank(list, row)) return {}
  return Object.fromEntries(
    LIST_COLUMNS[list].flatMap((column) => {
      const code = cellProblem(column, row.cells[column.field] ?? '')
      return code === undefined ? [] : [[column.field, code]]
    }),
  )
}

const isSound = (list: ReportListName, row: DraftRow) => Object.keys(rowProblems(list, row)).length === 0

/** What can be stored: sound rows, and of an unfinished one what is stored of it already. */
export function storableRows(list: ReportListName, draft: ListDraft, stored: ListDraft): ListDraft {
  const before = new Map(stored.map((row) => [row.key, row]))
  return draft.flatMap((row) => (isSound(list, row) ? [row] : (before.get(row.key) ?? [])))
}

type PackedRow = { readonly cells: DraftRow['cells']; readonly before: DraftRow['cells'] | null }

/** Rows to be found again later, each with what is stored of it. */
export function packDraft(draft: ListDraft, stored: ListDraft): readonly PackedRow[] {
  const before = new Map(stored.map((row) => [row.key, row.cells]))
  return draft.map(({ key, cells }) => ({ cells, before: before.get(key) ?? null }))
}

/** The rows as they were left, each joined again to its stored row. */
export function unpackDraft(list: ReportListName, packed: unknown, stored: ListDraft): ListDraft {
  const free = [...stored]
  const cellsOf = (cells: DraftRow['cells']) =>
    Object.fromEntries(LIST_COLUMNS[list].map(({ field }) => [field, cells[field] ?? '']))
  return (packed as readonly PackedRow[]).map(({ cells, before }) => {
    const place = before === null ? -1 : free.findIndex((row) => sameList(list, [row], [{ key: row.key, cells: before }]))
    const [origin] = place === -1 ? [] : free.splice(place, 1)
    return origin === undefined ? rowOf(cellsOf(cells)) : { key: origin.key, cells: cellsOf(cells) }
  })
}

/** What is stored of a draft: sound rows only. */
export function rowsOf<N extends ReportListName>(list: N, draft: ListDraft): ReportLists[N] {
  const rows = draft
    .filter((row) => !isBlank(list, row) && isSound(list, row))
    .map(({ cells }) =>
      Object.fromEntries(
        LIST_COLUMNS[list].map(({ field, kind }) => {
          const text = (cells[field] ?? '').trim()
          return [field, kind === 'count' || kind === 'money' ? Number(text) : text]
        }),
      ),
    )
  return rows as unknown as ReportLists[N]
}

/** True when both would be stored as the same, and neither holds an unfinished row that the other does not. */
export function sameList(list: ReportListName, one: ListDraft, other: ListDraft): boolean {
  const written = (draft: ListDraft) =>
    JSON.stringify(draft.filter((row) => !isBlank(list, row)).map(({ cells }) => trimmed(cells)))
  return written(one) === written(other)
}

/** Nothing and 0 are the same amount. */
const trimmed = (cells: DraftRow['cells']) => Object.values(cells).map((text) => (text.trim() === '' ? '0' : text.trim()))

/** The row moved one place up (-1) or down (1); as it was at the ends. */
export function moveRow(draft: ListDraft, key: number, way: -1 | 1): ListDraft {
  const from = draft.findIndex((row) => row.key === key)
  const [one, other] = [draft[from], draft[from + way]]
  if (one === undefined || other === undefined) return draft
  return draft.with(from, other).with(from + way, one)
}

/** One more blank row at the end, up to the limit. */
export function addRow(list: ReportListName, draft: ListDraft): ListDraft {
  return draft.length >= MAX_LIST_ROWS ? draft : [...draft, blankRow(list)]
}

const amount = (text: string | undefined) => (/^\d+$/.test(text ?? '') ? Number(text) : 0)

export type ListTotals = {
  /** Sums by field. */
  readonly sums: Readonly<Record<string, number>>
  readonly rows: number
  /** Realisation of the budget; null where there is none to speak of. */
  readonly percent: number | null
  /** Keys of rows that spent more than they were given. */
  readonly overspent: readonly number[]
}

/** Sums of what stands on the screen, also of rows not stored yet. */
export function totalsOf(list: ReportListName, draft: ListDraft): ListTotals {
  const written = draft.filter((row) => !isBlank(list, row))
  const summed = LIST_COLUMNS[list].filter(({ kind }) => kind === 'count' || kind === 'money')
  const sums = Object.fromEntries(
    summed.map(({ field }) => [field, written.reduce((sum, { cells }) => sum + amount(cells[field]), 0)]),
  )
  if (list !== 'budget') return { sums, rows: written.length, percent: null, overspent: [] }
  const budget = written.map(({ cells }) => ({ allocated: amount(cells['allocated']), realised: amount(cells['realised']) }))
  return {
    sums,
    rows: written.length,
    percent: budgetTotals(budget).percent,
    overspent: overspentRows(budget).map((place) => written[place]?.key ?? 0),
  }
}

/** Realisation of one row in percent. */
export function rowPercent({ cells }: DraftRow): number | null {
  return realisationPercent({ allocated: amount(cells['allocated']), realised: amount(cells['realised']) })
}
