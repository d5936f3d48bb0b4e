// Rows of issued letters and of the office's own wording; the only SQL of the slice.
import type { DateOnly } from '../../kernel/date-only.ts'
import { LetterDocumentSchema, type LetterDocument } from '../../reporting/letter-model.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { IssuedLetter } from './letters.contract.ts'
import type { LetterEntity, LetterKind } from './letters.rules.ts'
import type { Wording } from './letters.wording.ts'

export type StoredLetter = IssuedLetter & {
  readonly agencyId: number
  readonly entity: LetterEntity
  readonly entityId: number
  readonly document: LetterDocument
}

const ISSUED = ['id', 'kind', 'number', 'letter_on', 'issued_at'] as const

const toIssued = (row: { id: number; kind: string; number: string; letter_on: string; issued_at: string }): IssuedLetter => ({
  id: row.id,
  kind: row.kind as LetterKind,
  number: row.number,
  letterOn: row.letter_on as DateOnly,
  issuedAt: row.issued_at,
})

/** Letters of a case, newest first, without their content. */
export async function listLettersOf(read: Read, entity: LetterEntity, entityId: number): Promise<IssuedLetter[]> {
  const rows = await read
    .selectFrom('letter')
    .select(ISSUED)
    .where('entity', '=', entity)
    .where('entity_id', '=', entityId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toIssued)
}

/** One letter as issued; undefined when there is none of that id. */
export async function findLetter(read: Read, id: number): Promise<StoredLetter | undefined> {
  const row = await read.selectFrom('letter').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return undefined
  const stored = LetterDocumentSchema.parse(JSON.parse(row.document))
  const { agency_id: agencyId, entity_id: entityId } = row
  return { ...toIssued(row), agencyId, entity: row.entity as LetterEntity, entityId, document: stored }
}

/** Writes an issued letter and returns its id. */
export async function insertLetter(write: Write, letter: Omit<StoredLetter, 'id'>): Promise<number> {
  const row = await write
    .insertInto('letter')
    .values({
      agency_id: letter.agencyId,
      kind: letter.kind,
      entity: letter.entity,
      entity_id: letter.entityId,
      number: letter.number,
      letter_on: letter.letterOn,
      issued_at: letter.issuedAt,
      document: JSON.stringify(letter.document),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** The office's own wordings by kind. */
export async function listWordings(read: Read, agencyId: number): Promise<ReadonlyMap<LetterKind, Wording>> {
  const rows = await read.selectFrom('letter_wording').selectAll().where('agency_id', '=', agencyId).execute()
  return new Map(rows.map((row) => [row.kind as LetterKind, { opening: row.opening, closing: row.closing }]))
}

/** Sets the office's own wording of a kind; null goes back to the official text. */
export async function writeWording(write: Write, agencyId: number, kind: LetterKind, wording: Wording | null): Promise<void> {
  await write.deleteFrom('letter_wording').where('agency_id', '=', agencyId).where('kind', '=', kind).execute()
  if (wording !== null)
    await write
      .insertInto('letter_wording')
      .values({ agency_id: agencyId, kind, ...wording })
      .execute()
}
