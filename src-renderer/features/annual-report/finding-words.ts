// What each finding before signing means and where it is mended.
import { type OutputOf, REPORT_SECTION_LABELS, REPORT_SECTIONS } from '../../../src-main/contract/index.ts'

type Finding = OutputOf<'annualReport.findings'>[number]
export type FindingWords = { readonly text: string; readonly to: string; readonly action: string }

const WORDS: Readonly<Record<string, (details: Finding['details']) => FindingWords>> = {
  'report.unbalanced': ({ total }) => ({
    text: `Jumlah pada register tidak seimbang (${total}).`,
    to: '/permohonan',
    action: 'Periksa register',
  }),
  'report.sectionMissing': ({ section }) => {
    const known = REPORT_SECTIONS.find((one) => one === section)
    return {
      text: `Bagian belum ditulis: ${known === undefined ? section : REPORT_SECTION_LABELS[known]}.`,
      to: '',
      action: 'Tulis di bawah',
    }
  },
  'report.noSignatory': () => ({
    text: 'Belum ada pejabat penanda tangan.',
    to: '/pengaturan/pejabat',
    action: 'Tambah pejabat',
  }),
  'report.yearWithoutCalendar': ({ year }) => ({
    text: `Hari libur tahun ${year} belum tersedia; waktu layanan dapat keliru.`,
    to: '/kalender',
    action: 'Buka kalender',
  }),
  'report.refusedWithoutReason': ({ count }) => ({
    text: `${count} penolakan tanpa alasan yang dipilih.`,
    to: '/permohonan',
    action: 'Buka permohonan',
  }),
  'report.closedWithoutNotice': ({ count }) => ({
    text: `${count} permohonan selesai tanpa tanggal pemberitahuan tertulis.`,
    to: '/permohonan',
    action: 'Buka permohonan',
  }),
  'report.lateAnswers': ({ count }) => ({
    text: `${count} permohonan dijawab melewati tenggat.`,
    to: '/permohonan',
    action: 'Buka permohonan',
  }),
  'report.stillOpen': ({ count }) => ({
    text: `${count} permohonan masih dalam proses pada akhir tahun.`,
    to: '/permohonan',
    action: 'Buka permohonan',
  }),
  'report.yearNotOver': ({ year }) => ({ text: `Tahun ${year} belum berakhir; angka masih dapat berubah.`, to: '', action: '' }),
}

/** The sentence of a finding; an unknown code is shown as it is, so that none is hidden. */
export function findingWords({ code, details }: Pick<Finding, 'code' | 'details'>): FindingWords {
  return WORDS[code]?.(details) ?? { text: code, to: '', action: '' }
}
