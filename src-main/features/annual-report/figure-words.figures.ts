// What a number of the report counts, in Indonesian words: the heading above its cases, on screen and in the evidence.
import { MONTHS } from '../../reporting/date-format.ts'
import { DISPUTE_STAGE_LABELS } from '../disputes/disputes.labels.ts'
import { EXCLUSION_GROUND_LABELS } from '../excluded-information/excluded-information.labels.ts'
import { OBJECTION_OUTCOME_LABELS } from '../objections/objections.labels.ts'
import { CATEGORY_LABELS } from '../public-information/public-information.labels.ts'
import { APPLICANT_KIND_LABELS, CHANNEL_LABELS, REFUSAL_REASON_LABELS } from '../requests/requests.labels.ts'
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
} from './annual-report.labels.ts'
import { disputeFigureLabel, OBJECTION_EXECUTION_LABELS, objectionResultLabel } from './case-figures.labels.ts'
import { type CaseFigure, type CaseTable, type FigureEntity, OBJECTION_RESULTS } from './case-figures.rules.ts'

type Words = Readonly<Record<string, string>>

const TIME_LABELS: Words = {
  none: 'Tanpa tanggal pemberitahuan',
  onTime: 'Tepat waktu',
  late: 'Terlambat',
  measured: 'Semua yang dihitung waktunya, dari yang tercepat',
  all: 'Diperpanjang',
  ...TIME_BAND_LABELS,
}

const UNIT_LABELS: Words = { received: 'diterima', granted: 'dikabulkan', refused: 'ditolak' }

// The key may come from an address, so names that every object has must not be found.
const word = (words: Words, key: string) => (Object.hasOwn(words, key) ? (words[key] ?? key) : key)
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** `Maret 2026`; of the whole period `seluruh bulan`. */
function monthWords(group: string): string {
  const month = MONTHS[Number(group.slice(5, 7)) - 1]
  return month === undefined ? 'seluruh bulan' : `${month} ${group.slice(0, 4)}`
}

const FLOW_LABELS: Words = { received: 'diterima', closed: 'selesai', decided: 'sudah diputus', ...REQUEST_RESULT_LABELS }

function objectionWords(group: string, key: string): string {
  if (group === 'execution') return `Keberatan · pelaksanaan tanggapan: ${word(OBJECTION_EXECUTION_LABELS, key)}`
  const ground = group === 'all' ? 'semua alasan' : `alasan huruf ${group}`
  const result = OBJECTION_RESULTS.find((one) => one === key)
  return `Keberatan · ${ground}, ${result === undefined ? 'semua tanggapan' : lower(objectionResultLabel(result))}`
}

function exclusionWords(group: string, key: string): string {
  if (group === 'tests') return 'Uji konsekuensi yang diputus'
  if (group === 'ground') return `DIK · Pasal 17 huruf ${key}: ${word(EXCLUSION_GROUND_LABELS, key)}`
  return group === 'state' ? `DIK · ${lower(word(EXCLUSION_FIGURE_STATE_LABELS, key))}` : 'DIK · seluruh daftar'
}

const TABLE_WORDS: Readonly<Record<CaseTable, (group: string, key: string) => string>> = {
  T1: (group, key) => `Permohonan · ${monthWords(group)}, ${lower(word(FLOW_LABELS, key))}`,
  T1a: (_, key) => `Permohonan · ${lower(word(BALANCE_LABELS, key))}`,
  T2: (_, key) => `Permohonan · pemohon ${lower(word(APPLICANT_KIND_LABELS, key))}`,
  T3: (group, key) =>
    `Permohonan · melalui ${lower(word(CHANNEL_LABELS, group))}${key === 'all' ? '' : `, ${lower(word(REQUEST_RESULT_LABELS, key))}`}`,
  T4: (_, key) => `Permohonan · ${key === 'all' ? 'semua keputusan' : lower(word(REQUEST_RESULT_LABELS, key))}`,
  T5: (_, key) => `Permohonan ditolak · ${key === 'none' ? 'tanpa alasan berkode' : word(REFUSAL_REASON_LABELS, key)}`,
  T6: (_, key) => `Permohonan · ${lower(word(TIME_LABELS, key))}`,
  T7: (group, key) => `Permohonan · ${group === '' ? lower(unitLabel(group)) : `unit ${group}`}, ${word(UNIT_LABELS, key)}`,
  T8: (_, key) => `Permohonan · tujuan: ${lower(word(PURPOSE_KEY_LABELS, key))}`,
  T9: (group, key) =>
    group === 'access'
      ? `Permohonan · cara memperoleh: ${lower(word(ACCESS_KEY_LABELS, key))}`
      : `Permohonan · bentuk informasi: ${lower(word(FORM_KEY_LABELS, key))}`,
  T10: objectionWords,
  T10d: (_, key) => `Keberatan · ${lower(word(BALANCE_LABELS, key))}`,
  T11: (group, key) => `Sengketa · ${disputeFigureLabel(group, key)}`,
  T13: (group, key) => {
    if (group === 'editions') return 'Edisi DIP yang ditetapkan'
    return key === 'all' ? 'DIP · seluruh daftar' : `DIP · ${word(CATEGORY_LABELS, key)}`
  },
  T14: exclusionWords,
}

/** Where the printed tables are parted finer than the figures. */
const PARTED: Partial<Readonly<Record<CaseTable, (group: string, key: string) => string>>> = {
  T3: (_, key) => (key === 'all' ? 'T3' : 'T3a'),
  T6: (group, key) => (group === 'time' && key !== 'measured' ? 'T6a' : 'T6'),
  T9: (group) => (group === 'access' ? 'T9a' : 'T9b'),
  T10: (group, key) => {
    if (group === 'execution') return 'T10'
    if (group === 'all') return 'T10b'
    return key === 'all' ? 'T10a' : 'T10c'
  },
  T14: (group) => (group === 'ground' ? 'T14a' : group === 'tests' ? 'T14' : 'T14b'),
}

/** The table of the report that prints the figure, by the number it carries there. */
export const printedTable = ({ table, group, key }: CaseFigure): string => PARTED[table]?.(group, key) ?? table

/** What the figure counts: the heading above its cases. */
export const figureWords = ({ table, group, key }: CaseFigure): string => TABLE_WORDS[table](group, key)

const STATES: Readonly<Record<FigureEntity, Words>> = {
  request: REQUEST_RESULT_LABELS,
  objection: { ...OBJECTION_OUTCOME_LABELS, inProcess: IN_PROCESS },
  dispute: DISPUTE_STAGE_LABELS,
  publicInformation: CATEGORY_LABELS,
  excludedInformation: EXCLUSION_FIGURE_STATE_LABELS,
  dipEdition: { decided: 'Ditetapkan' },
  consequenceTest: { decided: 'Diputus' },
}

/** How a case stood at the period's end. */
export const caseStateWords = ({ entity, state }: { readonly entity: FigureEntity; readonly state: string }): string =>
  word(STATES[entity], state)
