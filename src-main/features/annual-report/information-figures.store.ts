// The entries of the DIP, its editions and the consequence tests behind a number of T13 and T14.
import { sql } from 'kysely'
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import { announced, editionsIn, type Period, testsIn } from './figure-conditions.store.ts'
import type { Page } from './request-figures.store.ts'

export type InformationRow = {
  readonly id: number
  readonly number: string
  readonly on: DateOnly | null
  readonly subject: string
  readonly state: string
}

type Question = {
  readonly from: ReturnType<typeof sql>
  readonly columns: ReturnType<typeof sql>
  readonly order: ReturnType<typeof sql>
}

async function pageOf(read: Read, { from, columns, order }: Question, page: Page) {
  const counted = await sql<{ count: number }>`SELECT count(*) AS count FROM ${from}`.execute(read)
  const found = await sql<InformationRow>`
    SELECT ${columns} FROM ${from} ORDER BY ${order} LIMIT ${page.limit} OFFSET ${page.offset}`.execute(read)
  return { total: counted.rows[0]?.count ?? 0, rows: found.rows }
}

/** Announced entries of a category, or `all`. */
export function pageAnnounced(read: Read, agencyId: number, category: string, page: Page) {
  const ofCategory = category === 'all' ? sql`TRUE` : sql`category = ${category}`
  return pageOf(
    read,
    {
      from: sql`public_information WHERE ${announced(agencyId)} AND ${ofCategory}`,
      columns: sql`id, '' AS number, updated_on AS "on", title AS subject, category AS state`,
      order: sql`position, id`,
    },
    page,
  )
}

/** Editions decided in the period. */
export function pageEditions(read: Read, period: Period, page: Page) {
  return pageOf(
    read,
    {
      from: sql`dip_edition WHERE ${editionsIn(period)}`,
      columns: sql`id, decree_number AS number, decree_on AS "on", period || ' ' || year AS subject, status AS state`,
      order: sql`decree_on, id`,
    },
    page,
  )
}

/** Consequence tests decided in the period. */
export function pageTests(read: Read, period: Period, page: Page) {
  return pageOf(
    read,
    {
      from: sql`consequence_test WHERE ${testsIn(period)}`,
      columns: sql`id, json_extract(decree, '$.number') AS number, json_extract(decree, '$.on') AS "on",
        json_extract(items, '$[0].information') AS subject, status AS state`,
      order: sql`json_extract(decree, '$.on'), id`,
    },
    page,
  )
}
