// Draws a report as a Word document that an office can still edit: real headings, contents field, repeated headers.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AlignmentType, convertMillimetersToTwip, Document, type FileChild, Footer, type ISectionOptions, PageNumber, PageOrientation, Packer, Paragraph, SectionType, TextRun } from 'docx'
import { docxBlock, docxHeading, docxTitlePage } from './docx-blocks.ts'
import { docxTable } from './docx-table.ts'
import type { DrawTarget } from './draw-target.ts'
import { PAPER_SIZES, type ReportModel, type Section } from './report-model.ts'

type Orientation = 'portrait' | 'landscape'

/** Writes the document to `target.path`. */
export async function drawDocx(model: ReportModel, target: DrawTarget): Promise<void> {
  target.checkCancelled?.()
  const document = new Document({
    creator: 'Register PPID',
    lastModifiedBy: 'Register PPID',
    title: model.info.title,
    subject: model.info.subject,
    features: { updateFields: true },
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 23, language: { value: 'id-ID' } }, paragraph: { spacing: { line: 300 } } },
        heading1: { run: { font: 'Times New Roman', size: 26, bold: true, color: '000000' }, paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } } },
        heading2: { run: { font: 'Times New Roman', size: 24, bold: true, color: '000000' }, paragraph: { spacing: { before: 200, after: 100 } } },
        heading3: { run: { font: 'Times New Roman', size: 23, bold: true, italics: true, color: '000000' }, paragraph: { spacing: { before: 160, after: 80 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'daftar',
          levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 720, hanging: 360 } } } }],
        },
      ],
    },
    sections: documentSections(model),
  })
  target.checkCancelled?.()
  await pipeline(Readable.from(await Packer.toBuffer(document)), createWriteStream(target.path))
}

/** Sections of one orientation follow each other in one Word section. */
function documentSections(model: ReportModel): ISectionOptions[] {
  const parts: { orientation: Orientation; children: FileChild[] }[] = []
  if (model.titleLines.length > 0) parts.push({ orientation: 'portrait', children: docxTitlePage(model) })
  for (const section of model.sections) {
    const orientation = orientationOf(section)
    const last = parts.at(-1)
    const children = docxSection(section, model)
    if (last !== undefined && last.orientation === orientation && parts.length > 1) last.children.push(...children)
    else parts.push({ orientation, children })
  }
  return parts.map((part, index) => wordSection(part, model, index === 0 && model.titleLines.length > 0))
}

const orientationOf = (section: Section): Orientation =>
  section.blocks.some((block) => block.type === 'table' && block.table.orientation === 'landscape') ? 'landscape' : 'portrait'

function docxSection(section: Section, model: ReportModel): FileChild[] {
  return [
    docxHeading(section),
    ...section.blocks.flatMap((block) => (block.type === 'table' ? docxTable(block.table, model.paper) : docxBlock(block, model))),
  ]
}

function wordSection(part: { orientation: Orientation; children: FileChild[] }, model: ReportModel, isTitle: boolean): ISectionOptions {
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
    ...(isTitle ? {} : { footers: { default: pageFooter(model) } }),
    children: part.children,
  }
}

function pageFooter(model: ReportModel): Footer {
  const mark = model.watermark === null ? '' : `${model.watermark} – `
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: 16, color: '555555', children: [`${mark}Halaman `, PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })
}
