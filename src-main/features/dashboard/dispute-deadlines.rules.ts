// Which days of a dispute the office must have before its eyes: sittings, windows of both sides, the execution (UU KIP Ps.46-50).
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Clock, ClockCode, ClockDesk } from '../clocks/clocks.rules.ts'
import { type DisputeCase, disputeClocks } from '../clocks/dispute-clocks.rules.ts'
import type { DueStep, OpenDeadline } from './dashboard.rules.ts'

export type DisputeDeadline = OpenDeadline & {
  /** Tells sittings of one case apart: the day each was fixed for is not lasting, its place in the row is. */
  readonly place: number
}

const STEPS: readonly (readonly [code: ClockCode, step: DueStep])[] = [
  ['M1', 'mediation'],
  ['C1', 'court'],
  ['K1', 'cassation'],
  ['E1', 'execution'],
]

/** The day a running clock points at: the safe one, or once that has passed the last one. */
function pointOf({ reading, otherReading }: Clock, today: DateOnly): DateOnly | null {
  if (reading === null) return null
  const { due } = reading.deadline
  return due >= today || otherReading === null ? due : otherReading.deadline.due
}

/** Only what the office itself must do is late; a window that closed unused is no failure of anybody. */
const isOpen = ({ state, owner }: { state: Clock['state']; owner: 'office' | 'others' }) =>
  state === 'running' || (state === 'overdue' && owner === 'office')

/** Every deadline that is open in a dispute, by due day. */
export function openDisputeDeadlines(desk: ClockDesk, dispute: DisputeCase): DisputeDeadline[] {
  const sessions = dispute.sessions.flatMap(({ on }, place): DisputeDeadline[] =>
    on >= desk.today ? [{ step: 'session', dueOn: on, place }] : [],
  )
  const clocks = disputeClocks(desk, dispute)
  // Once the case is final nothing is left of it but to carry it out.
  const over = dispute.stage === 'final'
  const windows = STEPS.flatMap(([code, step]): DisputeDeadline[] => {
    if (over && step !== 'execution') return []
    const clock = clocks.find((one) => one.code === code)
    if (clock === undefined || !isOpen({ state: clock.state, owner: step === 'execution' ? 'office' : 'others' })) return []
    const dueOn = pointOf(clock, desk.today)
    return dueOn === null ? [] : [{ step, dueOn, place: 0 }]
  })
  return [...(over ? [] : sessions), ...windows].toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
}
