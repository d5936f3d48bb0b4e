// The signature block on the summary sheet, so that a printed workbook can be signed: the signatory at the right, one who
// acknowledges at the left.
import type ExcelJS from 'exceljs'
import { linesIn } from './column-fit.ts'
import type { Block, ReportModel } from './report-model.ts'
import { SIGNATURE_STYLES } from './xlsx-styles.ts'

/** Room to sign, in points. */
const ROOM = 52
const LINE_HEIGHT = 14
/** Bold letters of 10 points in one of the two columns. */
const LETTERS = 50
type Signature = Extract<Block, { type: 'signature' }>['signature']
type Party = Pick<Signature, 'positionLines' | 'name' | 'rank' | 'nip'>

/** The signature of the report, undefined while it has none. */
export function signatureOfReport(model: ReportModel): Signature | undefined {
  const found = model.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.type === 'signature' ? [block.signature] : [])),
  )
  return found.at(-1)
}

/** Writes the block from row `first` on and answers its last row. */
export function writeSignature(sheet: ExcelJS.Worksheet, signature: Signature, first: number): number {
  const { acknowledged } = signature
  const write = (row: number, column: 1 | 2, text: string, style: keyof typeof SIGNATURE_STYLES) => {
    const cell = sheet.getCell(row, column)
    cell.value = text
    cell.style = SIGNATURE_STYLES[style]
    const line = sheet.getRow(row)
    line.height = Math.max(line.height ?? 0, linesIn(text, LETTERS) * LINE_HEIGHT)
  }
  const parties = [
    ...(acknowledged === undefined ? [] : [{ column: 1, party: acknowledged } as const]),
    { column: 2, party: signature } as const,
  ]
  const positions = Math.max(...parties.map(({ party }) => party.positionLines.length))
  const room = first + positions + 1
  if (acknowledged !== undefined) write(first, 1, acknowledged.opening, 'plain')
  write(first, 2, signature.placeAndDate, 'plain')
  sheet.getRow(room).height = ROOM
  let last = room
  for (const { column, party } of parties) {
    party.positionLines.forEach((text, index) => write(first + 1 + index, column, text, 'bold'))
    write(room + 1, column, party.name, 'name')
    const below = linesUnderName(party)
    below.forEach((text, index) => write(room + 2 + index, column, text, 'plain'))
    last = Math.max(last, room + 1 + below.length)
  }
  return last
}

const linesUnderName = ({ rank, nip }: Party) => [...(rank === '' ? [] : [rank]), ...(nip === '' ? [] : [`NIP. ${nip}`])]
