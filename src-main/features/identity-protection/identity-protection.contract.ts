// Operations on the encryption of identities and stored files: what its state is, switching it on and off, the keys.
import { z } from 'zod'
import { command, operations, service } from '../../contract/operations.ts'
import { secretProblem } from '../access/secrets.rules.ts'

export const IDENTITY_PROTECTION_ERROR_CODES = [
  'identity.locked',
  'identity.busy',
  'identity.alreadyProtected',
  'identity.notProtected',
  'identity.wrongPassphrase',
  'identity.wrongRecoveryKey',
  'identity.recoveryKeyTypo',
  'identity.recoveryKeyLength',
  'identity.jobRunning',
  'identity.damaged',
] as const

export const IDENTITY_PASSPHRASE_LENGTH = { least: 10, most: 200 } as const

const NewPassphrase = z
  .string()
  .min(IDENTITY_PASSPHRASE_LENGTH.least, 'secret.passphraseTooShort')
  .max(IDENTITY_PASSPHRASE_LENGTH.most)
  .refine((text) => secretProblem(text) !== 'secret.easilyGuessed', 'secret.easilyGuessed')
const Passphrase = z.string().min(1).max(IDENTITY_PASSPHRASE_LENGTH.most)
const RecoveryKey = z.string().min(1).max(100)
const Nothing = z.strictObject({})
const Started = z.strictObject({ jobId: z.string() })

export const IdentityProtectionSchema = z.strictObject({
  state: z.enum(['off', 'locked', 'open', 'busy']),
  /** The job that is encrypting or decrypting; null unless `busy`. */
  jobId: z.string().nullable(),
  /** Since when the register is encrypted, ISO in UTC; null when it is not. */
  since: z.string().nullable(),
  /** Whether the file was rebuilt after it was encrypted, so that no remains are left in it. */
  compacted: z.boolean(),
  /** Whether the system of this computer can keep the key, and whether it does. */
  canRemember: z.boolean(),
  remembered: z.boolean(),
})
export type IdentityProtection = z.infer<typeof IdentityProtectionSchema>

export const identityProtectionOperations = operations('identityProtection', {
  state: service({ input: Nothing, output: IdentityProtectionSchema }),
  /**
   * A new recovery key that nothing depends on yet: the window shows it, prints it by itself (no file of it is ever written)
   * and has it typed back before it counts.
   */
  draftRecoveryKey: service({ input: Nothing, output: z.strictObject({ recoveryKey: z.string() }) }),
  /** Encrypts the register; until the job has ended nothing else is answered. */
  enable: service({
    input: z.strictObject({ passphrase: NewPassphrase, recoveryKey: RecoveryKey, remember: z.boolean() }),
    output: Started,
    backupFirst: 'encryption',
  }),
  /** Decrypts the register for good. */
  disable: service({ input: z.strictObject({ passphrase: Passphrase }), output: Started, backupFirst: 'encryption' }),
  /** Rebuilds the file once more, where the rebuilding after the encryption was interrupted. */
  compact: service({ input: Nothing, output: Started }),
  unlock: service({ input: z.strictObject({ passphrase: Passphrase, remember: z.boolean() }), output: Nothing }),
  lock: service({ input: Nothing, output: Nothing }),
  /** The system of this computer forgets the key: the passphrase is asked for again at the next start. */
  forget: service({ input: Nothing, output: Nothing }),
  /** Opens with the key from the safe; whoever needs it has lost the passphrase, so it sets a new one. */
  unlockWithRecoveryKey: command({
    input: z.strictObject({ recoveryKey: RecoveryKey, newPassphrase: NewPassphrase }),
    output: Nothing,
    touches: ['privacy'],
  }),
  changePassphrase: command({
    input: z.strictObject({ passphrase: Passphrase, newPassphrase: NewPassphrase }),
    output: Nothing,
    touches: ['privacy'],
  }),
  /** Another recovery key; the sheet with the old one no longer opens anything. */
  newRecoveryKey: command({
    input: z.strictObject({ passphrase: Passphrase, recoveryKey: RecoveryKey }),
    output: Nothing,
    touches: ['privacy'],
  }),
})
