// Queries of consequence tests; the only SQL of the slice.
import { type Selectable, sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import { yearOf } from '../../kernel/date-only.ts'
import type { LetterDocument } from '../../reporting/letter-model.ts'
import type { Read, Write } from '../../storage/handles.ts'
import type { ConsequenceTestTable } from '../../storage/tables.ts'
import type { ConsequenceTest, ConsequenceTestInput, TestApproval, TestDecree, TestItem } from './consequence-tests.contract.ts'
import type { TestDocument, TestKind } from './consequence-tests.rules.ts'

export type TestDocuments = Readonly<Record<TestDocument, LetterDocument>>
export type StoredTest = ConsequenceTest & { readonly frozen: TestDocuments | null; readonly decidedAt: string | null }

function toTest(row: Selectable<ConsequenceTestTable>): StoredTest {
  return {
    id: row.id,
    version: row.version,
    agencyId: row.agency_id,
    kind: row.kind as TestKind,
    number: row.number,
    year: row.year,
    heldOn: row.held_on as DateOnly,
    place: row.place,
    occasion: row.occasion as ConsequenceTest['occasion'],
    items: JSON.parse(row.items) as TestItem[],
    examiners: JSON.parse(row.examiners) as ConsequenceTest['examiners'],
    approval: row.approval === null ? null : (JSON.parse(row.approval) as TestApproval),
    decree: row.decree === null ? null : (JSON.parse(row.decree) as TestDecree),
    status: row.status as ConsequenceTest['status'],
    frozen: row.documents === null ? null : (JSON.parse(row.documents) as TestDocuments),
    decidedAt: row.decided_at,
  }
}

export type TestContent = Omit<ConsequenceTestInput, 'items'> & { readonly items: readonly TestItem[] }

function toColumns(test: TestContent) {
  return {
    kind: test.kind,
    number: test.number,
    year: yearOf(test.heldOn),
    held_on: test.heldOn,
    place: test.place,
    occasion: test.occasion,
    items: JSON.stringify(test.items),
    examiners: JSON.stringify(test.examiners),
  }
}

/** Tests of an agency, newest first; an office holds few. */
export async function listTests(read: Read, agencyId: number): Promise<StoredTest[]> {
  const rows = await read
    .selectFrom('consequence_test')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toTest)
}

/** Tests that name an entry of the DIK, newest first. */
export async function listTestsOf(read: Read, excludedInformationId: number): Promise<StoredTest[]> {
  const rows = await read
    .selectFrom('consequence_test')
    .selectAll()
    .where(
      sql<boolean>`EXISTS (SELECT 1 FROM json_each(consequence_test.items)
        WHERE json_extract(json_each.value, '$.excludedInformationId') = ${excludedInformationId})`,
    )
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(toTest)
}

/** True when a decided test stands behind the entry (UU KIP Ps.19), as a refusal needs. */
export async function hasDecidedTest(read: Read, excludedInformationId: number): Promise<boolean> {
  return (await listTestsOf(read, excludedInformationId)).some(({ status }) => status === 'decided')
}

/** One test; undefined when there is none of that id. */
export async function findTest(read: Read, id: number): Promise<StoredTest | undefined> {
  const row = await read.selectFrom('consequence_test').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : toTest(row)
}

/** Numbers given to tests of a kind in a year. */
export async function listTestNumbers(read: Read, agencyId: number, kind: TestKind, year: number) {
  return read
    .selectFrom('consequence_test')
    .select(['id', 'number'])
    .where('agency_id', '=', agencyId)
    .where('kind', '=', kind)
    .where('year', '=', year)
    .execute()
}

/** Numbers of the decrees dated in a year, of first tests and of changes alike: PPID numbers both in one series. */
export async function listDecreeNumbers(read: Read, agencyId: number, year: number): Promise<string[]> {
  const rows = await read
    .selectFrom('consequence_test')
    .select('decree')
    .where('agency_id', '=', agencyId)
    .where('status', '=', 'decided')
    .where(sql<boolean>`json_extract(decree, '$.on') LIKE ${`${year}-%`}`)
    .execute()
  return rows.flatMap(({ decree }) => (decree === null ? [] : [(JSON.parse(decree) as TestDecree).number]))
}

/** Writes a new test and returns its id. */
export async function insertTest(write: Write, agencyId: number, test: TestContent): Promise<number> {
  const row = await write
    .insertInto('consequence_test')
    .values({ agency_id: agencyId, ...toColumns(test) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

type Change =
  | { readonly content: TestContent }
  | { readonly approval: TestApproval | null }
  | { readonly decree: TestDecree; readonly documents: TestDocuments; readonly decidedAt: string }

function changeColumns(change: Change) {
  if ('content' in change) return toColumns(change.content)
  if ('approval' in change)
    return change.approval === null
      ? { approval: null, status: 'draft' }
      : { approval: JSON.stringify(change.approval), status: 'approved' }
  return {
    decree: JSON.stringify(change.decree),
    documents: JSON.stringify(change.documents),
    decided_at: change.decidedAt,
    status: 'decided',
  }
}

/** Writes a change if `version` is still current. */
export async function updateTest(write: Write, id: number, version: number, change: Change): Promise<boolean> {
  const result = await write
    .updateTable('consequence_test')
    .set({ ...changeColumns(change), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Deletes the test if `version` is still current. */
export async function removeTest(write: Write, id: number, version: number): Promise<boolean> {
  const result = await write.deleteFrom('consequence_test').where('id', '=', id).where('version', '=', version).executeTakeFirst()
  return result.numDeletedRows === 1n
}
