// One sheet of an Excel workbook (ECMA-376 18.3) as a grid: values and merged areas, no styles; formulas show their saved result.
import { FileRefusal } from './file-refusal.ts'
import { callsOut, linkAddress, NO_RESULT } from './formula-safety.ts'
import { EMPTY_CELL, type GridCell, type Merge, textCell } from './grid.ts'
import type { GridBuilder } from './grid-builder.ts'
import { linkedCell } from './linked-cell.ts'
import { dayCell, type DateShape, numberCell } from './number-format.ts'
import { LAST_COLUMN, LAST_ROW } from './reading-limits.ts'
import { unescaped } from './xlsx-tables.ts'
import { attributeOf, readXml } from './xml-reader.ts'

export type SheetContext = {
  readonly texts: readonly GridCell[]
  readonly shapes: readonly DateShape[]
  readonly isFrom1904: boolean
  /** Addresses of links by relation id. */
  readonly links: ReadonlyMap<string, string>
}

type Place = { readonly row: number; readonly column: number }

/** The cell being read; `value` is undefined until its element was seen. */
type OpenCell = {
  readonly row: number
  readonly column: number
  readonly type: string
  readonly shape: DateShape
  value: string | undefined
  formula: string | undefined
}

/** Fills the builder. Throws FileRefusal of any code. */
export function readXlsxSheet(content: Buffer, builder: GridBuilder, context: SheetContext): void {
  let row = -1
  let column = -1
  let cell: OpenCell | undefined
  let into: 'value' | 'formula' | undefined
  let isReading = false
  readXml(content, {
    open(name, attributes) {
      if (cell !== undefined) {
        if (name === 'rPh') isReading = true
        else if (name === 'v' || (name === 't' && !isReading)) {
          into = 'value'
          cell.value ??= ''
        } else if (name === 'f') {
          into = 'formula'
          cell.formula ??= ''
        }
      } else if (name === 'row') {
        row = rowIndex(attributes['r'] ?? String(row + 2))
        column = -1
      } else if (name === 'c') {
        const place = attributes['r'] === undefined ? { row, column: column + 1 } : placeOf(attributes['r'])
        if (place.column >= LAST_COLUMN) throw new FileRefusal('damaged')
        ;({ row, column } = place)
        const shape = context.shapes[Number(attributes['s'] ?? 0)]
        cell = { ...place, type: attributes['t'] ?? 'n', shape, value: undefined, formula: undefined }
      } else if (name === 'mergeCell') builder.merge(areaOf(attributes['ref']))
      else if (name === 'hyperlink') {
        const address = context.links.get(attributeOf(attributes, 'id') ?? '')
        if (address === undefined) return
        // A link over an area shows its text in the first cell.
        const { top, left } = areaOf(attributes['ref'])
        builder.put(top, left, linkedCell(builder.at(top, left), address))
      }
    },
    close(name) {
      into = undefined
      if (name === 'rPh') isReading = false
      if (name !== 'c' || cell === undefined) return
      builder.put(cell.row, cell.column, valueOf(cell, builder, context))
      cell = undefined
    },
    text(piece) {
      if (cell !== undefined && into !== undefined) cell[into] += piece
    },
  })
}

function valueOf(cell: OpenCell, builder: GridBuilder, context: SheetContext): GridCell {
  if (cell.formula === undefined) return plainValue(cell, context)
  if (callsOut(cell.formula)) throw new FileRefusal('formulasCallOut', builder.place(cell.row, cell.column))
  builder.countFormula()
  if (cell.value === undefined || (cell.value === '' && cell.type === 'n')) return { kind: 'error', code: NO_RESULT }
  const address = linkAddress(cell.formula)
  const value = plainValue(cell, context)
  return address === undefined ? value : linkedCell(value, address)
}

function plainValue({ type, value, shape }: OpenCell, { texts, isFrom1904 }: SheetContext): GridCell {
  if (value === undefined || value === '') return EMPTY_CELL
  switch (type) {
    case 's': {
      const text = texts[Number(value)]
      if (text === undefined) throw new FileRefusal('damaged')
      return text
    }
    case 'b':
      return { kind: 'boolean', value: value === '1' || value === 'true' }
    case 'e':
      return { kind: 'error', code: value }
    case 'd':
      return dayCell(value, shape) ?? textCell(value)
    case 'n': {
      const number = Number(value)
      // What claims to be a number and is none stays to be seen as it is.
      return Number.isFinite(number) ? numberCell(number, shape, isFrom1904) : textCell(value)
    }
    default:
      return textCell(unescaped(value))
  }
}

function rowIndex(text: string): number {
  const row = /^\d{1,7}$/.test(text) ? Number(text) : 0
  if (row < 1 || row > LAST_ROW) throw new FileRefusal('damaged')
  return row - 1
}

function placeOf(reference: string): Place {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  if (column < 1 || column > LAST_COLUMN) throw new FileRefusal('damaged')
  return { row: rowIndex(digits), column: column - 1 }
}

function areaOf(reference = ''): Merge {
  const [first = '', last = first] = reference.split(':')
  const [one, other] = [placeOf(first), placeOf(last)]
  if (other.row < one.row || other.column < one.column) throw new FileRefusal('damaged')
  return { top: one.row, left: one.column, bottom: other.row, right: other.column }
}
