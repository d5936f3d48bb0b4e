// Words and pure decisions of consequence tests (UU KIP Ps.19; Perki KI 1/2021 Ps.49, Ps.53).
import type { DateOnly } from '../../kernel/date-only.ts'
import { checkExclusion, type ExclusionFacts } from '../excluded-information/excluded-information.period.rules.ts'
import type { ExclusionState } from '../excluded-information/excluded-information.state.rules.ts'

/** A first exclusion (Lamp. II, III) or a change of one that is in force (Ps.53; Lamp. IV, V). */
export const TEST_KINDS = ['exclusion', 'change'] as const
export type TestKind = (typeof TEST_KINDS)[number]

/** When a test may be held (Ps.49(1)): before a request, at a request, or by order of the commissioners in a dispute. */
export const TEST_OCCASIONS = ['beforeRequest', 'atRequest', 'disputeOrder'] as const
export type TestOccasion = (typeof TEST_OCCASIONS)[number]

export const TEST_STATUSES = ['draft', 'approved', 'decided'] as const
export type TestStatus = (typeof TEST_STATUSES)[number]

/** What the test finds about one piece of information. */
export const TEST_RESULTS = ['excluded', 'opened'] as const
export type TestResult = (typeof TEST_RESULTS)[number]

export const TEST_DOCUMENTS = ['sheet', 'decree'] as const
export type TestDocument = (typeof TEST_DOCUMENTS)[number]

export type TestedItem = Omit<ExclusionFacts, 'title' | 'startsOn' | 'decreeNumber' | 'decreeOn'> & {
  readonly information: string
  readonly result: TestResult
  readonly weighing: string
}

export type ItemProblem = { readonly path: string; readonly code: string; readonly severity: 'error' | 'warning' }

/** The tested item as an entry of the DIK from that day on. */
export function factsOf(item: TestedItem, startsOn: DateOnly): ExclusionFacts {
  return { ...item, title: item.information, startsOn, decreeNumber: '', decreeOn: null }
}

/**
 * What one row of the sheet still lacks or breaks: what Ps.49(2) asks to be weighed, and what the law says of periods. Of an
 * item found to be open only the consideration counts.
 */
export function checkItem(item: TestedItem, startsOn: DateOnly): readonly ItemProblem[] {
  if (item.result === 'opened')
    return item.consequenceOpen.trim() === '' ? [{ path: 'consequenceOpen', code: 'text.required', severity: 'error' }] : []
  const needed = (['legalBasis', 'consequenceOpen', 'consequenceClosed', 'periodText'] as const)
    .filter((path) => item[path].trim() === '')
    .map((path) => ({ path, code: 'text.required', severity: 'error' as const }))
  const weighed = item.weighing.trim() === '' ? [{ path: 'weighing', code: 'test.notWeighed', severity: 'warning' as const }] : []
  const missing = new Set(needed.map(({ path }) => path as string))
  const findings = checkExclusion(factsOf(item, startsOn)).filter(({ path }) => !missing.has(path))
  return [
    ...needed,
    ...findings.map(({ path, code, severity }) => ({ path: path === 'title' ? 'information' : path, code, severity })),
    ...weighed,
  ]
}

/** Whether the entry may be tested so: a first test needs one not yet decided, a change one that is in force. */
export function fitsKind(kind: TestKind, state: ExclusionState): boolean {
  const closed = state === 'inForce' || state === 'expiresSoon60' || state === 'expiresSoon30'
  return kind === 'change' ? closed : state === 'draft'
}

/** The next number of a year: one more than the highest that begins with digits, in three digits. */
export function suggestNumber(given: readonly string[]): string {
  const highest = Math.max(0, ...given.map((number) => Number(/^\d+/.exec(number)?.[0] ?? 0)))
  return String(highest + 1).padStart(3, '0')
}

export type Dates = { readonly heldOn: DateOnly; readonly approvedOn: DateOnly | null; readonly today: DateOnly }

/** Problems of the day of approval: not before the test, not in the future. */
export function checkApprovalDay(on: DateOnly, dates: Dates): string | undefined {
  if (on > dates.today) return 'date.inFuture'
  return on < dates.heldOn ? 'date.beforeEarlierStep' : undefined
}

/** Problems of the day of the decree: not before the approval of the head of the body, not in the future. */
export function checkDecreeDay(on: DateOnly, dates: Dates): string | undefined {
  if (on > dates.today) return 'date.inFuture'
  return on < (dates.approvedOn ?? dates.heldOn) ? 'date.beforeEarlierStep' : undefined
}
