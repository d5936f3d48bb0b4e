// What a list was showing when one left it: kept in memory only, since a search may hold a person's name.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

/** State that survives leaving the page and is gone when the window closes. */
export function useListMemory<T extends object>(key: string, initial: T): readonly [T, (change: Partial<T>) => void] {
  const client = useQueryClient()
  const memory = ['list-memory', key]
  const [state, setState] = useState<T>(() => client.getQueryData<T>(memory) ?? initial)
  const change = (part: Partial<T>) => {
    const next = { ...(client.getQueryData<T>(memory) ?? state), ...part }
    client.setQueryDefaults(memory, { gcTime: Number.POSITIVE_INFINITY })
    client.setQueryData(memory, next)
    setState(next)
  }
  return [state, change]
}
