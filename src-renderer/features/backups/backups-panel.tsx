// Backups: the last result, the list, where they go.
import type { Agency } from '../../../src-main/contract/index.ts'

/** One tab of Keamanan Data. */
export function BackupsPanel({ agency }: { readonly agency: Agency }) {
  return <p>{agency.name}</p>
}
