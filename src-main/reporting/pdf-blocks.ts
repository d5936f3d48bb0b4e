// The blocks of a report other than tables, for pdfmake.
import type { Column as PdfColumn, Content, TableCell } from 'pdfmake/interfaces'
import { indented, tableAnchor } from './pdf-table.ts'
import { type Block, type Letterhead, type ReportModel, type Section, tablesOf } from './report-model.ts'

/** A block's content; tables are drawn elsewhere. */
export function pdfBlock(block: Exclude<Block, { type: 'table' }>, model: ReportModel): Content[] {
  switch (block.type) {
    case 'paragraph':
      return block.text
        .split(/\n+/)
        .map((text): Content => ({ text: withWholeWords(text), alignment: 'justify', leadingIndent: 28, margin: [0, 0, 0, 7] }))
    case 'list':
      return [block.ordered ? { ol: [...block.items], margin: [14, 0, 0, 7] } : { ul: [...block.items], margin: [14, 0, 0, 7] }]
    case 'keyFigures':
      return [
        {
          table: {
            widths: ['44%', '*'],
            dontBreakRows: true,
            body: block.figures.map((figure) => [
              { stack: [indented(figure.label)], font: 'Arimo', fontSize: 10, margin: [2, 3, 2, 3] },
              { text: figure.value, font: 'Arimo', fontSize: 10, bold: true, margin: [2, 3, 2, 3] },
            ]),
          },
          layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => '#999999' },
          margin: [0, 4, 0, 10],
        },
      ]
    case 'signature':
      return [signature(block.signature)]
    case 'contents':
      return [contents(model)]
    case 'tableList':
      return [pageList(tablesOf(model).map((table) => [{ text: table.caption, colSpan: 2 }, '', pageOf(tableAnchor(table))]))]
  }
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

function signature(block: Extract<Block, { type: 'signature' }>['signature']): Content {
  const lines: Content[] = [
    { text: block.placeAndDate },
    ...block.positionLines.map((text): Content => ({ text, bold: true })),
    { text: ' ', margin: [0, 44, 0, 0] },
    { text: block.name, bold: true, decoration: 'underline' },
    ...(block.rank === '' ? [] : [{ text: block.rank } satisfies Content]),
    ...(block.nip === '' ? [] : [{ text: `NIP. ${block.nip}` } satisfies Content]),
  ]
  return {
    columns: [
      { width: '*', text: '' },
      { width: 250, stack: lines },
    ],
    unbreakable: true,
    margin: [0, 18, 0, 0],
  }
}

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
