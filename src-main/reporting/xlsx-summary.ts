// The first sheet of a report workbook: what it is, the key figures, and where each table stands.
import type ExcelJS from 'exceljs'
import { linesIn } from './column-fit.ts'
import { type ReportModel, tablesOf } from './report-model.ts'
import { LINE_STYLES, HEADER_STYLE, PAPER_CODES, TITLE_STYLE } from './xlsx-styles.ts'

/** Letters of 9 points in one of the two columns. */
const LETTERS = 60

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
  for (const text of [governmentName.toUpperCase(), agencyName.toUpperCase(), ...model.titleLines]) title(text)
  if (model.watermark !== null) title(model.watermark)
  const figures = model.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.type === 'keyFigures' ? block.figures : [])),
  )
  header('Ringkasan', 'Nilai')
  for (const figure of figures) line(figure.label, figure.value)
  header('Tabel', 'Lembar')
  for (const table of tablesOf(model)) line(table.caption, { text: table.sheet, hyperlink: `#'${table.sheet}'!A1` })
  sheet.pageSetup.printArea = `A1:B${number}`
  sheet.commit()
}
