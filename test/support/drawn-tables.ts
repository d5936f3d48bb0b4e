// The numbers of a report's tables read back from its three drawings, without any code that drew them.
import type ExcelJS from 'exceljs'
import { officePart } from './documents.ts'

/** The numbers that end one line of a table, from left to right; null where it prints "–". */
export type NumberRow = readonly (number | null)[]

/** A printed number: `1.234`, `12,5%`, `-5`, `Rp5.000,00`, `–`; undefined for words. */
export function printedNumber(text: string): number | null | undefined {
  if (text === '–') return null
  if (!/^[-−]?(Rp)?[-−]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?%?$/.test(text)) return undefined
  return Number(
    text
      .replace(/Rp|%|\./g, '')
      .replace('−', '-')
      .replace(',', '.'),
  )
}

/** The last `width` of them, if every one is a number or a dash. */
function numbersAtEnd(cells: readonly string[], width: number): NumberRow | undefined {
  const numbers = cells.slice(-width).map(printedNumber)
  return cells.length >= width && numbers.every((one) => one !== undefined) ? numbers : undefined
}

/** The line of each caption in the chapters, where it stands alone: in the list of tables a page number follows it. */
function afterCaption(lines: readonly string[], caption: string): number {
  const start = lines.findLastIndex((line) => line.trim().startsWith(caption.slice(0, 60)))
  if (start < 0) throw new Error(`no "${caption}" in the PDF`)
  return start + 1
}

/** Lines of a PDF's text that end with `width` numbers, from the caption to the next table. */
export function rowsInPdf(pages: readonly string[], caption: string, width: number): NumberRow[] {
  const lines = pages.join('\n').split('\n')
  const start = afterCaption(lines, caption)
  const length = lines.slice(start).findIndex((line) => /^\s*(Tabel \d+\. |LAMPIRAN)/.test(line))
  return lines.slice(start, length < 0 ? undefined : start + length).flatMap((line) => {
    const row = numbersAtEnd(line.trim().split(/\s+/), width)
    return row === undefined ? [] : [row]
  })
}

const wordsOf = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&amp;', '&')
    .trim()

/** Rows of every table of a Word file by the caption in front of it. */
export function tablesInWord(path: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const tables = new Map<string, readonly (readonly string[])[]>()
  let caption = ''
  for (const [block] of officePart(path, 'word/document.xml').matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p[ >].*?<\/w:p>/gs)) {
    if (!block.startsWith('<w:tbl>')) {
      caption = wordsOf(block)
      continue
    }
    const rows = [...block.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordsOf(cell)),
    )
    tables.set(caption, rows)
  }
  return tables
}

/** Rows of a table in Word that end with `width` numbers. */
export function rowsInWord(tables: ReturnType<typeof tablesInWord>, caption: string, width: number): NumberRow[] {
  const rows = tables.get(caption)
  if (rows === undefined) throw new Error(`no "${caption}" in the Word file`)
  return rows.flatMap((cells) => {
    const row = numbersAtEnd(cells, width)
    return row === undefined ? [] : [row]
  })
}

/** Rows of a worksheet that end with `width` numbers; shares as percentages, formulas as their results. */
export function rowsInSheet(workbook: ExcelJS.Workbook, sheetName: string, width: number): NumberRow[] {
  const sheet = workbook.getWorksheet(sheetName)
  if (sheet === undefined) throw new Error(`no sheet "${sheetName}"`)
  const rows: NumberRow[] = []
  const columns = sheet.columnCount
  sheet.eachRow((row) => {
    const cells = Array.from({ length: width }, (_, index) => cellNumber(row.getCell(columns - width + index + 1)))
    if (cells.every((one) => one !== undefined)) rows.push(cells)
  })
  return rows
}

function cellNumber(cell: ExcelJS.Cell): number | null | undefined {
  const value = cell.formula === undefined ? cell.value : (cell.result ?? 0)
  if (value === '–') return null
  if (typeof value !== 'number') return undefined
  return cell.numFmt?.includes('%') ? value * 100 : value
}

/** The same numbers, shares as near as one printed decimal can be. */
export const sameRow = (one: NumberRow, other: NumberRow) =>
  one.length === other.length &&
  one.every((value, index) => {
    const beside = other[index]
    if (value === null || beside === null || beside === undefined) return value === beside
    return Math.abs(value - beside) <= 0.0501
  })

/** The first of the wanted rows that does not follow the ones before it; undefined when all stand there in their order. */
export function missingRow(wanted: readonly NumberRow[], found: readonly NumberRow[]): NumberRow | undefined {
  let at = 0
  for (const row of wanted) {
    while (at < found.length && !sameRow(row, found[at] ?? [])) at++
    if (at === found.length) return row
    at++
  }
  return undefined
}
