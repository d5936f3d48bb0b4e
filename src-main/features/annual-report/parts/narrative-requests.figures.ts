// Sentences of BAB III: requests received, by month, their time, what was decided and why it was refused.
import { formatDay } from '../../../reporting/date-format.ts'
import { formatNumber, numberWithWords } from '../../../reporting/number-format.ts'
import { REFUSAL_REASON_LABELS } from '../../requests/requests.labels.ts'
import {
  APPLICANT_KINDS,
  type ApplicantKind,
  CHANNELS,
  type Channel,
  REFUSAL_REASONS,
  REQUEST_OUTCOMES,
  type RequestOutcome,
} from '../../requests/requests.rules.ts'
import { TIME_BANDS, type TimeBand } from '../annual-report.rules.ts'
import { periodName } from '../period.figures.ts'
import { granted } from './comparison-table.figures.ts'
import type { NarrativeFacts } from './narrative-facts.figures.ts'
import { monthLabel } from './request-tables.figures.ts'
import {
  balanceSentences,
  comparison,
  counted,
  joined,
  largest,
  listed,
  lowerFirst,
  share,
  shareInBrackets,
  sole,
  until,
} from './sentences.figures.ts'

const THING = 'permohonan'
const LAW = 'Pasal 22 ayat (7) dan ayat (8) UU KIP'

const APPLICANT_WORDS: Readonly<Record<ApplicantKind, string>> = {
  individual: 'perorangan',
  group: 'kelompok orang',
  legalEntity: 'badan hukum',
}
const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  inPerson: 'secara langsung',
  email: 'melalui surat elektronik',
  post: 'melalui surat',
  website: 'melalui situs web',
  app: 'melalui aplikasi',
  phone: 'melalui telepon atau secara lisan',
  socialMedia: 'melalui media sosial',
  fax: 'melalui faksimile',
  other: 'melalui saluran lain',
}
/** What became of a request, after "permohonan". */
const OUTCOME_WORDS: Readonly<Record<RequestOutcome, string>> = {
  grantedFully: 'dikabulkan seluruhnya',
  grantedPartly: 'dikabulkan sebagian',
  refused: 'ditolak',
  notHeld: 'menyangkut informasi yang tidak dikuasai',
  notDocumented: 'menyangkut informasi yang belum didokumentasikan',
  lapsed: 'gugur karena tidak dilengkapi',
  withdrawn: 'dicabut oleh pemohon',
}
const days = (value: number) => counted(value, 'hari kerja')
const BAND_WORDS: Readonly<Record<TimeBand, string>> = {
  upTo3: `paling lama ${days(3)}`,
  from4To10: `${numberWithWords(4)} sampai dengan ${days(10)}`,
  from11To17: `${numberWithWords(11)} sampai dengan ${days(17)}`,
  over17: `lebih dari ${days(17)}`,
}

/** How many came in, against the year before, what was left over, from whom and by which channel. */
export function receivedNarrative({ figures, previous }: NarrativeFacts): string {
  const { requests } = figures
  const { received } = requests
  const period = periodName(figures)
  const information = `${THING} informasi`
  return joined([
    received === 0
      ? `Nihil. Selama ${period} tidak terdapat ${information} yang diterima.`
      : `Selama ${period} diterima ${counted(received, information)}.`,
    previous === null ? '' : comparison(received, previous.requests.received, information, previous),
    requests.items > received && received > 0
      ? `Informasi yang diminta seluruhnya berjumlah ${counted(requests.items, 'butir')}.`
      : '',
    balanceSentences(requests, THING, figures),
    ...originSentences(figures.requests),
  ])
}

function originSentences({ received, byApplicantKind, byChannel }: NarrativeFacts['figures']['requests']): string[] {
  const kinds = APPLICANT_KINDS.map((kind) => [APPLICANT_WORDS[kind], byApplicantKind[kind]] as const)
  const channels = CHANNELS.map((channel) => [CHANNEL_WORDS[channel], byChannel[channel]] as const)
  const whole = received === 1 ? 'Permohonan yang diterima' : 'Seluruh permohonan yang diterima'
  const [kind, channel] = [sole(kinds, received), sole(channels, received)]
  if (kind !== null && channel !== null) return [`${whole} berasal dari pemohon kategori ${kind} dan disampaikan ${channel}.`]
  return [
    largest(kinds, received, {
      thing: THING,
      all: (words) => `${whole} berasal dari pemohon kategori ${words}`,
      most: (words) => `Pemohon paling banyak berasal dari kategori ${words}`,
    }),
    largest(channels, received, {
      thing: THING,
      all: (words) => `${whole} disampaikan ${words}`,
      most: (words) => `Permohonan paling banyak disampaikan ${words}`,
    }),
  ]
}

