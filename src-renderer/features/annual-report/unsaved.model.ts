// What was typed and is not stored yet, kept on this computer: a window may close, a row may be unfinished.
import type { Kept, Store } from './use-autosave.ts'

export type Unsaved<T> = {
  /** Name of the place that is written in; one writer at a time. */
  readonly key: string
  readonly pack: (value: T, stored: T) => unknown
  /** Throws on what it cannot read. */
  readonly unpack: (packed: unknown, stored: T) => T
}

/** What can be stored of it now; what is not finished counts as it stands stored. */
export const storableOf = <T>(store: Store<T>, value: T, stored: T): T => store.storable?.(value, stored) ?? value

/** Remembers what is not stored; forgets it once all is. */
export function keepUnsaved<T>(store: Store<T>, value: T, stored: Kept<T>): void {
  if (store.unsaved === undefined) return
  const { key, pack } = store.unsaved
  if (store.same(value, stored.value)) localStorage.removeItem(key)
  else localStorage.setItem(key, JSON.stringify({ version: stored.version, written: pack(value, stored.value) }))
}

/** Where writing begins: with what was left unsaved, else with what is stored. */
export function beginning<T>(store: Store<T>, kept: Kept<T>): { readonly value: T; readonly stored: Kept<T> } {
  const asStored = { value: kept.value, stored: kept }
  if (store.unsaved === undefined) return asStored
  const { key, unpack } = store.unsaved
  const left = localStorage.getItem(key)
  if (left === null) return asStored
  try {
    const { version, written } = JSON.parse(left) as { readonly version: number; readonly written: unknown }
    const value = unpack(written, kept.value)
    // It may have been stored while the window closed. Otherwise somebody else wrote since: saving from the version this was
    // written over meets theirs, and the writer is asked.
    const isOurs = version === kept.version || store.same(storableOf(store, value, kept.value), kept.value)
    return { value, stored: isOurs ? kept : { value: kept.value, version } }
  } catch {
    localStorage.removeItem(key)
    return asStored
  }
}
