// Switching the encryption on and off, opening and locking, changing the keys.
import type { JobHost } from '../../jobs/job.ts'
import { AppError } from '../../kernel/app-error.ts'
import type { Read } from '../../storage/handles.ts'
import { sealingOf } from '../../storage/sealing.ts'
import {
  newDataKey,
  newSecret,
  unwrapByPassphrase,
  unwrapBySecret,
  wrapByPassphrase,
  wrapBySecret,
} from '../../storage/sealing-keys.ts'
import type { CommandContext, Handlers, ServiceContext } from '../slice.ts'
import type { identityProtectionOperations } from './identity-protection.contract.ts'
import type { ResealInput } from './identity-protection.job.ts'
import { findProtection, findWrappedKey, replaceWrappedKey } from './identity-protection.store.ts'
import { readRecoveryKey, RECOVERY_SECRET_BYTES, recoveryKeyText } from './recovery-key.rules.ts'

export const identityProtectionHandlers: Handlers<typeof identityProtectionOperations> = {
  async 'identityProtection.state'({ vault, read, host }) {
    const protection = await findProtection(read)
    return {
      state: vault.state(),
      jobId: vault.jobId(),
      since: protection?.since ?? null,
      compacted: protection?.compacted ?? true,
      canRemember: host.safe !== undefined,
      remembered: (await host.safe?.read()) !== undefined,
    }
  },

  async 'identityProtection.draftRecoveryKey'() {
    return { recoveryKey: recoveryKeyText(newSecret(RECOVERY_SECRET_BYTES)) }
  },

  async 'identityProtection.enable'(context, { passphrase, recoveryKey, remember }) {
    const secret = secretOf(recoveryKey)
    const dataKey = newDataKey()
    const { keyId } = sealingOf(dataKey)
    const keys = {
      passphrase: await wrapByPassphrase(dataKey, keyId, passphrase),
      recovery: await wrapBySecret(dataKey, keyId, secret),
    }
    return rewrite(context, 'identityProtection.reseal', { actor: context.actor, dataKey, keys }, remember)
  },

  async 'identityProtection.disable'(context, { passphrase }) {
    const dataKey = await keyByPassphrase(context.read, passphrase)
    return rewrite(context, 'identityProtection.reseal', { actor: context.actor, dataKey, keys: null }, false)
  },

  async 'identityProtection.compact'(context) {
    const dataKey = context.vault.dataKey()
    if (dataKey === null) throw new AppError('identity.notProtected')
    return rewrite(context, 'identityProtection.compact', { actor: context.actor, dataKey, keys: null }, false)
  },

  async 'identityProtection.unlock'(context, { passphrase, remember }) {
    const dataKey = await keyByPassphrase(context.read, passphrase)
    if (remember) await context.host.safe?.keep(dataKey)
    context.vault.open(dataKey)
    return {}
  },

  async 'identityProtection.lock'({ vault, jobs }) {
    if (vault.state() !== 'open') throw new AppError('identity.notProtected')
    refuseWhileJobsRun(jobs)
    vault.lock()
    return {}
  },

  async 'identityProtection.forget'({ host }) {
    await host.safe?.forget()
    return {}
  },

  async 'identityProtection.unlockWithRecoveryKey'(context, { recoveryKey, newPassphrase }) {
    const secret = secretOf(recoveryKey)
    const wrapped = await findWrappedKey(context.read, 'recovery')
    if (wrapped === undefined) throw new AppError('identity.notProtected')
    const dataKey = await unwrapBySecret(wrapped, secret)
    if (dataKey === undefined) throw new AppError('identity.wrongRecoveryKey')
    await setPassphrase(context, dataKey, wrapped.keyId, newPassphrase, 'recover')
    context.vault.open(dataKey)
    return {}
  },

  async 'identityProtection.changePassphrase'(context, { passphrase, newPassphrase }) {
    const dataKey = await keyByPassphrase(context.read, passphrase)
    await setPassphrase(context, dataKey, sealingOf(dataKey).keyId, newPassphrase, 'changePassphrase')
    return {}
  },

  async 'identityProtection.newRecoveryKey'(context, { passphrase, recoveryKey }) {
    const secret = secretOf(recoveryKey)
    const dataKey = await keyByPassphrase(context.read, passphrase)
    const wrapped = await wrapBySecret(dataKey, sealingOf(dataKey).keyId, secret)
    await replaceWrappedKey(context.write, 'recovery', wrapped, context.now)
    recordKeyChange(context, 'newRecoveryKey')
    return {}
  },
}

/** The secret behind a typed recovery key; a slip of the pen names its group. */
function secretOf(recoveryKey: string): Uint8Array {
  const reading = readRecoveryKey(recoveryKey)
  if (reading.ok) return reading.secret
  throw reading.group === null
    ? new AppError('identity.recoveryKeyLength')
    : new AppError('identity.recoveryKeyTypo', { group: reading.group })
}

async function keyByPassphrase(read: Read, passphrase: string): Promise<Uint8Array> {
  const wrapped = await findWrappedKey(read, 'passphrase')
  if (wrapped === undefined) throw new AppError('identity.notProtected')
  const dataKey = await unwrapByPassphrase(wrapped, passphrase)
  if (dataKey === undefined) throw new AppError('identity.wrongPassphrase')
  return dataKey
}

async function setPassphrase(
  context: CommandContext,
  dataKey: Uint8Array,
  keyId: string,
  passphrase: string,
  action: string,
): Promise<void> {
  const wrapped = await wrapByPassphrase(dataKey, keyId, passphrase)
  await replaceWrappedKey(context.write, 'passphrase', wrapped, context.now)
  recordKeyChange(context, action)
}

function recordKeyChange(context: CommandContext, action: string): void {
  context.record({ entity: 'identityProtection', entityId: null, agencyId: null, action, changes: {} })
}

/** A job that is reading keeps old pages in use, and would go on without the key. */
function refuseWhileJobsRun(jobs: JobHost): void {
  if (jobs.isRunning()) throw new AppError('identity.jobRunning')
}

/**
 * Hands the whole file to a job, once what is being answered has ended: it still reads and writes in the old form. What the
 * vault holds afterwards follows what the job left in the file.
 */
async function rewrite(
  context: ServiceContext,
  kind: string,
  input: ResealInput,
  remember: boolean,
): Promise<{ readonly jobId: string }> {
  const { vault, jobs, host, read, othersEnded } = context
  const now = vault.state()
  if (now === 'busy') throw new AppError('identity.busy')
  // Asked here, after the keys were worked out: somebody else may have been faster.
  if (now !== (input.keys === null ? 'open' : 'off'))
    throw new AppError(input.keys === null ? 'identity.notProtected' : 'identity.alreadyProtected')
  refuseWhileJobsRun(jobs)
  const settle = async () => {
    const isProtected = (await findProtection(read)) !== undefined
    if (!isProtected) await host.safe?.forget()
    else if (remember) await host.safe?.keep(input.dataKey)
    vault.settle(isProtected ? input.dataKey : null)
  }
  const before = vault.dataKey()
  vault.begin()
  try {
    await othersEnded()
    refuseWhileJobsRun(jobs)
    const jobId = jobs.start(kind, input, settle)
    vault.follow(jobId)
    return { jobId }
  } catch (error) {
    vault.settle(before)
    throw error
  }
}
