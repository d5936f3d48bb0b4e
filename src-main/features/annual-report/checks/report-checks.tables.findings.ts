// Personal data in the tables of the report: names of units, and annexes that print what staff wrote elsewhere.
import type { ReportTable } from '../../../reporting/report-model.ts'
import type { Read } from '../../../storage/handles.ts'
import type { Desk } from '../../calendar/desk.ts'
import { listContacts } from '../../publication/publication.store.ts'
import { annexId, gatherAnnexes } from '../annual-report.annexes.ts'
import type { ReportFigures } from '../report-figures.contract.ts'
import type { ReportAnnex } from '../annual-report.rules.ts'
import type { ReportContent } from '../report-content.ts'
import { type Finding, finding } from './report-checks.finding.ts'
import { officeContacts, personalIn } from './report-checks.texts.rules.ts'
import { findLayout } from '../report-layout.store.ts'

/** Registers of applicants are printed without any such word (see `anonymiser`); these print theirs as they stand. */
const AS_WRITTEN: readonly ReportAnnex[] = ['disputes', 'publicInformation', 'excludedInformation', 'decrees']

/** What the tables of a year may not say in public (UU 27/2022 Ps.4); annexes `known` already are not gathered again. */
export async function tableFindings(
  read: Read,
  { agency }: Desk,
  figures: ReportFigures,
  known?: ReportContent['annexes'],
): Promise<Finding[]> {
  const allowed = officeContacts(agency, await listContacts(read, agency.id))
  const inText = (text: string, table: string) => {
    const shown = personalIn(text, allowed)
    return shown.length === 0 ? [] : [finding('report.personalData', { table, shown: shown.join(', ') }, shown.length)]
  }
  const { annexes } = await findLayout(read, agency.id)
  const printed = AS_WRITTEN.filter((annex) => annexes.includes(annex))
  const gathered = known ?? (await gatherAnnexes({ read, agency, period: figures }, printed, () => {}))
  return [
    ...inText(figures.requests.byUnit.map(({ unit }) => unit).join('\n'), 'unit'),
    ...printed.flatMap((annex) =>
      gathered.filter(({ id }) => id === annexId(annex)).flatMap(({ table }) => inText(wordsOf(table), annex)),
    ),
  ]
}

/** Long numbers in an address are ids of pages. Cells apart, so that two of them never read as one long number. */
function wordsOf({ rows }: ReportTable): string {
  const words = rows.flatMap((row) => ('cells' in row ? row.cells.filter((cell) => typeof cell === 'string') : []))
  return words.join('\n').replace(/https?:\/\/\S+/g, ' ')
}
