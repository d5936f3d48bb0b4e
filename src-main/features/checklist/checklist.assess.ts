// The checklist of an office as it stands: its items, answers and entries read together and assessed.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import { CHECKLIST_ITEMS } from './checklist.items.ts'
import {
  type AssessedItem,
  assess,
  type CompletenessSummary,
  type Office,
  type OfficeKind,
  summarise,
} from './checklist.rules.ts'
import { findOfficeKind, listAnswers, listLinkedEntries, readRegisterFacts } from './checklist.store.ts'

export type OfficeChecklist = {
  /** Null until chosen. */
  readonly kind: OfficeKind | null
  readonly office: Office
  readonly items: readonly AssessedItem[]
}

/** Every item of an agency with its state on a day; an office that has not chosen its kind is assessed as an ordinary one. */
export async function assessOffice(read: Read, agencyId: number, today: DateOnly): Promise<OfficeChecklist> {
  const kind = await findOfficeKind(read, agencyId)
  const office: Office = {
    kind: kind ?? 'ordinary',
    answers: await listAnswers(read, agencyId),
    entries: await listLinkedEntries(read, agencyId),
    facts: await readRegisterFacts(read, agencyId),
    today,
  }
  return { kind, office, items: assess(CHECKLIST_ITEMS, office) }
}

/**
 * Completeness of the mandatory information on a day (ppid 3.4), for the annual report and the dashboard: satisfied and
 * applicable items of each category and of all. It is no official score of an Information Commission.
 */
export async function completenessOf(
  read: Read,
  agency: { readonly id: number },
  today: DateOnly,
): Promise<CompletenessSummary & { readonly kind: OfficeKind | null }> {
  const { kind, items } = await assessOffice(read, agency.id, today)
  return { kind, ...summarise(items) }
}
