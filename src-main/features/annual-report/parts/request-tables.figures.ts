// Tables T1-T6 and the balance: requests of the year.
import { MONTHS } from '../../../reporting/date-format.ts'
import type { Column, ReportTable } from '../../../reporting/report-model.ts'
import {
  APPLICANT_KIND_LABELS,
  CHANNEL_LABELS,
  REFUSAL_REASON_LABELS,
  REQUEST_OUTCOME_LABELS,
} from '../../requests/requests.labels.ts'
import { APPLICANT_KINDS, CHANNELS, REFUSAL_REASONS, REQUEST_OUTCOMES } from '../../requests/requests.rules.ts'
import type { ReportFigures } from '../annual-report.contract.ts'
import { TIME_BAND_LABELS } from '../annual-report.labels.ts'
import { TIME_BANDS } from '../annual-report.rules.ts'

/** Spaces that no drawing collapses. */
const INDENT = '\u00A0\u00A0\u00A0'

const label = (width: number): Column => ({ kind: 'text', width })
const count = (width: number): Column => ({ kind: 'integer', width })

type Simple = {
  readonly id: string
  readonly caption: string
  readonly sheet: string
  readonly what: string
  readonly footnote?: string
}

/** A two-column table of words and counts with a sum. */
export function simpleTable(spec: Simple, rows: readonly (readonly [string, number])[]): ReportTable {
  return {
    id: spec.id,
    caption: spec.caption,
    sheet: spec.sheet,
    orientation: 'portrait',
    header: [[{ text: 'No.' }, { text: spec.what }, { text: 'Jumlah' }]],
    numbered: false,
    columns: [{ kind: 'ordinal', width: 10 }, label(110), count(30)],
    rows: rows.map(([text, value], index) => ({ cells: [index + 1, text, value] })),
    total: { label: 'Jumlah', columns: [2] },
    emptyText: 'Nihil',
    ...(spec.footnote === undefined ? {} : { footnote: spec.footnote }),
  }
}

/** T1: what came in each month and what became of it by 31 December. */
export function monthTable({ requests, year }: ReportFigures): ReportTable {
  const outcomes = [...REQUEST_OUTCOMES, 'inProcess'] as const
  return {
    id: 'T1',
    caption: `Rekapitulasi permohonan informasi per bulan tahun ${year}`,
    sheet: 'T1 Per Bulan',
    orientation: 'portrait',
    header: [
      [
        { text: 'Bulan', rowSpan: 2 },
        { text: 'Diterima', rowSpan: 2 },
        { text: `Keputusan sampai dengan 31 Desember ${year}`, colSpan: outcomes.length },
      ],
      outcomes.map((outcome) => ({ text: outcome === 'inProcess' ? 'Masih dalam proses' : REQUEST_OUTCOME_LABELS[outcome] })),
    ],
    numbered: false,
    columns: [label(30), ...[1, ...outcomes].map(() => count(22))],
    rows: requests.byMonth.map((month) => ({
      cells: [MONTHS[month.month - 1] ?? '', month.received, ...outcomes.map((outcome) => month.byOutcome[outcome])],
    })),
    total: { label: 'Jumlah', columns: [1, ...outcomes.map((_, index) => index + 2)] },
    emptyText: 'Nihil',
  }
}

/** The balance: open at start + received = closed + open at end. */
export function balanceTable({ requests, year }: ReportFigures): ReportTable {
  const rows: readonly (readonly [string, number])[] = [
    [`Sisa permohonan tahun ${year - 1} yang belum selesai`, requests.openAtStart],
    [`Permohonan diterima tahun ${year}`, requests.received],
    [`Permohonan selesai tahun ${year}`, requests.closed],
    [`${INDENT}di antaranya sisa tahun ${year - 1}`, requests.closedOfCarriedOver],
    [`Permohonan masih dalam proses pada 31 Desember ${year}`, requests.openAtEnd],
  ]
  return {
    id: 'T1a',
    caption: `Keseimbangan permohonan tahun ${year}`,
    sheet: 'T1a Keseimbangan',
    orientation: 'portrait',
    header: [[{ text: 'Uraian' }, { text: 'Jumlah' }]],
    numbered: false,
    columns: [label(120), count(30)],
    rows: rows.map(([text, value]) => ({ cells: [text, value] })),
    emptyText: 'Nihil',
    footnote: 'Sisa tahun lalu + diterima = selesai + masih dalam proses.',
  }
}

/** T2-T5: applicant kinds, channels, decisions, refusal grounds. */
export function breakdownTables({ requests, year }: ReportFigures): ReportTable[] {
  const reasons: [string, number][] = REFUSAL_REASONS.filter((reason) => requests.byRefusalReason[reason] > 0).map((reason) => [
    REFUSAL_REASON_LABELS[reason],
    requests.byRefusalReason[reason],
  ])
  if (requests.refusedWithoutReason > 0) reasons.push(['Tanpa alasan berkode (data impor)', requests.refusedWithoutReason])
  return [
    simpleTable(
      { id: 'T2', caption: `Permohonan menurut kategori pemohon tahun ${year}`, sheet: 'T2 Pemohon', what: 'Kategori pemohon' },
      APPLICANT_KINDS.map((kind) => [APPLICANT_KIND_LABELS[kind], requests.byApplicantKind[kind]]),
    ),
    simpleTable(
      { id: 'T3', caption: `Permohonan menurut kanal tahun ${year}`, sheet: 'T3 Kanal', what: 'Kanal' },
      CHANNELS.map((channel) => [CHANNEL_LABELS[channel], requests.byChannel[channel]]),
    ),
    simpleTable({ id: 'T4', caption: `Permohonan menurut keputusan tahun ${year}`, sheet: 'T4 Keputusan', what: 'Keputusan' }, [
      ...REQUEST_OUTCOMES.map((outcome) => [REQUEST_OUTCOME_LABELS[outcome], requests.byOutcome[outcome]] as const),
      ['Masih dalam proses', requests.byOutcome.inProcess] as const,
    ]),
    simpleTable(
      {
        id: 'T5',
        caption: `Alasan penolakan permohonan tahun ${year}`,
        sheet: 'T5 Alasan',
        what: 'Alasan penolakan',
        footnote: 'Satu penolakan dapat memiliki lebih dari satu alasan.',
      },
      reasons,
    ),
  ]
}

/** T6: time to the written notice in working days. */
export function timeTable({ requests, year }: ReportFigures): ReportTable {
  const rows: (readonly [string, number])[] = TIME_BANDS.map((band) => [TIME_BAND_LABELS[band], requests.byTimeBand[band]])
  if (requests.withoutProcessingTime > 0) rows.push(['Tanpa tanggal pemberitahuan', requests.withoutProcessingTime])
  return simpleTable(
    {
      id: 'T6',
      caption: `Waktu pemenuhan permohonan tahun ${year}`,
      sheet: 'T6 Waktu',
      what: 'Waktu sejak diterima sampai pemberitahuan tertulis',
      footnote:
        'Permohonan yang gugur atau dicabut tidak dihitung. Hari kerja tidak termasuk hari libur nasional dan cuti bersama.',
    },
    rows,
  )
}
