// Pages of rows of a file on the workbench, and the counts that add up to all of them.
import type { ImportCounts, ImportRow, ImportRowState } from '../imports.workbench.contract.ts'
import { IMPORT_ROW_STATES } from '../imports.workbench.contract.ts'
import { type ImportMessage, MESSAGE_LEVELS } from '../reading/messages.ts'
import { rowKey } from '../reading/plan.ts'
import { fieldText, shownText as shownCell } from '../reading/sheet-record.ts'
import { repaired, type SheetTable } from '../reading/sheet-table.ts'
import { maskedText, readingOf } from './bench-words.ts'
import { type BenchRow, choiceOf, messagesOf, stateOf, type Workbench } from './workbench.ts'

/** Rows of a state, a remark, or both, in the order of the file. */
export function rowsOf(bench: Workbench, { state, code }: { state: ImportRowState | null; code: string | null }): BenchRow[] {
  return bench.rows.filter(
    (row) =>
      (state === null || stateOf(bench, row) === state) &&
      (code === null || messagesOf(bench, row).some((message) => message.code === code)),
  )
}

/** A row as the window sees it. */
export function shownRow(bench: Workbench, row: BenchRow): ImportRow {
  const { sheet, row: number, entry, setAside } = row
  const messages = messagesOf(bench, row)
  const duplicate = bench.duplicates.get(rowKey(row))
  return {
    sheet,
    row: number,
    state: stateOf(bench, row),
    cells: row.table === null ? asideCells(bench, row) : entryCells(bench, row, row.table, messages),
    reading: entry === null || entry.draft === null ? [] : readingOf(entry.draft),
    messages: messages.map((message) => shownMessage(message, row)),
    duplicate:
      duplicate === undefined ? null : { of: duplicate.of, label: duplicate.label, choice: choiceOf(bench, row, duplicate) },
    joinedTo: setAside?.joinedTo ?? null,
  }
}

/** Fields of a table in the order of their columns. */
export function fieldsOf(table: SheetTable): string[] {
  return [...new Set(table.header.columns.flatMap(({ field }) => (field === null ? [] : [field])))]
}

function entryCells(bench: Workbench, row: BenchRow, table: SheetTable, messages: readonly ImportMessage[]): ImportRow['cells'] {
  if (row.record === null) return []
  const { repairs } = bench.handiwork
  const record = repaired(table, row.record, repairs)
  const typed = repairs.cells.get(rowKey(row))
  const fields = [...new Set([...fieldsOf(table), ...Object.keys(table.constants), ...(typed?.keys() ?? [])])]
  return fields.map((field) => {
    const letters = table.facts.letters.get(field) ?? []
    const levels = messages.filter(({ column }) => column !== null && letters.includes(column)).map(({ level }) => level)
    return {
      field,
      text: maskedText(field, fieldText(record, field)),
      level: MESSAGE_LEVELS.findLast((level) => levels.includes(level)) ?? null,
      repaired: row.record !== null && fieldText(record, field) !== fieldText(row.record, field),
    }
  })
}

/** Rows set aside show their cells under the fields of the table, as far as they have such. */
function asideCells(bench: Workbench, { sheet, row }: BenchRow): ImportRow['cells'] {
  const table = bench.tables.find((one) => one.sheet === sheet)
  const grid = bench.grids.find(({ sheetName }) => sheetName === sheet)
  const cells = grid?.rows[row - 1] ?? []
  return cells.flatMap((cell, column) => {
    const field = table?.header.columns.find((one) => one.column === column)?.field ?? null
    const text = shownCell(cell)
    return text === '' ? [] : [{ field: field ?? '', text: maskedText(field, text), level: null, repaired: false }]
  })
}

const shownMessage = (message: ImportMessage, row: BenchRow): ImportRow['messages'][number] => ({
  // What is wrong may stand on a further sheet of a full table.
  sheet: message.sheet ?? row.sheet,
  row: message.row ?? row.row,
  column: message.column ?? '',
  code: message.code,
  level: message.level,
  text: message.text,
})

/** Counts of all rows by what becomes of them, and the remarks met. */
export function countsOf(bench: Workbench): ImportCounts {
  const states = Object.fromEntries(IMPORT_ROW_STATES.map((state) => [state, 0])) as Record<ImportRowState, number>
  const problems = new Map<string, { code: string; level: 'doubtful' | 'error'; example: string; rows: number }>()
  for (const row of bench.rows) {
    const state = stateOf(bench, row)
    states[state] += 1
    if (state === 'leftOut') continue
    const seen = new Set<string>()
    for (const { code, level, text } of messagesOf(bench, row)) {
      if (level === 'info' || seen.has(code)) continue
      seen.add(code)
      const known = problems.get(code) ?? { code, level, example: text, rows: 0 }
      problems.set(code, { ...known, rows: known.rows + 1 })
    }
  }
  const gravest = (level: string) => (level === 'error' ? 0 : 1)
  return {
    read: bench.rows.length,
    states,
    problems: [...problems.values()].toSorted((a, b) => gravest(a.level) - gravest(b.level) || b.rows - a.rows),
    canUndo: bench.past.length > 0,
  }
}
