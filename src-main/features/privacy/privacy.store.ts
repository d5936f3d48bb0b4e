// Rows of the retention: its settings, closed cases that still hold personal data, and past runs.
import { sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import { type CaseEntity, IDENTITY_PAPERS } from '../attachments/attachments.rules.ts'
import type { ObjectionOutcome } from '../objections/objections.rules.ts'
import { type ErasureReport, ErasureReportSchema, type RetentionSetting } from './privacy.contract.ts'
import { type ObjectionEnd, type RequestEnd } from './privacy.rules.ts'

export const NO_RETENTION: RetentionSetting = { identityYears: null, scansYears: null, basis: '' }

/** The retention of the office; version 0 while it never set one. */
export async function findSetting(read: Read, agencyId: number): Promise<RetentionSetting & { readonly version: number }> {
  const row = await read.selectFrom('retention_setting').selectAll().where('agency_id', '=', agencyId).executeTakeFirst()
  if (row === undefined) return { ...NO_RETENTION, version: 0 }
  return { identityYears: row.identity_years, scansYears: row.scans_years, basis: row.basis, version: row.version }
}

/** Writes the retention if `version` is still current. */
export async function writeSetting(
  write: Write,
  agencyId: number,
  version: number,
  { identityYears, scansYears, basis }: RetentionSetting,
): Promise<boolean> {
  const columns = { identity_years: identityYears, scans_years: scansYears, basis }
  if (version === 0) {
    const added = await write
      .insertInto('retention_setting')
      .values({ agency_id: agencyId, ...columns })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return added.numInsertedOrUpdatedRows === 1n
  }
  const changed = await write
    .updateTable('retention_setting')
    .set({ ...columns, version: version + 1 })
    .where('agency_id', '=', agencyId)
    .where('version', '=', version)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

export type Holding = { readonly id: number; readonly number: string; readonly hasIdentity: boolean }
export type HeldRequest = RequestEnd & Holding
export type HeldObjection = ObjectionEnd & Holding & { readonly requestId: number | null }

const REQUEST_IDENTITY = sql<number>`(national_id <> '' OR address <> '' OR phone <> '' OR email <> '')`
const OBJECTION_IDENTITY = sql<number>`(address <> '' OR phone <> '' OR proxy_address <> '' OR proxy_phone <> '')`

/** Requests put away by that day that hold an identity, or whose id is among `others`. */
export async function listFinishedRequests(
  read: Read,
  agencyId: number,
  until: DateOnly,
  others: readonly number[],
): Promise<HeldRequest[]> {
  const { rows } = await sql<{ [K in keyof HeldRequest]: K extends 'hasIdentity' ? number : HeldRequest[K] }>`
    SELECT id, registration_number AS number, finished_on AS finishedOn, notice_on AS noticeOn, provided_on AS providedOn,
      paid_on AS paidOn, ${REQUEST_IDENTITY} AS hasIdentity
    FROM request
    WHERE agency_id = ${agencyId} AND outcome IS NOT NULL AND finished_on <= ${until}
      AND (${REQUEST_IDENTITY} OR id IN (SELECT value FROM json_each(${JSON.stringify(others)})))`.execute(read)
  return rows.map((row) => ({ ...row, hasIdentity: row.hasIdentity === 1 }))
}

/** All objections of the office with their days. */
export async function listObjectionEnds(read: Read, agencyId: number): Promise<HeldObjection[]> {
  const rows = await read
    .selectFrom('objection')
    .select(['id', 'registration_number', 'request_id', 'due_on', 'outcome', 'answered_on', 'answer_received_on'])
    .select(['execution_due_on', 'executed_on', OBJECTION_IDENTITY.as('has_identity')])
    .where('agency_id', '=', agencyId)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.registration_number,
    requestId: row.request_id,
    dueOn: row.due_on as DateOnly,
    outcome: row.outcome as ObjectionOutcome | null,
    answeredOn: row.answered_on as DateOnly | null,
    answerReceivedOn: row.answer_received_on as DateOnly | null,
    executionDueOn: row.execution_due_on as DateOnly | null,
    executedOn: row.executed_on as DateOnly | null,
    hasIdentity: row.has_identity === 1,
  }))
}

