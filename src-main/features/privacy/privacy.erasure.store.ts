// Takes the identity of a closed case out of the register: its rows, papers, letters, and the images that undo keeps.
import { sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import { LetterDocumentSchema } from '../../reporting/letter-model.ts'
import type { Write } from '../../storage/handles.ts'
import { type CaseEntity, IDENTITY_PAPERS } from '../attachments/attachments.rules.ts'
import { RECORD_TABLES } from '../../storage/change-capture.ts'
import { redactedLetter } from '../letters/letters.redaction.ts'

type Clean = (free: string) => string

const FREE_OF_REQUEST = ['occupation', 'power_of_attorney', 'information_requested', 'purpose', 'refusal_text', 'notes'] as const
const FREE_OF_OBJECTION = [
  'occupation',
  'information_requested',
  'purpose',
  'case_statement',
  'applicant_reaction',
  'notes',
] as const

/** Empties the identity of a request; the same words in its free text become the mark of `clean`. */
export async function eraseRequest(write: Write, id: number, on: DateOnly, clean: Clean): Promise<void> {
  const row = await write.selectFrom('request').select(FREE_OF_REQUEST).where('id', '=', id).executeTakeFirstOrThrow()
  await write
    .updateTable('request')
    .set({ ...cleaned(row, clean), national_id: '', address: '', phone: '', email: '', identity_erased_on: on })
    .set((of) => ({ version: of('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Empties the contacts of an objection and of its proxy. */
export async function eraseObjection(write: Write, id: number, on: DateOnly, clean: Clean): Promise<void> {
  const row = await write.selectFrom('objection').select(FREE_OF_OBJECTION).where('id', '=', id).executeTakeFirstOrThrow()
  await write
    .updateTable('objection')
    .set({ ...cleaned(row, clean), address: '', phone: '', proxy_address: '', proxy_phone: '', identity_erased_on: on })
    .set((of) => ({ version: of('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Only what changes, so that a text without an identity is not written again. */
function cleaned<Row extends Readonly<Record<string, string>>>(row: Row, clean: Clean): Partial<Row> {
  const changed = Object.entries(row).map(([column, text]) => [column, text, clean(text)] as const)
  return Object.fromEntries(
    changed.filter(([, before, after]) => before !== after).map(([column, , after]) => [column, after]),
  ) as Partial<Row>
}

/**
 * Takes the identity out of the letters of a case; they keep number, day and words. The trigger on the table lets nothing
 * else through, and only on the day of a run. Answers how many were changed.
 */
export async function redactLetters(
  write: Write,
  entity: CaseEntity,
  ids: readonly number[],
  on: DateOnly,
  clean: Clean,
): Promise<number> {
  const letters = await write
    .selectFrom('letter')
    .select(['id', 'document'])
    .where('entity', '=', entity)
    .where('entity_id', 'in', [...ids])
    .execute()
  let changed = 0
  for (const { id, document } of letters) {
    const redacted = JSON.stringify(redactedLetter(LetterDocumentSchema.parse(JSON.parse(document)), clean))
    if (redacted === JSON.stringify(JSON.parse(document))) continue
    await write.updateTable('letter').set({ document: redacted, redacted_on: on }).where('id', '=', id).execute()
    changed++
  }
  return changed
}

/** Takes the papers of identity off cases and answers how many. */
export async function removeIdentityPapers(write: Write, entity: CaseEntity, ids: readonly number[]): Promise<number> {
  const removed = await write
    .deleteFrom('attachment')
    .where('entity', '=', entity)
    .where('entity_id', 'in', [...ids])
    .where('kind', 'in', [...IDENTITY_PAPERS])
    .executeTakeFirst()
  return Number(removed.numDeletedRows)
}

const ofPapers = (entity: CaseEntity, ids: readonly number[]) => sql<boolean>`
  table_name = 'attachment' AND coalesce(before, after) ->> '$.entity' = ${entity}
  AND coalesce(before, after) ->> '$.entity_id' IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
  AND coalesce(before, after) ->> '$.kind' IN (SELECT value FROM json_each(${JSON.stringify(IDENTITY_PAPERS)}))`

/** Forgets the papers of identity that were taken off those cases and wait in undo or the trash; answers how many. */
export async function forgetPapers(write: Write, entity: CaseEntity, ids: readonly number[]): Promise<number> {
  const forgotten = await sql`DELETE FROM step_change WHERE ${ofPapers(entity, ids)}`.execute(write)
  return Number(forgotten.numAffectedRows ?? 0)
}

/** Forgets the images that undo keeps of those rows: they hold the identity, and a final step stands above them anyway. */
export async function forgetImages(write: Write, table: 'request' | 'objection', ids: readonly number[]): Promise<void> {
  await sql`DELETE FROM step_change WHERE table_name = ${table}
    AND row_key IN (SELECT json_object('id', value) FROM json_each(${JSON.stringify(ids)}))`.execute(write)
}

const RECORDS = sql.join(RECORD_TABLES.map((table) => sql.lit(table)))

/** A step whose deletions were forgotten holds nothing that the trash could give back. */
export async function recountTrash(write: Write): Promise<void> {
  await sql`UPDATE step SET deleted_rows = (
      SELECT count(*) FROM step_change WHERE step_id = step.id AND kind = 'delete' AND table_name IN (${RECORDS}))
    WHERE deleted_rows > 0`.execute(write)
}
