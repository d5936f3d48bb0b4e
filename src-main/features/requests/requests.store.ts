// Queries of the request register; the only SQL of the slice.
import { type SelectQueryBuilder, sql } from 'kysely'
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { Tables } from '../../storage/tables.ts'
import { fullTextQuery } from '../full-text-query.ts'
import type { DecisionInput, RequestInput } from './requests.contract.ts'
import { decisionColumns, formColumns, type StoredRequest, toRequest } from './requests.rows.ts'
import type { Channel, ExtensionReason, RequestOutcome } from './requests.rules.ts'

export type RequestQuestion = {
  readonly agencyId: number
  readonly search: string
  readonly year: number | null
  readonly outcome: RequestOutcome | null
  readonly channel: Channel | null
  /** Open cases by due day, both ends included; or all open / all closed. */
  readonly state: 'open' | 'closed' | null
  readonly dueFrom: DateOnly | null
  readonly dueTo: DateOnly | null
}

const LIST_COLUMNS = [
  'id',
  'version',
  'registration_number',
  'received_on',
  'applicant_name',
  'applicant_kind',
  'channel',
  'information_requested',
  'extended_on',
  'outcome',
  'due_on',
  'closed_on',
] as const

type Requests<O> = SelectQueryBuilder<Tables, 'request', O>

function narrowed<O>(query: Requests<O>, question: RequestQuestion): Requests<O> {
  let narrow = query.where('agency_id', '=', question.agencyId)
  const terms = fullTextQuery(question.search)
  if (terms !== undefined)
    narrow = narrow.where(sql<boolean>`request.id IN (SELECT rowid FROM request_fts WHERE request_fts MATCH ${terms})`)
  if (question.year !== null)
    narrow = narrow.where('received_on', '>=', `${question.year}-01-01`).where('received_on', '<=', `${question.year}-12-31`)
  if (question.outcome !== null) narrow = narrow.where('outcome', '=', question.outcome)
  if (question.channel !== null) narrow = narrow.where('channel', '=', question.channel)
  if (question.state !== null) narrow = narrow.where('outcome', question.state === 'open' ? 'is' : 'is not', null)
  if (question.dueFrom !== null) narrow = narrow.where('due_on', '>=', question.dueFrom)
  if (question.dueTo !== null) narrow = narrow.where('due_on', '<=', question.dueTo)
  return narrow
}

export type RequestLine = Pick<
  StoredRequest,
  'id' | 'version' | 'registrationNumber' | 'receivedOn' | 'applicantName' | 'applicantKind' | 'channel' | 'informationRequested'
> &
  Pick<StoredRequest, 'extendedOn' | 'outcome' | 'dueOn' | 'closedOn'>

/** One page of lines: open lanes by due day, everything else newest first. */
export async function listRequests(
  read: Read,
  question: RequestQuestion,
  page: { readonly offset: number; readonly limit: number },
): Promise<RequestLine[]> {
  const base = narrowed(read.selectFrom('request').select(LIST_COLUMNS), question)
  const ordered =
    question.state === 'open' ? base.orderBy('due_on').orderBy('id') : base.orderBy('received_on', 'desc').orderBy('id', 'desc')
  const rows = await ordered.offset(page.offset).limit(page.limit).execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    registrationNumber: row.registration_number,
    receivedOn: row.received_on as DateOnly,
    applicantName: row.applicant_name,
    applicantKind: row.applicant_kind as StoredRequest['applicantKind'],
    channel: row.channel as Channel,
    informationRequested: row.information_requested,
    extendedOn: row.extended_on as DateOnly | null,
    outcome: row.outcome as RequestOutcome | null,
    dueOn: row.due_on as DateOnly,
    closedOn: row.closed_on as DateOnly | null,
  }))
}

/** How many lines the question has in all. */
export async function countRequests(read: Read, question: RequestQuestion): Promise<number> {
  const row = await narrowed(
    read.selectFrom('request').select((select) => select.fn.countAll<number>().as('count')),
    question,
  ).executeTakeFirstOrThrow()
  return row.count
}

/** One request; undefined when there is none of that id. */
export async function findRequest(read: Read, id: number): Promise<StoredRequest | undefined> {
  const row = await read.selectFrom('request').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toRequest(row)
}

/** Requests received between two days, in order of number, for the register book. */
export async function listRequestsForBook(read: Read, agencyId: number, from: DateOnly, to: DateOnly): Promise<StoredRequest[]> {
  const rows = await read
    .selectFrom('request')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('received_on', '>=', from)
    .where('received_on', '<=', to)
    .orderBy('number_year')
    .orderBy('number_seq')
    .execute()
  return rows.map(toRequest)
}

