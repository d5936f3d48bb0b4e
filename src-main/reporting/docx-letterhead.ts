// Title page and letterhead for Word.
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type FileChild,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { pictureOf } from '../platform/picture.ts'
import { NO_BORDERS } from './docx-styles.ts'
import { type Letterhead, PAPER_SIZES, type ReportModel, yearMade } from './report-model.ts'

type Logo = NonNullable<Letterhead['logo']>

const centred = (text: string, size: number, before = 0, bold = true) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, line: 240, lineRule: LineRuleType.AUTO },
    children: [new TextRun({ text, bold, size })],
  })

/** Room for agency, government and year at the foot of the title page, long names included; twentieths of a point. */
const LINES_OF_OFFICE = 2400

/** Logo, title lines, agency and year. */
export function docxTitlePage(model: ReportModel): FileChild[] {
  const { logo, agencyName, governmentName, place } = model.letterhead
  const mark = logo === null ? [] : [picture(logo, 110, 130, 600)]
  const above = logo === null ? 3600 : 1400
  const used = above + (logo === null ? 0 : 2600) + model.titleLines.length * 620 + LINES_OF_OFFICE
  const room = convertMillimetersToTwip(PAPER_SIZES[model.paper][1] - 44)
  return [
    ...mark,
    ...model.titleLines.map((text, index) => centred(text, index === 0 ? 40 : 32, index > 0 ? 160 : above)),
    centred(agencyName.toUpperCase(), 28, Math.max(1200, room - used)),
    centred(governmentName.toUpperCase(), 28, 80),
    centred(`${place}, ${yearMade(model)}`, 24, 80, false),
  ]
}

/** Kop: logo at the left, government and agency in capitals, address, double line (ppid 9.3). */
export function docxLetterhead(letterhead: Letterhead): FileChild[] {
  const { logo } = letterhead
  const words = [
    centred(letterhead.governmentName.toUpperCase(), 26),
    centred(letterhead.agencyName.toUpperCase(), 32),
    ...letterhead.lines.map((text) => centred(text, 18, 0, false)),
  ]
  const cell = (width: number, children: Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      borders: NO_BORDERS,
      verticalAlign: VerticalAlignTable.CENTER,
      children,
    })
  const cells = logo === null ? [cell(100, words)] : [cell(14, [picture(logo, 68, 82, 0)]), cell(86, words)]
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: NO_BORDERS,
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
    new Paragraph({
      border: { top: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: '000000', space: 1 } },
      spacing: { before: 60, after: 160, line: 240 },
    }),
  ]
}

const picture = (logo: Logo, width: number, height: number, before: number) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, line: 240, lineRule: LineRuleType.AUTO },
    children: [image(logo, width, height)],
  })

/** The logo fitted into a box of so many pixels, its proportions kept. */
function image(logo: Logo, width: number, height: number): ImageRun {
  const data = Buffer.from(logo.base64, 'base64')
  const own = pictureOf(data) ?? { width, height }
  const scale = Math.min(width / own.width, height / own.height)
  return new ImageRun({
    type: logo.mime === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round(own.width * scale), height: Math.round(own.height * scale) },
  })
}
