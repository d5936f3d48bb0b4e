// The cases of the example year, made from a seed: the same seed gives the same year.
import type { DecisionInput, ObjectionAnswer, ObjectionGround, RequestInput } from '../../contract/index.ts'
import { APPLICANT_KINDS, CHANNELS, type RequestOutcome } from '../../features/requests/requests.rules.ts'
import { addDays, type DateOnly, dateOnly } from '../../kernel/date-only.ts'
import { isWorkingDay, type WorkingCalendar } from '../../kernel/working-calendar.ts'

const TOPICS = [
  'Rencana kerja dan anggaran dinas',
  'Laporan realisasi anggaran',
  'Daftar aset teknologi informasi',
  'Jumlah titik layanan internet gratis per kecamatan',
  'Dokumen pengadaan jaringan internet',
  'Data aplikasi yang dikelola pemerintah kota',
  'Struktur organisasi dan tugas pejabat',
  'Notulen rapat koordinasi pelayanan publik',
  'Data pengaduan masyarakat dan tindak lanjutnya',
  'Peta rencana sistem pemerintahan berbasis elektronik',
] as const
/** What the exclusion of the example covers as a whole, so that a refusal of it is one by law. */
const EXCLUDED_TOPICS = ['Alamat rumah dan nomor telepon seluruh pegawai', 'Keterangan kesehatan pegawai'] as const
/** What another body holds. */
const FOREIGN_TOPIC = 'Jumlah penduduk menurut kelurahan'
const PURPOSES = ['Penelitian skripsi', 'Bahan liputan', 'Pengawasan masyarakat', 'Penyusunan kajian', 'Keperluan usaha'] as const
/** Every fourth request names no unit, as in a real register. */
const UNITS = ['Sekretariat', 'Bidang Statistik', 'Bidang Aplikasi Informatika', ''] as const
const OCCUPATIONS = ['Mahasiswa', 'Wartawan', 'Karyawan swasta', 'Wiraswasta', 'Dosen', 'Pengurus lembaga'] as const
const FIRST = ['Arif', 'Bunga', 'Cahya', 'Dimas', 'Eka', 'Fitri', 'Galih', 'Hana', 'Indra', 'Joko', 'Kartika', 'Lukman'] as const
const LAST = ['Percobaan', 'Contohwati', 'Rekaan', 'Simulasi', 'Teladan', 'Andaian'] as const

/** Outcomes in the proportions of a real year. */
const OUTCOMES: readonly RequestOutcome[] = [
  'grantedFully',
  'grantedFully',
  'grantedFully',
  'grantedPartly',
  'grantedFully',
  'refused',
  'grantedFully',
  'notHeld',
  'grantedFully',
  'notDocumented',
  'grantedFully',
  'lapsed',
  'grantedFully',
  'withdrawn',
  'grantedFully',
  'grantedPartly',
]

export type ExampleObjection = {
  readonly grounds: readonly ObjectionGround[]
  readonly outcome: ObjectionAnswer['outcome']
}

/** Objections by the place of their request among the cases; each ground fits what happened to it. */
const OBJECTIONS: Readonly<Record<number, ExampleObjection>> = {
  5: { grounds: ['a'], outcome: 'rejected' },
  15: { grounds: ['d'], outcome: 'upheldFully' },
  21: { grounds: ['a', 'e'], outcome: 'upheldPartly' },
  25: { grounds: ['e'], outcome: 'upheldFully' },
  30: { grounds: ['g'], outcome: 'settled' },
}
/** The one case that was answered late, without an extension. */
const LATE = 30

export type ExampleCase = {
  readonly form: RequestInput
  /** Null stays open at the end of the example. */
  readonly outcome: RequestOutcome | null
  /** Calendar days from receipt to the decision. */
  readonly decidedAfter: number
  readonly extends: boolean
  /** Were the papers complete at the counter, were they repaired in time, or never? */
  readonly papers: 'complete' | 'repaired' | 'missing'
  readonly objection: ExampleObjection | null
}

/** The first day on or after `day` on which the office works. */
export function officeDay(calendar: WorkingCalendar, day: DateOnly): DateOnly {
  return isWorkingDay(calendar, day) ? day : officeDay(calendar, addDays(day, 1))
}

