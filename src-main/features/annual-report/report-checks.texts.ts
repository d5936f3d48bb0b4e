// Checks of the words of the report: mandatory parts, staff-kept tables, edited sentences, personal data.
import type { Read } from '../../storage/handles.ts'
import type { Desk } from '../calendar/desk.ts'
import { listContacts } from '../publication/publication.store.ts'
import type { ReportLists } from '../report-lists/report-lists.contract.ts'
import { REPORT_LISTS } from '../report-lists/report-lists.rules.ts'
import { listReportLists } from '../report-lists/report-lists.store.ts'
import type { ReportFigures } from './annual-report.contract.ts'
import { REPORT_SECTIONS } from './annual-report.rules.ts'
import { type Finding, finding } from './report-checks.finding.ts'
import { officeContacts, personalIn } from './report-checks.texts.rules.ts'
import { changedNarratives } from './report-parts.ts'
import { listSections, type WrittenSection } from './sections.store.ts'

/** The foreword has a sentence of its own; all other parts are asked for by Perki KI 1/2021 Ps.57. */
const MANDATORY_SECTIONS = REPORT_SECTIONS.filter((section) => section !== 'foreword')
/** "beserta kondisinya", "beserta kualifikasinya", "laporan penggunaannya": each asks for more than a sentence. */
const EXPECTED_LISTS = ['facilities', 'staff', 'budget'] as const

/** What the texts of a year lack or may not say. */
export async function textFindings(read: Read, desk: Desk, figures: ReportFigures): Promise<Finding[]> {
  const sections = await listSections(read, desk.agency.id, figures.year)
  const lists = await listReportLists(read, desk.agency.id, figures.year)
  const written = new Set(sections.flatMap(({ section, body }) => (body.trim() === '' ? [] : [section])))
  const missing = MANDATORY_SECTIONS.filter((section) => !written.has(section))
  const empty = EXPECTED_LISTS.filter((list) => lists[list].length === 0)
  const changed = await changedNarratives(read, desk, figures)
  return [
    ...missing.map((section) => finding('report.sectionMissing', { section })),
    ...empty.map((list) => finding('report.listEmpty', { list })),
    ...changed.map((section) => finding('report.narrativeChanged', { section })),
    ...(await personalFindings(read, desk, sections, lists)),
  ]
}

async function personalFindings(
  read: Read,
  { agency }: Desk,
  sections: readonly WrittenSection[],
  lists: ReportLists,
): Promise<Finding[]> {
  const allowed = officeContacts(agency, await listContacts(read, agency.id))
  const inText = (text: string, place: Finding['details']) => {
    const shown = personalIn(text, allowed)
    return shown.length === 0 ? [] : [finding('report.personalData', { ...place, shown: shown.join(', ') }, shown.length)]
  }
  return [
    ...sections.flatMap(({ section, body }) => inText(body, { section })),
    ...REPORT_LISTS.flatMap((list) => inText(wordsOf(lists[list]), { list })),
  ]
}

/** Cells apart, so that two of them never read as one long number. */
const wordsOf = (rows: readonly Readonly<Record<string, string | number>>[]) =>
  rows
    .map((row) =>
      Object.values(row)
        .filter((cell) => typeof cell === 'string')
        .join('\n'),
    )
    .join('\n')
