// How far a text of the report is, in words for the list of parts.
import {
  isPartWritten,
  type OutputOf,
  REPORT_LISTS,
  type ReportListName,
  type ReportPartName,
} from '../../../src-main/contract/index.ts'

type Part = Pick<OutputOf<'annualReport.sections'>[number], 'section' | 'kind' | 'body' | 'changedSince'>
export type Progress = 'done' | 'open' | 'optional' | 'automatic' | 'edited' | 'stale'
export type PartState = { readonly progress: Progress; readonly words: string }

/** The table that belongs to a part, as facilities have a text and a list. */
export function listOf(section: ReportPartName): ReportListName | undefined {
  return REPORT_LISTS.find((list) => list === section)
}

const TEXT_STATES: Readonly<Record<Progress, string>> = {
  done: 'sudah ditulis',
  open: 'belum ditulis',
  optional: 'boleh kosong',
  automatic: 'otomatis',
  edited: 'disunting',
  stale: 'disunting, angka berubah',
}

/** `rows` of the table beside it, where there is one. */
export function partState({ section, kind, body, changedSince }: Part, rows?: number): PartState {
  const progress = progressOf({ section, kind, body, changedSince }, rows ?? 0)
  const words = TEXT_STATES[progress]
  if (rows === undefined) return { progress, words }
  if (rows === 0) return { progress, words: `${words} · daftar kosong` }
  return { progress, words: body.trim() === '' ? `tanpa uraian · ${rows} baris` : `${words} · ${rows} baris` }
}

function progressOf({ section, kind, body, changedSince }: Part, rows: number): Progress {
  const written = isPartWritten(body, rows)
  if (kind === 'narrative') return written ? (changedSince ? 'stale' : 'edited') : 'automatic'
  if (written) return 'done'
  return section === 'foreword' ? 'optional' : 'open'
}
