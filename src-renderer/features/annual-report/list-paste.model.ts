// Rows copied from Excel (cells between tabs) set into a table.
import {
  FACILITY_CONDITION_LABELS,
  type FacilityCondition,
  MAX_LIST_ROWS,
  type ReportListName,
} from '../../../src-main/contract/index.ts'
import { LIST_COLUMNS, type ListColumn } from './list-columns.model.ts'
import { blankRow, type DraftRow, type ListDraft } from './list-draft.model.ts'

/** True for text that is more than one cell; a single cell is pasted as text always is. */
export const isTable = (text: string): boolean => /[\t\r\n]/.test(text.replace(/[\r\n]+$/, ''))

/** Cells of copied text; Excel puts a cell with a line break, tab or quotation mark in quotation marks and doubles those inside. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy
  for (;;) {
    const found = cell.exec(text)
    if (found === null) break
    const [, quoted, plain = '', end] = found
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  while (rows.length > 0 && (rows.at(-1)?.every((one) => one.trim() === '') ?? false)) rows.pop()
  return rows
}

/** Whole rupiah as digits from `Rp5.000.000,00`, `5,000,000` or `5000000`; undefined for words. Sen are rounded. */
export function moneyDigits(text: string): string | undefined {
  const plain = text.replace(/^\s*(?:Rp|IDR)\.?/i, '').replace(/\s/g, '')
  if (plain === '' || /^-(?:,-?)?$/.test(plain)) return ''
  const parts =
    /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/.exec(plain) ?? /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(plain)
  if (parts === null) return undefined
  const [, whole = '', sen = ''] = parts
  const value = Number(whole.replace(/\D/g, ''))
  const part = /^\d+$/.test(sen) ? Number(`0.${sen}`) : 0
  // `1,5` stands for millions more likely than for a rupiah and a half.
  if (part > 0 && value < 1000) return undefined
  return String(value + Math.round(part))
}

const CONDITION_WORDS: ReadonlyArray<readonly [RegExp, FacilityCondition]> = [
  [/rusak ringan|cukup|sedang|kurang/i, 'fair'],
  [/rusak|buruk|tidak (?:baik|layak)/i, 'poor'],
  [/baik|layak|bagus/i, 'good'],
]

/** A cell as the table keeps it; undefined where it cannot be read. */
export function cellText(column: ListColumn, pasted: string): string | undefined {
  const text = pasted.replace(/\s+/g, ' ').trim()
  if (column.kind === 'text') return text
  if (column.kind === 'choice') return text === '' ? 'good' : CONDITION_WORDS.find(([words]) => words.test(text))?.[1]
  return moneyDigits(column.kind === 'count' ? text.replace(/^([\d.]+) ?(?:unit|buah|orang|set|org|bh)\.?$/i, '$1') : text)
}

/** A cell as text again, as Excel would be given it. */
export function pastedText(column: ListColumn, kept: string): string {
  return column.kind === 'choice' ? (FACILITY_CONDITION_LABELS[kept as FacilityCondition] ?? kept) : kept
}

const SUM_WORDS = /^(?:sub ?)?(?:jumlah|total)(?: anggaran| seluruhnya| keseluruhan)?:?$/i

const norm = (text: string | undefined) => (text ?? '').toLowerCase().replace(/[^a-z]/g, '')

/** Without the column of running numbers, the headings, and the line of sums that a copied table often has. */
function body(cells: readonly (readonly string[])[], columns: readonly ListColumn[]): (readonly string[])[] {
  const heads = columns.map(({ label }) => norm(label))
  const isHead = (row: readonly string[]) =>
    row.length > 1 && (norm(row[0]) === 'no' || row.filter((cell) => heads.includes(norm(cell).replace(/rp$/, ''))).length >= 2)
  const rows = cells.filter((row, place) => !(place === 0 && isHead(row)))
  const isNumber = (row: readonly string[], place: number) => Number.parseInt(row[0] ?? '', 10) === place + 1
  const sums = (row: readonly string[]) => row.some((cell, place) => place < 2 && SUM_WORDS.test(cell.trim()))
  const kept = rows.filter((row) => !sums(row) && row.some((cell) => cell.trim() !== ''))
  const numbered =
    kept.length > 0 && kept.every((row, place) => row.length > 1 && isNumber(row, place)) && columns[0]?.kind === 'text'
  return numbered ? kept.map((row) => row.slice(1)) : kept
}

export type Pasted = {
  readonly draft: ListDraft
  readonly rows: number
  /** Cells that could not be read, left as they were: `baris 3, Anggaran: "5 juta"`. */
  readonly unread: readonly string[]
  /** Rows over the limit. */
  readonly left: number
}

/** Sets copied cells into the table from a cell on, to the right and down; rows are added as needed. */
export function pasteInto(list: ReportListName, draft: ListDraft, at: { row: number; field: string }, text: string): Pasted {
  const columns = LIST_COLUMNS[list]
  const from = columns.findIndex(({ field }) => field === at.field)
  const targets = columns.slice(from)
  const cells = body(cellsOf(text), targets)
  const next: DraftRow[] = [...draft]
  const unread: string[] = []
  const fits = cells.slice(0, Math.max(0, MAX_LIST_ROWS - at.row))
  for (const [place, row] of fits.entries()) {
    const target = next[at.row + place] ?? blankRow(list)
    const read = targets.flatMap((column, index) => {
      const pasted = row[index]
      if (pasted === undefined) return []
      const kept = cellText(column, pasted)
      if (kept === undefined) unread.push(`baris ${at.row + place + 1}, ${column.label}: "${pasted.trim()}"`)
      return kept === undefined ? [] : [[column.field, kept]]
    })
    next[at.row + place] = { ...target, cells: { ...target.cells, ...(Object.fromEntries(read) as Record<string, string>) } }
  }
  return { draft: next, rows: fits.length, unread, left: cells.length - fits.length }
}

const MOST_NAMED = 3

/** What the writer should know about a paste; undefined when everything was set in. */
export function pasteWords({ unread, left }: Pasted): string | undefined {
  const more = unread.length > MOST_NAMED ? `, dan ${unread.length - MOST_NAMED} sel lain` : ''
  const words = [
    ...(unread.length > 0 ? [`Tidak terbaca dan tidak diisi: ${unread.slice(0, MOST_NAMED).join('; ')}${more}.`] : []),
    ...(left > 0 ? [`${left} baris tidak muat; daftar paling banyak ${MAX_LIST_ROWS} baris.`] : []),
  ]
  return words.length === 0 ? undefined : words.join(' ')
}
