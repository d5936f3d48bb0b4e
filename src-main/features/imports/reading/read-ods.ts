// Reads an OpenDocument spreadsheet (.ods, and .fods without the zip) into grids (ODF 1.3 part 3, chapter 9): values and merged
// areas; formulas show their saved result. Rows and cells that are repeated are laid down only where they hold something.
import { FileRefusal } from './file-refusal.ts'
import { callsOut, linkAddress, NO_RESULT } from './formula-safety.ts'
import { EMPTY_CELL, type Grid, type GridCell, isEmpty, textCell } from './grid.ts'
import { type GridBuilder, gridBuilder, newAllowance } from './grid-builder.ts'
import { linkedCell } from './linked-cell.ts'
import { dayCell, type DateShape } from './number-format.ts'
import { type OdsStyles, odsStyles } from './ods-styles.ts'
import { LAST_COLUMN, LAST_ROW, MAX_CELL_CHARACTERS, MAX_COLUMNS, MAX_SHEETS } from './reading-limits.ts'
import type { WorkbookParts } from './workbook-parts.ts'
import { readXml, type XmlAttributes } from './xml-reader.ts'

const YES_OR_NO = /^(?:TRUE|FALSE|BENAR|SALAH)$/i
const FAILED = /^(?:#[A-Z/0?!]+|Err:\d+)/

/** True when the zip holds an OpenDocument spreadsheet. Throws FileRefusal `damaged`. */
export function isOds(parts: WorkbookParts): boolean {
  const type = parts.names.includes('mimetype') ? parts.part('mimetype')?.toString('latin1') : ''
  return type?.startsWith('application/vnd.oasis.opendocument.spreadsheet') === true && parts.names.includes('content.xml')
}

/** True when the zip is an OpenDocument file under a password: all parts but the list of them are encrypted. */
export function isEncryptedOds(parts: WorkbookParts): boolean {
  if (parts.names.includes('encrypted-package')) return true
  return parts.part('META-INF/manifest.xml')?.includes('encryption-data') === true
}

/** All sheets of the zip. Throws FileRefusal of any code. */
export function readOds(parts: WorkbookParts): readonly Grid[] {
  const content = parts.part('content.xml')
  if (content === undefined) throw new FileRefusal('damaged')
  const styles = parts.part('styles.xml')
  return readOdsContent(styles === undefined ? [content] : [styles, content])
}

/** A cell element with what stands in it. */
type OpenCell = { readonly attributes: XmlAttributes; readonly isCovered: boolean; lines: string[]; link: string | undefined }

/** The sheets of one document; `contents` are its XML parts, styles first. Throws FileRefusal of any code. */
export function readOdsContent(contents: readonly Uint8Array[]): readonly Grid[] {
  const grids: Grid[] = []
  const styles = odsStyles()
  const allowance = newAllowance()
  let sheet: OdsSheet | undefined
  let cell: OpenCell | undefined
  // Tables inside tables, and notes inside cells, are not part of the sheet.
  let depthOfTables = 0
  let depthOfNotes = 0
  const say = (text: string) => {
    if (cell === undefined || depthOfNotes > 0 || cell.lines.length === 0) return
    const line = (cell.lines.at(-1) ?? '') + text
    // Said here: a few signs of the file can stand for very many spaces.
    if (line.length > MAX_CELL_CHARACTERS) throw new FileRefusal('cellTooLong', sheet?.place())
    cell.lines[cell.lines.length - 1] = line
  }
  for (const content of contents)
    readXml(content, {
      open(name, attributes) {
        if (name === 'annotation') depthOfNotes += 1
        if (name === 'table') {
          depthOfTables += 1
          if (depthOfTables === 1) {
            if (grids.length >= MAX_SHEETS) throw new FileRefusal('tooLarge')
            const isHidden = styles.isHidden(attributes['table:style-name'])
            sheet = odsSheet(gridBuilder((attributes['table:name'] ?? '').trim(), allowance, isHidden), styles)
          }
        } else if (sheet === undefined) styles.open(name, attributes)
        else if (depthOfTables > 1 || depthOfNotes > 0) return
        else if (name === 'table-column') sheet.column(attributes)
        else if (name === 'table-row') sheet.startRow(attributes)
        else if (name === 'table-cell' || name === 'covered-table-cell')
          cell = { attributes, isCovered: name === 'covered-table-cell', lines: [], link: undefined }
        else if (name === 'p' || name === 'h') cell?.lines.push('')
        else if (name === 's') say(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 1000)))
        else if (name === 'tab') say('\t')
        else if (name === 'line-break') say('\n')
        else if (name === 'a' && cell !== undefined) cell.link ??= attributes['xlink:href']
      },
      close(name) {
        if (name === 'annotation') depthOfNotes -= 1
        else if (name === 'table') {
          depthOfTables -= 1
          if (depthOfTables === 0 && sheet !== undefined) {
            grids.push(sheet.finish())
            sheet = undefined
          }
        } else if (sheet === undefined) styles.close(name)
        else if (depthOfTables > 1 || depthOfNotes > 0) return
        else if (name === 'table-row') sheet.endRow()
        else if ((name === 'table-cell' || name === 'covered-table-cell') && cell !== undefined) {
          sheet.cell(cell)
          cell = undefined
        }
      },
      // Line breaks and indents of the XML are not part of a text.
      text: (text) => say(text.replace(/\s+/g, ' ')),
    })
  return grids
}

