// What a named mapping remembers of a layout: headings and their fields, constants, orders of dates; nothing of the rows.
import { z } from 'zod'
import type { Grid } from '../reading/grid.ts'
import type { ColumnMapping } from '../reading/header.ts'
import { KINDS } from '../reading/kinds.ts'
import { normaliseHeader } from '../reading/normalise.ts'
import { type ImportPlan, plannedHeader, type SheetPlan } from '../reading/plan.ts'
import type { Workbench } from './workbench.ts'

export const MappingContentSchema = z.strictObject({
  /** Field by heading in its comparable spelling; null for a heading that is not used. */
  fields: z.record(z.string(), z.string().nullable()),
  constants: z.record(z.string(), z.string()),
  dateOrders: z.record(z.string(), z.enum(['dayFirst', 'monthFirst'])),
})
export type MappingContent = z.infer<typeof MappingContentSchema>

/** How the file on the workbench is read, as the next one of its layout shall be. */
export function contentOf({ tables, plan }: Pick<Workbench, 'tables' | 'plan'>): MappingContent {
  const columns = tables.flatMap(({ header }) => header.columns.filter((column) => column.header !== ''))
  return {
    fields: Object.fromEntries(columns.map(({ header, field }) => [normaliseHeader(header), field])),
    constants: { ...plan.constants },
    dateOrders: { ...plan.dateOrders },
  }
}

/** True when the mapping knows every heading of every table of the file. */
export function fits(content: MappingContent, grids: readonly Grid[], plan: ImportPlan): boolean {
  const headers = grids.flatMap((grid) => plannedHeader(grid, KINDS[plan.kind].fields, plan.sheets[grid.sheetName]) ?? [])
  const headings = headers.flatMap(({ columns }) => headed(columns))
  return headings.length > 0 && headings.every(({ header }) => Object.hasOwn(content.fields, normaliseHeader(header)))
}

/** The plan with the mapping's decisions for every heading it knows. */
export function planBy(content: MappingContent, grids: readonly Grid[], plan: ImportPlan): ImportPlan {
  const sheets = grids.flatMap((grid): [string, SheetPlan][] => {
    const own = plan.sheets[grid.sheetName] ?? { isLeftOut: false, header: null, columns: {} }
    const header = plannedHeader(grid, KINDS[plan.kind].fields, own)
    if (header === undefined) return plan.sheets[grid.sheetName] === undefined ? [] : [[grid.sheetName, own]]
    const columns = headed(header.columns).flatMap(({ column, header: heading }) => {
      const field = content.fields[normaliseHeader(heading)]
      return field === undefined ? [] : [[column, field] as const]
    })
    return [[grid.sheetName, { ...own, columns: Object.fromEntries(columns) }]]
  })
  return { ...plan, sheets: Object.fromEntries(sheets), constants: content.constants, dateOrders: content.dateOrders }
}

const headed = (columns: readonly ColumnMapping[]) => columns.filter(({ header }) => normaliseHeader(header) !== '')
