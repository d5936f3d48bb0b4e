// Recomputes the deadlines of open objections after a change of holidays or of the counting rule.
import { loadWorkingCalendar } from '../calendar/calendar.store.ts'
import { listAgencies } from '../office/office.store.ts'
import type { DeadlineMove, Slice } from '../slice.ts'
import { objectionClockStart } from './objections.life-cycle.ts'
import { objectionDeadline } from './objections.rules.ts'
import { listObjections, updateObjectionDeadline } from './objections.store.ts'

// While papers are missing nothing runs; the deadline is computed when they are declared complete.
const ALL_RUNNING = { search: '', year: null, state: 'running', dueBefore: null } as const
const NO_LIMIT = { offset: 0, limit: Number.MAX_SAFE_INTEGER }

/** Writes every deadline that moved and returns the moves. */
export const refreshObjectionDeadlines: NonNullable<Slice['refreshDeadlines']> = async (context) => {
  const moves: DeadlineMove[] = []
  for (const agency of await listAgencies(context.read)) {
    const calendar = await loadWorkingCalendar(context.read, context.resourcesFolder, agency)
    for (const objection of await listObjections(context.read, { agencyId: agency.id, ...ALL_RUNNING }, NO_LIMIT)) {
      const { due } = objectionDeadline(calendar, objectionClockStart(objection))
      if (due === objection.dueOn) continue
      await updateObjectionDeadline(context.write, objection.id, due)
      moves.push({ entity: 'objection', id: objection.id, number: objection.registrationNumber, from: objection.dueOn, to: due })
    }
  }
  return moves
}
