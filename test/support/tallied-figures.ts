// Figures tallied from made-up cases, so that they balance by themselves whatever the cases are.
import fc from 'fast-check'
import { ACCESS_KEYS, FORM_KEYS, type ReportFigures } from '../../src-main/features/annual-report/report-figures.contract.ts'
import { TIME_BANDS, timeBand } from '../../src-main/features/annual-report/annual-report.rules.ts'
import {
  countByGround,
  countDisputeFigures,
  countExecutions,
  type DisputeFact,
  OBJECTION_RESULTS,
  type ObjectionFact,
} from '../../src-main/features/annual-report/case-figures.rules.ts'
import {
  DISPUTE_STAGES,
  MEDIATION_RESULTS,
  RULING_ORDERS,
  RULING_TYPES,
} from '../../src-main/features/disputes/disputes.rules.ts'
import { OBJECTION_GROUNDS } from '../../src-main/features/objections/objections.rules.ts'
import {
  APPLICANT_KINDS,
  CHANNELS,
  PURPOSE_KINDS,
  REFUSAL_REASONS,
  type RefusalReason,
} from '../../src-main/features/requests/requests.rules.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'
import { counts, noFigures, OUTCOMES } from './report-content.ts'

const PURPOSES = [...PURPOSE_KINDS, 'unstated'] as const
const DAY = dateOnly('2025-06-02')

export type MadeRequest = {
  readonly month: number
  readonly kind: (typeof APPLICANT_KINDS)[number]
  readonly channel: (typeof CHANNELS)[number]
  readonly outcome: (typeof OUTCOMES)[number]
  readonly reasons: readonly RefusalReason[]
  readonly days: number | null
  readonly unit: string
  readonly purpose: (typeof PURPOSES)[number]
  readonly access: (typeof ACCESS_KEYS)[number]
  readonly form: (typeof FORM_KEYS)[number]
  readonly items: number
}

export type MadeYear = {
  readonly requests: readonly MadeRequest[]
  readonly carriedOver: number
  readonly carriedOverClosed: number
  readonly objections: readonly ObjectionFact[]
  readonly disputes: readonly DisputeFact[]
}

const tally = <K extends string>(keys: readonly K[], found: readonly K[]) => {
  const sums = counts(keys)
  for (const key of found) sums[key]++
  return sums
}
const isGranted = ({ outcome }: MadeRequest) => outcome === 'grantedFully' || outcome === 'grantedPartly'

/** The figures of a year in which just these cases came. */
export function tallied(year: number, made: MadeYear): ReportFigures {
  const none = noFigures(year)
  return {
    ...none,
    requests: requestFigures(none.requests, made),
    objections: objectionFigures(made),
    disputes: disputeFigures(made),
  }
}

function requestFigures(none: ReportFigures['requests'], { requests, carriedOver, carriedOverClosed }: MadeYear) {
  const closed = requests.filter(({ outcome }) => outcome !== 'inProcess')
  const answered = closed.filter(({ outcome }) => outcome !== 'lapsed' && outcome !== 'withdrawn')
  const days = answered.flatMap((one) => (one.days === null ? [] : [one.days])).sort((a, b) => a - b)
  const onTime = days.filter((one) => one <= 10).length
  const outcomes = (of: (one: MadeRequest) => boolean) =>
    tally(
      OUTCOMES,
      requests.filter(of).map(({ outcome }) => outcome),
    )
  const refused = requests.filter(({ outcome }) => outcome === 'refused')
  return {
    ...none,
    openAtStart: carriedOver,
    received: requests.length,
    closed: closed.length + carriedOverClosed,
    closedOfCarriedOver: carriedOverClosed,
    openAtEnd: carriedOver + requests.length - closed.length - carriedOverClosed,
    byOutcome: outcomes(() => true),
    byMonth: none.byMonth.map((month) => ({
      ...month,
      received: requests.filter((one) => one.month === month.month).length,
      closed: closed.filter((one) => one.month === month.month).length + (month.month === 1 ? carriedOverClosed : 0),
      byOutcome: outcomes((one) => one.month === month.month),
    })),
    byApplicantKind: tally(
      APPLICANT_KINDS,
      requests.map(({ kind }) => kind),
    ),
    byChannel: tally(
      CHANNELS,
      requests.map(({ channel }) => channel),
    ),
    byRefusalReason: tally(
      REFUSAL_REASONS,
      refused.flatMap(({ reasons }) => reasons),
    ),
    refusedWithoutReason: refused.filter(({ reasons }) => reasons.length === 0).length,
    byTimeBand: tally(TIME_BANDS, days.map(timeBand)),
    withoutProcessingTime: answered.length - days.length,
    onTime,
    late: days.length - onTime,
    meanWorkingDays: days.length === 0 ? null : days.reduce((sum, one) => sum + one, 0) / days.length,
    medianWorkingDays: days[Math.floor(days.length / 2)] ?? null,
    extended: 0,
    byUnit: [...new Set(requests.map(({ unit }) => unit))].map((unit) => {
      const own = requests.filter((one) => one.unit === unit)
      return {
        unit,
        received: own.length,
        granted: own.filter(isGranted).length,
        refused: own.filter(({ outcome }) => outcome === 'refused').length,
      }
    }),
    byPurpose: tally(
      PURPOSES,
      requests.map(({ purpose }) => purpose),
    ),
    byAccess: tally(
      ACCESS_KEYS,
      requests.map(({ access }) => access),
    ),
    byForm: tally(
      FORM_KEYS,
      requests.map(({ form }) => form),
    ),
    items: requests.reduce((sum, { items }) => sum + items, 0),
    byChannelOutcome: Object.fromEntries(
      CHANNELS.map((channel) => [channel, outcomes((one) => one.channel === channel)]),
    ) as ReportFigures['requests']['byChannelOutcome'],
  }
}

