// Locks the window when nobody has touched it for a while.
import { useIdle } from '@mantine/hooks'
import { useEffect } from 'react'
import { lockNow } from './lock-now.ts'

const MINUTE_MS = 60_000

/** Nothing on screen; a failing lock is tried again with the next pause. */
export function IdleLock({ minutes }: { readonly minutes: number }) {
  const idle = useIdle(minutes * MINUTE_MS, { initialState: false })
  useEffect(() => {
    if (idle) void lockNow()
  }, [idle])
  return null
}
