// Recomputes the deadlines of open requests after a change of holidays or of the counting rule.
import { loadWorkingCalendar } from '../calendar/calendar.store.ts'
import { listAgencies } from '../office/office.store.ts'
import type { DeadlineMove, Slice } from '../slice.ts'
import { clockStart } from './requests.life-cycle.ts'
import { answerDeadline } from './requests.rules.ts'
import { listOpenDeadlines, updateDeadline } from './requests.store.ts'

/** Writes every deadline that moved and returns the moves. */
export const refreshRequestDeadlines: NonNullable<Slice['refreshDeadlines']> = async (context) => {
  const open = await listOpenDeadlines(context.read)
  const moves: DeadlineMove[] = []
  for (const agency of await listAgencies(context.read)) {
    const calendar = await loadWorkingCalendar(context.read, context.resourcesFolder, agency)
    for (const request of open.filter((one) => one.agencyId === agency.id)) {
      const { due } = answerDeadline(calendar, clockStart(request, agency.restartOnRepair), request.extended)
      if (due === request.dueOn) continue
      await updateDeadline(context.write, request.id, due)
      moves.push({ entity: 'request', id: request.id, number: request.number, from: request.dueOn, to: due })
    }
  }
  return moves
}
