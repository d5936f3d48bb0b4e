// The figures of the year as rows of words and counts, in the order of the report's tables.
import {
  APPLICANT_KIND_LABELS,
  CATEGORY_LABELS,
  CHANNEL_LABELS,
  DISPUTE_STAGE_LABELS,
  OBJECTION_GROUND_LABELS,
  OBJECTION_OUTCOME_LABELS,
  REFUSAL_REASON_LABELS,
  type ReportFigures,
  REQUEST_OUTCOME_LABELS,
  TIME_BAND_LABELS,
} from '../../../src-main/contract/index.ts'
import type { Term } from '../../ui/equation.tsx'

export type Row = readonly [label: string, count: number]
export type FigureTable = {
  readonly title: string
  readonly rows: readonly Row[]
  /** Left out where a case may be counted twice. */
  readonly total?: number
  readonly note?: string
}

const IN_PROCESS = 'Masih dalam proses'

function rowsOf<K extends string>(counts: Readonly<Record<K, number>>, labels: Readonly<Record<K, string>>): readonly Row[] {
  return (Object.keys(labels) as K[]).map((key) => [labels[key], counts[key]])
}

/** Only what occurred, for long vocabularies. */
const present = (rows: readonly Row[]) => rows.filter(([, count]) => count > 0)

type Balance = Pick<ReportFigures['requests'], 'openAtStart' | 'received' | 'closed' | 'openAtEnd'>

/** What was open at the start and came in, against what was closed and stays open. */
export function balanceTerms({ openAtStart, received, closed, openAtEnd }: Balance) {
  const left: readonly Term[] = [
    { label: 'sisa awal', value: openAtStart },
    { label: 'diterima', value: received },
  ]
  const right: readonly Term[] = [
    { label: 'selesai', value: closed },
    { label: 'sisa akhir', value: openAtEnd },
  ]
  return { left, right }
}

/** Tables about requests. */
export function requestTables({ requests }: ReportFigures): readonly FigureTable[] {
  const reasons = [...present(rowsOf(requests.byRefusalReason, REFUSAL_REASON_LABELS))]
  if (requests.refusedWithoutReason > 0) reasons.push(['Tanpa alasan berkode (data impor)', requests.refusedWithoutReason])
  const times = [...rowsOf(requests.byTimeBand, TIME_BAND_LABELS)]
  if (requests.withoutProcessingTime > 0) times.push(['Tanpa tanggal pemberitahuan', requests.withoutProcessingTime])
  return [
    {
      title: 'Menurut keputusan',
      rows: rowsOf(requests.byOutcome, { ...REQUEST_OUTCOME_LABELS, inProcess: IN_PROCESS }),
      total: requests.received,
    },
    { title: 'Waktu sampai pemberitahuan tertulis', rows: times, total: times.reduce((sum, [, count]) => sum + count, 0) },
    {
      title: 'Kategori pemohon',
      rows: rowsOf(requests.byApplicantKind, APPLICANT_KIND_LABELS),
      total: requests.received,
    },
    { title: 'Saluran', rows: present(rowsOf(requests.byChannel, CHANNEL_LABELS)), total: requests.received },
    { title: 'Alasan penolakan', rows: reasons, note: 'Satu penolakan dapat memiliki lebih dari satu alasan.' },
  ]
}

/** Tables about objections, disputes and the two lists. */
export function otherTables({
  objections,
  disputes,
  publicInformation,
  excludedInformation,
}: ReportFigures): readonly FigureTable[] {
  const stages = DISPUTE_STAGE_LABELS as Readonly<Record<string, string>>
  return [
    {
      title: 'Keberatan menurut tanggapan',
      rows: rowsOf(objections.byOutcome, { ...OBJECTION_OUTCOME_LABELS, inProcess: IN_PROCESS }),
      total: objections.received,
    },
    {
      title: 'Alasan keberatan',
      rows: present(rowsOf(objections.byGround, OBJECTION_GROUND_LABELS)),
      note: 'Satu keberatan dapat memiliki lebih dari satu alasan.',
    },
    {
      title: 'Sengketa di Komisi Informasi',
      rows: Object.entries(disputes.byStage).map(([stage, count]) => [stages[stage] ?? stage, count]),
      total: disputes.filed,
    },
    {
      title: 'Daftar Informasi Publik',
      rows: rowsOf(publicInformation.byCategory, CATEGORY_LABELS),
      total: publicInformation.total,
    },
    { title: 'Informasi yang dikecualikan', rows: [['Dalam daftar', excludedInformation.total]] },
  ]
}

export type MonthRow = { readonly month: string; readonly received: number; readonly decided: number; readonly inProcess: number }

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des']

/** What came in each month, split by whether it was decided by 31 December. */
export function monthRows({ requests }: ReportFigures): readonly MonthRow[] {
  return requests.byMonth.map(({ month, received, byOutcome }) => ({
    month: MONTHS[month - 1] ?? '',
    received,
    decided: received - byOutcome.inProcess,
    inProcess: byOutcome.inProcess,
  }))
}
