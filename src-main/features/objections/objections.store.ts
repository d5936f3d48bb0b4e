// Queries of the objection register; the only SQL of the slice.
import { type SelectQueryBuilder, sql, type Updateable } from 'kysely'
import { type DateOnly, yearOf } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { ObjectionTable, Tables } from '../../storage/tables.ts'
import type { ObjectionAnswer, ObjectionInput } from './objections.contract.ts'
import type { ObjectionStepResult } from './objections.life-cycle.ts'
import {
  answerColumns,
  formColumns,
  stepColumns,
  type StoredObjection,
  toObjection,
  wholeColumns,
  type WholeObjection,
} from './objections.rows.ts'

export type ObjectionQuestion = {
  readonly agencyId: number
  readonly search: string
  readonly year: number | null
  /** `running` is open with a running answer period: papers complete. */
  readonly state: 'open' | 'running' | 'incomplete' | 'executing' | 'closed' | null
  /** Only cases due before this day. */
  readonly dueBefore: DateOnly | null
}

const pattern = (typed: string) => `%${typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

function narrowed<O>(query: SelectQueryBuilder<Tables, 'objection', O>, question: ObjectionQuestion) {
  let narrow = query.where('agency_id', '=', question.agencyId)
  if (question.search.trim() !== '') {
    const like = pattern(question.search.trim())
    narrow = narrow.where(
      sql<boolean>`(registration_number LIKE ${like} ESCAPE '\\' OR applicant_name LIKE ${like} ESCAPE '\\' OR information_requested LIKE ${like} ESCAPE '\\')`,
    )
  }
  if (question.year !== null)
    narrow = narrow.where('received_on', '>=', `${question.year}-01-01`).where('received_on', '<=', `${question.year}-12-31`)
  if (question.state === 'closed') narrow = narrow.where('outcome', 'is not', null)
  else if (question.state === 'executing')
    narrow = narrow.where('execution_due_on', 'is not', null).where('executed_on', 'is', null)
  else if (question.state !== null) narrow = narrow.where('outcome', 'is', null)
  if (question.state === 'running') narrow = narrow.where('complete_on', 'is not', null)
  if (question.state === 'incomplete') narrow = narrow.where('complete_on', 'is', null)
  if (question.dueBefore !== null) narrow = narrow.where('due_on', '<', question.dueBefore)
  return narrow
}

/** One page: open lanes and promises by due day, everything else newest first. */
export async function listObjections(
  read: Read,
  question: ObjectionQuestion,
  page: { readonly offset: number; readonly limit: number },
): Promise<StoredObjection[]> {
  const base = narrowed(read.selectFrom('objection').selectAll(), question)
  const { state } = question
  const ordered =
    state === 'executing'
      ? base.orderBy('execution_due_on').orderBy('id')
      : state === null || state === 'closed'
        ? base.orderBy('received_on', 'desc').orderBy('id', 'desc')
        : base.orderBy('due_on').orderBy('id')
  return (await ordered.offset(page.offset).limit(page.limit).execute()).map(toObjection)
}

/** How many cases the question has in all. */
export async function countObjections(read: Read, question: ObjectionQuestion): Promise<number> {
  const row = await narrowed(
    read.selectFrom('objection').select((select) => select.fn.countAll<number>().as('count')),
    question,
  ).executeTakeFirstOrThrow()
  return row.count
}

/** One objection; undefined when there is none of that id. */
export async function findObjection(read: Read, id: number): Promise<StoredObjection | undefined> {
  const row = await read.selectFrom('objection').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toObjection(row)
}

/** Objections received between two days, in order of number, for the register book. */
export async function listObjectionsForBook(
  read: Read,
  agencyId: number,
  from: DateOnly,
  to: DateOnly,
): Promise<StoredObjection[]> {
  const rows = await read
    .selectFrom('objection')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('received_on', '>=', from)
    .where('received_on', '<=', to)
    .orderBy('number_year')
    .orderBy('number_seq')
    .execute()
  return rows.map(toObjection)
}

/** Numbers of the linked requests, by request id. */
export async function findRequestNumbers(read: Read, requestIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (requestIds.length === 0) return new Map()
  const rows = await read.selectFrom('request').select(['id', 'registration_number']).where('id', 'in', requestIds).execute()
  return new Map(rows.map((row) => [row.id, row.registration_number]))
}

/** Disputes that hang on these objections. */
export async function listDisputesOf(
  read: Read,
  objectionIds: readonly number[],
): Promise<{ id: number; objectionId: number; commissionNumber: string; filedOn: DateOnly }[]> {
  if (objectionIds.length === 0) return []
  const rows = await read
    .selectFrom('dispute')
    .select(['id', 'objection_id', 'commission_number', 'filed_on'])
    .where('objection_id', 'in', objectionIds)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    objectionId: row.objection_id,
    commissionNumber: row.commission_number,
    filedOn: row.filed_on as DateOnly,
  }))
}

/** Years in which objections were received, newest first. */
export async function listObjectionYears(read: Read, agencyId: number): Promise<number[]> {
  const rows = await read
    .selectFrom('objection')
    .select(sql<string>`substr(received_on, 1, 4)`.as('year'))
    .distinct()
    .where('agency_id', '=', agencyId)
    .orderBy('year', 'desc')
    .execute()
  return rows.map((row) => Number(row.year))
}

export type ObjectionRegistration = {
  readonly agencyId: number
  readonly number: { readonly text: string; readonly seq: number }
  readonly registeredOn: DateOnly
  readonly enteredAt: string
  readonly dueOn: DateOnly
  readonly originalNumber: string
  readonly importBatchId: number | null
}

/** Writes a new objection and returns its id. */
export async function insertObjection(write: Write, registration: ObjectionRegistration, form: ObjectionInput): Promise<number> {
  const row = await write
    .insertInto('objection')
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
      complete_on: form.receivedOn,
      ...formColumns(form),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Writes a whole case as another register kept it, answer and steps included, and returns its id. */
export async function insertWholeObjection(
  write: Write,
  objection: WholeObjection,
  number: { readonly text: string; readonly year: number; readonly seq: number },
  importBatchId: number,
): Promise<number> {
  const row = await write
    .insertInto('objection')
    .values({
      ...wholeColumns(objection),
      registration_number: number.text,
      number_year: number.year,
      number_seq: number.seq,
      import_batch_id: importBatchId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

async function updateVersioned(write: Write, id: number, version: number, columns: Updateable<ObjectionTable>): Promise<boolean> {
  const result = await write
    .updateTable('objection')
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Writes corrected form fields with the days that follow from them, if `version` is still current. */
export function updateObjectionForm(
  write: Write,
  id: number,
  version: number,
  form: ObjectionInput,
  days: { readonly completeOn: DateOnly | null; readonly dueOn: DateOnly },
): Promise<boolean> {
  return updateVersioned(write, id, version, { ...formColumns(form), complete_on: days.completeOn, due_on: days.dueOn })
}

/** Writes a step of the life cycle with the deadline that follows from it, if `version` is still current. */
export function updateObjectionStep(
  write: Write,
  id: number,
  version: number,
  result: ObjectionStepResult,
  dueOn: DateOnly,
): Promise<boolean> {
  return updateVersioned(write, id, version, { ...stepColumns(result), due_on: dueOn })
}

/** Writes the superior's answer, if `version` is still current. */
export function updateAnswer(write: Write, id: number, version: number, answer: ObjectionAnswer): Promise<boolean> {
  return updateVersioned(write, id, version, answerColumns(answer))
}

/** Takes the answer back, if `version` is still current. Its number stays that of the letter issued under it (ppid 9.2). */
export function clearAnswer(write: Write, id: number, version: number): Promise<boolean> {
  return updateVersioned(write, id, version, {
    outcome: null,
    answered_on: null,
    answer_number: '',
    answer_received_on: null,
    execution_due_on: null,
  })
}

/** Keeps the number under which the letter of answer was issued. */
export async function updateAnswerNumber(write: Write, id: number, number: string): Promise<void> {
  await write
    .updateTable('objection')
    .set((row) => ({ answer_number: number, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Moves a recomputed deadline. */
export async function updateObjectionDeadline(write: Write, id: number, dueOn: DateOnly): Promise<void> {
  await write.updateTable('objection').set({ due_on: dueOn }).where('id', '=', id).execute()
}

/** Takes the objection out of the register if `version` is still current. */
export async function deleteObjection(write: Write, id: number, version: number): Promise<boolean> {
  const done = await write.deleteFrom('objection').where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return done.numDeletedRows === 1n
}
