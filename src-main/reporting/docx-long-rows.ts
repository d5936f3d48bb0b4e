// Tables of thousands of rows for Word. The library takes two minutes for ten thousand; it is given one row that stands for all,
// and that row, as it wrote it, is repeated with each row's words while the file is packed.
import { randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { unzipSync, Zip, ZipDeflate } from 'fflate'
import { type DrawTarget, reportStep } from './draw-target.ts'
import { escapeXml } from './xml-text.ts'

/** From so many rows on a table is written this way. */
export const LONG_TABLE = 120

const DOCUMENT = 'word/document.xml'
const ROWS_BETWEEN_CHECKS = 200

/** The words of a row, a cell each, or one text across the whole width. */
export type RowWords = readonly string[] | { readonly heading: string }

/** A table whose rows are still to be filled in; its marks stand in the cells of the rows that stand for all. */
export type LongRows = {
  readonly cellMark: (column: number) => string
  readonly headingMark: string
  readonly count: number
  readonly wordsOf: (row: number) => RowWords
}

export function longRows(count: number, wordsOf: (row: number) => RowWords): LongRows {
  // Nobody can type it, since it is made anew for each drawing.
  const mark = randomUUID()
  return { cellMark: (column) => `${mark}:${column};`, headingMark: `${mark}:heading;`, count, wordsOf }
}

/** Writes the packed document to `target.path` with the rows filled in. */
export async function writeWithRows(
  packed: Uint8Array,
  tables: readonly LongRows[],
  target: DrawTarget,
  modified: Date,
): Promise<void> {
  const parts = unzipSync(packed)
  const file = await open(target.path, 'w')
  const ready: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((error, chunk) => {
    failure ??= error
    ready.push(chunk)
  })
  const flush = async () => {
    if (failure !== null) throw failure
    for (const chunk of ready.splice(0)) await file.writeFile(chunk)
  }
  try {
    for (const [name, bytes] of Object.entries(parts)) {
      const part = new ZipDeflate(name, { level: 6 })
      part.mtime = modified
      zip.add(part)
      if (name === DOCUMENT) {
        for await (const xml of filledXml(new TextDecoder().decode(bytes), tables, target)) {
          part.push(Buffer.from(xml))
          await flush()
        }
        part.push(new Uint8Array(), true)
      } else part.push(bytes, true)
      await flush()
    }
    zip.end()
    await flush()
  } finally {
    await file.close()
  }
}

/** The document in pieces. */
async function* filledXml(xml: string, tables: readonly LongRows[], target: DrawTarget): AsyncGenerator<string> {
  const total = tables.reduce((sum, { count }) => sum + count, 0)
  let [at, done] = [0, 0]
  for (const table of tables) {
    const entry = templateOf(xml, table.cellMark(0), at)
    const heading = xml.includes(table.headingMark) ? templateOf(xml, table.headingMark, entry.end) : undefined
    yield xml.slice(at, entry.start)
    const cells = splitAtMarks(entry.xml, table.cellMark)
    const across = heading === undefined ? undefined : splitAtMarks(heading.xml, () => table.headingMark)
    for (let first = 0; first < table.count; first += ROWS_BETWEEN_CHECKS) {
      const last = Math.min(table.count, first + ROWS_BETWEEN_CHECKS)
      let rows = ''
      for (let row = first; row < last; row++) {
        const words = table.wordsOf(row)
        rows += 'heading' in words ? rowXml(across ?? cells, [words.heading]) : rowXml(cells, words)
      }
      yield rows
      done += last - first
      reportStep(target, done, total)
    }
    at = heading?.end ?? entry.end
  }
  yield xml.slice(at)
}

/** The row around a mark. */
function templateOf(xml: string, mark: string, from: number): { start: number; end: number; xml: string } {
  const found = xml.indexOf(mark, from)
  const start = xml.lastIndexOf('<w:tr>', found)
  const end = xml.indexOf('</w:tr>', found) + '</w:tr>'.length
  if (found < 0 || start < from) throw new Error('the row that stands for all is not in the document')
  return { start, end, xml: xml.slice(start, end) }
}

/** A row taken apart: before each cell's paragraph, the paragraph on both sides of its words, and what follows the last. */
type RowTemplate = {
  readonly cells: readonly { readonly before: string; readonly open: string; readonly close: string }[]
  readonly end: string
}

function splitAtMarks(xml: string, markOf: (column: number) => string): RowTemplate {
  const cells: { before: string; open: string; close: string }[] = []
  let at = 0
  for (let column = 0; ; column++) {
    const mark = markOf(column)
    const found = xml.indexOf(mark, at)
    if (found < 0) return { cells, end: xml.slice(at) }
    const start = xml.lastIndexOf('<w:p>', found)
    const after = found + mark.length
    const end = xml.indexOf('</w:p>', after) + '</w:p>'.length
    cells.push({ before: xml.slice(at, start), open: xml.slice(start, found), close: xml.slice(after, end) })
    at = end
  }
}

/** Each line of a text is a paragraph of its own, as in the other tables. */
function rowXml({ cells, end }: RowTemplate, words: readonly string[]): string {
  let xml = ''
  cells.forEach(({ before, open, close }, column) => {
    xml += before
    for (const line of (words[column] ?? '').split('\n')) xml += open + escapeXml(line) + close
  })
  return xml + end
}
