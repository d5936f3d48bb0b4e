// Indonesian words of finalised reports: recipients, and what is still to do.
import type { RecipientKind, ReportStep } from './report-editions.rules.ts'

export const RECIPIENT_KIND_LABELS: Readonly<Record<RecipientKind, string>> = {
  ppid: 'PPID Utama',
  commission: 'Komisi Informasi',
  other: 'Lainnya',
}

/** What is still to be done, as the end of "belum ...". */
export const REPORT_STEP_LABELS: Readonly<Record<ReportStep, string>> = {
  texts: 'naskah belum lengkap',
  finalise: 'laporan belum ditetapkan',
  ppid: 'belum disampaikan kepada PPID Utama',
  commission: 'belum disampaikan kepada Komisi Informasi',
}
