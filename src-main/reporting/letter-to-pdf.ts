// Draws a letter or form as PDF with pdfmake.
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import pdfmake from 'pdfmake'
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces'
import { type LetterBlock, type LetterDocument, type LetterParty, tableOfLetter, withOrientation } from './letter-model.ts'
import { pdfLetterhead, withWholeWords } from './pdf-blocks.ts'
import { preparePdfmake } from './pdf-fonts.ts'
import { pdfTable } from './pdf-table.ts'
import { millimetres } from './pdf-table-look.ts'
import { plainModel } from './plain-model.ts'
import { PAPER_SIZES, type Paper } from './report-model.ts'

const MARGIN_MM = { left: 25, top: 13, right: 20, bottom: 14 } as const
const NO_LINES = { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingTop: () => 1, paddingBottom: () => 1 }

/** Writes the letter to `target.path`. The same letter gives the same bytes. */
export async function drawLetterPdf(
  letter: LetterDocument,
  paper: Paper,
  target: { readonly path: string; readonly fontsFolder: string; readonly createdAt: string },
): Promise<void> {
  preparePdfmake(target.fontsFolder)
  const stream = await pdfmake.createPdf(letterDefinition(letter, paper, target.createdAt)).getStream()
  stream.end()
  await pipeline(stream, createWriteStream(target.path))
}

/** The letter as the bytes of a PDF, for a file that holds more than it. */
export function letterPdfBytes(
  letter: LetterDocument,
  paper: Paper,
  target: { readonly fontsFolder: string; readonly createdAt: string },
): Promise<Uint8Array> {
  preparePdfmake(target.fontsFolder)
  return pdfmake.createPdf(letterDefinition(letter, paper, target.createdAt)).getBuffer()
}

/** The letter as pdfmake's definition. */
export function letterDefinition(given: LetterDocument, paper: Paper, createdAt: string): TDocumentDefinitions {
  const letter = plainModel(given)
  const [width, height] = PAPER_SIZES[paper]
  return {
    pageSize: { width: millimetres(width), height: millimetres(height) },
    pageOrientation: letter.landscape === true ? 'landscape' : 'portrait',
    pageMargins: [
      millimetres(MARGIN_MM.left),
      millimetres(MARGIN_MM.top),
      millimetres(MARGIN_MM.right),
      millimetres(MARGIN_MM.bottom),
    ],
    content: [...pdfLetterhead(letter.letterhead), ...withSignatureKept(letter, paper)],
    footer: (page, pages) =>
      pages < 2 ? '' : { text: `Halaman ${page} dari ${pages}`, fontSize: 9, color: '#444444', alignment: 'center' },
    info: {
      title: letter.title,
      subject: letter.letterhead.agencyName,
      creator: 'Register PPID',
      producer: 'Register PPID',
      creationDate: new Date(createdAt),
    },
    defaultStyle: { font: 'Tinos', fontSize: 11, lineHeight: 1.13 },
  }
}

/** A signature never stands on a page of its own: the paragraph or the last clause before it comes along. */
function withSignatureKept(letter: LetterDocument, paper: Paper): Content[] {
  return withOrientation(letter).flatMap(({ block, landscape }, index): Content[] => {
    const [before, next] = [letter.blocks[index - 1], letter.blocks[index + 1]]
    if (block.type === 'table') return pdfTable(tableOfLetter(block, landscape), paper)
    if (block.type === 'signatures' && (before?.type === 'paragraph' || before?.type === 'clauses')) return []
    if (next?.type !== 'signatures') return [pdfLetterBlock(block)]
    if (block.type === 'paragraph') return [{ stack: [pdfLetterBlock(block), pdfLetterBlock(next)], unbreakable: true }]
    if (block.type !== 'clauses') return [pdfLetterBlock(block)]
    return [clauses(block.rows.slice(0, -1)), { stack: [clauses(block.rows.slice(-1)), pdfLetterBlock(next)], unbreakable: true }]
  })
}

function pdfLetterBlock(block: Exclude<LetterBlock, { type: 'table' }>): Content {
  switch (block.type) {
    case 'title':
      return {
        stack: [
          ...block.lines.map((text): Content => ({ text, bold: true, fontSize: 13 })),
          ...(block.number === null ? [] : [{ text: `Nomor: ${block.number}`, margin: [0, 2, 0, 0] } satisfies Content]),
        ],
        alignment: 'center',
        margin: [0, 2, 0, 12],
      }
    case 'reference':
      return reference(block)
    case 'paragraph':
      return {
        stack: block.text
          .split(/\n+/)
          .map((text): Content => ({ text: withWholeWords(text), alignment: 'justify', margin: [0, 0, 0, 6] })),
      }
    case 'fields':
      return fields(block.rows)
    case 'subheading':
      return { text: block.text, bold: true, margin: [0, 6, 0, 4], headlineLevel: 1 }
    case 'choices':
      return {
        columns: [
          { width: block.label === '' ? 8 : 150, text: block.label },
          { width: block.label === '' ? 0 : 10, text: block.label === '' ? '' : ':' },
          { width: '*', stack: block.options.map(({ text, chosen }): Content => choice(text, chosen)) },
        ],
        margin: [0, 1, 0, 3],
      }
    case 'list':
      return block.ordered
        ? { ol: block.items.map((item) => ({ text: withWholeWords(item) })), margin: [8, 0, 0, 8], alignment: 'justify' }
        : { ul: [...block.items], margin: [8, 0, 0, 8], alignment: 'justify' }
    case 'frame':
      return {
        table: { widths: ['*'], body: [[{ text: block.text, bold: true, alignment: 'center', margin: [4, 6, 4, 4] }]] },
        margin: [0, 6, 0, 8],
      }
    case 'sums':
      return sums(block)
    case 'signatures':
      return signatures(block.placeAndDate, block.parties)
    case 'copies':
      return { stack: ['Tembusan:', { ol: [...block.items], margin: [4, 0, 0, 0] }], fontSize: 10, margin: [0, 8, 0, 0] }
    case 'newPage':
      return { text: '', pageBreak: 'after', pageOrientation: block.landscape === true ? 'landscape' : 'portrait' }
    case 'clauses':
      return clauses(block.rows)
  }
}

