// No day of a dispute runs backwards, and none of what has happened lies ahead (UU KIP Ps.37-50; Perki KI 1/2013).
import type { DateOnly } from '../../kernel/date-only.ts'
import type { RulingType } from './disputes.rules.ts'
import type { DisputeSession } from './disputes.sessions.rules.ts'

export type DisputeDays = {
  readonly filedOn: DateOnly
  readonly sessions: readonly DisputeSession[]
  readonly mediationStartedOn: DateOnly | null
  readonly mediationExtendedOn: DateOnly | null
  readonly mediationEndedOn: DateOnly | null
  readonly rulingType: RulingType | null
  readonly rulingOn: DateOnly | null
  readonly rulingReceivedOn: DateOnly | null
  readonly executionDueOn: DateOnly | null
  readonly executedOn: DateOnly | null
  readonly courtFiledOn: DateOnly | null
  readonly courtRuledOn: DateOnly | null
  readonly courtRulingReceivedOn: DateOnly | null
  readonly cassationFiledOn: DateOnly | null
  readonly cassationRuledOn: DateOnly | null
  readonly finalOn: DateOnly | null
}

export type DayProblem = { readonly path: string; readonly code: string }
type DayField = Exclude<keyof DisputeDays, 'sessions' | 'rulingType'>

/** Days that may lie ahead: what the ruling orders. */
const MAY_LIE_AHEAD: readonly DayField[] = ['executionDueOn']

/** Each day with those it cannot precede. */
const NOT_BEFORE: readonly (readonly [day: DayField, earlier: readonly DayField[]])[] = [
  ['filedOn', []],
  ['mediationStartedOn', ['filedOn']],
  ['mediationExtendedOn', ['filedOn', 'mediationStartedOn']],
  ['mediationEndedOn', ['filedOn', 'mediationStartedOn', 'mediationExtendedOn']],
  ['rulingOn', ['mediationStartedOn', 'mediationEndedOn']],
  ['rulingReceivedOn', ['rulingOn']],
  ['executionDueOn', ['rulingOn']],
  ['executedOn', ['rulingOn']],
  ['courtFiledOn', ['rulingOn', 'rulingReceivedOn']],
  ['courtRuledOn', ['courtFiledOn', 'rulingOn']],
  ['courtRulingReceivedOn', ['courtRuledOn', 'courtFiledOn']],
  ['cassationFiledOn', ['courtRuledOn', 'courtRulingReceivedOn', 'rulingOn']],
  ['cassationRuledOn', ['cassationFiledOn', 'courtRuledOn']],
  ['finalOn', ['rulingOn', 'courtRuledOn', 'cassationRuledOn']],
]

/** An interim ruling may come before the mediation; only a ruling that ends the case comes after it. */
function earlierDays(dispute: DisputeDays, fields: readonly DayField[], day: DayField): DateOnly[] {
  if (day === 'rulingOn' && dispute.rulingType === 'interim') return []
  return fields.flatMap((field) => dispute[field] ?? [])
}

function dayProblem(dispute: DisputeDays, [field, earlier]: (typeof NOT_BEFORE)[number], today: DateOnly): DayProblem[] {
  const day = dispute[field]
  if (day === null) return []
  if (day > today && !MAY_LIE_AHEAD.includes(field)) return [{ path: field, code: 'date.inFuture' }]
  const backwards = earlierDays(dispute, earlier, field).some((before) => day < before)
  return backwards ? [{ path: field, code: 'date.beforeEarlierStep' }] : []
}

function sessionProblems(session: DisputeSession, index: number, filedOn: DateOnly, today: DateOnly): DayProblem[] {
  const { on, summonsReceivedOn: received, attendedBy } = session
  const problem = (field: 'on' | 'summonsReceivedOn', code: string) => ({ path: `sessions.${index}.${field}`, code })
  const problems: DayProblem[] = []
  if (on < filedOn) problems.push(problem('on', 'date.beforeEarlierStep'))
  // A sitting to come is planned; who came to it cannot be known yet.
  if (on > today && (attendedBy.applicant !== null || attendedBy.respondent !== null))
    problems.push(problem('on', 'dispute.attendanceAhead'))
  if (received !== null && received > today) problems.push(problem('summonsReceivedOn', 'date.inFuture'))
  else if (received !== null && received > on) problems.push(problem('summonsReceivedOn', 'dispute.summonsAfterSession'))
  else if (received !== null && received < filedOn) problems.push(problem('summonsReceivedOn', 'date.beforeEarlierStep'))
  return problems
}

/** Problems of the days by field, as the form names its fields. */
export function disputeDayProblems(dispute: DisputeDays, objectionReceivedOn: DateOnly | null, today: DateOnly): DayProblem[] {
  // Only after keberatan (UU KIP Ps.37(1)).
  const tooEarly = objectionReceivedOn !== null && dispute.filedOn < objectionReceivedOn
  return [
    ...(tooEarly ? [{ path: 'filedOn', code: 'dispute.beforeObjection' }] : []),
    ...NOT_BEFORE.flatMap((rule) => dayProblem(dispute, rule, today)),
    ...dispute.sessions.flatMap((session, index) => sessionProblems(session, index, dispute.filedOn, today)),
  ]
}
