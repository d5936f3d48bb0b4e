// Rows of editions and of their frozen entries; with dip-editions.register.store.ts the only SQL of the slice.
import type { Selectable } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import { type LetterDocument, LetterDocumentSchema } from '../../reporting/letter-model.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { DipEditionTable } from '../../storage/tables.ts'
import type { PublicInformation } from '../public-information/public-information.contract.ts'
import type { Edition, EditionDecision, EditionDocumentKind, EditionProposal } from './dip-editions.contract.ts'
import type { Departure, EditionPeriod, EditionStatus } from './dip-editions.rules.ts'

/** Why an entry of the edition before is not in this one, as it was on the day of the decision. */
export type Departed = { readonly informationId: number; readonly departure: Departure; readonly reason: string }

/** Everything but the documents and departures, which are read only where they are needed. */
const COLUMNS = [
  'id',
  'version',
  'agency_id',
  'year',
  'period',
  'status',
  'letter_number',
  'letter_on',
  'decree_number',
  'decree_on',
  'approved_by',
  'approved_on',
  'announced_on',
  'note',
  'return_reason',
  'returned_on',
  'created_at',
] as const

function toEdition(row: Pick<Selectable<DipEditionTable>, (typeof COLUMNS)[number]>): Edition {
  return {
    id: row.id,
    version: row.version,
    agencyId: row.agency_id,
    year: row.year,
    period: row.period as EditionPeriod,
    status: row.status as EditionStatus,
    letterNumber: row.letter_number,
    letterOn: row.letter_on as DateOnly | null,
    decreeNumber: row.decree_number,
    decreeOn: row.decree_on as DateOnly | null,
    approvedBy: row.approved_by,
    approvedOn: row.approved_on as DateOnly | null,
    announcedOn: row.announced_on as DateOnly | null,
    note: row.note,
    returnReason: row.return_reason,
    returnedOn: row.returned_on as DateOnly | null,
    createdAt: row.created_at,
  }
}

/** Editions of an office, newest first; a proposal without a decree stands before them. */
export async function listEditions(read: Read, agencyId: number): Promise<Edition[]> {
  const rows = await read.selectFrom('dip_edition').select(COLUMNS).where('agency_id', '=', agencyId).execute()
  const dayOf = (edition: Edition) => edition.decreeOn ?? edition.createdAt.slice(0, 10)
  const isOpen = (edition: Edition) => Number(edition.status === 'proposed')
  return rows
    .map(toEdition)
    .toSorted((a, b) => isOpen(b) - isOpen(a) || (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : b.id - a.id))
}

/** One edition; undefined when there is none of that id. */
export async function findEdition(read: Read, id: number): Promise<Edition | undefined> {
  const row = await read.selectFrom('dip_edition').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toEdition(row)
}

/** The proposal that waits for a decision; an office has at most one. */
export async function findOpenProposal(read: Read, agencyId: number): Promise<Edition | undefined> {
  const query = read.selectFrom('dip_edition').select(COLUMNS).where('agency_id', '=', agencyId)
  const row = await query.where('status', '=', 'proposed').executeTakeFirst()
  return row === undefined ? undefined : toEdition(row)
}

/** The decided edition in force, or the one before `edition` when that one is decided itself. */
export async function findLastDecided(read: Read, agencyId: number, edition?: Edition): Promise<Edition | undefined> {
  const decided = (await listEditions(read, agencyId)).filter(({ status }) => status === 'decided')
  const at = decided.findIndex(({ id }) => id === edition?.id)
  return decided[at + 1]
}

/** True when another decided edition of that year bears this decree number. */
export async function isDecreeTaken(read: Read, agencyId: number, decision: EditionDecision): Promise<boolean> {
  const year = decision.decreeOn.slice(0, 4)
  const rows = await read
    .selectFrom('dip_edition')
    .select('decree_on')
    .where('agency_id', '=', agencyId)
    .where('status', '=', 'decided')
    .where('decree_number', '=', decision.decreeNumber)
    .execute()
  return rows.some((row) => row.decree_on?.slice(0, 4) === year)
}

const proposalColumns = (proposal: EditionProposal) => ({
  year: proposal.year,
  period: proposal.period,
  letter_number: proposal.letterNumber,
  letter_on: proposal.letterOn,
  note: proposal.note,
})

