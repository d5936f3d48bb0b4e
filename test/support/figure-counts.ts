// Every number of a report's figures that counts cases, with the figure it is; what is left out is no count of cases.
import type { CaseFigure, ReportFigures } from '../../src-main/contract/index.ts'

export type FigureCount = CaseFigure & { readonly count: number }

const keyed = (table: CaseFigure['table'], group: string, counts: Readonly<Record<string, number>>): FigureCount[] =>
  Object.entries(counts).map(([key, count]) => ({ table, group, key, count }))

function requestCounts({ requests }: ReportFigures): FigureCount[] {
  const { openAtStart, received, closed, closedOfCarriedOver, openAtEnd, byTimeBand, onTime, late } = requests
  return [
    ...keyed('T1a', 'all', { openAtStart, received, closed, closedOfCarriedOver, openAtEnd }),
    ...keyed('T1', 'all', { received, closed, decided: received - requests.byOutcome.inProcess, ...requests.byOutcome }),
    ...requests.byMonth.flatMap(({ year, month, byOutcome, ...flow }) =>
      keyed('T1', `${year}-${String(month).padStart(2, '0')}`, {
        ...flow,
        ...byOutcome,
        decided: flow.received - byOutcome.inProcess,
      }),
    ),
    ...keyed('T2', 'all', requests.byApplicantKind),
    ...Object.entries(requests.byChannelOutcome).flatMap(([channel, counts]) => keyed('T3', channel, counts)),
    ...Object.entries(requests.byChannel).flatMap(([channel, all]) => keyed('T3', channel, { all })),
    ...keyed('T4', 'all', { ...requests.byOutcome, all: received }),
    ...keyed('T5', 'all', { ...requests.byRefusalReason, none: requests.refusedWithoutReason }),
    ...keyed('T6', 'band', { ...byTimeBand, none: requests.withoutProcessingTime }),
    ...keyed('T6', 'time', { onTime, late, measured: onTime + late }),
    ...keyed('T6', 'extended', { all: requests.extended }),
    ...requests.byUnit.flatMap(({ unit, ...counts }) => keyed('T7', unit, counts)),
    ...keyed('T8', 'all', requests.byPurpose),
    ...keyed('T9', 'access', requests.byAccess),
    ...keyed('T9', 'form', requests.byForm),
  ]
}

function caseCounts({ objections, disputes }: ReportFigures): FigureCount[] {
  const { openAtStart, received, closed, openAtEnd } = objections
  return [
    ...keyed('T10d', 'all', { openAtStart, received, closed, openAtEnd }),
    ...keyed('T10', 'all', { ...objections.byOutcome, all: received }),
    ...Object.entries(objections.byGround).flatMap(([ground, all]) => keyed('T10', ground, { all })),
    ...Object.entries(objections.byGroundOutcome).flatMap(([ground, counts]) => keyed('T10', ground, counts)),
    ...keyed('T10', 'execution', objections.byExecution),
    ...Object.entries(disputes.byFigure).map(([name, count]): FigureCount => {
      const [group = '', key = ''] = name.split('/')
      return { table: 'T11', group, key, count }
    }),
    ...keyed('T11', 'all', { all: disputes.filed }),
  ]
}

/** All of T1 to T14; completeness is of the checklist, whose items are no cases. */
export function figureCounts(figures: ReportFigures): FigureCount[] {
  const { publicInformation, excludedInformation } = figures
  return [
    ...requestCounts(figures),
    ...caseCounts(figures),
    ...keyed('T13', 'category', { ...publicInformation.byCategory, all: publicInformation.total }),
    ...keyed('T13', 'editions', { all: publicInformation.editions }),
    ...keyed('T14', 'ground', excludedInformation.byGround),
    ...keyed('T14', 'state', excludedInformation.byState),
    ...keyed('T14', 'all', { all: excludedInformation.total }),
    ...keyed('T14', 'tests', { all: excludedInformation.tests }),
  ]
}
