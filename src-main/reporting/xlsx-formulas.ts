// The formulas of a worksheet. Only sums of our own numbers: nothing that a person typed is ever part of one.
import { type CellFormula, columnSum, type ReportTable } from './report-model.ts'
import { columnLetter } from './xlsx-address.ts'

/** `SUM(B5:B16)` with our result beside it. */
export type LiveNumber = { readonly formula: string; readonly result: number }

/** Excel counts a percentage as a share of one. */
export const PERCENT = 100

/** Decimals of a sum of shares, as `columnSum` keeps them: programs add fractions up in different orders. */
const SHARE_DECIMALS = 8

/** The sum of a column over its entries. */
export function totalFormula(table: ReportTable, column: number, firstRow: number, lastRow: number): LiveNumber {
  const letter = columnLetter(column + 1)
  const sum = columnSum(table, column)
  const formula = `SUM(${letter}${firstRow}:${letter}${lastRow})`
  if (table.columns[column]?.kind !== 'percent') return { formula, result: sum }
  return { formula: `ROUND(${formula},${SHARE_DECIMALS})`, result: sum / PERCENT }
}

/** `SUM(C5:G5)-SUM(H5)`; neighbours become a range. SUM passes over cells that are empty. */
export function termsFormula(formula: CellFormula, firstRow: number): string {
  const added = sumOf(formula, 1, firstRow)
  const taken = sumOf(formula, -1, firstRow)
  if (taken === undefined) return added ?? '0'
  return `${added ?? ''}-${taken}`
}

function sumOf({ terms }: CellFormula, sign: 1 | -1, firstRow: number): string | undefined {
  const chosen = terms.filter(({ factor }) => factor === sign)
  if (chosen.length === 0) return undefined
  const ranges: { row: number; column: number; endRow: number; endColumn: number }[] = []
  for (const { row, column } of chosen) {
    const last = ranges.at(-1)
    if (last !== undefined && last.row === last.endRow && last.row === row && last.endColumn + 1 === column)
      last.endColumn = column
    else if (last !== undefined && last.column === last.endColumn && last.column === column && last.endRow + 1 === row)
      last.endRow = row
    else ranges.push({ row, column, endRow: row, endColumn: column })
  }
  const address = (row: number, column: number) => `${columnLetter(column + 1)}${row + firstRow}`
  return `SUM(${ranges
    .map((range) => {
      const [from, to] = [address(range.row, range.column), address(range.endRow, range.endColumn)]
      return from === to ? from : `${from}:${to}`
    })
    .join(',')})`
}
