// Asks who is at the keyboard where the office has set up accounts.
import type { ReactNode } from 'react'

/** Shows `children` once nothing stands in the way. */
export function AccessGate({ children }: { readonly children: ReactNode }) {
  return children
}
