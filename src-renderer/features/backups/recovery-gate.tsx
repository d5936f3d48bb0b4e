// Stands in front of everything: a register that cannot be opened leads here.
import type { ReactNode } from 'react'

/** Shows `children` once nothing stands in the way. */
export function RecoveryGate({ children }: { readonly children: ReactNode }) {
  return children
}
