// Something written that is saved by itself when the writer pauses, and never over somebody else's words.
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { WireError } from '../../../src-main/contract/index.ts'
import { beginning, keepUnsaved, storableOf, type Unsaved } from './unsaved.model.ts'

const PAUSE_MS = 1500

export type Kept<T> = { readonly value: T; readonly version: number }
/** `waiting`: a part of what was written is not complete yet; that part is held back, the rest is stored. */
export type SaveState = 'saved' | 'typing' | 'waiting' | 'saving' | 'failed' | 'conflict'

export type Autosaved<T> = {
  readonly value: T
  readonly state: SaveState
  readonly problem: WireError | undefined
  /** What somebody else has written meanwhile; only while `conflict`. */
  readonly theirs: Kept<T> | undefined
  readonly change: (value: T) => void
  readonly saveNow: () => void
  /** Saves also what did not change: it was looked at again and stands. */
  readonly affirm: () => void
  /** Ends a conflict: keep what is written here, or take what is stored. */
  readonly settle: (keep: 'mine' | 'theirs') => void
}

export type Store<T> = {
  /** True when both would be stored as the same. */
  readonly same: (one: T, other: T) => boolean
  /** What of it can be stored now; an unfinished part stays as it is stored. */
  readonly storable?: (value: T, stored: T) => T
  /** Keeps on this computer what could not be stored yet. */
  readonly unsaved?: Unsaved<T>
  readonly save: (value: T, version: number) => Promise<{ readonly version: number }>
  readonly read: () => Promise<Kept<T>>
}

/** `kept` is what is stored as far as the screen knows; a newer one is shown as long as nothing was written over it here. */
export function useAutosave<T>(kept: Kept<T>, store: Store<T>): Autosaved<T> {
  const [first] = useState(() => beginning(store, kept))
  const [value, setValue] = useState(first.value)
  const [state, setState] = useState<SaveState>(() => (store.same(first.value, first.stored.value) ? 'saved' : 'typing'))
  const [problem, setProblem] = useState<WireError>()
  const [theirs, setTheirs] = useState<Kept<T>>()
  const stored = useRef(first.stored)
  const written = useRef(first.value)
  const busy = useRef(false)
  const unchanged = () => store.same(written.current, stored.current.value)
  const storable = () => storableOf(store, written.current, stored.current.value)
  const nothingToSend = () => store.same(storable(), stored.current.value)
  const remember = () => keepUnsaved(store, written.current, stored.current)

  const refused = async (failure: WireError) => {
    const stands = failure.code === 'conflict' ? await store.read().catch(() => undefined) : undefined
    setTheirs(stands)
    setProblem(stands === undefined ? failure : undefined)
    setState(stands === undefined ? 'failed' : 'conflict')
  }
  const send = async (): Promise<void> => {
    busy.current = true
    setState('saving')
    const sent = written.current
    const complete = storable()
    try {
      const { version } = await store.save(complete, stored.current.version)
      stored.current = { value: complete, version }
      setProblem(undefined)
      setState(unchanged() ? 'saved' : 'waiting')
    } catch (error) {
      await refused(error as WireError)
      return
    } finally {
      busy.current = false
      remember()
    }
    if (written.current !== sent) await save()
  }
  const save = async (): Promise<void> => {
    if (busy.current) return
    if (!nothingToSend()) return send()
    setProblem(undefined)
    setState(unchanged() ? 'saved' : 'waiting')
    remember()
  }
  const saveSoon = useDebouncedCallback(() => void save(), PAUSE_MS)

  const adopt = useEffectEvent((newer: Kept<T>) => {
    if (newer.version <= stored.current.version || busy.current || !unchanged()) return
    stored.current = newer
    written.current = newer.value
    setValue(newer.value)
  })
  useEffect(() => adopt(kept), [kept])
  // Leaving the part or closing the window: what is complete is stored at once, and all of it is found again.
  const leave = useEffectEvent(() => {
    remember()
    if (theirs === undefined && !busy.current && !nothingToSend()) void send()
  })
  const resume = useEffectEvent(() => {
    if (!unchanged()) saveSoon()
  })
  useEffect(() => {
    const close = () => leave()
    window.addEventListener('pagehide', close)
    resume()
    return () => {
      window.removeEventListener('pagehide', close)
      leave()
    }
  }, [])

  return {
    value,
    state,
    problem,
    theirs,
    change(next) {
      written.current = next
      setValue(next)
      if (theirs !== undefined) return
      setState(unchanged() ? 'saved' : 'typing')
      saveSoon()
    },
    saveNow: () => {
      if (theirs === undefined) void save()
    },
    affirm: () => {
      if (theirs === undefined && !busy.current) void send()
    },
    settle(keep) {
      if (theirs === undefined) return
      stored.current = theirs
      setTheirs(undefined)
      if (keep === 'mine') return void save()
      written.current = theirs.value
      setValue(theirs.value)
      setState('saved')
      remember()
    },
  }
}
