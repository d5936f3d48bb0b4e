// All that the annual report is composed from: figures, registers, texts and who signs. Plain data.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Letterhead, Paper, ReportTable } from '../../reporting/report-model.ts'
import type { Signatory } from '../office/signatory.ts'
import type { ReportFigures } from './annual-report.contract.ts'
import type { ReportSection } from './annual-report.rules.ts'

export type ReportContent = {
  readonly figures: ReportFigures
  readonly previous: ReportFigures
  readonly texts: Readonly<Partial<Record<ReportSection, string>>>
  readonly signatory: Signatory | null
  readonly letterhead: Letterhead
  readonly paper: Paper
  readonly executorLabel: 'Pelaksana' | 'Pembantu'
  /** Counts of "not held" among refusals in the sentence of BAB III, when the office chose so. */
  readonly countNotHeldAsRefused: boolean
  readonly madeOn: DateOnly
  readonly createdAt: string
  readonly annexes: readonly { readonly id: string; readonly heading: string; readonly table: ReportTable }[]
}
