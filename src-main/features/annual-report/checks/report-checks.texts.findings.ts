// Checks of the words of the report: mandatory parts, staff-kept tables, edited sentences, personal data.
import type { Read } from '../../../storage/handles.ts'
import type { Desk } from '../../calendar/desk.ts'
import { listContacts } from '../../publication/publication.store.ts'
import type { ReportLists } from '../../report-lists/report-lists.contract.ts'
import { beginningRows, REPORT_LISTS } from '../../report-lists/report-lists.rules.ts'
import { listReportLists } from '../../report-lists/report-lists.store.ts'
import type { ReportFigures } from '../report-figures.contract.ts'
import { missingParts, REPORT_SECTIONS } from '../annual-report.rules.ts'
import { type Finding, finding } from './report-checks.finding.ts'
import { officeContacts, personalIn } from './report-checks.texts.rules.ts'
import type { KnownFigures } from '../narrative-facts.ts'
import { hasUnreadableLayout } from '../report-layout.store.ts'
import { changedNarratives } from '../report-parts.ts'
import { listSections, textsOf, type WrittenSection } from '../sections.store.ts'

/** "beserta kondisinya", "beserta kualifikasinya", "laporan penggunaannya": each asks for more than a sentence. */
const EXPECTED_LISTS = ['facilities', 'staff', 'budget'] as const

/** What the texts of a year lack or may not say. */
export async function textFindings(
  read: Read,
  desk: Desk,
  figures: ReportFigures,
  known: Pick<KnownFigures, 'previous'> = {},
): Promise<Finding[]> {
  const sections = await listSections(read, desk.agency.id, figures.year)
  const lists = await listReportLists(read, desk.agency.id, figures.year)
  const missing = missingParts(textsOf(sections), lists)
  const empty = EXPECTED_LISTS.filter((list) => lists[list].length === 0)
  const changed = await changedNarratives(read, desk, figures, known)
  return [
    ...missing.map((section) => finding('report.sectionMissing', { section })),
    ...empty.map((list) => finding('report.listEmpty', { list })),
    ...changed.map((section) => finding('report.narrativeChanged', { section })),
    ...(await sameFindings(read, desk, figures.year, { sections, lists })),
    ...((await hasUnreadableLayout(read, desk.agency.id)) ? [finding('report.layoutUnreadable')] : []),
    ...(await personalFindings(read, desk, sections, lists)),
  ]
}

type Written = { readonly sections: readonly WrittenSection[]; readonly lists: ReportLists }

/** Texts and tables that say the very same as a year before; a budget also where only its items were taken over. */
async function sameFindings(read: Read, { agency }: Desk, year: number, now: Written): Promise<Finding[]> {
  const before = textsOf(await listSections(read, agency.id, year - 1))
  const lists = await listReportLists(read, agency.id, year - 1)
  const texts = textsOf(now.sections)
  const same = REPORT_SECTIONS.filter((section) => (texts[section] ?? '') !== '' && texts[section] === before[section])
  const kept = REPORT_LISTS.filter((list) => {
    const rows = JSON.stringify(now.lists[list])
    const old = [lists[list], beginningRows<object>(list, lists[list])].map((one) => JSON.stringify(one))
    return now.lists[list].length > 0 && old.includes(rows)
  })
  return [
    ...same.map((section) => finding('report.sameAsLastYear', { section, year: year - 1 })),
    ...kept.map((list) => finding('report.sameAsLastYear', { list, year: year - 1 })),
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
