// Indonesian words for the figures of objections and disputes, on screen and in the report.
import {
  DISPUTE_STAGE_LABELS,
  MEDIATION_RESULT_LABELS,
  RULING_ORDER_LABELS,
  RULING_TYPE_LABELS,
} from '../disputes/disputes.labels.ts'
import { OBJECTION_OUTCOME_LABELS } from '../objections/objections.labels.ts'
import { IN_PROCESS } from './annual-report.labels.ts'
import type { Execution, ObjectionResult } from './case-figures.rules.ts'

const EXECUTION_WORDS: Readonly<Record<Execution, string>> = {
  ordered: 'diperintahkan',
  done: 'sudah dilaksanakan',
  open: 'belum dilaksanakan',
}
const COURT_WORDS = { filed: 'diajukan', ruled: 'diputus' }

const GROUPS: Readonly<Record<string, { readonly heading: string; readonly words: Readonly<Record<string, string>> }>> = {
  stage: { heading: 'Tahap', words: DISPUTE_STAGE_LABELS },
  mediation: { heading: 'Mediasi', words: MEDIATION_RESULT_LABELS },
  ruling: { heading: 'Jenis putusan', words: RULING_TYPE_LABELS },
  order: { heading: 'Amar putusan', words: RULING_ORDER_LABELS },
  execution: { heading: 'Pelaksanaan putusan', words: EXECUTION_WORDS },
  court: { heading: 'Gugatan ke pengadilan', words: COURT_WORDS },
  cassation: { heading: 'Kasasi', words: COURT_WORDS },
}

/** `Mediasi: Gagal`; for the sum, `Semua sengketa`. */
export function disputeFigureLabel(group: string, key: string): string {
  const known = Object.hasOwn(GROUPS, group) ? GROUPS[group] : undefined
  return known === undefined ? 'Semua sengketa' : `${known.heading}: ${known.words[key] ?? key}`
}

/** How the carrying out of the answers stands. */
export const OBJECTION_EXECUTION_LABELS: Readonly<Record<Execution, string>> = {
  ...EXECUTION_WORDS,
  ordered: 'perlu dilaksanakan',
}

/** The result of an objection on the last day of the period. */
export function objectionResultLabel(result: ObjectionResult): string {
  return result === 'inProcess' ? IN_PROCESS : OBJECTION_OUTCOME_LABELS[result]
}
