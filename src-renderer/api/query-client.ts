// Server state: kept until the backend says that a topic changed.
import { QueryClient } from '@tanstack/react-query'
import { subscribe } from './client.ts'
import { showsTopic } from './topics.ts'

/** A client whose lists refresh themselves by the topics of the contract. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  })
  subscribe((event) => {
    if (event.type !== 'changed') return
    void client.invalidateQueries({ predicate: (query) => showsTopic(query, event.topics) })
  })
  return client
}
