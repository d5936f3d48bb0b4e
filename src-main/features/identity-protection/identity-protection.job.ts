// The long work of encryption: rewrites every identity and stored file of the register in one transaction.
import { setTimeout } from 'node:timers/promises'
import { rewritingJob, type RewritingContext } from '../../jobs/job.ts'
import type { RegisterFile } from '../../storage/open-database.ts'
import { emptyLog, rebuildFile, reseal } from '../../storage/reseal.ts'
import { sealingOf } from '../../storage/sealing.ts'
import type { WrappedKey } from '../../storage/sealing-keys.ts'
import type { Actor } from '../actor.ts'
import { insertWrappedKeys, type KeyKind, markCompacted, removeWrappedKeys } from './identity-protection.store.ts'

export type ResealInput = {
  readonly actor: Actor | null
  readonly dataKey: Uint8Array
  /** The wrapped keys to encrypt with; null to decrypt. */
  readonly keys: Readonly<Record<KeyKind, WrappedKey>> | null
}

const ENTRY = { entity: 'identityProtection', entityId: null, agencyId: null, changes: {} } as const

export const resealJob = rewritingJob({
  async run({ actor, dataKey, keys }: ResealInput, context) {
    const direction = keys === null ? 'open' : 'seal'
    const action = keys === null ? 'disable' : 'enable'
    await context.change({ operation: `identityProtection.${action}`, actor, entry: { ...ENTRY, action } }, async (write) => {
      reseal(context.file, {
        direction,
        sealing: sealingOf(dataKey),
        progress(done, total) {
          context.checkCancelled()
          context.progress(direction, done, total)
        },
      })
      if (keys === null) await removeWrappedKeys(write)
      else await insertWrappedKeys(write, keys, context.now)
    })
    if (keys !== null) await rebuild(context, actor)
    return {}
  },
})

export const compactJob = rewritingJob({
  async run({ actor }: { readonly actor: Actor | null }, context) {
    await rebuild(context, actor)
    return {}
  },
})

/** A backup reads the old pages for as long as it takes to copy them. */
const TRIES = 600
const PAUSE_MS = 100

/**
 * SQLite does not say how far it is; the step alone tells what goes on. What somebody else kept from being done in the end is
 * offered on the page once more.
 */
async function rebuild(context: RewritingContext, actor: Actor | null): Promise<void> {
  context.progress('compacting', 0, 0)
  // Short waits, so that it can be cancelled between them.
  context.file.pragma('busy_timeout = 1000')
  if (!(await tried(context, rebuildFile)) || !(await tried(context, emptyLog))) return
  await context.change({ operation: 'identityProtection.compact', actor, entry: { ...ENTRY, action: 'compact' } }, markCompacted)
}

/** Tries again while somebody (a backup, the command line) is at the file; false when that never ended. */
async function tried(context: RewritingContext, work: (file: RegisterFile) => boolean): Promise<boolean> {
  for (let tries = 1; tries <= TRIES; tries++) {
    if (work(context.file)) return true
    await setTimeout(PAUSE_MS)
    context.checkCancelled()
  }
  return false
}
