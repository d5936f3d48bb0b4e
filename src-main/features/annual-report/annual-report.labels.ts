// Indonesian words for the parts and bands of the annual report.
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

const TOTAL_WORDS: Readonly<Record<string, string>> = {
  outcome: 'jumlah menurut keputusan',
  month: 'jumlah per bulan',
  monthOutcome: 'keputusan per bulan',
  applicantKind: 'jumlah menurut kategori pemohon',
  channel: 'jumlah menurut saluran',
  carryOver: 'sisa awal dan sisa akhir',
  openAtEnd: 'sisa akhir tahun',
  timeBand: 'waktu pelayanan',
  objectionOutcome: 'keberatan menurut tanggapan',
  groundOutcome: 'alasan dan tanggapan keberatan',
  disputeStage: 'sengketa menurut tahap',
  execution: 'pelaksanaan putusan',
  objectionExecution: 'pelaksanaan tanggapan atas keberatan',
}

type FindingDetails = Readonly<Record<string, string | number>>

/** What was found before signing, as one sentence; the window and the command line say the same. */
const FINDING_TEXTS: Readonly<Record<string, (details: FindingDetails) => string>> = {
  'report.unbalanced': ({ total }) => `Jumlah pada register tidak seimbang: ${TOTAL_WORDS[String(total)] ?? total}.`,
  'report.sectionMissing': ({ section }) =>
    `Bagian wajib belum ditulis: ${REPORT_SECTION_LABELS[section as ReportSection] ?? section}.`,
  'report.noSignatory': () => 'Belum ada pejabat yang menandatangani laporan.',
  'report.yearWithoutCalendar': ({ year }) => `Hari libur tahun ${year} belum tersedia sehingga waktu pelayanan dapat keliru.`,
  'report.refusedWithoutReason': ({ count }) => `${count} penolakan tidak memuat alasan yang dapat dihitung.`,
  'report.closedWithoutNotice': ({ count }) => `${count} permohonan selesai tanpa tanggal pemberitahuan tertulis.`,
  'report.lateAnswers': ({ count }) => `${count} permohonan dijawab melewati tenggat.`,
  'report.stillOpen': ({ count }) => `${count} permohonan masih dalam proses pada 31 Desember.`,
  'report.yearNotOver': ({ year }) => `Tahun ${year} belum berakhir.`,
}

/** The sentence of a finding; an unknown code is shown as it is, so that none is hidden. */
export function reportFindingText(finding: { readonly code: string; readonly details: FindingDetails }): string {
  return FINDING_TEXTS[finding.code]?.(finding.details) ?? `Temuan lain: ${finding.code}.`
}
