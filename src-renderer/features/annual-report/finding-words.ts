// What each finding before signing means, what to do about it, and where.
import { type OutputOf, REPORT_SECTION_LABELS, REPORT_SECTIONS, type ReportSection } from '../../../src-main/contract/index.ts'

export type Finding = OutputOf<'annualReport.findings'>[number]
export type FindingWords = {
  readonly text: string
  readonly todo: string
  /** Page where it is mended. */
  readonly link?: { readonly to: string; readonly label: string }
  /** Or the part of the report to be written. */
  readonly section?: ReportSection
}

const REQUESTS = { to: '/permohonan', label: 'Buka permohonan' }

const TOTALS: Readonly<Record<string, string>> = {
  outcome: 'jumlah menurut keputusan',
  month: 'jumlah per bulan',
  monthOutcome: 'keputusan per bulan',
  applicantKind: 'jumlah menurut kategori pemohon',
  channel: 'jumlah menurut saluran',
  carryOver: 'sisa awal dan sisa akhir',
  openAtEnd: 'sisa akhir tahun',
  timeBand: 'waktu pelayanan',
  objectionOutcome: 'keberatan menurut tanggapan',
}

const WORDS: Readonly<Record<string, (details: Finding['details']) => FindingWords>> = {
  'report.unbalanced': ({ total }) => ({
    text: `Jumlah pada register tidak seimbang: ${TOTALS[String(total)] ?? total}.`,
    todo: 'Periksa permohonan dan keberatan tahun ini. Laporan tidak dapat dibuat sebelum jumlahnya sama.',
    link: REQUESTS,
  }),
  'report.sectionMissing': ({ section }) => missingSection(String(section)),
  'report.noSignatory': () => ({
    text: 'Belum ada pejabat yang menandatangani laporan.',
    todo: 'Catat PPID Pelaksana yang menjabat saat ini.',
    link: { to: '/pengaturan/pejabat', label: 'Buka pengaturan pejabat' },
  }),
  'report.yearWithoutCalendar': ({ year }) => ({
    text: `Hari libur tahun ${year} belum tersedia sehingga waktu pelayanan dapat keliru.`,
    todo: 'Impor hari libur tahun itu dari keputusan bersama yang berlaku.',
    link: { to: '/kalender', label: 'Buka kalender' },
  }),
  'report.refusedWithoutReason': ({ count }) => ({
    text: `${count} penolakan tidak memuat alasan yang dapat dihitung.`,
    todo: 'Lengkapi alasannya melalui koreksi keputusan.',
    link: REQUESTS,
  }),
  'report.closedWithoutNotice': ({ count }) => ({
    text: `${count} permohonan selesai tanpa tanggal pemberitahuan tertulis.`,
    todo: 'Lengkapi tanggalnya agar waktu pelayanan terhitung.',
    link: REQUESTS,
  }),
  'report.lateAnswers': ({ count }) => ({
    text: `${count} permohonan dijawab melewati tenggat.`,
    todo: 'Jelaskan penyebabnya pada bagian kendala internal.',
    section: 'internalObstacles',
  }),
  'report.stillOpen': ({ count }) => ({
    text: `${count} permohonan masih dalam proses pada 31 Desember.`,
    todo: 'Permohonan yang sebenarnya sudah dijawab perlu dicatat keputusannya.',
    link: REQUESTS,
  }),
  'report.yearNotOver': ({ year }) => ({
    text: `Tahun ${year} belum berakhir.`,
    todo: 'Angka masih dapat berubah; buat kembali laporan setelah 31 Desember.',
  }),
}

function missingSection(code: string): FindingWords {
  const section = REPORT_SECTIONS.find((one) => one === code)
  const name = section === undefined ? code : REPORT_SECTION_LABELS[section]
  return {
    text: `Bagian wajib belum ditulis: ${name}.`,
    todo: 'Tulis naskahnya (Pasal 57 Perki KI 1/2021).',
    ...(section === undefined ? {} : { section }),
  }
}

/** The sentence of a finding; an unknown code is shown as it is, so that none is hidden. */
export function findingWords({ code, details }: Pick<Finding, 'code' | 'details'>): FindingWords {
  return WORDS[code]?.(details) ?? { text: `Temuan lain: ${code}.`, todo: 'Laporkan kepada pengelola aplikasi.' }
}

/** Errors before warnings, otherwise in the order they were found. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings.filter(({ level }) => level === 'error'), ...findings.filter(({ level }) => level === 'warning')]
}
