// Figures of objections (T10) and disputes (T11) as sets of cases: every count is the size of a set, so that a number on
// screen can show the cases behind it and can never differ from them. Pure.
import type { DateOnly } from '../../kernel/date-only.ts'
import {
  DISPUTE_STAGES,
  type DisputeStage,
  MEDIATION_RESULTS,
  type MediationResult,
  RULING_ORDERS,
  RULING_TYPES,
  type RulingOrder,
  type RulingType,
} from '../disputes/disputes.rules.ts'
import {
  OBJECTION_GROUNDS,
  OBJECTION_OUTCOMES,
  type ObjectionGround,
  type ObjectionOutcome,
} from '../objections/objections.rules.ts'

/** Tables whose numbers know their cases, as ppid 7.3 and the report number them; T1a and T10d are the balances. T12 compares, T15 is written. */
export const CASE_TABLES = [
  'T1',
  'T1a',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'T10d',
  'T11',
  'T13',
  'T14',
] as const
export type CaseTable = (typeof CASE_TABLES)[number]

/** One number of a table: a row or group, and a column or key; `all` stands for the sum. */
export type CaseFigure = { readonly table: CaseTable; readonly group: string; readonly key: string }

/** Registers that a case behind a number may be of. */
export const FIGURE_ENTITIES = [
  'request',
  'objection',
  'dispute',
  'publicInformation',
  'excludedInformation',
  'dipEdition',
  'consequenceTest',
] as const
export type FigureEntity = (typeof FIGURE_ENTITIES)[number]

/** The result of an objection on the last day of the period. */
export const OBJECTION_RESULTS = [...OBJECTION_OUTCOMES, 'inProcess'] as const
export type ObjectionResult = ObjectionOutcome | 'inProcess'

export type ObjectionFact = {
  readonly id: number
  readonly grounds: readonly ObjectionGround[]
  readonly result: ObjectionResult
  /** Both as at the last day of the period. */
  readonly executionDueOn: DateOnly | null
  readonly executedOn: DateOnly | null
}

export type DisputeFact = {
  readonly id: number
  /** Filed at the commission in the period; otherwise known for what happened at court in it. */
  readonly filedInPeriod: boolean
  readonly stage: DisputeStage
  readonly mediationResult: MediationResult | null
  readonly rulingType: RulingType | null
  readonly rulingOrder: RulingOrder | null
  readonly executionDueOn: DateOnly | null
  readonly executedOn: DateOnly | null
  /** The days at court only where they lie in the period, whenever the dispute was filed. */
  readonly courtFiledOn: DateOnly | null
  readonly courtRuledOn: DateOnly | null
  readonly cassationFiledOn: DateOnly | null
  readonly cassationRuledOn: DateOnly | null
}

export const EXECUTIONS = ['ordered', 'done', 'open'] as const
export type Execution = (typeof EXECUTIONS)[number]

/** To be carried out are those done and those still open, never more nor fewer. */
function executionHolds(ordered: boolean, executedOn: DateOnly | null, key: string): boolean {
  if (key === 'done') return executedOn !== null
  if (key === 'ordered') return ordered || executedOn !== null
  return key === 'open' && ordered && executedOn === null
}

/**
 * Is the objection counted in that cell of T10: ground across, result down, `all` for either sum? The row `execution` is the
 * carrying out of the answers (Perki KI 1/2021 Ps.57: "tanggapan dan pelaksanaannya").
 */
export function objectionHolds({ grounds, result, ...fact }: ObjectionFact, ground: string, wanted: string): boolean {
  if (ground === 'execution') return executionHolds(fact.executionDueOn !== null, fact.executedOn, wanted)
  return (ground === 'all' || grounds.some((one) => one === ground)) && (wanted === 'all' || result === wanted)
}

type Holds = (dispute: DisputeFact, key: string) => boolean

