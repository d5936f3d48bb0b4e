// Reads the tables of a web page into grids: pages that web applications save as ".xls", and what Excel and browsers put on the
// clipboard. Scripts and styles are words without meaning here; nothing is fetched.
import { Parser } from 'htmlparser2'
import { FileRefusal } from './file-refusal.ts'
import { type Grid, isBlankRow, textCell } from './grid.ts'
import { type GridBuilder, gridBuilder, newAllowance } from './grid-builder.ts'
import { linkedCell } from './linked-cell.ts'

const UNSEEN = new Set(['script', 'style', 'title', 'template', 'noscript'])
const BLOCKS = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const MAX_DEPTH = 1000
/** Limits of the standard (HTML 4.9.11) on what one cell may cover. */
const MAX_COLUMN_SPAN = 1000
const MAX_ROW_SPAN = 65_534

type OpenTable = {
  readonly builder: GridBuilder
  row: number
  column: number
  /** For each column, how many rows below this one a cell from above still covers. */
  readonly covered: number[]
  text: string | undefined
  link: string | undefined
  columnSpan: number
  rowSpan: number
}

/**
 * One grid for each table that holds anything, the first named `name`, the others `name (2)` and so on. A table inside a
 * cell is a table of its own. Throws FileRefusal `damaged`, `tooLarge`, `tooManyRows`, `tooManyColumns`, `cellTooLong`.
 */
export function readHtml(html: string, name: string): readonly Grid[] {
  const grids: Grid[] = []
  const open: OpenTable[] = []
  const allowance = newAllowance()
  let depth = 0
  let unseen = 0
  const say = (text: string) => {
    const table = open.at(-1)
    if (table?.text !== undefined && unseen === 0) table.text += text
  }
  const parser = new Parser({
    onopentag(tag, attributes) {
      depth += 1
      if (depth > MAX_DEPTH) throw new FileRefusal('damaged')
      if (UNSEEN.has(tag)) unseen += 1
      const table = open.at(-1)
      if (tag === 'table') open.push(newTable(gridBuilder(name, allowance)))
      else if (table === undefined) return
      else if (tag === 'tr') startRow(table)
      else if (tag === 'td' || tag === 'th') startCell(table, attributes)
      else if (tag === 'br' || BLOCKS.has(tag)) say('\n')
      else if (tag === 'a' && table.text !== undefined) table.link ??= attributes['href']
    },
    ontext: (text) => say(text.replace(/\s+/g, ' ')),
    onclosetag(tag) {
      depth -= 1
      if (UNSEEN.has(tag)) unseen -= 1
      const table = open.at(-1)
      if (table === undefined) return
      if (tag === 'td' || tag === 'th') endCell(table)
      else if (tag === 'table') {
        open.pop()
        const grid = table.builder.finish()
        if (!grid.rows.every(isBlankRow))
          grids.push({ ...grid, sheetName: grids.length === 0 ? name : `${name} (${grids.length + 1})` })
      } else if (BLOCKS.has(tag)) say('\n')
    },
  })
  parser.write(html)
  parser.end()
  return grids
}

function newTable(builder: GridBuilder): OpenTable {
  return { builder, row: -1, column: 0, covered: [], text: undefined, link: undefined, columnSpan: 1, rowSpan: 1 }
}

function startRow(table: OpenTable): void {
  if (table.row >= 0) for (const [column, rows] of table.covered.entries()) table.covered[column] = Math.max(0, rows - 1)
  table.row += 1
  table.column = 0
}

function startCell(table: OpenTable, attributes: Readonly<Record<string, string>>): void {
  // A cell without its row begins one, as browsers read it.
  if (table.row < 0) startRow(table)
  while ((table.covered[table.column] ?? 0) > 0) table.column += 1
  table.text = ''
  table.link = undefined
  table.columnSpan = spanOf(attributes['colspan'], MAX_COLUMN_SPAN)
  table.rowSpan = spanOf(attributes['rowspan'], MAX_ROW_SPAN)
}

function endCell(table: OpenTable): void {
  if (table.text === undefined) return
  const { builder, row, column, columnSpan, rowSpan, link } = table
  const lines = table.text.split('\n').map((line) => line.trim())
  const value = textCell(lines.filter((line) => line !== '').join('\n'))
  builder.put(row, column, link === undefined ? value : linkedCell(value, link))
  if (columnSpan > 1 || rowSpan > 1)
    builder.merge({ top: row, left: column, bottom: row + rowSpan - 1, right: column + columnSpan - 1 })
  while (table.covered.length < column + columnSpan) table.covered.push(0)
  table.covered.fill(rowSpan, column, column + columnSpan)
  table.column = column + columnSpan
  table.text = undefined
}

function spanOf(text: string | undefined, most: number): number {
  const span = Number.parseInt(text ?? '', 10)
  return span > 1 ? Math.min(span, most) : 1
}
