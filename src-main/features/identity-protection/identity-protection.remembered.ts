// Opens an encrypted register at start with the key that the system of this computer keeps.
import type { Read } from '../../storage/handles.ts'
import { sealingOf } from '../../storage/sealing.ts'
import type { Safe } from '../host.ts'
import type { IdentityVault } from '../identity-vault.ts'
import { findWrappedKey } from './identity-protection.store.ts'

/** A key of another register, or one that the system no longer gives out, leaves the vault locked: the passphrase is asked for. */
export async function openRemembered(vault: IdentityVault, read: Read, safe: Safe | undefined): Promise<void> {
  if (safe === undefined || vault.state() !== 'locked') return
  const dataKey = await safe.read().catch(() => undefined)
  const wrapped = await findWrappedKey(read, 'passphrase')
  if (dataKey === undefined || wrapped === undefined) return
  if (sealingOf(dataKey).keyId === wrapped.keyId) vault.open(dataKey)
}
