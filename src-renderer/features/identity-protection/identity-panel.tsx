// Encryption of identities and scans.
import type { Agency } from '../../../src-main/contract/index.ts'

/** One tab of Keamanan Data. */
export function IdentityPanel({ agency }: { readonly agency: Agency }) {
  return <p>{agency.name}</p>
}
