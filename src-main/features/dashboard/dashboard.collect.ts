// The desk of today, gathered once for the screen, the daily sheet and the reminder, so that all three say the same.
import { addDays, type DateOnly } from '../../kernel/date-only.ts'
import { computeDeadline } from '../../kernel/working-days.ts'
import type { Desk } from '../calendar/desk.ts'
import type { QueryContext } from '../slice.ts'
import { lastDayWithTargetReached, SOON_DAYS } from './dashboard.rules.ts'
import { openDisputeDeadlines } from './dispute-deadlines.rules.ts'
import type { DueCounts } from './reminder.rules.ts'
import { listObjectionExecutions, listOpenDisputes } from './dashboard.cases.store.ts'
import {
  byDueDay,
  countDue,
  countWaitingRequests,
  type DueCase,
  type DueDispute,
  type DueObjection,
  type DueRange,
  type DueRequest,
  listDueCases,
  listRequestsPastTarget,
  listWaitingObjections,
  listWaitingRequests,
} from './dashboard.store.ts'

export type CaseLane<T extends DueCase = DueCase> = { readonly total: number; readonly cases: readonly T[] }

export type DeskLanes = {
  readonly overdue: CaseLane
  readonly dueToday: CaseLane
  readonly dueSoon: CaseLane
  readonly waiting: CaseLane<DueRequest | DueObjection>
  /** Past the internal target, though not yet in one of the lanes. */
  readonly pastTarget: readonly DueRequest[]
}

type Reading = Pick<QueryContext, 'read'>

/** The last day of the lane "soon". */
export const soonOf = (desk: Desk): DateOnly => computeDeadline(desk.calendar, desk.today, SOON_DAYS).due

/** Open deadlines beyond the answers: executions of objections, and everything of disputes. There are few of them. */
export async function gatherFollowUps({ read }: Reading, desk: Desk): Promise<(DueObjection | DueDispute)[]> {
  const executions = await listObjectionExecutions(read, desk.agency.id)
  const disputes = await listOpenDisputes(read, desk.agency.id)
  return [
    ...executions.map((one): DueObjection => ({ ...one, entity: 'objection', step: 'objectionExecution', waiting: false })),
    ...disputes.flatMap(({ dispute, ...words }) =>
      openDisputeDeadlines(desk, dispute).map((deadline): DueDispute => ({ ...words, ...deadline, entity: 'dispute' })),
    ),
  ]
}

const within = ({ dueOn }: DueCase, { from, to }: DueRange) => (from === null || dueOn >= from) && (to === null || dueOn <= to)

/** Every open deadline in the range, by due day. */
export async function gatherDue(context: Reading, desk: Desk, range: DueRange, limit: number): Promise<DueCase[]> {
  const followUps = (await gatherFollowUps(context, desk)).filter((one) => within(one, range))
  return [...(await listDueCases(context.read, desk.agency.id, range, limit)), ...followUps].toSorted(byDueDay).slice(0, limit)
}

export type DeskCounts = { readonly requests: DueCounts; readonly objections: DueCounts; readonly disputes: DueCounts }

function countFollowUps(cases: readonly DueCase[], today: DateOnly, soon: DateOnly): DueCounts {
  const count = (holds: (dueOn: DateOnly) => boolean) => cases.filter(({ dueOn }) => holds(dueOn)).length
  return {
    overdue: count((day) => day < today),
    dueToday: count((day) => day === today),
    dueSoon: count((day) => day > today && day <= soon),
  }
}

const sum = (one: DueCounts, other: DueCounts): DueCounts => ({
  overdue: one.overdue + other.overdue,
  dueToday: one.dueToday + other.dueToday,
  dueSoon: one.dueSoon + other.dueSoon,
})

/** Late, due today and due soon by register. */
export async function gatherCounts({ read }: Reading, desk: Desk): Promise<DeskCounts> {
  const soon = soonOf(desk)
  const { requests, objections } = await countDue(read, desk.agency.id, desk.today, soon)
  const followUps = await gatherFollowUps({ read }, desk)
  const of = (entity: DueCase['entity']) =>
    countFollowUps(
      followUps.filter((one) => one.entity === entity),
      desk.today,
      soon,
    )
  return { requests, objections: sum(objections, of('objection')), disputes: of('dispute') }
}

/** Every lane with its first `limit` cases and its full count. */
export async function gatherLanes(context: Reading, desk: Desk, limit: number): Promise<DeskLanes> {
  const { read } = context
  const { agency, calendar, today } = desk
  const soon = soonOf(desk)
  const { requests, objections, disputes } = await gatherCounts(context, desk)
  const total = sum(sum(requests, objections), disputes)
  const due = (from: DateOnly | null, to: DateOnly) => gatherDue(context, desk, { from, to }, limit)
  const completeTo = lastDayWithTargetReached(calendar, today, agency.noticeTargetDays)
  const waiting = await listWaitingObjections(read, agency.id)
  return {
    overdue: { total: total.overdue, cases: await due(null, addDays(today, -1)) },
    dueToday: { total: total.dueToday, cases: await due(today, today) },
    dueSoon: { total: total.dueSoon, cases: await due(addDays(today, 1), soon) },
    waiting: {
      total: (await countWaitingRequests(read, agency.id)) + waiting.length,
      cases: [...(await listWaitingRequests(read, agency.id, limit)), ...waiting].slice(0, limit),
    },
    pastTarget: await listRequestsPastTarget(read, agency.id, { completeTo, dueAfter: soon }, limit),
  }
}
