// What the journal and the exclusions say about a case; the only SQL of the slice.
import type { DateOnly } from '../../kernel/date-only.ts'
import { type LetterDocument, LetterDocumentSchema } from '../../reporting/letter-model.ts'
import type { Read } from '../../storage/handles.ts'
import type { AttachmentKind, CaseEntity } from '../attachments/attachments.rules.ts'
import type { TestItem } from '../consequence-tests/consequence-tests.contract.ts'
import type { DisputeSession } from '../disputes/disputes.sessions.rules.ts'
import type { LetterKind } from '../letters/letters.rules.ts'
import type { Secret } from './case-file.rules.ts'

export type JournalLine = { readonly at: string; readonly action: string }

/** What the app recorded about one record, oldest first. */
export async function listJournalOf(read: Read, entity: CaseEntity, id: number): Promise<JournalLine[]> {
  return read
    .selectFrom('journal')
    .select(['at', 'action'])
    .where('entity', '=', entity)
    .where('entity_id', '=', id)
    .orderBy('id')
    .execute()
}

/**
 * Descriptions of excluded information, the weighing in consequence tests and internal notes of the whole office: nothing of
 * it may reach an applicant. The consequence of opening is no secret, since the refusal itself states it (Lamp. IX).
 */
export async function listSecrets(read: Read, agencyId: number): Promise<Secret[]> {
  const excluded = await read
    .selectFrom('excluded_information')
    .select('content as text')
    .where('agency_id', '=', agencyId)
    .where('content', '<>', '')
    .execute()
  const notes: { text: string }[] = []
  for (const table of ['request', 'objection', 'dispute'] as const)
    notes.push(
      ...(await read
        .selectFrom(table)
        .select('notes as text')
        .where('agency_id', '=', agencyId)
        .where('notes', '<>', '')
        .execute()),
    )
  notes.push(...(await listSessionNotes(read, agencyId)))
  return [
    ...[...excluded, ...(await listWeighings(read, agencyId))].map(({ text }) => ({ where: 'excluded', text })),
    ...notes.map(({ text }) => ({ where: 'notes', text })),
  ]
}

async function listWeighings(read: Read, agencyId: number): Promise<{ text: string }[]> {
  const rows = await read.selectFrom('consequence_test').select('items').where('agency_id', '=', agencyId).execute()
  const items = rows.flatMap((row) => JSON.parse(row.items) as TestItem[])
  return items.flatMap(({ weighing, consequenceClosed, earlierClosed }) =>
    [weighing, consequenceClosed, earlierClosed].filter((text) => text !== '').map((text) => ({ text })),
  )
}

async function listSessionNotes(read: Read, agencyId: number): Promise<{ text: string }[]> {
  const rows = await read.selectFrom('dispute').select('sessions').where('agency_id', '=', agencyId).execute()
  const sessions = rows.flatMap((row) => JSON.parse(row.sessions) as DisputeSession[])
  return sessions.filter(({ note }) => note !== '').map(({ note }) => ({ text: note }))
}

type Of = { readonly entity: CaseEntity; readonly entityId: number }

export type CaseLetter = Of & {
  readonly id: number
  readonly kind: LetterKind
  readonly number: string
  readonly letterOn: DateOnly
  readonly issuedAt: string
}

/** Letters issued in one record, oldest first, without their content. */
export async function listCaseLetters(read: Read, { entity, entityId }: Of): Promise<CaseLetter[]> {
  const rows = await read
    .selectFrom('letter')
    .select(['id', 'kind', 'number', 'letter_on', 'issued_at'])
    .where('entity', '=', entity)
    .where('entity_id', '=', entityId)
    .orderBy('letter_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    entity,
    entityId,
    id: row.id,
    kind: row.kind as LetterKind,
    number: row.number,
    letterOn: row.letter_on as DateOnly,
    issuedAt: row.issued_at,
  }))
}

/** A letter as it was issued. */
export async function readCaseLetter(read: Read, id: number): Promise<LetterDocument> {
  const row = await read.selectFrom('letter').select('document').where('id', '=', id).executeTakeFirstOrThrow()
  return LetterDocumentSchema.parse(JSON.parse(row.document))
}

export type CasePaper = Of & {
  readonly id: number
  readonly kind: AttachmentKind
  readonly fileName: string
  readonly addedAt: string
  readonly size: number
  readonly sha256: string
}

/** Papers of one record, oldest first, without their content. */
export async function listCasePapers(read: Read, { entity, entityId }: Of): Promise<CasePaper[]> {
  const rows = await read
    .selectFrom('attachment')
    .innerJoin('stored_file', 'stored_file.sha256', 'attachment.sha256')
    .select(['attachment.id', 'kind', 'file_name', 'added_at', 'size', 'attachment.sha256'])
    .where('entity', '=', entity)
    .where('entity_id', '=', entityId)
    .orderBy('attachment.id')
    .execute()
  return rows.map((row) => ({
    entity,
    entityId,
    id: row.id,
    kind: row.kind as AttachmentKind,
    fileName: row.file_name,
    addedAt: row.added_at,
    size: row.size,
    sha256: row.sha256,
  }))
}
