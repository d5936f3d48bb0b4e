// Turns the accepted drafts of a checked file into register entries, inside the command's transaction.
import type { Desk } from '../calendar/desk.ts'
import { insertExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import { importObjection } from '../objections/objections.import.ts'
import { insertPublicInformation } from '../public-information/public-information.store.ts'
import { importRequest } from '../requests/requests.import.ts'
import type { CommandContext } from '../slice.ts'
import type { DraftByKind, ImportKind } from './reading/drafts.ts'
import type { ImportPreview } from './reading/preview.ts'

type Writer<K extends ImportKind> = (
  context: CommandContext,
  desk: Desk,
  batchId: number,
  draft: DraftByKind[K],
) => Promise<number>

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

/** Writes every accepted row with its journal entry; returns how many. */
export async function writeDrafts<K extends ImportKind>(
  context: CommandContext,
  desk: Desk,
  batchId: number,
  preview: ImportPreview<K>,
): Promise<number> {
  const write: Writer<K> = WRITERS[preview.kind]
  let written = 0
  for (const row of preview.rows) {
    if (row.state === 'rejected') continue
    const id = await write(context, desk, batchId, row.draft)
    context.record({
      entity: preview.kind,
      entityId: id,
      agencyId: desk.agency.id,
      action: 'import',
      changes: { batchId, row: row.row },
    })
    written++
  }
  return written
}