/** A small deterministic generator (mulberry32): numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** About sixty requests of a year in order of receipt: two of the year before carry over, the last two stay open. */
export function exampleCases(calendar: WorkingCalendar, year: number): ExampleCase[] {
  const random = seededRandom(year)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const start = dateOnly(`${year - 1}-12-22`)
  const days = [0, 4, 364, 368, ...Array.from({ length: 58 }, () => 12 + Math.floor(random() * 345))].sort((a, b) => a - b)
  return days.map((offset, index) => {
    const receivedOn = officeDay(calendar, addDays(start, offset))
    const outcome = index < days.length - 2 ? (OUTCOMES[index % OUTCOMES.length] ?? null) : null
    const form = exampleForm(index, receivedOn, year, pick)
    return {
      form: { ...form, informationRequested: topicOf(outcome, index, form.informationRequested) },
      outcome,
      decidedAfter: index === 0 ? 15 : index === LATE ? 24 : 1 + Math.floor(random() * 12),
      extends: index % 20 === 8 || index === days.length - 2,
      papers: outcome === 'lapsed' || index === days.length - 1 ? 'missing' : index % 20 === 14 ? 'repaired' : 'complete',
      objection: OBJECTIONS[index] ?? null,
    }
  })
}

/** A refusal or a reference to another body needs a question that calls for it. */
function topicOf(outcome: RequestOutcome | null, index: number, topic: string): string {
  if (outcome === 'refused') return EXCLUDED_TOPICS[Math.floor(index / OUTCOMES.length) % EXCLUDED_TOPICS.length] ?? topic
  return outcome === 'notHeld' ? FOREIGN_TOPIC : topic
}

function exampleForm(index: number, receivedOn: DateOnly, year: number, pick: <T>(from: readonly T[]) => T): RequestInput {
  const kind = index % 9 === 4 ? 'legalEntity' : index % 11 === 6 ? 'group' : APPLICANT_KINDS[0]
  const name = `${pick(FIRST)} ${pick(LAST)}`
  return {
    receivedOn,
    backdatingReason: '',
    channel:
      index < CHANNELS.length
        ? (CHANNELS[index] ?? 'inPerson')
        : pick(['inPerson', 'inPerson', 'email', 'website', 'email'] as const),
    applicantKind: kind,
    applicantName:
      kind === 'legalEntity' ? `Yayasan ${pick(LAST)} ${pick(FIRST)}` : kind === 'group' ? `Kelompok ${pick(LAST)}` : name,
    nationalId:
      kind === 'legalEntity'
        ? ''
        : `9999${String(10 + (index % 18)).padStart(2, '0')}0101900${String(index + 1).padStart(3, '0')}`,
    legalEntityDecree: kind === 'legalEntity' ? `AHU-000${index}.AH.01.04` : '',
    address: `Jalan Contoh Nomor ${index + 1}`,
    phone: `0800555${String(index).padStart(4, '0')}`,
    email: `pemohon${index + 1}@contoh.example`,
    occupation: kind === 'individual' ? pick(OCCUPATIONS) : '',
    proxyName: '',
    powerOfAttorney: '',
    informationRequested: `${pick(TOPICS)} tahun ${year - 1 - (index % 3)}`,
    purpose: pick(PURPOSES),
    accessMethod: index % 4 === 0 ? 'view' : 'copy',
    deliveryMethod: index % 4 === 0 ? null : pick(['pickUp', 'email'] as const),
    unit: UNITS[index % UNITS.length] ?? '',
    purposeKind: null,
    notes: '',
  }
}

/** A lawful decision for a case. */
export function exampleDecision(outcome: RequestOutcome, on: DateOnly, exclusionId: number, approver: string): DecisionInput {
  const granted = outcome === 'grantedFully' || outcome === 'grantedPartly'
  const answered = outcome !== 'withdrawn' && outcome !== 'lapsed'
  return {
    outcome,
    decidedOn: on,
    underControl: outcome === 'notHeld' ? false : granted || outcome === 'refused' ? true : null,
    otherBody: outcome === 'notHeld' ? 'Badan Pusat Statistik Kota Contoh' : '',
    notDocumented: outcome === 'notDocumented',
    formSoft: granted,
    formHard: false,
    refusalReasons: outcome === 'refused' ? ['article17h'] : [],
    refusalText: outcome === 'refused' ? 'Memuat data pribadi yang dikecualikan.' : '',
    otherLaw: '',
    excludedInformationId: outcome === 'refused' ? exclusionId : null,
    redactionNote: outcome === 'grantedPartly' ? 'Nomor telepon dan alamat perorangan dihitamkan.' : '',
    promisedOn: outcome === 'notDocumented' ? addDays(on, 30) : null,
    approvedBy: outcome === 'refused' ? approver : '',
    approvedOn: outcome === 'refused' ? on : null,
    noticeOn: answered ? on : null,
    providedOn: granted ? on : null,
    feeCopying: 0,
    feeDelivery: 0,
    feeOther: 0,
    paymentMethod: granted ? 'Tidak dipungut biaya' : '',
    items: [],
    answeredWith: [],
  }
}
