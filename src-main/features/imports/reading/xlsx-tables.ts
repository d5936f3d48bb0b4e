// What the sheets of an Excel workbook refer to by number: its shared texts, its number formats and the addresses of its links.
import { type GridCell, textCell } from './grid.ts'
import { builtInShape, type DateShape, formatShape } from './number-format.ts'
import type { WorkbookParts } from './workbook-parts.ts'
import { attributeOf, readXml } from './xml-reader.ts'

export type Relation = { readonly target: string; readonly type: string; readonly isOutside: boolean }

/** By id, what a part points to; targets inside the file as full part names. */
export function relationsOf(parts: WorkbookParts, name: string): ReadonlyMap<string, Relation> {
  const [folder, file] = splitName(name)
  const content = parts.part(`${folder}_rels/${file}.rels`)
  const found = new Map<string, Relation>()
  if (content === undefined) return found
  readXml(content, {
    open(element, { Id = '', Target = '', Type = '', TargetMode }) {
      if (element !== 'Relationship') return
      const isOutside = TargetMode === 'External'
      found.set(Id, { target: isOutside ? Target : resolved(folder, Target), type: Type.split('/').pop() ?? '', isOutside })
    },
  })
  return found
}

/** The texts that cells name by number (ECMA-376 18.4.8); the reading of a Japanese or Chinese text is left out. */
export function sharedTexts(content: Buffer | undefined): readonly GridCell[] {
  const texts: GridCell[] = []
  if (content === undefined) return texts
  let text = ''
  let isText = false
  let isReading = false
  readXml(content, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') isReading = true
      else isText = name === 't' && !isReading
    },
    close(name) {
      if (name === 'si') texts.push(textCell(unescaped(text)))
      else if (name === 'rPh') isReading = false
      isText = false
    },
    text(piece) {
      if (isText) text += piece
    },
  })
  return texts
}

/** Shape of each cell format (ECMA-376 18.8.10), in the order in which cells name them. */
export function formatShapes(content: Buffer | undefined): readonly DateShape[] {
  const own = new Map<number, DateShape>()
  const shapes: DateShape[] = []
  if (content === undefined) return shapes
  let isCellFormats = false
  readXml(content, {
    open(name, attributes) {
      if (name === 'cellXfs') isCellFormats = true
      else if (name === 'numFmt') own.set(Number(attributes['numFmtId']), formatShape(attributes['formatCode'] ?? ''))
      else if (name === 'xf' && isCellFormats) {
        const id = Number(attributes['numFmtId'] ?? 0)
        shapes.push(own.has(id) ? own.get(id) : builtInShape(id))
      }
    },
    close(name) {
      if (name === 'cellXfs') isCellFormats = false
    },
  })
  return shapes
}

export type SheetEntry = { readonly name: string; readonly id: string; readonly isHidden: boolean }

/** The sheets in their order, and whether days are counted from 1904. */
export function workbookSheets(content: Buffer): { readonly sheets: readonly SheetEntry[]; readonly isFrom1904: boolean } {
  const sheets: SheetEntry[] = []
  let isFrom1904 = false
  readXml(content, {
    open(name, attributes) {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const id = attributeOf(attributes, 'id') ?? ''
      sheets.push({ name: (attributes['name'] ?? '').trim(), id, isHidden: /hidden/i.test(attributes['state'] ?? '') })
    },
  })
  return { sheets, isFrom1904 }
}

/** Signs that XML cannot hold are written `_x000D_` (ECMA-376 22.9.2.19). */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
}

function splitName(name: string): readonly [folder: string, file: string] {
  const cut = name.lastIndexOf('/') + 1
  return [name.slice(0, cut), name.slice(cut)]
}

function resolved(folder: string, target: string): string {
  const path: string[] = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
