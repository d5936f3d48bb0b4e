// Where one is in a list: the row the keyboard stands on, and the place one comes back to after a record.
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useListMemory } from './use-list-memory.ts'

type Place = { readonly filter: string; readonly offset: number; readonly active: number; readonly left: boolean }
const TOP: Place = { filter: '', offset: 0, active: 0, left: false }

export type ListCursor = {
  /** Scroll offset to start with. */
  readonly offset: number
  readonly active: number
  readonly move: (row: number) => void
  /** To be called before a record is opened. */
  readonly leave: (offset: number, row: number) => void
}

/** Comes back once to the row one left; a changed filter starts at the top. */
export function useListCursor(
  operation: string,
  filter: object,
  total: number,
  scroll: RefObject<HTMLElement | null>,
): ListCursor {
  const words = JSON.stringify(filter)
  const [memory, remember] = useListMemory(`${operation}:place`, TOP)
  const [start] = useState(memory.left && memory.filter === words ? memory : TOP)
  const [place, setPlace] = useState({ filter: words, active: start.active })
  if (place.filter !== words) setPlace({ filter: words, active: 0 })
  const shown = useRef(words)
  const comeBack = useEffectEvent(() => {
    if (!start.left) return
    remember({ left: false })
    scroll.current?.focus({ preventScroll: true })
  })
  useEffect(() => comeBack(), [])
  useEffect(() => {
    if (shown.current === words) return
    shown.current = words
    scroll.current?.scrollTo({ top: 0 })
  }, [words, scroll])
  return {
    offset: start.offset,
    active: Math.min(place.active, total - 1),
    move: (active) => setPlace({ filter: words, active }),
    leave: (offset, active) => remember({ filter: words, offset, active, left: true }),
  }
}
