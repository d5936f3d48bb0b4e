// Rows of the grid: pages in view and their neighbours, read before they come into view, so that nothing stands empty.
import { keepPreviousData, type QueryClient, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { PublicInformation, WireError } from '../../../../src-main/contract/index.ts'
import { invoke } from '../../../api/client.ts'
import { useAppQuery } from '../../../api/use-app-query.ts'
import type { FilterOf, ListPage } from '../../../ui/use-list-pages.ts'
import { placementOf } from './group-placement.model.ts'

export type InformationFilter = FilterOf<'publicInformation.list'>

export const PAGE_ROWS = 100
/** Pages read ahead on either side. */
const AHEAD = 4
/** A jump over more pages than this waits until it has come to rest: one drags the scroll bar. */
const NEAR = 3
const RESTING_MS = 60

type Page = ListPage<PublicInformation>

function pageQuery(filter: InformationFilter, page: number) {
  const input = { ...filter, offset: page * PAGE_ROWS, limit: PAGE_ROWS }
  return {
    queryKey: ['publicInformation.list', input] as const,
    queryFn: (): Promise<Page> => invoke('publicInformation.list', input),
  }
}

/** Puts a changed entry into every page that shows it, before the backend has answered. */
export function showEntry(client: QueryClient, entry: PublicInformation): void {
  client.setQueriesData<Page>({ queryKey: ['publicInformation.list'] }, (page) =>
    page?.rows.some(({ id }) => id === entry.id) === true
      ? { ...page, rows: page.rows.map((row) => (row.id === entry.id ? entry : row)) }
      : page,
  )
}

/** How many rows there are and how they are grouped; an older answer stays, with its filter, until the new one is here. */
export function useGridShape(filter: InformationFilter) {
  const head = useQuery<Page, WireError>({ ...pageQuery(filter, 0), placeholderData: keepPreviousData })
  const grouped = filter.order === 'position' ? null : filter.order
  const { order: _, ...narrow } = filter
  const groups = useAppQuery(
    'publicInformation.groups',
    { ...narrow, order: grouped ?? 'category' },
    { enabled: grouped !== null, keepPrevious: true },
  )
  const here =
    head.data !== undefined &&
    !head.isPlaceholderData &&
    (grouped === null || (groups.data !== undefined && !groups.isPlaceholderData))
  const [shown, setShown] = useState(filter)
  const words = JSON.stringify(filter)
  if (here && JSON.stringify(shown) !== words) setShown(filter)
  const settled = JSON.stringify(shown) === words
  const [held, setHeld] = useState<{ readonly total: number; readonly groups: typeof groups.data | null }>()
  const total = head.data?.total
  const list = grouped === null ? null : groups.data
  if (here && settled && total !== undefined && (held?.total !== total || held.groups !== list))
    setHeld({ total, groups: list ?? null })
  return {
    filter: shown,
    /** Undefined until the first answer. */
    placement: held === undefined ? undefined : placementOf(held.total, held.groups ?? null),
    error: head.error ?? (grouped === null ? null : groups.error),
    retry: () => void Promise.all([head.refetch(), groups.refetch()]),
  }
}

/** The page around which pages are read: follows at once, but waits while one jumps. */
function useRestingPage(page: number): number {
  const [resting, setResting] = useState(page)
  const near = Math.abs(page - resting) <= NEAR
  if (near && page !== resting) setResting(page)
  useEffect(() => {
    if (near) return
    const timer = setTimeout(() => setResting(page), RESTING_MS)
    return () => clearTimeout(timer)
  }, [near, page])
  return resting
}

/** Rows by index; `first` and `last` are those in view. */
export function useGridPages(filter: InformationFilter, first: number, last: number, total: number) {
  const client = useQueryClient()
  const inView = [Math.floor(first / PAGE_ROWS), Math.floor(Math.max(first, last) / PAGE_ROWS)] as const
  const resting = useRestingPage(inView[0])
  const lastPage = Math.max(0, Math.ceil(total / PAGE_ROWS) - 1)
  const from = Math.max(0, resting - AHEAD)
  const to = Math.min(lastPage, resting + AHEAD)
  const wanted = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const passing = [inView[0], inView[1]].filter((page) => page < from || page > to)
  const numbers = [...new Set([...wanted, ...passing])]
  const pages = useQueries({
    queries: numbers.map((page) => ({ ...pageQuery(filter, page), enabled: page >= from && page <= to })),
  })
  const byNumber = new Map(numbers.map((page, at) => [page, pages[at]?.data]))
  const failed = pages.filter((page) => page.isError)
  return {
    rowAt: (row: number): PublicInformation | undefined =>
      byNumber.get(Math.floor(row / PAGE_ROWS))?.rows[row % PAGE_ROWS] ??
      client.getQueryData<Page>(pageQuery(filter, Math.floor(row / PAGE_ROWS)).queryKey)?.rows[row % PAGE_ROWS],
    /** Resolves once the row can be shown; a row that cannot be read is shown as such. */
    ensure: async (row: number): Promise<void> => {
      const query = pageQuery(filter, Math.floor(row / PAGE_ROWS))
      if (client.getQueryData(query.queryKey) !== undefined) return
      await client.ensureQueryData(query).catch(() => undefined)
    },
    error: (failed[0]?.error as WireError | undefined) ?? null,
    retry: () => {
      for (const page of failed) void page.refetch()
    },
  }
}

/** Largest page of the contract, for reading many at once. */
const BIG_PAGE = 500

/** The rows `from` to `to` of the list as they are now, page by page. */
export async function readRows(filter: InformationFilter, offsets: readonly number[]) {
  const pages = await Promise.all(
    offsets.map((offset) => invoke('publicInformation.list', { ...filter, offset, limit: BIG_PAGE })),
  )
  return pages.flatMap(({ rows }, at) => rows.map(({ id, version }, index) => ({ id, version, row: (offsets[at] ?? 0) + index })))
}

/** Offsets of the big pages from one row to another. */
export function bigPages(from: number, to: number): readonly number[] {
  const start = Math.floor(from / BIG_PAGE)
  return Array.from({ length: Math.floor(to / BIG_PAGE) - start + 1 }, (_, at) => (start + at) * BIG_PAGE)
}

export { BIG_PAGE }
