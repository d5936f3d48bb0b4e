// Names for the areas of the tables, so that an office can point its own workbooks at them and find them by name next year.
import type { ReportTable } from './report-model.ts'
import { absoluteRange } from './xlsx-address.ts'
import { tableLayout } from './xlsx-layout.ts'

export type AreaName = { readonly name: string; readonly range: string }

/** `T1_Data` for the entries of a table and `T1_Jumlah` for its sums. The underscore keeps a name from being read as a cell. */
export function tableNames(tables: readonly ReportTable[]): AreaName[] {
  return tables.flatMap((table) => {
    const stem = table.id.replace(/[^A-Za-z0-9]+/g, '_').replace(/^(?=\d)/, '_')
    const { firstRow, lastRow, totalRow } = tableLayout(table)
    const area = (from: number, to: number) => absoluteRange(table.sheet, [from, 1], [to, table.columns.length])
    return [
      { name: `${stem}_Data`, range: area(firstRow, lastRow) },
      ...(totalRow === undefined ? [] : [{ name: `${stem}_Jumlah`, range: area(totalRow, totalRow) }]),
    ]
  })
}
