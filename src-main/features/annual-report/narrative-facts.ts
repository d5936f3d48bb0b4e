// What the sentences that write themselves are made from: the figures of the year and of the year before.
import type { Read } from '../../storage/handles.ts'
import type { Desk } from '../calendar/desk.ts'
import { collectFigures } from './annual-report.collect.ts'
import type { ReportFigures } from './annual-report.contract.ts'
import { NARRATIVE_SECTIONS, type NarrativeSection } from './annual-report.rules.ts'
import { findFrozenFigures } from './frozen-figures.store.ts'
import { type NarrativeFacts, narrativeOf } from './parts/narrative.figures.ts'
import { yearPeriod } from './period.figures.ts'
import { findLayout } from './report-layout.store.ts'

/** The figures to compare with: as signed when last year's report was finalised; null when nothing was registered then. */
export async function previousFigures(read: Read, desk: Pick<Desk, 'agency' | 'calendar'>, year: number) {
  const frozen = await findFrozenFigures(read, desk.agency.id, year - 1)
  if (frozen !== null) return frozen
  const counted = await collectFigures(read, desk.agency, desk.calendar, yearPeriod(year - 1))
  return registeredNothing(counted) ? null : counted
}

function registeredNothing({ requests, objections, disputes }: ReportFigures): boolean {
  const ofRequests = requests.openAtStart + requests.received
  return ofRequests + objections.openAtStart + objections.received + disputes.filed === 0
}

/** The facts of a year; `figures` when the caller has counted them already. */
export async function gatherNarrativeFacts(
  read: Read,
  desk: Pick<Desk, 'agency' | 'calendar'>,
  year: number,
  figures?: ReportFigures,
): Promise<NarrativeFacts> {
  const { version: _, ...layout } = await findLayout(read, desk.agency.id)
  return {
    figures: figures ?? (await collectFigures(read, desk.agency, desk.calendar, yearPeriod(year))),
    previous: await previousFigures(read, desk, year),
    layout,
    agencyName: desk.agency.name,
    executorLabel: desk.agency.executorLabel,
  }
}

/** Every section as it says itself now. */
export function automaticTexts(facts: NarrativeFacts): Readonly<Record<NarrativeSection, string>> {
  const texts = NARRATIVE_SECTIONS.map((section) => [section, narrativeOf(section, facts)] as const)
  return Object.fromEntries(texts) as Record<NarrativeSection, string>
}