/** In which months requests came, and in which most. */
export function monthsNarrative({ figures }: NarrativeFacts): string {
  const { byMonth, received } = figures.requests
  const nameOf = (month: (typeof byMonth)[number]) => monthLabel(month, byMonth)
  const busy = byMonth.filter((month) => month.received > 0)
  const quiet = byMonth.filter((month) => month.received === 0)
  const [only] = busy
  if (only === undefined) return `Nihil. Tidak terdapat permohonan informasi yang diterima pada ${periodName(figures)}.`
  if (busy.length === 1) return `Permohonan hanya diterima pada bulan ${nameOf(only)}, yaitu ${counted(received, THING)}.`
  const spread =
    quiet.length === 0
      ? 'Permohonan diterima pada setiap bulan.'
      : `Permohonan diterima pada ${numberWithWords(busy.length)} dari ${counted(byMonth.length, 'bulan')}.`
  const values = busy.map((month) => month.received)
  const most = Math.max(...values)
  if (values.every((value) => value === most))
    return `${spread} Jumlahnya sama, yaitu ${counted(most, THING)} pada bulan ${listed(busy.map(nameOf))}.`
  const entries = busy.map((month) => [nameOf(month), month.received] as const)
  const least = Math.min(...values)
  const fewest = busy.filter((month) => month.received === least)
  return joined([
    spread,
    largest(entries, received, {
      thing: THING,
      all: (words) => `Seluruhnya diterima pada bulan ${words}`,
      most: (words) => `Permohonan paling banyak diterima pada bulan ${words}`,
    }),
    fewest.length === 1 && quiet.length === 0
      ? `Permohonan paling sedikit diterima pada bulan ${listed(fewest.map(nameOf))}, yaitu ${counted(least, THING)}.`
      : '',
    quiet.length > 0 && quiet.length <= 6
      ? `Tidak terdapat permohonan yang diterima pada bulan ${listed(quiet.map(nameOf))}.`
      : '',
  ])
}

/** Time to the written notice, and whether it kept UU KIP Ps.22(7)-(8). */
export function timeNarrative({ figures: { requests } }: NarrativeFacts): string {
  const measured = requests.onTime + requests.late
  const without =
    requests.withoutProcessingTime === 0
      ? ''
      : `Waktu pemenuhan ${counted(requests.withoutProcessingTime, THING)} tidak dapat dihitung karena tanggal jawabannya tidak tercatat atau mendahului tanggal diterima.`
  if (measured === 0) {
    const nothing = 'Tidak terdapat permohonan dengan waktu pemenuhan yang dapat dihitung.'
    return joined([requests.received === 0 ? `Nihil. ${nothing}` : nothing, without])
  }
  const { meanWorkingDays: mean, medianWorkingDays: median } = requests
  const average =
    mean === null || median === null
      ? ''
      : measured === 1
        ? `Permohonan yang telah dijawab memerlukan waktu ${days(Math.round(mean))} sejak diterima sampai dengan pemberitahuan tertulis.`
        : `Waktu pemenuhan sejak permohonan diterima sampai dengan pemberitahuan tertulis rata-rata ${formatNumber(mean, 1)} hari kerja dengan median ${formatNumber(median, 1)} hari kerja.`
  const bands = TIME_BANDS.map((band) => [BAND_WORDS[band], requests.byTimeBand[band]] as const)
  return joined([
    average,
    measured === 1
      ? ''
      : largest(bands, measured, {
          thing: THING,
          all: (words) => `Semua permohonan yang dihitung waktunya dijawab dalam waktu ${words}`,
          most: (words) => `Permohonan paling banyak dijawab dalam waktu ${words}`,
        }),
    punctuality(requests.onTime, requests.late),
    requests.extended === 0
      ? 'Tidak terdapat perpanjangan waktu.'
      : `Perpanjangan waktu diberikan untuk ${counted(requests.extended, THING)}.`,
    without,
  ])
}

