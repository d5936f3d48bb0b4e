// The starter template, pure: what a draft entry for a missing item says. The office fills in the rest.
import { draftEntry } from '../public-information/public-information.draft.ts'
import type { PublicInformationInput } from '../public-information/public-information.contract.ts'
import { retentionWords } from '../public-information/public-information.rules.ts'
import type { TemplateLine } from './checklist.contract.ts'
import type { AssessedItem, ChecklistItem } from './checklist.rules.ts'

/** Says where the suggested years come from, so that nobody takes them for the office's own schedule. */
const RETENTION_BASIS = 'Usulan awal; sesuaikan dengan JRA instansi'

/** What belongs to the item; the title is not said again, since both are printed in one official column. */
function summaryOf(item: ChecklistItem): string {
  const parts = item.parts.length === 0 ? '' : `Meliputi: ${item.parts.map((part, index) => `${index + 1}. ${part}`).join('; ')}.`
  return [item.hint, parts, `Informasi wajib menurut ${item.law}.`].filter((text) => text !== '').join(' ')
}

/** The draft of an item for a year; periodic information bears the year in its title. */
export function draftOf(item: ChecklistItem, year: number): PublicInformationInput {
  const periodic = item.category === 'periodic'
  return draftEntry({
    category: item.category,
    title: periodic ? `${item.title} Tahun ${year}` : item.title,
    summary: summaryOf(item),
    year: periodic ? year : null,
    retentionActive: item.retention.active,
    retentionInactive: item.retention.inactive,
    retentionFate: item.retention.fate,
    retentionBasis: RETENTION_BASIS,
    checklistCodes: [item.code],
  })
}

/** What a draft would help: items that apply and have no entry yet, except those that the register itself answers. */
export function missingItems(assessed: readonly AssessedItem[]): ChecklistItem[] {
  return assessed.filter(({ item, state }) => state.kind === 'missing' && item.auto !== 'periodicItems').map(({ item }) => item)
}

/** The preview of the template, in the order of the regulation. */
export function starterTemplate(assessed: readonly AssessedItem[], year: number): TemplateLine[] {
  return missingItems(assessed).map((item) => {
    const draft = draftOf(item, year)
    return { code: item.code, title: draft.title, summary: draft.summary, retention: retentionWords(draft) }
  })
}
