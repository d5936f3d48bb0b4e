// How the office wants its report: words of the choices, and what may be sent.
import type { OutputOf, ReportAnnex, ReportForm, ReportLayout, ReportName } from '../../../src-main/contract/index.ts'
import { PAPER_WORDS } from '../../ui/output-words.ts'

type Kept = OutputOf<'annualReport.layout'>

export const REPORT_NAME_WORDS: Readonly<Record<ReportName, string>> = {
  service: 'Laporan Layanan Informasi Publik (Perki KI 1/2021)',
  llid: 'Laporan Layanan Informasi dan Dokumentasi, LLID (Permendagri 3/2017)',
}

export const SCOPE_WORDS: Readonly<Record<ReportLayout['scope'], string>> = {
  agency: 'Laporan perangkat daerah ini',
  city: 'Laporan kota/kabupaten, disusun PPID Utama',
}

export const ANNEX_WORDS: Readonly<Record<ReportAnnex, string>> = {
  requests: 'Register permohonan (identitas disamarkan)',
  objections: 'Register keberatan (identitas disamarkan)',
  disputes: 'Daftar sengketa',
  publicInformation: 'Daftar Informasi Publik',
  excludedInformation: 'Daftar informasi yang dikecualikan',
  decrees: 'Daftar keputusan',
}

export const FORM_WORDS: Readonly<Record<ReportForm, string>> = { full: 'Laporan lengkap', summary: 'Ringkasan (satu halaman)' }

/** The layout without its version: what is sent and compared. */
export function layoutOf({ version: _, ...layout }: Kept): ReportLayout {
  return layout
}

/** A layout in short, a line a choice. */
export function layoutWords({ reportName, scope, paper, annexes, charts, acknowledged, recipients }: ReportLayout): string[] {
  const listed = (words: readonly string[]) => (words.length === 0 ? 'tidak ada' : words.join('; '))
  return [
    `Nama laporan: ${REPORT_NAME_WORDS[reportName]}`,
    `Lingkup: ${SCOPE_WORDS[scope]}`,
    `Kertas: ${PAPER_WORDS[paper]}`,
    `Lampiran: ${listed(annexes.map((annex) => ANNEX_WORDS[annex]))}`,
    `Grafik: ${charts ? 'ya' : 'tidak'}`,
    `Mengetahui, Atasan PPID: ${acknowledged ? 'ya' : 'tidak'}`,
    `Penerima salinan: ${listed(recipients)}`,
  ]
}

/** Two layouts that would be stored as the same. */
export const sameLayout = (one: ReportLayout, other: ReportLayout): boolean =>
  JSON.stringify(layoutForStore(one)) === JSON.stringify(layoutForStore(other))

const MOST_RECIPIENTS = 10
const LONGEST_RECIPIENT = 160

/** Recipients without outer spaces, empty ones and repeats, as many as the report takes. */
export function layoutForStore(layout: ReportLayout): ReportLayout {
  const recipients = layout.recipients.map((one) => one.trim().slice(0, LONGEST_RECIPIENT)).filter((one) => one !== '')
  return { ...layout, recipients: [...new Set(recipients)].slice(0, MOST_RECIPIENTS) }
}
