// Pure: what the stores counted becomes the figures of the report, and whether they balance.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { OBJECTION_GROUNDS } from '../objections/objections.rules.ts'
import { INFORMATION_CATEGORIES } from '../public-information/public-information.rules.ts'
import {
  ANSWER_DAYS,
  APPLICANT_KINDS,
  CHANNELS,
  EXTENDED_ANSWER_DAYS,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
} from '../requests/requests.rules.ts'
import type { ReportFigures } from './annual-report.contract.ts'
import {
  countByGround,
  countDisputeFigures,
  countExecutions,
  DISPUTE_FIGURES,
  type DisputeFact,
  type Execution,
  OBJECTION_RESULTS,
  type ObjectionFact,
  objectionHolds,
} from './case-figures.rules.ts'
import { TIME_BANDS, timeBand } from './annual-report.rules.ts'
import { meanAndMedian, workingDayNumbers } from './processing-time.figures.ts'

type Balance = {
  readonly openAtStart: number
  readonly received: number
  readonly closed: number
  readonly closedOfCarriedOver: number
}
type Keyed = { readonly key: string; readonly count: number }
type Grouped = Keyed & { readonly outcome: string }

/** Everything counted for one agency and year. */
export type CountedYear = {
  readonly year: number
  readonly agencyName: string
  readonly requests: Balance
  readonly byMonth: readonly Grouped[]
  readonly byApplicantKind: readonly Grouped[]
  readonly byChannel: readonly Grouped[]
  readonly refusalReasons: readonly Keyed[]
  readonly processing: readonly {
    readonly receivedOn: DateOnly
    readonly answeredOn: DateOnly | null
    readonly extended: number
    readonly count: number
  }[]
  readonly extended: number
  readonly objections: Balance
  readonly objectionFacts: readonly ObjectionFact[]
  readonly disputeFacts: readonly DisputeFact[]
  readonly information: { readonly categories: readonly Keyed[]; readonly excluded: number }
}

const OUTCOMES = [...REQUEST_OUTCOMES, 'inProcess'] as const

/** Sums the counts of each key; keys without a count stand with 0, so that a report can say "Nihil" for each. */
function totals<K extends string>(keys: readonly K[], counts: readonly Keyed[]): Record<K, number> {
  const sums = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
  for (const { key, count } of counts) if (key in sums) sums[key as K] += count
  return sums
}

const byOutcome = (groups: readonly Grouped[]) =>
  totals(
    OUTCOMES,
    groups.map((group) => ({ key: group.outcome, count: group.count })),
  )

/** The figures of a year. */
export function composeFigures(counted: CountedYear, calendar: WorkingCalendar): ReportFigures {
  const { requests, objections } = counted
  const months = Array.from({ length: 12 }, (_, index) => {
    const groups = counted.byMonth.filter((group) => Number(group.key) === index + 1)
    return { month: index + 1, received: groups.reduce((sum, group) => sum + group.count, 0), byOutcome: byOutcome(groups) }
  })
  return {
    year: counted.year,
    agencyName: counted.agencyName,
    requests: {
      ...requests,
      openAtEnd: requests.openAtStart + requests.received - requests.closed,
      byOutcome: byOutcome(counted.byMonth),
      byMonth: months,
      byApplicantKind: totals(APPLICANT_KINDS, counted.byApplicantKind),
      byChannel: totals(CHANNELS, counted.byChannel),
      byRefusalReason: totals(REFUSAL_REASONS, counted.refusalReasons),
      refusedWithoutReason: counted.refusalReasons.find((reason) => reason.key === '')?.count ?? 0,
      ...processingFigures(counted.processing, calendar),
      extended: counted.extended,
    },
    objections: {
      openAtStart: objections.openAtStart,
      received: objections.received,
      closed: objections.closed,
      openAtEnd: objections.openAtStart + objections.received - objections.closed,
      ...objectionCounts(counted.objectionFacts),
    },
    disputes: disputeCounts(counted.disputeFacts),
    publicInformation: {
      total: counted.information.categories.reduce((sum, category) => sum + category.count, 0),
      byCategory: totals(INFORMATION_CATEGORIES, counted.information.categories),
    },
    excludedInformation: { total: counted.information.excluded },
  }
}

