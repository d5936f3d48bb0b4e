// What every story of the example needs: the office, its calendar and the register it is written into.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline } from '../../kernel/working-days.ts'
import type { Session } from '../session.ts'
import { EXAMPLE_OFFICIALS } from './office.ts'

export type Stage = {
  readonly session: Session
  readonly calendar: WorkingCalendar
  readonly agencyId: number
  readonly exclusionId: number
  readonly year: number
  /** Answers of Atasan PPID so far, for their letter numbers. */
  readonly answers: { given: number }
}

export const SUPERIOR = EXAMPLE_OFFICIALS.find((official) => official.role === 'ppidSuperior')

/** The working day `days` working days after `day`. */
export function afterWorkingDays(stage: Stage, day: DateOnly, days: number): DateOnly {
  return computeDeadline(stage.calendar, day, days).due
}
