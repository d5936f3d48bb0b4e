// One way of making a workbook or a Word file of a report with a long annex, in a process of its own so that its memory can be
// measured. Called as `node report-office-child.ts WAY ROWS FILE`; prints milliseconds and peak memory as JSON.
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { type ReportTable, tablesOf } from '../../src-main/reporting/report-model.ts'
import { drawDocx } from '../../src-main/reporting/to-docx.ts'
import { drawXlsx } from '../../src-main/reporting/to-xlsx.ts'
import { CELL_STYLES } from '../../src-main/reporting/xlsx-styles.ts'
import { RESOURCES } from '../support/resources.ts'
import { sampleReport } from '../support/sample-report.ts'

const [way = 'workbook', rows = '10000', path = ''] = process.argv.slice(2)
const report = sampleReport({}, Number(rows))
const target = { path, fontsFolder: join(RESOURCES, 'fonts') }

/** The same cells in the same styles, as the examples of exceljs write them; no header, no heights, no print set-up. */
async function withExceljs(tables: readonly ReportTable[]): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: false })
  for (const table of tables) {
    const sheet = workbook.addWorksheet(table.sheet)
    for (const entry of table.rows) {
      const cells = 'cells' in entry ? entry.cells : [entry.heading]
      const row = sheet.addRow(cells.map((cell) => (cell !== null && typeof cell === 'object' ? new Date(cell.date) : cell)))
      table.columns.forEach((column, index) => {
        row.getCell(index + 1).style = CELL_STYLES[column.kind]
      })
      row.commit()
    }
    sheet.commit()
  }
  await workbook.commit()
}

const WAYS: Readonly<Record<string, () => Promise<void>>> = {
  workbook: () => drawXlsx(report, target),
  exceljs: () => withExceljs(tablesOf(report)),
  word: () => drawDocx(report, target),
}
const started = performance.now()
await WAYS[way]?.()
console.log(JSON.stringify({ ms: performance.now() - started, megabytes: process.resourceUsage().maxRSS / 1024 }))
