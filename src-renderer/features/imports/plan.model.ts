// The clerk's decisions about a file, collected in the window until they are applied in one go.
import type { ImportKind, ImportSummary } from '../../../src-main/contract/index.ts'

export type ImportPlan = ImportSummary['plan']
type SheetPlan = ImportPlan['sheets'][string]

const NO_DECISION: SheetPlan = { isLeftOut: false, header: null, columns: {} }

/** A plan with decisions about one sheet changed. */
export function withSheet(plan: ImportPlan, sheet: string, change: Partial<SheetPlan>): ImportPlan {
  return { ...plan, sheets: { ...plan.sheets, [sheet]: { ...NO_DECISION, ...plan.sheets[sheet], ...change } } }
}

/** A column given a field, or null for none. */
export function withColumn(plan: ImportPlan, sheet: string, column: number, field: string | null): ImportPlan {
  const own = plan.sheets[sheet]?.columns ?? {}
  return withSheet(plan, sheet, { columns: { ...own, [column]: field } })
}

/** Another register: what was decided about columns of the former one no longer fits. */
export function withKind(plan: ImportPlan, kind: ImportKind): ImportPlan {
  const sheets = Object.entries(plan.sheets).map(([sheet, own]) => [sheet, { ...own, columns: {} }] as const)
  return { ...plan, kind, sheets: Object.fromEntries(sheets), constants: {}, dateOrders: {} }
}

/** A text for a field that has no column; undefined takes it away. */
export function withConstant(plan: ImportPlan, field: string, text: string | undefined): ImportPlan {
  const { [field]: _, ...others } = plan.constants
  return { ...plan, constants: text === undefined ? others : { ...others, [field]: text } }
}

/** Whether day or month comes first in a date column. */
export function withDateOrder(plan: ImportPlan, field: string, order: ImportPlan['dateOrders'][string]): ImportPlan {
  return { ...plan, dateOrders: { ...plan.dateOrders, [field]: order } }
}

type Column = ImportSummary['columns'][number]
type Planned = Pick<Column, 'sheet' | 'column' | 'field'>

/** The field of a column as decided and not yet applied. */
export function plannedField(plan: ImportPlan, { sheet, column, field }: Planned): string | null {
  const chosen = plan.sheets[sheet]?.columns[column]
  return chosen === undefined ? field : chosen
}

/** Fields that more than one column of a sheet feeds, with the letters of those columns: their texts are joined. */
export function joinedFields(
  plan: ImportPlan,
  columns: readonly (Planned & Pick<Column, 'letter'>)[],
): readonly { readonly sheet: string; readonly field: string; readonly letters: readonly string[] }[] {
  const groups = Map.groupBy(columns, (column) => JSON.stringify([column.sheet, plannedField(plan, column)]))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const field = first === undefined ? null : plannedField(plan, first)
    if (first === undefined || field === null || group.length < 2) return []
    return [{ sheet: first.sheet, field, letters: group.map(({ letter }) => letter) }]
  })
}

/** Fields that the app takes apart by itself, and into what. */
export const SPLIT_FIELDS: Readonly<Record<string, string>> = {
  contact: 'telepon dan pos-el',
  nameAndAddress: 'nama dan alamat',
  madeWhenWhere: 'waktu dan tempat pembuatan',
  superiorNameAndPosition: 'nama dan jabatan',
}
