// The blocks of a report other than tables, for pdfmake.
import type { Column as PdfColumn, Content, TableCell } from 'pdfmake/interfaces'
import { chartSize, chartSvg } from './chart-to-svg.ts'
import { indented, tableAnchor } from './pdf-table-look.ts'
import {
  type AcknowledgementBlock,
  type Block,
  chartsOf,
  isEmptyChart,
  type Letterhead,
  type ReportChart,
  type ReportModel,
  type Section,
  type SignatureBlock,
  tablesOf,
} from './report-model.ts'

/** A block's content; tables are drawn elsewhere. */
export function pdfBlock(block: Exclude<Block, { type: 'table' }>, model: ReportModel): Content[] {
  switch (block.type) {
    case 'paragraph':
      return block.text
        .split(/\n+/)
        .map((text): Content => ({ text: withWholeWords(text), alignment: 'justify', leadingIndent: 28, margin: [0, 0, 0, 7] }))
    case 'list':
      return [block.ordered ? { ol: [...block.items], margin: [14, 0, 0, 7] } : { ul: [...block.items], margin: [14, 0, 0, 7] }]
    case 'keyFigures': {
      const line = block.dense === true ? { lineHeight: 1.1, margin: 1 } : { lineHeight: 1.25, margin: 3 }
      const look = { font: 'Arimo', fontSize: 10, lineHeight: line.lineHeight } as const
      const margin: [number, number, number, number] = [2, line.margin, 2, line.margin]
      return [
        {
          table: {
            widths: ['44%', '*'],
            dontBreakRows: true,
            body: block.figures.map((figure) => [
              { stack: [indented(figure.label)], ...look, margin },
              { text: figure.value, ...look, bold: true, margin },
            ]),
          },
          layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => '#999999' },
          margin: [0, 4, 0, block.dense === true ? 0 : 10],
        },
      ]
    }
    case 'signature':
      return [signature(block.signature)]
    case 'contents':
      return [contents(model)]
    case 'tableList':
      return [pageList(tablesOf(model).map((table) => [{ text: table.caption, colSpan: 2 }, '', pageOf(tableAnchor(table))]))]
    case 'chart':
      return [chartWithCaption(block.chart)]
    case 'chartList':
      return [pageList(chartsOf(model).map((chart) => [{ text: chart.caption, colSpan: 2 }, '', pageOf(chartAnchor(chart))]))]
  }
}

/** Where the list of charts points. */
const chartAnchor = (chart: ReportChart) => `chart-${chart.id}`

/** The picture in vectors with its caption below, as figures have it; a page never ends between the two. */
function chartWithCaption(chart: ReportChart): Content {
  const { width, height } = chartSize(chart)
  const picture: Content = isEmptyChart(chart)
    ? { text: chart.emptyText, italics: true, alignment: 'center', margin: [0, 6, 0, 6] }
    : { svg: chartSvg(chart, { width, height }), width, height, font: 'Arimo', alignment: 'center' }
  const caption: Content = { text: chart.caption, style: 'caption', alignment: 'center', id: chartAnchor(chart) }
  return { stack: [picture, caption], unbreakable: true, margin: [0, 6, 0, 12] }
}

/** Words such as Undang-Undang and numbers such as 001/PIP/2026 in one piece: a line would otherwise end inside them. */
export function withWholeWords(text: string): Content[] {
  return text
    .split(/(\S*[\p{L}\p{N}][-/][\p{L}\p{N}]\S*\s?)/u)
    .filter((piece) => piece !== '')
    .map((piece, index) =>
      index % 2 === 0 && !/^\S+[-/]\S+\s?$/u.test(piece) ? { text: piece } : { text: piece, noWrap: piece.length < 40 },
    )
}

/** Where the table of contents points. */
export const sectionAnchor = (section: Section) => `section-${section.id}`

const pageOf = (anchor: string): TableCell => ({ pageReference: anchor, alignment: 'right' })

