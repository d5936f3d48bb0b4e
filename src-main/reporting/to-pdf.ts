// Draws a report as PDF with pdfmake: letterhead, contents with page numbers, repeated table headers, signature.
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { pdfBlock, pdfLetterhead } from './pdf-blocks.ts'
import { millimetres, PAGE_MARGIN_MM, pdfTable } from './pdf-table.ts'
import { PAPER_SIZES, type ReportModel, type Section } from './report-model.ts'

export type DrawTarget = {
  readonly path: string
  readonly fontsFolder: string
  /** Looked at between parts; throws to stop. */
  readonly checkCancelled?: () => void
}

/** Only the bundled fonts are ever read, and nothing from a network. */
function preparePdfmake(fontsFolder: string): void {
  const face = (family: string) => ({
    normal: join(fontsFolder, `${family}_400Regular.ttf`),
    italics: join(fontsFolder, `${family}_400Regular_Italic.ttf`),
    bold: join(fontsFolder, `${family}_700Bold.ttf`),
    bolditalics: join(fontsFolder, `${family}_700Bold_Italic.ttf`),
  })
  pdfmake.setFonts({ Arimo: face('Arimo'), Tinos: face('Tinos') })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontsFolder))
}

/** Writes the report to `target.path`. */
export async function drawPdf(model: ReportModel, target: DrawTarget): Promise<void> {
  preparePdfmake(target.fontsFolder)
  target.checkCancelled?.()
  const stream = await pdfmake.createPdf(pdfDefinition(model)).getStream()
  target.checkCancelled?.()
  stream.end()
  await pipeline(stream, createWriteStream(target.path))
}

/** The document as pdfmake's definition: what the golden test compares. */
export function pdfDefinition(model: ReportModel): TDocumentDefinitions {
  const [width, height] = PAPER_SIZES[model.paper]
  const hasTitle = model.titleLines.length > 0
  return {
    pageSize: { width: millimetres(width), height: millimetres(height) },
    pageMargins: [PAGE_MARGIN_MM.left, PAGE_MARGIN_MM.top, PAGE_MARGIN_MM.right, PAGE_MARGIN_MM.bottom].map(millimetres) as [
      number,
      number,
      number,
      number,
    ],
    content: [...(hasTitle ? titlePage(model) : []), ...model.sections.flatMap((section) => pdfSection(section, model))],
    footer: (page, pages) =>
      hasTitle && page === 1
        ? ''
        : { text: `Halaman ${page} dari ${pages}`, alignment: 'center', fontSize: 8, color: '#555555', margin: [0, 12, 0, 0] },
    info: { title: model.info.title, subject: model.info.subject, creationDate: new Date(model.info.createdAt), producer: 'Register PPID' },
    ...(model.watermark === null ? {} : { watermark: { text: model.watermark, color: '#888888', opacity: 0.18, bold: true } }),
    defaultStyle: { font: 'Tinos', fontSize: 11.5, lineHeight: 1.25 },
    styles: {
      heading1: { fontSize: 13, bold: true, alignment: 'center', margin: [0, 0, 0, 12] },
      heading2: { fontSize: 12, bold: true, margin: [0, 10, 0, 5] },
      heading3: { fontSize: 11.5, bold: true, italics: true, margin: [0, 8, 0, 4] },
      caption: { fontSize: 10.5, bold: true, margin: [0, 10, 0, 4] },
    },
    pageBreakBefore: (node, queries) => {
      // A heading or caption is never left alone at the foot of a page.
      const heading = node.headlineLevel !== undefined
      if (!heading || node.startPosition === undefined) return false
      return queries.getFollowingNodesOnPage().length === 0 && node.pageNumbers.length > 0
    },
    language: 'id-ID',
  }
}

function titlePage(model: ReportModel): Content[] {
  const { logo } = model.letterhead
  const mark: Content[] =
    logo === null ? [] : [{ image: `data:${logo.mime};base64,${logo.base64}`, fit: [95, 110], alignment: 'center', margin: [0, 0, 0, 40] }]
  return [
    { text: '', margin: [0, logo === null ? 110 : 50, 0, 0] },
    ...mark,
    ...model.titleLines.map((line, index): Content => ({
      text: line,
      alignment: 'center',
      bold: true,
      fontSize: index === 0 ? 20 : 15,
      margin: [0, index === 0 ? 0 : 10, 0, 0],
    })),
    { text: model.letterhead.agencyName.toUpperCase(), alignment: 'center', bold: true, fontSize: 14, margin: [0, 190, 0, 0] },
    { text: model.letterhead.governmentName.toUpperCase(), alignment: 'center', bold: true, fontSize: 14, margin: [0, 6, 0, 0] },
    { text: `${model.letterhead.place}, ${model.year + 1}`, alignment: 'center', fontSize: 12, margin: [0, 6, 0, 0], pageBreak: 'after' },
  ]
}

function pdfSection(section: Section, model: ReportModel): Content[] {
  const landscape = section.blocks.some((block) => block.type === 'table' && block.table.orientation === 'landscape')
  const number = section.number === '' ? '' : `${section.number}${section.level === 1 ? '\n' : ' '}`
  const underLetterhead = section.id === 'summary'
  const newPage: { pageBreak?: 'before'; pageOrientation?: 'landscape' | 'portrait' } = section.startsPage
    ? { pageBreak: 'before', pageOrientation: landscape ? 'landscape' : 'portrait' }
    : {}
  const heading: Content = {
    text: `${number}${section.heading}`,
    style: `heading${section.level}`,
    headlineLevel: section.level,
    tocItem: true,
    tocMargin: [(section.level - 1) * 14, 1, 0, 1],
    ...(underLetterhead ? {} : newPage),
  }
  const letterhead: Content[] = underLetterhead ? [{ stack: pdfLetterhead(model.letterhead), ...newPage }] : []
  const blocks = section.blocks.flatMap((block) =>
    block.type === 'table' ? pdfTable(block.table, model.paper) : pdfBlock(block, model),
  )
  return [...letterhead, heading, ...blocks]
}
