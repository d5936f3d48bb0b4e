// Who may do what on this computer.
import type { Agency } from '../../../src-main/contract/index.ts'

/** One tab of Keamanan Data. */
export function AccountsPanel({ agency }: { readonly agency: Agency }) {
  return <p>{agency.name}</p>
}
