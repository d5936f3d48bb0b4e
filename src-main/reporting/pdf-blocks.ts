// The blocks of a report other than tables, for pdfmake.
import type { Column as PdfColumn, Content } from 'pdfmake/interfaces'
import type { Block, Letterhead, ReportModel } from './report-model.ts'

/** A block's content; tables are drawn elsewhere. */
export function pdfBlock(block: Exclude<Block, { type: 'table' }>, model: ReportModel): Content[] {
  switch (block.type) {
    case 'paragraph':
      return block.text
        .split(/\n+/)
        .map((text) => ({ text, alignment: 'justify', leadingIndent: 28, margin: [0, 0, 0, 7] }) satisfies Content)
    case 'list':
      return [block.ordered ? { ol: [...block.items], margin: [14, 0, 0, 7] } : { ul: [...block.items], margin: [14, 0, 0, 7] }]
    case 'keyFigures':
      return [
        {
          table: {
            widths: ['*', '*'],
            dontBreakRows: true,
            body: block.figures.map((figure) => [
              { text: figure.label, font: 'Arimo', fontSize: 10, margin: [2, 3, 2, 3] },
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
      return [{ toc: { title: { text: '' }, numberStyle: { alignment: 'right' } } }]
    case 'tableList':
      return model.sections.some((section) => section.blocks.some((other) => other.type === 'table'))
        ? [{ toc: { id: 'tables', title: { text: '' } } }]
        : []
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
  return { columns: [{ width: '*', text: '' }, { width: 250, stack: lines }], unbreakable: true, margin: [0, 18, 0, 0] } as Content
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
  const mark: PdfColumn = logo === null ? { text: '', width: 0 } : { image: `data:${logo.mime};base64,${logo.base64}`, fit: [52, 62], width: 62 }
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
  return [{ columns: [mark, words], columnGap: 8, margin: [0, 0, 0, 5] }, rule(2), { ...(rule(0.7) as object), margin: [0, 0, 0, 14] } as Content]
}
