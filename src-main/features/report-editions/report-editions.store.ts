// Rows of finalised reports and their deliveries; the only SQL of the slice.
import type { DateOnly } from '../../kernel/date-only.ts'
import { localDay, type TimeZone } from '../../kernel/time-zone.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { Delivery, EditionFile, ReportEdition } from './report-editions.contract.ts'
import type { RecipientKind } from './report-editions.rules.ts'

const COLUMNS = [
  'id',
  'agency_id',
  'year',
  'sequence',
  'number',
  'signed_on',
  'signatory',
  'reason',
  'files',
  'checksum',
  'finalised_at',
] as const

type Row = {
  id: number
  agency_id: number
  year: number
  sequence: number
  number: string
  signed_on: string
  signatory: string
  reason: string
  files: string
  checksum: string
  finalised_at: string
}

const editionOf = (row: Row): ReportEdition => ({
  id: row.id,
  agencyId: row.agency_id,
  year: row.year,
  sequence: row.sequence,
  number: row.number,
  signedOn: row.signed_on as DateOnly,
  signatory: JSON.parse(row.signatory) as ReportEdition['signatory'],
  reason: row.reason,
  files: JSON.parse(row.files) as EditionFile[],
  checksum: row.checksum,
  finalisedAt: row.finalised_at,
})

/** Editions of a year, newest first. */
export async function listEditions(read: Read, agencyId: number, year: number): Promise<ReportEdition[]> {
  const rows = await read
    .selectFrom('report_edition')
    .select(COLUMNS)
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .orderBy('sequence', 'desc')
    .execute()
  return rows.map(editionOf)
}

/** One edition; undefined when there is none of that id. */
export async function findEdition(read: Read, id: number): Promise<ReportEdition | undefined> {
  const row = await read.selectFrom('report_edition').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : editionOf(row)
}

/** The frozen figures of an edition as text. */
export async function readFigures(read: Read, id: number): Promise<string> {
  const row = await read.selectFrom('report_edition').select('figures').where('id', '=', id).executeTakeFirstOrThrow()
  return row.figures
}

/** Writes an edition; the file of the register refuses every later change of it. */
export async function insertEdition(
  write: Write,
  edition: Omit<ReportEdition, 'id'> & { readonly figures: string },
): Promise<number> {
  const row = await write
    .insertInto('report_edition')
    .values({
      agency_id: edition.agencyId,
      year: edition.year,
      sequence: edition.sequence,
      number: edition.number,
      signed_on: edition.signedOn,
      signatory: JSON.stringify(edition.signatory),
      reason: edition.reason,
      figures: edition.figures,
      files: JSON.stringify(edition.files),
      checksum: edition.checksum,
      finalised_at: edition.finalisedAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** The last row of the journal that could concern the agency: what is drawn now is drawn from the register up to it. */
export async function lastJournalId(read: Read, agencyId: number): Promise<number> {
  const row = await read
    .selectFrom('journal')
    .select((select) => select.fn.max<number | null>('id').as('last'))
    .where((where) => where.or([where('agency_id', '=', agencyId), where('agency_id', 'is', null)]))
    .executeTakeFirst()
  return row?.last ?? 0
}

export type StoredDelivery = Delivery & { readonly id: number; readonly version: number; readonly editionId: number }

/** Deliveries of editions, in the order they were made. */
export async function listDeliveries(read: Read, editionIds: readonly number[]): Promise<StoredDelivery[]> {
  if (editionIds.length === 0) return []
  const rows = await read
    .selectFrom('report_delivery')
    .selectAll()
    .where('edition_id', 'in', editionIds)
    .orderBy('delivered_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    editionId: row.edition_id,
    recipientKind: row.recipient_kind as RecipientKind,
    recipient: row.recipient,
    deliveredOn: row.delivered_on as DateOnly,
    method: row.method,
    receiptNumber: row.receipt_number,
    note: row.note,
  }))
}

/** The edition of a delivery; undefined when there is no such delivery. */
export async function findEditionOfDelivery(read: Read, id: number): Promise<number | undefined> {
  const row = await read.selectFrom('report_delivery').select('edition_id').where('id', '=', id).executeTakeFirst()
  return row?.edition_id
}

const columnsOf = (delivery: Delivery) => ({
  recipient_kind: delivery.recipientKind,
  recipient: delivery.recipient,
  delivered_on: delivery.deliveredOn,
  method: delivery.method,
  receipt_number: delivery.receiptNumber,
  note: delivery.note,
})

/** Writes a delivery and returns its id. */
export async function insertDelivery(write: Write, editionId: number, delivery: Delivery, at: string): Promise<number> {
  const row = await write
    .insertInto('report_delivery')
    .values({ edition_id: editionId, ...columnsOf(delivery), recorded_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Corrects a delivery if `version` is the one read before. */
export async function updateDelivery(write: Write, id: number, version: number, delivery: Delivery): Promise<boolean> {
  const result = await write
    .updateTable('report_delivery')
    .set({ ...columnsOf(delivery), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Takes a delivery off the log if `version` is the one read before; the journal keeps it. */
export async function deleteDelivery(write: Write, id: number, version: number): Promise<boolean> {
  const result = await write.deleteFrom('report_delivery').where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return result.numDeletedRows === 1n
}

/** Was the office there by the end of the year: in this register, or by a case or report of then that was taken into it later? */
export async function existedInYear(read: Read, agencyId: number, year: number): Promise<boolean> {
  const last = `${year}-12-31`
  const office = await read.selectFrom('agency').select(['created_at', 'time_zone']).where('id', '=', agencyId).executeTakeFirst()
  if (office !== undefined && localDay(office.created_at, office.time_zone as TimeZone) <= last) return true
  for (const register of ['request', 'objection'] as const) {
    const cases = read.selectFrom(register).select('id').where('agency_id', '=', agencyId).where('received_on', '<=', last)
    if ((await cases.limit(1).executeTakeFirst()) !== undefined) return true
  }
  const editions = read.selectFrom('report_edition').select('id').where('agency_id', '=', agencyId).where('year', '<=', year)
  return (await editions.limit(1).executeTakeFirst()) !== undefined
}
