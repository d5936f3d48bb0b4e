// Pure: what the stores counted becomes the figures of the report, and whether they balance.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from '../objections/objections.rules.ts'
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
  readonly objectionGrounds: readonly Keyed[]
  readonly objectionOutcomes: readonly Keyed[]
  readonly disputes: {
    readonly stages: readonly Keyed[]
    readonly orders: readonly Keyed[]
    readonly executed: number
    readonly toCourt: number
  }
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
      byGround: totals(OBJECTION_GROUNDS, counted.objectionGrounds),
      byOutcome: totals([...OBJECTION_OUTCOMES, 'inProcess'] as const, counted.objectionOutcomes),
    },
    disputes: {
      filed: counted.disputes.stages.reduce((sum, stage) => sum + stage.count, 0),
      byStage: Object.fromEntries(counted.disputes.stages.map((stage) => [stage.key, stage.count])),
      byRulingOrder: Object.fromEntries(counted.disputes.orders.map((order) => [order.key, order.count])),
      executed: counted.disputes.executed,
      toCourt: counted.disputes.toCourt,
    },
    publicInformation: {
      total: counted.information.categories.reduce((sum, category) => sum + category.count, 0),
      byCategory: totals(INFORMATION_CATEGORIES, counted.information.categories),
    },
    excludedInformation: { total: counted.information.excluded },
  }
}

/** Working days from receipt to the answer; on time is within 10, or 17 when extended (UU KIP Ps.22(7)-(8)). */
function processingFigures(rows: CountedYear['processing'], calendar: WorkingCalendar) {
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

/** Names of the totals that do not agree; empty for a sound report (ppid 7.3: T1..T5 totals must match). */
export function unbalancedTotals({ requests, objections }: ReportFigures): string[] {
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
  ]
  return checks.flatMap(([name, holds]) => (holds ? [] : [name]))
}
