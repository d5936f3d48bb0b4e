// Indonesian words for kinds of recaps.
import type { RecapKind } from './recaps.rules.ts'

export const RECAP_KIND_LABELS: Readonly<Record<RecapKind, string>> = {
  month: 'Bulanan',
  quarter: 'Triwulan',
  semester: 'Semester',
  year: 'Tahunan',
  range: 'Rentang tanggal',
}
