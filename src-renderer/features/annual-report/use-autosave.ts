// Something written that is saved by itself when the writer pauses, and never over somebody else's words.
import { useDebouncedCallback } from '@mantine/hooks'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { WireError } from '../../../src-main/contract/index.ts'

const PAUSE_MS = 1500

export type Kept<T> = { readonly value: T; readonly version: number }
/** `waiting`: what was written is not complete yet, so it is held back. */
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
  readonly ready?: (value: T) => boolean
  readonly save: (value: T, version: number) => Promise<{ readonly version: number }>
  readonly read: () => Promise<Kept<T>>
}

/** `kept` is what is stored as far as the screen knows; a newer one is shown as long as nothing was written over it here. */
export function useAutosave<T>(kept: Kept<T>, store: Store<T>): Autosaved<T> {
  const [value, setValue] = useState(kept.value)
  const [state, setState] = useState<SaveState>('saved')
  const [problem, setProblem] = useState<WireError>()
  const [theirs, setTheirs] = useState<Kept<T>>()
  const stored = useRef(kept)
  const written = useRef(kept.value)
  const busy = useRef(false)
  const unchanged = () => store.same(written.current, stored.current.value)
  const ready = () => store.ready?.(written.current) ?? true

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
    try {
      const { version } = await store.save(sent, stored.current.version)
      stored.current = { value: sent, version }
      setProblem(undefined)
      setState('saved')
    } catch (error) {
      await refused(error as WireError)
      return
    } finally {
      busy.current = false
    }
    if (written.current !== sent) await save()
  }
  const save = async (): Promise<void> => {
    if (busy.current || unchanged()) return
    if (ready()) await send()
    else setState('waiting')
  }
  const saveSoon = useDebouncedCallback(() => void save(), PAUSE_MS)

  const adopt = useEffectEvent((newer: Kept<T>) => {
    if (newer.version <= stored.current.version || busy.current || !unchanged()) return
    stored.current = newer
    written.current = newer.value
    setValue(newer.value)
  })
  useEffect(() => adopt(kept), [kept])
  // Leaving: what is complete is stored at once; nobody comes back to complete the rest.
  const leave = useEffectEvent(() => {
    if (theirs === undefined && !busy.current && !unchanged()) void send()
  })
  useEffect(() => () => leave(), [])

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
    },
  }
}