/** Chapter number, heading and page; parts are set in. */
function contents(model: ReportModel): Content {
  return pageList(
    model.sections.map((section): TableCell[] => {
      const page = pageOf(sectionAnchor(section))
      const bold = section.level === 1
      if (bold && section.number === '') return [{ text: section.heading, colSpan: 2, bold }, '', page]
      if (bold) return [{ text: section.number, bold, noWrap: true }, { text: section.heading, bold }, page]
      return [
        '',
        {
          columns: [
            { width: 20, text: section.number },
            { width: '*', text: section.heading },
          ],
        },
        page,
      ]
    }),
  )
}

function pageList(body: TableCell[][]): Content {
  if (body.length === 0) return { text: '' }
  return {
    table: { widths: ['auto', '*', 30], dontBreakRows: true, body },
    layout: {
      hLineWidth: (line, node) => (line === 0 || line === node.table.body.length ? 0 : 0.4),
      hLineColor: () => '#b5b5b5',
      hLineStyle: () => ({ dash: { length: 1, space: 2 } }),
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: (column) => (column === 2 ? 0 : 8),
      paddingTop: () => 3,
      paddingBottom: () => 1,
    },
    fontSize: 11,
  }
}

/** Place and day above the position, room to sign, and the name; who acknowledges stands at the left, on the same height. */
function signature(block: SignatureBlock): Content {
  const { acknowledged } = block
  const parties = [acknowledged, block]
  const above = (party: Party, opening: string): TableCell => ({
    stack: [{ text: opening }, ...party.positionLines.map((text): Content => ({ text, bold: true }))],
  })
  const below = (party: Party): TableCell => ({
    stack: [
      { text: party.name, bold: true, decoration: 'underline' },
      ...(party.rank === '' ? [] : [{ text: party.rank } satisfies Content]),
      ...(party.nip === '' ? [] : [{ text: `NIP. ${party.nip}` } satisfies Content]),
    ],
    margin: [0, block.dense === true ? 50 : 62, 0, 0],
  })
  return {
    table: {
      // With two names each has half of the page; with one it stands at the right, as letters have it.
      widths: acknowledged === undefined ? ['*', 250] : ['*', '*'],
      body: [
        [acknowledged === undefined ? '' : above(acknowledged, acknowledged.opening), above(block, block.placeAndDate)],
        parties.map((party) => (party === undefined ? '' : below(party))),
      ],
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: (column) => (column === 0 ? 0 : 8),
      paddingRight: (column) => (column === 0 ? 8 : 0),
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    unbreakable: true,
    margin: [0, block.dense === true ? 10 : 18, 0, 0],
    ...(block.dense === true ? { fontSize: 11, lineHeight: 1.1 } : {}),
  }
}

type Party = Omit<AcknowledgementBlock, 'opening'>

/** Kop: government and agency in capitals, address, contacts, double line (ppid 9.3). */
export function pdfLetterhead(letterhead: Letterhead): Content[] {
  const words: PdfColumn = {
    stack: [
      { text: letterhead.governmentName.toUpperCase(), fontSize: 13, bold: true },
      { text: letterhead.agencyName.toUpperCase(), fontSize: 16, bold: true },
      ...letterhead.lines.map((text) => ({ text, fontSize: 9 })),
    ],
    alignment: 'center',
    width: '*',
  }
  const { logo } = letterhead
  const mark: PdfColumn =
    logo === null ? { text: '', width: 0 } : { image: `data:${logo.mime};base64,${logo.base64}`, fit: [52, 62], width: 62 }
  const rule = (thickness: number): Content => ({
    table: { widths: ['*'], body: [['']] },
    layout: {
      hLineWidth: (index: number) => (index === 0 ? thickness : 0),
      vLineWidth: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    fontSize: 1,
    lineHeight: 0.4,
  })
  return [
    { columns: [mark, words], columnGap: 8, margin: [0, 0, 0, 5] },
    rule(2),
    { ...(rule(0.7) as object), margin: [0, 0, 0, 14] } as Content,
  ]
}
