// Indonesian words of the staff-kept tables of the annual report.
import type { FacilityCondition, ReportListName } from './report-lists.rules.ts'

export const REPORT_LIST_LABELS: Readonly<Record<ReportListName, string>> = {
  facilities: 'Daftar sarana dan prasarana',
  staff: 'Daftar petugas menurut jabatan',
  budget: 'Anggaran dan realisasi',
  followUp: 'Rencana tindak lanjut',
}

export const FACILITY_CONDITION_LABELS: Readonly<Record<FacilityCondition, string>> = {
  good: 'Baik',
  fair: 'Cukup',
  poor: 'Rusak',
}
