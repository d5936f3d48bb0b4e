// What a list was showing when one left it: kept in memory only, since a search may hold a person's name.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

/** State that survives leaving the page and is gone when the window closes; another `key` brings its own state. */
export function useListMemory<T extends object>(key: string, initial: T): readonly [T, (change: Partial<T>) => void] {
  const client = useQueryClient()
  const memory = ['list-memory', key]
  const stored = () => client.getQueryData<T>(memory) ?? initial
  const [held, setHeld] = useState(() => ({ key, state: stored() }))
  const current = held.key === key ? held : { key, state: stored() }
  if (current !== held) setHeld(current)
  const change = (part: Partial<T>) => {
    const state = { ...(client.getQueryData<T>(memory) ?? current.state), ...part }
    client.setQueryDefaults(memory, { gcTime: Number.POSITIVE_INFINITY })
    client.setQueryData(memory, state)
    setHeld({ key, state })
  }
  return [current.state, change]
}
