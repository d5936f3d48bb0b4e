// All that a recap is composed from. Plain data.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Letterhead, Paper, ReportTable, SignatureBlock } from '../../reporting/report-model.ts'
import type { ReportFigures } from '../annual-report/report-figures.contract.ts'
import type { Signatory } from '../office/signatory.ts'
import type { InformationCategory } from '../public-information/public-information.rules.ts'

export type RecapTitle = { readonly title: string; readonly category: InformationCategory }

/** An edition of the list decided in the period, or the proposal that waited for a decision at its end (Perki KI 1/2021 Ps.45). */
export type RecapEdition = {
  readonly name: string
  /** Null while it was proposed at the end of the period. */
  readonly decree: { readonly number: string; readonly on: DateOnly } | null
  /** Null where it is no longer known: a proposal that was given back since. */
  readonly entries: number | null
  readonly added: readonly RecapTitle[]
  readonly changed: readonly RecapTitle[]
  readonly removed: readonly RecapTitle[]
}

export type RecapContent = {
  readonly figures: ReportFigures
  readonly editions: readonly RecapEdition[]
  /** Registers of the period without any identity. */
  readonly registers: readonly { readonly id: string; readonly heading: string; readonly table: ReportTable }[]
  readonly activities: string
  readonly obstacles: string
  /** Who signs on the day of the letter; with nobody known the block has lines for the hand. */
  readonly signatory: Signatory | null
  readonly signature: SignatureBlock
  readonly letterhead: Letterhead
  readonly executorLabel: 'Pelaksana' | 'Pembantu'
  readonly paper: Paper
  readonly createdAt: string
  readonly unbalanced: readonly string[]
}
