// Changing operations as hooks.
import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import type { InputOf, OperationName, OutputOf, WireError } from '../../src-main/contract/index.ts'
import { invoke } from './client.ts'

/** Runs an operation on demand; its error is the wire error. */
export function useAppCommand<K extends OperationName>(operation: K): UseMutationResult<OutputOf<K>, WireError, InputOf<K>> {
  return useMutation<OutputOf<K>, WireError, InputOf<K>>({ mutationFn: (input) => invoke(operation, input) })
}
