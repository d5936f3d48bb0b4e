// While the identities of an encrypted register are locked, nothing of it is answered but what opens it.
import type { IdentityVault } from '../features/identity-vault.ts'
import { AppError } from '../kernel/app-error.ts'

/**
 * A backup is a copy of the file as it lies, sealed as it is: it can be made and brought back without the key, by a head who
 * can sign in without it. Locking the app is possible at any time.
 */
const ANSWERED_WHILE_LOCKED =
  /^(identityProtection\.(state|unlock|unlockWithRecoveryKey)|backups\..+|jobs\..+|files\..+|access\.(state|signIn|recover|lock))$/
const ANSWERED_WHILE_BUSY = /^(identityProtection\.state|jobs\..+|access\.(state|lock))$/

/** Throws `identity.locked`, or `identity.busy` while the register is being encrypted or decrypted. */
export function requireOpenIdentities(vault: Pick<IdentityVault, 'state'>, operation: string): void {
  const state = vault.state()
  if (state === 'locked' && !ANSWERED_WHILE_LOCKED.test(operation)) throw new AppError('identity.locked')
  if (state === 'busy' && !ANSWERED_WHILE_BUSY.test(operation)) throw new AppError('identity.busy')
}
