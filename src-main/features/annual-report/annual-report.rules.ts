// The staff-written parts of the annual report (Perki KI 1/2021 Ps.56-58; ppid 7.1).

/** Six mandatory parts; these are the texts that staff write, everything else is counted. */
export const REPORT_SECTIONS = [
  'foreword',
  'policy',
  'facilities',
  'staff',
  'budget',
  'externalObstacles',
  'internalObstacles',
  'recommendations',
  'followUp',
] as const
export type ReportSection = (typeof REPORT_SECTIONS)[number]

export const REPORT_FORMATS = ['xlsx', 'pdf', 'docx'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

export const PAPERS = ['A4', 'F4'] as const
export type Paper = (typeof PAPERS)[number]

/** Working-day bands of table T6 (ppid 7.3). */
export const TIME_BANDS = ['upTo3', 'from4To10', 'from11To17', 'over17'] as const
export type TimeBand = (typeof TIME_BANDS)[number]

/** The band of a processing time in working days. */
export function timeBand(days: number): TimeBand {
  if (days <= 3) return 'upTo3'
  if (days <= 10) return 'from4To10'
  return days <= 17 ? 'from11To17' : 'over17'
}