function punctuality(onTime: number, late: number): string {
  const measured = onTime + late
  const all = measured === 1 ? 'Jawaban tersebut' : `Jawaban atas seluruh ${counted(measured, THING)} tersebut`
  if (late === 0) return `${all} memenuhi jangka waktu ${LAW}.`
  if (onTime === 0) return `${all} melebihi jangka waktu ${LAW}.`
  return `Sebanyak ${counted(onTime, THING)}${shareInBrackets(onTime, measured)} dijawab dalam jangka waktu ${LAW}, sedangkan ${counted(late, THING)}${shareInBrackets(late, measured)} dijawab melebihi jangka waktu tersebut.`
}

/** What became of the requests received by the last day (Perki KI 1/2021 Ps.57: granted, refused). */
export function decisionsNarrative({ figures }: NarrativeFacts): string {
  const { received, byOutcome } = figures.requests
  if (received === 0) return `Nihil. Tidak terdapat permohonan informasi ${periodName(figures)} yang diputus ${until(figures)}.`
  const open = byOutcome.inProcess
  const decided = received - open
  const happened = REQUEST_OUTCOMES.filter((outcome) => byOutcome[outcome] > 0)
  const [first] = happened
  if (first === undefined)
    return received === 1
      ? `Permohonan yang diterima pada ${periodName(figures)} masih dalam proses pada ${formatDay(figures.to)}.`
      : `Semua permohonan yang diterima pada ${periodName(figures)}, yaitu ${counted(received, THING)}, masih dalam proses pada ${formatDay(figures.to)}.`
  if (received === 1) return `Permohonan yang diterima pada ${periodName(figures)} ${OUTCOME_WORDS[first]}.`
  if (happened.length === 1 && open === 0)
    return `Semua permohonan yang diterima pada ${periodName(figures)}, yaitu ${counted(received, THING)}, ${OUTCOME_WORDS[first]}.`
  const given = granted(figures)
  const results = happened.map((outcome) => `${counted(byOutcome[outcome], THING)} ${OUTCOME_WORDS[outcome]}`)
  const both = byOutcome.grantedFully > 0 && byOutcome.grantedPartly > 0
  return joined([
    `Dari ${counted(received, THING)} yang diterima, ${open === 0 ? 'seluruhnya' : `sebanyak ${counted(decided, THING)}`} telah diputus atau berakhir ${until(figures)}.`,
    results.length === 1 ? `Semua permohonan tersebut ${OUTCOME_WORDS[first]}.` : `Rinciannya: ${listed(results)}.`,
    both
      ? `Permohonan yang dikabulkan seluruhnya atau sebagian berjumlah ${counted(given, THING)}${decided < 10 ? '' : ` atau ${share(given, decided)} dari yang telah diputus atau berakhir`}.`
      : '',
    open === 0 ? '' : `Sisanya, yaitu ${counted(open, THING)}, masih dalam proses.`,
  ])
}

/** `Pasal 17 huruf h UU KIP (mengungkap rahasia pribadi)`. */
function reasonWords(reason: (typeof REFUSAL_REASONS)[number]): string {
  const [article = '', words = ''] = REFUSAL_REASON_LABELS[reason].split(': ')
  return words === '' ? lowerFirst(article) : `${article} (${lowerFirst(words)})`
}

/** Why it was refused. */
export function refusalsNarrative({ figures }: NarrativeFacts): string {
  const { byOutcome, byRefusalReason, refusedWithoutReason } = figures.requests
  const refused = byOutcome.refused
  if (refused === 0) return `Nihil. Tidak terdapat permohonan informasi yang ditolak pada ${periodName(figures)}.`
  const reasons = REFUSAL_REASONS.map((reason) => [reasonWords(reason), byRefusalReason[reason]] as const)
  const used = reasons.filter(([, value]) => value > 0).map(([words]) => words)
  const recorded = refusedWithoutReason === 0
  const based =
    refused === 1 && used.length > 0
      ? `Penolakan tersebut didasarkan pada ${listed(used)}.`
      : // Shares of reasons would not add up: a refusal may rest on several.
        largest(reasons, null, {
          thing: 'penolakan',
          all: (words) => (recorded ? `Seluruh penolakan didasarkan pada ${words}` : `Alasan yang tercatat adalah ${words}`),
          most: (words) => `Alasan yang paling banyak digunakan adalah ${words}`,
        })
  return joined([
    `Permohonan yang ditolak pada ${periodName(figures)} berjumlah ${counted(refused, THING)}.`,
    based,
    recorded
      ? ''
      : `Alasan ${counted(refusedWithoutReason, 'penolakan')} tidak dapat dikelompokkan menurut Pasal 17 UU KIP karena dicatat dalam kalimat atau tidak tercatat.`,
  ])
}
