// Keeps what was typed in a form until it is saved; identity is never written to the disk this way.
import type { UseFormReturnType } from '@mantine/form'
import { useEffect, useRef } from 'react'

/** Fields that identify a person stay out of drafts. */
const PRIVATE = new Set(['nationalId', 'phone', 'address', 'email', 'proxyAddress', 'proxyPhone'])
const SAVE_DELAY_MS = 400

/** Restores the draft of `key` once, saves changes, and forgets it with `clear`. */
export function useDraft<Values extends Record<string, unknown>>(
  key: string,
  form: UseFormReturnType<Values>,
): { readonly clear: () => void } {
  const storageKey = `draf:${key}`
  const restored = useRef(false)
  const cleared = useRef(false)
  useEffect(() => {
    if (restored.current) return
    restored.current = true
    const stored = localStorage.getItem(storageKey)
    if (stored === null) return
    try {
      form.setValues(JSON.parse(stored) as Partial<Values>)
    } catch {
      localStorage.removeItem(storageKey)
    }
  }, [form, storageKey])
  const values = form.values
  useEffect(() => {
    if (!form.isDirty()) return
    const timer = setTimeout(() => {
      if (cleared.current) return
      const safe = Object.fromEntries(Object.entries(values).filter(([field]) => !PRIVATE.has(field)))
      localStorage.setItem(storageKey, JSON.stringify(safe))
    }, SAVE_DELAY_MS)
    return () => clearTimeout(timer)
  }, [values, form, storageKey])
  return {
    clear() {
      cleared.current = true
      localStorage.removeItem(storageKey)
    },
  }
}
