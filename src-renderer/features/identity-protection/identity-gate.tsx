// Asks for the passphrase of a register whose identities are encrypted.
import type { ReactNode } from 'react'

/** Shows `children` once nothing stands in the way. */
export function IdentityGate({ children }: { readonly children: ReactNode }) {
  return children
}
