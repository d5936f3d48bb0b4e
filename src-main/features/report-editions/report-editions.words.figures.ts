// Every figure of the report by name, in the words that tables and screens use.
import {
  ACCESS_KEY_LABELS,
  BALANCE_LABELS,
  EXCLUSION_FIGURE_STATE_LABELS,
  FORM_KEY_LABELS,
  IN_PROCESS,
  PURPOSE_KEY_LABELS,
  REQUEST_RESULT_LABELS,
  TIME_BAND_LABELS,
  unitLabel,
} from '../annual-report/annual-report.labels.ts'
import { disputeFigureLabel, OBJECTION_EXECUTION_LABELS } from '../annual-report/case-figures.labels.ts'
import { EXCLUSION_GROUND_LABELS } from '../excluded-information/excluded-information.labels.ts'
import { OBJECTION_GROUND_LABELS, OBJECTION_OUTCOME_LABELS } from '../objections/objections.labels.ts'
import { CATEGORY_LABELS } from '../public-information/public-information.labels.ts'
import { APPLICANT_KIND_LABELS, CHANNEL_LABELS, REFUSAL_REASON_LABELS } from '../requests/requests.labels.ts'
import { MONTHS } from '../../reporting/date-format.ts'
import { formatNumber } from '../../reporting/number-format.ts'
import type { FigureValue } from '../annual-report/figure-differences.figures.ts'

type Words = Readonly<Record<string, string>>

const OUTCOMES: Words = REQUEST_RESULT_LABELS
const RESULTS: Words = { ...OBJECTION_OUTCOME_LABELS, inProcess: IN_PROCESS }
const MEASURES: Words = { received: 'diterima', closed: 'selesai', granted: 'dikabulkan', refused: 'ditolak', total: 'jumlah' }

/** The parts of the report, in the order of its figures. */
const PARTS: Words = {
  agencyName: 'Nama badan publik',
  requests: 'Permohonan',
  objections: 'Keberatan',
  disputes: 'Sengketa',
  publicInformation: 'Daftar Informasi Publik',
  excludedInformation: 'Informasi yang dikecualikan',
}

/** A single figure, or the group it stands in; the same key means the same thing in every part. */
const FIGURES: Words = {
  ...BALANCE_LABELS,
  byMonth: 'Per bulan',
  byApplicantKind: 'Kategori pemohon',
  byChannel: 'Saluran',
  byRefusalReason: 'Alasan penolakan',
  refusedWithoutReason: 'Ditolak tanpa alasan berkode',
  byTimeBand: 'Waktu pelayanan',
  withoutProcessingTime: 'Selesai tanpa tanggal pemberitahuan tertulis',
  onTime: 'Tepat waktu',
  late: 'Terlambat',
  meanWorkingDays: 'Rata-rata waktu (hari kerja)',
  medianWorkingDays: 'Median waktu (hari kerja)',
  extended: 'Diperpanjang',
  byUnit: 'Unit yang menguasai informasi',
  byPurpose: 'Tujuan penggunaan',
  byAccess: 'Cara memperoleh',
  byForm: 'Bentuk informasi',
  items: 'Butir informasi',
  byChannelOutcome: 'Saluran dan keputusan',
  byGround: 'Alasan',
  byGroundOutcome: 'Alasan dan tanggapan',
  byExecution: 'Pelaksanaan tanggapan',
  filed: 'Diajukan ke Komisi Informasi',
  byFigure: 'Rincian',
  total: 'Jumlah dalam daftar',
  byCategory: 'Kategori',
  completeness: 'Kelengkapan',
  editions: 'Edisi yang ditetapkan',
  byState: 'Keadaan',
  tests: 'Uji konsekuensi yang ditetapkan',
}

/** Words of the keys inside a group. */
const KEYS: Readonly<Record<string, Words>> = {
  byApplicantKind: APPLICANT_KIND_LABELS,
  byChannel: CHANNEL_LABELS,
  byRefusalReason: REFUSAL_REASON_LABELS,
  byTimeBand: TIME_BAND_LABELS,
  byPurpose: PURPOSE_KEY_LABELS,
  byAccess: ACCESS_KEY_LABELS,
  byForm: FORM_KEY_LABELS,
  byChannelOutcome: { ...CHANNEL_LABELS, ...OUTCOMES },
  byGroundOutcome: RESULTS,
  byExecution: OBJECTION_EXECUTION_LABELS,
  byCategory: CATEGORY_LABELS,
  completeness: { ...CATEGORY_LABELS, all: 'Semua kategori', satisfied: 'terpenuhi', applicable: 'yang wajib' },
  byState: EXCLUSION_FIGURE_STATE_LABELS,
}

/** Both have letters, of other articles: UU KIP Ps.35(1) and Ps.17. */
function groundWords(part: string, letter: string): string {
  const labels: Words = part === 'objections' ? OBJECTION_GROUND_LABELS : EXCLUSION_GROUND_LABELS
  return labels[letter] === undefined ? letter : `huruf ${letter} (${labels[letter]})`
}

const MONTH_KEY = /^(\d{4})-(\d{2})$/

function keyWords(part: string, group: string, key: string): string {
  const month = MONTH_KEY.exec(key)
  if (group === 'byMonth' && month !== null) return `${MONTHS[Number(month[2]) - 1]} ${month[1]}`
  if (group === 'byUnit') return MEASURES[key] ?? unitLabel(key)
  if (group === 'byOutcome' || key === 'byOutcome')
    return key === 'byOutcome' ? 'Keputusan' : ((part === 'requests' ? OUTCOMES : RESULTS)[key] ?? key)
  if (group === 'byGround' || group === 'byGroundOutcome') {
    const result = group === 'byGroundOutcome' ? RESULTS[key] : undefined
    return result ?? groundWords(part, key)
  }
  if (group === 'byFigure') {
    const [figureGroup = '', figure = ''] = key.split('/')
    return disputeFigureLabel(figureGroup, figure)
  }
  return KEYS[group]?.[key] ?? OUTCOMES[key] ?? MEASURES[key] ?? key
}

const GROUP_NAMES: Readonly<Record<string, Words>> = {
  requests: { byOutcome: 'Keputusan' },
  objections: { byOutcome: 'Tanggapan' },
}

/** `Permohonan · Per bulan · Maret 2026 · Keputusan · Ditolak`: the way to a figure in the words of the report. */
export function figurePathWords([part = '', group, ...keys]: readonly string[]): string {
  const start = PARTS[part] ?? part
  if (group === undefined) return start
  const name = GROUP_NAMES[part]?.[group] ?? FIGURES[group] ?? group
  return [start, name, ...keys.map((key) => keyWords(part, group, key))].join(' · ')
}

/** `1.234`, `2,5`, or a dash for nothing. */
export function figureValueWords(value: FigureValue): string {
  if (value === null) return '–'
  return typeof value === 'string' ? value : formatNumber(value, Number.isInteger(value) ? 0 : 1)
}