type OdsSheet = {
  readonly column: (attributes: XmlAttributes) => void
  readonly startRow: (attributes: XmlAttributes) => void
  readonly cell: (cell: OpenCell) => void
  readonly endRow: () => void
  /** Where the reading stands. */
  readonly place: () => string
  readonly finish: () => Grid
}

function odsSheet(builder: GridBuilder, styles: OdsStyles): OdsSheet {
  const columnStyles: (string | undefined)[] = []
  let row = 0
  let column = 0
  let rowTimes = 1
  let values: { readonly column: number; readonly value: GridCell }[] = []
  return {
    column(attributes) {
      const times = Math.min(repeats(attributes['table:number-columns-repeated'], LAST_COLUMN), MAX_COLUMNS)
      for (let time = 0; time < times && columnStyles.length < MAX_COLUMNS; time += 1)
        columnStyles.push(attributes['table:default-cell-style-name'])
    },
    startRow(attributes) {
      column = 0
      values = []
      rowTimes = repeats(attributes['table:number-rows-repeated'], LAST_ROW)
    },
    cell({ attributes, isCovered, lines, link }) {
      const times = repeats(attributes['table:number-columns-repeated'], LAST_COLUMN)
      const spans = [attributes['table:number-rows-spanned'], attributes['table:number-columns-spanned']]
      const [rowSpan = 1, columnSpan = 1] = spans.map((span) => repeats(span, LAST_ROW))
      if (rowSpan > 1 || columnSpan > 1)
        builder.merge({ top: row, left: column, bottom: row + rowSpan - 1, right: column + columnSpan - 1 })
      const formula = attributes['table:formula']
      if (formula !== undefined) {
        if (callsOut(formula)) throw new FileRefusal('formulasCallOut', builder.place(row, column))
        builder.countFormula()
      }
      const shape = styles.shapeOf(attributes['table:style-name'] ?? columnStyles[column])
      const value = isCovered ? EMPTY_CELL : valueOf(attributes, lines.map((line) => line.trim()).join('\n'), shape)
      const address = link ?? linkAddress(formula ?? '')
      const shown = address === undefined ? value : linkedCell(value, address)
      if (!isEmpty(shown)) {
        // Said here, before a row of repeated cells is laid down.
        if (column + times > MAX_COLUMNS) throw new FileRefusal('tooManyColumns', builder.place(row, column + times - 1))
        for (let time = 0; time < times; time += 1) values.push({ column: column + time, value: shown })
      }
      column += times
    },
    endRow() {
      if (values.length > 0)
        for (let time = 0; time < rowTimes; time += 1)
          for (const { column: at, value } of values) builder.put(row + time, at, value)
      row += rowTimes
    },
    place: () => builder.place(row, column),
    finish: builder.finish,
  }
}

function valueOf(attributes: XmlAttributes, text: string, shape: DateShape): GridCell {
  const hasFormula = attributes['table:formula'] !== undefined
  if ((attributes['calcext:value-type'] === 'error' || hasFormula) && FAILED.test(text)) return { kind: 'error', code: text }
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const number = Number(attributes['office:value'])
      // LibreOffice keeps yes and no as a number and only shows the word.
      if (YES_OR_NO.test(text)) return { kind: 'boolean', value: number !== 0 }
      return Number.isFinite(number) ? { kind: 'number', number } : textCell(text)
    }
    case 'date':
      return dayCell(attributes['office:date-value'] ?? '', shape) ?? textCell(text)
    case 'boolean':
      return { kind: 'boolean', value: attributes['office:boolean-value'] === 'true' }
    case undefined:
      return hasFormula && text === '' ? { kind: 'error', code: NO_RESULT } : textCell(text)
    default:
      return textCell(text === '' ? (attributes['office:string-value'] ?? '') : text)
  }
}

/** A count written in the file; throws FileRefusal `damaged` for what is none. */
function repeats(text: string | undefined, most: number): number {
  if (text === undefined) return 1
  const count = /^\d{1,7}$/.test(text) ? Number(text) : 0
  if (count < 1 || count > most) throw new FileRefusal('damaged')
  return count
}
