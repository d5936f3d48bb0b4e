// Refuses a command that would change what the finalised report of a locked year counted; in one place for all registers.
import { AppError } from '../../kernel/app-error.ts'
import type { QueryContext } from '../slice.ts'
import { lockedYearReached } from './year-lock.rules.ts'
import { listLocked, listRowChanges } from './year-lock.store.ts'

/** Looks at the rows the running command changed; throws `year.locked` with the year. Without a locked year it costs one look. */
export async function refuseLockedYear({ read }: Pick<QueryContext, 'read'>): Promise<void> {
  const locks = await listLocked(read)
  if (locks.length === 0) return
  const agencyIds = [...new Set(locks.map(({ agencyId }) => agencyId))]
  for (const change of await listRowChanges(read, agencyIds)) {
    const agencyId = Number((change.after ?? change.before)?.['agency_id'])
    const years = locks.filter((lock) => lock.agencyId === agencyId).map(({ year }) => year)
    const year = lockedYearReached(change, years)
    if (year !== undefined) throw new AppError('year.locked', { year })
  }
}
