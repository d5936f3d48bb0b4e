// The figures of the year as rows of words and counts, in the order of the report's tables; each leads to its cases.
import {
  ACCESS_KEY_LABELS,
  APPLICANT_KIND_LABELS,
  CATEGORY_LABELS,
  type CaseTable,
  DISPUTE_FIGURES,
  disputeFigureLabel,
  EXCLUSION_FIGURE_STATE_LABELS,
  EXCLUSION_GROUND_LABELS,
  FORM_KEY_LABELS,
  IN_PROCESS,
  OBJECTION_EXECUTION_LABELS,
  OBJECTION_GROUND_LABELS,
  OBJECTION_OUTCOME_LABELS,
  PURPOSE_KEY_LABELS,
  REFUSAL_REASON_LABELS,
  type ReportFigures,
  REQUEST_RESULT_LABELS,
  TIME_BAND_LABELS,
} from '../../../src-main/contract/index.ts'
import type { Term } from '../../ui/equation.tsx'
import { figureAddress } from '../../ui/figure-address.ts'

/** A row with an address can be opened: the cases behind its number. `shown` stands for a number that is no count. */
export type Row = readonly [label: string, count: number, address?: string, shown?: string]
export type FigureTable = {
  readonly title: string
  readonly rows: readonly Row[]
  /** Left out where a case may be counted twice. */
  readonly total?: number
  /** Where the cases of the total are listed. */
  readonly totalAt?: string
  readonly note?: string
}

type Located<K extends string> = {
  readonly counts: Readonly<Record<K, number>>
  readonly labels: Readonly<Record<K, string>>
  readonly at: (key: K) => string
}

/** Rows whose numbers lead to their cases. */
function locatedRows<K extends string>({ counts, labels, at }: Located<K>): readonly Row[] {
  return (Object.keys(labels) as K[]).map((key) => [labels[key], counts[key], at(key)])
}

const addressIn =
  (year: number, table: CaseTable, group = 'all') =>
  (key: string) =>
    figureAddress(year, { table, group, key })

/** Only what occurred, for long vocabularies. */
const present = (rows: readonly Row[]) => rows.filter(([, count]) => count > 0)

type Balance = Pick<ReportFigures['requests'], 'openAtStart' | 'received' | 'closed' | 'openAtEnd'>

/** What was open at the start and came in, against what was closed and stays open. */
export function balanceTerms(balance: Balance, year: number, table: 'T1a' | 'T10d') {
  const at = addressIn(year, table)
  const term = (label: string, key: keyof Balance): Term => ({ label, value: balance[key], href: at(key) })
  const left = [term('sisa awal', 'openAtStart'), term('diterima', 'received')]
  const right = [term('selesai', 'closed'), term('sisa akhir', 'openAtEnd')]
  return { left, right }
}

/** Tables about requests: T4, T6, T2, T5, T8, T9. */
export function requestTables({ year, requests }: ReportFigures): readonly FigureTable[] {
  const all = addressIn(year, 'T4')('all')
  const t5 = addressIn(year, 'T5')
  const reasons = [...present(locatedRows({ counts: requests.byRefusalReason, labels: REFUSAL_REASON_LABELS, at: t5 }))]
  if (requests.refusedWithoutReason > 0) reasons.push(['Tanpa alasan berkode', requests.refusedWithoutReason, t5('none')])
  const t6 = addressIn(year, 'T6', 'band')
  const times = [...locatedRows({ counts: requests.byTimeBand, labels: TIME_BAND_LABELS, at: t6 })]
  if (requests.withoutProcessingTime > 0) times.push(['Tanpa tanggal pemberitahuan', requests.withoutProcessingTime, t6('none')])
  const carried: Row = ['Selesai dari sisa awal', requests.closedOfCarriedOver, addressIn(year, 'T1a')('closedOfCarriedOver')]
  return [
    {
      title: 'Menurut keputusan',
      rows: locatedRows({ counts: requests.byOutcome, labels: REQUEST_RESULT_LABELS, at: addressIn(year, 'T4') }),
      total: requests.received,
      totalAt: all,
      ...(carried[1] === 0 ? {} : { note: `Di luar itu, ${carried[1]} permohonan tahun sebelumnya selesai dalam tahun ini.` }),
    },
    { title: 'Waktu sampai pemberitahuan tertulis', rows: times, total: times.reduce((sum, [, count]) => sum + count, 0) },
    { title: 'Ketepatan waktu', rows: [...punctuality(year, requests), ...present([carried])] },
    {
      title: 'Kategori pemohon',
      rows: locatedRows({ counts: requests.byApplicantKind, labels: APPLICANT_KIND_LABELS, at: addressIn(year, 'T2') }),
      total: requests.received,
      totalAt: all,
    },
    {
      title: 'Tujuan penggunaan',
      rows: present(locatedRows({ counts: requests.byPurpose, labels: PURPOSE_KEY_LABELS, at: addressIn(year, 'T8') })),
      total: requests.received,
      totalAt: all,
      note: 'Golongan yang dipilih petugas, atau menurut kata-kata tujuan.',
    },
    { title: 'Alasan penolakan', rows: reasons, note: 'Satu penolakan dapat memiliki lebih dari satu alasan.' },
    {
      title: 'Cara memperoleh informasi',
      rows: locatedRows({ counts: requests.byAccess, labels: ACCESS_KEY_LABELS, at: addressIn(year, 'T9', 'access') }),
      total: requests.received,
      totalAt: all,
    },
    {
      title: 'Bentuk informasi',
      rows: locatedRows({ counts: requests.byForm, labels: FORM_KEY_LABELS, at: addressIn(year, 'T9', 'form') }),
      total: requests.received,
      totalAt: all,
      note: `Seluruhnya ${requests.items} butir informasi yang diminta.`,
    },
  ]
}

const decimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 })

/** Mean and median lead to the requests they are of, the quickest first. */
function punctuality(year: number, requests: ReportFigures['requests']): readonly Row[] {
  const at = addressIn(year, 'T6', 'time')
  const measured = requests.onTime + requests.late
  const days = (value: number | null) => (value === null ? '–' : `${decimal.format(value)} hari kerja`)
  return [
    ['Tepat waktu', requests.onTime, at('onTime')],
    ['Terlambat', requests.late, at('late')],
    ['Diperpanjang', requests.extended, addressIn(year, 'T6', 'extended')('all')],
    ['Rata-rata', measured, at('measured'), days(requests.meanWorkingDays)],
    ['Median', measured, at('measured'), days(requests.medianWorkingDays)],
  ]
}

/** Tables about objections and disputes. */
export function caseTables({ year, objections, disputes }: ReportFigures): readonly FigureTable[] {
  return [
    {
      title: 'Keberatan menurut tanggapan',
      rows: locatedRows({
        counts: objections.byOutcome,
        labels: { ...OBJECTION_OUTCOME_LABELS, inProcess: IN_PROCESS },
        at: addressIn(year, 'T10'),
      }),
      total: objections.received,
      totalAt: addressIn(year, 'T10')('all'),
    },
    {
      title: 'Alasan keberatan',
      rows: present(
        locatedRows({
          counts: objections.byGround,
          labels: OBJECTION_GROUND_LABELS,
          at: (group) => figureAddress(year, { table: 'T10', group, key: 'all' }),
        }),
      ),
      note: 'Satu keberatan dapat memiliki lebih dari satu alasan.',
    },
    {
      title: 'Pelaksanaan tanggapan keberatan',
      rows: present(
        locatedRows({
          counts: objections.byExecution,
          labels: OBJECTION_EXECUTION_LABELS,
          at: addressIn(year, 'T10', 'execution'),
        }),
      ),
    },
    {
      title: 'Sengketa di Komisi Informasi',
      rows: disputeRows(year, disputes),
      ...(disputes.filed === 0 ? {} : { note: `${disputes.filed} sengketa diajukan dalam tahun ini.` }),
    },
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

/** Tables about the two lists: T13 and T14. */
export function listTables({ year, publicInformation, excludedInformation }: ReportFigures): readonly FigureTable[] {
  const { completeness } = publicInformation
  const met = ([key, label]: readonly [keyof typeof completeness, string]): Row => {
    const { satisfied, applicable } = completeness[key]
    return [label, applicable, '/dip/daftar-periksa', `${satisfied} dari ${applicable}`]
  }
  const editions: Row = ['Edisi yang ditetapkan', publicInformation.editions, addressIn(year, 'T13', 'editions')('all')]
  const tests: Row = ['Uji konsekuensi yang diputus', excludedInformation.tests, addressIn(year, 'T14', 'tests')('all')]
  return [
    {
      title: 'Daftar Informasi Publik',
      rows: locatedRows({
        counts: publicInformation.byCategory,
        labels: CATEGORY_LABELS,
        at: addressIn(year, 'T13', 'category'),
      }),
      total: publicInformation.total,
      totalAt: addressIn(year, 'T13', 'category')('all'),
    },
    {
      title: 'Kelengkapan informasi wajib',
      rows: [
        ...(Object.keys(CATEGORY_LABELS) as (keyof typeof CATEGORY_LABELS)[]).map((key) => met([key, CATEGORY_LABELS[key]])),
        met(['all', 'Semua kategori']),
        editions,
      ],
      note: 'Keadaan pada hari terakhir; daftar periksa menunjukkan keadaan hari ini.',
    },
    {
      title: 'Informasi yang dikecualikan',
      rows: [
        ...locatedRows({
          counts: excludedInformation.byState,
          labels: EXCLUSION_FIGURE_STATE_LABELS,
          at: addressIn(year, 'T14', 'state'),
        }),
      ],
      total: excludedInformation.total,
      totalAt: addressIn(year, 'T14')('all'),
      ...(excludedInformation.byState.undecided === 0 ? {} : { note: 'Jumlah tidak termasuk yang belum ditetapkan.' }),
    },
    {
      title: 'Dasar pengecualian dan uji konsekuensi',
      rows: [
        ...present(
          locatedRows({
            counts: excludedInformation.byGround,
            labels: GROUND_ROWS,
            at: addressIn(year, 'T14', 'ground'),
          }),
        ),
        tests,
      ],
      note: 'Satu informasi dapat memiliki lebih dari satu dasar.',
    },
  ]
}

const GROUND_ROWS = Object.fromEntries(
  Object.entries(EXCLUSION_GROUND_LABELS).map(([letter, words]) => [letter, `Pasal 17 huruf ${letter}: ${words}`]),
) as Record<keyof typeof EXCLUSION_GROUND_LABELS, string>
