// What each finding before signing means, what to do about it, and where.
import { type OutputOf, REPORT_SECTIONS, type ReportSection, reportFindingText } from '../../../src-main/contract/index.ts'

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

const STEPS: Readonly<Record<string, (details: Finding['details']) => Omit<FindingWords, 'text'>>> = {
  'report.unbalanced': () => ({
    todo: 'Periksa permohonan dan keberatan tahun ini. Laporan tidak dapat dibuat sebelum jumlahnya sama.',
    link: REQUESTS,
  }),
  'report.sectionMissing': ({ section }) => missingSection(String(section)),
  'report.noSignatory': () => ({
    todo: 'Catat PPID Pelaksana yang menjabat saat ini.',
    link: { to: '/pengaturan/pejabat', label: 'Buka pengaturan pejabat' },
  }),
  'report.yearWithoutCalendar': () => ({
    todo: 'Impor hari libur tahun itu dari keputusan bersama yang berlaku.',
    link: { to: '/kalender', label: 'Buka kalender' },
  }),
  'report.refusedWithoutReason': () => ({
    todo: 'Lengkapi alasannya melalui koreksi keputusan.',
    link: REQUESTS,
  }),
  'report.closedWithoutNotice': () => ({
    todo: 'Lengkapi tanggalnya agar waktu pelayanan terhitung.',
    link: REQUESTS,
  }),
  'report.lateAnswers': () => ({
    todo: 'Jelaskan penyebabnya pada bagian kendala internal.',
    section: 'internalObstacles',
  }),
  'report.stillOpen': () => ({
    todo: 'Permohonan yang sebenarnya sudah dijawab perlu dicatat keputusannya.',
    link: REQUESTS,
  }),
  'report.yearNotOver': () => ({
    todo: 'Angka masih dapat berubah; buat kembali laporan setelah 31 Desember.',
  }),
}

function missingSection(code: string): Omit<FindingWords, 'text'> {
  const section = REPORT_SECTIONS.find((one) => one === code)
  return { todo: 'Tulis naskahnya (Pasal 57 Perki KI 1/2021).', ...(section === undefined ? {} : { section }) }
}

/** The sentence of a finding; an unknown code is shown as it is, so that none is hidden. */
export function findingWords({ code, details }: Pick<Finding, 'code' | 'details'>): FindingWords {
  const text = reportFindingText({ code, details })
  return { text, ...(STEPS[code]?.(details) ?? { todo: 'Laporkan kepada pengelola aplikasi.' }) }
}

/** Errors before warnings, otherwise in the order they were found. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings.filter(({ level }) => level === 'error'), ...findings.filter(({ level }) => level === 'warning')]
}
