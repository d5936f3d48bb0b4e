// The list of the DIP: narrowed, ordered, grouped, counted, one page at a time.
import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { Read } from '../../storage/handles.ts'
import type { Tables } from '../../storage/tables.ts'
import { fullTextQuery } from '../full-text-query.ts'
import type { PublicInformation } from './public-information.contract.ts'
import { cutGroups, type Group, type Page } from './public-information.order.rules.ts'
import { toEntry } from './public-information.rows.ts'
import type { InformationCategory, InformationOrder, InformationStatus } from './public-information.rules.ts'
import { listInformationRows } from './public-information.store.ts'

export type InformationQuestion = {
  readonly agencyId: number
  readonly search: string
  readonly category: InformationCategory | null
  readonly status: InformationStatus | null
  readonly year: number | null
  readonly checklist: string | null
  readonly trashed: boolean
}
type Grouping = Exclude<InformationOrder, 'position'>
type OrderedQuestion = InformationQuestion & { readonly order: InformationOrder }
type Entries<O> = SelectQueryBuilder<Tables, 'public_information', O>

// As the index on it is written, so that SQLite finds the index.
const FIRST_CODE = sql<string | null>`json_extract(checklist_codes, '$[0]')`

function narrowed<O>(query: Entries<O>, question: InformationQuestion): Entries<O> {
  let narrow = query.where('agency_id', '=', question.agencyId)
  narrow = question.trashed ? narrow.where('trashed_at', 'is not', null) : narrow.where('trashed_at', 'is', null)
  const terms = fullTextQuery(question.search)
  if (terms !== undefined)
    narrow = narrow.where(
      sql<boolean>`public_information.id IN (SELECT rowid FROM public_information_fts WHERE public_information_fts MATCH ${terms})`,
    )
  if (question.category !== null) narrow = narrow.where('category', '=', question.category)
  if (question.status !== null) narrow = narrow.where('status', '=', question.status)
  if (question.year !== null) narrow = narrow.where('year', '=', question.year)
  if (question.checklist !== null)
    narrow = narrow.where(sql<boolean>`${question.checklist} IN (SELECT value FROM json_each(checklist_codes))`)
  return narrow
}

/** Categories as the law lists them, which is their names backwards; S-2 before S-10; entries without a code last. */
function byHeading<O>(query: Entries<O>, grouping: Grouping): Entries<O> {
  if (grouping === 'category') return query.orderBy('category', 'desc')
  const letter = sql`substr(${FIRST_CODE}, 1, 1)`
  const length = sql`CASE ${letter} WHEN 'S' THEN length(${FIRST_CODE}) END`
  return query.orderBy(sql`${FIRST_CODE} IS NULL`).orderBy(letter).orderBy(length).orderBy(FIRST_CODE)
}

const underHeading = (grouping: Grouping, key: string) => (where: ExpressionBuilder<Tables, 'public_information'>) => {
  if (grouping === 'category') return where('category', '=', key)
  return key === '' ? where(FIRST_CODE, 'is', null) : where(FIRST_CODE, '=', key)
}

async function idsInOrder(query: Entries<{ id: number }>, page: Page): Promise<number[]> {
  const rows = await query.orderBy('position').orderBy('id').offset(page.offset).limit(page.limit).execute()
  return rows.map(({ id }) => id)
}

/** More groups than this on one page are sorted together, because each one would search the words again. */
const GROUPS_APART = 3

/**
 * The ids of a page and how many entries there are in all. A grouped list is cut along its headings: the counts tell which groups
 * the page meets, and these alone are read, in the order of an index. Sorting all entries takes longer than people wait.
 */
