// Reads an "XML Spreadsheet 2003" into grids: Excel of that time, and web applications that export "xls" without a library.
import { FileRefusal } from './file-refusal.ts'
import { callsOut } from './formula-safety.ts'
import { EMPTY_CELL, type Grid, type GridCell, textCell } from './grid.ts'
import { type GridBuilder, gridBuilder, newAllowance } from './grid-builder.ts'
import { linkedCell } from './linked-cell.ts'
import { dayCell, type DateShape, formatShape } from './number-format.ts'
import { LAST_COLUMN, LAST_ROW, MAX_SHEETS } from './reading-limits.ts'
import { readXml, type XmlAttributes } from './xml-reader.ts'

/** Formats that Excel names instead of writing them out. */
const NAMED_FORMATS: Readonly<Record<string, DateShape>> = { 'Short Date': 'day', 'Long Date': 'day', 'General Date': 'day' }

/** All sheets. Throws FileRefusal of any code. */
export function readXmlSpreadsheet(content: Uint8Array): readonly Grid[] {
  const grids: Grid[] = []
  const shapes = new Map<string, DateShape>()
  const allowance = newAllowance()
  let style = ''
  let builder: GridBuilder | undefined
  let row = -1
  let column = -1
  let cell: XmlAttributes = {}
  let type = ''
  let text: string | undefined
  readXml(content, {
    open(name, attributes) {
      if (name === 'Style') style = attributes['ss:ID'] ?? ''
      else if (name === 'NumberFormat') {
        const format = attributes['ss:Format'] ?? ''
        shapes.set(style, NAMED_FORMATS[format] ?? formatShape(format))
      } else if (name === 'Worksheet') {
        if (grids.length >= MAX_SHEETS) throw new FileRefusal('tooLarge')
        builder = gridBuilder((attributes['ss:Name'] ?? '').trim(), allowance)
        row = -1
      } else if (name === 'Row') {
        row = positionOf(attributes['ss:Index'], row, LAST_ROW)
        column = -1
      } else if (name === 'Cell' && builder !== undefined) {
        cell = attributes
        column = positionOf(attributes['ss:Index'], column, LAST_COLUMN)
        const across = countOf(attributes['ss:MergeAcross'], LAST_COLUMN)
        const down = countOf(attributes['ss:MergeDown'], LAST_ROW)
        if (across > 0 || down > 0) builder.merge({ top: row, left: column, bottom: row + down, right: column + across })
        if (callsOut(attributes['ss:Formula'] ?? '')) throw new FileRefusal('formulasCallOut', builder.place(row, column))
        if (attributes['ss:Formula'] !== undefined) builder.countFormula()
      } else if (name === 'Data') {
        type = attributes['ss:Type'] ?? 'String'
        text = ''
      }
    },
    close(name) {
      if (name === 'Data' && text !== undefined) {
        const value = valueOf(type, text, shapes.get(cell['ss:StyleID'] ?? ''))
        const address = cell['ss:HRef']
        builder?.put(row, column, address === undefined ? value : linkedCell(value, address))
        text = undefined
      } else if (name === 'Cell') column += countOf(cell['ss:MergeAcross'], LAST_COLUMN)
      else if (name === 'Row') row += countOf(cell['ss:Span'], LAST_ROW)
      else if (name === 'Worksheet' && builder !== undefined) grids.push(builder.finish())
    },
    text(piece) {
      if (text !== undefined) text += piece
    },
  })
  return grids
}

function valueOf(type: string, text: string, shape: DateShape): GridCell {
  switch (type) {
    case 'Number': {
      const number = Number(text)
      return text.trim() !== '' && Number.isFinite(number) ? { kind: 'number', number } : textCell(text)
    }
    case 'DateTime':
      return dayCell(text, shape) ?? textCell(text)
    case 'Boolean':
      return text.trim() === '' ? EMPTY_CELL : { kind: 'boolean', value: text.trim() === '1' }
    case 'Error':
      return { kind: 'error', code: text.trim() }
    default:
      return textCell(text)
  }
}

/** Zero-based place of a row or cell that may name its number, or else follows the last one. */
function positionOf(index: string | undefined, last: number, most: number): number {
  if (index === undefined) return last + 1
  const place = countOf(index, most)
  if (place < 1) throw new FileRefusal('damaged')
  return place - 1
}

function countOf(text: string | undefined, most: number): number {
  if (text === undefined) return 0
  const count = /^\d{1,7}$/.test(text) ? Number(text) : most + 1
  if (count > most) throw new FileRefusal('damaged')
  return count
}
