// Steps, the trash, and the journal of one record.
import { type Selectable, sql } from 'kysely'
import type { Read, Write } from '../../storage/handles.ts'
import { forgetSteps } from '../../storage/old-steps.ts'
import type { StepTable } from '../../storage/tables.ts'
import type { HistorySetting } from './history.rules.ts'

export type StoredStep = Selectable<StepTable>
export type Page = { readonly offset: number; readonly limit: number }

/** How far undo reaches and how long the trash keeps. */
export async function findHistorySetting(read: Read): Promise<HistorySetting & { readonly version: number }> {
  const row = await read.selectFrom('history_setting').selectAll().executeTakeFirstOrThrow()
  return { keptSteps: row.kept_steps, trashDays: row.trash_days, version: row.version }
}

/** Writes the setting if `version` is still current. */
export async function writeHistorySetting(
  write: Write,
  version: number,
  { keptSteps, trashDays }: HistorySetting,
): Promise<boolean> {
  const written = await write
    .updateTable('history_setting')
    .set({ kept_steps: keptSteps, trash_days: trashDays, version: version + 1 })
    .where('version', '=', version)
    .executeTakeFirst()
  return written.numUpdatedRows === 1n
}

/** Steps of the office itself and those common to all offices, such as a change of the calendar. */
const ofOffice = (agencyId: number) => sql<boolean>`(step.agency_id = ${agencyId} OR step.agency_id IS NULL)`

/** The step that undo would take back (final or not), or redo repeat. */
export async function findNextStep(read: Read, agencyId: number, way: 'undo' | 'redo'): Promise<StoredStep | undefined> {
  return read
    .selectFrom('step')
    .selectAll()
    .where(ofOffice(agencyId))
    .where('state', '=', way === 'undo' ? 'done' : 'undone')
    .orderBy('id', way === 'undo' ? 'desc' : 'asc')
    .limit(1)
    .executeTakeFirst()
}

/** All kept steps, the latest first. */
export async function pageOfSteps(read: Read, agencyId: number, page: Page): Promise<{ rows: StoredStep[]; total: number }> {
  const steps = read.selectFrom('step').where(ofOffice(agencyId))
  const rows = await steps.selectAll().orderBy('id', 'desc').limit(page.limit).offset(page.offset).execute()
  const { total } = await steps.select((step) => step.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { rows, total }
}

/** Deletions that were not undone, the latest first. */
export async function pageOfTrash(read: Read, agencyId: number, page: Page): Promise<{ rows: StoredStep[]; total: number }> {
  const steps = trashOf(read, agencyId)
  const rows = await steps.selectAll().orderBy('id', 'desc').limit(page.limit).offset(page.offset).execute()
  const { total } = await steps.select((step) => step.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { rows, total }
}

const trashOf = (read: Read, agencyId: number) =>
  read.selectFrom('step').where(ofOffice(agencyId)).where('state', '=', 'done').where('deleted_rows', '>', 0)

/** The deletion of this id; undefined when it is not in the trash of that office. */
export async function findTrashed(read: Read, agencyId: number, stepId: number): Promise<StoredStep | undefined> {
  return trashOf(read, agencyId).selectAll().where('id', '=', stepId).executeTakeFirst()
}

/** Deletions of these ids in the trash of that office, or all of them. */
export async function listTrashed(read: Read, agencyId: number, ids: readonly number[] | null): Promise<StoredStep[]> {
  const steps = trashOf(read, agencyId).selectAll().orderBy('id')
  return (ids === null ? steps : steps.where('id', 'in', ids)).execute()
}

/** Remembers that a step was undone, or repeated. */
export async function markStep(write: Write, id: number, way: 'undo' | 'redo'): Promise<void> {
  await write
    .updateTable('step')
    .set({ state: way === 'undo' ? 'undone' : 'done' })
    .where('id', '=', id)
    .execute()
}

/**
 * Forgets what these steps deleted, for good, in every step that knew those rows; a step left with none goes. Undo then goes on
 * without them. Contents that nothing names any more are left to `deleteOrphans`.
 */
export async function forgetDeleted(write: Write, ids: readonly number[]): Promise<void> {
  await sql`DELETE FROM step_change WHERE (table_name, row_key) IN (SELECT table_name, row_key FROM step_change
    WHERE kind = 'delete' AND step_id IN (SELECT value FROM json_each(${JSON.stringify(ids)})))`.execute(write)
  await forgetSteps(write, ids)
  await sql`DELETE FROM step WHERE final = 0 AND NOT EXISTS (SELECT 1 FROM step_change WHERE step_id = step.id)`.execute(write)
}

export type JournalLine = {
  readonly id: number
  readonly at: string
  readonly user_name: string
  readonly agency_id: number | null
  readonly entity: string
  readonly entity_id: number | null
  readonly action: string
  readonly changes: string
}
const LINE = ['id', 'at', 'user_name', 'agency_id', 'entity', 'entity_id', 'action', 'changes'] as const

/** The lines that a step left in the journal, in order. */
export async function listJournalOf(read: Read, step: StoredStep): Promise<JournalLine[]> {
  return read
    .selectFrom('journal')
    .select(LINE)
    .where('id', '>=', step.first_journal_id)
    .where('id', '<=', step.last_journal_id)
    .orderBy('id')
    .execute()
}

/** The lines about one record, the latest first; a change of many at once is among them when it names this one. */
export async function pageOfRecord(
  read: Read,
  entity: string,
  id: number,
  page: Page,
): Promise<{ rows: JournalLine[]; total: number }> {
  const named = sql<boolean>`(entity_id = ${id} OR entity_id IS NULL AND json_type(changes, '$.ids') = 'array'
    AND EXISTS (SELECT 1 FROM json_each(changes, '$.ids') AS one WHERE one.value = ${id}))`
  const lines = read.selectFrom('journal').where('entity', '=', entity).where(named)
  const rows = await lines.select(LINE).orderBy('id', 'desc').limit(page.limit).offset(page.offset).execute()
  const { total } = await lines.select((line) => line.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { rows, total }
}
