// Pure: what the stores counted becomes the figures of the report, and whether they balance.
import type { WorkingCalendar } from '../../kernel/working-calendar.ts'
import { OBJECTION_GROUNDS } from '../objections/objections.rules.ts'
import { EXCLUSION_GROUNDS, type ExclusionGround } from '../excluded-information/excluded-information.rules.ts'
import type { Dated } from '../excluded-information/excluded-information.state.rules.ts'
import { INFORMATION_CATEGORIES } from '../public-information/public-information.rules.ts'
import { purposeKindOf } from '../requests/requests.purpose.rules.ts'
import {
  APPLICANT_KINDS,
  CHANNELS,
  isGranted,
  PURPOSE_KINDS,
  type PurposeKind,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
} from '../requests/requests.rules.ts'
import { ACCESS_KEYS, FORM_KEYS, type ReportFigures } from './report-figures.contract.ts'
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
import type { Balance, GroupCount, KeyCount, PurposeCount } from './counts.rules.ts'
import { EXCLUSION_FIGURE_STATES, exclusionHolds } from './exclusion-figures.rules.ts'
import { atCourt } from './parts/case-tables.figures.ts'
import { monthsOf, type ReportPeriod } from './period.figures.ts'
import { type AnswerClock, answerClock, meanAndMedian, type ProcessingDays, processingTimes } from './processing-time.figures.ts'

/** Everything counted for one agency and period. */
export type CountedPeriod = {
  readonly period: ReportPeriod
  readonly agencyName: string
  readonly requests: Balance
  /** Keys such as `2026-03`. */
  readonly byMonth: readonly GroupCount[]
  readonly closedByMonth: readonly KeyCount[]
  readonly byApplicantKind: readonly GroupCount[]
  readonly byChannel: readonly GroupCount[]
  readonly byAccess: readonly GroupCount[]
  readonly byForm: readonly GroupCount[]
  readonly byUnit: readonly GroupCount[]
  readonly purposes: readonly PurposeCount[]
  readonly items: number
  readonly refusalReasons: readonly KeyCount[]
  /** Does the repair of a request begin its answer period anew, as the office has chosen (ppid 5.5 [D])? */
  readonly restartOnRepair: boolean
  readonly processing: readonly (ProcessingDays & { readonly count: number })[]
  readonly extended: number
  readonly objections: Balance
  readonly objectionFacts: readonly ObjectionFact[]
  readonly disputeFacts: readonly DisputeFact[]
  readonly information: readonly KeyCount[]
  readonly completeness: ReportFigures['publicInformation']['completeness']
  readonly editions: number
  readonly exclusions: readonly (Dated & { readonly grounds: readonly ExclusionGround[] })[]
  readonly tests: number
}

const OUTCOMES = [...REQUEST_OUTCOMES, 'inProcess'] as const

/** Sums the counts of each key; keys without a count stand with 0, so that a report can say "Nihil" for each. */
function totals<K extends string>(keys: readonly K[], counts: readonly KeyCount[]): Record<K, number> {
  const sums = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
  for (const { key, count } of counts) if (key in sums) sums[key as K] += count
  return sums
}

const byOutcome = (groups: readonly GroupCount[]) =>
  totals(
    OUTCOMES,
    groups.map((group) => ({ key: group.outcome, count: group.count })),
  )

const countsOf = (groups: readonly GroupCount[]) => groups.reduce((sum, { count }) => sum + count, 0)

