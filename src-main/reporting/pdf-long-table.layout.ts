// Where everything of a long table stands, pure: the boxes of its header, the lines and heights of its rows, and its pages.
import { alignmentOf, cellText } from './cell-text.ts'
import { withBrokenWords } from './column-fit.ts'
import { brokenLines, type Letters } from './pdf-letters.ts'
import { groupsOf, headerTexts, LINE, LINE_HEIGHT, PADDING, type RowGroup, type TableLook, tableLook } from './pdf-table-look.ts'
import { type Column, columnSum, type Paper, type ReportTable, type Row } from './report-model.ts'

/** How letters are set: the letters' own measures and how high a line of them is, as a share of the size. */
export type Typeface = Letters & { readonly ascender: number; readonly descender: number }
export type Typefaces = { readonly regular: Typeface; readonly bold: Typeface; readonly italic: Typeface }

/** A header cell in points from the table's left upper corner. */
export type HeaderBox = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  readonly face: keyof Typefaces
  readonly size: number
}

export type Sheet = {
  readonly table: ReportTable
  readonly look: TableLook
  readonly faces: Typefaces
  readonly groups: readonly RowGroup[]
  /** Left edge of each column and the right edge of the last, on the middle of the line. */
  readonly edges: readonly number[]
  readonly lineHeight: number
  readonly header: readonly HeaderBox[]
  readonly headerHeight: number
  /** Lines of each group's heading; none where it has none. */
  readonly headings: readonly (readonly string[])[]
  /** Filled by `measureRows`: lines of the tallest cell of each row. */
  readonly rowLines: readonly Uint16Array[]
}

/** The table as it will stand, its rows not measured yet. */
export function sheetOf(table: ReportTable, paper: Paper, faces: Typefaces): Sheet {
  const look = tableLook(table, paper)
  const edges = [LINE / 2]
  for (const width of look.widths) edges.push((edges.at(-1) ?? 0) + width + 2 * look.padding + LINE)
  const groups = groupsOf(table)
  const lineHeight = heightOfLine(faces.regular, look.size)
  const { boxes, height } = headerBoxes(table, look, edges, faces)
  const inside = (edges.at(-1) ?? 0) - LINE - 2 * look.padding
  const headings = groups.map(({ heading }) =>
    heading === undefined ? [] : brokenLines(heading, (inside * 1000) / look.size, faces.bold).lines,
  )
  const rowLines = groups.map(({ rows }) => new Uint16Array(Math.max(1, rows.length)).fill(1))
  return { table, look, faces, groups, edges, lineHeight, header: boxes, headerHeight: height, headings, rowLines }
}

const heightOfLine = (face: Typeface, size: number) => ((face.ascender - face.descender) / 1000) * size * LINE_HEIGHT

/** Height of a row of so many lines, with the line below it. */
export const rowHeight = (sheet: Sheet, lines: number) => PADDING.top + lines * sheet.lineHeight + PADDING.bottom + LINE

/** Header, numbers of the columns and the group's heading, with the line above them. */
export function headHeight(sheet: Sheet, group: number): number {
  const lines = sheet.headings[group]?.length ?? 0
  return sheet.headerHeight + (lines === 0 ? 0 : rowHeight(sheet, lines))
}

