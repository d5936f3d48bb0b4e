// The signature block for Word: the signatory at the right, one who acknowledges at the left on the same height.
import { type FileChild, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { NO_BORDERS } from './docx-styles.ts'
import type { SignatureBlock } from './report-model.ts'

type Party = Pick<SignatureBlock, 'positionLines' | 'name' | 'rank' | 'nip'>
type Look = { readonly bold?: boolean; readonly underline?: object; readonly before?: number }

/** Room to sign, in twentieths of a point. */
const ROOM = 1100

export function docxSignature(signature: SignatureBlock): FileChild {
  const { acknowledged } = signature
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: NO_BORDERS,
    rows:
      acknowledged === undefined
        ? // One row, which no page breaks: LibreOffice parts two rows in spite of keepNext.
          [side([new Paragraph('')], [...opening(signature.placeAndDate, signature), ...signed(signature)])]
        : [
            side(opening(acknowledged.opening, acknowledged), opening(signature.placeAndDate, signature)),
            side(signed(acknowledged), signed(signature)),
          ],
  })
}

function side(left: Paragraph[], right: Paragraph[]): TableRow {
  const cell = (size: number, children: Paragraph[]) =>
    new TableCell({ width: { size, type: WidthType.PERCENTAGE }, borders: NO_BORDERS, children })
  return new TableRow({ cantSplit: true, children: [cell(48, left), cell(52, right)] })
}

function line(text: string, { bold = false, underline, before = 0 }: Look = {}): Paragraph {
  const run = new TextRun({ text, bold, ...(underline === undefined ? {} : { underline }) })
  return new Paragraph({ keepNext: true, keepLines: true, spacing: { before }, children: [run] })
}

function opening(first: string, { positionLines }: Party): Paragraph[] {
  return [line(first), ...positionLines.map((text) => line(text, { bold: true }))]
}

/** The names stand in a row of their own, so that they are level however many lines the positions take. */
function signed({ name, rank, nip }: Party): Paragraph[] {
  return [
    line(name, { bold: true, underline: {}, before: ROOM }),
    ...(rank === '' ? [] : [line(rank)]),
    ...(nip === '' ? [] : [line(`NIP. ${nip}`)]),
  ]
}
