// What is said about a file as a whole: sheets, columns with samples, decisions open and taken, counts.
import type { ImportSummary } from '../imports.workbench.contract.ts'
import { cellAt, columnLetter, type Grid, isBlankRow } from '../reading/grid.ts'
import { KINDS } from '../reading/kinds.ts'
import { saysNothing } from '../reading/reading.ts'
import { shownText } from '../reading/sheet-record.ts'
import type { SheetTable } from '../reading/sheet-table.ts'
import { REGISTER_TABLES } from '../tables/register-tables.ts'
import { exactColumns } from '../tables/table-column.ts'
import { countsOf } from './bench-rows.ts'
import { labelOf, maskedText } from './bench-words.ts'
import type { Workbench } from './workbench.ts'

const SAMPLED_ROWS = 2000
const SAMPLES = 3
const LONGEST_SAMPLE = 80
/** What no two rows have in common is no constant. */
const NO_CONSTANTS = new Set([
  'number',
  'registrationNumber',
  'receivedOn',
  'nationalId',
  'contact',
  'email',
  'applicantName',
  'nameAndAddress',
  'address',
  'title',
  'summary',
])

/** The file as the window sees it. */
export function summaryOf(bench: Workbench): ImportSummary {
  const { fileName, sha256, plan, blocked, grids, tables } = bench
  const { kind } = plan
  return {
    fileName,
    sha256,
    kind,
    recognised: bench.recognised,
    blocked,
    counts: countsOf(bench),
    sheets: grids.map((grid) => {
      const header = tables.find(({ sheet }) => sheet === grid.sheetName)?.header
      return {
        sheet: grid.sheetName,
        rows: grid.rows.filter((row) => !isBlankRow(row)).length,
        isLeftOut: plan.sheets[grid.sheetName]?.isLeftOut === true,
        header: header === undefined ? null : { top: header.top, depth: header.depth },
      }
    }),
    columns: tables.flatMap((table) => columnsOf(bench, table)),
    fields: fieldsOf(bench),
    dates: datesOf(bench),
    plan: { ...plan, sheets: { ...plan.sheets }, constants: { ...plan.constants }, dateOrders: { ...plan.dateOrders } },
    mapping: bench.mapping,
    messages: bench.messages.map((message) => ({
      sheet: message.sheet ?? '',
      row: message.row ?? 0,
      column: message.column ?? '',
      code: message.code,
      level: message.level,
      text: message.text,
    })),
  }
}

/** The fields that columns are read as; those of a full table are what they are and take no constants. */
function fieldsOf({ plan: { kind }, tables }: Workbench): ImportSummary['fields'] {
  if (tables.some(({ readExact }) => readExact !== undefined))
    return exactColumns(REGISTER_TABLES[kind].columns).map(({ field, heading }) => ({
      field,
      label: heading,
      required: false,
      constant: false,
    }))
  const required = new Set(KINDS[kind].required.flatMap(({ anyOf }) => anyOf))
  return [...new Set(KINDS[kind].fields.map(({ field }) => field))].map((field) => ({
    field,
    label: labelOf(field),
    required: required.has(field),
    constant: !NO_CONSTANTS.has(field),
  }))
}

function columnsOf({ grids, plan }: Workbench, table: SheetTable): ImportSummary['columns'] {
  const grid = grids.find(({ sheetName }) => sheetName === table.sheet)
  if (grid === undefined) return []
  const first = table.header.top + table.header.depth
  const headed = new Map(table.header.columns.map((column) => [column.column, column]))
  const width = Math.max(0, ...grid.rows.slice(first, first + 200).map((row) => row.length), ...headed.keys()) + 1
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const own = headed.get(column)
    const samples = samplesOf(grid, first, column, own?.field ?? null)
    if (own === undefined && samples.length === 0) return []
    return [
      {
        sheet: table.sheet,
        column,
        letter: own?.letter ?? columnLetter(column),
        header: own?.header ?? '',
        field: own?.field ?? null,
        confidence: own?.confidence ?? 0,
        chosen: plan.sheets[table.sheet]?.columns[column] !== undefined,
        samples,
      },
    ]
  })
}

function samplesOf(grid: Grid, first: number, column: number, field: string | null): string[] {
  const found = new Set<string>()
  // A column that says the same in every row is not read to its end.
  const enough = first + SAMPLED_ROWS
  for (let row = first; row < grid.rows.length && found.size < SAMPLES && (row < enough || found.size === 0); row += 1) {
    const text = shownText(cellAt(grid, row, column))
    if (!saysNothing(text)) found.add(maskedText(field, text).slice(0, LONGEST_SAMPLE))
  }
  return [...found]
}

/** Every date column: its order of day and month can be decided, whether or not it was in doubt. */
function datesOf({ tables, plan }: Workbench): ImportSummary['dates'] {
  const orders = new Map(tables.flatMap((table) => [...table.facts.dates].map(([field, { order }]) => [field, order] as const)))
  return [...orders].map(([field, order]) => ({
    field,
    label: labelOf(field),
    order,
    chosen: plan.dateOrders[field] !== undefined,
  }))
}
