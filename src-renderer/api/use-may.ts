// What whoever is signed in may do, so that the window does not offer what the backend refuses.
import { mayRun, type OperationName } from '../../src-main/contract/index.ts'
import { useAppQuery } from './use-app-query.ts'

/** Tells of an operation whether it may be run. Without accounts everything may be. */
export function useMay(): (operation: OperationName) => boolean {
  const user = useAppQuery('access.state', {}).data?.user ?? null
  return (operation) => user === null || mayRun(user.role, operation)
}

/** True for someone who only reads: then nothing on screen is offered for writing. */
export function useIsReader(): boolean {
  return useAppQuery('access.state', {}).data?.user?.role === 'viewer'
}
