// One function an operation on year locks.
import { AppError } from '../../kernel/app-error.ts'
import type { CommandContext, Handlers } from '../slice.ts'
import { requireWritten } from '../written.ts'
import type { yearLockOperations } from './year-lock.contract.ts'
import { listLockEvents, listLocks, lockYear, openLock, type StoredLock } from './year-lock.store.ts'

async function requireLock(context: CommandContext, agencyId: number, year: number, version: number): Promise<StoredLock> {
  const lock = (await listLocks(context.read, agencyId)).find((one) => one.year === year)
  if (lock === undefined) throw new AppError('year.notLocked', { year })
  if (lock.version !== version) throw new AppError('conflict')
  return lock
}

const journal = (
  context: CommandContext,
  agencyId: number,
  lockId: number,
  action: string,
  changes: Readonly<Record<string, unknown>>,
) => context.record({ entity: 'yearLock', entityId: lockId, agencyId, action, changes })

/** Locks the year of a report that was just finalised, in the same command. */
export async function lockReportedYear(context: CommandContext, agencyId: number, year: number): Promise<void> {
  const id = await lockYear(context.write, agencyId, year, context.now)
  journal(context, agencyId, id, 'lock', { year })
}

export const yearLockHandlers: Handlers<typeof yearLockOperations> = {
  async 'yearLock.list'(context, { agencyId }) {
    const events = await listLockEvents(context.read, agencyId)
    return (await listLocks(context.read, agencyId)).map(({ id, ...lock }) => ({
      ...lock,
      events: events.filter(({ lockId }) => lockId === id).map(({ lockId: _, ...event }) => event),
    }))
  },

  async 'yearLock.open'(context, { agencyId, year, version, reason }) {
    const lock = await requireLock(context, agencyId, year, version)
    if (lock.openedAt !== null) throw new AppError('year.notLocked', { year })
    requireWritten(await openLock(context.write, lock, version, context.now, reason))
    journal(context, agencyId, lock.id, 'open', { year, reason })
    return { version: version + 1 }
  },

  async 'yearLock.close'(context, { agencyId, year, version }) {
    const lock = await requireLock(context, agencyId, year, version)
    if (lock.openedAt === null) throw new AppError('year.notOpen', { year })
    await lockYear(context.write, agencyId, year, context.now)
    journal(context, agencyId, lock.id, 'close', { year })
    return { version: version + 1 }
  },
}
