// Indonesian words for the parts and bands of the annual report.
import { PURPOSE_KIND_LABELS, REQUEST_OUTCOME_LABELS } from '../requests/requests.labels.ts'
import type { AccessMethod } from '../requests/requests.rules.ts'
import type { ReportSection, TimeBand } from './annual-report.rules.ts'

export const REPORT_SECTION_LABELS: Readonly<Record<ReportSection, string>> = {
  foreword: 'Kata Pengantar',
  policy: 'Gambaran umum kebijakan pelayanan informasi publik',
  facilities: 'Sarana dan prasarana beserta kondisinya',
  staff: 'Sumber daya manusia beserta kualifikasinya',
  budget: 'Anggaran pelayanan informasi dan laporan penggunaannya',
  externalObstacles: 'Kendala eksternal',
  internalObstacles: 'Kendala internal',
  recommendations: 'Rekomendasi',
  followUp: 'Rencana tindak lanjut',
}

export const TIME_BAND_LABELS: Readonly<Record<TimeBand, string>> = {
  upTo3: 'Sampai dengan 3 hari kerja',
  from4To10: '4–10 hari kerja',
  from11To17: '11–17 hari kerja',
  over17: 'Lebih dari 17 hari kerja',
}

/** How a case stands that has no decision on the last day. */
export const IN_PROCESS = 'Masih dalam proses'
export const REQUEST_RESULT_LABELS = { ...REQUEST_OUTCOME_LABELS, inProcess: IN_PROCESS }

/** What nobody stated. */
const UNSTATED = 'Tidak dinyatakan'

/** T8 with the requests that name no purpose. */
export const PURPOSE_KEY_LABELS = { ...PURPOSE_KIND_LABELS, unstated: UNSTATED }

/** The unit of T7; none is known where staff named none and no entry of the DIP was the answer. */
export const unitLabel = (unit: string): string => (unit === '' ? 'Unit belum dicatat' : unit)

/** T1a and T10a: what was open and came in, against what was closed and stays open. */
export const BALANCE_LABELS = {
  openAtStart: 'Sisa awal',
  received: 'Diterima',
  closed: 'Selesai',
  closedOfCarriedOver: 'Selesai dari sisa awal',
  openAtEnd: 'Sisa akhir',
} as const

/** T9: how the applicant wanted the information (Lamp. VI). */
export const ACCESS_KEY_LABELS: Readonly<Record<AccessMethod | 'unstated', string>> = {
  view: 'Melihat, membaca, mendengarkan, atau mencatat',
  copy: 'Mendapatkan salinan',
  unstated: UNSTATED,
}

/** T9: in which form the information was given. */
export const FORM_KEY_LABELS: Readonly<Record<'soft' | 'hard' | 'both' | 'unstated', string>> = {
  soft: 'Salinan elektronik (softcopy)',
  hard: 'Salinan cetak (hardcopy)',
  both: 'Salinan elektronik dan salinan cetak',
  unstated: UNSTATED,
}

/** T14: where an entry of the DIK stands on the last day of the period. */
export const EXCLUSION_FIGURE_STATE_LABELS: Readonly<Record<'inForce' | 'ended' | 'undecided', string>> = {
  inForce: 'Ditetapkan dan masih berlaku',
  ended: 'Telah dibuka atau berakhir jangka waktunya',
  undecided: 'Belum ditetapkan',
}

/** What the law or the office expects of a staff-written part, shown beside the editor. */
export const REPORT_SECTION_GUIDANCE: Readonly<Record<ReportSection, string>> = {
  foreword: 'Pengantar singkat dari pimpinan. Boleh dikosongkan; laporan memakai kalimat baku.',
  policy: 'Kebijakan layanan yang berlaku: peraturan, SK PPID, SOP, maklumat pelayanan (Pasal 57 Perki KI 1/2021).',
  facilities: 'Ruang layanan, komputer, laman, sarana bagi penyandang disabilitas, dan kondisi masing-masing.',
  staff: 'Jumlah petugas, jabatan, pendidikan, dan pelatihan yang pernah diikuti.',
  budget: 'Jumlah anggaran pelayanan informasi, sumbernya, dan realisasinya.',
  externalObstacles: 'Kendala yang berasal dari luar, misalnya pemohon tidak melengkapi persyaratan.',
  internalObstacles: 'Kendala dari dalam, misalnya keterbatasan petugas atau dokumen yang belum tertata.',
  recommendations: 'Saran perbaikan kepada PPID Utama dan pimpinan.',
  followUp: 'Langkah yang akan dilakukan tahun berikutnya beserta waktunya.',
}
