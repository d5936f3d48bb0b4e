// Draws a report as a Word document that an office can still edit: real headings, contents field, repeated headers.
import { writeFile } from 'node:fs/promises'
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
import { type BlockContext, docxBlock, docxHeading } from './docx-blocks.ts'
import { chartPictures } from './docx-charts.ts'
import { docxLetterhead, docxTitlePage } from './docx-letterhead.ts'
import { type LongRows, writeWithRows } from './docx-long-rows.ts'
import { DOCUMENT_STYLES } from './docx-styles.ts'
import { docxTable } from './docx-table.ts'
import { type DrawTarget, reportStep } from './draw-target.ts'
import { plainModel } from './plain-model.ts'
import { isLandscape, opensWithLetterhead, PAPER_SIZES, type ReportModel, type Section, tablesOf } from './report-model.ts'

const ROWS_LAID_OUT = 250

type Orientation = 'portrait' | 'landscape'
type DrawContext = BlockContext & { readonly long: LongRows[] | undefined }

/** Writes the document to `target.path`. */
export async function drawDocx(given: ReportModel, target: DrawTarget): Promise<void> {
  const model = plainModel(given)
  reportStep(target, 0, 2)
  const laidOut = isLaidOut(model)
  const long: LongRows[] = []
  const context = { model, pictures: await chartPictures(model, target.fontsFolder), long: laidOut ? undefined : long }
  const document = new Document({
    ...(laidOut ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    creator: 'Register PPID',
    lastModifiedBy: 'Register PPID',
    title: model.info.title,
    subject: model.info.subject,
    styles: DOCUMENT_STYLES,
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
    sections: documentSections(context),
  })
  reportStep(target, 1, 2)
  const packed = await Packer.toBuffer(document)
  if (long.length === 0) await writeFile(target.path, packed)
  else await writeWithRows(packed, long, target, new Date(model.info.createdAt))
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
function documentSections(context: DrawContext): ISectionOptions[] {
  const { model } = context
  const parts: { orientation: Orientation; children: FileChild[] }[] = []
  if (model.titleLines.length > 0) parts.push({ orientation: 'portrait', children: docxTitlePage(model) })
  for (const section of model.sections) {
    const orientation = isLandscape(section) ? 'landscape' : 'portrait'
    const last = parts.at(-1)
    // The title page stays a section of its own: it has no page number.
    const joins = last !== undefined && last.orientation === orientation && (parts.length > 1 || model.titleLines.length === 0)
    if (joins) last.children.push(...docxSection(section, context, section.startsPage))
    else parts.push({ orientation, children: docxSection(section, context, false) })
  }
  return parts.map((part, index) => wordSection(part, model, index === 0 && model.titleLines.length > 0))
}

/** `startsPage` is false where a Word section begins, which starts a page by itself. */
function docxSection(section: Section, context: DrawContext, startsPage: boolean): FileChild[] {
  const { model, long } = context
  const letterhead = opensWithLetterhead(section)
  return [
    ...(letterhead && startsPage
      ? [new Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: LineRuleType.EXACT } })]
      : []),
    ...(letterhead ? docxLetterhead(model.letterhead) : []),
    docxHeading(section, startsPage && !letterhead),
    ...section.blocks.flatMap((block, index) =>
      block.type === 'table'
        ? docxTable(block.table, model.paper, long)
        : docxBlock(block, context, section.blocks[index + 1]?.type === 'signature'),
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
