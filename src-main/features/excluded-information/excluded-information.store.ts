// Queries of the DIK; the only SQL of the slice.
import { type Selectable, sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { ExcludedInformationTable } from '../../storage/tables.ts'
import type { ExcludedInformation, ExcludedInformationInput, LinkedEntry } from './excluded-information.contract.ts'

function toEntry(row: Selectable<ExcludedInformationTable>): ExcludedInformation {
  return {
    id: row.id,
    version: row.version,
    agencyId: row.agency_id,
    title: row.title,
    content: row.content,
    grounds: JSON.parse(row.grounds) as ExcludedInformation['grounds'],
    legalBasis: row.legal_basis,
    otherLaw: row.other_law,
    consequenceOpen: row.consequence_open,
    consequenceClosed: row.consequence_closed,
    periodKind: row.period_kind as ExcludedInformation['periodKind'],
    periodText: row.period_text,
    startsOn: row.starts_on as DateOnly | null,
    expiresOn: row.expires_on as DateOnly | null,
    reviewOn: row.review_on as DateOnly | null,
    scope: row.scope as ExcludedInformation['scope'],
    decreeNumber: row.decree_number,
    decreeOn: row.decree_on as DateOnly | null,
    holderUnit: row.holder_unit,
    imported: row.import_batch_id !== null,
    openedOn: row.opened_on as DateOnly | null,
    openedHow: row.opened_how as ExcludedInformation['openedHow'],
    openedNote: row.opened_note,
  }
}

function toColumns(entry: ExcludedInformationInput) {
  return {
    title: entry.title,
    content: entry.content,
    grounds: JSON.stringify(entry.grounds),
    legal_basis: entry.legalBasis,
    other_law: entry.otherLaw,
    consequence_open: entry.consequenceOpen,
    consequence_closed: entry.consequenceClosed,
    period_kind: entry.periodKind,
    period_text: entry.periodText,
    starts_on: entry.startsOn,
    expires_on: entry.expiresOn,
    review_on: entry.reviewOn,
    scope: entry.scope,
    decree_number: entry.decreeNumber,
    decree_on: entry.decreeOn,
    holder_unit: entry.holderUnit,
  }
}

/** Text pattern of LIKE in which nothing the clerk typed is a wildcard. */
const pattern = (typed: string) => `%${typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** Entries in order of entry; a DIK holds tens, so a scan by LIKE serves. */
export async function findAllExcludedInformation(
  read: Read,
  question: { readonly agencyId: number; readonly search: string },
): Promise<ExcludedInformation[]> {
  let query = read.selectFrom('excluded_information').where('agency_id', '=', question.agencyId)
  if (question.search.trim() !== '') {
    const like = pattern(question.search.trim())
    query = query.where(
      sql<boolean>`(title LIKE ${like} ESCAPE '\\' OR content LIKE ${like} ESCAPE '\\' OR legal_basis LIKE ${like} ESCAPE '\\')`,
    )
  }
  const rows = await query.selectAll().orderBy('id').execute()
  return rows.map(toEntry)
}

/** One entry; undefined when there is none of that id. */
export async function findExcludedInformation(read: Read, id: number): Promise<ExcludedInformation | undefined> {
  const row = await read.selectFrom('excluded_information').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toEntry(row)
}

/** Writes a new entry and returns its id. */
export async function insertExcludedInformation(
  write: Write,
  agencyId: number,
  entry: ExcludedInformationInput,
  importBatchId: number | null,
): Promise<number> {
  const row = await write
    .insertInto('excluded_information')
    .values({ agency_id: agencyId, import_batch_id: importBatchId, ...toColumns(entry) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Writes the entry if `version` is still current. */
export async function updateExcludedInformation(
  write: Write,
  id: number,
  version: number,
  entry: ExcludedInformationInput,
): Promise<boolean> {
  const result = await write
    .updateTable('excluded_information')
    .set({ ...toColumns(entry), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Deletes the entry if `version` is still current. */
export async function removeExcludedInformation(write: Write, id: number, version: number): Promise<boolean> {
  const result = await write
    .deleteFrom('excluded_information')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}

/** How many refusals rest on this entry. */
export async function countRefusalsBy(read: Read, id: number): Promise<number> {
  const row = await read
    .selectFrom('request')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('excluded_information_id', '=', id)
    .executeTakeFirstOrThrow()
  return row.count
}

export type Opening = Pick<ExcludedInformation, 'openedOn' | 'openedHow' | 'openedNote'> & {
  /** The name under which a test opened it. */
  readonly title?: string
}

/** Writes down that and how the information was opened, if `version` is still current. */
export async function updateOpening(write: Write, id: number, version: number, opening: Opening): Promise<boolean> {
  const result = await write
    .updateTable('excluded_information')
    .set({
      opened_on: opening.openedOn,
      opened_how: opening.openedHow,
      opened_note: opening.openedNote,
      ...(opening.title === undefined ? {} : { title: opening.title }),
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Entries of the DIP that name this exclusion, the trash left out. */
export async function listLinkedEntries(read: Read, id: number): Promise<LinkedEntry[]> {
  const rows = await read
    .selectFrom('public_information')
    .select(['id', 'version', 'title', 'status'])
    .where('excluded_information_id', '=', id)
    .where('trashed_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, status: row.status as LinkedEntry['status'] }))
}

/** Exclusions that an entry of the DIP names, be it a draft; withdrawn entries and the trash do not count. */
export async function listExclusionsInDip(read: Read, agencyId: number): Promise<ReadonlySet<number>> {
  const rows = await read
    .selectFrom('public_information')
    .select('excluded_information_id')
    .distinct()
    .where('agency_id', '=', agencyId)
    .where('excluded_information_id', 'is not', null)
    .where('trashed_at', 'is', null)
    .where('status', '!=', 'withdrawn')
    .execute()
  return new Set(rows.flatMap((row) => row.excluded_information_id ?? []))
}

/** How many entries of the DIP name this exclusion, those in the trash included. */
export async function countLinkedEntries(read: Read, id: number): Promise<number> {
  const row = await read
    .selectFrom('public_information')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('excluded_information_id', '=', id)
    .executeTakeFirstOrThrow()
  return row.count
}
