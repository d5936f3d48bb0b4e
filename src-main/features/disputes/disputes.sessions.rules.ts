// The sittings of a dispute: who was called in time, who came (Perki KI 1/2013 Ps.24, mediation Ps.41).
import type { DateOnly } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { computeDeadline } from '../../kernel/working-days.ts'

export const SESSION_KINDS = ['preliminary', 'mediation', 'adjudication', 'decision'] as const
export type SessionKind = (typeof SESSION_KINDS)[number]

export type DisputeSession = {
  readonly kind: SessionKind
  readonly on: DateOnly
  /** `HH:MM`, or empty when the summons named none. */
  readonly time: string
  readonly summonsReceivedOn: DateOnly | null
  readonly agenda: string
  readonly place: string
  /** Null until somebody wrote down who came. */
  readonly attendedBy: { readonly applicant: boolean | null; readonly respondent: boolean | null }
  readonly note: string
}

/** Perki KI 1/2013 Ps.24: the summons is received at the latest 3 working days before the sitting. */
export const SUMMONS_DAYS = 3
/** Perki KI 1/2013: a party that stays away from the mediation twice ends it. */
export const ABSENCES_THAT_END = 2

/** True when the third working day after the summons lies after the sitting; unknown receipt is not called late. */
export function isSummonedLate(calendar: WorkingCalendar, session: Pick<DisputeSession, 'on' | 'summonsReceivedOn'>): boolean {
  const { on, summonsReceivedOn: received } = session
  return received !== null && computeDeadline(calendar, received, SUMMONS_DAYS).due > on
}

/** How often that party stayed away from the mediation. */
export function mediationAbsences(sessions: readonly DisputeSession[], party: 'applicant' | 'respondent'): number {
  return sessions.filter(({ kind, attendedBy }) => kind === 'mediation' && attendedBy[party] === false).length
}

/** A sitting whose day has passed though nobody wrote down who came. */
export function isUnrecorded({ on, attendedBy }: DisputeSession, today: DateOnly): boolean {
  return on < today && attendedBy.applicant === null && attendedBy.respondent === null
}

/** Days of the sittings of that kind up to `today`, in order. */
export function heldOn(sessions: readonly DisputeSession[], kinds: readonly SessionKind[], today: DateOnly): DateOnly[] {
  return sessions
    .filter(({ kind, on }) => kinds.includes(kind) && on <= today)
    .map(({ on }) => on)
    .toSorted()
}

type Meetings = { readonly mediationStartedOn: DateOnly | null; readonly sessions: readonly DisputeSession[] }

/** The first meeting of the mediation: the day recorded as such, otherwise its first sitting up to `today`. */
export function firstMeeting({ mediationStartedOn, sessions }: Meetings, today: DateOnly): DateOnly | null {
  return mediationStartedOn ?? heldOn(sessions, ['mediation'], today)[0] ?? null
}
