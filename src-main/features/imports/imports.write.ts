// Turns drafts into register entries, inside the transaction of the import.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { DeedContext } from '../../backend/deed.ts'
import type { Desk } from '../calendar/desk.ts'
import { insertExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import { objectionDeadline } from '../objections/objections.rules.ts'
import { importObjection } from '../objections/objections.import.ts'
import { type NumberSeries, openNumberSeries } from '../office/register-number.ts'
import { insertEntries } from '../public-information/public-information.store.ts'
import { answerDeadline } from '../requests/requests.rules.ts'
import { importRequest } from '../requests/requests.import.ts'
import type { DraftByKind, ImportKind } from './reading/drafts.ts'
import { openExactWriter } from './tables/write-exact.ts'
import type { EntryRow } from './workbench/workbench.ts'

export type ComingEntry = Pick<Extract<EntryRow, { readonly state: 'accepted' | 'doubtful' }>, 'draft' | 'exact'>

type ImportDesk = Desk & { readonly takeNumber: NumberSeries['take']; readonly dueOn: (receivedOn: DateOnly) => DateOnly }

type Writer<K extends ImportKind> = (
  context: DeedContext,
  desk: ImportDesk,
  batchId: number,
  drafts: readonly DraftByKind[K][],
) => Promise<readonly number[]>

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

/** A writer of single entries as one of many. */
function oneByOne<K extends ImportKind>(
  write: (context: DeedContext, desk: ImportDesk, batchId: number, draft: DraftByKind[K]) => Promise<number>,
): Writer<K> {
  return async (context, desk, batchId, drafts) => {
    const ids: number[] = []
    for (const draft of drafts) ids.push(await write(context, desk, batchId, draft))
    return ids
  }
}

const WRITERS: { readonly [K in ImportKind]: Writer<K> } = {
  // In one stroke: each entry alone would ask for its id and its place in the list.
  publicInformation: (context, desk, batchId, drafts) =>
    insertEntries(
      context.write,
      desk.agency.id,
      drafts.map((draft) => ({
        entry: { ...draft, ...NOT_IN_FILES, category: draft.category ?? 'anytime' },
        importBatchId: batchId,
      })),
      desk.today,
    ),
  excludedInformation: oneByOne((context, desk, batchId, draft) =>
    insertExcludedInformation(
      context.write,
      desk.agency.id,
      { ...draft, ...NOT_IN_EXCLUSION_FILES, grounds: [...draft.grounds] },
      batchId,
    ),
  ),
  request: oneByOne(importRequest),
  objection: oneByOne(importObjection),
}

/** The deadline of a case by its day of receipt; a register of thousands knows a few hundred days. */
function dueDays(kind: ImportKind, calendar: Desk['calendar']): (receivedOn: DateOnly) => DateOnly {
  const known = new Map<DateOnly, DateOnly>()
  return (receivedOn) => {
    const due =
      known.get(receivedOn) ??
      (kind === 'objection' ? objectionDeadline(calendar, receivedOn) : answerDeadline(calendar, receivedOn, false)).due
    known.set(receivedOn, due)
    return due
  }
}

/** Writes entries of an import and answers their ids; those of the app's own table are written as they were. */
export function openWriter(
  context: DeedContext,
  desk: Desk,
  batchId: number,
  kind: ImportKind,
): (entries: readonly ComingEntry[]) => Promise<readonly number[]> {
  const write = WRITERS[kind] as Writer<ImportKind>
  const writeExact = openExactWriter(context, desk, batchId)
  const numbers = openNumberSeries(context.write, desk.agency, context.now)
  const importDesk = { ...desk, takeNumber: numbers.take, dueOn: dueDays(kind, desk.calendar) }
  return async (entries) => {
    if (entries.every(({ exact }) => exact === undefined))
      return write(
        context,
        importDesk,
        batchId,
        entries.map(({ draft }) => draft),
      )
    const ids: number[] = []
    for (const { draft, exact } of entries) {
      numbers.forget()
      ids.push(...(exact === undefined ? await write(context, importDesk, batchId, [draft]) : [await writeExact(exact)]))
    }
    return ids
  }
}
