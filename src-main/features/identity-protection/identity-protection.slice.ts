// The slice of the encryption of identities and stored files.
import { slice } from '../slice.ts'
import { identityProtectionOperations } from './identity-protection.contract.ts'
import { identityProtectionHandlers } from './identity-protection.handlers.ts'
import { compactJob, resealJob } from './identity-protection.job.ts'

export const identityProtectionSlice = slice({
  name: 'identityProtection',
  operations: identityProtectionOperations,
  handlers: identityProtectionHandlers,
  jobs: { 'identityProtection.reseal': resealJob, 'identityProtection.compact': compactJob },
})
