// Seconds that run down on screen.
import { useInterval } from '@mantine/hooks'
import { useEffect, useState } from 'react'

/** What is left of the wait set last, in seconds; `begin(0)` ends it. */
export function useCountdown(initial: number): readonly [left: number, begin: (seconds: number) => void] {
  const [left, setLeft] = useState(initial)
  const { start, stop } = useInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000)
  const running = left > 0
  useEffect(() => {
    if (running) start()
    else stop()
    return stop
  }, [running, start, stop])
  return [left, setLeft]
}
