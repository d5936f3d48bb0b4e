// What is ticked for a dossier, and how its events stand by day.
import type { CaseFilePart, CaseFileSide, OutputOf } from '../../../src-main/contract/index.ts'

export type TimelineEvent = OutputOf<'caseFile.timeline'>['events'][number]

/** Parts that a side may hold, all ticked at first. */
export function ticksFor(parts: readonly CaseFilePart[], side: CaseFileSide): readonly string[] {
  return parts.filter((part) => side === 'office' || part.forApplicant).map((part) => part.id)
}

/** Events under their day, in the order given; internal ones only when asked for. */
export function byDay(
  events: readonly TimelineEvent[],
  withInternal: boolean,
): readonly { readonly on: string; readonly events: readonly TimelineEvent[] }[] {
  const days: { on: string; events: TimelineEvent[] }[] = []
  for (const event of events) {
    if (event.internal && !withInternal) continue
    const last = days.at(-1)
    if (last?.on === event.on) last.events.push(event)
    else days.push({ on: event.on, events: [event] })
  }
  return days
}

/** File name of a dossier: register number and side, never a person. */
export function dossierName(number: string, side: CaseFileSide, format: 'zip' | 'pdf'): string {
  const whose = side === 'applicant' ? 'pihak-pemohon' : 'badan-publik'
  return `Berkas-Perkara-${number.replace(/[^\p{L}\p{N}]+/gu, '-')}-${whose}.${format}`
}