/** Years in which requests were received, newest first. */
export async function listRequestYears(read: Read, agencyId: number): Promise<number[]> {
  const rows = await sql<{ year: string }>`
    WITH RECURSIVE years (day) AS (
      SELECT max(received_on) FROM request WHERE agency_id = ${agencyId}
      UNION ALL
      SELECT (SELECT max(received_on) FROM request WHERE agency_id = ${agencyId} AND received_on < substr(day, 1, 4) || '-01-01')
      FROM years WHERE day IS NOT NULL
    )
    SELECT substr(day, 1, 4) AS year FROM years WHERE day IS NOT NULL`.execute(read)
  return rows.rows.map((row) => Number(row.year))
}

/** All open requests of an agency with what their deadline rests on. */
export async function listOpenDeadlines(
  read: Read,
): Promise<{ id: number; agencyId: number; number: string; receivedOn: DateOnly; extended: boolean; dueOn: DateOnly }[]> {
  const rows = await read
    .selectFrom('request')
    .select(['id', 'agency_id', 'registration_number', 'received_on', 'extended_on', 'due_on'])
    .where('outcome', 'is', null)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    number: row.registration_number,
    receivedOn: row.received_on as DateOnly,
    extended: row.extended_on !== null,
    dueOn: row.due_on as DateOnly,
  }))
}

/** Moves a recomputed deadline; the record's version stays, since no field that a clerk edits has changed. */
export async function updateDeadline(write: Write, id: number, dueOn: DateOnly): Promise<void> {
  await write.updateTable('request').set({ due_on: dueOn }).where('id', '=', id).execute()
}

export type RequestRegistration = {
  readonly agencyId: number
  readonly number: { readonly text: string; readonly seq: number }
  readonly registeredOn: DateOnly
  readonly enteredAt: string
  readonly dueOn: DateOnly
  readonly originalNumber: string
  readonly importBatchId: number | null
}

/** Writes a new request and returns its id. */
export async function insertRequest(write: Write, registration: RequestRegistration, form: RequestInput): Promise<number> {
  const row = await write
    .insertInto('request')
    .values({
      agency_id: registration.agencyId,
      registration_number: registration.number.text,
      number_year: yearOf(registration.registeredOn),
      number_seq: registration.number.seq,
      original_number: registration.originalNumber,
      registered_on: registration.registeredOn,
      entered_at: registration.enteredAt,
      due_on: registration.dueOn,
      import_batch_id: registration.importBatchId,
      ...formColumns(form),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

async function updateVersioned(
  write: Write,
  id: number,
  version: number,
  columns: Partial<ReturnType<typeof formColumns>> | ReturnType<typeof decisionColumns> | Record<string, string | null>,
): Promise<boolean> {
  const result = await write
    .updateTable('request')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Writes corrected form fields and the days that follow from them, if `version` is still current. */
export function updateForm(
  write: Write,
  id: number,
  version: number,
  form: RequestInput,
  days: { readonly dueOn: DateOnly; readonly closedOn: DateOnly | null },
): Promise<boolean> {
  return updateVersioned(write, id, version, { ...formColumns(form), due_on: days.dueOn, closed_on: days.closedOn })
}

/** Writes the one extension, if `version` is still current. */
export function updateExtension(
  write: Write,
  id: number,
  version: number,
  extension: { on: DateOnly; reason: ExtensionReason; note: string; dueOn: DateOnly },
): Promise<boolean> {
  return updateVersioned(write, id, version, {
    extended_on: extension.on,
    extension_reason: extension.reason,
    extension_note: extension.note,
    due_on: extension.dueOn,
  })
}

/** Writes the decision, if `version` is still current. */
export function updateDecision(
  write: Write,
  id: number,
  version: number,
  decision: DecisionInput,
  closedOn: DateOnly,
): Promise<boolean> {
  return updateVersioned(write, id, version, decisionColumns(decision, closedOn))
}

/** Takes the decision back, if `version` is still current. */
export function clearDecision(write: Write, id: number, version: number): Promise<boolean> {
  return updateVersioned(write, id, version, {
    outcome: null,
    decided_on: null,
    closed_on: null,
    notice_on: null,
    provided_on: null,
  })
}

/** Objections raised against a request (read by the request's page; the objection slice owns the rows). */
export async function listObjectionsOf(
  read: Read,
  requestId: number,
): Promise<{ id: number; registrationNumber: string; receivedOn: DateOnly }[]> {
  const rows = await read
    .selectFrom('objection')
    .select(['id', 'registration_number', 'received_on'])
    .where('request_id', '=', requestId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    registrationNumber: row.registration_number,
    receivedOn: row.received_on as DateOnly,
  }))
}
