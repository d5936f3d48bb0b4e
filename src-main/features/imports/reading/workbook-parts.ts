// Takes from a workbook the parts that hold values and looks them over before the library reads them: macros, pictures, links to
// other workbooks, notes and names of areas never reach it, and neither does a sheet that would keep it busy for hours.
import { zipSync } from 'fflate'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { ImportFileError } from './read-file.ts'
import { unpackEntry, type ZipEntry } from './zip-directory.ts'

/** More than 200,000 rows of an official register; the library needs about 300 bytes for each. */
export const MAX_CELLS = 4_000_000
/** The library marks every cell of a merged area, and compares each area with all others. */
const MAX_MERGED_CELLS = 1_000_000
const MAX_MERGES = 30_000
const MAX_SHEETS = 200
const MAX_UNPACKED_BYTES = 400 * 1024 * 1024
/** Excel's own limit. */
const LAST_ROW = 1_048_576

const WORKBOOK = 'xl/workbook.xml'
const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/
const SHEET_LINKS = /^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/
const OTHERS = new Set(['_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml'])

/** A workbook of the parts with values alone. Errors: notASpreadsheet, tooLarge, damaged. */
export function valueParts(bytes: Buffer, entries: readonly ZipEntry[]): Result<Uint8Array, ImportFileError> {
  const named = new Map(entries.map((entry) => [entry.name.replace(/^\//, ''), entry]))
  if (!named.has(WORKBOOK)) return err({ code: 'notASpreadsheet' })
  const wanted = [...named].filter(
    ([name]) => name === WORKBOOK || OTHERS.has(name) || SHEET.test(name) || SHEET_LINKS.test(name),
  )
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  if (unpacked > MAX_UNPACKED_BYTES || wanted.filter(([name]) => SHEET.test(name)).length > MAX_SHEETS)
    return err({ code: 'tooLarge' })
  const parts: Record<string, Uint8Array> = {}
  let cells = 0
  for (const [name, entry] of wanted) {
    const content = unpackEntry(bytes, entry)
    if (content === undefined) return err({ code: 'damaged' })
    const part = name === WORKBOOK ? withoutNames(content) : SHEET_LINKS.test(name) ? onlyHyperlinks(content) : content
    if (SHEET.test(name)) {
      const sheet = lookOver(content.toString('latin1'))
      cells += sheet.cells
      if (sheet.impossible) return err({ code: 'damaged' })
      if (sheet.tooLarge || cells > MAX_CELLS) return err({ code: 'tooLarge' })
    }
    parts[name] = part
  }
  return ok(zipSync(parts, { level: 0 }))
}

/** Names of areas: the library would lay down every cell of each, up to all 17 thousand million of a sheet. */
function withoutNames(content: Buffer): Buffer {
  return Buffer.from(content.toString('utf8').replace(/<definedNames\b[\s\S]*?<\/definedNames\s*>/g, ''))
}

/** Of what a sheet points to, only the addresses of its links are kept. */
function onlyHyperlinks(content: Buffer): Buffer {
  const keep = (link: string) => (/\sType\s*=\s*["'][^"']*\/hyperlink["']/.test(link) ? link : '')
  return Buffer.from(content.toString('utf8').replace(/<Relationship\b[^>]*?(?:\/>|>\s*<\/Relationship\s*>)/g, keep))
}

type Look = { readonly cells: number; readonly tooLarge: boolean; readonly impossible: boolean }

/** Counts before anything is built: cells, and merged areas with all that lies in them. */
function lookOver(xml: string): Look {
  let cells = 0
  for (let at = xml.indexOf('<c'); at !== -1; at = xml.indexOf('<c', at + 2)) if (/[\s/>]/.test(xml.charAt(at + 2))) cells += 1
  let merges = 0
  let mergedCells = 0
  for (const [, left = '', top, right = '', bottom] of xml.matchAll(
    /<mergeCell\b[^>]*?ref\s*=\s*["']\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)/g,
  )) {
    merges += 1
    mergedCells += (Math.abs(columnNumber(right) - columnNumber(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1)
  }
  // Merged areas that are written in another way than Excel writes them cannot be counted.
  const odd = xml.split('<mergeCell ').length - 1 !== merges
  const rows = Array.from(xml.matchAll(/<row\b[^>]*?\sr\s*=\s*["']([^"']*)["']/g), ([, row = '']) => row)
  const impossible = odd || rows.some((row) => !/^\d{1,7}$/.test(row) || Number(row) > LAST_ROW)
  return { cells, impossible, tooLarge: merges > MAX_MERGES || mergedCells > MAX_MERGED_CELLS }
}

function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}