/** Writes a proposal and returns its id. */
export async function insertProposal(write: Write, agencyId: number, proposal: EditionProposal, now: string): Promise<number> {
  const row = await write
    .insertInto('dip_edition')
    .values({ agency_id: agencyId, status: 'proposed', created_at: now, ...proposalColumns(proposal) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

type Change = Partial<Omit<Selectable<DipEditionTable>, 'id' | 'version' | 'agency_id'>>

/** Sets columns if `version` is still current. */
async function updateEdition(write: Write, id: number, version: number, change: Change): Promise<boolean> {
  const result = await write
    .updateTable('dip_edition')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Number, day, semester and note of a proposal, if `version` is still current. */
export const updateProposal = (write: Write, id: number, version: number, proposal: EditionProposal) =>
  updateEdition(write, id, version, proposalColumns(proposal))

/** Marks a proposal as sent back, if `version` is still current. */
export const writeReturn = (write: Write, id: number, version: number, reason: string, on: DateOnly) =>
  updateEdition(write, id, version, { status: 'returned', return_reason: reason, returned_on: on })

/** Notes the day an edition was announced, if `version` is still current. */
export const writeAnnouncement = (write: Write, id: number, version: number, on: DateOnly) =>
  updateEdition(write, id, version, { announced_on: on })

export type Issued = Readonly<Record<EditionDocumentKind, LetterDocument>>

const ROWS_A_STATEMENT = 500

/** Freezes an edition: its entries first, then the decree over them; from here on the tables refuse every change. */
export async function writeDecision(
  write: Write,
  id: number,
  version: number,
  decided: {
    readonly decision: EditionDecision
    readonly entries: readonly PublicInformation[]
    readonly departed: readonly Departed[]
    readonly documents: Issued
    readonly now: string
  },
): Promise<boolean> {
  const rows = decided.entries.map((entry, index) => ({
    edition_id: id,
    position: index + 1,
    information_id: entry.id,
    content: JSON.stringify(entry),
  }))
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    await write
      .insertInto('dip_edition_entry')
      .values(rows.slice(start, start + ROWS_A_STATEMENT))
      .execute()
  return updateEdition(write, id, version, {
    status: 'decided',
    decree_number: decided.decision.decreeNumber,
    decree_on: decided.decision.decreeOn,
    approved_by: decided.decision.approvedBy,
    approved_on: decided.decision.approvedOn,
    decided_at: decided.now,
    departures: JSON.stringify(decided.departed),
    documents: JSON.stringify(decided.documents),
  })
}

/** The list of a decided edition in its order. The app itself wrote the rows, and a trigger keeps them, so they are not parsed again. */
export async function listFrozen(read: Read, editionId: number): Promise<PublicInformation[]> {
  const rows = await read
    .selectFrom('dip_edition_entry')
    .select('content')
    .where('edition_id', '=', editionId)
    .orderBy('position')
    .execute()
  return rows.map((row) => JSON.parse(row.content) as PublicInformation)
}

/** How many entries each decided edition of an office holds. */
export async function countFrozen(read: Read, agencyId: number): Promise<ReadonlyMap<number, number>> {
  const rows = await read
    .selectFrom('dip_edition_entry')
    .innerJoin('dip_edition', 'dip_edition.id', 'dip_edition_entry.edition_id')
    .select((select) => ['edition_id', select.fn.countAll<number>().as('count')])
    .where('agency_id', '=', agencyId)
    .groupBy('edition_id')
    .execute()
  return new Map(rows.map((row) => [row.edition_id, row.count]))
}

/** What was frozen beside the list: the documents as issued and why entries left. Undefined before the decision. */
export async function findIssued(
  read: Read,
  id: number,
): Promise<{ readonly documents: Issued; readonly departed: readonly Departed[]; readonly decidedAt: string } | undefined> {
  const query = read.selectFrom('dip_edition').select(['documents', 'departures', 'decided_at']).where('id', '=', id)
  const row = await query.executeTakeFirst()
  if (row === undefined || row.documents === null || row.decided_at === null) return undefined
  const stored = JSON.parse(row.documents) as Record<EditionDocumentKind, unknown>
  return {
    documents: { proposal: LetterDocumentSchema.parse(stored.proposal), decree: LetterDocumentSchema.parse(stored.decree) },
    departed: JSON.parse(row.departures) as Departed[],
    decidedAt: row.decided_at,
  }
}
