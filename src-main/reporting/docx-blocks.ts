// The blocks of a report other than tables, for Word.
import {
  AlignmentType,
  type FileChild,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type ChartPictures, docxChart } from './docx-charts.ts'
import { docxSignature } from './docx-signature.ts'
import { CHART_LEVEL, TABLE_LEVEL } from './docx-styles.ts'
import { type Block, chartsOf, type ReportModel, type Section, tablesOf } from './report-model.ts'

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

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

/** What the blocks of a report need to know of it. */
export type BlockContext = { readonly model: ReportModel; readonly pictures: ChartPictures }

/** A block's paragraphs; tables are drawn elsewhere. `keepNext` holds the last paragraph on the page of what follows. */
export function docxBlock(
  block: Exclude<Block, { type: 'table' }>,
  { model, pictures }: BlockContext,
  keepNext: boolean,
): FileChild[] {
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
              new TableRow({
                cantSplit: true,
                children: [plainCell(figure.label, false, block.dense), plainCell(figure.value, true, block.dense)],
              }),
          ),
        }),
        new Paragraph(''),
      ]
    case 'signature':
      return [new Paragraph({ keepNext: true, spacing: { after: 60 } }), docxSignature(block.signature)]
    case 'contents':
      return [new TableOfContents('Daftar Isi', { hyperlink: true, headingStyleRange: '1-2' })]
    case 'tableList':
      return tablesOf(model).length === 0 ? [] : [captionList('Daftar Tabel', TABLE_LEVEL)]
    case 'chartList':
      return chartsOf(model).length === 0 ? [] : [captionList('Daftar Gambar', CHART_LEVEL)]
    case 'chart':
      return docxChart(block.chart, pictures)
  }
}

/**
 * A list of captions by their outline level. By the name of their style it would work only where a comma separates lists: on an
 * Indonesian Windows that is a semicolon, and Word would find nothing when the list is updated.
 */
function captionList(title: string, level: number): TableOfContents {
  return new TableOfContents(title, {
    hyperlink: true,
    headingStyleRange: `${level}-${level}`,
    useAppliedParagraphOutlineLevel: true,
  })
}

function plainCell(text: string, bold: boolean, dense = false): TableCell {
  const room = dense ? 15 : 60
  return new TableCell({
    width: { size: dense ? (bold ? 58 : 42) : 50, type: WidthType.PERCENTAGE },
    margins: { top: room, bottom: room, left: 80, right: 80 },
    children: [new Paragraph({ children: [new TextRun({ text, bold, size: dense ? 20 : 21 })] })],
  })
}