const reached =
  (day: (dispute: DisputeFact) => [filed: DateOnly | null, ruled: DateOnly | null]): Holds =>
  (dispute, key) => {
    const [filed, ruled] = day(dispute)
    return key === 'filed' ? filed !== null : ruled !== null
  }

const TO_COURT = ['filed', 'ruled'] as const

/** Groups of T11 in the order of Perki KI 1/2021 Ps.57 part 4: stage, mediation and adjudication, execution, court, cassation. */
const DISPUTE_GROUPS: Readonly<Record<string, { readonly keys: readonly string[]; readonly holds: Holds }>> = {
  stage: { keys: DISPUTE_STAGES, holds: ({ stage }, key) => stage === key },
  mediation: { keys: MEDIATION_RESULTS, holds: ({ mediationResult }, key) => mediationResult === key },
  ruling: { keys: RULING_TYPES, holds: ({ rulingType }, key) => rulingType === key },
  order: { keys: RULING_ORDERS, holds: ({ rulingOrder }, key) => rulingOrder === key },
  execution: {
    keys: EXECUTIONS,
    holds: ({ executionDueOn, executedOn, rulingType, rulingOrder }, key) => {
      // Many rulings order without naming a day (UU KIP Ps.46); an agreement written into a ruling binds without an order (Ps.39).
      const granted = rulingType !== 'interim' && (rulingOrder === 'granted' || rulingOrder === 'grantedPartly')
      const agreed = rulingType === 'mediation' && rulingOrder === null
      return executionHolds(executionDueOn !== null || granted || agreed, executedOn, key)
    },
  },
  court: { keys: TO_COURT, holds: reached(({ courtFiledOn, courtRuledOn }) => [courtFiledOn, courtRuledOn]) },
  cassation: { keys: TO_COURT, holds: reached(({ cassationFiledOn, cassationRuledOn }) => [cassationFiledOn, cassationRuledOn]) },
}

/** Every group of T11 with its keys, in print order. */
export const DISPUTE_FIGURES: readonly { readonly group: string; readonly key: string }[] = Object.entries(
  DISPUTE_GROUPS,
).flatMap(([group, { keys }]) => keys.map((key) => ({ group, key })))

/** What happened at court in the period is counted whenever the dispute was filed. */
const AT_COURT: readonly string[] = ['court', 'cassation']

/** Is the dispute counted under that key of T11? */
export function disputeHolds(dispute: DisputeFact, group: string, key: string): boolean {
  if (!dispute.filedInPeriod && !AT_COURT.includes(group)) return false
  if (group === 'all') return true
  // The group may come from an address, so names that every object has must not be found.
  const known = Object.hasOwn(DISPUTE_GROUPS, group) ? DISPUTE_GROUPS[group] : undefined
  return known !== undefined && known.keys.includes(key) && known.holds(dispute, key)
}

/** T10 as counts by ground and result. */
export function countByGround(objections: readonly ObjectionFact[]): Record<ObjectionGround, Record<ObjectionResult, number>> {
  const row = (ground: ObjectionGround) =>
    Object.fromEntries(
      OBJECTION_RESULTS.map((result) => [result, objections.filter((one) => objectionHolds(one, ground, result)).length]),
    ) as Record<ObjectionResult, number>
  return Object.fromEntries(OBJECTION_GROUNDS.map((ground) => [ground, row(ground)])) as Record<
    ObjectionGround,
    Record<ObjectionResult, number>
  >
}

/** The answers to be carried out, and how many of them were. */
export function countExecutions(objections: readonly ObjectionFact[]): Record<Execution, number> {
  const count = (key: Execution) => objections.filter((one) => objectionHolds(one, 'execution', key)).length
  return { ordered: count('ordered'), done: count('done'), open: count('open') }
}

/** T11 as counts by `group/key`. */
export function countDisputeFigures(disputes: readonly DisputeFact[]): Record<string, number> {
  return Object.fromEntries(
    DISPUTE_FIGURES.map(({ group, key }) => [`${group}/${key}`, disputes.filter((one) => disputeHolds(one, group, key)).length]),
  )
}
