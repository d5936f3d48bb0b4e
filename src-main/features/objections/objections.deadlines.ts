// Recomputes the deadlines of open objections after a change of holidays or of the counting rule.
import { loadWorkingCalendar } from '../calendar/calendar.store.ts'
import { listAgencies } from '../office/office.store.ts'
import type { DeadlineMove, Slice } from '../slice.ts'
import { objectionDeadline } from './objections.rules.ts'
import { listObjections, updateObjectionDeadline } from './objections.store.ts'

const ALL_OPEN = { search: '', year: null, state: 'open', dueBefore: null } as const
const NO_LIMIT = { offset: 0, limit: Number.MAX_SAFE_INTEGER }

/** Writes every deadline that moved and returns the moves. */
export const refreshObjectionDeadlines: NonNullable<Slice['refreshDeadlines']> = async (context) => {
  const moves: DeadlineMove[] = []
  for (const agency of await listAgencies(context.read)) {
    const calendar = await loadWorkingCalendar(context.read, context.resourcesFolder, agency)
    for (const objection of await listObjections(context.read, { agencyId: agency.id, ...ALL_OPEN }, NO_LIMIT)) {
      const { due } = objectionDeadline(calendar, objection.receivedOn)
      if (due === objection.dueOn) continue
      await updateObjectionDeadline(context.write, objection.id, due)
      moves.push({ entity: 'objection', id: objection.id, number: objection.registrationNumber, from: objection.dueOn, to: due })
    }
  }
  return moves
}
