// The blocks of a report other than tables, for Word.
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  StyleLevel,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { CAPTION_STYLE } from './docx-table.ts'
import { type Block, type ReportModel, type Section, tablesOf } from './report-model.ts'

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
export const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
}

/** A real Word heading, kept with what follows. */
export function docxHeading(section: Section, startsPage: boolean): Paragraph {
  const number = section.number === '' ? [] : [new TextRun(section.level === 1 ? section.number : `${section.number} `)]
  const gap = section.level === 1 && section.number !== '' ? { break: 1 } : {}
  return new Paragraph({
    heading: HEADINGS[section.level],
    keepNext: true,
    pageBreakBefore: startsPage,
    ...(section.level === 1 && !section.startsPage ? { spacing: { before: 440, after: 160 } } : {}),
    children: [...number, new TextRun({ text: section.heading, ...gap })],
  })
}

/** A block's paragraphs; tables are drawn elsewhere. `keepNext` holds the last paragraph on the page of what follows. */
export function docxBlock(block: Exclude<Block, { type: 'table' }>, model: ReportModel, keepNext: boolean): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return block.text.split(/\n+/).map(
        (text, index, all) =>
          new Paragraph({
            text,
            alignment: AlignmentType.JUSTIFIED,
            indent: { firstLine: 560 },
            spacing: { after: 140 },
            ...(keepNext && index === all.length - 1 ? { keepNext, keepLines: true } : {}),
          }),
      )
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph({
            text,
            ...(block.ordered ? { numbering: { reference: 'daftar', level: 0 } } : { bullet: { level: 0 } }),
          }),
      )
    case 'keyFigures':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: block.figures.map(
            (figure) =>
              new TableRow({ cantSplit: true, children: [plainCell(figure.label, false), plainCell(figure.value, true)] }),
          ),
        }),
        new Paragraph(''),
      ]
    case 'signature':
      return [new Paragraph({ keepNext: true, spacing: { after: 60 } }), signature(block.signature)]
    case 'contents':
      return [new TableOfContents('Daftar Isi', { hyperlink: true, headingStyleRange: '1-2' })]
    case 'tableList':
      return tablesOf(model).length === 0
        ? []
        : [new TableOfContents('Daftar Tabel', { hyperlink: true, stylesWithLevels: [new StyleLevel(CAPTION_STYLE, 1)] })]
  }
}

function plainCell(text: string, bold: boolean): TableCell {
  return new TableCell({
    width: { size: 50, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children: [new TextRun({ text, bold, size: 21 })] })],
  })
}

function signature(block: Extract<Block, { type: 'signature' }>['signature']): Table {
  const line = (text: string, options: { bold?: boolean; underline?: object; before?: number } = {}) =>
    new Paragraph({
      keepNext: true,
      keepLines: true,
      spacing: { before: options.before ?? 0 },
      children: [
        new TextRun({
          text,
          bold: options.bold ?? false,
          ...(options.underline === undefined ? {} : { underline: options.underline }),
        }),
      ],
    })
  const lines = [
    line(block.placeAndDate),
    ...block.positionLines.map((text) => line(text, { bold: true })),
    line(block.name, { bold: true, underline: {}, before: 1100 }),
    ...(block.rank === '' ? [] : [line(block.rank)]),
    ...(block.nip === '' ? [] : [line(`NIP. ${block.nip}`)]),
  ]
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({ width: { size: 48, type: WidthType.PERCENTAGE }, borders: NO_BORDERS, children: [new Paragraph('')] }),
          new TableCell({ width: { size: 52, type: WidthType.PERCENTAGE }, borders: NO_BORDERS, children: lines }),
        ],
      }),
    ],
  })
}
