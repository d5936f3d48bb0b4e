// Rows of the request register, one case at a time; the list has a file of its own.
import { sql } from 'kysely'
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { DatedStepResult } from './requests.life-cycle.ts'
import { clockStillRuns } from './requests.list.store.ts'
import type { DecisionInput, RequestDetail, RequestInput } from './requests.contract.ts'
import { decisionColumns, formColumns, type StoredRequest, toRequest, wholeColumns, type WholeRequest } from './requests.rows.ts'
import type { ExtensionReason } from './requests.rules.ts'

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

/** Units that hold entries of the DIP, by name; more than these nobody looks through. */
export async function listHolderUnits(read: Read, agencyId: number): Promise<string[]> {
  const rows = await read
    .selectFrom('public_information')
    .select('holder_unit')
    .distinct()
    .where('agency_id', '=', agencyId)
    .where('trashed_at', 'is', null)
    .where('holder_unit', '<>', '')
    .orderBy('holder_unit')
    .limit(200)
    .execute()
  return rows.map((row) => row.holder_unit)
}

export type OpenDeadline = Pick<StoredRequest, 'id' | 'agencyId' | 'receivedOn' | 'incompleteOn' | 'completeOn' | 'dueOn'> & {
  readonly number: string
  readonly extended: boolean
}

/** All open requests of an agency with what their deadline rests on. */
export async function listOpenDeadlines(read: Read): Promise<OpenDeadline[]> {
  const rows = await read
    .selectFrom('request')
    .select(['id', 'agency_id', 'registration_number', 'received_on', 'incomplete_on', 'complete_on', 'extended_on', 'due_on'])
    .where(clockStillRuns)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    agencyId: row.agency_id,
    number: row.registration_number,
    receivedOn: row.received_on as DateOnly,
    incompleteOn: row.incomplete_on as DateOnly | null,
    completeOn: row.complete_on as DateOnly | null,
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
  readonly completeOn: DateOnly | null
  /** Of a case that an old register has decided already. */
  readonly decided?: { readonly decision: DecisionInput; readonly closedOn: DateOnly; readonly finishedOn: DateOnly | null }
}

/** Writes a new request and returns its id. */
export async function insertRequest(write: Write, registration: RequestRegistration, form: RequestInput): Promise<number> {
  const { decided } = registration
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
      complete_on: registration.completeOn,
      ...formColumns(form),
      ...(decided === undefined ? {} : decisionColumns(decided.decision, decided.closedOn, decided.finishedOn)),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Writes a whole case as another register kept it, decision and steps included, and returns its id. */
export async function insertWholeRequest(
  write: Write,
  request: WholeRequest,
  number: { readonly text: string; readonly year: number; readonly seq: number },
  importBatchId: number,
): Promise<number> {
  const row = await write
    .insertInto('request')
    .values({
      ...wholeColumns(request),
      registration_number: number.text,
      number_year: number.year,
      number_seq: number.seq,
      import_batch_id: importBatchId,
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
  days: { readonly closedOn: DateOnly; readonly finishedOn: DateOnly | null },
): Promise<boolean> {
  return updateVersioned(write, id, version, decisionColumns(decision, days.closedOn, days.finishedOn))
}

/** Writes one dated step and the days that follow from it, if `version` is still current. */
export function updateSteps(
  write: Write,
  id: number,
  version: number,
  result: DatedStepResult,
  days: { readonly dueOn: DateOnly; readonly closedOn: DateOnly | null },
): Promise<boolean> {
  const columns = {
    incomplete_on: result.incompleteOn,
    incomplete_received_on: result.incompleteReceivedOn,
    missing_papers: result.missingPapers,
    complete_on: result.completeOn,
    notice_on: result.noticeOn,
    provided_on: result.providedOn,
    paid_on: result.paidOn,
    payment_method: result.paymentMethod,
    finished_on: result.finishedOn,
  }
  const set = Object.entries(columns).filter((entry): entry is [string, string | null] => entry[1] !== undefined)
  return updateVersioned(write, id, version, { ...Object.fromEntries(set), due_on: days.dueOn, closed_on: days.closedOn })
}

/** Takes the decision back, if `version` is still current. */
export function clearDecision(write: Write, id: number, version: number): Promise<boolean> {
  return updateVersioned(write, id, version, {
    outcome: null,
    decided_on: null,
    closed_on: null,
    notice_on: null,
    provided_on: null,
    paid_on: null,
    finished_on: null,
  })
}

/** Objections raised against a request (read by the request's page; the objection slice owns the rows). */
export async function listObjectionsOf(read: Read, requestId: number): Promise<RequestDetail['objections']> {
  const rows = await read
    .selectFrom('objection')
    .select(['id', 'registration_number', 'received_on', 'execution_due_on', 'executed_on'])
    .where('request_id', '=', requestId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    registrationNumber: row.registration_number,
    receivedOn: row.received_on as DateOnly,
    executionDueOn: row.execution_due_on as DateOnly | null,
    executedOn: row.executed_on as DateOnly | null,
  }))
}

/** Takes the request out of the register if `version` is still current. */
export async function deleteRequest(write: Write, id: number, version: number): Promise<boolean> {
  const done = await write.deleteFrom('request').where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return done.numDeletedRows === 1n
}
