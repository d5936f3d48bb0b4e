// The signature block for Word: the signatory at the right, one who acknowledges at the left on the same height.
import { type FileChild, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { NO_BORDERS } from './docx-styles.ts'
import type { SignatureBlock } from './report-model.ts'

type Party = Pick<SignatureBlock, 'positionLines' | 'name' | 'rank' | 'nip'>
type Look = { readonly bold?: boolean; readonly underline?: object; readonly before?: number; readonly size?: number }

/** Room to sign, in twentieths of a point. */
const ROOM = { usual: 1100, dense: 850 } as const

export function docxSignature(signature: SignatureBlock): FileChild {
  const { acknowledged } = signature
  const size = signature.dense === true ? { size: 21 } : {}
  const room = signature.dense === true ? ROOM.dense : ROOM.usual
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows:
      acknowledged === undefined
        ? // One row, which no page breaks: LibreOffice parts two rows in spite of keepNext.
          [
            side(
              [new Paragraph('')],
              [...opening(signature.placeAndDate, signature, size), ...signed(signature, { ...size, before: room })],
            ),
          ]
        : [
            side(opening(acknowledged.opening, acknowledged, size), opening(signature.placeAndDate, signature, size)),
            side(signed(acknowledged, { ...size, before: room }), signed(signature, { ...size, before: room })),
          ],
  })
}

function side(left: Paragraph[], right: Paragraph[]): TableRow {
  const cell = (size: number, children: Paragraph[]) =>
    new TableCell({ width: { size, type: WidthType.PERCENTAGE }, borders: NO_BORDERS, children })
  return new TableRow({ cantSplit: true, children: [cell(48, left), cell(52, right)] })
}

function line(text: string, { bold = false, underline, before = 0, ...size }: Look = {}): Paragraph {
  const run = new TextRun({ text, bold, ...size, ...(underline === undefined ? {} : { underline }) })
  return new Paragraph({ keepNext: true, keepLines: true, spacing: { before }, children: [run] })
}

function opening(first: string, { positionLines }: Party, size: Look): Paragraph[] {
  return [line(first, size), ...positionLines.map((text) => line(text, { ...size, bold: true }))]
}

/** The names stand in a row of their own, so that they are level however many lines the positions take. */
function signed({ name, rank, nip }: Party, { before = 0, ...size }: Look): Paragraph[] {
  return [
    line(name, { ...size, bold: true, underline: {}, before }),
    ...(rank === '' ? [] : [line(rank, size)]),
    ...(nip === '' ? [] : [line(`NIP. ${nip}`, size)]),
  ]
}
