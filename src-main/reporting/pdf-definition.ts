// A report as pdfmake's definition: title page, letterhead, sections, page numbers, and nothing announced that does not follow.
import type { Content, Node as PdfNode, TDocumentDefinitions } from 'pdfmake/interfaces'
import { pdfBlock, pdfLetterhead, sectionAnchor } from './pdf-blocks.ts'
import { pdfTable } from './pdf-table.ts'
import { millimetres, PAGE_MARGIN_MM } from './pdf-table-look.ts'
import {
  type Block,
  isLandscape,
  opensWithLetterhead,
  PAPER_SIZES,
  type ReportModel,
  type ReportTable,
  type Section,
  yearMade,
} from './report-model.ts'

/** How tables too long for pdfmake take part: what stands in their place, and where everything came to stand. */
export type LongTables = {
  /** Content in place of the table; undefined leaves it to pdfmake. */
  readonly standIn: (table: ReportTable) => Content[] | undefined
  /** Told of each part once its place is final. */
  readonly placed: (node: PdfNode) => void
}

const NONE: LongTables = { standIn: () => undefined, placed: () => undefined }

/** The document as pdfmake's definition; with long tables the caller draws these and the mark across the pages. */
export function pdfDefinition(model: ReportModel, long: LongTables = NONE): TDocumentDefinitions {
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
      ...model.sections.flatMap((section, index) =>
        pdfSection(section, model, long, index === 0 ? hasTitle : section.startsPage),
      ),
    ],
    footer: (page, pages) => (hasTitle && page === 1 ? '' : { text: `Halaman ${page} dari ${pages}`, style: 'footer' }),
    info: {
      title: model.info.title,
      subject: model.info.subject,
      creator: 'Register PPID',
      producer: 'Register PPID',
      creationDate: new Date(model.info.createdAt),
    },
    ...(model.watermark === null || long !== NONE ? {} : { watermark: { text: model.watermark, ...WATERMARK, bold: true } }),
    defaultStyle: { font: 'Tinos', fontSize: 12, lineHeight: 1.25 },
    styles: {
      heading1: { fontSize: 14, bold: true, alignment: 'center', margin: [0, 0, 0, 14] },
      heading2: { fontSize: 12, bold: true, margin: [0, 10, 0, 5] },
      heading3: { fontSize: 12, bold: true, italics: true, margin: [0, 8, 0, 4] },
      footer: { fontSize: 9, color: '#444444', alignment: 'center', margin: [0, 20, 0, 0] },
      caption: { fontSize: 11, bold: true, margin: [0, 8, 0, 4] },
    },
    pageBreakBefore: (node, queries) => {
      long.placed(node)
      return node.headlineLevel !== undefined && isLeftAlone(node, queries.getFollowingNodesOnPage())
    },
    language: 'id-ID',
  }
}

/** The mark across each page of a report that is not ready to sign. */
export const WATERMARK = { fontSize: 110, color: '#888888', opacity: 0.18 } as const

/** Whether a heading or caption stands at the foot of a page without what it announces. */
function isLeftAlone(heading: PdfNode, following: readonly PdfNode[]): boolean {
  const next = following.find((node) => node.style !== 'footer' && node.headlineLevel === undefined)
  if (next === undefined || next.pageNumbers[0] !== heading.pageNumbers[0]) return true
  // A block kept together that moved on still claims this page; only its parts with a name tell the one they moved to.
  return next.stack && next.pageNumbers.length > 1
}

/** Bold capitals of 14 points that surely fit beside each other. */
const CAPITALS_A_LINE = 38

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
  const lines = [agencyName, governmentName].reduce((sum, name) => sum + Math.ceil(name.length / CAPITALS_A_LINE), 0)
  const officeHeight = lines * 21 + 34
  return [
    ...mark,
    ...titles,
    // Placed from the foot of the page, so that a long title does not push the office over to the next one.
    {
      absolutePosition: { x: millimetres(PAGE_MARGIN_MM.left), y: millimetres(PAGE_MARGIN_MM.top) + room - officeHeight },
      stack: [
        centred(agencyName.toUpperCase(), 14, 0),
        centred(governmentName.toUpperCase(), 14, 4),
        centred(`${place}, ${yearMade(model)}`, 12, 4, false),
      ],
    },
  ]
}

function pdfSection(section: Section, model: ReportModel, long: LongTables, startsPage: boolean): Content[] {
  const title = section.number === '' ? section.heading : `${section.number}${section.level === 1 ? '\n' : ' '}${section.heading}`
  const heading: Content = {
    text: title,
    style: `heading${section.level}`,
    headlineLevel: section.level,
    id: sectionAnchor(section),
    ...(section.level === 1 && !startsPage ? { margin: [0, opensWithLetterhead(section) ? 4 : 22, 0, 10] } : {}),
  }
  const letterhead: Content[] = opensWithLetterhead(section) ? [{ stack: pdfLetterhead(model.letterhead) }] : []
  // The page begins with the section's first node, be it the letterhead or the heading.
  const start: object = startsPage
    ? { pageBreak: 'before', pageOrientation: isLandscape(section) ? 'landscape' : 'portrait' }
    : {}
  const opening = [...letterhead, heading].map((node, index) => (index === 0 ? Object.assign({}, node, start) : node))
  return [...opening, ...keptTogether(section, (block) => drawn(block, model, long))]
}

const drawn = (block: Block, model: ReportModel, long: LongTables): Content[] =>
  block.type === 'table' ? (long.standIn(block.table) ?? pdfTable(block.table, model.paper)) : pdfBlock(block, model)

/** A signature never stands on a page of its own: the paragraph before it comes along. */
function keptTogether({ id, blocks }: Section, draw: (block: Block) => Content[]): Content[] {
  return blocks.flatMap((block, index) => {
    const [before, next] = [blocks[index - 1], blocks[index + 1]]
    if (block.type === 'paragraph' && next?.type === 'signature') {
      const paragraphs = draw(block)
      // Its name lets the heading above know when the sentence has moved on; see `isLeftAlone`.
      const sentence = paragraphs.slice(-1).map((node): Content => Object.assign({}, node, { id: `closing-${id}-${index}` }))
      return [...paragraphs.slice(0, -1), { stack: [...sentence, ...draw(next)], unbreakable: true }]
    }
    return block.type === 'signature' && before?.type === 'paragraph' ? [] : draw(block)
  })
}
