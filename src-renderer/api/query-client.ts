// Server state: kept until the backend says that a topic changed.
import { QueryClient } from '@tanstack/react-query'
import type { WireError } from '../../src-main/contract/index.ts'
import { subscribe } from './client.ts'
import { showsTopic } from './topics.ts'

const LOCKED_PAUSE_MS = 1000

/** A client whose lists refresh themselves by the topics of the contract. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        // While the window is locked, a list that must be read again waits: what lies under the lock stays as it was.
        retry: (_, error) => (error as unknown as WireError).code === 'access.signInNeeded',
        retryDelay: LOCKED_PAUSE_MS,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
  subscribe((event) => {
    if (event.type !== 'changed') return
    void client.invalidateQueries({ predicate: (query) => showsTopic(query, event.topics) })
  })
  return client
}
