// The first sheet of a report workbook: what it is, the key figures, and where each table stands.
import type ExcelJS from 'exceljs'
import { linesIn } from './column-fit.ts'
import { chartsOf, type ReportModel, tablesOf } from './report-model.ts'
import { CHART_SHEET } from './xlsx-charts.ts'
import { signatureOfReport, writeSignature } from './xlsx-signature.ts'
import { LINE_STYLES, HEADER_STYLE, PAPER_CODES, TITLE_STYLE } from './xlsx-styles.ts'

/** Letters of 9 points in one of the two columns. */
const LETTERS = 60

const keyFiguresOf = (model: ReportModel) =>
  model.sections.flatMap((section) => section.blocks.flatMap((block) => (block.type === 'keyFigures' ? block.figures : [])))

/** A report with a title or with key figures has the sheet; a register book begins with its table. */
export const hasSummarySheet = (model: ReportModel) => model.titleLines.length > 0 || keyFiguresOf(model).length > 0

/** The title of the report, or the heading of the one-page summary. */
const titlesOf = (model: ReportModel) =>
  model.titleLines.length > 0 ? model.titleLines : model.sections.slice(0, 1).map(({ heading }) => heading)

/** Writes the sheet "Ringkasan". */
export function writeSummarySheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, model: ReportModel): void {
  const sheet = workbook.addWorksheet('Ringkasan', {
    views: [{ showGridLines: false }],
    headerFooter: { oddFooter: '&RHalaman &P dari &N' },
    pageSetup: {
      paperSize: PAPER_CODES[model.paper],
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  })
  sheet.columns = [{ width: 56 }, { width: 56 }]
  let number = 0
  const title = (text: string) => {
    number++
    sheet.getCell(number, 1).value = text
    sheet.getCell(number, 1).style = TITLE_STYLE
    sheet.mergeCells(number, 1, number, 2)
  }
  const line = (label: string, value: string | ExcelJS.CellHyperlinkValue) => {
    number++
    sheet.getCell(number, 1).value = label
    sheet.getCell(number, 2).value = value
    const lines = Math.max(linesIn(label, LETTERS), typeof value === 'string' ? linesIn(value, LETTERS) : 1)
    sheet.getRow(number).height = lines * 12.5 + 5
    sheet.getCell(number, 1).style = LINE_STYLES.text
    sheet.getCell(number, 2).style = LINE_STYLES.text
  }
  const header = (left: string, right: string) => {
    number += 2
    sheet.getCell(number, 1).value = left
    sheet.getCell(number, 2).value = right
    sheet.getCell(number, 1).style = HEADER_STYLE
    sheet.getCell(number, 2).style = HEADER_STYLE
  }
  const { governmentName, agencyName } = model.letterhead
  for (const text of [governmentName.toUpperCase(), agencyName.toUpperCase(), ...titlesOf(model)]) title(text)
  if (model.watermark !== null) title(model.watermark)
  header('Ringkasan', 'Nilai')
  for (const figure of keyFiguresOf(model)) line(figure.label, figure.value)
  if (tablesOf(model).length > 0) header('Tabel', 'Lembar')
  if (chartsOf(model).length > 0) line('Grafik laporan', { text: CHART_SHEET, hyperlink: `#'${CHART_SHEET}'!A1` })
  for (const table of tablesOf(model)) line(table.caption, { text: table.sheet, hyperlink: `#'${table.sheet}'!A1` })
  const signature = signatureOfReport(model)
  if (signature !== undefined) number = writeSignature(sheet, signature, number + 3)
  sheet.pageSetup.printArea = `A$1:B$${number}`
  sheet.commit()
}