/** The figures of a period; of one that crosses a year's end the year is that of its last day. */
export function composeFigures(counted: CountedPeriod, calendar: WorkingCalendar): ReportFigures {
  const { requests, objections, period } = counted
  return {
    year: Number(period.to.slice(0, 4)),
    ...period,
    agencyName: counted.agencyName,
    requests: {
      ...requests,
      openAtEnd: requests.openAtStart + requests.received - requests.closed,
      byOutcome: byOutcome(counted.byMonth),
      byMonth: monthFigures(counted),
      byApplicantKind: totals(APPLICANT_KINDS, counted.byApplicantKind),
      byChannel: totals(CHANNELS, counted.byChannel),
      byRefusalReason: totals(REFUSAL_REASONS, counted.refusalReasons),
      refusedWithoutReason: counted.refusalReasons.find((reason) => reason.key === '')?.count ?? 0,
      ...processingFigures(counted.processing, answerClock(calendar, counted)),
      extended: counted.extended,
      byUnit: unitFigures(counted.byUnit),
      byPurpose: totals(
        [...PURPOSE_KINDS, 'unstated'],
        counted.purposes.map(({ kind, text, count }) => ({ key: purposeKey(kind, text), count })),
      ),
      byAccess: totals(ACCESS_KEYS, counted.byAccess),
      byForm: totals(FORM_KEYS, counted.byForm),
      items: counted.items,
      byChannelOutcome: Object.fromEntries(
        CHANNELS.map((channel) => [channel, byOutcome(counted.byChannel.filter(({ key }) => key === channel))]),
      ) as ReportFigures['requests']['byChannelOutcome'],
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
      total: counted.information.reduce((sum, { count }) => sum + count, 0),
      byCategory: totals(INFORMATION_CATEGORIES, counted.information),
      completeness: counted.completeness,
      editions: counted.editions,
    },
    excludedInformation: exclusionCounts(counted),
  }
}

/** T1: one entry for each month the period touches. */
function monthFigures({ period, byMonth, closedByMonth }: CountedPeriod): ReportFigures['requests']['byMonth'] {
  return monthsOf(period).map(({ key, year, month }) => {
    const groups = byMonth.filter((group) => group.key === key)
    const closed = closedByMonth.find((one) => one.key === key)?.count ?? 0
    return { year, month, received: countsOf(groups), closed, byOutcome: byOutcome(groups) }
  })
}

/** T7: most requests first, the unknown unit last. */
function unitFigures(groups: readonly GroupCount[]): ReportFigures['requests']['byUnit'] {
  const units = [...new Set(groups.map(({ key }) => key))].map((unit) => {
    const own = groups.filter(({ key }) => key === unit)
    const ended = (holds: (outcome: string) => boolean) => countsOf(own.filter(({ outcome }) => holds(outcome)))
    return {
      unit,
      received: countsOf(own),
      granted: ended((outcome) => GRANTED.includes(outcome)),
      refused: ended((outcome) => outcome === 'refused'),
    }
  })
  return units.toSorted(
    (a, b) => Number(a.unit === '') - Number(b.unit === '') || b.received - a.received || a.unit.localeCompare(b.unit, 'id'),
  )
}

const GRANTED: readonly string[] = REQUEST_OUTCOMES.filter(isGranted)

/** T8: the group staff chose, else that of the words. */
export function purposeKey(kind: PurposeKind | null, text: string): PurposeKind | 'unstated' {
  return kind ?? purposeKindOf(text) ?? 'unstated'
}

/** T14: entries that were in the list by the last day. */
function exclusionCounts({ exclusions, period, tests }: CountedPeriod): ReportFigures['excludedInformation'] {
  const count = (group: string, key: string) => exclusions.filter((one) => exclusionHolds(one, period.to, group, key)).length
  const counts = <K extends string>(group: string, keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, count(group, key)])) as Record<K, number>
  return {
    total: count('all', 'all'),
    byGround: counts('ground', EXCLUSION_GROUNDS),
    byState: counts('state', EXCLUSION_FIGURE_STATES),
    tests,
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
    filed: facts.filter(({ filedInPeriod }) => filedInPeriod).length,
    byStage: of('stage'),
    byRulingOrder: of('order'),
    executed: byFigure['execution/done'] ?? 0,
    toCourt: byFigure['court/filed'] ?? 0,
    byFigure,
  }
}

