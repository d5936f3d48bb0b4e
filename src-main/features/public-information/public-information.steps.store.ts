// Steps of the DIP that undo and redo know.
import { sql } from 'kysely'
import type { Read, Write } from '../../storage/handles.ts'
import type { StepKind } from './public-information.rules.ts'
import type { EntryChange } from './public-information.steps.ts'

/** Steps kept for each agency; older ones are final. */
export const KEPT_STEPS = 100

export type StoredStep = {
  readonly id: number
  readonly kind: StepKind
  readonly entries: number
}

/** Writes a step down. What had been undone before it can no longer be repeated, and the oldest steps fall out. */
export async function insertStep(
  write: Write,
  step: { agencyId: number; at: string; kind: StepKind; changes: readonly EntryChange[] },
): Promise<void> {
  const { agencyId, at, kind, changes } = step
  await write.deleteFrom('information_step').where('agency_id', '=', agencyId).where('undone', '=', 1).execute()
  await write
    .insertInto('information_step')
    .values({ agency_id: agencyId, at, kind, entries: changes.length, changes: JSON.stringify(changes) })
    .execute()
  await sql`DELETE FROM information_step WHERE agency_id = ${agencyId} AND id NOT IN
    (SELECT id FROM information_step WHERE agency_id = ${agencyId} ORDER BY id DESC LIMIT ${KEPT_STEPS})`.execute(write)
}

/** The step that undo would take back, or redo repeat. */
export async function findNextStep(read: Read, agencyId: number, way: 'undo' | 'redo'): Promise<StoredStep | undefined> {
  const row = await read
    .selectFrom('information_step')
    .select(['id', 'kind', 'entries'])
    .where('agency_id', '=', agencyId)
    .where('undone', '=', way === 'undo' ? 0 : 1)
    .orderBy('id', way === 'undo' ? 'desc' : 'asc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : { ...row, kind: row.kind as StepKind }
}

/** What a step changed. */
export async function listStepChanges(read: Read, id: number): Promise<EntryChange[]> {
  const row = await read.selectFrom('information_step').select('changes').where('id', '=', id).executeTakeFirstOrThrow()
  return JSON.parse(row.changes) as EntryChange[]
}

/** Remembers that a step was undone, or repeated. */
export async function markStep(write: Write, id: number, way: 'undo' | 'redo'): Promise<void> {
  await write
    .updateTable('information_step')
    .set({ undone: way === 'undo' ? 1 : 0 })
    .where('id', '=', id)
    .execute()
}

/**
 * Makes everything done so far final. An edition of the list is decided by PPID and approved by Atasan PPID (Perki KI 1/2021
 * Ps.45); no undo of an earlier edit may change what was decided.
 */
export async function forgetSteps(write: Write, agencyId: number): Promise<void> {
  await write.deleteFrom('information_step').where('agency_id', '=', agencyId).execute()
}

/** Takes entries out of the steps, because they are deleted for ever; a step left with none goes. */
export async function forgetEntries(write: Write, agencyId: number, ids: readonly number[]): Promise<void> {
  await sql`UPDATE information_step SET changes = (
      SELECT json_group_array(json(change.value)) FROM json_each(information_step.changes) AS change
      WHERE change.value ->> '$.id' NOT IN (SELECT value FROM json_each(${JSON.stringify(ids)})))
    WHERE agency_id = ${agencyId}`.execute(write)
  await sql`DELETE FROM information_step WHERE agency_id = ${agencyId} AND json_array_length(changes) = 0`.execute(write)
  await sql`UPDATE information_step SET entries = json_array_length(changes) WHERE agency_id = ${agencyId}`.execute(write)
}
