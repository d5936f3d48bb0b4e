// What an office said about the checklist, which entries are tied to an item, and what the registers know. The only SQL.
import { sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { InformationStatus } from '../public-information/public-information.rules.ts'
import type { ChecklistEntry } from './checklist.contract.ts'
import type { ChecklistAnswer, LinkedEntries, OfficeKind, RegisterFacts } from './checklist.rules.ts'

/** The kind of office; null until it was chosen. */
export async function findOfficeKind(read: Read, agencyId: number): Promise<OfficeKind | null> {
  const row = await read.selectFrom('checklist_office').select('kind').where('agency_id', '=', agencyId).executeTakeFirst()
  return (row?.kind as OfficeKind | undefined) ?? null
}

/** Sets the kind of office. */
export async function writeOfficeKind(write: Write, agencyId: number, kind: OfficeKind): Promise<void> {
  await write
    .insertInto('checklist_office')
    .values({ agency_id: agencyId, kind })
    .onConflict((conflict) => conflict.column('agency_id').doUpdateSet({ kind }))
    .execute()
}

/** What the office said, by code of the item. */
export async function listAnswers(read: Read, agencyId: number): Promise<Map<string, ChecklistAnswer>> {
  const rows = await read.selectFrom('checklist_answer').selectAll().where('agency_id', '=', agencyId).execute()
  return new Map(
    rows.map((row) => [
      row.code,
      {
        applies: row.applies === null ? null : row.applies === 1,
        appliesReason: row.applies_reason,
        nil: row.nil_on === null ? null : { on: row.nil_on as DateOnly, reason: row.nil_reason },
      },
    ]),
  )
}

/** Writes what the office says about an item; an answer that says nothing is removed. */
export async function writeAnswer(write: Write, agencyId: number, code: string, answer: ChecklistAnswer): Promise<void> {
  await write.deleteFrom('checklist_answer').where('agency_id', '=', agencyId).where('code', '=', code).execute()
  if (answer.applies === null && answer.nil === null) return
  await write
    .insertInto('checklist_answer')
    .values({
      agency_id: agencyId,
      code,
      applies: answer.applies === null ? null : Number(answer.applies),
      applies_reason: answer.appliesReason,
      nil_on: answer.nil?.on ?? null,
      nil_reason: answer.nil?.reason ?? '',
    })
    .execute()
}

type Group = { code: string; published: number; evidence: number; updatedOn: DateOnly; count: number }

/** Entries tied to the items, by code; alike entries are one group, so that a list of any length stays a few rows. */
export async function listLinkedEntries(read: Read, agencyId: number): Promise<Map<string, LinkedEntries[]>> {
  // The first code is indexed (public_information_checklist), so that only tied entries are read however long the list; and
  // entries with the same codes are counted together before their codes are taken apart.
  const found = await sql<Group>`
    SELECT code.value AS code, alike.published, alike.evidence, alike.updatedOn, alike.count
    FROM (
      SELECT checklist_codes AS codes, status = 'published' AS published,
        (link <> '' OR file_sha256 IS NOT NULL) AS evidence, max(updated_on) AS updatedOn, count(*) AS count
      FROM public_information
      WHERE agency_id = ${agencyId} AND trashed_at IS NULL AND json_extract(checklist_codes, '$[0]') > ''
      GROUP BY 1, 2, 3
    ) AS alike, json_each(alike.codes) AS code`.execute(read)
  const groups = new Map<string, LinkedEntries[]>()
  for (const { code, published, evidence, updatedOn, count } of found.rows) {
    const group = { published: published === 1, evidence: evidence === 1, updatedOn, count }
    groups.set(code, [...(groups.get(code) ?? []), group])
  }
  return groups
}

/** More entries than these are looked at in the list, filtered by the item. */
const ENTRIES_SHOWN = 100

/** Entries tied to one item, newest update first, at most a hundred. */
export async function listEntriesOf(read: Read, agencyId: number, code: string): Promise<ChecklistEntry[]> {
  const rows = await read
    .selectFrom('public_information')
    .select(['id', 'version', 'title', 'year', 'status', 'updated_on', 'link', 'file_sha256', 'checklist_codes'])
    .where('agency_id', '=', agencyId)
    .where('trashed_at', 'is', null)
    .where(sql<boolean>`json_extract(checklist_codes, '$[0]') > ''`)
    .where(sql<boolean>`instr(checklist_codes, ${JSON.stringify(code)}) > 0`)
    .orderBy('updated_on', 'desc')
    .orderBy('id', 'desc')
    .limit(ENTRIES_SHOWN)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    year: row.year,
    status: row.status as InformationStatus,
    updatedOn: row.updated_on as DateOnly,
    hasEvidence: row.link !== '' || row.file_sha256 !== null,
    checklistCodes: JSON.parse(row.checklist_codes) as string[],
  }))
}

/** What the registers know: the published list, and information declared open by an objection or a dispute (Ps.21(1)q). */
export async function readRegisterFacts(read: Read, agencyId: number): Promise<RegisterFacts> {
  const found = await sql<RegisterFacts>`
    SELECT
      (SELECT count(*) FROM public_information
        WHERE agency_id = ${agencyId} AND status = 'published' AND trashed_at IS NULL) AS publishedEntries,
      (SELECT count(*) FROM objection WHERE agency_id = ${agencyId} AND outcome IN ('upheldFully', 'upheldPartly'))
      + (SELECT count(*) FROM dispute WHERE agency_id = ${agencyId} AND ruling_order IN ('granted', 'grantedPartly'))
        AS openedCases`.execute(read)
  return found.rows[0] ?? { publishedEntries: 0, openedCases: 0 }
}

/** Requests received in a year. */
export async function countRequestsOf(read: Read, agencyId: number, year: number): Promise<number> {
  const row = await read
    .selectFrom('request')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('agency_id', '=', agencyId)
    .where('received_on', '>=', `${year}-01-01`)
    .where('received_on', '<=', `${year}-12-31`)
    .executeTakeFirstOrThrow()
  return row.count
}
