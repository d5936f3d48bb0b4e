// Tables T1-T6 and the balance: requests of a period. No wording assumes a whole year; recaps use the same tables.
import { formatDay, MONTHS } from '../../../reporting/date-format.ts'
import { formatNumber } from '../../../reporting/number-format.ts'
import type { ReportTable } from '../../../reporting/report-model.ts'
import { APPLICANT_KIND_LABELS, CHANNEL_LABELS, REFUSAL_REASON_LABELS } from '../../requests/requests.labels.ts'
import { APPLICANT_KINDS, CHANNELS, REFUSAL_REASONS, REQUEST_OUTCOMES } from '../../requests/requests.rules.ts'
import type { ReportFigures } from '../report-figures.contract.ts'
import { REQUEST_RESULT_LABELS, TIME_BAND_LABELS } from '../annual-report.labels.ts'
import { TIME_BANDS } from '../annual-report.rules.ts'
import { periodName } from '../period.figures.ts'
import { before } from './sentences.figures.ts'
import { type Counted, count, label, ordinal, rowSum, shareTable, simpleTable, tableOf } from './table-parts.figures.ts'

/** Spaces that no drawing collapses. */
const INDENT = '\u00A0\u00A0\u00A0'

/** What may have become of a request by the last day, in the order of T1, T3a and T4. */
export const OUTCOMES = [...REQUEST_OUTCOMES, 'inProcess'] as const
export const outcomeLabel = (outcome: (typeof OUTCOMES)[number]) => REQUEST_RESULT_LABELS[outcome]

type Month = ReportFigures['requests']['byMonth'][number]

/** `Maret`, or `Maret 2026` where the period lies in two years. */
export function monthLabel(month: Pick<Month, 'year' | 'month'>, months: readonly Pick<Month, 'year'>[]): string {
  const name = MONTHS[month.month - 1] ?? ''
  return months.some(({ year }) => year !== month.year) ? `${name} ${month.year}` : name
}

/** T1: what came in and was finished in each month, and what became of what came in by the last day. */
export function monthTable(figures: ReportFigures): ReportTable {
  const { byMonth } = figures.requests
  return tableOf(
    {
      id: 'T1',
      caption: `Rekapitulasi permohonan informasi per bulan ${periodName(figures)}`,
      sheet: 'T1 Per Bulan',
      footnote:
        'Permohonan dihitung pada bulan diterimanya. Kolom “Selesai” menghitung permohonan yang selesai pada bulan itu, termasuk yang diterima sebelumnya.',
    },
    {
      header: [
        [
          { text: 'Bulan', rowSpan: 2 },
          { text: 'Diterima', rowSpan: 2 },
          { text: 'Selesai', rowSpan: 2 },
          { text: `Keputusan atas permohonan yang diterima, sampai dengan ${formatDay(figures.to)}`, colSpan: OUTCOMES.length },
        ],
        OUTCOMES.map((outcome) => ({ text: outcomeLabel(outcome) })),
      ],
      columns: [label(30), ...['received', 'closed', ...OUTCOMES].map(() => count(22))],
      rows: byMonth.map((month) => [
        monthLabel(month, byMonth),
        month.received,
        month.closed,
        ...OUTCOMES.map((outcome) => month.byOutcome[outcome]),
      ]),
      summed: [1, 2, ...OUTCOMES.map((_, index) => index + 3)],
    },
  )
}

/** T1a, the balance: open at start + received = closed + open at end. Its zeros are stated, not left out. */
export function balanceTable(figures: ReportFigures): ReportTable {
  const { requests } = figures
  const period = periodName(figures)
  const rows: Counted = [
    [`Sisa permohonan yang belum selesai sebelum ${formatDay(figures.from)}`, requests.openAtStart],
    [`Permohonan yang diterima pada ${period}`, requests.received],
    ['Jumlah permohonan yang ditangani', requests.openAtStart + requests.received],
    [`Permohonan yang selesai pada ${period}`, requests.closed],
    [`${INDENT}di antaranya sisa dari ${before(figures)}`, requests.closedOfCarriedOver],
    [`${INDENT}di antaranya diterima pada ${period}`, requests.closed - requests.closedOfCarriedOver],
    [`Permohonan yang masih dalam proses pada ${formatDay(figures.to)}`, requests.openAtEnd],
  ]
  const term = (row: number, factor: 1 | -1 = 1) => ({ row, column: 2, factor })
  return {
    id: 'T1a',
    caption: `Keseimbangan permohonan informasi ${period}`,
    sheet: 'T1a Keseimbangan',
    orientation: 'portrait',
    header: [[{ text: 'No.' }, { text: 'Uraian' }, { text: 'Jumlah' }]],
    numbered: false,
    columns: [ordinal(), label(110), count(30)],
    rows: rows.map(([words, value], index) => ({ cells: [index + 1, words, value] })),
    formulas: [
      { row: 2, column: 2, terms: [term(0), term(1)] },
      { row: 5, column: 2, terms: [term(3), term(4, -1)] },
      { row: 6, column: 2, terms: [term(2), term(3, -1)] },
    ],
    emptyText: 'Nihil',
    footnote: 'Jumlah yang ditangani (baris 3) sama dengan yang selesai (baris 4) ditambah yang masih dalam proses (baris 7).',
  }
}

/** T2: who asked. */
export function applicantTable(figures: ReportFigures): ReportTable {
  return shareTable(
    {
      id: 'T2',
      caption: `Permohonan informasi menurut kategori pemohon ${periodName(figures)}`,
      sheet: 'T2 Pemohon',
      what: 'Kategori pemohon',
    },
    APPLICANT_KINDS.map((kind) => [APPLICANT_KIND_LABELS[kind], figures.requests.byApplicantKind[kind]]),
  )
}

