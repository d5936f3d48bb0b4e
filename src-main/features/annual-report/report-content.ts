// All that the annual report is composed from: figures, registers, texts and who signs. Plain data.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Letterhead, Paper, ReportTable } from '../../reporting/report-model.ts'
import type { Signatory } from '../office/signatory.ts'
import type { ReportLists } from '../report-lists/report-lists.contract.ts'
import type { ReportLayout } from './annual-report.contract.ts'
import type { ReportFigures } from './report-figures.contract.ts'
import type { ReportPartName } from './annual-report.rules.ts'

export type ReportContent = {
  readonly figures: ReportFigures
  /** The year before, as signed where its report was finalised; null in the first year of the register. */
  readonly previous: ReportFigures | null
  readonly layout: ReportLayout
  /** Staff-kept tables: facilities, staff, budget, what will be done. */
  readonly lists: ReportLists
  /** Written by staff; a section that writes itself stands here only when staff put their own words in its place. */
  readonly texts: Readonly<Partial<Record<ReportPartName, string>>>
  readonly signatory: Signatory | null
  /** Atasan PPID, who takes note of the report where the layout asks for it. */
  readonly acknowledger: Signatory | null
  readonly letterhead: Letterhead
  readonly paper: Paper
  readonly executorLabel: 'Pelaksana' | 'Pembantu'
  /** Counts of "not held" among the refusals of the summary, when the office chose so. */
  readonly countNotHeldAsRefused: boolean
  /** Findings that keep the report a draft. */
  readonly openErrors: number
  readonly madeOn: DateOnly
  readonly createdAt: string
  /** In the order of the layout. */
  readonly annexes: readonly { readonly id: string; readonly heading: string; readonly table: ReportTable }[]
}
