// How high a list may be, so that it ends where the window ends, whatever stands above it.
import { type RefObject, useLayoutEffect, useState } from 'react'

/** Below the list, as wide as the page's own margin. */
const MARGIN = 20

/** Height in CSS of an element that fills the window down to its margin; follows notices that come and go above it. */
export function useSpaceBelow(element: RefObject<HTMLElement | null>, usuallyAbove: number): string {
  const [above, setAbove] = useState(usuallyAbove)
  useLayoutEffect(() => {
    const measure = () => {
      const top = element.current?.getBoundingClientRect().top
      if (top !== undefined && top > 0) setAbove(Math.ceil(top + window.scrollY) + MARGIN)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [element])
  return `calc(100vh - ${above}px)`
}