/** Cases of the office on which a paper of identity hangs, or hung before it was taken off and undo or the trash still has it. */
export async function listScanned(read: Read, agencyId: number): Promise<{ entity: CaseEntity; entityId: number }[]> {
  const papers = JSON.stringify(IDENTITY_PAPERS)
  const { rows } = await sql<{ entity: CaseEntity; entityId: number }>`
    SELECT entity, entity_id AS entityId FROM attachment
      WHERE agency_id = ${agencyId} AND kind IN (SELECT value FROM json_each(${papers}))
    UNION SELECT image ->> '$.entity', image ->> '$.entity_id'
      FROM (SELECT coalesce(before, after) AS image FROM step_change WHERE table_name = 'attachment')
      WHERE image ->> '$.agency_id' = ${agencyId} AND image ->> '$.kind' IN (SELECT value FROM json_each(${papers}))`.execute(
    read,
  )
  return rows
}

export type DiscardedCase = Holding & { readonly entity: CaseEntity; readonly stepId: number; readonly at: string }

const IDENTITY_COLUMNS = ['national_id', 'address', 'phone', 'email', 'proxy_address', 'proxy_phone'] as const

/** Cases of the office that lie in the trash, with the instant (ISO in UTC) at which they were discarded. */
export async function listDiscarded(read: Read, agencyId: number): Promise<DiscardedCase[]> {
  const column = (name: string) => sql`coalesce(change.before ->> ${sql.lit(`$.${name}`)}, '')`
  const identity = sql.join(IDENTITY_COLUMNS.map(column), sql` || `)
  const { rows } = await sql<Omit<DiscardedCase, 'hasIdentity'> & { hasIdentity: number }>`
    SELECT step.id AS stepId, step.at, change.table_name AS entity, change.row_key ->> '$.id' AS id,
      ${column('registration_number')} || ${column('commission_number')} AS number, ${identity} <> '' AS hasIdentity
    FROM step JOIN step_change AS change ON change.step_id = step.id
    WHERE step.state = 'done' AND step.deleted_rows > 0 AND change.kind = 'delete'
      AND change.table_name IN ('request', 'objection', 'dispute') AND change.before ->> '$.agency_id' = ${agencyId}`.execute(
    read,
  )
  return rows.map((row) => ({ ...row, hasIdentity: row.hasIdentity === 1 }))
}

export type StoredRun = {
  readonly id: number
  readonly agencyId: number
  readonly number: string
  readonly ranAt: string
  readonly ranOn: DateOnly
  readonly report: ErasureReport
}

/** Keeps the minutes of a run and answers their id. */
export async function insertRun(write: Write, run: Omit<StoredRun, 'id'>): Promise<number> {
  const { agencyId, number, ranAt, ranOn, report } = run
  const row = await write
    .insertInto('erasure_run')
    .values({ agency_id: agencyId, number, ran_at: ranAt, ran_on: ranOn, report: JSON.stringify(report) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Writes what the run has counted. */
export async function completeRun(write: Write, id: number, report: ErasureReport): Promise<void> {
  await write
    .updateTable('erasure_run')
    .set({ report: JSON.stringify(report) })
    .where('id', '=', id)
    .execute()
}

/** Past runs of the office, newest first. */
export async function listRuns(read: Read, agencyId: number): Promise<StoredRun[]> {
  const rows = await read.selectFrom('erasure_run').selectAll().where('agency_id', '=', agencyId).orderBy('id', 'desc').execute()
  return rows.map(toRun)
}

/** One run; undefined when there is none of that id. */
export async function findRun(read: Read, id: number): Promise<StoredRun | undefined> {
  const row = await read.selectFrom('erasure_run').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toRun(row)
}

function toRun(row: {
  id: number
  agency_id: number
  number: string
  ran_at: string
  ran_on: string
  report: string
}): StoredRun {
  return {
    id: row.id,
    agencyId: row.agency_id,
    number: row.number,
    ranAt: row.ran_at,
    ranOn: row.ran_on as DateOnly,
    report: ErasureReportSchema.parse(JSON.parse(row.report)),
  }
}
