// Reads the XML of a workbook as events: strict, so that a malformed part is given up, and without entities or a document type,
// so that nothing grows and nothing outside the file is asked for.
import { SaxesParser } from 'saxes'
import { FileRefusal } from './file-refusal.ts'

export type XmlAttributes = Readonly<Record<string, string>>
/** Names come without their namespace prefix; attributes keep theirs. */
export type XmlHandler = {
  readonly open?: (name: string, attributes: XmlAttributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

const CHUNK_BYTES = 1024 * 1024
/** A workbook nests about ten deep. */
const MAX_DEPTH = 100

/** Throws FileRefusal `damaged` for malformed XML and `entities` for a document type. */
export function readXml(content: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ position: false })
  let depth = 0
  parser.on('doctype', () => {
    throw new FileRefusal('entities')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > MAX_DEPTH) throw new FileRefusal('damaged')
    handler.open?.(bareName(name), attributes as XmlAttributes)
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    handler.close?.(bareName(name))
  })
  if (handler.text !== undefined) {
    parser.on('text', handler.text)
    parser.on('cdata', handler.text)
  }
  try {
    const decoder = new TextDecoder(encodingOf(content), { fatal: true })
    for (let at = 0; at < content.length; at += CHUNK_BYTES)
      parser.write(decoder.decode(content.subarray(at, at + CHUNK_BYTES), { stream: true }))
    parser.write(decoder.decode()).close()
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('damaged')
  }
}

/** An attribute whatever prefix its namespace has in this file, e.g. `r:id`. */
export function attributeOf(attributes: XmlAttributes, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => bareName(key) === name)?.[1]
}

function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function encodingOf(content: Uint8Array): string {
  const start = Buffer.from(content.subarray(0, 200))
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start.toString('latin1'))?.[1] ?? 'utf-8'
}
