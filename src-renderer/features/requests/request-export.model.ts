// What the export dialog of the register book decides before anything is written.
import { type ExportProfile, profileInFileName } from '../../../src-main/contract/index.ts'
import type { Period } from './book-period.model.ts'

/** `Register-Permohonan-2026-01-01-2026-12-31-untuk-internal.pdf`: for whom it is, and never a person's name. */
export function bookFileName(period: Period, profile: ExportProfile, format: 'xlsx' | 'pdf'): string {
  return `Register-Permohonan-${period.from}-${period.to}-${profileInFileName(profile)}.${format}`
}

/** On an ordinary office computer (measured: 10,000 lines take a minute on a fast one). */
const LINES_A_MINUTE = 4000
const LINES_WITHOUT_WARNING = 2000

/** Minutes a print takes; null when it is too short to speak of. */
export function printMinutes(lines: number): number | null {
  return lines <= LINES_WITHOUT_WARNING ? null : Math.max(1, Math.ceil(lines / LINES_A_MINUTE))
}
