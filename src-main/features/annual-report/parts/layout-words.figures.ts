// What the report calls itself, by the layout of the office.
import type { Letterhead } from '../../../reporting/report-model.ts'
import type { ReportLayout } from '../annual-report.contract.ts'
import type { ReportName } from '../annual-report.rules.ts'
import { periodName, type ReportPeriod } from '../period.figures.ts'
import { upperFirst } from './sentences.figures.ts'

/** `LLID` is the name of Permendagri 3/2017, the other that of Perki KI 1/2021. */
const NAMES: Readonly<Record<ReportName, string>> = {
  service: 'Laporan Layanan Informasi Publik',
  llid: 'Laporan Layanan Informasi dan Dokumentasi',
}

/** The name as it stands in a sentence. */
export const reportName = (layout: Pick<ReportLayout, 'reportName'>) => NAMES[layout.reportName]

/** `Laporan Layanan Informasi Publik Tahun 2026`. */
export function reportTitle(layout: Pick<ReportLayout, 'reportName'>, period: ReportPeriod): string {
  const name = periodName(period)
  return `${reportName(layout)} ${upperFirst(name)}`
}

/** Whose report it is: the OPD, or the city whose report PPID compiles. */
export function publicBody(layout: Pick<ReportLayout, 'scope'>, letterhead: Letterhead): string {
  return layout.scope === 'city' ? letterhead.governmentName : letterhead.agencyName
}

/** `PPID PELAKSANA`, or `PPID UTAMA` over the report of the whole city. */
export function officerTitle(layout: Pick<ReportLayout, 'scope'>, executorLabel: string): string {
  return layout.scope === 'city' ? 'PPID UTAMA' : `PPID ${executorLabel.toUpperCase()}`
}
