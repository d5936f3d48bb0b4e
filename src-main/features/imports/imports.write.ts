// Turns drafts into register entries, inside the transaction of the import.
import type { DeedContext } from '../../backend/deed.ts'
import type { Desk } from '../calendar/desk.ts'
import { insertExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import { importObjection } from '../objections/objections.import.ts'
import { insertPublicInformation } from '../public-information/public-information.store.ts'
import { importRequest } from '../requests/requests.import.ts'
import type { DraftByKind, ImportKind } from './reading/drafts.ts'
import { openExactWriter } from './tables/write-exact.ts'
import type { EntryRow } from './workbench/workbench.ts'

export type ComingEntry = Pick<Extract<EntryRow, { readonly state: 'accepted' | 'doubtful' }>, 'draft' | 'exact'>

type Writer<K extends ImportKind> = (context: DeedContext, desk: Desk, batchId: number, draft: DraftByKind[K]) => Promise<number>

// The office's own list is what it already announces, so its entries come in as published.
const NOT_IN_FILES = {
  retentionActive: null,
  retentionInactive: null,
  retentionFate: null,
  retentionBasis: '',
  checklistCodes: [] as string[],
  excludedInformationId: null,
  status: 'published' as const,
  withdrawalReason: '',
}

const NOT_IN_EXCLUSION_FILES = {
  otherLaw: '',
  periodKind: 'described',
  startsOn: null,
  expiresOn: null,
  reviewOn: null,
  scope: 'whole',
  decreeNumber: '',
  decreeOn: null,
} as const

const WRITERS: { readonly [K in ImportKind]: Writer<K> } = {
  publicInformation: (context, desk, batchId, draft) =>
    insertPublicInformation(
      context.write,
      desk.agency.id,
      { ...draft, ...NOT_IN_FILES, category: draft.category ?? 'anytime' },
      desk.today,
      batchId,
    ),
  excludedInformation: (context, desk, batchId, draft) =>
    insertExcludedInformation(
      context.write,
      desk.agency.id,
      { ...draft, ...NOT_IN_EXCLUSION_FILES, grounds: [...draft.grounds] },
      batchId,
    ),
  request: importRequest,
  objection: importObjection,
}

/** Writes one entry of an import and answers its id; an entry of the app's own table is written as it was. */
export function openWriter(
  context: DeedContext,
  desk: Desk,
  batchId: number,
  kind: ImportKind,
): (entry: ComingEntry) => Promise<number> {
  const write = WRITERS[kind] as Writer<ImportKind>
  const writeExact = openExactWriter(context, desk, batchId)
  return ({ draft, exact }) => (exact === undefined ? write(context, desk, batchId, draft) : writeExact(exact))
}
