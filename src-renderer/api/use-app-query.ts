// Reading operations as hooks.
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { InputOf, OperationName, OutputOf, WireError } from '../../src-main/contract/index.ts'
import { invoke } from './client.ts'

/** The answer of an operation, read again whenever a topic it shows has changed. */
export function useAppQuery<K extends OperationName>(
  operation: K,
  input: InputOf<K>,
  options: { readonly enabled?: boolean; readonly keepPrevious?: boolean } = {},
): UseQueryResult<OutputOf<K>, WireError> {
  return useQuery<OutputOf<K>, WireError>({
    queryKey: [operation, input],
    queryFn: () => invoke(operation, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  })
}