/** T3: by which channel it came. */
export function channelTable(figures: ReportFigures): ReportTable {
  return shareTable(
    {
      id: 'T3',
      caption: `Permohonan informasi menurut saluran ${periodName(figures)}`,
      sheet: 'T3 Saluran',
      what: 'Saluran',
    },
    CHANNELS.map((channel) => [CHANNEL_LABELS[channel], figures.requests.byChannel[channel]]),
  )
}

/** T3a: channel by decision, as the e-Monev asks; only channels that were used. */
export function channelOutcomeTable(figures: ReportFigures): ReportTable {
  const { byChannel, byChannelOutcome } = figures.requests
  const used = CHANNELS.filter((channel) => byChannel[channel] > 0)
  const last = OUTCOMES.length + 1
  const outcomes = OUTCOMES.map((_, index) => index + 1)
  return tableOf(
    {
      id: 'T3a',
      caption: `Permohonan informasi menurut saluran dan keputusan ${periodName(figures)}`,
      sheet: 'T3a Saluran x Keputusan',
    },
    {
      header: [
        [
          { text: 'Saluran', rowSpan: 2 },
          { text: `Keputusan sampai dengan ${formatDay(figures.to)}`, colSpan: OUTCOMES.length },
          { text: 'Jumlah', rowSpan: 2 },
        ],
        OUTCOMES.map((outcome) => ({ text: outcomeLabel(outcome) })),
      ],
      columns: [label(34), ...[...OUTCOMES, 'all'].map(() => count(22))],
      rows: used.map((channel) => [
        CHANNEL_LABELS[channel],
        ...OUTCOMES.map((outcome) => byChannelOutcome[channel][outcome]),
        byChannel[channel],
      ]),
      summed: [...outcomes, last],
      formulas: used.map((_, row) => rowSum(row, last, outcomes)),
    },
  )
}

/** T4: what was decided. */
export function outcomeTable(figures: ReportFigures): ReportTable {
  return shareTable(
    {
      id: 'T4',
      caption: `Permohonan informasi menurut keputusan sampai dengan ${formatDay(figures.to)}`,
      sheet: 'T4 Keputusan',
      what: 'Keputusan',
    },
    OUTCOMES.map((outcome) => [outcomeLabel(outcome), figures.requests.byOutcome[outcome]]),
  )
}

/** Refusal grounds that occurred, with their counts. */
export function refusalReasons({ requests }: ReportFigures): Counted {
  const coded = REFUSAL_REASONS.filter((reason) => requests.byRefusalReason[reason] > 0).map(
    (reason) => [REFUSAL_REASON_LABELS[reason], requests.byRefusalReason[reason]] as const,
  )
  return requests.refusedWithoutReason === 0
    ? coded
    : [...coded, ['Tanpa alasan yang dapat dikelompokkan menurut Pasal 17 UU KIP', requests.refusedWithoutReason]]
}

/** T5: why it was refused; one refusal may rest on several grounds, so the sum is one of grounds. */
export function refusalTable(figures: ReportFigures): ReportTable {
  return simpleTable(
    {
      id: 'T5',
      caption: `Alasan penolakan permohonan informasi ${periodName(figures)}`,
      sheet: 'T5 Alasan',
      what: 'Alasan penolakan',
      totalLabel: 'Jumlah alasan',
      footnote: `Satu penolakan dapat memiliki lebih dari satu alasan. Permohonan yang ditolak berjumlah ${formatNumber(figures.requests.byOutcome.refused)}.`,
    },
    refusalReasons(figures),
  )
}

/** T6: time to the written notice in working days. */
export function timeTable(figures: ReportFigures): ReportTable {
  const { requests } = figures
  const rows: Counted = TIME_BANDS.map((band) => [TIME_BAND_LABELS[band], requests.byTimeBand[band]])
  const without =
    requests.withoutProcessingTime === 0
      ? ''
      : `, begitu pula ${formatNumber(requests.withoutProcessingTime)} permohonan yang tanggal jawabannya tidak tercatat atau mendahului tanggal diterima`
  const { meanWorkingDays: mean, medianWorkingDays: median } = requests
  const centre =
    mean === null || median === null
      ? ''
      : ` Rata-rata ${formatNumber(mean, 1)} hari kerja; median ${formatNumber(median, 1)} hari kerja.`
  return shareTable(
    {
      id: 'T6',
      caption: `Waktu pemenuhan permohonan informasi ${periodName(figures)}`,
      sheet: 'T6 Waktu',
      what: 'Waktu sejak diterima sampai dengan pemberitahuan tertulis',
      footnote: `Waktu permohonan tanpa tanggal pemberitahuan tertulis dihitung sampai dengan pemberian informasi. Permohonan yang gugur atau dicabut tidak dihitung${without}. Hari kerja tidak termasuk hari libur nasional dan cuti bersama.${centre}`,
    },
    rows,
  )
}

/** T6a: within the period of UU KIP Ps.22(7)-(8), or later. */
export function punctualityTable(figures: ReportFigures): ReportTable {
  const { requests } = figures
  return shareTable(
    {
      id: 'T6a',
      caption: `Ketepatan waktu pemenuhan permohonan informasi ${periodName(figures)}`,
      sheet: 'T6a Ketepatan Waktu',
      what: 'Jangka waktu Pasal 22 ayat (7) dan ayat (8) UU KIP',
      footnote:
        requests.extended === 0
          ? 'Tidak terdapat perpanjangan waktu.'
          : `Perpanjangan waktu diberikan untuk ${formatNumber(requests.extended)} permohonan.`,
    },
    [
      ['Dijawab dalam jangka waktu', requests.onTime],
      ['Dijawab melebihi jangka waktu', requests.late],
    ],
  )
}
