// The desk of today, gathered once for the screen, the daily sheet and the reminder, so that all three say the same.
import { addDays, type DateOnly } from '../../kernel/date-only.ts'
import { computeDeadline } from '../../kernel/working-days.ts'
import type { Desk } from '../calendar/desk.ts'
import type { QueryContext } from '../slice.ts'
import { lastDayWithTargetReached, SOON_DAYS } from './dashboard.rules.ts'
import {
  countDue,
  countWaitingRequests,
  type DueCase,
  type DueRequest,
  listDueCases,
  listRequestsPastTarget,
  listWaitingRequests,
} from './dashboard.store.ts'

export type CaseLane<T extends DueCase = DueCase> = { readonly total: number; readonly cases: readonly T[] }

export type DeskLanes = {
  readonly overdue: CaseLane
  readonly dueToday: CaseLane
  readonly dueSoon: CaseLane
  readonly waiting: CaseLane<DueRequest>
  /** Past the internal target, though not yet in one of the lanes. */
  readonly pastTarget: readonly DueRequest[]
}

/** The last day of the lane "soon". */
export const soonOf = (desk: Desk): DateOnly => computeDeadline(desk.calendar, desk.today, SOON_DAYS).due

/** Every lane with its first `limit` cases and its full count. */
export async function gatherLanes({ read }: Pick<QueryContext, 'read'>, desk: Desk, limit: number): Promise<DeskLanes> {
  const { agency, calendar, today } = desk
  const soon = soonOf(desk)
  const { requests, objections } = await countDue(read, agency.id, today, soon)
  const due = (from: DateOnly | null, to: DateOnly) => listDueCases(read, agency.id, { from, to }, limit)
  const completeTo = lastDayWithTargetReached(calendar, today, agency.noticeTargetDays)
  return {
    overdue: { total: requests.overdue + objections.overdue, cases: await due(null, addDays(today, -1)) },
    dueToday: { total: requests.dueToday + objections.dueToday, cases: await due(today, today) },
    dueSoon: { total: requests.dueSoon + objections.dueSoon, cases: await due(addDays(today, 1), soon) },
    waiting: {
      total: await countWaitingRequests(read, agency.id),
      cases: await listWaitingRequests(read, agency.id, limit),
    },
    pastTarget: await listRequestsPastTarget(read, agency.id, { completeTo, dueAfter: soon }, limit),
  }
}
