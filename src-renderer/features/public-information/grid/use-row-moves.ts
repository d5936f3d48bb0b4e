// Moving a row in the office's own order, by handle or by keys.
import { useQueryClient } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import type { PublicInformation, WireError } from '../../../../src-main/contract/index.ts'
import { invoke } from '../../../api/client.ts'
import { notifyError } from '../../../ui/notify.ts'
import { dropTarget, placeAfterMove, staysInPlace, stepTarget } from './row-order.model.ts'

type Drop = { readonly row: number; readonly lower: boolean }
type Options = {
  readonly enabled: boolean
  readonly rows: number
  readonly rowAt: (row: number) => PublicInformation | undefined
  /** Called with the row's new index. */
  readonly moved: (row: number) => void
}

/** The row under the pointer, and which half of it. */
function dropAt(event: DragEvent): Drop | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
  if (row === null) return null
  const { top, height } = row.getBoundingClientRect()
  return { row: Number(row.dataset['row']), lower: event.clientY > top + height / 2 }
}

/** One move at a time: the next waits until the list shows the last. */
export function useRowMoves({ enabled, rows, rowAt, moved }: Options) {
  const client = useQueryClient()
  const moving = useRef(false)
  const dragged = useRef<number | null>(null)
  const [drop, setDrop] = useState<Drop | null>(null)
  const move = async (row: number, target: number) => {
    const entry = rowAt(row)
    const before = target < rows ? rowAt(target) : null
    if (!enabled || moving.current || entry === undefined || before === undefined || staysInPlace(row, target)) return
    moving.current = true
    try {
      await invoke('publicInformation.move', { id: entry.id, version: entry.version, beforeId: before?.id ?? null })
      await client.invalidateQueries({ queryKey: ['publicInformation.list'] })
      moved(placeAfterMove(row, target))
    } catch (error) {
      notifyError(error as WireError)
    } finally {
      moving.current = false
    }
  }
  const stop = () => {
    dragged.current = null
    setDrop(null)
  }
  return {
    drop,
    step: (row: number, direction: 'up' | 'down') => {
      const target = stepTarget(row, direction, rows)
      if (target !== undefined) void move(row, target)
    },
    /** To be spread on the grid. */
    handlers: {
      onDragStart: (event: DragEvent) => {
        const from = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null
        if (!enabled || from === null) return event.preventDefault()
        dragged.current = Number(from.dataset['row'])
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setDragImage(from, 24, 24)
      },
      onDragOver: (event: DragEvent) => {
        if (dragged.current === null) return
        event.preventDefault()
        const next = dropAt(event)
        if (next?.row !== drop?.row || next?.lower !== drop?.lower) setDrop(next)
      },
      onDrop: (event: DragEvent) => {
        const from = dragged.current
        const at = dropAt(event)
        stop()
        if (from === null || at === null) return
        event.preventDefault()
        void move(from, dropTarget(at.row, at.lower))
      },
      onDragEnd: stop,
    },
  }
}
