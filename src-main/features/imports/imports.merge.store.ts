// Fills what an entry of the register leaves blank from a row of a file that is the same entry.
import type { Read, Write } from '../../storage/handles.ts'
import type { Tables } from '../../storage/tables.ts'
import type { DraftByKind, ImportKind } from './reading/drafts.ts'

type TableOf = {
  publicInformation: 'public_information'
  excludedInformation: 'excluded_information'
  request: 'request'
  objection: 'objection'
}
const TABLES: TableOf = {
  publicInformation: 'public_information',
  excludedInformation: 'excluded_information',
  request: 'request',
  objection: 'objection',
}

/** Texts of a draft and their columns. What a case was decided, and when, is no blank to be filled from a list. */
const COLUMNS: {
  readonly [K in ImportKind]: Readonly<Partial<Record<keyof DraftByKind[K], keyof Tables[TableOf[K]] & string>>>
} = {
  publicInformation: {
    holderUnit: 'holder_unit',
    responsible: 'responsible',
    madeWhen: 'made_when',
    madeWhere: 'made_where',
    formText: 'form_text',
    retentionText: 'retention_text',
    media: 'media',
    link: 'link',
  },
  excludedInformation: {
    legalBasis: 'legal_basis',
    consequenceOpen: 'consequence_open',
    consequenceClosed: 'consequence_closed',
    periodText: 'period_text',
    holderUnit: 'holder_unit',
  },
  request: {
    originalNumber: 'original_number',
    nationalId: 'national_id',
    address: 'address',
    phone: 'phone',
    email: 'email',
    occupation: 'occupation',
    purpose: 'purpose',
    notes: 'notes',
  },
  objection: {
    originalNumber: 'original_number',
    address: 'address',
    phone: 'phone',
    occupation: 'occupation',
    proxyName: 'proxy_name',
    purpose: 'purpose',
    caseStatement: 'case_statement',
    notes: 'notes',
  },
}

/** Fills the blanks of entry `id`; answers what was filled, by field of the draft. An entry that is gone has none. */
export async function fillBlanksOf(
  handles: { readonly read: Read; readonly write: Write },
  kind: ImportKind,
  id: number,
  draft: DraftByKind[ImportKind],
): Promise<Readonly<Record<string, string>>> {
  const columns = Object.entries(COLUMNS[kind]) as [string, string][]
  // All four tables have these columns; the compiler knows it of each, but not of whichever it is.
  const table = TABLES[kind] as 'request'
  const names = columns.map(([, column]) => column) as 'notes'[]
  const row = await handles.read.selectFrom(table).select(names).where('id', '=', id).executeTakeFirst()
  if (row === undefined) return {}
  const present = row as Readonly<Record<string, unknown>>
  const given = draft as unknown as Readonly<Record<string, unknown>>
  const filled = columns.flatMap(([field, column]) => {
    const text = given[field]
    return present[column] === '' && typeof text === 'string' && text !== '' ? [{ field, column, text }] : []
  })
  if (filled.length === 0) return {}
  await handles.write
    .updateTable(table)
    .set((entry) => ({
      ...Object.fromEntries(filled.map(({ column, text }) => [column, text])),
      version: entry('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  return Object.fromEntries(filled.map(({ field, text }) => [field, text]))
}
