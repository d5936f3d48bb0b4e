// The few inner parts of pdfmake's and pdfkit's document that pages drawn without pdfmake need, all named in this one file.
import type { createPdf } from 'pdfmake'
import type { Letters } from './pdf-letters.ts'

/** A document that pdfmake has filled and not yet ended. */
export type OpenDocument = Awaited<ReturnType<ReturnType<typeof createPdf>['getStream']>>

type InnerFont = {
  readonly id: string
  readonly ascender: number
  readonly descender: number
  readonly widthOfString: (text: string, size: number) => number
  readonly encode: (text: string) => readonly [codes: readonly string[], positions: unknown]
  readonly ref: () => object
}
type InnerPage = {
  readonly width: number
  readonly height: number
  readonly fonts: Record<string, object>
  readonly end: () => void
}
type InnerDocument = {
  provideFont: (family: string, bold: boolean, italics: boolean) => InnerFont
  page: InnerPage
  _font: InnerFont
  _pageBuffer: InnerPage[]
  _pageBufferStart: number
}

const inner = (document: OpenDocument) => document as unknown as InnerDocument

/** A font of the document: its measures in thousandths of the size, and text as the operators of a page show it. */
export type Face = Letters & {
  readonly id: string
  readonly ascender: number
  readonly descender: number
  readonly shown: (text: string) => string
  readonly ref: () => object
}

/** Letters whose width is kept in a plain list; all others are looked up. */
const COMMON = 0x2300
const KERNED = 256
const UNKNOWN = '\uFFFD'

/** The bundled font of tables; half of a surrogate pair is shown as an unknown letter. */
export function faceOf(document: OpenDocument, bold: boolean, italics: boolean): Face {
  const font = inner(document).provideFont('Arimo', bold, italics)
  const widths = new Float64Array(COMMON).fill(Number.NaN)
  const pairs = new Float64Array(KERNED * KERNED).fill(Number.NaN)
  const codes = new Map<number, string>()
  const letter = (code: number) => (code >= 0xd800 && code <= 0xdfff ? UNKNOWN : String.fromCharCode(code))
  const measured = (text: string) => font.widthOfString(text, 1000)
  const advance = (code: number): number => {
    if (code >= COMMON) return measured(letter(code))
    if (Number.isNaN(widths[code])) widths[code] = measured(letter(code))
    return widths[code] ?? 0
  }
  const kern = (code: number, next: number): number => {
    if (code >= KERNED || next >= KERNED) return 0
    const at = code * KERNED + next
    // Both spaces of a font stand alone, as pdfkit sets them word by word.
    if (Number.isNaN(pairs[at]))
      pairs[at] = code === 32 ? 0 : measured(letter(code) + letter(next)) - advance(code) - advance(next)
    return pairs[at] ?? 0
  }
  const coded = (code: number): string => {
    const known = codes.get(code)
    if (known !== undefined) return known
    const found = font.encode(letter(code))[0].join('')
    codes.set(code, found)
    return found
  }
  const shown = (text: string): string => {
    let line = '[<'
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      line += coded(code)
      const closer = at + 1 < text.length ? kern(code, text.charCodeAt(at + 1)) : 0
      if (closer !== 0) line += `> ${Math.round(-closer)} <`
    }
    return `${line}>] TJ`
  }
  const { id, ascender, descender } = font
  return { id, ascender, descender, advance, kern, shown, ref: () => font.ref() }
}

/** Letters of the mark across a page from here on. */
export function takeMarkFont(document: OpenDocument, size: number): void {
  inner(document)._font = inner(document).provideFont('Tinos', true, false)
  document.fontSize(size)
}

/** The waiting pages, first page first. */
export const waitingPages = (document: OpenDocument): number => inner(document)._pageBuffer.length

/** Makes the first waiting page the one that is drawn on, and names its size. */
export function turnToFirst(document: OpenDocument): { readonly width: number; readonly height: number } {
  document.switchToPage(inner(document)._pageBufferStart)
  const { width, height } = inner(document).page
  return { width, height }
}

/** Adds drawn content to the page that is drawn on. */
export function addDrawing(document: OpenDocument, content: string, faces: readonly Face[]): void {
  const { fonts } = inner(document).page
  for (const { id, ref } of faces) fonts[id] ??= ref()
  document.addContent(content)
}

/** Writes the first waiting page out: pages leave one by one, and none is held in memory. */
export function releaseFirst(document: OpenDocument): void {
  const page = inner(document)._pageBuffer.shift()
  inner(document)._pageBufferStart += 1
  page?.end()
}