function headerBoxes(table: ReportTable, look: TableLook, edges: readonly number[], faces: Typefaces) {
  const { size, padding } = look
  const room = (column: number, span: number) => (edges[column + span] ?? 0) - (edges[column] ?? 0) - LINE - 2 * padding
  const cells = headerTexts(table, look.letters).map((cell) => {
    const { lines } = brokenLines(cell.text, (room(cell.column, cell.colSpan) * 1000) / size, faces.bold)
    return { ...cell, lines, height: PADDING.top + lines.length * heightOfLine(faces.bold, size) + PADDING.bottom + LINE }
  })
  const heights = table.header.map((_cells, row) =>
    Math.max(
      rowOfOneLine(faces, size),
      ...cells.filter((cell) => cell.row === row && cell.rowSpan === 1).map(({ height }) => height),
    ),
  )
  const sum = (from: number, count: number) => heights.slice(from, from + count).reduce((all, one) => all + one, 0)
  // A cell over several rows that needs more room than they have makes the last of them taller, as pdfmake does.
  for (const cell of cells.toSorted((a, b) => a.row + a.rowSpan - b.row - b.rowSpan)) {
    const last = cell.row + cell.rowSpan - 1
    heights[last] = (heights[last] ?? 0) + Math.max(0, cell.height - sum(cell.row, cell.rowSpan))
  }
  const box = (column: number, span: number) => ({
    x: edges[column] ?? 0,
    width: (edges[column + span] ?? 0) - (edges[column] ?? 0),
  })
  const boxes: HeaderBox[] = cells.map(({ row, column, colSpan, rowSpan, lines }) => {
    return { ...box(column, colSpan), y: LINE + sum(0, row), height: sum(row, rowSpan), lines, face: 'bold', size }
  })
  let height = LINE + sum(0, heights.length)
  if (table.numbered) {
    const own = rowOfOneLine(faces, size - 0.5)
    table.columns.forEach((_column, index) =>
      boxes.push({ ...box(index, 1), y: height, height: own, lines: [String(index + 1)], face: 'italic', size: size - 0.5 }),
    )
    height += own
  }
  return { boxes, height }
}

const rowOfOneLine = (faces: Typefaces, size: number) => PADDING.top + heightOfLine(faces.bold, size) + PADDING.bottom + LINE

/** Measures the rows `from` to before `until` of a group; in parts, so that others get their turn between. */
export function measureRows(sheet: Sheet, group: number, from: number, until: number): void {
  const counts = sheet.rowLines[group]
  const rows = sheet.groups[group]?.rows
  if (counts === undefined || rows === undefined) return
  for (let at = from; at < Math.min(until, rows.length); at++) {
    const row = rows[at]
    let most = 1
    if (row !== undefined)
      for (let column = 0; column < sheet.table.columns.length; column++)
        most = Math.max(most, cellLines(sheet, row, column).lines.length)
    counts[at] = most
  }
}

/** What a cell prints, line by line, and how far spaces at its beginning set it in. */
export function cellLines(sheet: Sheet, row: Row, index: number): { readonly lines: readonly string[]; readonly indent: number } {
  const column = sheet.table.columns[index]
  if (column === undefined || !('cells' in row)) return { lines: [], indent: 0 }
  const printed = plainText(cellText(row.cells[index] ?? null, column))
  let spaces = 0
  while (printed.charCodeAt(spaces) === 0xa0) spaces++
  const text = spaces === 0 ? printed : printed.slice(spaces)
  const indent = spaces * 4
  const room = (((sheet.look.widths[index] ?? 0) - indent) * 1000) / sheet.look.size
  const found = brokenLines(text, room, sheet.faces.regular)
  if (!found.cut) return { lines: found.lines, indent }
  // Words longer than the column are hyphenated between syllables; only what has none is cut anywhere.
  const hyphenated = withBrokenWords(text, sheet.look.letters[index] ?? 1)
  return { lines: brokenLines(hyphenated, room, sheet.faces.regular).lines, indent }
}

/** Letters with their accents in one, and no other white space than spaces and line ends. */
function plainText(text: string): string {
  const spaced = /[\t\r\v\f\u2028\u2029]/.test(text)
    ? text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\t\v\f]/g, ' ')
    : text
  return /[\u0300-\u036F]/.test(spaced) ? spaced.normalize('NFC') : spaced
}

/** Text and place of a sum line's cells; the label spans all columns before the first sum. */
export function totalCells(
  table: ReportTable,
): { readonly column: number; readonly span: number; readonly text: string; readonly kind: Column | null }[] {
  const { total } = table
  if (total === undefined) return []
  const label = Math.max(1, Math.min(...total.columns))
  const sums = table.columns.flatMap((column, index) =>
    index < label
      ? []
      : [
          {
            column: index,
            span: 1,
            text: total.columns.includes(index) ? cellText(columnSum(table, index), column) : '',
            kind: column,
          },
        ],
  )
  return [{ column: 0, span: label, text: total.label, kind: null }, ...sums]
}

export const alignmentIn = (kind: Column | null) => (kind === null ? 'center' : alignmentOf(kind))
