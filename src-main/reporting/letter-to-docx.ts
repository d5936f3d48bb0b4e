// Draws a letter or form as a Word document that the office can still edit.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageBreak,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx'
import { NO_BORDERS } from './docx-blocks.ts'
import { docxLetterhead } from './docx-letterhead.ts'
import { docxTable } from './docx-table.ts'
import { type LetterBlock, type LetterDocument, type LetterParty, tableOfLetter, withOrientation } from './letter-model.ts'
import { PAPER_SIZES, type Paper } from './report-model.ts'

/** Writes the letter to `path`. */
export async function drawLetterDocx(letter: LetterDocument, paper: Paper, path: string): Promise<void> {
  const document = new Document({
    creator: 'Register PPID',
    lastModifiedBy: 'Register PPID',
    title: letter.title,
    subject: letter.letterhead.agencyName,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 23, language: { value: 'id-ID' } },
          paragraph: { spacing: { line: 264, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'daftar',
          levels: [listLevel('decimal')],
        },
        { reference: 'huruf', levels: [listLevel('lowerLetter')] },
      ],
    },
    sections: sectionsOf(letter, paper),
  })
  await pipeline(Readable.from(await Packer.toBuffer(document)), createWriteStream(path))
}

const listLevel = (format: 'decimal' | 'lowerLetter') => ({
  level: 0,
  format,
  text: '%1.',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 500, hanging: 340 } } },
})

/** Pages that lie on their long side are a section of their own in Word. */
function sectionsOf(letter: LetterDocument, paper: Paper): ISectionOptions[] {
  const [short, long] = PAPER_SIZES[paper]
  const parts: { landscape: boolean; children: FileChild[] }[] = [
    { landscape: letter.landscape ?? false, children: docxLetterhead(letter.letterhead) },
  ]
  withOrientation(letter).forEach(({ block, landscape }, instance) => {
    const drawn = block.type === 'table' ? docxTable(tableOfLetter(block, landscape), paper) : docxLetterBlock(block, instance)
    const last = parts.at(-1)
    if (last?.landscape === landscape) last.children.push(...drawn)
    // The new section begins a page by itself.
    else parts.push({ landscape, children: block.type === 'newPage' ? [] : drawn })
  })
  return parts.map(({ landscape, children }) => ({
    properties: {
      page: {
        size: {
          width: convertMillimetersToTwip(short),
          height: convertMillimetersToTwip(long),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: convertMillimetersToTwip(15),
          bottom: convertMillimetersToTwip(18),
          left: convertMillimetersToTwip(25),
          right: convertMillimetersToTwip(20),
        },
      },
    },
    children,
  }))
}

const plain = (text: string, options: { bold?: boolean; center?: boolean; after?: number; before?: number } = {}) =>
  new Paragraph({
    alignment: options.center === true ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { after: options.after ?? 0, before: options.before ?? 0 },
    children: [new TextRun({ text, bold: options.bold ?? false })],
  })

function docxLetterBlock(block: Exclude<LetterBlock, { type: 'table' }>, instance: number): FileChild[] {
  switch (block.type) {
    case 'title':
      return [
        ...block.lines.map(
          (text) => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true, size: 26 })] }),
        ),
        plain(block.number === null ? '' : `Nomor: ${block.number}`, { center: true, after: 160 }),
      ]
    case 'reference':
      return [
        grid([
          [
            { width: 62, children: [fieldTable(block.rows, 16)] },
            { width: 38, children: [new Paragraph({ alignment: AlignmentType.RIGHT, text: block.placeAndDate })] },
          ],
        ]),
        ...block.addressee.map((text, index) => plain(text, { before: index === 0 ? 160 : 0 })),
        plain('', { after: 80 }),
      ]
    case 'paragraph':
      return block.text
        .split(/\n+/)
        .map((text) => new Paragraph({ text, alignment: AlignmentType.JUSTIFIED, spacing: { after: 110 } }))
    case 'fields':
      return [fieldTable(block.rows, 32), plain('', { after: 40 })]
    case 'subheading':
      return [plain(block.text, { bold: true, before: 100, after: 60 })]
    case 'choices':
      return [
        grid([
          [
            { width: 32, children: [plain(block.label)] },
            { width: 3, children: [plain(block.label === '' ? '' : ':')] },
            { width: 65, children: block.options.map(({ text, chosen }) => choice(text, chosen)) },
          ],
        ]),
      ]
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph({
            text,
            alignment: AlignmentType.JUSTIFIED,
            ...(block.ordered ? { numbering: { reference: 'daftar', level: 0, instance } } : { bullet: { level: 0 } }),
          }),
      )
    case 'frame':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({
              children: [cell(100, [plain(block.text, { bold: true, center: true, before: 60, after: 60 })], true)],
            }),
          ],
        }),
        plain('', { after: 60 }),
      ]
    case 'sums':
      return sums(block)
    case 'signatures':
      return [plain('', { after: 120 }), signatures(block.placeAndDate, block.parties)]
    case 'copies':
      return [
        plain('Tembusan:', { before: 240 }),
        ...block.items.map((text) => new Paragraph({ text, numbering: { reference: 'daftar', level: 0, instance } })),
      ]
    case 'clauses':
      return [clauses(block.rows, instance), plain('', { after: 40 })]
    case 'newPage':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