function objectionFigures({ objections }: MadeYear): ReportFigures['objections'] {
  const byOutcome = tally(
    OBJECTION_RESULTS,
    objections.map(({ result }) => result),
  )
  return {
    openAtStart: 0,
    received: objections.length,
    closed: objections.length - byOutcome.inProcess,
    openAtEnd: byOutcome.inProcess,
    byGround: tally(
      OBJECTION_GROUNDS,
      objections.flatMap(({ grounds }) => grounds),
    ),
    byOutcome,
    byGroundOutcome: countByGround(objections),
    byExecution: countExecutions(objections),
  }
}

function disputeFigures({ disputes }: MadeYear): ReportFigures['disputes'] {
  const byFigure = countDisputeFigures(disputes)
  return {
    filed: disputes.filter(({ filedInPeriod }) => filedInPeriod).length,
    byStage: {},
    byRulingOrder: {},
    executed: byFigure['execution/done'] ?? 0,
    toCourt: byFigure['court/filed'] ?? 0,
    byFigure,
  }
}

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const someDay = orNull(fc.constant(DAY))

const requestArbitrary: fc.Arbitrary<MadeRequest> = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  kind: fc.constantFrom(...APPLICANT_KINDS),
  channel: fc.constantFrom(...CHANNELS),
  outcome: fc.constantFrom(...OUTCOMES),
  reasons: fc.uniqueArray(fc.constantFrom(...REFUSAL_REASONS), { maxLength: 3 }),
  days: orNull(fc.integer({ min: 0, max: 40 })),
  unit: fc.constantFrom('', 'Sekretariat', 'Bidang Statistik', 'Bidang Persandian'),
  purpose: fc.constantFrom(...PURPOSES),
  access: fc.constantFrom(...ACCESS_KEYS),
  form: fc.constantFrom(...FORM_KEYS),
  items: fc.integer({ min: 1, max: 3 }),
})

const objectionArbitrary: fc.Arbitrary<ObjectionFact> = fc.record({
  id: fc.nat(),
  grounds: fc.uniqueArray(fc.constantFrom(...OBJECTION_GROUNDS), { minLength: 1, maxLength: 3 }),
  result: fc.constantFrom(...OBJECTION_RESULTS),
  executionDueOn: someDay,
  executedOn: someDay,
})

const disputeArbitrary: fc.Arbitrary<DisputeFact> = fc.record({
  id: fc.nat(),
  filedInPeriod: fc.boolean(),
  stage: fc.constantFrom(...DISPUTE_STAGES),
  mediationResult: orNull(fc.constantFrom(...MEDIATION_RESULTS)),
  rulingType: orNull(fc.constantFrom(...RULING_TYPES)),
  rulingOrder: orNull(fc.constantFrom(...RULING_ORDERS)),
  executionDueOn: someDay,
  executedOn: someDay,
  courtFiledOn: someDay,
  courtRuledOn: someDay,
  cassationFiledOn: someDay,
  cassationRuledOn: someDay,
})

/** Any year: none, one or a hundred cases, in every mixture. */
export const yearArbitrary: fc.Arbitrary<MadeYear> = fc
  .record({
    requests: fc.oneof(
      fc.array(requestArbitrary, { maxLength: 3 }),
      fc.array(requestArbitrary, { minLength: 4, maxLength: 120, size: 'max' }),
      // Every request alike: the sentences that say "all".
      fc
        .tuple(requestArbitrary, fc.integer({ min: 1, max: 1200 }))
        .map(([one, times]) => Array.from({ length: times }, () => one)),
    ),
    carriedOver: fc.nat({ max: 9 }),
    carriedOverClosed: fc.nat({ max: 9 }),
    objections: fc.array(objectionArbitrary, { maxLength: 12 }),
    disputes: fc.array(disputeArbitrary, { maxLength: 6 }),
  })
  .map((year) => ({ ...year, carriedOverClosed: Math.min(year.carriedOver, year.carriedOverClosed) }))
