// Draws a letter or form as a Word document that the office can still edit.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  AlignmentType,
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
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { docxLetterhead } from './docx-letterhead.ts'
import { cell, choice, clauses, fieldTable, grid, plain, signatures, sums } from './docx-letter-parts.ts'
import { CELL_STYLES } from './docx-styles.ts'
import { docxTable } from './docx-table.ts'
import { type LetterBlock, type LetterDocument, tableOfLetter, withOrientation } from './letter-model.ts'
import { plainModel } from './plain-model.ts'
import { PAPER_SIZES, type Paper } from './report-model.ts'

/** Writes the letter to `path`. */
export async function drawLetterDocx(given: LetterDocument, paper: Paper, path: string): Promise<void> {
  const letter = plainModel(given)
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
      paragraphStyles: CELL_STYLES,
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