/** T10: by ground, by result, and both at once; a case with two grounds stands in two rows. */
function objectionCounts(
  facts: readonly ObjectionFact[],
): Pick<ReportFigures['objections'], 'byGround' | 'byOutcome' | 'byGroundOutcome' | 'byExecution'> {
  return {
    byGround: Object.fromEntries(
      OBJECTION_GROUNDS.map((ground) => [ground, facts.filter((one) => objectionHolds(one, ground, 'all')).length]),
    ) as ReportFigures['objections']['byGround'],
    byOutcome: totals(
      OBJECTION_RESULTS,
      facts.map(({ result }) => ({ key: result, count: 1 })),
    ),
    byGroundOutcome: countByGround(facts),
    byExecution: countExecutions(facts),
  }
}

/** T11: only stages and orders that occurred are named on their own; `byFigure` holds every number of the table. */
function disputeCounts(facts: readonly DisputeFact[]): ReportFigures['disputes'] {
  const byFigure = countDisputeFigures(facts)
  const of = (group: string) =>
    Object.fromEntries(
      DISPUTE_FIGURES.filter((figure) => figure.group === group)
        .map(({ key }) => [key, byFigure[`${group}/${key}`] ?? 0] as const)
        .filter(([, count]) => count > 0),
    )
  return {
    filed: facts.filter(({ filedInYear }) => filedInYear).length,
    byStage: of('stage'),
    byRulingOrder: of('order'),
    executed: byFigure['execution/done'] ?? 0,
    toCourt: byFigure['court/filed'] ?? 0,
    byFigure,
  }
}

/** Working days from receipt to the answer; on time is within 10, or 17 when extended (UU KIP Ps.22(7)-(8)). */
export function processingFigures(rows: CountedYear['processing'], calendar: WorkingCalendar) {
  const byTimeBand = Object.fromEntries(TIME_BANDS.map((band) => [band, 0])) as Record<(typeof TIME_BANDS)[number], number>
  const days = rows.flatMap((row) => (row.answeredOn === null ? [row.receivedOn] : [row.receivedOn, row.answeredOn])).sort()
  const numbers = workingDayNumbers(calendar, days[0] ?? ('2000-01-01' as DateOnly), days.at(-1) ?? ('1999-12-31' as DateOnly))
  const values: { days: number; count: number }[] = []
  let [onTime, late, withoutProcessingTime] = [0, 0, 0]
  for (const row of rows) {
    if (row.answeredOn === null) {
      withoutProcessingTime += row.count
      continue
    }
    const taken = (numbers.get(row.answeredOn) ?? 0) - (numbers.get(row.receivedOn) ?? 0)
    values.push({ days: taken, count: row.count })
    byTimeBand[timeBand(taken)] += row.count
    if (taken <= (row.extended === 1 ? EXTENDED_ANSWER_DAYS : ANSWER_DAYS)) onTime += row.count
    else late += row.count
  }
  const { mean, median } = meanAndMedian(values)
  return { byTimeBand, withoutProcessingTime, onTime, late, meanWorkingDays: mean, medianWorkingDays: median }
}

const sumOf = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0)

const addsUp = (of: (key: Execution) => number) => of('ordered') === of('done') + of('open')

/** Names of the totals that do not agree; empty for a sound report (ppid 7.3: T1..T5 totals must match). */
export function unbalancedTotals({ requests, objections, disputes }: ReportFigures): string[] {
  const checks: ReadonlyArray<readonly [string, boolean]> = [
    ['outcome', sumOf(requests.byOutcome) === requests.received],
    ['month', requests.byMonth.reduce((sum, month) => sum + month.received, 0) === requests.received],
    ['monthOutcome', requests.byMonth.every((month) => sumOf(month.byOutcome) === month.received)],
    ['applicantKind', sumOf(requests.byApplicantKind) === requests.received],
    ['channel', sumOf(requests.byChannel) === requests.received],
    ['carryOver', requests.openAtStart + requests.received === requests.closed + requests.openAtEnd],
    ['openAtEnd', requests.openAtEnd === requests.byOutcome.inProcess + requests.openAtStart - requests.closedOfCarriedOver],
    ['timeBand', sumOf(requests.byTimeBand) === requests.onTime + requests.late],
    ['objectionOutcome', sumOf(objections.byOutcome) === objections.received],
    ['groundOutcome', OBJECTION_GROUNDS.every((one) => sumOf(objections.byGroundOutcome[one]) === objections.byGround[one])],
    ['disputeStage', sumOf(disputes.byStage) === disputes.filed],
    ['execution', addsUp((key) => disputes.byFigure[`execution/${key}`] ?? 0)],
    ['objectionExecution', addsUp((key) => objections.byExecution[key])],
  ]
  return checks.flatMap(([name, holds]) => (holds ? [] : [name]))
}
