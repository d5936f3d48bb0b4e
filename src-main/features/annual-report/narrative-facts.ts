// What the sentences that write themselves are made from: the figures of the year and of the year before.
import type { Read } from '../../storage/handles.ts'
import type { Desk } from '../calendar/desk.ts'
import { collectFigures } from './annual-report.collect.ts'
import type { ReportFigures } from './report-figures.contract.ts'
import { isNil } from './annual-report.figures.ts'
import { NARRATIVE_SECTIONS, type NarrativeSection } from './annual-report.rules.ts'
import { findFrozenFigures } from './frozen-figures.store.ts'
import type { NarrativeFacts } from './parts/narrative-facts.figures.ts'
import { narrativeOf } from './parts/narrative.figures.ts'
import { yearPeriod } from './period.figures.ts'
import { findLayout } from './report-layout.store.ts'

/** The figures to compare with: as signed when last year's report was finalised; null when nothing was registered then. */
export async function previousFigures(read: Read, desk: Pick<Desk, 'agency' | 'calendar'>, year: number) {
  const frozen = await findFrozenFigures(read, desk.agency.id, year - 1)
  if (frozen !== null && frozen !== 'unreadable') return frozen
  const counted = await collectFigures(read, desk.agency, desk.calendar, yearPeriod(year - 1))
  const nothingOpen = counted.requests.openAtStart + counted.objections.openAtStart === 0
  return isNil(counted) && nothingOpen ? null : counted
}

/** Figures that the caller has gathered already: those of the year, and of the year before (null when there are none). */
export type KnownFigures = { readonly figures?: ReportFigures; readonly previous?: ReportFigures | null }

/** The facts of a year; what is `known` is not counted again. */
export async function gatherNarrativeFacts(
  read: Read,
  desk: Pick<Desk, 'agency' | 'calendar'>,
  year: number,
  { figures, previous }: KnownFigures = {},
): Promise<NarrativeFacts> {
  const { version: _, ...layout } = await findLayout(read, desk.agency.id)
  return {
    figures: figures ?? (await collectFigures(read, desk.agency, desk.calendar, yearPeriod(year))),
    previous: previous === undefined ? await previousFigures(read, desk, year) : previous,
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
