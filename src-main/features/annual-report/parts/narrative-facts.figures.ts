// What the sentences are made from.
import type { ReportLayout } from '../annual-report.contract.ts'
import type { ReportFigures } from '../report-figures.contract.ts'

export type NarrativeFacts = {
  readonly figures: ReportFigures
  /** The same period a year before; null in the first year of the register. */
  readonly previous: ReportFigures | null
  readonly layout: ReportLayout
  readonly agencyName: string
  readonly executorLabel: 'Pelaksana' | 'Pembantu'
}
