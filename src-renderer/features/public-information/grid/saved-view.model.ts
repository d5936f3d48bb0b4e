// What a list shows: filter, order and hidden columns, as one remembers and names it.
import { INFORMATION_ORDERS, type InformationOrder, PublicInformationFilter } from '../../../../src-main/contract/index.ts'
import type { FilterOf } from '../../../ui/use-list-pages.ts'

export type GridFilter = Omit<FilterOf<'publicInformation.list'>, 'agencyId' | 'order' | 'trashed'>
export type GridState = GridFilter & { readonly order: InformationOrder }
export type Hidden = Readonly<Record<string, boolean>>

export const NO_FILTER: GridFilter = { search: '', category: null, status: null, year: null, checklist: null }
export const FIRST_STATE: GridState = { ...NO_FILTER, order: 'position' }

/** True when a filter leaves rows out. */
export function isNarrowed(state: GridFilter): boolean {
  const keys = Object.keys(NO_FILTER) as (keyof GridFilter)[]
  return keys.some((key) => state[key] !== NO_FILTER[key])
}

/** The view to be saved under a name. */
export function viewOf(state: GridState, hidden: Hidden): Record<string, unknown> {
  return { ...state, hidden: Object.keys(hidden).filter((id) => hidden[id] === true) }
}

/** A saved view as state; what an older or newer version saved otherwise falls back to "all". */
export function stateOfView(
  view: Readonly<Record<string, unknown>>,
  columns: readonly string[],
): { state: GridState; hidden: Hidden } {
  const { search, category, status, year, checklist } = PublicInformationFilter
  const away = Array.isArray(view['hidden']) ? (view['hidden'] as readonly unknown[]) : []
  return {
    state: {
      search: search.catch('').parse(view['search']),
      category: category.catch(null).parse(view['category']),
      status: status.catch(null).parse(view['status']),
      year: year.catch(null).parse(view['year']),
      checklist: checklist.catch(null).parse(view['checklist']),
      order: INFORMATION_ORDERS.find((order) => order === view['order']) ?? 'position',
    },
    hidden: Object.fromEntries(columns.map((id) => [id, away.includes(id)])),
  }
}

/** True when the list shows just what the view holds. */
export function showsView(
  view: Readonly<Record<string, unknown>>,
  state: GridState,
  hidden: Hidden,
  columns: readonly string[],
): boolean {
  const held = stateOfView(view, columns)
  const same = (Object.keys(FIRST_STATE) as (keyof GridState)[]).every((key) => held.state[key] === state[key])
  return same && columns.every((id) => (held.hidden[id] ?? false) === (hidden[id] ?? false))
}
