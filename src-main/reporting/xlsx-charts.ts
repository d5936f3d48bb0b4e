// The sheet "Grafik": every chart of the report as a native chart of its table, under its caption, never split between pages.
import type ExcelJS from 'exceljs'
import { chartsOf, isEmptyChart, PAPER_SIZES, type ReportChart, type ReportModel, tablesOf } from './report-model.ts'
import { absoluteRange } from './xlsx-address.ts'
import { type ChartCells, cellsOfTable } from './xlsx-chart-cells.ts'
import { chartXml } from './xlsx-chart-xml.ts'
import { centrePages, chartAnchor, type WorkbookPackage } from './xlsx-package.ts'
import { CAPTION_STYLE, HEADER_STYLE, LINE_STYLES, NOTE_STYLE, PAPER_CODES } from './xlsx-styles.ts'
import { pageMarks } from './xlsx-table.ts'

export const CHART_SHEET = 'Grafik'
const COLUMNS = 8
/** Narrow enough for the page where another font takes the place of Excel's own. */
const COLUMN_WIDTH = 9
const ROW_HEIGHT = 15
/** Rows of a chart; lying bars want one and a half for each. */
const CHART_ROWS = 14
const ROWS_PER_BAR = 1.5
/** Left of it one column is free. */
const DATA_COLUMN = COLUMNS + 2
/** Points taken by margins at the head and foot of a page. */
const MARGINS = 100
const POINTS_PER_MM = 72 / 25.4

/** Writes the sheet; nothing when the report has no chart. */
export function writeChartSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, model: ReportModel, parts: WorkbookPackage): void {
  const charts = chartsOf(model)
  if (charts.length === 0) return
  const sheet = workbook.addWorksheet(CHART_SHEET, {
    views: [{ showGridLines: false }],
    pageSetup: {
      paperSize: PAPER_CODES[model.paper],
      orientation: 'portrait',
      // Excel heeds page breaks only where it does not fit the sheet to the page.
      fitToPage: false,
      margins: { left: 0.6, right: 0.6, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: pageMarks(model),
  })
  centrePages(sheet)
  const widest = Math.max(...charts.map(({ series }) => series.length))
  sheet.columns = [
    ...Array.from({ length: COLUMNS }, () => ({ width: COLUMN_WIDTH })),
    { width: 3 },
    { width: 34 },
    ...Array.from({ length: widest }, () => ({ width: 16 })),
  ]
  const page = Math.floor((PAPER_SIZES[model.paper][1] * POINTS_PER_MM - MARGINS) / ROW_HEIGHT)
  const drawn: { anchor: string; chart: string }[] = []
  let row = 1
  let pageStart = 1
  for (const chart of charts) {
    const rows = rowsOf(chart)
    if (row > 1 && row + rows + 2 - pageStart > page) {
      sheet.getRow(row - 1).addPageBreak()
      pageStart = row
    }
    writeLine(sheet, row, chart.caption, CAPTION_STYLE)
    if (isEmptyChart(chart)) writeLine(sheet, row + 1, chart.emptyText, NOTE_STYLE)
    else {
      drawn.push({
        anchor: chartAnchor(drawn.length, chart.id, chart.caption, [row, 0], [row + rows, COLUMNS]),
        chart: chartXml(chart, chartCells(chart, model) ?? writeData(sheet, chart, row + 1)),
      })
      writeLine(sheet, row + rows + 1, sourceOf(chart, model), NOTE_STYLE)
    }
    row += isEmptyChart(chart) ? 3 : rows + 3
  }
  sheet.pageSetup.printArea = `A$1:H$${row - 2}`
  if (drawn.length > 0) parts.addDrawing(sheet, drawn)
  sheet.commit()
}

function rowsOf(chart: ReportChart): number {
  if (isEmptyChart(chart)) return 1
  const bars = chart.categories.length * chart.series.length * ROWS_PER_BAR + 4
  return Math.max(chart.kind === 'bars' ? Math.max(8, Math.round(bars)) : CHART_ROWS, chart.categories.length + 1)
}

function chartCells(chart: ReportChart, model: ReportModel): ChartCells | undefined {
  const table = tableOf(chart, model)
  return table === undefined ? undefined : cellsOfTable(chart, table)
}

/** What the chart shows as cells beside it, outside the print area: for a picture that sums up several columns of its table. */
function writeData(sheet: ExcelJS.Worksheet, chart: ReportChart, headerRow: number): ChartCells {
  const write = (row: number, column: number, value: string | number, style: Partial<ExcelJS.Style>) => {
    sheet.getCell(row, column).value = value
    sheet.getCell(row, column).style = style
  }
  const range = (column: number) =>
    absoluteRange(CHART_SHEET, [headerRow + 1, column], [headerRow + chart.categories.length, column])
  write(headerRow, DATA_COLUMN, 'Data grafik', HEADER_STYLE)
  chart.categories.forEach((text, index) => write(headerRow + 1 + index, DATA_COLUMN, text, LINE_STYLES.text))
  const series = chart.series.map(({ label, values }, at) => {
    const column = DATA_COLUMN + 1 + at
    const kind = values.every(Number.isInteger) ? 'integer' : 'decimal'
    write(headerRow, column, label, HEADER_STYLE)
    values.forEach((value, index) => write(headerRow + 1 + index, column, value, LINE_STYLES[kind]))
    const place = [headerRow, column] as const
    return { label, labelCell: absoluteRange(CHART_SHEET, place, place), cells: range(column), values, kind } as const
  })
  return { categories: range(DATA_COLUMN), series }
}

const tableOf = (chart: ReportChart, model: ReportModel) => tablesOf(model).find(({ id }) => id === chart.tableId)

function sourceOf(chart: ReportChart, model: ReportModel): string {
  const table = tableOf(chart, model)
  return table === undefined ? '' : `Sumber: lembar “${table.sheet}”`
}

function writeLine(sheet: ExcelJS.Worksheet, row: number, text: string, style: Partial<ExcelJS.Style>): void {
  const cell = sheet.getCell(row, 1)
  cell.value = text
  cell.style = style
  sheet.mergeCells(row, 1, row, COLUMNS)
}
