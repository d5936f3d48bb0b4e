// Draws a report as PDF with pdfmake: letterhead, contents with page numbers, repeated table headers, signature.
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import pdfmake from 'pdfmake'
import type { Content, Node as PdfNode, TDocumentDefinitions } from 'pdfmake/interfaces'
import { type DrawTarget, reportStep } from './draw-target.ts'
import { pdfBlock, pdfLetterhead, sectionAnchor } from './pdf-blocks.ts'
import { preparePdfmake } from './pdf-fonts.ts'
import { millimetres, PAGE_MARGIN_MM, pdfTable } from './pdf-table.ts'
import { isLandscape, opensWithLetterhead, PAPER_SIZES, type ReportModel, type Section } from './report-model.ts'

/** Writes the report to `target.path`. The same model gives the same bytes. */
export async function drawPdf(model: ReportModel, target: DrawTarget): Promise<void> {
  preparePdfmake(target.fontsFolder)
  reportStep(target, 0, 2)
  const stream = await pdfmake.createPdf(pdfDefinition(model)).getStream()
  reportStep(target, 1, 2)
  stream.end()
  await pipeline(stream, createWriteStream(target.path))
  reportStep(target, 2, 2)
}

/** The report as the bytes of a PDF, for a file that holds more than it. */
export function reportPdfBytes(model: ReportModel, fontsFolder: string): Promise<Uint8Array> {
  preparePdfmake(fontsFolder)
  return pdfmake.createPdf(pdfDefinition(model)).getBuffer()
}

/** The document as pdfmake's definition: what the golden test compares. */
export function pdfDefinition(model: ReportModel): TDocumentDefinitions {
  const [width, height] = PAPER_SIZES[model.paper]
  const { left, top, right, bottom } = PAGE_MARGIN_MM
  const hasTitle = model.titleLines.length > 0
  const first = model.sections[0]
  return {
    pageSize: { width: millimetres(width), height: millimetres(height) },
    pageOrientation: !hasTitle && first !== undefined && isLandscape(first) ? 'landscape' : 'portrait',
    pageMargins: [millimetres(left), millimetres(top), millimetres(right), millimetres(bottom)],
    content: [
      ...(hasTitle ? titlePage(model) : []),
      ...model.sections.flatMap((section, index) => pdfSection(section, model, index === 0 ? hasTitle : section.startsPage)),
    ],
    footer: (page, pages) => (hasTitle && page === 1 ? '' : { text: `Halaman ${page} dari ${pages}`, style: 'footer' }),
    info: {
      title: model.info.title,
      subject: model.info.subject,
      creator: 'Register PPID',
      producer: 'Register PPID',
      creationDate: new Date(model.info.createdAt),
    },
    ...(model.watermark === null
      ? {}
      : { watermark: { text: model.watermark, fontSize: 110, color: '#888888', opacity: 0.18, bold: true } }),
    defaultStyle: { font: 'Tinos', fontSize: 12, lineHeight: 1.25 },
    styles: {
      heading1: { fontSize: 14, bold: true, alignment: 'center', margin: [0, 0, 0, 14] },
      heading2: { fontSize: 12, bold: true, margin: [0, 10, 0, 5] },
      heading3: { fontSize: 12, bold: true, italics: true, margin: [0, 8, 0, 4] },
      footer: { fontSize: 9, color: '#444444', alignment: 'center', margin: [0, 20, 0, 0] },
      caption: { fontSize: 11, bold: true, margin: [0, 8, 0, 4] },
    },
    pageBreakBefore: (node, queries) => node.headlineLevel !== undefined && isLeftAlone(node, queries.getFollowingNodesOnPage()),
    language: 'id-ID',
  }
}

/** Whether a heading or caption stands at the foot of a page without what it announces. */
function isLeftAlone(heading: PdfNode, following: readonly PdfNode[]): boolean {
  const next = following.find((node) => node.style !== 'footer' && node.headlineLevel === undefined)
  // A block kept together that moved on still claims this page, but only after the one it moved to.
  return next === undefined || next.pageNumbers[0] !== heading.pageNumbers[0]
}

/** Logo, title and office, spread over the height of the paper. */
function titlePage(model: ReportModel): Content[] {
  const { logo, agencyName, governmentName, place } = model.letterhead
  const room = millimetres(PAPER_SIZES[model.paper][1] - PAGE_MARGIN_MM.top - PAGE_MARGIN_MM.bottom)
  const centred = (text: string, fontSize: number, above: number, bold = true): Content => ({
    text,
    fontSize,
    bold,
    alignment: 'center',
    margin: [0, above, 0, 0],
  })
  const mark: Content[] =
    logo === null
      ? []
      : [{ image: `data:${logo.mime};base64,${logo.base64}`, fit: [100, 120], alignment: 'center', margin: [0, 40, 0, 0] }]
  const titles = model.titleLines.map((line, index) =>
    centred(line, index === 0 ? 20 : 16, index > 0 ? 8 : room * (logo === null ? 0.28 : 0.12)),
  )
  return [
    ...mark,
    ...titles,
    // Placed from the foot of the page, so that a long title does not push the office over to the next one.
    {
      absolutePosition: { x: millimetres(PAGE_MARGIN_MM.left), y: millimetres(PAGE_MARGIN_MM.top) + room - 80 },
      stack: [
        centred(agencyName.toUpperCase(), 14, 0),
        centred(governmentName.toUpperCase(), 14, 4),
        centred(`${place}, ${model.year + 1}`, 12, 4, false),
      ],
    },
  ]
}

function pdfSection(section: Section, model: ReportModel, startsPage: boolean): Content[] {
  const title = section.number === '' ? section.heading : `${section.number}${section.level === 1 ? '\n' : ' '}${section.heading}`
  const heading: Content = {
    text: title,
    style: `heading${section.level}`,
    headlineLevel: section.level,
    id: sectionAnchor(section),
    ...(section.level === 1 && !startsPage ? { margin: [0, 22, 0, 10] } : {}),
  }
  const letterhead: Content[] = opensWithLetterhead(section) ? [{ stack: pdfLetterhead(model.letterhead) }] : []
  // The page begins with the section's first node, be it the letterhead or the heading.
  const start: object = startsPage
    ? { pageBreak: 'before', pageOrientation: isLandscape(section) ? 'landscape' : 'portrait' }
    : {}
  const opening = [...letterhead, heading].map((node, index) => (index === 0 ? Object.assign({}, node, start) : node))
  const blocks = section.blocks.flatMap((block) =>
    block.type === 'table' ? pdfTable(block.table, model.paper) : pdfBlock(block, model),
  )
  return [...opening, ...withSignatureKept(blocks)]
}

/** A signature never stands on a page of its own: the paragraph before it comes along. */
function withSignatureKept(blocks: readonly Content[]): Content[] {
  const [last, signature] = blocks.slice(-2)
  const isSignature = typeof signature === 'object' && 'columns' in signature
  if (!isSignature || typeof last !== 'object' || !('text' in last)) return [...blocks]
  return [...blocks.slice(0, -2), { stack: [last, signature], unbreakable: true }]
}
