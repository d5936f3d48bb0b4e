// Marks the window of someone who only reads, for reading.css.
import { useEffect } from 'react'
import { useIsReader } from '../api/use-may.ts'

/** For as long as the frame of that user stands. */
export function useReadingWindow(): void {
  const reads = useIsReader()
  useEffect(() => {
    document.documentElement.toggleAttribute('data-reading', reads)
    return () => document.documentElement.removeAttribute('data-reading')
  }, [reads])
}
