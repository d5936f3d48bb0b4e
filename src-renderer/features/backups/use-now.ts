// The clock of this computer, looked at once a minute, so that "hari ini" does not outlive the day.
import { useEffect, useState } from 'react'

const MINUTE_MS = 60_000

/** The present moment. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const clock = setInterval(() => setNow(new Date()), MINUTE_MS)
    return () => clearInterval(clock)
  }, [])
  return now
}
