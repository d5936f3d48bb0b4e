// What the clerk does to rows on the workbench: each deed gives a new state, and the state before it can be had back.
import { AppError } from '../../../kernel/app-error.ts'
import type { ImportRepair } from '../imports.workbench.contract.ts'
import { type Repairs, rowKey } from '../reading/plan.ts'
import { fieldText, type SheetRecord } from '../reading/sheet-record.ts'
import { repaired } from '../reading/sheet-table.ts'
import { rowsOf } from './bench-rows.ts'
import { type BenchRow, type Handiwork, rework, type Workbench } from './workbench.ts'

/** So many deeds can be taken back. */
const KEPT_DEEDS = 100

type Done = { readonly bench: Workbench; readonly changed: number }

/** Does what was asked; `changed` counts the rows concerned. AppError `notFound` for a row that is no entry. */
export function repair(bench: Workbench, deed: ImportRepair): Done {
  const [next, changed] = deedOf(bench, deed)
  return { bench: rework(bench, next, [...bench.past, bench.handiwork].slice(-KEPT_DEEDS)), changed }
}

/** Takes the last deed back. */
export function undoRepair(bench: Workbench): Done {
  const before = bench.past.at(-1)
  if (before === undefined) return { bench, changed: 0 }
  return { bench: rework(bench, before, bench.past.slice(0, -1)), changed: 1 }
}

function deedOf(bench: Workbench, deed: ImportRepair): [Handiwork, number] {
  const { handiwork } = bench
  switch (deed.type) {
    case 'cell':
      recordAt(bench, deed)
      return [{ ...handiwork, repairs: withCell(handiwork.repairs, deed) }, 1]
    case 'value': {
      const from = textAt(bench, deed)
      const same = rowsSaying(bench, deed.field, from)
      return [{ ...handiwork, repairs: withValue(handiwork.repairs, deed.field, from, deed.text, same) }, same.length]
    }
    case 'leaveOut': {
      const named = deed.code === null ? deed.rows : rowsOf(bench, { state: null, code: deed.code })
      const leftOut = new Set(handiwork.leftOut)
      for (const row of named)
        if (deed.leftOut) leftOut.add(rowKey(row))
        else leftOut.delete(rowKey(row))
      return [{ ...handiwork, leftOut }, named.length]
    }
    case 'duplicate': {
      if (deed.row !== null)
        return [{ ...handiwork, choices: new Map([...handiwork.choices, [rowKey(deed.row), deed.choice]]) }, 1]
      const all = [...bench.duplicates].filter(([, duplicate]) => duplicate.of === deed.of).map(([key]) => key)
      const choices = new Map([...handiwork.choices].filter(([key]) => !all.includes(key)))
      return [{ ...handiwork, choices, choiceFor: { ...handiwork.choiceFor, [deed.of]: deed.choice } }, all.length]
    }
    default:
      return deed satisfies never
  }
}

type Place = { readonly sheet: string; readonly row: number; readonly field: string }

/** What a field says in a row as things stand. */
export function textAt(bench: Workbench, place: Place): string {
  const { record, table } = recordAt(bench, place)
  return fieldText(repaired(table, record, bench.handiwork.repairs), place.field)
}

/** The entries in which the field says the same. */
export function rowsSaying(bench: Workbench, field: string, text: string): SheetRecord[] {
  const { repairs } = bench.handiwork
  return bench.rows.flatMap(({ record, table }) =>
    record !== null && table !== null && fieldText(repaired(table, record, repairs), field) === text ? [record] : [],
  )
}

function recordAt(bench: Workbench, { sheet, row }: Omit<Place, 'field'>) {
  const found = bench.rows.find((one) => one.row === row && one.sheet === sheet)
  if (found === undefined || found.record === null || found.table === null) throw new AppError('notFound')
  return found as BenchRow & { record: SheetRecord; table: NonNullable<BenchRow['table']> }
}

function withCell({ cells, values }: Repairs, { sheet, row, field, text }: Place & { readonly text: string }): Repairs {
  const key = rowKey({ sheet, row })
  return { cells: new Map([...cells, [key, new Map([...(cells.get(key) ?? []), [field, text]])]]), values }
}

/** Cells already written over by hand are written over again; all others by the rule. */
function withValue({ cells, values }: Repairs, field: string, from: string, to: string, same: readonly SheetRecord[]): Repairs {
  const byHand = new Map(cells)
  for (const record of same) {
    const own = cells.get(rowKey(record))
    if (own?.has(field) === true) byHand.set(rowKey(record), new Map([...own, [field, to]]))
  }
  const rules = new Map(values.get(field) ?? [])
  // A rule that gave what is now replaced gives the new text at once.
  for (const [text, given] of rules) if (given === from) rules.set(text, to)
  rules.set(from, to)
  return { cells: byHand, values: new Map([...values, [field, rules]]) }
}