/** T6 of answered requests: bands, mean and median, and whether each was on time. */
export function processingFigures(rows: CountedPeriod['processing'], clock: AnswerClock) {
  const byTimeBand = Object.fromEntries(TIME_BANDS.map((band) => [band, 0])) as Record<(typeof TIME_BANDS)[number], number>
  const values: { days: number; count: number }[] = []
  let [onTime, late, withoutProcessingTime] = [0, 0, 0]
  for (const { days, isLate, count } of processingTimes(rows, clock)) {
    if (days === null) {
      withoutProcessingTime += count
      continue
    }
    values.push({ days, count })
    byTimeBand[timeBand(days)] += count
    if (isLate) late += count
    else onTime += count
  }
  const { mean, median } = meanAndMedian(values)
  return { byTimeBand, withoutProcessingTime, onTime, late, meanWorkingDays: mean, medianWorkingDays: median }
}

/** Nothing came in: no request, no objection, no dispute, no suit (NIHIL). Older cases may still be open. */
export const isNil = ({ requests, objections, disputes }: ReportFigures): boolean =>
  requests.received + objections.received + disputes.filed + atCourt({ disputes }) === 0

const sumOf = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0)

const decidedExclusions = ({ byState }: ReportFigures['excludedInformation']) => byState.inForce + byState.ended

const addsUp = (of: (key: Execution) => number) => of('ordered') === of('done') + of('open')

/** Names of the totals that do not agree; empty for a sound report (ppid 7.3: T1..T5 totals must match). */
export function unbalancedTotals({ requests, objections, disputes, ...lists }: ReportFigures): string[] {
  const { publicInformation, excludedInformation } = lists
  const checks: ReadonlyArray<readonly [string, boolean]> = [
    ['outcome', sumOf(requests.byOutcome) === requests.received],
    ['month', requests.byMonth.reduce((sum, month) => sum + month.received, 0) === requests.received],
    ['monthOutcome', requests.byMonth.every((month) => sumOf(month.byOutcome) === month.received)],
    ['applicantKind', sumOf(requests.byApplicantKind) === requests.received],
    ['channel', sumOf(requests.byChannel) === requests.received],
    ['channelOutcome', CHANNELS.every((one) => sumOf(requests.byChannelOutcome[one]) === requests.byChannel[one])],
    ['purpose', sumOf(requests.byPurpose) === requests.received],
    ['access', sumOf(requests.byAccess) === requests.received],
    ['form', sumOf(requests.byForm) === requests.received],
    ['unit', requests.byUnit.reduce((sum, unit) => sum + unit.received, 0) === requests.received],
    ['unitOutcome', requests.byUnit.every((unit) => unit.granted + unit.refused <= unit.received)],
    ['monthClosed', requests.byMonth.reduce((sum, month) => sum + month.closed, 0) === requests.closed],
    ['carryOver', requests.openAtStart + requests.received === requests.closed + requests.openAtEnd],
    ['openAtEnd', requests.openAtEnd === requests.byOutcome.inProcess + requests.openAtStart - requests.closedOfCarriedOver],
    ['timeBand', sumOf(requests.byTimeBand) === requests.onTime + requests.late],
    ['objectionOutcome', sumOf(objections.byOutcome) === objections.received],
    ['groundOutcome', OBJECTION_GROUNDS.every((one) => sumOf(objections.byGroundOutcome[one]) === objections.byGround[one])],
    ['disputeStage', sumOf(disputes.byStage) === disputes.filed],
    ['execution', addsUp((key) => disputes.byFigure[`execution/${key}`] ?? 0)],
    ['objectionExecution', addsUp((key) => objections.byExecution[key])],
    ['category', sumOf(publicInformation.byCategory) === publicInformation.total],
    ['exclusionState', decidedExclusions(excludedInformation) === excludedInformation.total],
  ]
  return checks.flatMap(([name, holds]) => (holds ? [] : [name]))
}
