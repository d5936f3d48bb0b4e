// The texts of a year's report as staff see them: parts they write, and sentences that write themselves until edited.
import type { Read, Write } from '../../storage/handles.ts'
import type { Desk } from '../calendar/desk.ts'
import { findReportLists, saveReportList, suggestedLists } from '../report-lists/report-lists.store.ts'
import { beginningRows, type ReportListName } from '../report-lists/report-lists.rules.ts'
import { requireWritten } from '../written.ts'
import type { ReportPart } from './annual-report.contract.ts'
import type { ReportFigures } from './report-figures.contract.ts'
import {
  isNarrative,
  NARRATIVE_SECTIONS,
  type NarrativeSection,
  REPORT_SECTIONS,
  type ReportPartName,
  type ReportSection,
} from './annual-report.rules.ts'
import { automaticTexts, gatherNarrativeFacts, type KnownFigures } from './narrative-facts.ts'
import { narrativeOf } from './parts/narrative.figures.ts'
import { listSections, saveSection, type WrittenSection } from './sections.store.ts'

/** Staff-written parts in the order of the report, then the sections that write themselves. */
export async function listReportParts(read: Read, desk: Desk, year: number): Promise<ReportPart[]> {
  const own = await listSections(read, desk.agency.id, year)
  const before = await listSections(read, desk.agency.id, year - 1)
  const automatic = automaticTexts(await gatherNarrativeFacts(read, desk, year))
  return [
    ...REPORT_SECTIONS.map((section) => staffPart(section, own, before)),
    ...NARRATIVE_SECTIONS.map((section) => narrativePart(section, own, automatic[section])),
  ]
}

const find = (sections: readonly WrittenSection[], section: string) => sections.find((one) => one.section === section)

/** A part never written begins from last year's text, which is a draft until somebody takes it over. */
function staffPart(section: ReportSection, own: readonly WrittenSection[], before: readonly WrittenSection[]): ReportPart {
  const written = find(own, section)
  const lastYear = find(before, section)?.body.trim() ?? ''
  return {
    section,
    kind: 'staff',
    body: written?.body ?? '',
    version: written?.version ?? 0,
    suggestion: written === undefined && lastYear !== '' ? lastYear : null,
    automatic: null,
    automaticThen: null,
    changedSince: false,
  }
}

function narrativePart(section: NarrativeSection, own: readonly WrittenSection[], automatic: string): ReportPart {
  const written = find(own, section)
  const edited = written !== undefined && written.body.trim() !== ''
  return {
    section,
    kind: 'narrative',
    body: written?.body ?? '',
    version: written?.version ?? 0,
    suggestion: null,
    automatic,
    automaticThen: edited ? written.automatic : null,
    changedSince: edited && written.automatic !== automatic,
  }
}

/** Edited sections whose figures say something else now than when they were edited; `figures` are those of the year. */
export async function changedNarratives(
  read: Read,
  desk: Desk,
  figures: ReportFigures,
  known: Pick<KnownFigures, 'previous'> = {},
): Promise<NarrativeSection[]> {
  const own = await listSections(read, desk.agency.id, figures.year)
  const edited = NARRATIVE_SECTIONS.filter((section) => (find(own, section)?.body.trim() ?? '') !== '')
  if (edited.length === 0) return []
  const facts = await gatherNarrativeFacts(read, desk, figures.year, { ...known, figures })
  return edited.filter((section) => find(own, section)?.automatic !== narrativeOf(section, facts))
}

type PartToWrite = { section: ReportPartName; year: number; body: string; version: number; at: string }

/**
 * Writes a part under its version. A section of sentences keeps beside it what they said at this moment; the very same
 * words are no edit, and neither are none: the sentences then go on writing themselves.
 */
export async function writeReportPart(read: Read, write: Write, desk: Desk, part: PartToWrite): Promise<void> {
  const agencyId = desk.agency.id
  if (!isNarrative(part.section)) return requireWritten(await saveSection(write, { ...part, agencyId }))
  const automatic = narrativeOf(part.section, await gatherNarrativeFacts(read, desk, part.year))
  const body = part.body === automatic ? '' : part.body
  requireWritten(await saveSection(write, { ...part, agencyId, body, automatic: body === '' ? '' : automatic }))
}

export type TakenOver = { readonly sections: ReportSection[]; readonly lists: ReportListName[] }

/** Copies last year's texts and lists, without its money, into those never written this year; nothing written is touched. */
export async function takeOverLastYear(read: Read, write: Write, place: { agencyId: number; year: number; at: string }) {
  const { agencyId, year, at } = place
  const own = await listSections(read, agencyId, year)
  const before = await listSections(read, agencyId, year - 1)
  const taken: TakenOver = { sections: [], lists: [] }
  for (const section of REPORT_SECTIONS) {
    const { suggestion } = staffPart(section, own, before)
    if (suggestion === null) continue
    requireWritten(await saveSection(write, { agencyId, year, section, body: suggestion, version: 0, at }))
    taken.sections.push(section)
  }
  const lastYear = await findReportLists(read, agencyId, year - 1)
  for (const list of suggestedLists(await findReportLists(read, agencyId, year), lastYear)) {
    const rows = beginningRows<object>(list, lastYear[list].rows)
    requireWritten(await saveReportList(write, { agencyId, year, list, rows, version: 0, at }))
    taken.lists.push(list)
  }
  return taken
}
