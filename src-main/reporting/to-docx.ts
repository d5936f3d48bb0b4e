// Draws a report as a Word document that an office can still edit: real headings, contents field, repeated headers.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { docxBlock, docxHeading } from './docx-blocks.ts'
import { docxLetterhead, docxTitlePage } from './docx-letterhead.ts'
import { CAPTION_STYLE, docxTable } from './docx-table.ts'
import { type DrawTarget, reportStep } from './draw-target.ts'
import { isLandscape, opensWithLetterhead, PAPER_SIZES, type ReportModel, type Section, tablesOf } from './report-model.ts'

const ROWS_LAID_OUT = 250

type Orientation = 'portrait' | 'landscape'

/** Writes the document to `target.path`. */
export async function drawDocx(model: ReportModel, target: DrawTarget): Promise<void> {
  reportStep(target, 0, 2)
  const document = new Document({
    ...(isLaidOut(model) ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    creator: 'Register PPID',
    lastModifiedBy: 'Register PPID',
    title: model.info.title,
    subject: model.info.subject,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: 23, language: { value: 'id-ID' } },
          paragraph: { spacing: { line: 300, lineRule: LineRuleType.AUTO } },
        },
        heading1: {
          run: { font: 'Times New Roman', size: 26, bold: true, color: '000000' },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
        },
        heading2: {
          run: { font: 'Times New Roman', size: 24, bold: true, color: '000000' },
          paragraph: { spacing: { before: 200, after: 100 } },
        },
        heading3: {
          run: { font: 'Times New Roman', size: 23, bold: true, italics: true, color: '000000' },
          paragraph: { spacing: { before: 160, after: 80 } },
        },
      },
      paragraphStyles: [
        {
          id: CAPTION_STYLE,
          name: 'caption',
          basedOn: 'Normal',
          next: 'Normal',
          quickFormat: true,
          run: { bold: true, size: 21 },
          paragraph: { spacing: { before: 180, after: 80 } },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'daftar',
          levels: [
            {
              level: 0,
              format: 'decimal',
              text: '%1.',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: documentSections(model),
  })
  reportStep(target, 1, 2)
  await pipeline(Readable.from(await Packer.toBuffer(document)), createWriteStream(target.path))
  reportStep(target, 2, 2)
}

/**
 * Page numbers of the contents are written at once, without Word's question whether to update fields. Working them out costs
 * some 20 ms a register row, so in a longer report they are left to Word, which asks when it opens the file.
 */
function isLaidOut(model: ReportModel): boolean {
  return tablesOf(model).reduce((rows, table) => rows + table.rows.length, 0) <= ROWS_LAID_OUT
}

/** Sections of one orientation follow each other in one Word section. */
function documentSections(model: ReportModel): ISectionOptions[] {
  const parts: { orientation: Orientation; children: FileChild[] }[] = []
  if (model.titleLines.length > 0) parts.push({ orientation: 'portrait', children: docxTitlePage(model) })
  for (const section of model.sections) {
    const orientation = isLandscape(section) ? 'landscape' : 'portrait'
    const last = parts.at(-1)
    // The title page stays a section of its own: it has no page number.
    const joins = last !== undefined && last.orientation === orientation && (parts.length > 1 || model.titleLines.length === 0)
    if (joins) last.children.push(...docxSection(section, model, section.startsPage))
    else parts.push({ orientation, children: docxSection(section, model, false) })
  }
  return parts.map((part, index) => wordSection(part, model, index === 0 && model.titleLines.length > 0))
}

/** `startsPage` is false where a Word section begins, which starts a page by itself. */
function docxSection(section: Section, model: ReportModel, startsPage: boolean): FileChild[] {
  const letterhead = opensWithLetterhead(section)
  return [
    ...(letterhead && startsPage
      ? [new Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: LineRuleType.EXACT } })]
      : []),
    ...(letterhead ? docxLetterhead(model.letterhead) : []),
    docxHeading(section, startsPage && !letterhead),
    ...section.blocks.flatMap((block, index) =>
      block.type === 'table'
        ? docxTable(block.table, model.paper)
        : docxBlock(block, model, section.blocks[index + 1]?.type === 'signature'),
    ),
  ]
}

function wordSection(
  part: { orientation: Orientation; children: FileChild[] },
  model: ReportModel,
  isTitle: boolean,
): ISectionOptions {
  const [width, height] = PAPER_SIZES[model.paper]
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: convertMillimetersToTwip(width),
          height: convertMillimetersToTwip(height),
          orientation: part.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: convertMillimetersToTwip(22),
          bottom: convertMillimetersToTwip(22),
          left: convertMillimetersToTwip(25),
          right: convertMillimetersToTwip(20),
        },
      },
    },
    ...(isTitle ? {} : { footers: { default: pageFooter() } }),
    ...(model.watermark === null ? {} : { headers: { default: pageHeader(model.watermark) } }),
    children: part.children,
  }
}

/** Word has the draft mark at the head of each page, where an editor can take it away. */
function pageHeader(watermark: string): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text: watermark, bold: true, size: 28, color: '999999' })],
      }),
    ],
  })
}

function pageFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 16,
            color: '555555',
            children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}
