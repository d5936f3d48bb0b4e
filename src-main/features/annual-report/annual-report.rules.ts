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

/** The foreword may be left out; all other parts are asked for (Perki KI 1/2021 Ps.57). */
export const isMandatory = (section: ReportSection): boolean => section !== 'foreword'

/** A part is there in words, or in the table that staff keep in its place. */
export const isPartWritten = (text: string | undefined, rows: number): boolean => (text ?? '').trim() !== '' || rows > 0

/** Mandatory parts with neither words nor rows (Perki KI 1/2021 Ps.57), in the order of the report. */
export function missingParts(
  texts: Readonly<Partial<Record<string, string>>>,
  lists: Readonly<Partial<Record<string, readonly unknown[]>>>,
): ReportSection[] {
  return REPORT_SECTIONS.filter((section) => isMandatory(section) && !isPartWritten(texts[section], lists[section]?.length ?? 0))
}

/**
 * Sections whose sentences write themselves from the figures; staff may put their own words in place. Their text is kept
 * beside the staff-written parts, with the sentences as they stood when it was written.
 */
export const NARRATIVE_SECTIONS = [
  'narrativeInformation',
  'narrativeReceived',
  'narrativeMonths',
  'narrativeTime',
  'narrativeDecisions',
  'narrativeRefusals',
  'narrativePurposes',
  'narrativeObjections',
  'narrativeDisputes',
  'narrativeComparison',
  'narrativeClosing',
] as const
export type NarrativeSection = (typeof NARRATIVE_SECTIONS)[number]

/** Every text of the report that staff may write. */
export const REPORT_PARTS = [...REPORT_SECTIONS, ...NARRATIVE_SECTIONS] as const
export type ReportPartName = (typeof REPORT_PARTS)[number]

/** True for a section whose sentences write themselves. */
export const isNarrative = (part: ReportPartName): part is NarrativeSection =>
  NARRATIVE_SECTIONS.some((section) => section === part)

/** The report is made in two forms (Perki KI 1/2021 Ps.58): a summary of one page and the complete report. */
export const REPORT_FORMS = ['summary', 'full'] as const
export type ReportForm = (typeof REPORT_FORMS)[number]

/** Annexes that the complete report may carry. */
export const REPORT_ANNEXES = [
  'requests',
  'objections',
  'disputes',
  'publicInformation',
  'excludedInformation',
  'decrees',
] as const
export type ReportAnnex = (typeof REPORT_ANNEXES)[number]

/** `LLID` is the name of Permendagri 3/2017; Perki KI 1/2021 says laporan layanan informasi publik. */
export const REPORT_NAMES = ['service', 'llid'] as const
export type ReportName = (typeof REPORT_NAMES)[number]

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
