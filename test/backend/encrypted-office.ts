// An office whose register is encrypted, for tests of what then still works.
import { expect } from 'vitest'
import type { TestBackend } from '../support/backend.ts'

export const PASSPHRASE = 'empat kuda biru'

/** Encrypts the register as the settings page does; answers the recovery key. */
export async function encrypt(test: TestBackend): Promise<string> {
  const { recoveryKey } = await test.call('identityProtection.draftRecoveryKey', {})
  const { jobId } = await test.call('identityProtection.enable', { passphrase: PASSPHRASE, recoveryKey, remember: false })
  expect(await test.jobEnded(jobId)).toMatchObject({ state: 'done' })
  return recoveryKey
}