type GridCell = { readonly width: number; readonly children: (Paragraph | Table)[] }

function cell(width: number, children: (Paragraph | Table)[], framed = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    ...(framed ? {} : { borders: NO_BORDERS }),
    // Word wants a paragraph at the end of every cell.
    children: children.at(-1) instanceof Table ? [...children, plain('')] : children,
  })
}

function grid(rows: readonly (readonly GridCell[])[], mayBreak = false): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) => new TableRow({ cantSplit: !mayBreak, children: cells.map(({ width, children }) => cell(width, children)) }),
    ),
  })
}

function fieldTable(rows: readonly { readonly label: string; readonly value: string }[], labelWidth: number): Table {
  return grid(
    rows.map(({ label, value }) => [
      { width: labelWidth, children: [plain(label)] },
      { width: 3, children: [plain(':')] },
      { width: 97 - labelWidth, children: value.split(/\n+/).map((line) => plain(line)) },
    ]),
  )
}

type Clause = Extract<LetterBlock, { type: 'clauses' }>['rows'][number]

function clauses(rows: readonly Clause[], instance: number): Table {
  return grid(
    rows.map(({ label, marker, items }, row) => [
      { width: 19, children: [plain(label)] },
      { width: 3, children: [plain(label === '' ? '' : ':')] },
      {
        width: 78,
        children: items.map(
          (text) =>
            new Paragraph({
              text,
              alignment: AlignmentType.JUSTIFIED,
              spacing: { after: 60 },
              ...(marker === 'none'
                ? {}
                : {
                    numbering: { reference: marker === 'letters' ? 'huruf' : 'daftar', level: 0, instance: instance * 100 + row },
                  }),
            }),
        ),
      },
    ]),
    true,
  )
}

function choice(text: string, chosen: boolean): Paragraph {
  return new Paragraph({
    children: [
      new TextRun({ text: chosen ? '\u2612' : '\u2610', font: 'Segoe UI Symbol' }),
      new TextRun({ text: ` ${text}`, bold: chosen }),
    ],
  })
}

function sums(block: Extract<LetterBlock, { type: 'sums' }>): FileChild[] {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
  const line = (label: string, value: string, bold: boolean) =>
    new TableRow({
      children: [
        cell(70, [plain(label, { bold })], true),
        cell(30, [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: value, bold })] })], true),
      ],
    })
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
      rows: [
        ...block.rows.map(({ label, value }) => line(label, value, false)),
        line(block.total.label, block.total.value, true),
      ],
    }),
    new Paragraph({ spacing: { after: 100 }, children: [new TextRun({ text: `Terbilang: ${block.words}`, italics: true })] }),
  ]
}

function signatures(placeAndDate: string, parties: readonly LetterParty[]): Table {
  const column = (party: LetterParty, date: string, center: boolean): Paragraph[] => [
    plain(date, { center }),
    ...party.lines.map((text) => plain(text, { center, bold: !center })),
    new Paragraph({
      alignment: center ? AlignmentType.CENTER : AlignmentType.LEFT,
      spacing: { before: 1000 },
      children: [new TextRun({ text: party.name, bold: true, underline: { type: UnderlineType.SINGLE } })],
    }),
    ...(party.rank === '' ? [] : [plain(party.rank, { center })]),
    ...(party.nip === '' ? [] : [plain(`NIP ${party.nip}`, { center })]),
  ]
  const [first, second] = parties as readonly [LetterParty, LetterParty | undefined]
  return grid([
    second === undefined
      ? [
          { width: 50, children: [plain('')] },
          { width: 50, children: column(first, placeAndDate, false) },
        ]
      : [
          { width: 50, children: column(first, '', true) },
          { width: 50, children: column(second, placeAndDate, true) },
        ],
  ])
}