function fields(rows: readonly { readonly label: string; readonly value: string }[]): Content {
  const body = rows.map(({ label, value }): TableCell[] => [label, ':', { text: value, alignment: 'left' }])
  return { table: { widths: [150, 6, '*'], body }, layout: NO_LINES, margin: [0, 0, 0, 6] }
}

type Clause = Extract<LetterBlock, { type: 'clauses' }>['rows'][number]

/** `Menimbang : a. … b. …`; a long clause goes on over the page. */
function clauses(rows: readonly Clause[]): Content {
  if (rows.length === 0) return []
  const said = ({ marker, items }: Clause): Content => {
    const texts = items.map((text): Content => ({ text: withWholeWords(text), alignment: 'justify', margin: [0, 0, 0, 3] }))
    if (marker === 'none') return { stack: texts }
    return { ol: texts, ...(marker === 'letters' ? { type: 'lower-alpha' as const } : {}) }
  }
  return {
    table: { widths: [86, 6, '*'], body: rows.map((row): TableCell[] => [row.label, row.label === '' ? '' : ':', said(row)]) },
    layout: NO_LINES,
    margin: [0, 0, 0, 6],
  }
}

/** A drawn box: the fonts have no ballot box. */
function choice(text: string, chosen: boolean): Content {
  const cross = [
    { type: 'line' as const, x1: 2, y1: 4, x2: 8, y2: 10, lineWidth: 1.2 },
    { type: 'line' as const, x1: 8, y1: 4, x2: 2, y2: 10, lineWidth: 1.2 },
  ]
  return {
    columns: [
      { width: 16, canvas: [{ type: 'rect', x: 0, y: 2, w: 10, h: 10, lineWidth: 0.8 }, ...(chosen ? cross : [])] },
      // The cross is drawn, so the word itself tells a reader of the text which one was chosen.
      { width: '*', text, bold: chosen },
    ],
    margin: [0, 0, 0, 2],
  }
}

function reference(block: Extract<LetterBlock, { type: 'reference' }>): Content {
  return {
    stack: [
      {
        columns: [
          {
            width: '*',
            table: { widths: [52, 6, '*'], body: block.rows.map(({ label, value }) => [label, ':', value]) },
            layout: NO_LINES,
          },
          { width: 170, text: block.placeAndDate, alignment: 'right' },
        ],
        columnGap: 10,
      },
      ...block.addressee.map((text, index): Content => ({ text, margin: [0, index === 0 ? 12 : 0, 0, 0] })),
    ],
    margin: [0, 0, 0, 12],
  }
}

function sums(block: Extract<LetterBlock, { type: 'sums' }>): Content {
  const line = (label: string, value: string, bold: boolean): TableCell[] => [
    { text: label, bold },
    { text: value, bold, alignment: 'right' },
  ]
  return {
    stack: [
      {
        table: {
          widths: ['*', 130],
          body: [
            ...block.rows.map(({ label, value }) => line(label, value, false)),
            line(block.total.label, block.total.value, true),
          ],
        },
        layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5 },
      },
      { text: `Terbilang: ${block.words}`, italics: true, margin: [0, 3, 0, 0] },
    ],
    margin: [0, 2, 0, 8],
  }
}

/** Names stand in a row of their own, so that two are level however many lines say in what capacity. */
function signatures(placeAndDate: string, parties: readonly LetterParty[]): Content {
  const [first, second] = parties as readonly [LetterParty, LetterParty | undefined]
  const alone = second === undefined
  const columns = alone ? [undefined, first] : [first, second]
  const row = (drawn: (party: LetterParty, date: string) => Content[]): TableCell[] =>
    columns.map((party, at) =>
      party === undefined ? '' : { stack: drawn(party, at === 1 ? placeAndDate : ''), alignment: alone ? 'left' : 'center' },
    )
  const above = row(({ lines }, date) => [
    { text: date === '' ? ' ' : date },
    ...lines.map((text): Content => ({ text, bold: alone })),
  ])
  const below = row(({ name, rank, nip }) => [
    { text: ' ', margin: [0, 34, 0, 0] },
    name.startsWith('(') ? { text: name } : { text: name, bold: true, decoration: 'underline' },
    ...(rank === '' ? [] : [{ text: rank }]),
    ...(nip === '' ? [] : [{ text: `NIP ${nip}` }]),
  ])
  return {
    table: { widths: ['*', alone ? 240 : '*'], body: [above, below] },
    layout: { ...NO_LINES, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
    unbreakable: true,
    margin: [0, 14, 0, 0],
  }
}
