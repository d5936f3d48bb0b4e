// Pictures of the tables: months, decisions, channels, time bands, this period against the one before.
import type { ReportChart } from '../../../reporting/report-model.ts'
import { CHANNEL_LABELS } from '../../requests/requests.labels.ts'
import { CHANNELS } from '../../requests/requests.rules.ts'
import type { ReportFigures } from '../report-figures.contract.ts'
import { TIME_BAND_LABELS } from '../annual-report.labels.ts'
import { TIME_BANDS } from '../annual-report.rules.ts'
import { periodName } from '../period.figures.ts'
import { KEY_FIGURES } from './comparison-table.figures.ts'
import { monthLabel, OUTCOMES, outcomeLabel } from './request-tables.figures.ts'
import { upperFirst } from './sentences.figures.ts'

const REQUESTS = 'Permohonan'
const EMPTY = 'Nihil'

/** True where the picture would show nothing. */
export const isBlank = ({ series }: ReportChart) => series.every(({ values }) => values.every((value) => value === 0))

/** G1: each month's requests by what became of them: the columns of T1 in which anything stands, so that the picture follows them. */
export function monthChart(figures: ReportFigures): ReportChart {
  const { byMonth } = figures.requests
  const happened = OUTCOMES.filter((outcome) => byMonth.some((month) => month.byOutcome[outcome] > 0))
  return {
    id: 'G1',
    caption: `Permohonan informasi per bulan ${periodName(figures)}`,
    kind: 'stackedColumns',
    categories: byMonth.map((month) => monthLabel(month, byMonth)),
    series: happened.map((outcome) => ({
      label: outcomeLabel(outcome),
      values: byMonth.map((month) => month.byOutcome[outcome]),
    })),
    valueLabel: REQUESTS,
    tableId: 'T1',
    emptyText: EMPTY,
  }
}

/** Bars of what occurred; a bar of nothing is only noise. */
function bars(
  chart: Pick<ReportChart, 'id' | 'caption' | 'tableId'>,
  entries: readonly (readonly [string, number])[],
): ReportChart {
  const shown = entries.filter(([, value]) => value > 0)
  return {
    ...chart,
    kind: 'bars',
    categories: shown.map(([words]) => words),
    series: [{ label: REQUESTS, values: shown.map(([, value]) => value) }],
    valueLabel: REQUESTS,
    emptyText: EMPTY,
  }
}

/** G2: by channel. */
export function channelChart(figures: ReportFigures): ReportChart {
  return bars(
    { id: 'G2', caption: `Permohonan informasi menurut saluran ${periodName(figures)}`, tableId: 'T3' },
    CHANNELS.map((channel) => [CHANNEL_LABELS[channel], figures.requests.byChannel[channel]]),
  )
}

/** G3: time bands. */
export function timeChart(figures: ReportFigures): ReportChart {
  return {
    id: 'G3',
    caption: `Waktu pemenuhan permohonan informasi ${periodName(figures)}`,
    kind: 'columns',
    categories: TIME_BANDS.map((band) => TIME_BAND_LABELS[band]),
    series: [{ label: REQUESTS, values: TIME_BANDS.map((band) => figures.requests.byTimeBand[band]) }],
    valueLabel: REQUESTS,
    tableId: 'T6',
    emptyText: EMPTY,
  }
}

/** G4: by decision. */
export function outcomeChart(figures: ReportFigures): ReportChart {
  const { byOutcome } = figures.requests
  return bars(
    { id: 'G4', caption: `Permohonan informasi menurut keputusan ${periodName(figures)}`, tableId: 'T4' },
    OUTCOMES.map((outcome) => [outcomeLabel(outcome), byOutcome[outcome]] as const),
  )
}

/** G5: the key figures beside those before, in the words of T12. */
export function comparisonChart(figures: ReportFigures, previous: ReportFigures): ReportChart {
  const shown = KEY_FIGURES.filter(({ of }) => of(figures) + of(previous) > 0)
  const series = (of: ReportFigures) => ({ label: upperFirst(periodName(of)), values: shown.map((figure) => figure.of(of)) })
  return {
    id: 'G5',
    caption: `Perbandingan ${periodName(figures)} dengan ${periodName(previous)}`,
    kind: 'bars',
    categories: shown.map(({ words }) => words),
    series: [series(previous), series(figures)],
    valueLabel: 'Jumlah',
    tableId: 'T12',
    emptyText: EMPTY,
  }
}
