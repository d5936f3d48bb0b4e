// Keeps what was typed in a form until it is saved.
import type { UseFormReturnType } from '@mantine/form'
import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

const SAVE_DELAY_MS = 400

type Keeper = {
  readonly read: (key: string) => object | null
  readonly write: (key: string, values: object) => void
  readonly forget: (key: string) => void
}

/**
 * In the memory of the window, with all that the window knows of the register: a form about a person is half an identity, and
 * nothing of it may lie on the disk outside the register (UU 27/2022 Ps.35). It outlives other pages, not the window.
 */
const inMemory = (client: QueryClient): Keeper => ({
  read: (key) => client.getQueryData<object>(['draf', key]) ?? null,
  write(key, values) {
    client.setQueryDefaults(['draf'], { gcTime: Number.POSITIVE_INFINITY })
    client.setQueryData(['draf', key], values)
  },
  forget: (key) => client.removeQueries({ queryKey: ['draf', key] }),
})

/** On the disk, for forms about the office alone; it outlives the window. */
const onDisk: Keeper = {
  read(key) {
    const stored = localStorage.getItem(`draf:${key}`)
    if (stored === null) return null
    try {
      return JSON.parse(stored) as object
    } catch {
      localStorage.removeItem(`draf:${key}`)
      return null
    }
  },
  write: (key, values) => localStorage.setItem(`draf:${key}`, JSON.stringify(values)),
  forget: (key) => localStorage.removeItem(`draf:${key}`),
}

/** Restores the draft of `key` once, saves changes, and forgets it with `clear`. */
export function useDraft<Values extends Record<string, unknown>>(
  key: string,
  form: UseFormReturnType<Values>,
  about: 'person' | 'office',
): { readonly clear: () => void } {
  const client = useQueryClient()
  const keeper = about === 'person' ? inMemory(client) : onDisk
  const keptBy = useRef(keeper)
  const restored = useRef(false)
  const cleared = useRef(false)
  useEffect(() => {
    if (restored.current) return
    restored.current = true
    const stored = keptBy.current.read(key)
    if (stored !== null) form.setValues(stored)
  }, [form, key])
  const values = form.values
  useEffect(() => {
    if (!form.isDirty()) return
    const timer = setTimeout(() => {
      if (!cleared.current) keptBy.current.write(key, values)
    }, SAVE_DELAY_MS)
    return () => clearTimeout(timer)
  }, [values, form, key])
  return {
    clear() {
      cleared.current = true
      keptBy.current.forget(key)
    },
  }
}
