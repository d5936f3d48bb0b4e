// The answers of a finished check; they stay the same, so each is asked for once.
import { useQueries, useQuery } from '@tanstack/react-query'
import type { OutputOf, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { PAGE_ROWS, pageOffsets } from '../../ui/use-list-pages.ts'
import type { PreviewRow } from './import-messages.ts'
import type { RowState } from './import-words.ts'

/** Counts, mapping and messages about the whole file. */
export function useImportSummary(jobId: string) {
  return useQuery<OutputOf<'imports.summary'>, WireError>({
    queryKey: ['imports.summary', { jobId }],
    queryFn: () => invoke('imports.summary', { jobId }),
  })
}

/** The rows `first` to `last` of a state by their index; a row not here yet is missing from the map. */
export function useImportRows(
  jobId: string,
  state: RowState | null,
  first: number,
  last: number,
): ReadonlyMap<number, PreviewRow> {
  const pages = useQueries({
    queries: pageOffsets(first, last).map((offset) => {
      const input = { jobId, state, offset, limit: PAGE_ROWS }
      return { queryKey: ['imports.rows', input] as const, queryFn: () => invoke('imports.rows', input) }
    }),
  })
  const offsets = pageOffsets(first, last)
  const rows = new Map<number, PreviewRow>()
  pages.forEach((page, at) => {
    page.data?.rows.forEach((row, index) => {
      rows.set((offsets[at] ?? 0) + index, row)
    })
  })
  return rows
}
