// Tells rows that are not entries from those that are: numbering, page debris, totals, sections, signatures.
import { cellText, type Grid, type GridRow, isBlankRow } from './grid.ts'
import { type CategoryWord, isCategoryHeading, readCategory } from './value-category.ts'

/** A non-empty cell of a row, zero-based column. */
export type FilledCell = { readonly column: number; readonly text: string }

/** The cells of a row that hold text, left to right; formula errors count with their code. */
export function filledCells(row: GridRow | undefined): FilledCell[] {
  return (row ?? []).flatMap((cell, column) => {
    const text = cell.kind === 'error' ? cell.code : cellText(cell)
    return text === '' ? [] : [{ column, text }]
  })
}

/** `1 2 3 4 …` (also "(1) (2)") under a header: at least three, each one more than the last. */
export function isNumberingRow(filled: readonly FilledCell[]): boolean {
  if (filled.length < 3) return false
  const numbers = filled.map(({ text }) => /^[(]?(\d{1,2})[).]?$/.exec(text.trim())?.[1])
  return numbers.every((number, index) => number !== undefined && Number(number) === index + 1)
}

const PAGE =
  /^(?:hal(?:aman)?\.?\s*)?[-–(]?\s*\d{1,4}\s*[-–)]?(?:\s*(?:dari|\/|of)\s*\d{1,4})?$|^(?:page|hal(?:aman)?)\b.{0,20}$/i
const TOTAL = /^(?:grand\s+)?(?:jumlah|total|sub\s*total|rekapitulasi)\b/i

/** A lone page number, "Halaman 2 dari 5" or form feed remains. `numberColumn` is excepted: there a number counts entries. */
export function isPageDebris(filled: readonly FilledCell[], numberColumn: number | undefined): boolean {
  const [only] = filled
  if (only === undefined || filled.length > 1) return false
  if (/^hal|^page/i.test(only.text)) return PAGE.test(only.text)
  return only.column !== numberColumn && PAGE.test(only.text)
}

/** The example row of our own blank workbooks. */
export function isExampleRow([first]: readonly FilledCell[], numberColumn: number | undefined): boolean {
  return first !== undefined && first.column === (numberColumn ?? 0) && first.text === 'CONTOH'
}

/** "Jumlah 12 3 4" below the data. */
export function isTotalRow(filled: readonly FilledCell[]): boolean {
  const [first] = filled
  if (first === undefined || !TOTAL.test(first.text) || first.text.length > 40) return false
  return filled.slice(1).every(({ text }) => /^[\d.,\s%-]+$|^rp/i.test(text))
}

/** A section heading: its category, or null for a sub-heading; undefined when the row is none. */
export function sectionOf(
  filled: readonly FilledCell[],
  numberColumn: number | undefined,
  mergedWidth: number,
): { readonly category: CategoryWord | null } | undefined {
  const [first, second] = filled
  if (first === undefined || filled.length > 2) return undefined
  if (second === undefined) {
    if (isCategoryHeading(first.text)) return { category: readCategory(first.text) }
    const worded = /[a-z]{3,}/i.test(first.text)
    const wide = mergedWidth >= 3 || (mergedWidth === 2 && first.column === numberColumn)
    return worded && (wide || first.column === numberColumn) ? { category: null } : undefined
  }
  if (first.column !== numberColumn || first.text.length > 5) return undefined
  if (isCategoryHeading(second.text)) return { category: readCategory(second.text) }
  if (mergedWidth >= 3) return { category: null }
  return /^(?:[A-Z]|[IVX]+)[.)]?$/.test(first.text.trim()) ? { category: null } : undefined
}

const STRONG_SIGNATURE =
  /^(?:mengetahui|menyetujui|mengesahkan|disahkan|ditetapkan di|dibuat oleh|yang membuat)\b|^nip\b|^ttd\b|^[a-z][a-z .]{2,40},\s*(?:[.…_]{2,}|\d{1,2})\s*[a-z.…_]+\s*(?:\d{4}|[.…_]+)$|^(?:keterangan|catatan|sumber|ket)\s*:/i
const OFFICE_SIGNATURE =
  /^(?:plt\.?|plh\.?|a\.?n\.?|pj\.?)?\s*(?:kepala|sekretaris|ketua|pejabat pengelola|atasan ppid|ppid|direktur|camat|lurah|bupati|wali ?kota)\b.{0,80}$/i
const MOST_CELLS = 3
const LONGEST_BLOCK = 30

/** Zero-based row where the signature block or the notes below the table begin; `rows.length` when there are none. */
export function signatureStart(grid: Grid, firstData: number, numberColumn: number | undefined): number {
  let start = grid.rows.length
  let strong = false
  let seen = 0
  for (let row = grid.rows.length - 1; row >= firstData && seen < LONGEST_BLOCK; row -= 1) {
    if (isBlankRow(grid.rows[row])) continue
    seen += 1
    const filled = filledCells(grid.rows[row])
    const numbered = filled.some(({ column, text }) => column === numberColumn && /^\(?(?:\d+|[a-z])[.)]*$/i.test(text))
    if (filled.length > MOST_CELLS || numbered) break
    const hasStrong = filled.some(({ text }) => STRONG_SIGNATURE.test(text.trim()))
    const hasOffice = filled.some(({ text }) => OFFICE_SIGNATURE.test(text.trim()))
    if (hasStrong || hasOffice) start = row
    if (hasStrong) strong = true
  }
  return strong ? start : grid.rows.length
}
