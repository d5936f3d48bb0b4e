// A page of a long table as the drawing operators of a PDF: fills, then lines, then letters.
import type { Face } from './pdf-inner.ts'
import { textWidth } from './pdf-letters.ts'
import { alignmentIn, cellLines, headHeight, type HeaderBox, rowHeight, type Sheet, totalCells } from './pdf-long-table.layout.ts'
import type { Part, SheetPage } from './pdf-long-table.pages.ts'
import { HEADER_FILL, LINE, LINE_COLOUR, LINE_HEIGHT, PADDING, TOTAL_FILL } from './pdf-table-look.ts'
import type { Row } from './report-model.ts'

export type Faces = { readonly regular: Face; readonly bold: Face; readonly italic: Face }
type Alignment = 'left' | 'center' | 'right'

const short = (value: number) => Math.round(value * 100) / 100
const colour = (hex: string) => [1, 3, 5].map((at) => short(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ')

/** What is drawn so far, in points from the table's left upper corner downwards. */
class Drawing {
  readonly fills: string[] = []
  readonly lines: string[] = []
  readonly texts: string[] = []
  private readonly left: number
  private readonly bottom: number

  /** `bottom` is the height of the page's lower edge below the table's first part, since a PDF counts upwards. */
  constructor(left: number, bottom: number) {
    this.left = left
    this.bottom = bottom
  }

  fill(x: number, y: number, width: number, height: number, hex: string) {
    this.fills.push(
      `${colour(hex)} rg ${short(this.left + x)} ${short(this.bottom - y - height)} ${short(width)} ${short(height)} re f`,
    )
  }

  line(x1: number, y1: number, x2: number, y2: number) {
    this.lines.push(`${short(this.left + x1)} ${short(this.bottom - y1)} m ${short(this.left + x2)} ${short(this.bottom - y2)} l`)
  }

  /** Lines of text, the first with its upper edge at `y`, in a column of `width`. */
  text(lines: readonly string[], x: number, y: number, width: number, style: { face: Face; size: number; align: Alignment }) {
    const { face, size, align } = style
    const step = ((face.ascender - face.descender) / 1000) * size * LINE_HEIGHT
    this.texts.push(`/${face.id} ${size} Tf`)
    lines.forEach((line, index) => {
      if (line === '') return
      const free = align === 'left' ? 0 : width - (textWidth(line, face) * size) / 1000
      const across = this.left + x + (align === 'center' ? free / 2 : free)
      const down = this.bottom - y - index * step - (face.ascender / 1000) * size
      this.texts.push(`1 0 0 1 ${short(across)} ${short(down)} Tm ${face.shown(line)}`)
    })
  }

  /** Everything as one piece of a page's content; the page's own turned axes are turned back for it. */
  content(pageHeight: number): string {
    return [
      `q 1 0 0 -1 0 ${short(pageHeight)} cm`,
      ...this.fills,
      `${colour(LINE_COLOUR)} RG ${LINE} w`,
      ...this.lines,
      'S 0 g BT',
      ...this.texts,
      'ET Q',
    ].join('\n')
  }
}

/** The content of one page; `left` and `top` are the table's place on it in points. */
export function drawnPage(
  sheet: Sheet,
  faces: Faces,
  page: SheetPage,
  place: { readonly left: number; readonly top: number; readonly pageHeight: number },
): string {
  const drawing = new Drawing(place.left - sheet.look.reach.left, place.pageHeight - place.top)
  for (const part of page.parts) drawPart(drawing, sheet, faces, part)
  return drawing.content(place.pageHeight)
}

function drawPart(drawing: Drawing, sheet: Sheet, faces: Faces, part: Part): void {
  if (part.kind === 'head') drawHead(drawing, sheet, faces, part.y, part.group)
  else if (part.kind === 'total') drawTotal(drawing, sheet, faces, part.y)
  else drawRow(drawing, sheet, faces, part)
}

const right = (sheet: Sheet) => sheet.edges.at(-1) ?? 0

function drawHead(drawing: Drawing, sheet: Sheet, faces: Faces, y: number, group: number): void {
  const { padding, size } = sheet.look
  drawing.fill(0, y, right(sheet) + LINE / 2, sheet.headerHeight, HEADER_FILL)
  drawing.line(0, y + LINE / 2, right(sheet) + LINE / 2, y + LINE / 2)
  for (const box of sheet.header) drawHeaderBox(drawing, faces, box, y, padding)
  const heading = sheet.headings[group] ?? []
  if (heading.length === 0) return
  const top = y + sheet.headerHeight
  drawing.fill(0, top, right(sheet) + LINE / 2, headHeight(sheet, group) - sheet.headerHeight, TOTAL_FILL)
  frame(
    drawing,
    [0, sheet.edges.length - 1].map((edge) => sheet.edges[edge] ?? 0),
    top,
    rowHeight(sheet, heading.length),
  )
  drawing.text(heading, LINE + padding, top + PADDING.top, 0, { face: faces.bold, size, align: 'left' })
}

function drawHeaderBox(drawing: Drawing, faces: Faces, box: HeaderBox, y: number, padding: number): void {
  const face = faces[box.face]
  frame(drawing, [box.x, box.x + box.width], y + box.y, box.height)
  const words = box.lines.length * ((face.ascender - face.descender) / 1000) * box.size * LINE_HEIGHT
  const top = y + box.y + (box.height - LINE - words) / 2
  const inner = box.width - LINE - 2 * padding
  drawing.text(box.lines, box.x + LINE / 2 + padding, top, inner, { face, size: box.size, align: 'center' })
}

/** The lines left, between and right of cells and the one below them. */
function frame(drawing: Drawing, edges: readonly number[], y: number, height: number): void {
  for (const x of edges) drawing.line(x, y - LINE, x, y + height)
  drawing.line((edges[0] ?? 0) - LINE / 2, y + height - LINE / 2, (edges.at(-1) ?? 0) + LINE / 2, y + height - LINE / 2)
}

function drawRow(drawing: Drawing, sheet: Sheet, faces: Faces, part: Extract<Part, { kind: 'row' }>): void {
  const { padding, size, widths } = sheet.look
  const row: Row | undefined = sheet.groups[part.group]?.rows[part.row]
  const height = rowHeight(sheet, part.until - part.from)
  const inside = (column: number) => (sheet.edges[column] ?? 0) + LINE / 2 + padding
  if (row === undefined) {
    frame(drawing, [sheet.edges[0] ?? 0, right(sheet)], part.y, height)
    const width = right(sheet) - LINE - 2 * padding
    drawing.text([sheet.table.emptyText], inside(0), part.y + PADDING.top, width, { face: faces.italic, size, align: 'center' })
    return
  }
  frame(drawing, sheet.edges, part.y, height)
  sheet.table.columns.forEach((column, index) => {
    const { lines, indent } = cellLines(sheet, row, index)
    const shown = part.from === 0 && lines.length <= part.until ? lines : lines.slice(part.from, part.until)
    const style = { face: faces.regular, size, align: alignmentIn(column) }
    drawing.text(shown, inside(index) + indent, part.y + PADDING.top, (widths[index] ?? 0) - indent, style)
  })
}

function drawTotal(drawing: Drawing, sheet: Sheet, faces: Faces, y: number): void {
  const { padding, size } = sheet.look
  const height = rowHeight(sheet, 1)
  drawing.fill(0, y, right(sheet) + LINE / 2, height, TOTAL_FILL)
  for (const { column, span, text, kind } of totalCells(sheet.table)) {
    const [from, until] = [sheet.edges[column] ?? 0, sheet.edges[column + span] ?? 0]
    frame(drawing, [from, until], y, height)
    const style = { face: faces.bold, size, align: alignmentIn(kind) }
    drawing.text([text], from + LINE / 2 + padding, y + PADDING.top, until - from - LINE - 2 * padding, style)
  }
}
