// Table T12: the key figures of this period beside those of the one before.
import type { ReportTable } from '../../../reporting/report-model.ts'
import type { ReportFigures } from '../report-figures.contract.ts'
import { periodName } from '../period.figures.ts'
import { upperFirst } from './sentences.figures.ts'
import { count, label, ordinal, percent, shareOf, tableOf } from './table-parts.figures.ts'

type KeyFigure = {
  readonly words: string
  readonly of: (figures: ReportFigures) => number
}

/** Granted wholly or partly (UU KIP Ps.12). */
export const granted = ({ requests }: Pick<ReportFigures, 'requests'>) =>
  requests.byOutcome.grantedFully + requests.byOutcome.grantedPartly

/** The rows of T12. The DIP is not among them: it is counted as it stands, and nobody counted it a year ago. */
export const KEY_FIGURES: readonly KeyFigure[] = [
  { words: 'Permohonan informasi yang diterima', of: ({ requests }) => requests.received },
  { words: 'Permohonan yang dikabulkan seluruhnya atau sebagian', of: granted },
  { words: 'Permohonan yang ditolak', of: ({ requests }) => requests.byOutcome.refused },
  { words: 'Permohonan yang dijawab melebihi jangka waktu', of: ({ requests }) => requests.late },
  {
    words: 'Permohonan yang masih dalam proses pada akhir periode',
    of: ({ requests }) => requests.openAtEnd,
  },
  { words: 'Keberatan yang diterima', of: ({ objections }) => objections.received },
  { words: 'Permohonan penyelesaian sengketa di Komisi Informasi', of: ({ disputes }) => disputes.filed },
]

/** T12: a change in percent stands only where there was something to compare with. */
export function comparisonTable(figures: ReportFigures, previous: ReportFigures): ReportTable {
  return tableOf(
    {
      id: 'T12',
      caption: `Perbandingan ${periodName(figures)} dengan ${periodName(previous)}`,
      sheet: 'T12 Perbandingan',
      footnote: 'Tanda “–” berarti tidak ada angka pembanding.',
    },
    {
      header: [
        [
          { text: 'No.' },
          { text: 'Uraian' },
          { text: upperFirst(periodName(figures)) },
          { text: upperFirst(periodName(previous)) },
          { text: 'Selisih' },
          { text: 'Perubahan' },
        ],
      ],
      columns: [ordinal(), label(76), count(24), count(24), count(20), percent(24)],
      rows: KEY_FIGURES.map(({ words, of }, index) => {
        const [now, before] = [of(figures), of(previous)]
        return [index + 1, words, now, before, now - before, shareOf(now - before, before)]
      }),
      formulas: KEY_FIGURES.map((_, row) => ({
        row,
        column: 4,
        terms: [
          { row, column: 2, factor: 1 },
          { row, column: 3, factor: -1 },
        ],
      })),
    },
  )
}
