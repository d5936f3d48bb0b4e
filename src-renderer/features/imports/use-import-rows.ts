// Rows of the file that the worker holds, as they come into view: whole pages, kept until a repair changes them.
import { useQueries, useQuery } from '@tanstack/react-query'
import type { ImportRow, OutputOf, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { PAGE_ROWS, pageOffsets } from '../../ui/use-list-pages.ts'
import type { RowFilter } from './use-import-flow.ts'

type Page = OutputOf<'imports.rows'>

function pageQuery(jobId: string, filter: RowFilter, offset: number) {
  return {
    queryKey: ['imports.workbench', jobId, 'rows', filter, offset] as const,
    queryFn: () => invoke('imports.rows', { jobId, ...filter, offset, limit: PAGE_ROWS }),
  }
}

/** How many rows the filter lets through; undefined until it is known. */
export function useRowTotal(jobId: string, filter: RowFilter) {
  return useQuery<Page, WireError>(pageQuery(jobId, filter, 0))
}

/** The rows `first` to `last` by their index; a row not here yet is missing from the map. */
export function useImportRows(jobId: string, filter: RowFilter, first: number, last: number): ReadonlyMap<number, ImportRow> {
  const offsets = pageOffsets(first, last)
  const pages = useQueries({ queries: offsets.map((offset) => pageQuery(jobId, filter, offset)) })
  return new Map(
    pages.flatMap(({ data }, at) => (data?.rows ?? []).map((row, index) => [(offsets[at] ?? 0) + index, row] as const)),
  )
}
