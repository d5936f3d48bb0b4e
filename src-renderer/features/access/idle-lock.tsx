// Locks the window when nobody has touched it for a while.
import { useIdle } from '@mantine/hooks'
import { useEffect, useEffectEvent } from 'react'
import { useLockNow } from './use-lock-now.ts'

const MINUTE_MS = 60_000

/** Nothing on screen. */
export function IdleLock({ minutes }: { readonly minutes: number }) {
  const idle = useIdle(minutes * MINUTE_MS, { initialState: false })
  const lockNow = useLockNow()
  const lock = useEffectEvent(() => void lockNow())
  useEffect(() => {
    if (idle) lock()
  }, [idle])
  return null
}