async function cutPage(
  read: Read,
  { order, ...question }: OrderedQuestion,
  page: Page,
): Promise<{ ids: number[]; total: number }> {
  const query = narrowed(read.selectFrom('public_information').select('public_information.id'), question)
  if (order === 'position') return { ids: await idsInOrder(query, page), total: await countPublicInformation(read, question) }
  const groups = await groupPublicInformation(read, { ...question, order })
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  const cuts = cutGroups(groups, page)
  const [first] = cuts
  if (first === undefined) return { ids: [], total }
  if (cuts.length > GROUPS_APART) {
    const met = query.where((where) => where.or(cuts.map(({ key }) => underHeading(order, key)(where))))
    return { ids: await idsInOrder(byHeading(met, order), { offset: first.offset, limit: page.limit }), total }
  }
  const ids: number[] = []
  for (const { key, ...part } of cuts) ids.push(...(await idsInOrder(query.where(underHeading(order, key)), part)))
  return { ids, total }
}

/** One page in the wanted order, and how many entries there are in all. */
export async function pageOfInformation(
  read: Read,
  question: OrderedQuestion,
  page: Page,
): Promise<{ rows: PublicInformation[]; total: number }> {
  const { ids, total } = await cutPage(read, question, page)
  const found = new Map((await listInformationRows(read, ids)).map((row) => [row.id, row]))
  return { rows: ids.flatMap((id) => found.get(id) ?? []).map(toEntry), total }
}

/** Ids and versions of the first entries in the wanted order, and how many entries there are in all. */
export async function refsOfInformation(
  read: Read,
  question: OrderedQuestion,
  limit: number,
): Promise<{ refs: { id: number; version: number }[]; total: number }> {
  const { ids, total } = await cutPage(read, question, { offset: 0, limit })
  const wanted = sql<number>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
  const rows = await read.selectFrom('public_information').select(['id', 'version']).where('id', 'in', wanted).execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  return { refs: ids.flatMap((id) => found.get(id) ?? []), total }
}

/** Every entry of the question in the office's own order. */
export async function listPublicInformation(read: Read, question: InformationQuestion): Promise<PublicInformation[]> {
  const query = narrowed(read.selectFrom('public_information').selectAll(), question)
  return (await query.orderBy('position').orderBy('id').execute()).map(toEntry)
}

/** How many entries the question has in all. */
async function countPublicInformation(read: Read, question: InformationQuestion): Promise<number> {
  const { agencyId, search, category, status, year, checklist, trashed } = question
  const terms = fullTextQuery(search)
  if (terms !== undefined && !trashed && [category, status, year, checklist].every((filter) => filter === null))
    return countFound(read, agencyId, terms)
  const query = read.selectFrom('public_information').select((select) => select.fn.countAll<number>().as('count'))
  return (await narrowed(query, question).executeTakeFirstOrThrow()).count
}

/** Words without a filter are counted in their own index, less the few entries that do not belong to the register. */
async function countFound(read: Read, agencyId: number, terms: string): Promise<number> {
  const found = await sql<{ count: number }>`
    SELECT count(*) AS count FROM public_information_fts WHERE public_information_fts MATCH ${terms} AND rowid NOT IN (
      SELECT id FROM public_information WHERE agency_id = ${agencyId} AND trashed_at IS NOT NULL
      UNION ALL SELECT id FROM public_information WHERE agency_id < ${agencyId}
      UNION ALL SELECT id FROM public_information WHERE agency_id > ${agencyId})`.execute(read)
  return found.rows[0]?.count ?? 0
}

/** Headings in the order of the list, each with its entries; entries without a code stand under an empty key. */
export async function groupPublicInformation(
  read: Read,
  { order, ...question }: InformationQuestion & { readonly order: Grouping },
): Promise<Group[]> {
  const heading = order === 'category' ? sql<string | null>`category` : FIRST_CODE
  // The plus keeps SQLite from walking all entries in the order of their headings when a filter leaves only some.
  const key = question.status === null && question.year === null ? heading : sql<string | null>`+${heading}`
  const query = read
    .selectFrom('public_information')
    .select((select) => [key.as('key'), select.fn.countAll<number>().as('count')])
    .groupBy(key)
  const rows = await byHeading(narrowed(query, question), order).execute()
  return rows.map((row) => ({ key: row.key ?? '', count: row.count }))
}
