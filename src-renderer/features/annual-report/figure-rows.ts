// The figures of the year as rows of words and counts, in the order of the report's tables.
import {
  APPLICANT_KIND_LABELS,
  CATEGORY_LABELS,
  type CaseFigure,
  CHANNEL_LABELS,
  DISPUTE_FIGURES,
  DISPUTE_STAGE_LABELS,
  disputeFigureLabel,
  type FigureCase,
  OBJECTION_EXECUTION_LABELS,
  OBJECTION_GROUND_LABELS,
  OBJECTION_OUTCOME_LABELS,
  OBJECTION_RESULTS,
  objectionResultLabel,
  REFUSAL_REASON_LABELS,
  type ReportFigures,
  REQUEST_OUTCOME_LABELS,
  TIME_BAND_LABELS,
} from '../../../src-main/contract/index.ts'
import type { Term } from '../../ui/equation.tsx'

/** A row with an address can be opened: the cases behind its number. */
export type Row = readonly [label: string, count: number, address?: string]
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

/** Where the cases behind a number are listed. */
export const figureAddress = (year: number, { table, group, key }: CaseFigure) =>
  `/laporan/${year}/angka/${table}/${group}/${key}`

type Located<K extends string> = {
  readonly counts: Readonly<Record<K, number>>
  readonly labels: Readonly<Record<K, string>>
  readonly at: (key: K) => string
}

/** Rows whose numbers lead to their cases. */
function locatedRows<K extends string>({ counts, labels, at }: Located<K>): readonly Row[] {
  return (Object.keys(labels) as K[]).map((key) => [labels[key], counts[key], at(key)])
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
  year,
  objections,
  disputes,
  publicInformation,
  excludedInformation,
}: ReportFigures): readonly FigureTable[] {
  const t10 = (group: string, key: string) => figureAddress(year, { table: 'T10', group, key })
  return [
    {
      title: 'Keberatan menurut tanggapan',
      rows: locatedRows({
        counts: objections.byOutcome,
        labels: { ...OBJECTION_OUTCOME_LABELS, inProcess: IN_PROCESS },
        at: (key) => t10('all', key),
      }),
      total: objections.received,
    },
    {
      title: 'Alasan keberatan',
      rows: present(
        locatedRows({ counts: objections.byGround, labels: OBJECTION_GROUND_LABELS, at: (ground) => t10(ground, 'all') }),
      ),
      note: 'Satu keberatan dapat memiliki lebih dari satu alasan.',
    },
    {
      title: 'Pelaksanaan tanggapan keberatan',
      rows: present(
        locatedRows({
          counts: objections.byExecution,
          labels: OBJECTION_EXECUTION_LABELS,
          at: (key) => t10('execution', key),
        }),
      ),
    },
    {
      title: 'Sengketa di Komisi Informasi',
      rows: disputeRows(year, disputes),
      ...(disputes.filed === 0 ? {} : { note: `${disputes.filed} sengketa diajukan dalam tahun ini.` }),
    },
    {
      title: 'Daftar Informasi Publik',
      rows: rowsOf(publicInformation.byCategory, CATEGORY_LABELS),
      total: publicInformation.total,
    },
    { title: 'Informasi yang dikecualikan', rows: [['Dalam daftar', excludedInformation.total]] },
  ]
}

/** Stage, mediation, ruling, execution, court and cassation: what occurred. */
function disputeRows(year: number, { byFigure }: ReportFigures['disputes']): readonly Row[] {
  return present(
    DISPUTE_FIGURES.map(({ group, key }) => [
      disputeFigureLabel(group, key),
      byFigure[`${group}/${key}`] ?? 0,
      figureAddress(year, { table: 'T11', group, key }),
    ]),
  )
}

export type CrossTable = {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly hint: string; readonly cells: readonly Row[] }[]
}

/** T10 on screen: a row for each ground that occurred, a column for each result that did. */
export function objectionCross({ year, objections }: ReportFigures): CrossTable {
  const results = OBJECTION_RESULTS.filter((result) => objections.byOutcome[result] > 0)
  const grounds = (Object.keys(OBJECTION_GROUND_LABELS) as (keyof typeof OBJECTION_GROUND_LABELS)[]).filter(
    (ground) => objections.byGround[ground] > 0,
  )
  const cell = (group: keyof typeof OBJECTION_GROUND_LABELS, key: string, count: number): Row => [
    `Huruf ${group}, ${key === 'all' ? 'semua' : objectionResultLabel(key as (typeof OBJECTION_RESULTS)[number])}`,
    count,
    figureAddress(year, { table: 'T10', group, key }),
  ]
  return {
    columns: [...results.map(objectionResultLabel), 'Jumlah'],
    rows: grounds.map((ground) => ({
      label: `Huruf ${ground}`,
      hint: OBJECTION_GROUND_LABELS[ground],
      cells: [
        ...results.map((result) => cell(ground, result, objections.byGroundOutcome[ground][result])),
        cell(ground, 'all', objections.byGround[ground]),
      ],
    })),
  }
}

/** What the figure counts, in words: the heading above its cases. */
export function figureWords({ table, group, key }: CaseFigure): string {
  if (table === 'T11') return `Sengketa · ${disputeFigureLabel(group, key)}`
  if (group === 'execution')
    return `Keberatan · pelaksanaan tanggapan: ${OBJECTION_EXECUTION_LABELS[key as keyof typeof OBJECTION_EXECUTION_LABELS] ?? key}`
  const ground = group === 'all' ? 'semua alasan' : `alasan huruf ${group}`
  const result = OBJECTION_RESULTS.find((one) => one === key)
  return `Keberatan · ${ground}, ${result === undefined ? 'semua tanggapan' : objectionResultLabel(result).toLowerCase()}`
}

const CASE_ADDRESSES = { request: '/permohonan', objection: '/keberatan', dispute: '/sengketa' } as const

/** The page of a case behind a number. */
export const caseAddress = ({ entity, id }: Pick<FigureCase, 'entity' | 'id'>) => `${CASE_ADDRESSES[entity]}/${id}`

/** Result of an objection, stage of a dispute. */
export function caseStateWords({ entity, state }: Pick<FigureCase, 'entity' | 'state'>): string {
  const words: Readonly<Record<string, string>> =
    entity === 'dispute' ? DISPUTE_STAGE_LABELS : { ...OBJECTION_OUTCOME_LABELS, inProcess: IN_PROCESS }
  return words[state] ?? state
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
