// The answer of a finished check; it stays the same, so it is asked for once.
import { useQuery } from '@tanstack/react-query'
import type { OutputOf, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'

export type RowState = 'accepted' | 'doubtful' | 'rejected'
export const PREVIEW_ROWS = 50

/** Counts, mapping and messages about the whole file. */
export function useImportSummary(jobId: string) {
  return useQuery<OutputOf<'imports.summary'>, WireError>({
    queryKey: ['imports.summary', { jobId }],
    queryFn: () => invoke('imports.summary', { jobId }),
  })
}

/** One page of the rows as they will be written. */
export function useImportRows(jobId: string, state: RowState | null, page: number) {
  const input = { jobId, state, offset: (page - 1) * PREVIEW_ROWS, limit: PREVIEW_ROWS }
  return useQuery<OutputOf<'imports.rows'>, WireError>({
    queryKey: ['imports.rows', input],
    queryFn: () => invoke('imports.rows', input),
  })
}
