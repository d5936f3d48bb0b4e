// Indonesian words of the sections whose sentences write themselves, and of every text of the report.
import { REPORT_SECTION_LABELS } from './annual-report.labels.ts'
import type { NarrativeSection, ReportPartName } from './annual-report.rules.ts'

export const NARRATIVE_SECTION_LABELS: Readonly<Record<NarrativeSection, string>> = {
  narrativeInformation: 'Daftar Informasi Publik',
  narrativeReceived: 'Jumlah permohonan',
  narrativeMonths: 'Permohonan per bulan',
  narrativeTime: 'Waktu pemenuhan permohonan',
  narrativeDecisions: 'Permohonan yang dikabulkan dan ditolak',
  narrativeRefusals: 'Alasan penolakan',
  narrativePurposes: 'Tujuan dan unit informasi',
  narrativeObjections: 'Keberatan',
  narrativeDisputes: 'Sengketa informasi',
  narrativeComparison: 'Perbandingan dengan tahun lalu',
  narrativeClosing: 'Penutup',
}

/** The name of any text of the report. */
export const REPORT_PART_LABELS: Readonly<Record<ReportPartName, string>> = {
  ...REPORT_SECTION_LABELS,
  ...NARRATIVE_SECTION_LABELS,
}
