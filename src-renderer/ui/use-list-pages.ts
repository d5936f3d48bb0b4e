// Rows of a register as they come into view: whole pages, asked for once and kept until a topic changes.
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { InputOf, OutputOf, WireError } from '../../src-main/contract/index.ts'
import { invoke } from '../api/client.ts'

export type ListOperation =
  | 'requests.list'
  | 'requests.book'
  | 'objections.list'
  | 'disputes.list'
  | 'publicInformation.list'
  | 'excludedInformation.list'
  | 'annualReport.findingCases'
  | 'annualReport.casesBehind'
export type RowOf<K extends ListOperation> = OutputOf<K>['rows'][number]
export type FilterOf<K extends ListOperation> = Omit<InputOf<K>, 'offset' | 'limit'>
export type ListPage<Row> = { readonly rows: readonly Row[]; readonly total: number }

export const PAGE_ROWS = 100
/** Pages that only pass by while one drags through the list are not asked for. */
const PASSING_MS = 80

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

export type ListRows<Row> = {
  /** By index; a row not here yet is missing. */
  readonly rows: ReadonlyMap<number, Row>
  readonly error: WireError | null
  readonly retry: () => void
}

/** The rows `first` to `last`. */
export function useListRows<K extends ListOperation>(
  operation: K,
  filter: FilterOf<K>,
  first: number,
  last: number,
): ListRows<RowOf<K>> {
  const offsets = pageOffsets(first, last)
  const [settled] = useDebouncedValue(offsets.join(' '), PASSING_MS)
  const wanted = settled.split(' ').map(Number)
  const pages = useQueries({
    queries: offsets.map((offset) => ({ ...pageQuery(operation, filter, offset), enabled: wanted.includes(offset) })),
  })
  const rows = new Map<number, RowOf<K>>()
  pages.forEach((page, at) => {
    page.data?.rows.forEach((row, index) => {
      rows.set((offsets[at] ?? 0) + index, row)
    })
  })
  const failed = pages.filter((page) => page.isError)
  return {
    rows,
    error: (failed[0]?.error as WireError | undefined) ?? null,
    retry: () => {
      for (const page of failed) void page.refetch()
    },
  }
}
