// Register numbers: a request by the number an old register knew it by, and all numbers for the audit.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { formatDay } from '../../reporting/date-format.ts'
import { findAgency } from '../office/office.store.ts'
import { listVoidNumbers } from '../void-numbers.store.ts'
import {
  type ExplainedVoid,
  type GivenSequence,
  type NumberedRecord,
  REGISTER_TYPES,
  type RegisterType,
} from './requests.audit.rules.ts'

/** Id of the only request with this registration or old number; undefined when none or several match. */
export async function findRequestIdByNumber(read: Read, agencyId: number, number: string): Promise<number | undefined> {
  if (number === '') return undefined
  const rows = await read
    .selectFrom('request')
    .select('id')
    .where('agency_id', '=', agencyId)
    .where((where) => where.or([where('registration_number', '=', number), where('original_number', '=', number)]))
    .limit(2)
    .execute()
  return rows.length === 1 ? rows[0]?.id : undefined
}

/** Every number of the two registers that was given out, in order. */
export async function listGivenSequences(read: Read, agencyId: number): Promise<GivenSequence[]> {
  const rows = await read
    .selectFrom('register_number')
    .select(['type', 'year', 'seq', 'text'])
    .where('agency_id', '=', agencyId)
    .where('type', 'in', REGISTER_TYPES)
    .orderBy('type')
    .orderBy('year')
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({ ...row, type: row.type as RegisterType }))
}

/** Numbers whose record was taken back, with the day and the reason in words. */
export async function listExplainedVoids(read: Read, agencyId: number): Promise<ExplainedVoid[]> {
  const zone = (await findAgency(read, agencyId))?.timeZone ?? 'WIB'
  const voids = await listVoidNumbers(read, agencyId)
  return voids.map(({ type, year, seq, voidedAt, reason }) => ({
    type,
    year,
    seq,
    note: `Dibatalkan ${formatDay(localDay(voidedAt, zone))}: ${reason}`,
  }))
}

/** Every request and objection with the number it carries; objections are read only. */
export async function listNumberedRecords(read: Read, agencyId: number): Promise<NumberedRecord[]> {
  const columns = [
    'id',
    'registration_number',
    'number_year',
    'number_seq',
    'original_number',
    'received_on',
    'registered_on',
  ] as const
  const select = (table: 'request' | 'objection') =>
    read
      .selectFrom(table)
      .select(columns)
      .where('agency_id', '=', agencyId)
      .orderBy('number_year')
      .orderBy('number_seq')
      .execute()
  const toRecord = (type: RegisterType, row: Awaited<ReturnType<typeof select>>[number]): NumberedRecord => ({
    type,
    id: row.id,
    number: row.registration_number,
    year: row.number_year,
    seq: row.number_seq,
    originalNumber: row.original_number,
    receivedOn: row.received_on as DateOnly,
    registeredOn: row.registered_on as DateOnly,
  })
  const requests = await select('request')
  const objections = await select('objection')
  return [...requests.map((row) => toRecord('PIP', row)), ...objections.map((row) => toRecord('KEB', row))]
}
