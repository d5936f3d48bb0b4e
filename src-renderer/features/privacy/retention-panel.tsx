// How long identities are kept, and their erasure.
import type { Agency } from '../../../src-main/contract/index.ts'

/** One tab of Keamanan Data. */
export function RetentionPanel({ agency }: { readonly agency: Agency }) {
  return <p>{agency.name}</p>
}
