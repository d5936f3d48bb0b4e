// Whether this session can read the identities of an encrypted register. The data key lives here, in memory only.
import { type Sealing, sealingOf } from '../storage/sealing.ts'

/** `off`: the register is not encrypted. `busy`: it is being encrypted or decrypted, and nothing else is answered. */
export type VaultState = 'off' | 'locked' | 'open' | 'busy'

export type IdentityVault = {
  readonly state: () => VaultState
  /** The job that is rewriting the register; null unless `busy`, and before it has begun. */
  readonly jobId: () => string | null
  /** The data key and its sealing; null unless `open`. */
  readonly dataKey: () => Uint8Array | null
  readonly sealing: () => Sealing | null
  readonly open: (dataKey: Uint8Array) => void
  readonly lock: () => void
  /** From now on nothing is answered; the job that rewrites the register follows. */
  readonly begin: () => void
  readonly follow: (jobId: string) => void
  /** The rewriting has ended: with the key the register is now encrypted under, or with none. */
  readonly settle: (dataKey: Uint8Array | null) => void
}

/** A vault that starts locked or off; `changed` is called after each change of its state. */
export function createIdentityVault(isProtected: boolean, changed: () => void): IdentityVault {
  let state: VaultState = isProtected ? 'locked' : 'off'
  let job: string | null = null
  let held: { readonly dataKey: Uint8Array; readonly sealing: Sealing } | null = null
  const become = (next: VaultState, dataKey: Uint8Array | null, jobId: string | null) => {
    state = next
    held = dataKey === null ? null : { dataKey, sealing: sealingOf(dataKey) }
    job = jobId
    changed()
  }
  return {
    state: () => state,
    jobId: () => job,
    dataKey: () => held?.dataKey ?? null,
    sealing: () => held?.sealing ?? null,
    open: (dataKey) => become('open', dataKey, null),
    lock: () => become('locked', null, null),
    begin: () => become('busy', null, null),
    follow: (jobId) => become('busy', null, jobId),
    settle: (dataKey) => become(dataKey === null ? 'off' : 'open', dataKey, null),
  }
}
