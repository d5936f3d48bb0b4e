// Asks before anything else whether whoever is at the keyboard may run the operation.
import type { Operation } from '../contract/operations.ts'
import { accessOf, allows } from '../features/access/access.rules.ts'
import { listActors } from '../features/access/access.store.ts'
import type { ActorSession } from '../features/actor.ts'
import { AppError } from '../kernel/app-error.ts'
import type { Read } from '../storage/handles.ts'

/**
 * Throws `access.signInNeeded` or `access.notAllowed`. An office without accounts may do everything. The file is asked each
 * time: who was renamed, demoted or closed out is so from the next operation on.
 */
export async function requireAccess(read: Read, session: ActorSession, name: string, operation: Operation): Promise<void> {
  const access = accessOf({ name, kind: operation.kind })
  if (access === 'anyone') return
  const actors = await listActors(read)
  if (actors.length === 0) return
  const actor = actors.find(({ id }) => id === session.current()?.id)
  if (actor === undefined) throw new AppError('access.signInNeeded')
  if (!allows(access, actor.role)) throw new AppError('access.notAllowed')
}
