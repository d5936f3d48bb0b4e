// Rows of a register as they come into view: whole pages, asked for once and kept until a topic changes.
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { InputOf, OutputOf, WireError } from '../../src-main/contract/index.ts'
import { invoke } from '../api/client.ts'

export type ListOperation =
  | 'requests.list'
  | 'objections.list'
  | 'disputes.list'
  | 'publicInformation.list'
  | 'excludedInformation.list'
export type RowOf<K extends ListOperation> = OutputOf<K>['rows'][number]
export type FilterOf<K extends ListOperation> = Omit<InputOf<K>, 'offset' | 'limit'>
export type ListPage<Row> = { readonly rows: readonly Row[]; readonly total: number }

export const PAGE_ROWS = 100

/** Offsets of the pages that hold the rows `first` to `last`. */
export function pageOffsets(first: number, last: number): readonly number[] {
  const start = Math.floor(Math.max(0, first) / PAGE_ROWS)
  const end = Math.floor(Math.max(first, last, 0) / PAGE_ROWS)
  return Array.from({ length: end - start + 1 }, (_, index) => (start + index) * PAGE_ROWS)
}

function pageQuery<K extends ListOperation>(operation: K, filter: FilterOf<K>, offset: number) {
  const input = { ...filter, offset, limit: PAGE_ROWS } as InputOf<K>
  return { queryKey: [operation, input] as const, queryFn: async () => (await invoke(operation, input)) as ListPage<RowOf<K>> }
}

/** How many rows match, and whether that is still being asked. The answer for an older filter stays until the new one is here. */
export function useListTotal<K extends ListOperation>(operation: K, filter: FilterOf<K>) {
  return useQuery<ListPage<RowOf<K>>, WireError>({ ...pageQuery(operation, filter, 0), placeholderData: keepPreviousData })
}

/** The rows `first` to `last` by their index; a row not here yet is missing from the map. */
export function useListRows<K extends ListOperation>(
  operation: K,
  filter: FilterOf<K>,
  first: number,
  last: number,
): ReadonlyMap<number, RowOf<K>> {
  const offsets = pageOffsets(first, last)
  const pages = useQueries({ queries: offsets.map((offset) => pageQuery(operation, filter, offset)) })
  const rows = new Map<number, RowOf<K>>()
  pages.forEach((page, at) => {
    page.data?.rows.forEach((row, index) => {
      rows.set((offsets[at] ?? 0) + index, row)
    })
  })
  return rows
}
